"""The stages that a person holds at a desk: the reviewer's scorecard is the whole session, and the server states it, start to end."""

from collections.abc import Sequence
from dataclasses import asdict

from sqlalchemy.orm import Session

from engine.interview import facts
from engine.interview.lifecycle import EndReason, Status
from engine.interview.templates import StageType
from sync.server.identity import signing_key
from sync.server.parts import Parts
from sync.server.problems import Problem
from sync.server.sessions.chain_writer import append
from sync.server.sessions.judging import EVALUATOR, Judged, held_on, scorecard_by
from sync.server.sessions.rows import held, refuse_without_pen
from sync.server.tables.sessions import SessionRow

HELD_AT_A_DESK = (StageType.MANUAL_REVIEW, StageType.FINAL_REVIEW, StageType.ASYNC_ASSESSMENT)
"""Reviews, and assessments that were done elsewhere and are marked here."""


def hold_review(
    db: Session, parts: Parts, session_id: str, judged: Sequence[Judged], feedback: str, by: str
) -> SessionRow:
    """Hold a scheduled review: it is begun, scored and completed at once; return its row.

    The chain is the server's own from first to last, so its key stands where a kiosk's would. Raises the problems 404, 409 (no review, or
    held already) and 422 (what does not fit the rubric).
    """
    row = held(db, session_id)
    refuse_without_pen(row)
    if row.stage_type not in HELD_AT_A_DESK:
        raise Problem(409, "no-review", "This session is held at a kiosk", f"its stage is a {row.stage_type}")
    if row.status != Status.SCHEDULED:
        raise Problem(409, "illegal-transition", "This review can't be held", f"it is {row.status}")
    template, stage = held_on(db, session_id)
    card = scorecard_by(template, stage, judged, feedback, by, {})
    started = facts.SessionStarted({"evaluator": EVALUATOR}, signing_key(db, parts).device.to_json(), {})
    issued = facts.ScorecardIssued(1, None, asdict(card))
    for fact in (started, facts.SessionCompleted(str(EndReason.FINISHED)), issued):
        append(db, parts, session_id, facts.kind_of(fact), facts.body_of(fact))
    return row
