"""In which order rooms stand, and when they may change places: never under somebody's hand.

What calls for a person comes first. A board that reorders itself while one reads it or reaches for it does harm, so the order is kept while
the pointer moves over it or keys are pressed, and for a few seconds after; how many rooms would like to move up meanwhile is told, and one
key lets them. A tile that left stays as a gap until then.
"""

import re
from bisect import bisect_left
from collections.abc import Iterable, Sequence
from functools import lru_cache

from app.proctor.board.face import Face
from app.proctor.board.standing import INCIDENTS, Standing

REST_S = 4.0
"""After how long without a hand on it the board takes its new order."""

_DIGITS = re.compile(r"(\d+)")


def wanted(faces: Iterable[Face]) -> list[str]:
    """Return the sessions in the order in which they should be seen."""
    return [face.session_id for face in sorted(faces, key=_key)]


class Order:
    """The order that is shown. `touched` whenever a hand is on the board; `follow` with each wanted order."""

    def __init__(self) -> None:
        self.ids: tuple[str, ...] = ()
        self.moving_up = 0
        self._touched_at: float | None = None

    def touched(self, now: float) -> None:
        """A hand is on the board at `now` (seconds)."""
        self._touched_at = now

    def at_rest(self, now: float) -> bool:
        """Whether nobody has had a hand on it for a while."""
        return self._touched_at is None or now - self._touched_at >= REST_S

    def follow(self, wanted_ids: Sequence[str], now: float, *, at_once: bool = False) -> bool:
        """Take the wanted order if the board is at rest, else only what is new, at its end. Return whether what is shown changed."""
        before = self.ids
        if at_once or self.at_rest(now) or not before:
            self.ids, self.moving_up = tuple(wanted_ids), 0
        else:
            here = set(wanted_ids)
            known = set(before)
            self.ids = (*(each for each in before if each in here), *(each for each in wanted_ids if each not in known))
            self.moving_up = moving_up(self.ids, wanted_ids)
        return self.ids != before


def moving_up(shown: Sequence[str], wanted_ids: Sequence[str]) -> int:
    """Return how many rooms overtake another that now stands before them: those that a hand must move, and no fewer."""
    place = {session_id: number for number, session_id in enumerate(wanted_ids)}
    longest_kept = _longest_rising([place[each] for each in shown if each in place])
    return len(place) - longest_kept


def by_location(faces: Iterable[Face]) -> list[str]:
    """Return the locations that rooms are at, in their order."""
    return sorted({face.location for face in faces if face.location}, key=natural)


def _key(face: Face) -> tuple[object, ...]:
    incident = face.standing in INCIDENTS
    since = face.since_s or 0.0 if face.standing in (Standing.CALLS, Standing.HELP) else 0.0
    ends = face.ends_s if face.ends_s is not None and face.standing is not Standing.ENDED else float("inf")
    recent = -(face.since_s or 0.0) if face.standing is Standing.ENDED else 0.0
    return (
        not incident,
        face.standing if incident else 0,
        not face.pinned,
        face.standing,
        since,
        recent,
        0.0 if incident else ends,
        natural(face.name),
        face.session_id,
    )


@lru_cache(maxsize=8192)
def natural(name: str) -> tuple[tuple[bool, int, str], ...]:
    """Return what has Room 9 stand before Room 10."""
    parts = _DIGITS.split(name.casefold())
    return tuple(
        (part.isdecimal(), int(part) if part.isdecimal() and len(part) < 19 else 0, part) for part in parts if part
    )


def _longest_rising(numbers: Sequence[int]) -> int:
    """Return the length of the longest rising subsequence (patience sorting)."""
    tops: list[int] = []
    for number in numbers:
        at = bisect_left(tops, number)
        tops[at : at + 1] = [number]
    return len(tops)
