"""Has something done once a transaction is committed, and never where it, or the part of it that asked, is undone."""

from collections.abc import Callable

from sqlalchemy import event
from sqlalchemy.orm import Session, SessionTransaction

_WAITING = "after_commit"


def after_commit(db: Session, work: Callable[[], None]) -> None:
    """Call `work` once the session's transaction is committed, on the thread that commits; it must not take long, nor raise."""
    waiting = db.info.get(_WAITING)
    if waiting is None:
        waiting = db.info[_WAITING] = []
        event.listen(db, "after_commit", _committed)
        event.listen(db, "after_soft_rollback", _undone)
    waiting.append((work, db.get_nested_transaction()))


def _committed(db: Session) -> None:
    if db.in_nested_transaction():
        return  # a part of it stands; the whole may still be undone
    waiting, db.info[_WAITING] = db.info[_WAITING], []
    for work, _ in waiting:
        work()


def _undone(db: Session, undone: SessionTransaction) -> None:
    """Forget what was asked for in a transaction that was rolled back, or in one inside it."""

    def inside(nested: SessionTransaction | None) -> bool:
        while nested is not None and nested is not undone:
            nested = nested.parent
        return nested is undone

    db.info[_WAITING] = [
        (work, nested) for work, nested in db.info[_WAITING] if undone.parent is not None and not inside(nested)
    ]
