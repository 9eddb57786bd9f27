"""Wakes whoever waits for work as soon as the transaction that left it is committed, so that nothing waits for a clock's next tick."""

import threading

from sqlalchemy import event
from sqlalchemy.orm import Session

_RUNG = "bell.rung"


class Hearing:
    """One listener's ear for a bell."""

    def __init__(self) -> None:
        self._rung = threading.Event()

    def ring(self) -> None:
        """Wake this listener, or keep it from falling asleep the next time."""
        self._rung.set()

    def wait(self, at_most_s: float) -> bool:
        """Return True once it was rung since the last call, or False after so many seconds."""
        rung = self._rung.wait(at_most_s)
        self._rung.clear()
        return rung


class Bell:
    """Rung by any thread, heard by all who listen. It is only ever a hint: whoever hears it looks into the database."""

    def __init__(self) -> None:
        self._heard_by: tuple[Hearing, ...] = ()
        self._guard = threading.Lock()

    def listen(self) -> Hearing:
        """Return an ear that hears from now on."""
        hearing = Hearing()
        with self._guard:
            self._heard_by = (*self._heard_by, hearing)
        return hearing

    def leave(self, hearing: Hearing) -> None:
        """Have that ear hear no more."""
        with self._guard:
            self._heard_by = tuple(each for each in self._heard_by if each is not hearing)

    def ring(self) -> None:
        """Wake everyone who listens."""
        for each in self._heard_by:
            each.ring()

    def ring_after(self, db: Session) -> None:
        """Ring once this session's transaction is committed; never where it is undone."""
        if not db.info.get(_RUNG):
            db.info[_RUNG] = True
            event.listen(db, "after_commit", lambda _db: self.ring())
