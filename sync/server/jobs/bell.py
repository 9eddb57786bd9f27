"""Wakes whoever waits for work as soon as the transaction that left it is committed, so that nothing waits for a clock's next tick."""

import threading

from sqlalchemy import event
from sqlalchemy.orm import Session

_RUNG = "bell.rung"


class Bell:
    """Rung by any thread; heard by one. It is only ever a hint: whoever hears it looks into the database."""

    def __init__(self) -> None:
        self._rung = threading.Event()

    def ring(self) -> None:
        """Wake the one who waits, or who will wait next."""
        self._rung.set()

    def ring_after(self, db: Session) -> None:
        """Ring once this session's transaction is committed; never where it is undone."""
        if not db.info.get(_RUNG):
            db.info[_RUNG] = True
            event.listen(db, "after_commit", lambda _db: self.ring())

    def wait(self, at_most_s: float) -> bool:
        """Return True once it was rung since the last call, or False after so many seconds."""
        rung = self._rung.wait(at_most_s)
        self._rung.clear()
        return rung
