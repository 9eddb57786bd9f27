"""What profiles, templates and participants look like on the wire: bounded in size, known in every member."""

import json
from collections.abc import Mapping
from dataclasses import asdict
from typing import Annotated, Any

from pydantic import BaseModel, ConfigDict, Field

from engine.interview.templates import TemplateStatus
from sync.server.catalogue.participants import NewParticipant
from sync.server.catalogue.usage import Usage
from sync.server.idempotency import Key
from sync.server.tables.catalogue import AgentProfileRow, ParticipantRow, TemplateRow, TemplateVersionRow
from sync.server.texts import Details, Email, Name, Told

_A_PERSON: dict[str, Any] = {
    "name": "Asha Rao",
    "email": "asha@example.org",
    "external_id": "crm-4711",
    "details": {"cohort": "spring"},
}


class _In(BaseModel):
    model_config = ConfigDict(extra="forbid")


class ParticipantIn(_In):
    """A person who is to be interviewed. `external_id` is another system's id of them, unique here."""

    model_config = ConfigDict(extra="forbid", json_schema_extra={"examples": [_A_PERSON]})

    name: Name
    email: Email | None = None
    external_id: Name | None = None
    details: Details = Field(default={})

    def as_new(self) -> NewParticipant:
        """Return the person as the catalogue takes one."""
        return NewParticipant(self.name, self.email, self.external_id, self.details)


class ParticipantAddIn(ParticipantIn):
    """A person to add, alone."""

    idempotency_key: Key | None = None


class ParticipantChangeIn(_In):
    """What is to change about a person; what is left out stays."""

    name: Name = Field(default="", examples=["Asha Rao"])
    email: Email | None = None
    external_id: Name | None = None
    details: Details = Field(default={})


class LookupIn(_In):
    """External ids and addresses that may be known."""

    external_ids: Annotated[list[Name], Field(max_length=200)] = Field(default=[], examples=[["crm-4711"]])
    emails: Annotated[list[Email], Field(max_length=200)] = Field(default=[], examples=[["asha@example.org"]])


class ParticipantOut(BaseModel):
    """A person. Once erased, only the id and the times remain."""

    id: str
    name: str | None
    email: str | None
    external_id: str | None
    details: dict[str, Any]
    created_at: Told
    updated_at: Told
    erased_at: Told | None


class PeopleOut(BaseModel):
    """People who are known."""

    data: list[ParticipantOut]


class StatusIn(_In):
    """Whether a template may be scheduled: `active` may; a `draft` not yet, an `archived` one no more."""

    status: TemplateStatus


class ImportIn(_In):
    """Which of the templates that come with the product to take; all of them where none is named."""

    names: Annotated[list[Name], Field(max_length=50)] = Field(default=[], examples=[["customer-support"]])


class TemplateOut(BaseModel):
    """A template at a glance. Language and author are the newest version's; `sessions` counts those of every version."""

    id: str = Field(examples=["customer-support"])
    name: str
    status: TemplateStatus
    latest_version: int
    language: str
    sessions: int
    created_at: Told
    updated_at: Told
    changed_by: str
    changed_by_name: str | None


class TemplatesOut(BaseModel):
    """Templates at a glance."""

    data: list[TemplateOut]


class TemplateVersionOut(BaseModel):
    """One version of a template, which never changes but for the `status` of the template it is of.

    `notices` are plain sentences about what may go worse than meant; nothing in them stops an interview.
    """

    id: str
    version: int
    content_hash: str
    created_at: Told
    created_by: str
    document: dict[str, Any]
    notices: list[str]


class VersionOut(BaseModel):
    """One version of a template at a glance, and how many sessions there are of it."""

    version: int
    content_hash: str
    created_at: Told
    created_by: str
    created_by_name: str | None
    sessions: int


class AgentProfileOut(BaseModel):
    """An interviewer. Templates hold a copy: changing this one changes no template."""

    id: str
    name: str
    document: dict[str, Any]
    created_at: Told
    updated_at: Told
    archived_at: Told | None


def participant_out(row: ParticipantRow) -> ParticipantOut:
    """Return a person as the API shows one."""
    plain = ("id", "name", "email", "external_id", "created_at", "updated_at", "erased_at")
    return ParticipantOut(**{name: getattr(row, name) for name in plain}, details=json.loads(row.details))


def template_out(row: TemplateRow, usage: Usage) -> TemplateOut:
    """Return a template at a glance."""
    plain = ("id", "name", "status", "latest_version", "created_at", "updated_at")
    return TemplateOut(**{name: getattr(row, name) for name in plain}, **asdict(usage))


def version_out(row: TemplateVersionRow, names: Mapping[str, str], sessions: Mapping[int, int]) -> VersionOut:
    """Return a version at a glance."""
    plain = ("version", "content_hash", "created_at", "created_by")
    return VersionOut(
        **{name: getattr(row, name) for name in plain},
        created_by_name=names.get(row.created_by),
        sessions=sessions.get(row.version, 0),
    )


def template_version_out(row: TemplateVersionRow, status: str, notices: list[str]) -> TemplateVersionOut:
    """Return a whole version, its document with the template's present status."""
    return TemplateVersionOut(
        id=row.template_id,
        version=row.version,
        content_hash=row.content_hash,
        created_at=row.created_at,
        created_by=row.created_by,
        document=json.loads(row.document) | {"status": status},
        notices=notices,
    )


def profile_out(row: AgentProfileRow) -> AgentProfileOut:
    """Return an interviewer."""
    plain = ("id", "name", "created_at", "updated_at", "archived_at")
    return AgentProfileOut(**{name: getattr(row, name) for name in plain}, document=json.loads(row.document))
