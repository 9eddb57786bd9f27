"""A preview as it is read: what was said by whom, and of each thing the interviewer said, which move it was and why."""

from collections.abc import Sequence
from dataclasses import dataclass

from engine.interview.templates import EvaluationStage
from engine.interview.turns import Speaker, Turn
from engine.interviewer.port import Move, Said
from engine.scoring.port import Scorecard


@dataclass(frozen=True, slots=True)
class Why:
    """What led to a thing the interviewer said. `dimension` is its label, empty where it is about none."""

    move: str
    rule: str
    reason: str
    question_id: str = ""
    dimension: str = ""
    probe: bool = False
    calls_proctor: bool = False


@dataclass(frozen=True, slots=True)
class TalkLine:
    """One turn. `at_s` is when it began."""

    ours: bool
    text: str
    at_s: float
    why: Why | None = None


@dataclass(frozen=True, slots=True)
class ScoreLine:
    """One dimension of a scorecard; `score` is None where there was not enough evidence."""

    label: str
    weight: float
    score: float | None
    interval: tuple[float, float] | None
    passed: bool | None
    reasoning: str
    quotes: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Score:
    """A scorecard as it is shown."""

    score: float | None
    passed: bool | None
    recommendation: str
    feedback: str
    notice: str
    lines: tuple[ScoreLine, ...]


def talk_lines(turns: Sequence[Turn], moves: Sequence[Said], stage: EvaluationStage) -> tuple[TalkLine, ...]:
    """Return what was said, each of the interviewer's turns with its move."""
    made = {said.turn_id: said.move for said in moves if said.turn_id is not None}
    return tuple(
        TalkLine(
            turn.speaker is Speaker.AI,
            turn.text,
            turn.t_start_ms / 1000,
            why_of(made[turn.id], stage) if turn.id in made and turn.speaker is Speaker.AI else None,
        )
        for turn in turns
    )


def why_of(move: Move, stage: EvaluationStage) -> Why:
    """Return what led to a move."""
    question = next((each for each in stage.questions if each.id == move.question_id), None)
    labels = {each.id: each.label for each in stage.rubric.dimensions}
    return Why(
        move=move.kind.value,
        rule=move.rule,
        reason=move.reason,
        question_id=move.question_id or "",
        dimension=labels.get(question.dimension_id, "") if question is not None else "",
        probe=move.probe_of is not None,
        calls_proctor=move.calls_proctor,
    )


def score_of(card: Scorecard) -> Score:
    """Return a scorecard as it is shown."""
    return Score(
        card.score,
        card.passed,
        card.recommendation or "",
        card.ai_feedback,
        card.notice,
        tuple(
            ScoreLine(
                each.label,
                each.weight,
                each.score,
                each.interval,
                each.passed,
                each.reasoning,
                tuple(citation.quote for citation in each.citations),
            )
            for each in card.evaluation_breakdown
        ),
    )
