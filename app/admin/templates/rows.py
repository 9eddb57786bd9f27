"""Templates and interviewers as the lists show them: frozen rows from what the server says and what lies on this machine."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from app.admin.templates.document import text_at
from app.admin.templates.drafts import Draft
from sync.times import parse_rfc3339


@dataclass(frozen=True, slots=True)
class TemplateRow:
    """A template. `version` 0 is one that only lies here as a draft; `drafted` says that there is a draft of it here."""

    id: str
    name: str
    status: str
    language: str
    version: int
    sessions: int
    changed_by: str
    changed_at: datetime | None
    drafted: bool = False


@dataclass(frozen=True, slots=True)
class ProfileRow:
    """A stored interviewer."""

    id: str
    name: str
    use_case: str
    tone: str
    changed_at: datetime | None
    archived: bool
    document: Mapping[str, Any]


def template_rows(found: Iterable[Mapping[str, Any]], drafts: Iterable[Draft]) -> list[TemplateRow]:
    """Return the templates by name, archived ones last; drafts of new ones first."""
    here = {draft.template_id: draft for draft in drafts}
    rows = [_template(each, drafted=each["id"] in here) for each in found]
    known = {row.id for row in rows}
    new = [_new(draft) for own_id, draft in here.items() if own_id not in known]
    return [*sorted(new, key=_order), *sorted(rows, key=_order)]


def matching(rows: Iterable[TemplateRow], text: str, *, archived: bool) -> list[TemplateRow]:
    """Return the rows whose name or id holds a text; archived ones only where asked for."""
    wanted = text.strip().casefold()
    return [
        row
        for row in rows
        if (archived or row.status != "archived") and (wanted in row.name.casefold() or wanted in row.id.casefold())
    ]


def profile_rows(found: Iterable[Mapping[str, Any]]) -> list[ProfileRow]:
    """Return the interviewers by name, archived ones last."""
    rows = [
        ProfileRow(
            str(each["id"]),
            str(each["name"]),
            text_at(each["document"], ("use_case",)),
            text_at(each["document"], ("interaction", "tone")),
            parse_rfc3339(str(each["updated_at"])),
            each["archived_at"] is not None,
            each["document"],
        )
        for each in found
    ]
    return sorted(rows, key=lambda row: (row.archived, row.name.casefold(), row.id))


def _template(said: Mapping[str, Any], *, drafted: bool) -> TemplateRow:
    return TemplateRow(
        str(said["id"]),
        str(said["name"]),
        str(said["status"]),
        str(said.get("language", "")),
        int(said["latest_version"]),
        int(said.get("sessions", 0)),
        str(said.get("changed_by_name") or said.get("changed_by") or ""),
        parse_rfc3339(str(said["updated_at"])),
        drafted,
    )


def _new(draft: Draft) -> TemplateRow:
    document = draft.document
    at = parse_rfc3339(draft.at)
    return TemplateRow(
        draft.template_id,
        text_at(document, ("name",)),
        "draft",
        text_at(document, ("language",)),
        0,
        0,
        "",
        at,
        drafted=True,
    )


def _order(row: TemplateRow) -> tuple[bool, str, str]:
    return (row.status == "archived", row.name.casefold(), row.id)
