"""What is to be erased, written down; and sessions that a kiosk delivered only after their participant had asked to be erased."""

from datetime import datetime

from sqlalchemy import ColumnElement, exists
from sqlalchemy.orm import Session, aliased

from sync.server.database import add_if_new
from sync.server.retention.erasing import Reason
from sync.server.tables.catalogue import ParticipantRow
from sync.server.tables.retention import RetentionRow
from sync.server.tables.sessions import SessionRow


def note_due(db: Session, session_id: str, at: datetime, reason: Reason) -> None:
    """Write down when a session is to be erased, and why, unless that was done."""
    add_if_new(
        db,
        RetentionRow,
        {
            "session_id": session_id,
            "due_at": at,
            "reason": str(reason),
            "waits_since": None,
            "sound_at": None,
            "content_at": None,
        },
    )


def came_too_late() -> ColumnElement[bool]:
    """Whether a session is of before its participant's erasure, which somebody asked for, and was not among what that erased.

    Somebody whose sessions had merely had their time, or who came again after the erasure, is kept like anybody.
    """
    other, own = aliased(SessionRow), aliased(RetentionRow)
    asked_for = exists().where(
        other.participant_id == SessionRow.participant_id,
        own.session_id == other.id,
        own.reason != str(Reason.RETENTION),
    )
    erased = exists().where(
        ParticipantRow.id == SessionRow.participant_id, ParticipantRow.erased_at >= SessionRow.scheduled_at
    )
    return erased & asked_for
