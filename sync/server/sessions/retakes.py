"""Running an interview again: a new session with the version of the template the earlier one ran on; the earlier one stays as it is."""

from dataclasses import replace
from datetime import datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from engine.interview import facts
from engine.interview.lifecycle import Status
from sync.appointments import scheduled_again
from sync.server.catalogue.participants import participant_row
from sync.server.parts import Parts
from sync.server.problems import Problem
from sync.server.sessions.creating import Created, open_chain, participant_in_ledger, refuse_past
from sync.server.sessions.events import of_kinds
from sync.server.sessions.rows import held
from sync.server.tables.sessions import SessionRow

_DECISIVE = (facts.SessionScheduled.KIND, facts.SessionCompleted.KIND, facts.SessionFailed.KIND)


def retake(
    db: Session, parts: Parts, session_id: str, at: datetime | None = None, location: str | None = None
) -> Created:
    """Schedule a session again, now or `at`, at the same place unless another is named.

    Raises `RetakeRefused` where its end and its stage grant no retake, and the 409 problem where it was run again already: one that was
    called off, or that nobody came to, does not count.
    """
    earlier = held(db, session_id)
    later = select(SessionRow.id).where(SessionRow.previous_session_id == session_id)
    again = db.scalar(later.where(SessionRow.status != Status.CANCELLED).limit(1))
    if again is not None:
        raise Problem(
            409,
            "retaken",
            "This session was scheduled again already",
            "run that one, or retake it in turn",
            extra={"session_id": again},
        )
    participant = participant_row(db, earlier.participant_id, stays=True)
    if participant.erased_at is not None:
        raise Problem(409, "erased", "This participant was erased", "nothing is kept of them but the id")
    now = parts.clock.utc()
    refuse_past(at, now)
    fact = scheduled_again(of_kinds(db, session_id, *_DECISIVE), parts.new_id(), at or now)
    fact = replace(fact, participant=participant_in_ledger(participant))
    return open_chain(db, parts, fact, location=location if location is not None else earlier.location)
