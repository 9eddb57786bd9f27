"""Who looks after a session, who called for help, and who answered the candidate: the proctors' own, and no part of its ledger."""

from datetime import datetime

from sqlalchemy import ForeignKey, Index
from sqlalchemy.orm import Mapped, mapped_column

from sync.server.tables.declaring import Base, Id, Short


class AttendingRow(Base):
    """How one session is attended, as it stands; a session that nobody ever cared for has no row.

    `attendant` looks after it; `offered_to` is whom it was offered to, until they accept, or `declined_at`. `help` is the newest call for
    help, open until `answered`. `call_seq` is the newest call of the candidate's that somebody answered, by its place in the ledger.
    """

    __tablename__ = "attending"
    __table_args__ = (Index(None, "attendant_id"),)

    session_id: Mapped[Id] = mapped_column(ForeignKey("session.id"), primary_key=True)
    attendant_id: Mapped[Id | None] = mapped_column(default=None)
    attendant_name: Mapped[Short | None] = mapped_column(default=None)
    attended_at: Mapped[datetime | None] = mapped_column(default=None)
    offered_to_id: Mapped[Id | None] = mapped_column(default=None)
    offered_to_name: Mapped[Short | None] = mapped_column(default=None)
    offer_note: Mapped[str | None] = mapped_column(default=None)
    offered_at: Mapped[datetime | None] = mapped_column(default=None)
    declined_at: Mapped[datetime | None] = mapped_column(default=None)
    help_by_id: Mapped[Id | None] = mapped_column(default=None)
    help_by_name: Mapped[Short | None] = mapped_column(default=None)
    help_note: Mapped[str | None] = mapped_column(default=None)
    help_at: Mapped[datetime | None] = mapped_column(default=None)
    answered_by_id: Mapped[Id | None] = mapped_column(default=None)
    answered_by_name: Mapped[Short | None] = mapped_column(default=None)
    answered_at: Mapped[datetime | None] = mapped_column(default=None)
    call_seq: Mapped[int | None] = mapped_column(default=None)
    call_by_id: Mapped[Id | None] = mapped_column(default=None)
    call_by_name: Mapped[Short | None] = mapped_column(default=None)
    call_at: Mapped[datetime | None] = mapped_column(default=None)
