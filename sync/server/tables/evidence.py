"""The ledgers, as kiosks have them, and what was refused but kept. The triggers that guard `event` stand in `sync.server.triggers`."""

from datetime import datetime

from sqlalchemy import CheckConstraint, Index, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from sync.server.tables.declaring import Base, Big, Hash, Id, Json, Serial, Short


class EventRow(Base):
    """One fact. `body` is canonical JSON, exactly as it was hashed; `t_utc` is text for the same reason."""

    __tablename__ = "event"
    __table_args__ = (
        UniqueConstraint("session_id", "seq"),
        CheckConstraint(
            "seq >= 0 AND length(body_hash) = 64 AND length(prev_hash) = 64 AND length(hash) = 64", name="shape"
        ),
        CheckConstraint("(body IS NULL) = (salt IS NULL)", name="erased_together"),
        Index(None, "kind", "session_id"),
    )

    arrival: Mapped[Serial]
    session_id: Mapped[Id]
    seq: Mapped[int]
    t_utc: Mapped[Short]
    t_mono_ns: Mapped[Big]
    kind: Mapped[Short]
    body: Mapped[Json | None]
    salt: Mapped[Hash | None]
    body_hash: Mapped[Hash]
    prev_hash: Mapped[Hash]
    hash: Mapped[Hash]


class SetAsideRow(Base):
    """A delivery that was refused, kept as it came. `payload` is the request's body; `reason` as in the problem's type."""

    __tablename__ = "set_aside"
    __table_args__ = (
        Index(None, "session_id"),
        Index(None, "received_at", "id"),
        Index(None, "device_id", "payload_sha256", "session_id", unique=True),
    )

    id: Mapped[Id] = mapped_column(primary_key=True)
    session_id: Mapped[Id]
    device_id: Mapped[Id]
    reason: Mapped[Short]
    detail: Mapped[str]
    first_seq: Mapped[int]
    events: Mapped[int]
    payload: Mapped[bytes]
    payload_bytes: Mapped[Big]
    payload_sha256: Mapped[Hash]
    received_at: Mapped[datetime]
    inspected_at: Mapped[datetime | None]
    inspected_by: Mapped[Id | None]
