"""Decides when an echo that gets through is to be looked for anew, and when listening over the interviewer is to be given up.

Losing the echo for a moment is no harm: the guard tells that it is no candidate. But where it happens again and again, one day a scrap of
it will be taken for an answer; and where it lasts, a candidate who speaks up meanwhile is not heard. So it is counted.
"""

from collections import deque
from dataclasses import dataclass
from typing import Final

_BLOCKS_A_SECOND: Final = 100
_MEMORY: Final = 60 * _BLOCKS_A_SECOND
_APART: Final = 30  # blocks without an echo from one loss to the next
_SURE: Final = 8  # blocks of it, before it is looked for: as long as a syllable
_AGAIN: Final = 50  # blocks from one look to the next
# Judgement: a table that is moved, a lid that is closed lose it once or twice; a starved sound server does so 20 times a minute.
_MOST_LOSSES: Final = 5
_MOST_BLOCKS: Final = 5 * _BLOCKS_A_SECOND
_COUNTS_FROM: Final = 5  # blocks


@dataclass(frozen=True, slots=True)
class LookAnew:
    """Find out how late the echo is now; `again` where that was done a moment ago and did not help."""

    again: bool


@dataclass(frozen=True, slots=True)
class GiveUp:
    """So often, and for so many seconds, in the last minute."""

    losses: int
    heard_s: float


@dataclass(slots=True)
class _Loss:
    last: int
    blocks: int = 0
    looked_at: int | None = None


class EchoWatch:
    """Told of every block whether an echo got through; says what to do."""

    def __init__(self) -> None:
        self._now = 0
        self._losses: deque[_Loss] = deque()

    @property
    def losses(self) -> int:
        """How often the echo got through in the last minute."""
        return sum(each.blocks >= _COUNTS_FROM for each in self._losses)

    def take(self, *, got_through: bool) -> LookAnew | GiveUp | None:
        """Take the next block."""
        self._now += 1
        while self._losses and self._losses[0].last < self._now - _MEMORY:
            self._losses.popleft()
        if not got_through:
            return None
        if not self._losses or self._losses[-1].last < self._now - _APART:
            self._losses.append(_Loss(self._now))
        loss = self._losses[-1]
        loss.last = self._now
        loss.blocks += 1
        counted = [each.blocks for each in self._losses if each.blocks >= _COUNTS_FROM]
        if len(counted) >= _MOST_LOSSES or sum(counted) >= _MOST_BLOCKS:
            return GiveUp(len(counted), sum(counted) / _BLOCKS_A_SECOND)
        if loss.blocks < _SURE or (loss.looked_at is not None and self._now - loss.looked_at < _AGAIN):
            return None
        again, loss.looked_at = loss.looked_at is not None, self._now
        return LookAnew(again)
