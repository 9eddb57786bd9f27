"""Scorecards by people: dimension by dimension against the rubric the session ran on; the whole is concluded by the same rule as any other."""

from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass
from typing import Any

from sqlalchemy.orm import Session

from engine.errors import TemplateInvalid
from engine.interview import facts
from engine.interview.templates import Dimension, EvaluationStage, EvaluationTemplate
from engine.scoring.port import Citation, DimensionScore, Scorecard
from engine.scoring.verdict import conclude, dimension_passes
from engine.templates import from_document
from sync.appointments import read_scheduled
from sync.events import Event
from sync.record import fold
from sync.record_types import TurnRecord
from sync.server.parts import Parts
from sync.server.problems import Issue, Problem
from sync.server.sessions.chain_writer import append
from sync.server.sessions.events import events_of, of_kinds
from sync.server.sessions.rows import held, refuse_without_pen

EVALUATOR = {"name": "human", "version": "1", "model_sha256": ""}
"""What a person's scorecard names as its evaluator."""


@dataclass(frozen=True, slots=True)
class Quoted:
    """Words of the participant, verbatim, from the turn they name."""

    turn_id: str
    quote: str


@dataclass(frozen=True, slots=True)
class Judged:
    """What a person says of one dimension. `score` is 0-10, None where the evidence does not suffice."""

    dimension_id: str
    score: float | None
    reasoning: str
    quotes: Sequence[Quoted] = ()


def revise(
    db: Session, parts: Parts, session_id: str, judged: Sequence[Judged], feedback: str, by: str, supersedes: int | None
) -> Event:
    """State a person's scorecard of a completed session as the next revision, in place of the one it names (None: of none).

    Raises the problems of a kiosk that has the pen, of a session that is not completed, or was scored anew meanwhile (409), and of what
    does not fit the rubric or the transcript (422).
    """
    row = held(db, session_id)
    refuse_without_pen(row)
    template, stage = held_on(db, session_id)
    card = scorecard_by(
        template, stage, judged, feedback, by, {turn.id: turn for turn in fold(events_of(db, session_id)).turns}
    )
    revision = (supersedes or 0) + 1
    body = {"revision": revision, "supersedes": supersedes, "scorecard": asdict(card)}
    return append(db, parts, session_id, facts.ScorecardIssued.KIND, body)


def held_on(db: Session, session_id: str) -> tuple[EvaluationTemplate, EvaluationStage]:
    """Return the version of the template, and the stage, that a session was scheduled with. Raises the 409 problem where it was erased."""
    first = of_kinds(db, session_id, facts.SessionScheduled.KIND)
    scheduled = read_scheduled(first[0]) if first else None
    if scheduled is None:
        raise Problem(409, "erased", "What was scheduled has been erased", "there is no rubric left to score by")
    try:
        template = from_document(scheduled.template_document, session_id)
    except TemplateInvalid as exc:
        raise Problem(409, "no-rubric", "This session's template can't be read", exc.message[:300]) from exc
    stage = next((stage for stage in template.stages if stage.id == scheduled.stage.get("id")), None)
    if stage is None:
        raise Problem(409, "no-rubric", "This session's template lacks its stage", str(scheduled.stage.get("id"))[:100])
    return template, stage


def scorecard_by(
    template: EvaluationTemplate,
    stage: EvaluationStage,
    judged: Sequence[Judged],
    feedback: str,
    by: str,
    turns: Mapping[str, TurnRecord],
) -> Scorecard:
    """Return a person's scorecard, `by` named in its notice. Raises a 422 problem for each place that does not fit rubric or transcript."""
    said = {each.dimension_id: each for each in judged}
    issues = [*_misfits(stage, judged), *_misquotes(judged, turns)]
    if issues:
        raise Problem(422, "invalid", "The scorecard can't be used", issues[0].message, issues=issues)
    weights = stage.rubric.normalised_weights()
    scores = [_scored(stage, dimension, weights, said[dimension.id], turns) for dimension in stage.rubric.dimensions]
    verdict = conclude(scores, stage.rubric, template.use_case)
    return Scorecard(
        score=verdict.score,
        score_interval=verdict.interval,
        passed=verdict.passed,
        recommendation=verdict.recommendation,
        scoring_status="unscorable" if verdict.score is None else "final",
        evaluation_breakdown=tuple(scores),
        ai_feedback=feedback,
        evaluator=dict(EVALUATOR),
        calibration="uncalibrated",
        notice=f"Scored by a person: {by}.",
    )


def _scored(
    stage: EvaluationStage,
    dimension: Dimension,
    weights: Mapping[str, float],
    said: Judged,
    turns: Mapping[str, TurnRecord],
) -> DimensionScore:
    score = None if said.score is None else round(said.score, 1)
    citations = [
        Citation(each.turn_id, each.quote, turns[each.turn_id].t_start_ms, turns[each.turn_id].t_end_ms)
        for each in said.quotes
    ]
    return DimensionScore(
        dimension_id=dimension.id,
        label=dimension.label,
        weight=weights[dimension.id],
        score=score,
        interval=None if score is None else (score, score),
        passed=dimension_passes(score, dimension.pass_threshold, stage.rubric),
        reasoning=said.reasoning,
        citations=tuple(citations),
        insufficient_evidence=score is None,
    )


def _misfits(stage: EvaluationStage, judged: Sequence[Judged]) -> list[Issue]:
    known = [dimension.id for dimension in stage.rubric.dimensions]
    named = [each.dimension_id for each in judged]
    odd = [
        Issue(path=f"/dimensions/{index}/dimension_id", message=f"expected each of {', '.join(known)} once")
        for index, name in enumerate(named)
        if name not in known or name in named[:index]
    ]
    missing = [name for name in known if name not in named]
    return odd + [Issue(path="/dimensions", message=f"{name} is missing") for name in missing]


def _misquotes(judged: Sequence[Judged], turns: Mapping[str, TurnRecord]) -> list[Issue]:
    return [
        Issue(path=f"/dimensions/{index}/quotes/{place}", message="the participant did not say that in this turn")
        for index, each in enumerate(judged)
        for place, quoted in enumerate(each.quotes)
        if not _is_said(turns.get(quoted.turn_id), quoted.quote)
    ]


def _is_said(turn: TurnRecord | None, quote: str) -> bool:
    return turn is not None and turn.speaker == "participant" and quote in turn.text


def scorecard_bodies(db: Session, session_id: str) -> list[tuple[Event, dict[str, Any]]]:
    """Return every scorecard of a session with its event, oldest first; erased ones are left out."""
    return [
        (event, event.body) for event in of_kinds(db, session_id, facts.ScorecardIssued.KIND) if event.body is not None
    ]
