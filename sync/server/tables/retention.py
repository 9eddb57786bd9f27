"""What is erased when: a session's time, what is gone of it, and which kiosks still have to erase their copies."""

from datetime import datetime

from sqlalchemy import ForeignKey, Index
from sqlalchemy.orm import Mapped, mapped_column

from sync.server.tables.declaring import Base, Id, Short


class RetentionRow(Base):
    """A session that is to be erased at `due_at`, because its template says so or (`reason`) somebody asked for it.

    `waits_since` is when it could first not be: a kiosk had the pen.
    """

    __tablename__ = "retention"
    __table_args__ = (Index(None, "content_at", "due_at"),)

    session_id: Mapped[Id] = mapped_column(ForeignKey("session.id"), primary_key=True)
    due_at: Mapped[datetime]
    reason: Mapped[Short]
    waits_since: Mapped[datetime | None]
    sound_at: Mapped[datetime | None]
    content_at: Mapped[datetime | None]


class KioskErasureRow(Base):
    """A kiosk that had a copy of an erased session, and is to erase it too; `done_at` is when it said that it had."""

    __tablename__ = "kiosk_erasure"
    __table_args__ = (Index(None, "device_id", "done_at"),)

    session_id: Mapped[Id] = mapped_column(ForeignKey("session.id"), primary_key=True)
    device_id: Mapped[Id] = mapped_column(primary_key=True)
    ordered_at: Mapped[datetime]
    done_at: Mapped[datetime | None]
