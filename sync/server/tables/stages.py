"""What follows each stage that was passed."""

from datetime import datetime

from sqlalchemy import CheckConstraint, ForeignKey, Index
from sqlalchemy.orm import Mapped, mapped_column

from sync.server.tables.declaring import Base, Id, Short


class StageStepRow(Base):
    """The step from a session to the next stage's, decided once.

    `state`: due (to be decided), waiting (for a reviewer), created (the next session exists), rejected (by a reviewer), withdrawn (the
    score was revised and no longer passes), nothing (and `outcome` says why). `trouble` is why the last attempt to decide failed.
    """

    __tablename__ = "stage_step"
    __table_args__ = (
        CheckConstraint("state IN ('due', 'waiting', 'created', 'rejected', 'withdrawn', 'nothing')", name="state"),
        CheckConstraint("(state = 'created') = (next_session_id IS NOT NULL)", name="created"),
        Index(None, "state", "due_at"),
        Index(None, "state", "created_at", "session_id"),
        Index(None, "next_session_id", unique=True),
    )

    session_id: Mapped[Id] = mapped_column(ForeignKey("session.id"), primary_key=True)
    state: Mapped[Short]
    due_at: Mapped[datetime]
    attempts: Mapped[int]
    trouble: Mapped[Short | None]
    outcome: Mapped[Short | None]
    next_stage_id: Mapped[Id | None]
    next_session_id: Mapped[Id | None]
    note: Mapped[str | None]
    by_id: Mapped[Id | None]
    by_name: Mapped[Short | None]
    created_at: Mapped[datetime]
    settled_at: Mapped[datetime | None]
