"""Sessions as rows: found, held until the transaction ends, and whether a kiosk may be holding one."""

from sqlalchemy import select
from sqlalchemy.orm import Session

from sync.server.database import locked
from sync.server.problems import Problem, not_found
from sync.server.tables.sessions import SERVER, SessionCopyRow, SessionRow

OFFERED, HELD, BEGUN, RELEASED = "offered", "held", "begun", "released"
"""What a kiosk may do with a copy: it was told of it; it said that it has it; it began the session; it let go."""

OUT = (OFFERED, HELD, BEGUN)
"""The states of a copy with which a kiosk could begin the session, or has."""

TELL_AGAIN = -2
"""A copy's `told_seq` where its kiosk is to be told of the session once more, though its chain is as it was: its code is another."""


def session_row(db: Session, session_id: str) -> SessionRow:
    """Return a session's row. Raises the 404 problem."""
    row = db.get(SessionRow, session_id)
    if row is None:
        raise not_found("session")
    return row


def held(db: Session, session_id: str) -> SessionRow:
    """Return a session's row as it stands now, held until the transaction ends. Raises the 404 problem."""
    query = locked(select(SessionRow).where(SessionRow.id == session_id))
    row = db.scalar(query.execution_options(populate_existing=True))
    if row is None:
        raise not_found("session")
    return row


def copies_out(db: Session, session_id: str) -> list[SessionCopyRow]:
    """Return the copies of a session that kiosks may be holding."""
    query = select(SessionCopyRow).where(SessionCopyRow.session_id == session_id, SessionCopyRow.state.in_(OUT))
    return list(db.scalars(query.order_by(SessionCopyRow.device_id)))


def refuse_without_pen(row: SessionRow) -> None:
    """Raise the 409 problem where a kiosk has the pen."""
    if row.writer != SERVER:
        raise Problem(
            409,
            "pen-elsewhere",
            "A kiosk has this session",
            f"only {row.writer} may add to it until it hands the session over",
            extra={"device_id": row.writer},
        )
