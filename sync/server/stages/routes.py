"""Stages over HTTP: what waits for a reviewer's word, giving it, and holding a review."""

from datetime import datetime
from typing import Annotated

from fastapi import APIRouter, Depends, Query, Request

from sync.server.audit import note
from sync.server.paging import Cursor, Limit, Meta, Page, cursor_of, key_in
from sync.server.parts import TheParts
from sync.server.people.knocking import allowed
from sync.server.principals import Principal, Scope
from sync.server.problems import Issue, Problem
from sync.server.stages import approving, shapes
from sync.server.stages.reviewing import hold_review
from sync.server.texts import InPath
from sync.times import parse_rfc3339, rfc3339

router = APIRouter(tags=["stages"])

Reader = Annotated[Principal, Depends(allowed(Scope.RESULTS_READ))]
Reviewer = Annotated[Principal, Depends(allowed(Scope.RESULTS_WRITE))]


@router.get("/stage-steps")
def list_steps(
    reader: Reader,  # noqa: ARG001 - being let in is all
    parts: TheParts,
    state: Annotated[approving.State, Query()] = "waiting",
    limit: Limit = 50,
    cursor: Cursor = None,
) -> Page[shapes.StepOut]:
    """List the steps between stages, by default those that wait for a reviewer; the oldest first."""
    after = key_in(cursor, str, str)
    place = (_moment(str(after[0])), str(after[1])) if after else None
    with parts.database.read() as db:
        rows = approving.listed(db, state, limit, place)
    shown = rows[:limit]
    more = cursor_of(rfc3339(shown[-1][0].created_at), shown[-1][1].id) if len(rows) > limit else None
    return Page(data=[shapes.step_out(*row) for row in shown], meta=Meta(limit=limit, next_cursor=more))


@router.get("/sessions/{session_id}/next-stage")
def get_step(session_id: InPath, reader: Reader, parts: TheParts) -> shapes.StepOut:  # noqa: ARG001
    """Show what follows a session that was passed."""
    with parts.database.read() as db:
        return shapes.step_out(*approving.found(db, session_id))


@router.post("/sessions/{session_id}/next-stage/approve")
def approve(
    session_id: InPath, asked: shapes.DecisionIn, request: Request, reviewer: Reviewer, parts: TheParts
) -> shapes.StepOut:
    """Let the participant go on: the next stage's session is created at once."""
    with parts.database.write() as db:
        step = approving.approve(db, parts, session_id, reviewer, asked.note)
        detail = {"next_session_id": step.next_session_id}
        note(db, parts.clock.utc(), reviewer, "stage.approved", session_id, detail, request=request)
        return shapes.step_out(*approving.found(db, session_id))


@router.post("/sessions/{session_id}/next-stage/reject")
def reject(
    session_id: InPath, asked: shapes.DecisionIn, request: Request, reviewer: Reviewer, parts: TheParts
) -> shapes.StepOut:
    """End the assessment here."""
    with parts.database.write() as db:
        step = approving.reject(db, parts, session_id, reviewer, asked.note)
        note(
            db,
            parts.clock.utc(),
            reviewer,
            "stage.rejected",
            session_id,
            {"stage_id": step.next_stage_id},
            request=request,
        )
        return shapes.step_out(*approving.found(db, session_id))


@router.post("/sessions/{session_id}/review", status_code=201)
def review(
    session_id: InPath, asked: shapes.ReviewIn, request: Request, reviewer: Reviewer, parts: TheParts
) -> shapes.ReviewOut:
    """Hold a review: the session of a manual or final review, or of an assessment done elsewhere, is begun, completed and scored."""
    with parts.database.write() as db:
        judged = [each.judged() for each in asked.dimensions]
        row = hold_review(db, parts, session_id, judged, asked.feedback, reviewer.name)
        note(db, parts.clock.utc(), reviewer, "review.held", session_id, request=request)
        return shapes.ReviewOut(
            session_id=row.id, status=row.status, score=row.score, passed=row.passed, recommendation=row.recommendation
        )


def _moment(said: str) -> datetime:
    try:
        return parse_rfc3339(said)
    except ValueError as exc:
        issue = Issue(path="/query/cursor", message="not a cursor of this list")
        raise Problem(422, "invalid", "The request can't be used", issue.message, issues=[issue]) from exc
