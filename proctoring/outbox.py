"""The bounded queue between detectors, which must never wait, and the ledger, which may take its time: what it drops, it counts.

A point or a begin may be dropped where the queue is full. An end, a detector's health and a snapshot never are: `spans.py` bounds how many
spans there can be, and health is stated only where it changed.
"""

import threading
from collections import Counter, deque

from proctoring.signals import Health, Phase, Signal, Statement

ROOM = 1024
"""Statements that may wait: minutes of an ordinary flood, and under a megabyte."""


class Outbox:
    """A queue with many writers and one reader."""

    def __init__(self, room: int = ROOM) -> None:
        self._room = room
        self._waiting: deque[Statement] = deque()
        self._dropped: Counter[str] = Counter()
        self._unkept: dict[str, set[str]] = {}
        self._changed = threading.Condition()
        self._closed = False

    def offer(self, statement: Statement) -> bool:
        """Take a statement in; False where it was dropped, which is then counted for its detector."""
        with self._changed:
            if self._closed or (len(self._waiting) >= self._room and _may_be_dropped(statement)):
                self._dropped[statement.source.detector] += 1
                return False
            self._waiting.append(statement)
            self._changed.notify()
            return True

    def refused(self, statement: Statement) -> None:
        """Take note of a statement that was taken out but that the reader could not keep: count it, unless it can be said again."""
        with self._changed:
            if isinstance(statement, Health):
                self._unkept.setdefault(statement.source.detector, set()).add(statement.reason)
            else:
                self._dropped[statement.source.detector] += 1

    def unkept_health(self, detector: str) -> frozenset[str]:
        """Return the reasons of this detector's healths that could not be kept, since `said_again`."""
        with self._changed:
            return frozenset(self._unkept.get(detector, ()))

    def said_again(self, detector: str) -> None:
        """Take note that this detector's health is about to be said once more."""
        with self._changed:
            self._unkept.pop(detector, None)

    def take(self, seconds: float | None = None) -> Statement | None:
        """Take the oldest statement out, waiting for it (at most `seconds`); None where none came, or the queue is closed and empty."""
        with self._changed:
            self._changed.wait_for(lambda: bool(self._waiting) or self._closed, seconds)
            return self._waiting.popleft() if self._waiting else None

    def roomy(self) -> bool:
        """Whether half of the room is free again."""
        with self._changed:
            return len(self._waiting) <= self._room // 2

    def dropped(self) -> dict[str, int]:
        """Return how many statements of each detector were dropped so far."""
        with self._changed:
            return dict(self._dropped)

    def close(self) -> None:
        """Take nothing more in; the reader is woken, takes what waits, then None."""
        with self._changed:
            self._closed = True
            self._changed.notify_all()

    def abandon(self) -> int:
        """Throw away what waits, because the reader is stuck; return how many statements that were."""
        with self._changed:
            lost = len(self._waiting)
            for statement in self._waiting:
                self._dropped[statement.source.detector] += 1
            self._waiting.clear()
            return lost


def _may_be_dropped(statement: Statement) -> bool:
    return isinstance(statement, Signal) and statement.phase is not Phase.END
