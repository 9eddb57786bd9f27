"""What a template is used for, and by whom it was written: for lists that people look through."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass

from sqlalchemy import JSON, ColumnElement, String, and_, cast, func, or_, select, union_all
from sqlalchemy.orm import Session

from sync.server.tables.catalogue import TemplateRow, TemplateVersionRow
from sync.server.tables.people import ApiKeyRow, UserRow
from sync.server.tables.sessions import SessionRow


@dataclass(frozen=True, slots=True)
class Usage:
    """Of a template: the newest version's language and author, and how many sessions there are of any version."""

    language: str = ""
    changed_by: str = ""
    changed_by_name: str | None = None
    sessions: int = 0


def usage_of(db: Session, rows: Sequence[TemplateRow]) -> dict[str, Usage]:
    """Return the usage of these templates by their ids, in four queries however many they are."""
    if not rows:
        return {}
    newest = or_(
        *(
            and_(TemplateVersionRow.template_id == row.id, TemplateVersionRow.version == row.latest_version)
            for row in rows
        )
    )
    query = select(TemplateVersionRow.template_id, TemplateVersionRow.created_by, _language(db)).where(newest)
    told = {own_id: (by, language or "") for own_id, by, language in db.execute(query)}
    names = names_of(db, {by for by, _ in told.values()})
    count = select(SessionRow.template_id, func.count()).where(SessionRow.template_id.in_([row.id for row in rows]))
    counts: dict[str, int] = dict(db.execute(count.group_by(SessionRow.template_id)).all())
    return {
        own_id: Usage(language, by, names.get(by), counts.get(own_id, 0)) for own_id, (by, language) in told.items()
    }


def sessions_by_version(db: Session, template_id: str, versions: Collection[int]) -> dict[int, int]:
    """Return how many sessions there are of each of these versions."""
    query = select(SessionRow.template_version, func.count()).where(SessionRow.template_id == template_id)
    query = query.where(SessionRow.template_version.in_(versions)).group_by(SessionRow.template_version)
    return dict(db.execute(query).all())


def names_of(db: Session, ids: Collection[str]) -> dict[str, str]:
    """Return the names of people and programs by their ids; whoever is unknown is left out."""
    if not ids:
        return {}
    people = select(UserRow.id, UserRow.name).where(UserRow.id.in_(ids))
    programs = select(ApiKeyRow.id, ApiKeyRow.name).where(ApiKeyRow.id.in_(ids))
    return dict(db.execute(union_all(people, programs)).all())


def _language(db: Session) -> ColumnElement[str]:
    """Return the language in a version's document, read by the database: documents may have 768 KiB each."""
    found: ColumnElement[str] = cast(TemplateVersionRow.document, JSON)["language"].as_string()
    if db.get_bind().dialect.name == "sqlite":
        found = func.json_extract(TemplateVersionRow.document, "$.language", type_=String())
    return found
