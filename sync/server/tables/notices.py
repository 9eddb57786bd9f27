"""Webhooks: where they go, with which secrets, what waits to go, and what became of each attempt."""

from datetime import datetime

from sqlalchemy import ForeignKey, Index
from sqlalchemy.orm import Mapped, mapped_column

from sync.server.tables.declaring import Base, Id, Json, Serial, Short


class EndpointRow(Base):
    """An address that wants to be told. `events` is a JSON list of names; empty means all.

    `failures` counts attempts in a row that failed. A removed endpoint stays until its deliveries are forgotten, and is told nothing.
    """

    __tablename__ = "webhook_endpoint"

    id: Mapped[Id] = mapped_column(primary_key=True)
    url: Mapped[str]
    description: Mapped[Short]
    events: Mapped[Json]
    created_at: Mapped[datetime]
    created_by: Mapped[Id]
    disabled_at: Mapped[datetime | None]
    disabled_why: Mapped[Short | None]
    failures: Mapped[int]
    failing_since: Mapped[datetime | None]
    removed_at: Mapped[datetime | None]


class EndpointSecretRow(Base):
    """A secret of an endpoint, sealed. Two may live at once while one is being replaced; `expires_at` is the old one's end."""

    __tablename__ = "webhook_secret"
    __table_args__ = (Index(None, "endpoint_id"),)

    id: Mapped[Id] = mapped_column(primary_key=True)
    endpoint_id: Mapped[Id] = mapped_column(ForeignKey("webhook_endpoint.id"))
    sealed: Mapped[bytes]
    created_at: Mapped[datetime]
    expires_at: Mapped[datetime | None]


class NoticeRow(Base):
    """Something that happened and is to be told: written in the transaction in which it happened. `number` is the order of happening.

    `subject` is what deliveries are ordered by: a session's id, or a participant's. `body` is what is sent, byte for byte.
    """

    __tablename__ = "webhook_notice"
    __table_args__ = (Index(None, "subject", "number"), Index(None, "occurred_at"))

    number: Mapped[Serial]
    id: Mapped[Id] = mapped_column(unique=True)
    event: Mapped[Short]
    subject: Mapped[Id]
    body: Mapped[Json]
    occurred_at: Mapped[datetime]


class DeliveryRow(Base):
    """One notice to one endpoint. `state`: waiting, delivered, given_up. `claimed_until` is a process's lease while it tries.

    An attempt that fails at `give_up_at` or later is the last.
    """

    __tablename__ = "webhook_delivery"
    __table_args__ = (
        Index(None, "state", "next_at"),
        Index(None, "endpoint_id", "subject", "notice_number", unique=True),
        Index(None, "endpoint_id", "notice_number"),
        Index(None, "endpoint_id", "state"),
        Index(None, "notice_number"),
    )

    id: Mapped[Id] = mapped_column(primary_key=True)
    endpoint_id: Mapped[Id] = mapped_column(ForeignKey("webhook_endpoint.id"))
    notice_number: Mapped[int] = mapped_column(ForeignKey("webhook_notice.number"))
    subject: Mapped[Id]
    state: Mapped[Short]
    attempts: Mapped[int]
    next_at: Mapped[datetime]
    give_up_at: Mapped[datetime]
    claimed_until: Mapped[datetime | None]
    claimed_by: Mapped[Id | None]
    created_at: Mapped[datetime]
    settled_at: Mapped[datetime | None]


class AttemptRow(Base):
    """One attempt at a delivery: the answer's status, or why there was none; never the answer's body beyond its beginning."""

    __tablename__ = "webhook_attempt"
    __table_args__ = (Index(None, "delivery_id"),)

    number: Mapped[Serial]
    delivery_id: Mapped[Id] = mapped_column(ForeignKey("webhook_delivery.id"))
    at: Mapped[datetime]
    status: Mapped[int | None]
    error: Mapped[Short | None]
    took_ms: Mapped[int]
    answer: Mapped[Short]
