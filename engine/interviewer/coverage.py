"""The map of what is known: for each dimension, which kinds of evidence there are and from which turns. Pure; goes into the ledger as it is."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any

from engine.interview.templates import Dimension, EvaluationStage
from engine.interview.turns import Turn
from engine.interviewer.contradictions import Contradiction, contradictions_in
from engine.interviewer.evidence import EvidenceKind, read_evidence
from engine.interviewer.history import Exchange, History, answers_to, poses, read_history, reading_of
from engine.interviewer.intents import Intent
from engine.interviewer.language import Language
from engine.interviewer.notes import stands_in
from engine.interviewer.port import MoveKind, Situation
from engine.interviewer.private import Segment, private_segments, without

LEFT = frozenset({Intent.UNKNOWN, Intent.INEXPERIENCED, Intent.SKIP})


@dataclass(frozen=True, slots=True)
class DimensionCoverage:
    """What is known of one dimension. `evidence` maps each kind to the ids of the turns that show it; `depth` counts kinds, 0-5.

    `probes` is how many follow-ups were asked; `asked` the ids of its questions that were. `corrections` are turns that put something
    right that was said before. `set_aside` are the parts of answers that speak of something private: no evidence is read from them, here or
    in scoring. `not_covered` says why there is no answer; empty where there is one.
    """

    dimension_id: str
    label: str
    weight: float
    asked: tuple[str, ...]
    probes: int
    answers: tuple[str, ...]
    evidence: dict[EvidenceKind, tuple[str, ...]]
    contradictions: tuple[Contradiction, ...] = ()
    corrections: tuple[str, ...] = ()
    set_aside: tuple[Segment, ...] = ()
    not_covered: str = ""

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
    weights = situation.stage.rubric.normalised_weights()
    return tuple(
        _with_notes(_covered(dimension, weights[dimension.id], situation.stage, history, language), situation, language)
        for dimension in situation.stage.rubric.dimensions
    )


def _with_notes(covered: DimensionCoverage, situation: Situation, language: Language) -> DimensionCoverage:
    """Add the turns in which a model noticed evidence that the rules didn't, where its quote stands in them."""
    turns = {turn.id: turn for turn in situation.turns}
    found = dict(covered.evidence)
    for note in situation.noted:
        turn, known = turns.get(note.turn_id), note.kind in EvidenceKind.__members__.values()
        if (
            turn is None
            or not known
            or note.dimension_id != covered.dimension_id
            or not stands_in(note, turn, language)
        ):
            continue
        kind = EvidenceKind(note.kind)
        if turn.id not in found[kind]:
            found[kind] = (*found[kind], turn.id)
    return covered if found == covered.evidence else replace(covered, evidence=found)


def coverage_document(coverage: Sequence[DimensionCoverage]) -> list[dict[str, Any]]:
    """Return the map as plain JSON values: one object a dimension, evidence by kind as lists of turn ids."""
    return [
        {
            "dimension_id": each.dimension_id,
            "label": each.label,
            "weight": round(each.weight, 4),
            "asked": list(each.asked),
            "probes": each.probes,
            "answers": list(each.answers),
            "depth": each.depth,
            "evidence": {kind.value: list(turns) for kind, turns in each.evidence.items()},
            "contradictions": [contradiction.as_json() for contradiction in each.contradictions],
            "corrections": list(each.corrections),
            "set_aside": [segment.as_json() for segment in each.set_aside],
            "not_covered": each.not_covered,
        }
        for each in coverage
    ]


def uncovered_labels(stage: EvaluationStage, coverage: Sequence[DimensionCoverage]) -> tuple[str, ...]:
    """Return the labels of dimensions nothing was said about, for the reason of a close."""
    known = {each.dimension_id for each in coverage if each.covered}
    return tuple(dimension.label for dimension in stage.rubric.dimensions if dimension.id not in known)


def contradictions_on(question_id: str, history: History, language: Language) -> tuple[Contradiction, ...]:
    """Return what doesn't go together in the answers to one question; nothing once the candidate has put something right themselves."""
    if question_id in corrections_of(history, language):
        return ()
    return contradictions_in([each for each in history.exchanges if each.move.question_id == question_id], language)


def corrections_of(history: History, language: Language) -> dict[str, list[Turn]]:
    """Return the turns that put something right, by the question they belong to: the one before, where a new one was just asked."""
    found: dict[str, list[Turn]] = {}
    before, here = "", ""
    for exchange in history.exchanges:
        question_id = exchange.move.question_id or here
        if question_id != here:
            before, here = here, question_id
        fresh = poses(exchange.move)
        for turn in exchange.replies:
            if reading_of(turn, language).intent is Intent.CORRECTION:
                found.setdefault(before if fresh and before else here, []).append(turn)
    return found


def _covered(
    dimension: Dimension, weight: float, stage: EvaluationStage, history: History, language: Language
) -> DimensionCoverage:
    ours = {question.id for question in stage.questions if question.dimension_id == dimension.id}
    asked = tuple(each for each in history.asked if each in ours)
    exchanges = [each for each in history.exchanges if each.move.question_id in ours]
    answers = answers_to(exchanges, language)
    corrected = [turn for each in asked for turn in corrections_of(history, language).get(each, ())]
    telling = (*answers, *corrected)
    private = {turn.id: private_segments(turn, language) for turn in telling}
    kinds = {turn.id: _kinds(without(turn.text, private[turn.id]), language) for turn in telling}
    return DimensionCoverage(
        dimension_id=dimension.id,
        label=dimension.label,
        weight=weight,
        asked=asked,
        probes=sum(1 for exchange in exchanges if exchange.move.kind is MoveKind.PROBE),
        answers=tuple(turn.id for turn in answers),
        evidence={kind: tuple(turn.id for turn in telling if kind in kinds[turn.id]) for kind in EvidenceKind},
        contradictions=tuple(found for each in asked for found in contradictions_on(each, history, language)),
        corrections=tuple(turn.id for turn in corrected),
        set_aside=tuple(segment for turn in telling for segment in private[turn.id]),
        not_covered="" if answers else _why_not(asked, exchanges, history, language),
    )


def _kinds(text: str, language: Language) -> frozenset[EvidenceKind]:
    return read_evidence([text], language).kinds()


def _why_not(asked: Sequence[str], exchanges: Sequence[Exchange], history: History, language: Language) -> str:
    if not asked:
        return "not asked"
    replies = [turn for exchange in exchanges for turn in exchange.replies]
    if not replies:
        return "asked, no answer yet" if exchanges[-1] is history.exchanges[-1] else "asked, met with silence"
    if any(reading_of(turn, language).intent in LEFT for turn in replies):
        return "asked, the candidate had no answer or wished to leave it"
    return "asked, nothing was said that answers it"
