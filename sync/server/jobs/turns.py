"""Whose turn a periodic job is: one process at a time, once a period, whoever comes first; a dead process's turn lapses."""

from datetime import datetime, timedelta

from sqlalchemy import select
from sqlalchemy.orm import Session

from sync.server.database import add_if_new, locked
from sync.server.parts import Parts
from sync.server.tables.jobs import JobRow


def is_due(parts: Parts, name: str) -> bool:
    """Whether it may be somebody's turn; a look that holds up nobody."""
    now = parts.clock.utc()
    with parts.database.read() as db:
        row = db.get(JobRow, name)
        return row is None or _free(row, now)


def take(parts: Parts, name: str, lease: timedelta) -> str | None:
    """Return a claim on the job's turn, good for `lease`; None where it is not due, or another process has it."""
    now = parts.clock.utc()
    with parts.database.write() as db:
        row = _row(db, name, now)
        if not _free(row, now):
            return None
        row.claimed_by, row.claimed_until = parts.new_id(), now + lease
        return row.claimed_by


def done(parts: Parts, name: str, claim: str, *, next_at: datetime, took_ms: int, trouble: str | None) -> None:
    """Say that the turn is over and when the next is. Where the lease had lapsed meanwhile, whoever took over says so."""
    with parts.database.write() as db:
        row = _row(db, name, next_at)
        if row.claimed_by == claim:
            row.claimed_by = row.claimed_until = None
            row.due_at, row.took_ms, row.trouble = next_at, took_ms, trouble
            row.ran_at = parts.clock.utc()


def _free(row: JobRow, now: datetime) -> bool:
    return row.due_at <= now and (row.claimed_until is None or row.claimed_until <= now)


def _row(db: Session, name: str, due_at: datetime) -> JobRow:
    """Return the job's row, held; made at first use, where a second process that makes it too waits and then finds it."""
    query = locked(select(JobRow).where(JobRow.name == name))
    found = db.scalar(query)
    if found is None:
        add_if_new(db, JobRow, {"name": name, "due_at": due_at})
        found = db.scalars(query).one()
    return found
