"""One room as it was last told: what stays until it changes, and apart from it what is true for a moment only."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from app.proctor.live.reading import count, mapping, number, seconds_at, text

LONGEST_CAPTION = 600
MOMENTS = ("heard_at", "network", "level", "captions", "elapsed_s")
"""Fields of an entry that are true for a moment only."""

_MOST_KINDS = 64
_MOST_DETECTORS = 64
_QUIETEST, _LOUDEST = -200.0, 20.0
_LONGEST_S = 1_000_000.0


@dataclass(frozen=True, slots=True)
class Detector:
    """A detector's health, in its own words: active, degraded, unsupported, denied or failed."""

    state: str
    reason: str


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody who may look after rooms."""

    id: str
    name: str


@dataclass(frozen=True, slots=True)
class Attendant:
    """Who looks after a room; `offered_to` is whom it is being handed over to, with a note, as long as they have not declined."""

    who: Person
    offered_to: Person | None = None
    offer_note: str = ""


@dataclass(frozen=True, slots=True)
class Help:
    """A colleague's call for help, as long as nobody has answered it; `at` is seconds since 1970."""

    by: Person
    note: str
    at: float | None


@dataclass(frozen=True, slots=True)
class Network:
    """How a kiosk is reached: `link` is websocket, polling or empty; `backlog` are facts not acknowledged yet; None is not known."""

    link: str = ""
    round_trip_ms: float | None = None
    backlog: int | None = None


@dataclass(frozen=True, slots=True)
class Room:
    """A session on the board, between two changes. Times are seconds since 1970 on the server's clock; empty texts were not told.

    `raw` is all that was told, for whoever needs a field that has no name here.
    """

    session_id: str
    status: str
    participant: str
    template: str
    stage: str
    language: str
    location: str
    attempt: int
    started_at: float | None
    ended_at: float | None
    end_reason: str
    device_id: str
    device_name: str
    phase: str
    pauses: tuple[str, ...]
    locked: bool
    suspended: bool
    called_at: float | None
    question: int
    questions: int
    limit_s: float | None
    turns: int
    signals: int
    signals_by_kind: Mapping[str, int]
    detectors: Mapping[str, Detector]
    attendant: Attendant | None
    help: Help | None
    listening: bool
    raw: Mapping[str, Any] = field(repr=False, compare=False)

    @property
    def running(self) -> bool:
        """Whether the interview is under way."""
        return self.status == "in_progress"

    @property
    def ended(self) -> bool:
        """Whether nothing more is said in it."""
        return self.status in ("completed", "failed", "cancelled")

    @property
    def still(self) -> bool:
        """Whether its time stands still."""
        return bool(self.pauses) or self.locked or not self.running


@dataclass(slots=True)
class Pulse:
    """What is true for a moment: levels in dBFS (candidate, interviewer), what is being said, how far it is, when it was last heard of.

    `heard_at` and `elapsed_at` (when `elapsed_s` was so) are seconds since 1970 on the server's clock; `elapsed_told` is the kiosk's figure.
    """

    heard: float | None = None
    said: float | None = None
    captions: dict[str, str] = field(default_factory=dict)
    elapsed_s: float | None = None
    elapsed_at: float | None = None
    heard_at: float | None = None
    elapsed_told: float | None = None
    network: Network | None = None

    def take(self, told: Mapping[str, Any], now: float) -> None:
        """Take what was told of a moment at `now`."""
        if (at := seconds_at(told.get("heard_at"))) is not None:
            self.heard_at = at
        if "network" in told:
            self.network = _network(told["network"])
        if "level" in told:
            self._level(told["level"])
        if "captions" in told:
            for speaker in ("ai", "participant"):
                said = mapping(told["captions"]).get(speaker)
                if isinstance(said, str):
                    self.captions[speaker] = said[-LONGEST_CAPTION:]
        elapsed = number(told.get("elapsed_s"), 0, _LONGEST_S)
        if elapsed is not None and elapsed != self.elapsed_told:
            # A kiosk repeats what it last told: only a new figure says when it was so.
            self.elapsed_told = self.elapsed_s = elapsed
            self.elapsed_at = self.heard_at or now

    def stand(self, now: float, *, moved: bool) -> None:
        """Count the time up to `now`, which passed where the interview `moved`; from here on it counts anew."""
        if self.elapsed_s is not None and self.elapsed_at is not None and moved:
            self.elapsed_s += max(0.0, now - self.elapsed_at)
        self.elapsed_at = now

    def _level(self, level: object) -> None:
        if isinstance(level, list) and len(level) == 2:
            self.heard, self.said = (number(each, _QUIETEST, _LOUDEST) for each in level)
        else:
            self.heard = self.said = None


