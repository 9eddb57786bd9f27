"""What keeps the server honest about itself: who did what, which requests were repeated, who knocks too often, and its own keys."""

from datetime import datetime

from sqlalchemy import Index
from sqlalchemy.orm import Mapped, mapped_column

from sync.server.tables.declaring import Base, Hash, Id, Json, Serial, Short


class AuditRow(Base):
    """One act of a person, key or kiosk. Never changed. `detail` is JSON without anything personal beyond ids."""

    __tablename__ = "audit"
    __table_args__ = (Index(None, "subject", "number"), Index(None, "actor_id", "number"), Index(None, "at"))

    number: Mapped[Serial]
    at: Mapped[datetime]
    actor_kind: Mapped[Short]
    actor_id: Mapped[Id]
    actor_name: Mapped[Short]
    action: Mapped[Short]
    subject: Mapped[Short]
    detail: Mapped[Json]
    request_id: Mapped[Short]
    address: Mapped[Short]


class IdempotencyRow(Base):
    """An answered request, to be answered alike when it comes again. `request_sha256` is keyed, over its method, path and body."""

    __tablename__ = "idempotency"
    __table_args__ = (Index(None, "created_at"),)

    actor_id: Mapped[Id] = mapped_column(primary_key=True)
    key: Mapped[Short] = mapped_column(primary_key=True)
    request_sha256: Mapped[Hash]
    status: Mapped[int]
    answer_sealed: Mapped[bytes]
    created_at: Mapped[datetime]


class AttemptsRow(Base):
    """How often something secret was guessed at: `bucket` is what is guessed at and from where, hashed."""

    __tablename__ = "guess"
    __table_args__ = (Index(None, "window_ends_at"),)

    bucket: Mapped[Hash] = mapped_column(primary_key=True)
    failures: Mapped[int]
    window_ends_at: Mapped[datetime]
    blocked_until: Mapped[datetime | None]


class OwnSecretRow(Base):
    """The server's own secrets, sealed: its signing key, the organisation's key for recordings, the key of access codes. One row a name."""

    __tablename__ = "own_secret"

    name: Mapped[Short] = mapped_column(primary_key=True)
    sealed: Mapped[bytes]
    public: Mapped[str]
    created_at: Mapped[datetime]
