"""How sessions are attended, as watchers are told it."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from sync.server.database import add_if_new
from sync.server.tables.attending import AttendingRow
from sync.times import rfc3339


@dataclass(frozen=True, slots=True)
class Attended:
    """How a session is attended, in JSON. `call_seq` is the newest call of the candidate's that `call_answered` is about."""

    attendant: dict[str, Any] | None = None
    help: dict[str, Any] | None = None
    call_answered: dict[str, Any] | None = None
    call_seq: int | None = None


NOBODY = Attended()


def standing_of(db: Session, session_ids: Collection[str]) -> dict[str, Attended]:
    """Return how these sessions are attended; one that nobody ever cared for is left out."""
    query = select(AttendingRow).where(AttendingRow.session_id.in_(session_ids))
    return {row.session_id: told(row) for row in db.scalars(query)}


def row_of(db: Session, session_id: str) -> AttendingRow:
    """Return the session's row, made where there is none; the session's own row must be held."""
    add_if_new(db, AttendingRow, {"session_id": session_id})
    return db.get_one(AttendingRow, session_id, populate_existing=True)


def told(row: AttendingRow) -> Attended:
    """Return a row as watchers are told it."""
    return Attended(_attendant(row), _help(row), _call(row), row.call_seq)


def somebody(own_id: str | None, name: str | None) -> dict[str, Any] | None:
    """Return a person or program as JSON has one."""
    return None if own_id is None else {"id": own_id, "name": name or ""}


def _attendant(row: AttendingRow) -> dict[str, Any] | None:
    who = somebody(row.attendant_id, row.attendant_name)
    if who is None:
        return None
    to = somebody(row.offered_to_id, row.offered_to_name)
    offer = None
    if to is not None:
        offer = {
            "to": to,
            "note": row.offer_note or "",
            "at": _time(row.offered_at),
            "declined_at": _time(row.declined_at),
        }
    return {**who, "since": _time(row.attended_at), "offer": offer}


def _help(row: AttendingRow) -> dict[str, Any] | None:
    by = somebody(row.help_by_id, row.help_by_name)
    if by is None:
        return None
    answered_by = somebody(row.answered_by_id, row.answered_by_name)
    return {
        "by": by,
        "note": row.help_note or "",
        "at": _time(row.help_at),
        "answered_by": answered_by,
        "answered_at": _time(row.answered_at),
    }


def _call(row: AttendingRow) -> dict[str, Any] | None:
    by = somebody(row.call_by_id, row.call_by_name)
    return None if by is None else {"by": by, "at": _time(row.call_at)}


def _time(at: datetime | None) -> str | None:
    return None if at is None else rfc3339(at)
