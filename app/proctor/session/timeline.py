"""An interview on one axis of time: who spoke, what stood still, what was noted, and what was watched when.

Seconds count from the interview's beginning. Nothing is left out because nothing was noted: a kind that nobody watched looks unlike one of
which nothing was seen.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any

from app.proctor.live.reading import mapping, text
from app.proctor.session.story import HEALTH, NOTE, PAUSED, RESUMED, SIGNAL, TURN, Fact, milliseconds
from proctoring.signals import KINDS

WATCHED, PARTLY, UNWATCHED = "watched", "partly", "unwatched"

_BY_HEALTH = {"active": WATCHED, "degraded": PARTLY}
_ORDER = {kind.name: place for place, kind in enumerate(KINDS)}
_MOST_KINDS = 200


@dataclass(frozen=True, slots=True)
class Stretch:
    """Something that lasted; `what` is a state of watching, a speaker, or `paused`."""

    start_s: float
    end_s: float
    what: str


@dataclass(frozen=True, slots=True)
class Mark:
    """A signal. `seq` is its place in the ledger (of its beginning, for one that lasted). `end_s` is None for a point.

    `open` still goes on, as far as is known.
    """

    seq: int
    kind: str
    start_s: float
    end_s: float | None
    statement: str
    open: bool = False
    noted: bool = False


@dataclass(frozen=True, slots=True)
class Lane:
    """A kind of signal: when it was watched, by the best of those that watch it, and what was noted."""

    kind: str
    coverage: tuple[Stretch, ...]
    marks: tuple[Mark, ...]

    @property
    def watched_now(self) -> str:
        """How it is watched at the end of what is known."""
        return self.coverage[-1].what if self.coverage else UNWATCHED


@dataclass(frozen=True, slots=True)
class Timeline:
    """`lanes` with signals first, in the order of their first; then the others, those that are not watched before those that are."""

    until_s: float = 0.0
    lanes: tuple[Lane, ...] = ()
    speech: tuple[Stretch, ...] = ()
    pauses: tuple[Stretch, ...] = ()

    @property
    def marks(self) -> tuple[Mark, ...]:
        """Every signal, in order."""
        return tuple(sorted((mark for lane in self.lanes for mark in lane.marks), key=lambda mark: mark.seq))


@dataclass(slots=True)
class _Watch:
    """What each detector last said of a kind, and what came of it so far."""

    says: dict[str, str] = field(default_factory=dict)
    stretches: list[Stretch] = field(default_factory=list)
    since: float = 0.0

    @property
    def now(self) -> str:
        for state in (WATCHED, PARTLY):
            if state in self.says.values():
                return state
        return UNWATCHED

    def hear(self, detector: str, state: str, at_s: float) -> None:
        before = self.now
        self.says[detector] = state
        if self.now != before:
            self.close(at_s, before)

    def close(self, at_s: float, state: str) -> None:
        if at_s > self.since:
            self.stretches.append(Stretch(self.since, at_s, state))
        self.since = max(self.since, at_s)


def timeline(facts: Sequence[Fact], began: float | None, until: float | None) -> Timeline:
    """Return the axis up to `until` (both seconds since 1970); an empty one while the interview has not begun."""
    if began is None:
        return Timeline()
    turns = _speech(facts)
    newest = facts[-1].at - began if facts else 0.0
    until_s = max([(until or began) - began, newest, *(turn.end_s for turn in turns[-1:]), 0.0])
    watches, marks = _watches(facts, began, until_s), _marks(facts, began)
    kinds = [*dict.fromkeys([*_ORDER, *sorted(watches), *sorted(marks)])][:_MOST_KINDS]
    lanes = [
        Lane(kind, _coverage(watches.get(kind), until_s), tuple(_to_now(each, until_s) for each in marks.get(kind, ())))
        for kind in kinds
    ]
    return Timeline(until_s, tuple(sorted(lanes, key=_place)), turns, _pauses(facts, began, until_s))


def _place(lane: Lane) -> tuple[int, float, int]:
    if lane.marks:
        return 0, lane.marks[0].start_s, _ORDER.get(lane.kind, len(_ORDER))
    return (2 if lane.watched_now == WATCHED else 1), 0.0, _ORDER.get(lane.kind, len(_ORDER))


def _watches(facts: Iterable[Fact], began: float, until_s: float) -> Mapping[str, _Watch]:
    watches: dict[str, _Watch] = {}
    for fact in facts:
        if fact.kind != HEALTH:
            continue
        detector = text(mapping(fact.body.get("source")).get("detector")) or "?"
        state = _BY_HEALTH.get(text(fact.body.get("state")), UNWATCHED)
        kinds = fact.body.get("kinds")
        for kind in kinds[:_MOST_KINDS] if isinstance(kinds, list) else ():
            if isinstance(kind, str) and (kind in watches or len(watches) < _MOST_KINDS):
                watches.setdefault(kind, _Watch()).hear(detector, state, min(max(fact.at - began, 0.0), until_s))
    return watches


def _coverage(watch: _Watch | None, until_s: float) -> tuple[Stretch, ...]:
    watch = watch or _Watch()
    watch.close(until_s, watch.now)
    return tuple(watch.stretches)


def _marks(facts: Iterable[Fact], began: float) -> Mapping[str, list[Mark]]:
    noted: set[int] = set()
    open_at: dict[tuple[str, str], int] = {}
    found: dict[str, list[Mark]] = {}
    for fact in facts:
        if fact.kind == NOTE and type(seq := fact.body.get("seq")) is int:
            noted.add(seq)
        if fact.kind != SIGNAL:
            continue
        body, at_s = fact.body, max(0.0, fact.at - began)
        kind, phase, span = text(body.get("kind")) or "?", body.get("phase"), text(body.get("span"))
        own = found.setdefault(kind, [])
        if phase == "end" and (place := open_at.pop((kind, span), None)) is not None:
            own[place] = replace(own[place], end_s=max(at_s, own[place].start_s), open=False)
            continue
        if phase == "begin":
            open_at[kind, span] = len(own)
        own.append(Mark(fact.seq, kind, at_s, None, text(body.get("statement"), 2000), open=phase == "begin"))
    return {kind: [replace(mark, noted=mark.seq in noted) for mark in marks] for kind, marks in found.items()}


def _to_now(mark: Mark, until_s: float) -> Mark:
    return replace(mark, end_s=max(until_s, mark.start_s)) if mark.open else mark


def _speech(facts: Iterable[Fact]) -> tuple[Stretch, ...]:
    turns = []
    for fact in facts:
        if fact.kind == TURN:
            start, end = (milliseconds(fact.body.get(name)) for name in ("t_start_ms", "t_end_ms"))
            if start is not None and end is not None and end >= start:
                turns.append(Stretch(start, end, "ai" if fact.body.get("speaker") == "ai" else "participant"))
    return tuple(turns)


def _pauses(facts: Iterable[Fact], began: float, until_s: float) -> tuple[Stretch, ...]:
    pauses: list[Stretch] = []
    since: float | None = None
    for fact in facts:
        at_s = max(0.0, fact.at - began)
        if fact.kind == PAUSED and since is None:
            since = at_s
        elif fact.kind == RESUMED and since is not None:
            pauses.append(Stretch(since, at_s, "paused"))
            since = None
    return (*pauses, Stretch(since, max(until_s, since), "paused")) if since is not None else tuple(pauses)


def shown_value(value: Any) -> str:  # noqa: ANN401 - any JSON value
    """Return an observed value as it is written: what a detector measured is never rounded or reworded here."""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, list):
        return ", ".join(shown_value(each) for each in value[:50])
    if isinstance(value, Mapping):
        return "; ".join(f"{name}: {shown_value(each)}" for name, each in [*value.items()][:50])
    return "–" if value is None else str(value)[:2000]
