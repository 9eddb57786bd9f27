"""What is done by the clock: when each job is due next, and whose turn it is."""

from datetime import datetime

from sqlalchemy.orm import Mapped, mapped_column

from sync.server.tables.declaring import Base, Id, Short


class JobRow(Base):
    """One periodic job of all processes together. `claimed_until` is the lease of the one that runs it; `trouble` why the last run failed."""

    __tablename__ = "job"

    name: Mapped[Short] = mapped_column(primary_key=True)
    due_at: Mapped[datetime]
    claimed_until: Mapped[datetime | None]
    claimed_by: Mapped[Id | None]
    ran_at: Mapped[datetime | None]
    took_ms: Mapped[int | None]
    trouble: Mapped[Short | None]
