"""The newest scorecard, from the ledger into the record."""

from dataclasses import dataclass
from typing import Any, Literal

from sync.reading import (
    Unreadable,
    interval,
    maybe_number,
    maybe_text,
    maybe_truth,
    number,
    table,
    tables,
    text,
    truth,
    whole,
)
from sync.record_types import CitationRecord, DimensionRecord


@dataclass(frozen=True, slots=True)
class Scores:
    """A scorecard as the record shows it; all None before there is one."""

    revision: int | None = None
    score: float | None = None
    raw_score: float | None = None
    score_interval: tuple[float, float] | None = None
    passed: bool | None = None
    recommendation: str | None = None
    scoring_status: Literal["final", "unscorable"] | None = None
    breakdown: tuple[DimensionRecord, ...] = ()
    ai_feedback: str | None = None
    evaluator: dict[str, Any] | None = None
    calibration: str | None = None
    notice: str | None = None


def no_scores() -> Scores:
    """Return what a session has before it is scored."""
    return Scores()


def read_scores(revision: int, card: dict[str, Any]) -> Scores:
    """Return the scorecard in a `scorecard.issued` body."""
    return Scores(
        revision=revision,
        score=_score(card),
        raw_score=maybe_number(card, "raw_score"),
        score_interval=interval(card, "score_interval"),
        passed=maybe_truth(card, "passed"),
        recommendation=maybe_text(card, "recommendation"),
        scoring_status=_scoring_status(text(card, "scoring_status")),
        breakdown=tuple(_dimension(each) for each in tables(card, "evaluation_breakdown")),
        ai_feedback=maybe_text(card, "ai_feedback"),
        evaluator=table(card, "evaluator"),
        calibration=maybe_text(card, "calibration"),
        notice=maybe_text(card, "notice"),
    )


def _score(card: dict[str, Any]) -> float | None:
    score = maybe_number(card, "score")
    if score is not None and not 0 <= score <= 10:
        raise Unreadable("score: expected 0 to 10")
    return score


def _scoring_status(name: str) -> Literal["final", "unscorable"]:
    if name not in ("final", "unscorable"):
        raise Unreadable("scoring_status: expected final or unscorable")
    return "final" if name == "final" else "unscorable"


def _dimension(body: dict[str, Any]) -> DimensionRecord:
    return DimensionRecord(
        dimension_id=text(body, "dimension_id"),
        label=text(body, "label"),
        weight=number(body, "weight"),
        score=maybe_number(body, "score"),
        interval=interval(body, "interval"),
        passed=maybe_truth(body, "passed"),
        reasoning=text(body, "reasoning"),
        citations=tuple(_citation(each) for each in tables(body, "citations")),
        insufficient_evidence=truth(body, "insufficient_evidence"),
        raw_score=maybe_number(body, "raw_score"),
    )


def _citation(body: dict[str, Any]) -> CitationRecord:
    return CitationRecord(
        text(body, "turn_id"), text(body, "quote"), whole(body, "t_start_ms"), whole(body, "t_end_ms")
    )
