"""Decides what follows a stage that was passed, and creates the next stage's session: each in one transaction, so once.

A process that dies before the commit has done nothing; after it, all. Two that come at once: one takes the step, the other passes it by.
"""

import logging
from datetime import datetime, timedelta

from sqlalchemy import ColumnElement, and_, select
from sqlalchemy.orm import Session

from engine.errors import TemplateInvalid
from engine.interview import facts
from engine.interview.templates import AutomationRule, EvaluationStage, EvaluationTemplate, StageType
from engine.templates import from_document
from sync.appointments import appointment_of, read_scheduled
from sync.server.audit import note
from sync.server.catalogue.participants import NOT_ERASED_MEANWHILE
from sync.server.parts import Parts
from sync.server.principals import THE_SERVER, Principal
from sync.server.sessions.creating import open_session, participant_in_ledger
from sync.server.sessions.events import of_kinds
from sync.server.sessions.rows import session_row
from sync.server.stages.steps import CREATED, DUE, NOTHING, WAITING, WITHDRAWN, passes
from sync.server.tables.catalogue import ParticipantRow
from sync.server.tables.sessions import SessionRow
from sync.server.tables.stages import StageStepRow

_FIRST_DELAY = timedelta(seconds=30)
_LONGEST_DELAY = timedelta(hours=1)
_MOST_ATTEMPTS_BACK = 50
_AT_ONCE = 50

_log = logging.getLogger(__name__)


def advance_due(parts: Parts) -> int:
    """Decide every step that is due; return how many were. What fails is tried again later, ever more rarely, and says why."""
    decided = 0
    while True:
        with parts.database.read() as db:
            due = select(StageStepRow.session_id).where(_is_due(parts.clock.utc())).order_by(StageStepRow.due_at)
            waiting = list(db.scalars(due.limit(_AT_ONCE)))
        done = sum(_advance(parts, session_id) for session_id in waiting)
        decided += done
        if not done:
            return decided


def next_stage(template: EvaluationTemplate, stage: EvaluationStage) -> EvaluationStage | None:
    """Return the stage after this one, None after the last."""
    later = [each for each in template.stages if each.stage_order > stage.stage_order]
    return min(later, key=lambda each: each.stage_order, default=None)


def create_next(db: Session, parts: Parts, step: StageStepRow, by: Principal) -> SessionRow | None:
    """Create the session of a held step's next stage, on the same version of the template, due now, with a code of its own.

    None, and the step says why, where there is nobody left to invite.
    """
    row = session_row(db, step.session_id)
    scheduled = _scheduled(db, row.id)
    participant = db.get(ParticipantRow, row.participant_id, with_for_update=NOT_ERASED_MEANWHILE)
    if scheduled is None or participant is None or participant.erased_at is not None:
        _settle(step, parts, NOTHING, "the participant was erased")
        return None
    template, stage = _held_on(scheduled, step.next_stage_id or "")
    appointment = appointment_of(
        template,
        stage,
        participant_in_ledger(participant),
        language=scheduled.language,
        external_id=scheduled.external_id,
        metadata=scheduled.metadata,
    )
    made = open_session(db, parts, appointment, location=row.location).row
    step.next_session_id = made.id
    _settle(step, parts, CREATED, None)
    note(db, parts.clock.utc(), by, "stage.advanced", row.id, {"next_session_id": made.id, "stage_id": stage.id})
    return made


def _advance(parts: Parts, session_id: str) -> int:
    try:
        with parts.database.write() as db:
            query = select(StageStepRow).where(_is_due(parts.clock.utc()), StageStepRow.session_id == session_id)
            step = db.scalar(query.with_for_update(skip_locked=True))
            if step is None:
                return 0
            _decide(db, parts, step)
    except Exception as exc:  # noqa: BLE001 - one session's trouble must not keep the others from going on
        _log.error("next stage failed: session=%s error=%s", session_id, type(exc).__name__)
        _put_off(parts, session_id, type(exc).__name__)
        return 0
    return 1


