"""What was erased does not come back: a kiosk that was away may still hold files of a session whose sound, or whole content, is gone."""

import json

from sqlalchemy import select
from sqlalchemy.orm import Session

from engine.interview.facts import SessionScheduled
from sync.chain import ERASURE
from sync.server.problems import Problem
from sync.server.tables.evidence import EventRow

_SOUND = frozenset({"recording", "segment"})


def recording_erased(db: Session, session_id: str) -> bool:
    """Whether the session's ledger states that its sound was erased."""
    bodies = db.scalars(select(EventRow.body).where(EventRow.kind == ERASURE, EventRow.session_id == session_id))
    return any(json.loads(body or "{}").get("recording") is True for body in bodies)


def content_erased(db: Session, session_id: str) -> bool:
    """Whether who took part, and so everything personal, was erased."""
    query = select(EventRow.seq).where(
        EventRow.kind == SessionScheduled.KIND, EventRow.session_id == session_id, EventRow.body.is_(None)
    )
    return db.scalar(query.limit(1)) is not None


def refuse_erased(db: Session, session_id: str, kind: str) -> None:
    """Raise the problem 410 for a file that may not be kept any more."""
    if content_erased(db, session_id) or (kind in _SOUND and recording_erased(db, session_id)):
        raise Problem(410, "erased", "That was erased", "the session's ledger says so; remove the file")
