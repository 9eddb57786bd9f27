"""Wakes whoever waits for work as soon as the transaction that left it is committed, so that nothing waits for a clock's next tick."""

import threading
from collections.abc import Callable
from enum import StrEnum

from sqlalchemy import event
from sqlalchemy.orm import Session

_LEFT = "bell.left"


class Work(StrEnum):
    """What there is to do."""

    DELIVERIES = "deliveries"
    STAGES = "stages"


class Bell:
    """Rung by any thread, heard by all who listen for that work. It is only ever a hint: whoever hears it looks into the database."""

    def __init__(self) -> None:
        self._listeners: tuple[tuple[Work, Callable[[], None]], ...] = ()
        self._guard = threading.Lock()

    def listen(self, work: Work, do: Callable[[], None]) -> Callable[[], None]:
        """Have `do` called whenever there is such work, on the thread that left it: wake somebody and return. Returns what ends that."""
        listener = (work, do)
        with self._guard:
            self._listeners = (*self._listeners, listener)
        return lambda: self._leave(listener)

    def ring(self, work: Work) -> None:
        """Wake everyone who listens for this work."""
        for each, do in self._listeners:
            if each is work:
                do()

    def ring_after(self, db: Session, work: Work) -> None:
        """Ring once this session's transaction is committed; never where it is undone."""
        left: set[Work] | None = db.info.get(_LEFT)
        if left is None:
            left = db.info[_LEFT] = set()
            event.listen(db, "after_commit", lambda _db: self._ring_all(left))
        left.add(work)

    def _ring_all(self, left: set[Work]) -> None:
        for work in sorted(left):
            self.ring(work)

    def _leave(self, listener: tuple[Work, Callable[[], None]]) -> None:
        with self._guard:
            self._listeners = tuple(each for each in self._listeners if each is not listener)
