"""Each fact that a desk was told of one session, in order: from the live link, and from what was asked for when somebody came late.

Both ways bring the same facts, known by their place in the ledger, so that it does not matter which came first, or that some came twice.
Whatever is malformed is left out: a desk goes on.
"""

from bisect import bisect_left
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from app.proctor.live.reading import count, mapping, rows, seconds_at, text
from app.proctor.live.room import Room, Told, room_of, told_of

TURN, MOVE, STARTED = "turn.committed", "interviewer.move", "session.started"
SIGNAL, HEALTH, NOTE = "signal", "detector.health", "signal.annotated"
PAUSED, RESUMED = "session.paused", "session.resumed"
ENDS = frozenset({"session.completed", "session.failed", "session.cancelled"})

MOST_FACTS = 20_000
"""Facts that are kept of one session; the longest interview has some thousand."""


@dataclass(frozen=True, slots=True, order=True)
class Fact:
    """A fact as a watcher is told it: its place in the ledger, its kind, when (seconds since 1970 by the kiosk's clock), what of it is told."""

    seq: int
    kind: str = field(compare=False)
    at: float = field(compare=False)
    body: Mapping[str, Any] = field(compare=False)


class Story:
    """One session's facts. `version` grows with each that is new."""

    def __init__(self, session_id: str) -> None:
        self.session_id = session_id
        self.version = 0
        self.room: Room | None = None
        """How the session stood when it was asked for: for one that is on the board no more."""

        self.filled = False
        """Whether everything before the live link was asked for and is here."""

        self._whole_to = -1
        self._facts: list[Fact] = []

    @property
    def facts(self) -> Sequence[Fact]:
        """Return every fact, in order."""
        return self._facts

    @property
    def wanted_from(self) -> int:
        """Return the seq to ask from, so that nothing is missing afterwards."""
        return self._whole_to + 1

    @property
    def began(self) -> float | None:
        """When the interview began, in seconds since 1970 by the kiosk's clock."""
        begun = next((fact.at for fact in self._facts if fact.kind == STARTED), None)
        return begun if begun is not None or self.room is None else self.room.started_at

    @property
    def ended(self) -> float | None:
        """When it ended, likewise; None while it goes on."""
        return next((fact.at for fact in reversed(self._facts) if fact.kind in ENDS), None)

    def of(self, *kinds: str) -> list[Fact]:
        """Return the facts of these kinds, in order."""
        return [fact for fact in self._facts if fact.kind in kinds]

    def take(self, told: Iterable[Told]) -> bool:
        """Take what the live link brought; return whether any of it was new and of this session."""
        before = self.version
        for each in told:
            if each.session_id == self.session_id:
                self._add(each)
        return self.version != before

    def fill(self, page: Mapping[str, Any]) -> int | None:
        """Take a page of what happened so far (`GET /sessions/{id}/live`); return the seq to ask from next, None where all is here."""
        if entry := mapping(page.get("entry")):
            self.room = room_of(self.session_id, entry)
        for event in rows(page.get("events")):
            self._add(told_of(self.session_id, event))
        meta = mapping(page.get("meta"))
        following = count(meta.get("next_seq"), 1 << 40)
        self.version += 1
        if following > self.wanted_from:
            self._whole_to = following - 1
            return following
        self._whole_to = max(self._whole_to, count(meta.get("head_seq"), 1 << 40))
        self.filled = True
        return None

    def _add(self, told: Told) -> None:
        at = seconds_at(told.t_utc)
        if at is None or not told.kind or len(self._facts) >= MOST_FACTS:
            return
        fact = Fact(told.seq, told.kind, at, told.body or {})
        place = bisect_left(self._facts, fact)
        if place == len(self._facts) or self._facts[place].seq != fact.seq:
            self._facts.insert(place, fact)
            self.version += 1


def milliseconds(value: object) -> float | None:
    """Return a whole number of milliseconds as seconds; None for anything else."""
    return value / 1000 if type(value) is int and 0 <= value < 1 << 40 else None


def words(value: object, most: int = 20_000) -> str:
    """Return what somebody said; longer than other texts may be."""
    return text(value, most)