def _decide(db: Session, parts: Parts, step: StageStepRow) -> None:
    row = session_row(db, step.session_id)
    scheduled = _scheduled(db, row.id)
    if scheduled is None:
        _settle(step, parts, NOTHING, "what was scheduled has been erased")
        return
    try:
        template, stage = _held_on(scheduled, row.stage_id)
    except TemplateInvalid:  # a kiosk may have scheduled by a template of a later version of the product
        _settle(step, parts, NOTHING, "the template can't be read")
        return
    following = next_stage(template, stage)
    if not passes(row):
        _settle(step, parts, WITHDRAWN, None)
    elif following is None:
        _settle(step, parts, NOTHING, "it was the last stage")
    elif not _reaches(row, stage):
        _settle(step, parts, NOTHING, f"the score is below the stage's {stage.pass_threshold}")
    elif _went_on_before(db, row):
        _settle(step, parts, NOTHING, "an earlier attempt went on already")
    else:
        step.next_stage_id = following.id
        _follow(db, parts, step, _rule(stage))


def _follow(db: Session, parts: Parts, step: StageStepRow, rule: AutomationRule) -> None:
    if rule is AutomationRule.AUTO_ADVANCE:
        create_next(db, parts, step, THE_SERVER)
    elif rule is AutomationRule.REQUIRE_REVIEWER_APPROVAL:
        step.state, step.trouble = WAITING, None
    else:
        _settle(step, parts, NOTHING, "the stage's rule is none")


def _rule(stage: EvaluationStage) -> AutomationRule:
    """Practice leads on by itself unless a reviewer is asked for: nobody practises for its own sake."""
    if stage.stage_type is StageType.PRACTICE_SESSION and stage.automation_rule is AutomationRule.NONE:
        return AutomationRule.AUTO_ADVANCE
    return stage.automation_rule


def _reaches(row: SessionRow, stage: EvaluationStage) -> bool:
    if stage.stage_type is StageType.PRACTICE_SESSION:
        return True
    return row.score is not None and row.score >= stage.pass_threshold


def _went_on_before(db: Session, row: SessionRow) -> bool:
    """Whether an attempt before this one led to the next stage already: a retake does not open it twice."""
    earlier = row.previous_session_id
    for _ in range(_MOST_ATTEMPTS_BACK):
        if earlier is None:
            return False
        step = db.get(StageStepRow, earlier)
        if step is not None and step.state in (CREATED, WAITING):
            return True
        before = db.get(SessionRow, earlier)
        earlier = before.previous_session_id if before is not None else None
    return False


def _scheduled(db: Session, session_id: str) -> facts.SessionScheduled | None:
    first = of_kinds(db, session_id, facts.SessionScheduled.KIND)
    return read_scheduled(first[0]) if first else None


def _held_on(scheduled: facts.SessionScheduled, stage_id: str) -> tuple[EvaluationTemplate, EvaluationStage]:
    """Return the version of the template a session was scheduled with, and one of its stages. Raises `TemplateInvalid`."""
    template = from_document(scheduled.template_document, scheduled.session_id)
    stage = next((each for each in template.stages if each.id == stage_id), None)
    if stage is None:
        raise TemplateInvalid("No such stage", stage_id)
    return template, stage


def _settle(step: StageStepRow, parts: Parts, state: str, outcome: str | None) -> None:
    step.state, step.outcome, step.trouble = state, outcome, None
    step.settled_at = parts.clock.utc()


def _put_off(parts: Parts, session_id: str, why: str) -> None:
    with parts.database.write() as db:
        step = db.get(StageStepRow, session_id, with_for_update=True)
        if step is not None and step.state == DUE:
            delay = min(_FIRST_DELAY * 2 ** min(step.attempts, 20), _LONGEST_DELAY)
            step.attempts += 1
            step.trouble, step.due_at = why, parts.clock.utc() + delay


def _is_due(now: datetime) -> ColumnElement[bool]:
    return and_(StageStepRow.state == DUE, StageStepRow.due_at <= now)
