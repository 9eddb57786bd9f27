"""A reviewer's word on a stage that was passed: on to the next, or not."""

from datetime import datetime
from typing import Literal

from sqlalchemy import select, tuple_
from sqlalchemy.orm import Session

from sync.server.parts import Parts
from sync.server.principals import Principal
from sync.server.problems import Problem, not_found
from sync.server.stages.advancing import create_next
from sync.server.stages.steps import NOTHING, REJECTED, WAITING
from sync.server.tables.sessions import SessionRow
from sync.server.tables.stages import StageStepRow

State = Literal["due", "waiting", "created", "rejected", "withdrawn", "nothing"]


def listed(
    db: Session, state: State, limit: int, after: tuple[datetime, str] | None
) -> list[tuple[StageStepRow, SessionRow]]:
    """Return up to `limit` + 1 steps in this state with the sessions they lead from, the oldest first."""
    query = (
        select(StageStepRow, SessionRow)
        .join(SessionRow, SessionRow.id == StageStepRow.session_id)
        .where(StageStepRow.state == state)
        .order_by(StageStepRow.created_at, StageStepRow.session_id)
        .limit(limit + 1)
    )
    if after is not None:
        query = query.where(tuple_(StageStepRow.created_at, StageStepRow.session_id) > after)
    return [(step, row) for step, row in db.execute(query)]


def found(db: Session, session_id: str) -> tuple[StageStepRow, SessionRow]:
    """Return the step that a session leads to. Raises the 404 problem where it leads nowhere (yet)."""
    step, row = db.get(StageStepRow, session_id), db.get(SessionRow, session_id)
    if step is None or row is None:
        raise not_found("step from this session")
    return step, row


def approve(db: Session, parts: Parts, session_id: str, by: Principal, why: str) -> StageStepRow:
    """Create the next stage's session. Raises the problems 404 and 409 (nothing waits there, or nobody is left to invite)."""
    step = _waiting(db, session_id)
    step.by_id, step.by_name, step.note = by.id, by.name, why or None
    create_next(db, parts, step, by)
    if step.state == NOTHING:
        raise Problem(409, "erased", "This participant was erased", "there is nobody left to invite")
    return step


def reject(db: Session, parts: Parts, session_id: str, by: Principal, why: str) -> StageStepRow:
    """End it here. Raises the problems 404 and 409."""
    step = _waiting(db, session_id)
    step.state, step.by_id, step.by_name, step.note = REJECTED, by.id, by.name, why or None
    step.settled_at = parts.clock.utc()
    return step


def _waiting(db: Session, session_id: str) -> StageStepRow:
    step = db.get(StageStepRow, session_id, with_for_update=True, populate_existing=True)
    if step is None:
        raise not_found("step from this session")
    if step.state != WAITING:
        raise Problem(409, "not-waiting", "Nothing waits for a reviewer there", f"the step is {step.state}")
    return step
