"""Frozen answers by which drift is seen: the rubric's exemplars, and transcripts that someone chose, with the scores they had.

They are scored again whenever the evaluator, its model, its prompt or its lexicon is another than the card's; what moves is drift.
"""

import hashlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import rfc8785

from engine.calibration.card import base_language
from engine.calibration.errors import CardInvalid
from engine.calibration.pairing import rounded
from engine.calibration.scores import identity_of
from engine.errors import EngineError
from engine.interview.templates import EvaluationStage, UseCase
from engine.interview.turns import Mode, Speaker, Turn
from engine.scoring.port import Evaluator
from engine.scoring.transcript import turns_from

TOLERANCE = 0.5
"""Points a dimension's anchors may move on average: half a point is the step people score in."""

MOST_ANCHORS = 500
_EXEMPLAR = "exemplar"


@dataclass(frozen=True, slots=True)
class Anchor:
    """One frozen answer or transcript. `watched` are the dimensions whose score is compared."""

    id: str
    turns: tuple[Turn, ...]
    watched: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Frozen:
    """Anchors with the score each had, by anchor and dimension; None where it had none."""

    anchors: tuple[Anchor, ...]
    scores: Mapping[tuple[str, str], float | None]


@dataclass(frozen=True, slots=True)
class Drift:
    """How far anchors moved: mean absolute change by dimension, and how many lost or gained a score altogether."""

    identity: Mapping[str, str]
    by_dimension: Mapping[str, float]
    turned: int
    anchors: int

    @property
    def worst(self) -> float:
        """The largest mean change of a dimension."""
        return max(self.by_dimension.values(), default=0.0)

    def over(self, tolerance: float) -> bool:
        """Whether scoring must wait for a person."""
        return self.turned > 0 or self.worst > tolerance + 1e-9

    def document(self) -> dict[str, Any]:
        """Return the drift as it is recorded."""
        return {"by_dimension": dict(self.by_dimension), "turned": self.turned, "anchors": self.anchors}


def exemplars(stage: EvaluationStage, language: str, written_in: str) -> list[Anchor]:
    """Return the rubric's exemplars as answers to their dimension's first question; none where the rubric is in another language."""
    if base_language(language) != base_language(written_in):
        return []
    first = {question.dimension_id: question for question in reversed(stage.questions)}
    return [
        Anchor(
            f"{_EXEMPLAR}:{dimension.id}:{number}",
            _exchange(first[dimension.id].text, exemplar.answer, language),
            (dimension.id,),
        )
        for dimension in stage.rubric.dimensions
        if dimension.id in first
        for number, exemplar in enumerate(dimension.exemplars, start=1)
    ]


async def freeze(
    anchors: Sequence[Anchor], evaluator: Evaluator, stage: EvaluationStage, use_case: UseCase, language: str
) -> Frozen:
    """Return the anchors with the scores they have now; one that earns no score at all anchors nothing and is left out."""
    kept: list[Anchor] = []
    scores: dict[tuple[str, str], float | None] = {}
    for anchor in anchors:
        found, _ = await _score(anchor, evaluator, stage, use_case, language)
        if any(score is not None for score in found.values()):
            kept.append(anchor)
            scores |= {(anchor.id, dimension): score for dimension, score in found.items()}
    return Frozen(tuple(kept), scores)


async def drift_of(
    frozen: Frozen, evaluator: Evaluator, stage: EvaluationStage, use_case: UseCase, language: str
) -> Drift:
    """Score the anchors again and return how far they moved."""
    moved: dict[str, list[float]] = {}
    turned = 0
    identity: dict[str, str] = {}
    for anchor in frozen.anchors:
        found, identity = await _score(anchor, evaluator, stage, use_case, language)
        for dimension, now in found.items():
            before = frozen.scores[anchor.id, dimension]
            if before is not None and now is not None:
                moved.setdefault(dimension, []).append(abs(now - before))
            elif before is not now:
                turned += 1
    means = {dimension: rounded(sum(by) / len(by)) or 0.0 for dimension, by in sorted(moved.items())}
    return Drift(identity, means, turned, len(frozen.anchors))


def frozen_document(frozen: Frozen) -> dict[str, Any]:
    """Return the anchors as the file that is kept beside the card."""
    return {
        "anchors": [
            {
                "id": anchor.id,
                "turns": [_turn_document(turn) for turn in anchor.turns],
                "scores": {dimension: frozen.scores[anchor.id, dimension] for dimension in anchor.watched},
            }
            for anchor in frozen.anchors
        ]
    }


def summary(frozen: Frozen, tolerance: float) -> dict[str, Any]:
    """Return what the card itself says of its anchors; the hash binds their file to it."""
    return {"n": len(frozen.anchors), "tolerance": tolerance, "sha256": _digest(frozen_document(frozen))}


def frozen_from(document: Mapping[str, Any], expected: Mapping[str, Any], source: str, language: str) -> Frozen:
    """Return the anchors of a file that the card vouches for by `expected`. Raises `CardInvalid`."""
    try:
        if _digest(document) != expected["sha256"]:
            raise _changed(source)
        anchors = tuple(
            Anchor(each["id"], tuple(turns_from(each, source, language)), tuple(each["scores"]))
            for each in document["anchors"]
        )
        scores = {
            (each["id"], dimension): score
            for each in document["anchors"]
            for dimension, score in each["scores"].items()
        }
    except (KeyError, TypeError, ValueError, EngineError) as exc:
        raise _changed(source) from exc
    return Frozen(anchors, scores)


async def _score(
    anchor: Anchor, evaluator: Evaluator, stage: EvaluationStage, use_case: UseCase, language: str
) -> tuple[dict[str, float | None], dict[str, str]]:
    card = await evaluator.evaluate(stage, use_case, anchor.turns, language)
    by_id = {each.dimension_id: each.score for each in card.evaluation_breakdown}
    return {dimension: by_id.get(dimension) for dimension in anchor.watched}, identity_of(card.evaluator)


def _exchange(question: str, answer: str, language: str) -> tuple[Turn, ...]:
    return (
        Turn("turn-1", 0, Speaker.AI, 0, 5_000, question, language, mode=Mode.TYPED),
        Turn("turn-2", 1, Speaker.PARTICIPANT, 6_000, 60_000, " ".join(answer.split()), language, mode=Mode.TYPED),
    )


def _turn_document(turn: Turn) -> dict[str, Any]:
    kept = {
        "id": turn.id,
        "speaker": turn.speaker.value,
        "t_start_ms": turn.t_start_ms,
        "t_end_ms": turn.t_end_ms,
        "text": turn.text,
        "language": turn.language,
        "asr_confidence": turn.asr_confidence,
        "question_id": turn.question_id,
        "probe_of": turn.probe_of,
        "mode": turn.mode.value,
    }
    return {key: value for key, value in kept.items() if value is not None}


def _digest(document: Mapping[str, Any]) -> str:
    try:
        return hashlib.sha256(rfc8785.dumps(dict(document))).hexdigest()
    except rfc8785.CanonicalizationError as exc:
        raise ValueError("not canonical") from exc


def _changed(source: str) -> CardInvalid:
    return CardInvalid(
        "The calibration card can't be used", f"{source}: the anchors are not those the card was made with"
    )
