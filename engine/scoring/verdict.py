"""From dimension scores to the whole: the weighted average, whether it passes, and the recommendation in the use case's words."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from engine.interview.templates import Rubric, UseCase
from engine.scoring.port import DimensionScore
from engine.scoring.scale import TOP

LEAST_WEIGHT = 0.7
"""The share of the rubric that must be scored for there to be an overall score."""

MARGIN = 1.5
"""How far above the threshold the highest recommendation begins, and how far below it the lowest."""


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """The recommendations of a use case, best first; a passed rubric earns one of the first two.

    `near` is for a rubric missed by no more than `MARGIN`, `undecided` for one whose passing can't be told.
    """

    strong: str
    passed: str
    near: str
    failed: str
    undecided: str | None


RECOMMENDATIONS: Mapping[UseCase, Vocabulary] = {
    UseCase.HIRING: Vocabulary("strong_yes", "yes", "mixed", "no", "mixed"),
    UseCase.ADMISSIONS: Vocabulary("strong_admit", "admit", "waitlist", "decline", "waitlist"),
    UseCase.TRAINING: Vocabulary("exceeds", "meets", "needs_practice", "not_yet", "needs_practice"),
    UseCase.CUSTOM_API: Vocabulary("pass", "pass", "fail", "fail", None),
}


@dataclass(frozen=True, slots=True)
class Verdict:
    """The whole. `hurdle_open` says that a dimension with a threshold of its own has no score, so `passed` can't be told."""

    score: float | None
    interval: tuple[float, float] | None
    passed: bool | None
    recommendation: str | None
    hurdle_open: bool = False


def dimension_passes(score: float | None, own_threshold: float | None, rubric: Rubric) -> bool | None:
    """Whether a dimension's score reaches its own threshold, or the rubric's where it has none; None without a score."""
    if score is None:
        return None
    return score >= (rubric.overall_pass_threshold if own_threshold is None else own_threshold)


def conclude(scores: Sequence[DimensionScore], rubric: Rubric, use_case: UseCase) -> Verdict:
    """Return the overall result; no score at all where less than `LEAST_WEIGHT` of the rubric could be scored.

    The interval takes in that the dimensions without a score might have been anything from 0 to 10.
    """
    scored = [(entry.weight, entry.score, entry.interval) for entry in scores if entry.score is not None]
    share = sum(weight for weight, _, _ in scored)
    if not scored or share < LEAST_WEIGHT - 1e-9:
        return Verdict(None, None, None, None)
    exact = sum(weight * score for weight, score, _ in scored) / share
    score = round(exact + 1e-9, 1)
    low = sum(weight * (interval or (value, value))[0] for weight, value, interval in scored)
    high = sum(weight * (interval or (value, value))[1] for weight, value, interval in scored) + (1.0 - share) * TOP
    interval = (round(max(0.0, low), 1), round(min(TOP, high), 1))
    passed, hurdle_open = _passes(score, scores, rubric)
    return Verdict(score, interval, passed, _recommendation(rubric, use_case, score=score, passed=passed), hurdle_open)


def _passes(score: float, scores: Sequence[DimensionScore], rubric: Rubric) -> tuple[bool | None, bool]:
    hurdles = {dimension.id for dimension in rubric.dimensions if dimension.pass_threshold is not None}
    missed = any(entry.dimension_id in hurdles and entry.passed is False for entry in scores)
    if missed or score < rubric.overall_pass_threshold:
        return False, False
    untold = any(entry.dimension_id in hurdles and entry.score is None for entry in scores)
    return (None, True) if untold else (True, False)


def _recommendation(rubric: Rubric, use_case: UseCase, *, score: float, passed: bool | None) -> str | None:
    words = RECOMMENDATIONS[use_case]
    if passed is None:
        return words.undecided
    threshold = rubric.overall_pass_threshold
    if passed:
        return words.strong if score >= min(TOP, threshold + MARGIN) else words.passed
    return words.near if score >= threshold - MARGIN else words.failed
