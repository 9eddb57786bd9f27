"""What has had its time, and is erased by the clock: each ended session, as many days after its end as its template says.

A session whose pen a kiosk still has can't be erased: only the kiosk may add to its ledger, and an erasure is a fact. It waits, and says so;
what a kiosk has not handed over for a month after its time is taken from it, as an admin would, and erased. What such a kiosk still delivers
is set aside as a hash without its content.
"""

import json
from collections.abc import Iterator
from datetime import datetime, timedelta

import structlog
from sqlalchemy import exists, or_, select, text, tuple_
from sqlalchemy.orm import Session

from engine.interview.facts import SessionScheduled
from sync.reading import Unreadable, table
from sync.server.parts import Parts
from sync.server.problems import Problem
from sync.server.retention.erasing import Reason, Waits, drop_erased_bytes, erase_session
from sync.server.retention.late import came_too_late, note_due
from sync.server.sessions.events import of_kinds
from sync.server.sessions.flags import CLOCK_DIFFERS, flags_of, raise_flag
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
    """Erase what has had its time; return how many sessions were. For the job that runs by the clock.

    One session's trouble keeps no other from being erased; the first trouble is raised once the rest is done.
    """
    at = now or parts.clock.utc()
    _note_ended(parts)
    done, troubles = 0, []
    for own in _had_their_time(parts, at):
        try:
            done += _erase(parts, own, at)
        except Exception as exc:  # noqa: BLE001 - raised below
            _log.error("retention.failed", session=own.session_id, error=type(exc).__name__)
            troubles.append(exc)
    if done:
        overwrite_deleted(parts)
    drop_erased_bytes(parts)
    if troubles:
        raise troubles[0]
    return done


def _had_their_time(parts: Parts, at: datetime) -> Iterator[RetentionRow]:
    """Yield every session that is due, whatever becomes of each: those that wait for a kiosk must not keep the rest waiting."""
    own = RetentionRow
    query = select(own).where(own.content_at.is_(None), own.due_at <= at).order_by(own.due_at, own.session_id)
    after: tuple[datetime, str] | None = None
    while True:
        page = query if after is None else query.where(tuple_(own.due_at, own.session_id) > after)
        with parts.database.read() as db:
            found = db.scalars(page.limit(AT_ONCE)).all()
        yield from found
        if len(found) < AT_ONCE:
            return
        after = found[-1].due_at, found[-1].session_id


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
    """Give every session that ended its time, and every one that came too late for its participant's erasure."""
    known = exists().where(RetentionRow.session_id == SessionRow.id)
    late = came_too_late()
    query = select(SessionRow, late).where(or_(SessionRow.ended_at.is_not(None), late), ~known).order_by(SessionRow.id)
    while True:
        with parts.database.write() as db:
            now = parts.clock.utc()
            found = db.execute(query.limit(AT_ONCE).with_for_update(of=SessionRow, skip_locked=True)).all()
            for row, is_late in found:
                days = timedelta(0) if is_late else timedelta(days=retention_days(db, row))
                since = now if is_late else _ended(row, now)
                note_due(db, row.id, since + days, Reason.PARTICIPANT_REQUEST if is_late else Reason.RETENTION)
        if len(found) < AT_ONCE:
            return


def _ended(row: SessionRow, now: datetime) -> datetime:
    """Return from when a session's days count: its end by its kiosk's clock where that can be, else when the server heard of it.

    A kiosk whose clock stands at the year 2000 must not have its interviews erased the moment they arrive.
    """
    doubted = any(flag["name"] == CLOCK_DIFFERS for flag in flags_of(row))
    if row.ended_at is not None and row.created_at <= row.ended_at <= now and not doubted:
        return row.ended_at
    return min(row.updated_at, now)


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
