"""What is kept, until when, and what keeps it longer: a reader of what the clock's job goes by. It erases nothing."""

import json
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from sqlalchemy import case, func, select, tuple_
from sqlalchemy.orm import Session

from sync.server.paging import cursor_of, key_in
from sync.server.sessions.orders import kept_from
from sync.server.tables.catalogue import TemplateVersionRow
from sync.server.tables.retention import KioskErasureRow, RetentionRow
from sync.server.tables.sessions import SessionRow
from sync.times import parse_rfc3339, rfc3339


class Standing(StrEnum):
    """How a session stands: it will be erased, its time has come, a kiosk keeps it, or it is gone but for a kiosk's copy."""

    KEPT = "kept"
    DUE = "due"
    WAITING = "waiting"
    COPIES_LEFT = "copies_left"


@dataclass(frozen=True, slots=True)
class OfTemplate:
    """What is kept of one template's sessions. `days` is what its newest version says, None where it says nothing."""

    template_id: str
    template_name: str
    days: int | None
    kept: int
    due: int
    waiting: int
    next_due_at: datetime | None


@dataclass(frozen=True, slots=True)
class Keeping:
    """A session with its time, and the kiosks that it waits for."""

    session: SessionRow
    own: RetentionRow
    waits_for: Sequence[str]


def by_template(db: Session, now: datetime) -> list[OfTemplate]:
    """Return what is kept, a line a template, the one whose next session is due first at the front."""
    own, session = RetentionRow, SessionRow
    waits = own.waits_since.is_not(None)
    query = (
        select(
            session.template_id,
            func.max(session.template_name),
            func.count(),
            func.sum(case((own.due_at <= now, 1), else_=0)),
            func.sum(case((waits, 1), else_=0)),
            func.min(own.due_at),
        )
        .join(session, session.id == own.session_id)
        .where(own.content_at.is_(None))
        .group_by(session.template_id)
        .order_by(func.min(own.due_at), session.template_id)
    )
    rows = db.execute(query).all()
    days = _days(db, [row[0] for row in rows])
    return [OfTemplate(row[0], row[1], days.get(row[0]), row[2], int(row[3]), int(row[4]), row[5]) for row in rows]


def listed(
    db: Session, now: datetime, standing: Standing, template_id: str | None, limit: int, cursor: str | None
) -> tuple[list[Keeping], str | None]:
    """Return a page of sessions that stand so, the first to be due at the front, and the cursor of the next."""
    own, session = RetentionRow, SessionRow
    query = select(session, own).join(own, own.session_id == session.id)
    left = select(KioskErasureRow.session_id).where(KioskErasureRow.done_at.is_(None))
    match standing:
        case Standing.KEPT:
            query = query.where(own.content_at.is_(None), own.due_at > now)
        case Standing.DUE:
            query = query.where(own.content_at.is_(None), own.due_at <= now, own.waits_since.is_(None))
        case Standing.WAITING:
            query = query.where(own.content_at.is_(None), own.waits_since.is_not(None))
        case Standing.COPIES_LEFT:
            query = query.where(own.content_at.is_not(None), own.session_id.in_(left))
    if template_id is not None:
        query = query.where(session.template_id == template_id)
    if after := key_in(cursor, str, str):
        query = query.where(tuple_(own.due_at, own.session_id) > (_moment(str(after[0])), str(after[1])))
    rows = db.execute(query.order_by(own.due_at, own.session_id).limit(limit + 1)).all()
    found = [Keeping(row[0], row[1], _waits_for(db, standing, row[0])) for row in rows[:limit]]
    last = found[-1].own if len(rows) > limit else None
    return found, None if last is None else cursor_of(rfc3339(last.due_at), last.session_id)


def _waits_for(db: Session, standing: Standing, row: SessionRow) -> Sequence[str]:
    if standing is Standing.COPIES_LEFT:
        left = select(KioskErasureRow.device_id).where(
            KioskErasureRow.session_id == row.id, KioskErasureRow.done_at.is_(None)
        )
        return db.scalars(left.order_by(KioskErasureRow.device_id)).all()
    return kept_from(db, row) if standing is Standing.WAITING else ()


def _days(db: Session, template_ids: Sequence[str]) -> dict[str, int]:
    """Return what the newest version of each template says."""
    version = TemplateVersionRow
    query = select(version.template_id, version.document).where(version.template_id.in_(template_ids))
    newest = {
        template_id: json.loads(document) for template_id, document in db.execute(query.order_by(version.version))
    }
    said = {template_id: document.get("retention_days") for template_id, document in newest.items()}
    return {template_id: days for template_id, days in said.items() if isinstance(days, int)}


def _moment(said: str) -> datetime:
    """Return the time in a cursor; one that is none is before everything, as a cursor of another list would be."""
    try:
        return parse_rfc3339(said)
    except ValueError:
        return datetime.fromisoformat("2000-01-01T00:00:00+00:00")
