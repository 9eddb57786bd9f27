"""Sessions as lists and searches need them: a projection of each ledger, kept by `sync.server.sessions.projection`; and who may append."""

from datetime import datetime
from typing import Any

from sqlalchemy import CheckConstraint, Float, ForeignKey, Index, text
from sqlalchemy.engine.default import DefaultExecutionContext
from sqlalchemy.orm import Mapped, mapped_column, validates

from sync.server.catalogue.folding import folded
from sync.server.tables.declaring import Base, Hash, Id, Json, Key, Serial, Short

SERVER = "server"
"""`SessionRow.writer` while the server holds the pen; a device's id otherwise."""


NO_SCORE = -1.0
"""`SessionRow.score_key` of a session without a score: below every score, on both engines."""


def _name_key(context: DefaultExecutionContext) -> str:
    return folded(_given(context, "participant_name"))


def _score_key(context: DefaultExecutionContext) -> float:
    score = _given(context, "score")
    return NO_SCORE if score is None else float(score)


def _given(context: DefaultExecutionContext, name: str) -> Any:  # noqa: ANN401 - whatever is put into the column
    return context.get_current_parameters().get(name)  # type: ignore[no-untyped-call]


_FLAGGED = text("flags <> '[]'")  # few have any; `sync.server.sessions.listing` spells it likewise


class SessionRow(Base):
    """One session. All but `writer`, `location`, `code_*`, `flags` and the times of this row follows from its ledger.

    `name_key` and `score_key` are what lists go by: the name without case and accents, and the score with `NO_SCORE` for none.
    """

    __tablename__ = "session"
    __table_args__ = (
        CheckConstraint("status IN ('scheduled', 'in_progress', 'completed', 'failed', 'cancelled')", name="status"),
        Index(None, "created_at", "id"),
        Index(None, "scheduled_at", "id"),
        Index(None, "status", "created_at", "id"),
        Index(None, "status", "scheduled_at", "id"),
        Index(None, "template_id", "created_at", "id"),
        Index(None, "template_id", "scheduled_at", "id"),
        Index(None, "location", "created_at", "id"),
        Index(None, "location", "scheduled_at", "id"),
        Index("ix_session_flagged", "created_at", "id", sqlite_where=_FLAGGED, postgresql_where=_FLAGGED),
        Index(None, "participant_id", "created_at", "id"),
        Index(None, "stage_id", "created_at", "id"),
        Index(None, "name_key", "id"),
        Index(None, "status", "name_key", "id"),
        Index(None, "score_key", "id"),
        Index(None, "status", "score_key", "id"),
        Index(None, "external_id"),
        Index(None, "previous_session_id"),
        Index(None, "code_mac", unique=True),
        Index(None, "writer", "id"),
        Index(None, "ended_at"),
    )

    id: Mapped[Id] = mapped_column(primary_key=True)
    participant_id: Mapped[Id]
    participant_name: Mapped[Short | None]
    template_id: Mapped[Id]
    template_version: Mapped[int]
    template_name: Mapped[Short]
    stage_id: Mapped[Id]
    stage_name: Mapped[Short]
    stage_type: Mapped[Short]
    channel: Mapped[Short]
    language: Mapped[Short]
    status: Mapped[Short]
    end_reason: Mapped[Short | None]
    scheduled_at: Mapped[datetime]
    started_at: Mapped[datetime | None]
    ended_at: Mapped[datetime | None]
    attempt: Mapped[int]
    previous_session_id: Mapped[Id | None]
    external_id: Mapped[Short | None]
    score: Mapped[float | None] = mapped_column(Float)
    passed: Mapped[bool | None]
    recommendation: Mapped[Short | None]
    scoring_status: Mapped[Short | None]
    signals: Mapped[int]
    head_seq: Mapped[int]
    head_hash: Mapped[Hash]
    writer: Mapped[Id]
    begun_by: Mapped[Id | None]
    handed_over_at: Mapped[datetime | None]
    location: Mapped[Short | None]
    code_mac: Mapped[Hash | None]
    code_sealed: Mapped[bytes | None]
    flags: Mapped[Json]
    created_at: Mapped[datetime]
    updated_at: Mapped[datetime]
    name_key: Mapped[Key] = mapped_column(default=_name_key)
    score_key: Mapped[float] = mapped_column(Float, default=_score_key)

    @validates("participant_name")
    def _put_in_order_by_name(self, _name: str, value: str | None) -> str | None:
        self.name_key = folded(value)
        return value

    @validates("score")
    def _put_in_order_by_score(self, _name: str, value: float | None) -> float | None:
        self.score_key = NO_SCORE if value is None else value
        return value


class SessionCopyRow(Base):
    """A kiosk that holds, or held, a copy of a session's chain and may begin it without a network. `state`: offered, held, begun, released.

    `claimed_at` is when it said that the candidate checked in there; `told_seq` the last event it was told of, -1 where it was told to let go,
    -2 where it is to be told once more because the access code is another;
    `told_in` the number of the answer that told it (see `DeviceRow.told`).
    """

    __tablename__ = "session_copy"
    __table_args__ = (Index(None, "device_id", "changed_at", "session_id"),)

    session_id: Mapped[Id] = mapped_column(ForeignKey("session.id"), primary_key=True)
    device_id: Mapped[Id] = mapped_column(ForeignKey("device.id"), primary_key=True)
    state: Mapped[Short]
    changed_at: Mapped[datetime]
    claimed_at: Mapped[datetime | None] = mapped_column(default=None)
    told_seq: Mapped[int] = mapped_column(default=-1)
    told_in: Mapped[int] = mapped_column(default=0)


class OrderRow(Base):
    """What was asked of a session while copies of it were out: cancel or reschedule. `state`: waiting, done, void."""

    __tablename__ = "session_order"
    __table_args__ = (Index(None, "session_id", "state"), Index(None, "state", "created_at"))

    id: Mapped[Id] = mapped_column(primary_key=True)
    session_id: Mapped[Id] = mapped_column(ForeignKey("session.id"))
    kind: Mapped[Short]
    body: Mapped[Json]
    state: Mapped[Short]
    outcome: Mapped[Short | None]
    by: Mapped[Short]
    created_at: Mapped[datetime]
    settled_at: Mapped[datetime | None]


class CommandRow(Base):
    """What a proctor asked of a kiosk. `state`: sent, received, done, refused, expired; waiting, for a note that waits for the pen."""

    __tablename__ = "command"
    __table_args__ = (Index(None, "device_id", "state"), Index(None, "session_id", "id"))

    number: Mapped[Serial]
    id: Mapped[Id] = mapped_column(unique=True)
    session_id: Mapped[Id] = mapped_column(ForeignKey("session.id"))
    device_id: Mapped[Id]
    kind: Mapped[Short]
    body: Mapped[Json]
    by_id: Mapped[Id]
    by_name: Mapped[Short]
    state: Mapped[Short]
    reason: Mapped[Short | None]
    created_at: Mapped[datetime]
    expires_at: Mapped[datetime]
    settled_at: Mapped[datetime | None]
