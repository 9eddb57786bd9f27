"""How one session stands, as those who watch it see it: a small fold of its ledger, and of what its kiosk tells in between.

Nothing here is evidence. No transcript is kept: only the newest words of each speaker, while the interview runs.
"""

from collections import deque
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, fields
from typing import Any

from engine.interview import facts
from engine.interview.proctor_facts import ProctorCommand
from sync.chain import DETECTOR_HEALTH, SIGNAL, SIGNAL_ANNOTATED
from sync.events import Event

RECENT_SIGNALS = 20
RECENT_COMMANDS = 10
CAPTION = 600
"""Characters of what is being said that are shown."""

_ENDS = {
    facts.SessionCompleted.KIND: "completed",
    facts.SessionFailed.KIND: "failed",
    facts.SessionCancelled.KIND: "cancelled",
}
FOLDED = frozenset(
    {
        *_ENDS,
        facts.SessionStarted.KIND,
        facts.TurnCommitted.KIND,
        facts.Paused.KIND,
        facts.Resumed.KIND,
        facts.ControlUsed.KIND,
        ProctorCommand.KIND,
        DETECTOR_HEALTH,
        SIGNAL,
    }
)
"""Kinds of events that say how a session stands."""

SHOWN = FOLDED | {
    facts.EngineFault.KIND,
    facts.AudioGlitches.KIND,
    facts.DuplexChanged.KIND,
    facts.ConsentGiven.KIND,
    facts.ConsentDeclined.KIND,
    SIGNAL_ANNOTATED,
}
"""Kinds of events that watchers are told of."""


@dataclass(slots=True)
class Entry:
    """One session on the board. Fields are what a watcher is sent; times are RFC 3339, `*_s` seconds, levels dBFS.

    `phase` is who has the floor, in the conversation's own words. `pauses` are the causes for which it stands still. `called_at` is when
    the candidate asked for a person whom nobody has answered since. `progress_at` is the server's time of the newest progress.
    """

    session_id: str
    status: str
    participant_name: str | None = None
    template_name: str = ""
    stage_name: str = ""
    language: str = ""
    location: str | None = None
    attempt: int = 1
    scheduled_at: str | None = None
    started_at: str | None = None
    ended_at: str | None = None
    end_reason: str | None = None
    device_id: str | None = None
    device_name: str | None = None
    flags: list[Any] = field(default_factory=list)
    seq: int = -1
    phase: str | None = None
    pauses: list[str] = field(default_factory=list)
    locked: bool = False
    suspended: bool = False
    called_at: str | None = None
    question: int | None = None
    questions: int | None = None
    elapsed_s: float | None = None
    limit_s: float | None = None
    progress_at: str | None = None
    turns: int = 0
    signals: int = 0
    signals_by_kind: dict[str, int] = field(default_factory=dict)
    recent_signals: "deque[dict[str, Any]]" = field(default_factory=lambda: deque(maxlen=RECENT_SIGNALS))
    detectors: dict[str, dict[str, str]] = field(default_factory=dict)
    commands: "deque[dict[str, Any]]" = field(default_factory=lambda: deque(maxlen=RECENT_COMMANDS))
    captions: dict[str, str] = field(default_factory=dict)
    level: list[float] | None = None
    heard_at: str | None = None

    @property
    def ended(self) -> bool:
        """Whether nothing more is said in it."""
        return self.status in _ENDS.values()

    def to_json(self) -> dict[str, Any]:
        """Return the entry as a watcher is sent it."""
        return {each.name: _plain(getattr(self, each.name)) for each in fields(self)}

    def only(self, names: Iterable[str]) -> dict[str, Any]:
        """Return these fields, as a watcher is sent them."""
        return {name: _plain(getattr(self, name)) for name in names}


def take(entry: Entry, event: Event) -> tuple[str, ...]:
    """Fold one event in, and return the names of the fields that changed by it; one that is already in changes nothing."""
    if event.seq <= entry.seq:
        return ()
    entry.seq = event.seq
    body = event.body or {}
    try:
        return ("seq", *_take(entry, event, body))
    except (KeyError, TypeError, AttributeError, ValueError):
        return ("seq",)  # a body without its kind's shape: the record says so, the board goes on


