"""Notes that a stage was passed, in the transaction in which that became true; what follows is decided a moment later (`advancing`).

The note can't fail, so that no kiosk's evidence is ever refused because of what comes after it.
"""

from sqlalchemy.orm import Session

from engine.interview.lifecycle import Status
from engine.interview.templates import StageType
from sync.server.jobs.bell import Work
from sync.server.parts import Parts
from sync.server.tables.sessions import SessionRow
from sync.server.tables.stages import StageStepRow

DUE, WAITING, CREATED = "due", "waiting", "created"
REJECTED, WITHDRAWN, NOTHING = "rejected", "withdrawn", "nothing"


def consider(db: Session, parts: Parts, row: SessionRow) -> None:
    """Note what the session's row now means for its next stage; after a fact that ended or scored it. The caller holds the row."""
    if row.status != Status.COMPLETED:
        return
    step = db.get(StageStepRow, row.id, with_for_update=True)
    passed = passes(row)
    if passed and step is None:
        db.add(_due(parts, row))
        parts.bell.ring_after(db, Work.STAGES)
    elif passed and step is not None and step.state == WITHDRAWN:
        step.state, step.due_at, step.settled_at = DUE, parts.clock.utc(), None
        parts.bell.ring_after(db, Work.STAGES)
    elif not passed and step is not None and step.state in (DUE, WAITING):
        step.state, step.settled_at = WITHDRAWN, parts.clock.utc()


def passes(row: SessionRow) -> bool:
    """Whether a completed session leads on: practice always does, anything else by its score."""
    if row.stage_type == StageType.PRACTICE_SESSION:
        return True
    return row.scoring_status == "final" and row.passed is True


def _due(parts: Parts, row: SessionRow) -> StageStepRow:
    now = parts.clock.utc()
    return StageStepRow(
        session_id=row.id,
        state=DUE,
        due_at=now,
        attempts=0,
        trouble=None,
        outcome=None,
        next_stage_id=None,
        next_session_id=None,
        note=None,
        by_id=None,
        by_name=None,
        created_at=now,
        settled_at=None,
    )
