"""Scoring a session once more, over HTTP: by which rubric, what a person found, and how far people and machine agree."""

from typing import Annotated

from fastapi import APIRouter, Depends, Request

from sync.server.audit import note
from sync.server.catalogue.versions import template_row
from sync.server.parts import TheParts
from sync.server.people.knocking import allowed
from sync.server.principals import Principal, Scope
from sync.server.sessions import second_scores
from sync.server.sessions.judging import held_on
from sync.server.sessions.rows import session_row
from sync.server.sessions.second_shapes import (
    AgreementLineOut,
    AgreementOut,
    RubricOut,
    SecondScoreIn,
    SecondScoreOut,
    SecondScoresOut,
)
from sync.server.texts import InPath

router = APIRouter(tags=["results"])

Reader = Annotated[Principal, Depends(allowed(Scope.RESULTS_READ))]
Reviewer = Annotated[Principal, Depends(allowed(Scope.RESULTS_WRITE))]


@router.get("/sessions/{session_id}/rubric")
def rubric(session_id: InPath, by: Reader, parts: TheParts) -> RubricOut:
    """Return what the session is scored by: dimensions, anchors, thresholds, questions. It tells nothing of how the session went.

    `seen` are the ways in which whoever asks has seen scores of it before, `scored_by_you` whether they gave a second score already.
    """
    with parts.database.read() as db:
        session_row(db, session_id)
        template, stage = held_on(db, session_id)
        mine = second_scores.has_scored(db, session_id, by.id)
        return RubricOut.of(template, stage, second_scores.looked_at(db, session_id, by.id), scored_by_you=mine)


@router.get("/sessions/{session_id}/second-scores")
def second_scores_of(session_id: InPath, by: Reader, parts: TheParts, request: Request) -> SecondScoresOut:
    """Return the session's second scores, each beside the machine's newest. Whoever asks is not blind to it afterwards."""
    with parts.database.write() as db:
        session_row(db, session_id)
        note(db, parts.clock.utc(), by, "second_scores.read", session_id, request=request)
    with parts.database.read() as db:
        return SecondScoresOut(data=[SecondScoreOut.of(each) for each in second_scores.of_session(db, session_id)])


@router.post("/sessions/{session_id}/second-scores", status_code=201)
def score_again(
    session_id: InPath, asked: SecondScoreIn, by: Reviewer, parts: TheParts, request: Request
) -> SecondScoreOut:
    """Score a completed session once more, once a person; the scorecard stays as it is. Answers with the machine's beside it."""
    with parts.database.write() as db:
        event = second_scores.add(db, parts, session_id, asked.judged(), by)
        body = event.body or {}
        detail = {"seq": event.seq, "blind": body["blind"]}
        note(db, parts.clock.utc(), by, "second_score.given", session_id, detail, request=request)
        note(db, parts.clock.utc(), by, "second_scores.read", session_id, request=request)
        mine = next(each for each in second_scores.of_session(db, session_id) if each.event.seq == event.seq)
        return SecondScoreOut.of(mine)


@router.post("/sessions/{session_id}/second-scores/seen", status_code=204)
def say_seen(session_id: InPath, by: Reviewer, parts: TheParts, request: Request) -> None:
    """Say that one has seen a score of the session where nothing tells, such as in a list: one's second score is not blind then."""
    with parts.database.write() as db:
        session_row(db, session_id)
        note(db, parts.clock.utc(), by, second_scores.SEEN_ELSEWHERE, session_id, request=request)


@router.get("/evaluation-templates/{template_id}/agreement")
def agreement(template_id: InPath, by: Reader, parts: TheParts) -> AgreementOut:  # noqa: ARG001 - whoever may
    """Return how blind second scores of this template's sessions agree with the machine's, dimension by dimension."""
    with parts.database.read() as db:
        template_row(db, template_id)
        lines, blind, not_blind = second_scores.of_template(db, template_id)
    return AgreementOut(
        template_id=template_id,
        blind=blind,
        not_blind=not_blind,
        dimensions=[AgreementLineOut.model_validate(each, from_attributes=True) for each in lines],
    )
