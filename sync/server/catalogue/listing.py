"""The catalogue found: pages of profiles, templates, versions and participants."""

from datetime import datetime

from sqlalchemy import ColumnElement, literal, or_, select, tuple_
from sqlalchemy.orm import InstrumentedAttribute, Session, defer

from engine.interview.templates import TemplateStatus
from sync.server.moments import Moment
from sync.server.paging import cursor_of, key_in
from sync.server.problems import Issue, Problem
from sync.server.tables.catalogue import AgentProfileRow, ParticipantRow, TemplateRow, TemplateVersionRow
from sync.times import parse_rfc3339, rfc3339


def profiles(
    db: Session, limit: int, cursor: str | None, *, archived: bool
) -> tuple[list[AgentProfileRow], str | None]:
    """Return profiles by id, archived ones only where asked for."""
    query = select(AgentProfileRow).order_by(AgentProfileRow.id)
    if not archived:
        query = query.where(AgentProfileRow.archived_at.is_(None))
    if (key := key_in(cursor, str)) is not None:
        query = query.where(AgentProfileRow.id > str(key[0]))
    rows = list(db.scalars(query.limit(limit + 1)))
    return rows[:limit], cursor_of(rows[limit - 1].id) if len(rows) > limit else None


def templates(
    db: Session, limit: int, cursor: str | None, *, status: TemplateStatus | None = None, text: str | None = None
) -> tuple[list[TemplateRow], str | None]:
    """Return templates by id; `text` is looked for in their names and ids."""
    query = select(TemplateRow).order_by(TemplateRow.id)
    if status is not None:
        query = query.where(TemplateRow.status == str(status))
    if text is not None:
        query = query.where(_holds(text, TemplateRow.name, TemplateRow.id))
    if (key := key_in(cursor, str)) is not None:
        query = query.where(TemplateRow.id > str(key[0]))
    rows = list(db.scalars(query.limit(limit + 1)))
    return rows[:limit], cursor_of(rows[limit - 1].id) if len(rows) > limit else None


def versions(
    db: Session, template_id: str, limit: int, cursor: str | None
) -> tuple[list[TemplateVersionRow], str | None]:
    """Return a template's versions, the newest first."""
    query = select(TemplateVersionRow).where(TemplateVersionRow.template_id == template_id)
    query = query.options(defer(TemplateVersionRow.document))  # up to 768 KiB each, and none is shown
    if (key := key_in(cursor, int)) is not None:
        query = query.where(TemplateVersionRow.version < max(0, min(int(key[0]), 2**31 - 1)))
    rows = list(db.scalars(query.order_by(TemplateVersionRow.version.desc()).limit(limit + 1)))
    return rows[:limit], cursor_of(rows[limit - 1].version) if len(rows) > limit else None


def participants(
    db: Session, limit: int, cursor: str | None, *, text: str | None = None, external_id: str | None = None
) -> tuple[list[ParticipantRow], str | None]:
    """Return participants, the newest first; `text` is looked for in names, addresses and external ids."""
    query = select(ParticipantRow)
    if external_id is not None:
        query = query.where(ParticipantRow.external_id == external_id)
    if text is not None:
        query = query.where(_holds(text, ParticipantRow.name, ParticipantRow.email, ParticipantRow.external_id))
    if (key := key_in(cursor, str, str)) is not None:
        query = query.where(tuple_(ParticipantRow.created_at, ParticipantRow.id) < _after(*map(str, key)))
    rows = list(db.scalars(query.order_by(ParticipantRow.created_at.desc(), ParticipantRow.id.desc()).limit(limit + 1)))
    if len(rows) <= limit:
        return rows, None
    last = rows[limit - 1]
    return rows[:limit], cursor_of(rfc3339(last.created_at), last.id)


def _holds(text: str, *columns: InstrumentedAttribute[str] | InstrumentedAttribute[str | None]) -> ColumnElement[bool]:
    return or_(*(column.icontains(text, autoescape=True) for column in columns))


def _after(moment: str, own_id: str) -> ColumnElement[tuple[datetime, str]]:
    try:
        return tuple_(literal(parse_rfc3339(moment), Moment()), literal(own_id))
    except ValueError as exc:
        issue = Issue(path="/query/cursor", message="not a cursor of this list")
        raise Problem(422, "invalid", "The request can't be used", issue.message, issues=[issue]) from exc
