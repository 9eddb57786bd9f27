"""What has had its time, and is erased by the clock: each ended session, as many days after its end as its template says.

A session whose pen a kiosk still has can't be erased: only the kiosk may add to its ledger, and an erasure is a fact. It waits, and says so;
what a kiosk has not handed over for a month after its time is taken from it, as an admin would, and erased. What such a kiosk still delivers
is set aside as a hash without its content.
"""

import json
from datetime import datetime, timedelta

import structlog
from sqlalchemy import select, text
from sqlalchemy.orm import Session

from engine.interview.facts import SessionScheduled
from sync.reading import Unreadable, table
from sync.server.parts import Parts
from sync.server.problems import Problem
from sync.server.retention.erasing import Reason, Waits, drop_erased_bytes, erase_session
from sync.server.sessions.events import of_kinds
from sync.server.sessions.flags import raise_flag
from sync.server.sessions.pen import take_pen
from sync.server.sessions.rows import held
from sync.server.tables.catalogue import TemplateVersionRow
from sync.server.tables.retention import RetentionRow
from sync.server.tables.sessions import SessionRow

AT_ONCE = 200
WAITS_FOR = timedelta(days=30)
"""How long after its time a session waits for the kiosk that has it."""

_SHIPPED_DAYS = 180  # a template that says nothing: as EvaluationTemplate.retention_days
_LEAST, _MOST = 1, 3650

_log = structlog.get_logger()


def due(parts: Parts, now: datetime | None = None) -> int:
    """Erase what has had its time; return how many sessions were. For the job that runs by the clock."""
    at = now or parts.clock.utc()
    _note_ended(parts)
    with parts.database.read() as db:
        query = select(RetentionRow).where(RetentionRow.content_at.is_(None), RetentionRow.due_at <= at)
        found = db.scalars(query.order_by(RetentionRow.due_at).limit(AT_ONCE)).all()
    done = sum(_erase(parts, each, at) for each in found)
    drop_erased_bytes(parts)
    if done:
        overwrite_deleted(parts)
    return done


def overwrite_deleted(parts: Parts) -> None:
    """Have SQLite write its journal back, so that what was erased is in no file of its; PostgreSQL vacuums by itself."""
    if parts.database.is_sqlite:
        with parts.database.engine.connect() as connection:
            connection.execute(text("PRAGMA wal_checkpoint(TRUNCATE)"))


def retention_days(db: Session, row: SessionRow) -> int:
    """Return for how many days after its end a session is kept: as the version of the template says that it was scheduled with."""
    version = db.get(TemplateVersionRow, (row.template_id, row.template_version))
    document = json.loads(version.document) if version is not None else _document(db, row.id)
    days = document.get("retention_days", _SHIPPED_DAYS)
    return min(max(days, _LEAST), _MOST) if isinstance(days, int) and not isinstance(days, bool) else _SHIPPED_DAYS


def _document(db: Session, session_id: str) -> dict[str, object]:
    for event in of_kinds(db, session_id, SessionScheduled.KIND):
        try:
            return table(event.body or {}, "template_document")
        except Unreadable:
            return {}
    return {}


def _note_ended(parts: Parts) -> None:
    """Give every session that ended its time."""
    while True:
        with parts.database.write() as db:
            known = select(RetentionRow.session_id).where(RetentionRow.session_id == SessionRow.id).exists()
            query = select(SessionRow, SessionRow.ended_at).where(SessionRow.ended_at.is_not(None), ~known)
            found = db.execute(query.order_by(SessionRow.id).limit(AT_ONCE).with_for_update(skip_locked=True)).all()
            for row, ended_at in found:
                at = (ended_at or parts.clock.utc()) + timedelta(days=retention_days(db, row))
                reason = str(Reason.RETENTION)
                db.add(
                    RetentionRow(
                        session_id=row.id, due_at=at, reason=reason, waits_since=None, sound_at=None, content_at=None
                    )
                )
        if len(found) < AT_ONCE:
            return


def _erase(parts: Parts, own: RetentionRow, now: datetime) -> bool:
    waits = erase_session(parts, own.session_id, Reason(own.reason))
    if waits is None:
        return True
    if own.waits_since is not None and now - own.waits_since >= WAITS_FOR and _taken(parts, own.session_id):
        return erase_session(parts, own.session_id, Reason(own.reason)) is None
    _note_waiting(parts, own.session_id, waits, now)
    return False


def _note_waiting(parts: Parts, session_id: str, waits: Waits, now: datetime) -> None:
    with parts.database.write() as db:
        row = held(db, session_id)
        own = db.get(RetentionRow, session_id)
        if own is not None and own.waits_since is None:
            own.waits_since = now
            raise_flag(row, "erasure_waits", f"{', '.join(waits.device_ids)} has not handed the session over", now)


def _taken(parts: Parts, session_id: str) -> bool:
    try:
        with parts.database.write() as db:
            take_pen(db, parts, session_id, "its time to be erased was a month ago")
    except Problem as exc:
        _log.warning("retention.pen_not_taken", session=session_id, error=exc.kind)
        return False
    return True
