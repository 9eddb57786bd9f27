"""The people who may command kiosks: to whom a session can be handed over."""

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from sync.server.principals import GRANTED, Role, Scope
from sync.server.tables.attending import AttendingRow
from sync.server.tables.people import UserRow
from sync.server.tables.sessions import SERVER, SessionRow

MOST = 500
"""People on the list: more than any one centre has."""

_ROLES = tuple(role.value for role in Role if Scope.LIVE in GRANTED[role])


def proctor(db: Session, user_id: str) -> UserRow | None:
    """Return a person who may command kiosks now; None for anybody else."""
    row = db.get(UserRow, user_id)
    return row if row is not None and row.disabled_at is None and row.role in _ROLES else None


def proctors(db: Session) -> list[tuple[UserRow, int]]:
    """Return them all by name, each with the number of running sessions they look after."""
    attends: dict[str | None, int] = {
        row.attendant_id: row.sessions
        for row in db.execute(
            select(AttendingRow.attendant_id, func.count().label("sessions"))
            .join(SessionRow, SessionRow.id == AttendingRow.session_id)
            .where(
                AttendingRow.attendant_id.is_not(None),
                SessionRow.writer != SERVER,
                SessionRow.status.in_(("scheduled", "in_progress")),
            )
            .group_by(AttendingRow.attendant_id)
        )
    }
    query = select(UserRow).where(UserRow.role.in_(_ROLES), UserRow.disabled_at.is_(None))
    rows = db.scalars(query.order_by(UserRow.name, UserRow.id).limit(MOST))
    return [(row, attends.get(row.id, 0)) for row in rows]
