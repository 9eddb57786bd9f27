"""The map of what is known: for each dimension, which kinds of evidence there are and from which turns. Pure; goes into the ledger as it is."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from engine.interview.templates import Dimension, EvaluationStage
from engine.interview.turns import Turn
from engine.interviewer.evidence import EvidenceKind, read_evidence
from engine.interviewer.history import Exchange, answers_to, read_history
from engine.interviewer.language import Language
from engine.interviewer.port import MoveKind, Situation


@dataclass(frozen=True, slots=True)
class DimensionCoverage:
    """What is known of one dimension. `evidence` maps each kind to the ids of the turns that show it; `depth` counts kinds, 0-5.

    `probes` is how many follow-ups were asked; `asked` the ids of its questions that were.
    """

    dimension_id: str
    label: str
    weight: float
    asked: tuple[str, ...]
    probes: int
    answers: tuple[str, ...]
    evidence: dict[EvidenceKind, tuple[str, ...]]

    @property
    def depth(self) -> int:
        """How many kinds of evidence there are, 0-5."""
        return sum(1 for turns in self.evidence.values() if turns)

    @property
    def covered(self) -> bool:
        """Whether anything was said that can be judged."""
        return bool(self.answers)


def coverage_of(situation: Situation, language: Language) -> tuple[DimensionCoverage, ...]:
    """Return the map for every dimension of the stage's rubric, in the rubric's order."""
    history = read_history(situation)
    dimension_of = {question.id: question.dimension_id for question in situation.stage.questions}
    weights = situation.stage.rubric.normalised_weights()
    return tuple(
        _covered(
            dimension,
            weights[dimension.id],
            tuple(asked for asked in history.asked if dimension_of.get(asked) == dimension.id),
            [each for each in history.exchanges if dimension_of.get(each.move.question_id or "") == dimension.id],
            language,
        )
        for dimension in situation.stage.rubric.dimensions
    )


def coverage_document(coverage: Sequence[DimensionCoverage]) -> list[dict[str, Any]]:
    """Return the map as plain JSON values: one object a dimension, evidence by kind as lists of turn ids."""
    return [
        {
            "dimension_id": each.dimension_id,
            "label": each.label,
            "asked": list(each.asked),
            "probes": each.probes,
            "answers": list(each.answers),
            "depth": each.depth,
            "evidence": {kind.value: list(turns) for kind, turns in each.evidence.items()},
        }
        for each in coverage
    ]


def uncovered_labels(stage: EvaluationStage, coverage: Sequence[DimensionCoverage]) -> tuple[str, ...]:
    """Return the labels of dimensions nothing was said about, for the reason of a close."""
    known = {each.dimension_id for each in coverage if each.covered}
    return tuple(dimension.label for dimension in stage.rubric.dimensions if dimension.id not in known)


def _covered(
    dimension: Dimension, weight: float, asked: tuple[str, ...], exchanges: Sequence[Exchange], language: Language
) -> DimensionCoverage:
    answers = answers_to(exchanges, language)
    evidence = {kind: tuple(turn.id for turn in answers if kind in _kinds(turn, language)) for kind in EvidenceKind}
    return DimensionCoverage(
        dimension_id=dimension.id,
        label=dimension.label,
        weight=weight,
        asked=asked,
        probes=sum(1 for exchange in exchanges if exchange.move.kind is MoveKind.PROBE),
        answers=tuple(turn.id for turn in answers),
        evidence=evidence,
    )


def _kinds(turn: Turn, language: Language) -> frozenset[EvidenceKind]:
    return read_evidence([turn.text], language).kinds()