def _take(entry: Entry, event: Event, body: Mapping[str, Any]) -> tuple[str, ...]:  # noqa: PLR0911 - a kind, a line
    match event.kind:
        case facts.SessionStarted.KIND:
            entry.status, entry.started_at = "in_progress", event.t_utc
            entry.device_id, entry.device_name = str(body["device"]["id"]), str(body["device"].get("name", ""))
            return "status", "started_at", "device_id", "device_name"
        case kind if kind in _ENDS:
            return _end(entry, event, body)
        case facts.TurnCommitted.KIND:
            entry.turns += 1
            entry.captions[str(body["turn"]["speaker"])] = str(body["turn"]["text"])[-CAPTION:]
            return ("turns",)
        case facts.Paused.KIND:
            entry.pauses = sorted({*entry.pauses, str(body["cause"])})
            return ("pauses",)
        case facts.Resumed.KIND:
            entry.pauses = []
            return ("pauses",)
        case facts.ControlUsed.KIND if body["control"] == "call_proctor":
            entry.called_at = event.t_utc
            return ("called_at",)
        case ProctorCommand.KIND:
            return _command(entry, body)
        case _ if event.kind == SIGNAL:
            return _signal(entry, event, body)
        case _ if event.kind == DETECTOR_HEALTH:
            source = body["source"]
            entry.detectors[str(source["detector"])] = {"state": str(body["state"]), "reason": str(body["reason"])}
            return ("detectors",)
        case _:
            return ()


def _end(entry: Entry, event: Event, body: Mapping[str, Any]) -> tuple[str, ...]:
    entry.status, entry.ended_at = _ENDS[event.kind], event.t_utc
    reason = body.get("end_reason")
    entry.end_reason = reason if isinstance(reason, str) else None
    entry.phase, entry.pauses, entry.locked, entry.captions, entry.level = None, [], False, {}, None
    return "status", "ended_at", "end_reason", "phase", "pauses", "locked", "captions", "level"


def _signal(entry: Entry, event: Event, body: Mapping[str, Any]) -> tuple[str, ...]:
    kind = str(body["kind"])
    entry.recent_signals.append({"seq": event.seq, "t_utc": event.t_utc, **told_signal(body)})
    if body.get("phase") == "end":  # of something that was counted when it began
        return ()
    entry.signals += 1
    entry.signals_by_kind[kind] = entry.signals_by_kind.get(kind, 0) + 1
    return "signals", "signals_by_kind"


def _command(entry: Entry, body: Mapping[str, Any]) -> tuple[str, ...]:
    if body["outcome"] != "accepted":
        return ()
    if body["command"] in ("lock", "unlock"):
        entry.locked = body["command"] == "lock"
        return ("locked",)
    if entry.called_at is not None and body["command"] == "message":
        entry.called_at = None
        return ("called_at",)
    return ()


def told_signal(body: Mapping[str, Any]) -> dict[str, Any]:
    """Return what a watcher is told of a signal: all that the detector stated."""
    names = ("kind", "phase", "span", "source", "observed", "statement", "context", "limits")
    return {name: body.get(name) for name in names}


def told(event: Event) -> dict[str, Any] | None:
    """Return what a watcher is told of an event beside its kind; None for nothing. Scores and comments are no watcher's."""
    body = event.body or {}
    if event.kind == SIGNAL:
        return told_signal(body)
    if event.kind == facts.TurnCommitted.KIND:
        turn = body.get("turn")
        names = ("id", "speaker", "text", "t_start_ms", "t_end_ms", "interrupted", "question_id", "mode")
        return {name: turn.get(name) for name in names} if isinstance(turn, Mapping) else None
    return dict(body) if event.kind in _TOLD else None


_TOLD = frozenset(
    {
        *_ENDS,
        facts.Paused.KIND,
        facts.Resumed.KIND,
        facts.ControlUsed.KIND,
        facts.EngineFault.KIND,
        facts.AudioGlitches.KIND,
        facts.DuplexChanged.KIND,
        ProctorCommand.KIND,
        DETECTOR_HEALTH,
        SIGNAL_ANNOTATED,
    }
)


def note_command(entry: Entry, command: Mapping[str, Any]) -> tuple[str, ...]:
    """Take how a command stands ({id, kind, by, state, reason...})."""
    for known in entry.commands:
        if known["id"] == command["id"]:
            if known == dict(command):
                return ()
            known.update(command)
            return ("commands",)
    entry.commands.append(dict(command))
    return ("commands",)


def _plain(value: Any) -> Any:  # noqa: ANN401 - a field
    if isinstance(value, deque):
        return [dict(each) for each in value]
    if isinstance(value, dict):
        return dict(value)
    return list(value) if isinstance(value, list) else value
