"""What a scorecard is, and the one thing an evaluator does."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Protocol, runtime_checkable

from engine.interview.templates import EvaluationStage, UseCase
from engine.interview.turns import Turn


@dataclass(frozen=True, slots=True)
class Citation:
    """Words of the candidate, verbatim from the turn they name, with their place in the recording."""

    turn_id: str
    quote: str
    t_start_ms: int
    t_end_ms: int


@dataclass(frozen=True, slots=True)
class DimensionScore:
    """One dimension's score, 0-10 with one decimal, or None with `insufficient_evidence`. `weight` is the normalised share."""

    dimension_id: str
    label: str
    weight: float
    score: float | None
    interval: tuple[float, float] | None
    passed: bool | None
    reasoning: str
    citations: tuple[Citation, ...] = ()
    insufficient_evidence: bool = False
    raw_score: float | None = None
    """The evaluator's own score where a calibration card mapped it to `score`."""


@dataclass(frozen=True, slots=True)
class Scorecard:
    """The result of one evaluation. `scoring_status` is final or unscorable; `evaluator` is {name, version, model_sha256}.

    `calibration` is a card's id or "uncalibrated"; `notice` says in plain words what kind of score this is.
    `raw_score` is the weighted average before a card mapped the dimensions' scores; None where no card did.
    """

    score: float | None
    score_interval: tuple[float, float] | None
    passed: bool | None
    recommendation: str | None
    scoring_status: str
    evaluation_breakdown: tuple[DimensionScore, ...]
    ai_feedback: str
    evaluator: dict[str, str]
    calibration: str
    notice: str
    raw_score: float | None = None


class Evaluator(Protocol):
    """Scores a transcript against a rubric. Never receives authenticity signals."""

    async def evaluate(
        self, stage: EvaluationStage, use_case: UseCase, turns: Sequence[Turn], language: str
    ) -> Scorecard:
        """Return the scorecard. Deterministic: the same input gives the same score."""
        ...


class Workings(Protocol):
    """What one evaluation has got done so far: kept by whoever asked for it, so that it can be shown, broken off and taken up again."""

    def kept(self, dimension_id: str) -> DimensionScore | None:
        """Return the score an earlier attempt arrived at for the same transcript, None where there is none."""
        ...

    def scored(self, score: DimensionScore, done: int, of: int) -> None:
        """Take note of a dimension's score; `done` of `of` dimensions are scored now. May raise, which breaks the evaluation off."""
        ...


@runtime_checkable
class ResumableEvaluator(Evaluator, Protocol):
    """An evaluator that works dimension by dimension, says so, and need not do again what was kept."""

    async def evaluate_with(
        self, stage: EvaluationStage, use_case: UseCase, turns: Sequence[Turn], language: str, workings: Workings
    ) -> Scorecard:
        """Return what `evaluate` returns. Cancelling it at any await leaves the workings as they are, for another attempt."""
        ...


@runtime_checkable
class EarlyEvaluator(Evaluator, Protocol):
    """An evaluator that can begin while the interview goes on."""

    async def score_ahead(self, stage: EvaluationStage, turns: Sequence[Turn], language: str) -> int:
        """Read what is behind; return how many dimensions are read by now. Cancelling it keeps what was done."""
        ...


@runtime_checkable
class NameBlindEvaluator(Evaluator, Protocol):
    """An evaluator that has others read what was said, and can keep names from them."""

    def blind_to(self, names: Iterable[str]) -> Evaluator:
        """Return an evaluator that lets nobody read these names."""
        ...
