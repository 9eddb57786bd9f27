"""The pen taken by force, from a kiosk that is lost for good: an admin's act, with a reason. What comes from it later is set aside."""

from sqlalchemy.orm import Session

from engine.interview import facts
from engine.interview.lifecycle import EndReason, Status
from sync.server.parts import Parts
from sync.server.problems import Problem
from sync.server.sessions.chain_writer import append
from sync.server.sessions.flags import raise_flag
from sync.server.sessions.notes import state_those_that_waited
from sync.server.sessions.orders import kept_from, release_all_copies, settle
from sync.server.sessions.rows import held
from sync.server.tables.sessions import SessionRow


def take_pen(
    db: Session, parts: Parts, session_id: str, reason: str, end_reason: EndReason = EndReason.DEVICE_FAULT
) -> tuple[SessionRow, list[str]]:
    """Take a session back from every kiosk; return its row and the kiosks it was taken from.

    One that was in progress fails with `end_reason`, keeping all that arrived; an order that waited takes effect. Raises the 409 problem where
    no kiosk could be holding the session.
    """
    row = held(db, session_id)
    if not kept_from(db, row):
        raise Problem(409, "pen-here", "No kiosk has this session", "the server may add to it already")
    taken = release_all_copies(db, parts, row)
    raise_flag(
        row, "pen_taken", f"taken from {', '.join(taken)}; what comes from there later is set aside", parts.clock.utc()
    )
    if row.status == Status.IN_PROGRESS:
        append(db, parts, session_id, facts.SessionFailed.KIND, {"end_reason": str(end_reason), "detail": reason[:300]})
    elif row.status == Status.SCHEDULED:
        settle(db, parts, session_id)
    state_those_that_waited(db, parts, row)
    return row, taken