@dataclass(frozen=True, slots=True)
class Kiosk:
    """A kiosk's link to the server; `heard_at` is when it last came or went."""

    device_id: str
    name: str
    location: str
    online: bool
    heard_at: float | None


@dataclass(frozen=True, slots=True)
class Told:
    """A fact of a session, as those who watch are told it: `body` is None where its content is not for them."""

    session_id: str
    seq: int
    kind: str
    t_utc: str
    body: Mapping[str, Any] | None


def room_of(session_id: str, raw: Mapping[str, Any]) -> Room:
    """Read an entry of the server's board."""
    pauses = raw.get("pauses")
    return Room(
        session_id=session_id,
        status=text(raw.get("status")),
        participant=text(raw.get("participant_name")),
        template=text(raw.get("template_name")),
        stage=text(raw.get("stage_name")),
        language=text(raw.get("language")),
        location=text(raw.get("location")),
        attempt=max(1, count(raw.get("attempt"))),
        started_at=seconds_at(raw.get("started_at")),
        ended_at=seconds_at(raw.get("ended_at")),
        end_reason=text(raw.get("end_reason")),
        device_id=text(raw.get("device_id")),
        device_name=text(raw.get("device_name")),
        phase=text(raw.get("phase")),
        pauses=tuple(text(each) for each in pauses[:8]) if isinstance(pauses, list) else (),
        locked=raw.get("locked") is True,
        suspended=raw.get("suspended") is True,
        called_at=seconds_at(raw.get("called_at")),
        question=count(raw.get("question")),
        questions=count(raw.get("questions")),
        limit_s=number(raw.get("limit_s"), 0, _LONGEST_S),
        turns=count(raw.get("turns")),
        signals=count(raw.get("signals")),
        signals_by_kind=_counted(raw.get("signals_by_kind")),
        detectors=_detectors(raw.get("detectors")),
        attendant=_attendant(raw.get("attendant")),
        help=_help(raw.get("help")),
        listening=bool(mapping(raw.get("listening"))),
        raw=raw,
    )


def pulse_of(raw: Mapping[str, Any], now: float) -> Pulse:
    """Read what an entry tells of the moment it was told in."""
    pulse = Pulse()
    pulse.take({name: raw[name] for name in MOMENTS if name in raw}, now)
    pulse.elapsed_at = seconds_at(raw.get("progress_at")) or pulse.elapsed_at
    return pulse


def kiosk_of(raw: Mapping[str, Any]) -> Kiosk:
    """Read a kiosk of the server's board."""
    return Kiosk(
        text(raw.get("device_id")),
        text(raw.get("name")),
        text(raw.get("location")),
        raw.get("online") is True,
        seconds_at(raw.get("heard_at")),
    )


def told_of(session_id: str, raw: Mapping[str, Any]) -> Told:
    """Read a fact."""
    body = raw.get("body")
    return Told(
        session_id,
        count(raw.get("seq"), 1 << 40),
        text(raw.get("kind")),
        text(raw.get("t_utc")),
        body if isinstance(body, Mapping) else None,
    )


def _counted(value: object) -> Mapping[str, int]:
    found = [(text(kind), count(many)) for kind, many in [*mapping(value).items()][:_MOST_KINDS]]
    return {kind: many for kind, many in found if kind and many}


def _detectors(value: object) -> Mapping[str, Detector]:
    return {
        text(name): Detector(text(mapping(said).get("state")), text(mapping(said).get("reason")))
        for name, said in [*mapping(value).items()][:_MOST_DETECTORS]
    }


def _person(value: object) -> Person:
    said = mapping(value)
    return Person(text(said.get("id"), 64), text(said.get("name")))


def _attendant(value: object) -> Attendant | None:
    if not (said := mapping(value)):
        return None
    offer = mapping(said.get("offer"))
    if not offer or offer.get("declined_at") is not None:
        return Attendant(_person(said))
    return Attendant(_person(said), _person(offer.get("to")), text(offer.get("note")))


def _help(value: object) -> Help | None:
    said = mapping(value)
    if not said or said.get("answered_at") is not None:
        return None
    return Help(_person(said.get("by")), text(said.get("note")), seconds_at(said.get("at")))


def _network(value: object) -> Network:
    said = mapping(value)
    backlog = number(said.get("backlog"), 0, 1e9)
    round_trip = number(said.get("round_trip_ms"), 0, 1e7)
    return Network(text(said.get("link"), 16), round_trip, None if backlog is None else int(backlog))
