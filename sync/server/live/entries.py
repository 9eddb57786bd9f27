"""How one session stands, as those who watch it see it.

Nothing here is evidence. No transcript is kept: only the newest words of each speaker, while the interview runs. `folding` says what a fact
changes in it, `telling` what of a fact a watcher is told.
"""

from collections import deque
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, fields
from typing import Any

from engine.interview import facts
from engine.interview.proctor_facts import ListenedIn, ProctorCommand
from sync.chain import DETECTOR_HEALTH, SIGNAL, SIGNAL_ANNOTATED

RECENT_SIGNALS = 20
RECENT_COMMANDS = 10
RECENT_COVERAGE = 50
MOST_REPLIES = 500
"""Waits of one interview that its figures are of: 45 minutes have some 200."""

CAPTION = 600
"""Characters of what is being said that are shown."""

ENDS = {
    facts.SessionCompleted.KIND: "completed",
    facts.SessionFailed.KIND: "failed",
    facts.SessionCancelled.KIND: "cancelled",
}
FOLDED = frozenset(
    {
        *ENDS,
        facts.SessionStarted.KIND,
        facts.MoveChosen.KIND,
        facts.TurnCommitted.KIND,
        facts.Paused.KIND,
        facts.Resumed.KIND,
        facts.ControlUsed.KIND,
        ProctorCommand.KIND,
        ListenedIn.KIND,
        DETECTOR_HEALTH,
        SIGNAL,
    }
)
"""Kinds of events that say how a session stands."""

SHOWN = FOLDED | {
    facts.EngineFault.KIND,
    facts.AudioGlitches.KIND,
    facts.DuplexChanged.KIND,
    facts.TurnMeasured.KIND,
    facts.ConsentGiven.KIND,
    facts.ConsentDeclined.KIND,
    SIGNAL_ANNOTATED,
}
"""Kinds of events that watchers are told of."""


@dataclass(frozen=True, slots=True)
class Asked:
    """What a session's template says that the board needs: the dimension (id, label) of each question, and whether one may listen in."""

    dimensions: Mapping[str, tuple[str, str]] = field(default_factory=dict)
    listening_in: bool = False


@dataclass(slots=True)
class Entry:
    """One session on the board. Fields are what a watcher is sent; times are RFC 3339, `*_s` seconds, levels dBFS.

    `phase` is who has the floor, in the conversation's own words. `pauses` are the causes for which it stands still. `called_at` is when
    the candidate asked for a person whom nobody has answered since, `call_seq` the event that says so. `doing` is the interviewer's newest
    move and why it was chosen; `latency` how long its replies let the candidate wait. `network` is how the kiosk is reached. `attendant`,
    `help` and `call_answered` are the server's own: see `sync.server.attending`.
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
    call_seq: int | None = None
    question: int | None = None
    questions: int | None = None
    elapsed_s: float | None = None
    limit_s: float | None = None
    progress_at: str | None = None
    turns: int = 0
    latency: dict[str, int] | None = None
    doing: dict[str, Any] | None = None
    signals: int = 0
    signals_by_kind: dict[str, int] = field(default_factory=dict)
    recent_signals: "deque[dict[str, Any]]" = field(default_factory=lambda: deque(maxlen=RECENT_SIGNALS))
    stills: dict[str, Any] = field(default_factory=lambda: {"count": 0, "last_at": None})
    detectors: dict[str, dict[str, str]] = field(default_factory=dict)
    coverage: "dict[str, deque[dict[str, str]]]" = field(default_factory=dict)
    commands: "deque[dict[str, Any]]" = field(default_factory=lambda: deque(maxlen=RECENT_COMMANDS))
    captions: dict[str, str] = field(default_factory=dict)
    level: list[float] | None = None
    network: dict[str, Any] = field(default_factory=lambda: {"link": None, "round_trip_ms": None, "backlog": None})
    attendant: dict[str, Any] | None = None
    help: dict[str, Any] | None = None
    call_answered: dict[str, Any] | None = None
    listening: dict[str, Any] | None = None
    listening_in: bool = False
    heard_at: str | None = None
    asked: Asked = field(default_factory=Asked)
    replies_ms: "deque[int]" = field(default_factory=lambda: deque(maxlen=MOST_REPLIES))
    answered_seq: int = -1
    """The newest call that somebody answered: an earlier one is none any more, whenever it is read."""

    @property
    def ended(self) -> bool:
        """Whether nothing more is said in it."""
        return self.status in ENDS.values()

    def to_json(self) -> dict[str, Any]:
        """Return the entry as a watcher is sent it."""
        return {each.name: _plain(getattr(self, each.name)) for each in fields(self) if each.name not in _OWN}

    def only(self, names: Iterable[str]) -> dict[str, Any]:
        """Return these fields, as a watcher is sent them."""
        return {name: _plain(getattr(self, name)) for name in names}


_OWN = frozenset({"asked", "replies_ms", "answered_seq"})
"""Fields that are the fold's own."""


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
    if isinstance(value, deque | list):
        return [dict(each) if isinstance(each, dict) else each for each in value]
    if isinstance(value, dict):
        return {name: list(each) if isinstance(each, deque) else each for name, each in value.items()}
    return value
