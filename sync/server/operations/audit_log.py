"""The audit log as admins read it: newest first, by who, what, whom and when."""

import json
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Select, select
from sqlalchemy.orm import Session

from sync.server.paging import key_in
from sync.server.tables.operations import AuditRow


@dataclass(frozen=True, slots=True)
class Wanted:
    """Which entries: None leaves it open. `action` may be a whole one, or end in a dot for all of a thing's ("session.")."""

    actor_id: str | None = None
    action: str | None = None
    subject: str | None = None
    since: datetime | None = None
    until: datetime | None = None


def listed(session: Session, wanted: Wanted, limit: int, cursor: str | None) -> list[AuditRow]:
    """Return up to `limit` + 1 entries, newest first."""
    query = _narrowed(select(AuditRow), wanted)
    if after := key_in(cursor, int):
        query = query.where(AuditRow.number < after[0])
    return list(session.scalars(query.order_by(AuditRow.number.desc()).limit(limit + 1)))


def detail_of(row: AuditRow) -> dict[str, object]:
    """Return what an entry says beyond who and what."""
    detail: dict[str, object] = json.loads(row.detail)
    return detail


def _narrowed(query: Select[tuple[AuditRow]], wanted: Wanted) -> Select[tuple[AuditRow]]:
    if wanted.actor_id is not None:
        query = query.where(AuditRow.actor_id == wanted.actor_id)
    if wanted.subject is not None:
        query = query.where(AuditRow.subject == wanted.subject)
    if wanted.action is not None and wanted.action.endswith("."):
        query = query.where(AuditRow.action.startswith(wanted.action, autoescape=True))
    elif wanted.action is not None:
        query = query.where(AuditRow.action == wanted.action)
    if wanted.since is not None:
        query = query.where(AuditRow.at >= wanted.since)
    if wanted.until is not None:
        query = query.where(AuditRow.at < wanted.until)
    return query
