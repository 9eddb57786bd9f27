"""What steps between stages, and reviews, look like on the wire."""

from typing import Annotated, cast

from pydantic import BaseModel, ConfigDict, Field

from sync.server.sessions.result_shapes import DimensionIn
from sync.server.stages.approving import State
from sync.server.tables.sessions import SessionRow
from sync.server.tables.stages import StageStepRow
from sync.server.texts import Note, Remark, Told


class _In(BaseModel):
    model_config = ConfigDict(extra="forbid")


class DecisionIn(_In):
    """A reviewer's reason, for whoever asks later."""

    note: Annotated[Remark, Field(examples=["Strong on empathy; let the next interviewer look into planning."])] = ""


class ReviewIn(_In):
    """A review: every dimension of the stage's rubric once. Nothing was said in it, so there is nothing to quote."""

    dimensions: Annotated[list[DimensionIn], Field(min_length=1, max_length=20)]
    feedback: Note


class StepOut(BaseModel):
    """The step from a session to the next stage.

    `due`: to be decided in a moment. `waiting`: for a reviewer. `created`: `next_session_id` exists. `rejected`: by a reviewer.
    `withdrawn`: the score was revised and no longer passes. `nothing`: nothing follows, and `outcome` says why.
    """

    session_id: str
    participant_id: str
    template_id: str
    stage_id: str
    stage_name: str
    state: State
    next_stage_id: str | None
    next_session_id: str | None
    outcome: str | None = Field(examples=["it was the last stage"])
    trouble: str | None = Field(description="Why the last attempt to decide failed; it is tried again.")
    note: str | None
    by: str | None
    created_at: Told
    settled_at: Told | None


class ReviewOut(BaseModel):
    """A review that was held."""

    session_id: str
    status: str = Field(examples=["completed"])
    score: float | None
    passed: bool | None
    recommendation: str | None


def step_out(step: StageStepRow, row: SessionRow) -> StepOut:
    """Return a step as it is shown."""
    return StepOut(
        session_id=row.id,
        participant_id=row.participant_id,
        template_id=row.template_id,
        stage_id=row.stage_id,
        stage_name=row.stage_name,
        state=cast("State", step.state),
        next_stage_id=step.next_stage_id,
        next_session_id=step.next_session_id,
        outcome=step.outcome,
        trouble=step.trouble,
        note=step.note,
        by=step.by_name,
        created_at=step.created_at,
        settled_at=step.settled_at,
    )
