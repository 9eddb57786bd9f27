"""What is assessed, and who takes part."""

from datetime import datetime

from sqlalchemy import ForeignKey, Index
from sqlalchemy.orm import Mapped, mapped_column

from sync.server.tables.declaring import Base, Hash, Id, Json, Key, Short


class AgentProfileRow(Base):
    """An interviewer that templates may be made with; a template version holds its own copy."""

    __tablename__ = "agent_profile"

    id: Mapped[Id] = mapped_column(primary_key=True)
    name: Mapped[Short]
    document: Mapped[Json]
    created_at: Mapped[datetime]
    updated_at: Mapped[datetime]
    archived_at: Mapped[datetime | None]


class TemplateRow(Base):
    """A template: which version is the newest, and whether it may be scheduled."""

    __tablename__ = "evaluation_template"

    id: Mapped[Id] = mapped_column(primary_key=True)
    name: Mapped[Short]
    status: Mapped[Short]
    latest_version: Mapped[int]
    created_at: Mapped[datetime]
    updated_at: Mapped[datetime]


class TemplateVersionRow(Base):
    """One version of a template, which never changes."""

    __tablename__ = "template_version"

    template_id: Mapped[Id] = mapped_column(ForeignKey("evaluation_template.id"), primary_key=True)
    version: Mapped[int] = mapped_column(primary_key=True)
    document: Mapped[Json]
    content_hash: Mapped[Hash]
    created_at: Mapped[datetime]
    created_by: Mapped[Id]


class ParticipantRow(Base):
    """A person. Once erased, only the id remains."""

    __tablename__ = "participant"
    __table_args__ = (Index(None, "external_id", unique=True), Index(None, "created_at", "id"))

    id: Mapped[Id] = mapped_column(primary_key=True)
    name: Mapped[Short | None]
    email: Mapped[Short | None]
    external_id: Mapped[Short | None]
    details: Mapped[Json]
    created_at: Mapped[datetime]
    updated_at: Mapped[datetime]
    erased_at: Mapped[datetime | None]


class ParticipantWordRow(Base):
    """A word that a person is found by, folded by `sync.server.catalogue.seeking`; gone when they are erased."""

    __tablename__ = "participant_word"
    __table_args__ = (Index(None, "participant_id"),)

    word: Mapped[Key] = mapped_column(primary_key=True)
    participant_id: Mapped[Id] = mapped_column(ForeignKey("participant.id"), primary_key=True)
