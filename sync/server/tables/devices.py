"""Kiosks: which are enrolled, with which key, and what was last heard of them."""

from datetime import datetime

from sqlalchemy import Index
from sqlalchemy.orm import Mapped, mapped_column

from sync.server.tables.declaring import Base, Big, Hash, Id, Json, Short


class DeviceRow(Base):
    """A kiosk. `id` follows from its key; `status` is what it last said of itself (JSON).

    `caught_up_at` is when it last said that it had nothing left to deliver; `told` counts the answers in which it was told of sessions.
    """

    __tablename__ = "device"

    id: Mapped[Id] = mapped_column(primary_key=True)
    name: Mapped[Short]
    public_key: Mapped[Hash] = mapped_column(unique=True)
    location: Mapped[Short | None]
    platform: Mapped[Short]
    version: Mapped[Short]
    enrolled_at: Mapped[datetime]
    enrolled_by: Mapped[Id]
    revoked_at: Mapped[datetime | None]
    revoked_by: Mapped[Id | None]
    seen_at: Mapped[datetime | None]
    caught_up_at: Mapped[datetime | None]
    clock_offset_ms: Mapped[Big | None]
    status: Mapped[Json]
    told: Mapped[int]


class EnrolmentCodeRow(Base):
    """A one-time code that a kiosk may enrol with. Only a keyed hash of it is kept."""

    __tablename__ = "enrolment_code"
    __table_args__ = (Index(None, "created_at"),)

    code_mac: Mapped[Hash] = mapped_column(primary_key=True)
    name: Mapped[Short]
    location: Mapped[Short | None]
    created_at: Mapped[datetime]
    created_by: Mapped[Id]
    expires_at: Mapped[datetime]
    used_at: Mapped[datetime | None]
    device_id: Mapped[Id | None]


class ChallengeRow(Base):
    """A nonce that waits for a kiosk's signature, once."""

    __tablename__ = "device_challenge"
    __table_args__ = (Index(None, "expires_at"), Index(None, "device_id"))

    nonce: Mapped[Hash] = mapped_column(primary_key=True)
    device_id: Mapped[Id]
    expires_at: Mapped[datetime]


class DeviceTokenRow(Base):
    """A kiosk's short-lived token, as SHA-256."""

    __tablename__ = "device_token"
    __table_args__ = (Index(None, "expires_at"), Index(None, "device_id"))

    token_sha256: Mapped[Hash] = mapped_column(primary_key=True)
    device_id: Mapped[Id]
    expires_at: Mapped[datetime]
