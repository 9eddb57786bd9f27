"""The built-in evaluator: fixed rules over the participant's own words; no model, no chance, every step open to inspection.

First pass (`passages`): which answers belong to a dimension, which pieces of them count, and what evidence they hold. Second pass
(`scale`): what that evidence earns, and (`wording`) the sentences that account for it. It is uncalibrated, and says so.
"""

import asyncio
from collections.abc import Sequence
from dataclasses import dataclass

from engine.errors import EngineError
from engine.interview.templates import Dimension, EvaluationStage, UseCase
from engine.interview.turns import Mode, Turn
from engine.scoring.attribution import Answer, attribute
from engine.scoring.citing import cite, worth_quoting
from engine.scoring.conduct import against, held_down
from engine.scoring.evidence import LEAST_WORDS, totals
from engine.scoring.finding import Finding, Lack
from engine.scoring.lexicon import Lexicon, lexicon_for
from engine.scoring.passages import Evidence, clean_units, passages_of, rubric_runs, weigh
from engine.scoring.port import Citation, DimensionScore, Scorecard, Workings
from engine.scoring.relevance import vocabularies
from engine.scoring.scale import interval
from engine.scoring.units import Unit
from engine.scoring.verdict import conclude, dimension_passes
from engine.scoring.verification import check_citations, fault_of
from engine.scoring.wording import feedback, reasoning
from engine.scoring.workings import KeptScores

NAME = "builtin-rules"
VERSION = "2"
"""Raised with every change of the rules that may move a score; `tests/data/scoring/versions.toml` holds each version's fingerprint."""

UNCALIBRATED = "uncalibrated"
FINAL, UNSCORABLE = "final", "unscorable"

LEAST_CONFIDENCE = 0.35
"""A turn recognised with less confidence than this (0-1) is not quoted and gives no evidence."""

UNKNOWN_CONFIDENCE = 0.85
"""Taken for a spoken turn whose transcript does not say how sure the recogniser was."""

_LANGUAGE_OF_LAST_RESORT = "en"  # in which a scorecard says that there are no rules for the language asked for


class BuiltInEvaluator:
    """The evaluator that needs nothing but the transcript."""

    async def evaluate(
        self, stage: EvaluationStage, use_case: UseCase, turns: Sequence[Turn], language: str
    ) -> Scorecard:
        """Return the scorecard; the same input gives the same score. Other work may run between two dimensions."""
        return await self.evaluate_with(stage, use_case, turns, language, KeptScores())

    async def evaluate_with(
        self, stage: EvaluationStage, use_case: UseCase, turns: Sequence[Turn], language: str, workings: Workings
    ) -> Scorecard:
        """As `evaluate`. Nothing is taken from the workings, for working it out again takes no longer than looking."""
        rules = lexicon_for(language)
        lexicon = rules or lexicon_for(_LANGUAGE_OF_LAST_RESORT)
        assert lexicon is not None  # noqa: S101 - the product ships this file
        case = Case(stage, turns if rules else (), lexicon)
        findings: list[Finding] = []
        dimensions = stage.rubric.dimensions
        for dimension in dimensions:
            findings.append(case.judge(dimension))
            workings.scored(dimension_score(findings[-1], stage, lexicon), len(findings), len(dimensions))
            await asyncio.sleep(0)
        notices = [] if rules else [lexicon.say("notice_language", language=language)]
        breakdown = tuple(dimension_score(finding, stage, lexicon) for finding in findings)
        by = {"name": NAME, "version": VERSION, "model_sha256": lexicon.sha256}
        scored = Scored(breakdown, feedback(findings, lexicon), by, (lexicon.say("notice"), *notices))
        return scorecard(stage, use_case, turns, scored, lexicon)


def score_transcript(stage: EvaluationStage, use_case: UseCase, turns: Sequence[Turn], language: str) -> Scorecard:
    """Return what `BuiltInEvaluator.evaluate` returns, for callers without an event loop."""
    return asyncio.run(BuiltInEvaluator().evaluate(stage, use_case, turns, language))


class Case:
    """One transcript before one rubric: what all its dimensions share is worked out once."""

    def __init__(self, stage: EvaluationStage, turns: Sequence[Turn], lexicon: Lexicon) -> None:
        self._stage = stage
        self._turns = turns
        self._lexicon = lexicon
        self._weights = stage.rubric.normalised_weights()
        self._vocabularies = vocabularies(stage, lexicon)
        self._answers = attribute(stage, turns, self._vocabularies, lexicon)
        self._rubric_runs = rubric_runs(stage, lexicon)

    def answers_to(self, dimension: Dimension) -> list[Answer]:
        """Return the answers that are heard for a dimension, in the order they were given."""
        return [answer for answer in self._answers if answer.dimension_id == dimension.id]

    def clean(self, answers: Sequence[Answer]) -> list[Unit]:
        """Return what of the answers may be looked at for evidence."""
        return clean_units(answers, self._rubric_runs, self._lexicon)

    def judge(self, dimension: Dimension) -> Finding:
        """Return what the rules find for a dimension."""
        answers = self.answers_to(dimension)
        audible = audible_of(answers)
        vocabulary = self._vocabularies[dimension.id]
        passages = passages_of(dimension, self._stage, audible, vocabulary, self._rubric_runs, self._lexicon)
        evidence = weigh(passages, vocabulary)
        lack = None
        if evidence.words() < self._lexicon.span(LEAST_WORDS):
            unheard = len(audible) < len(answers)
            lack = Lack.NOT_UNDERSTOOD if unheard else Lack.TOO_LITTLE if answers else Lack.NOTHING_SAID
        return self._finding(dimension, evidence, lack, mean_confidence([answer.turn for answer in audible]))

    def _finding(self, dimension: Dimension, evidence: Evidence, lack: Lack | None, confidence: float) -> Finding:
        citations = () if lack else self._citations(evidence)
        score, bounds = (
            evidence.score,
            interval(evidence.score, len({(hit.kind, hit.key) for hit in evidence.hits}), confidence),
        )
        bad = against({self._text_of(citation.turn_id) for citation in citations}, self._lexicon.language)
        if bad:
            score, bounds = held_down(score, bounds)
        if lack is None and not citations:
            lack = Lack.TOO_LITTLE
        questions = [question.text for question in self._stage.questions if question.dimension_id == dimension.id]
        return Finding(
            dimension=dimension,
            weight=self._weights[dimension.id],
            profile=evidence.profile,
            score=None if lack else score,
            interval=None if lack else bounds,
            lack=lack,
            relevant_words=round(evidence.words() / self._lexicon.breadth),
            closeness=evidence.closeness,
            amounts=totals(evidence.hits),
            citations=citations,
            question=questions[0] if questions else "",
            against_conduct=bad,
        )

    def _text_of(self, turn_id: str) -> str:
        return next(turn.text for turn in self._turns if turn.id == turn_id)

    def _citations(self, evidence: Evidence) -> tuple[Citation, ...]:
        by_id = {turn.id: turn for turn in self._turns}
        counted = [hit for hit in evidence.hits if hit.kind in evidence.profile.curves]
        chosen = [evidence.units[number] for number in worth_quoting(counted, evidence.plainest)]
        cited = [cite(unit, by_id[unit.turn_id]) for unit in chosen]
        return tuple(citation for citation in cited if fault_of(citation, self._turns) is None)


def audible_of(answers: Sequence[Answer]) -> list[Answer]:
    """Return the answers that were recognised well enough to be quoted."""
    return [answer for answer in answers if confidence_of(answer.turn) >= LEAST_CONFIDENCE]


def confidence_of(turn: Turn) -> float:
    """Return how sure the recogniser was of a turn, 0-1."""
    if turn.mode is Mode.TYPED:
        return 1.0
    return UNKNOWN_CONFIDENCE if turn.asr_confidence is None else turn.asr_confidence


def mean_confidence(turns: Sequence[Turn]) -> float:
    """Return the mean over the turns, the longer ones counting more."""
    letters = sum(len(turn.text) for turn in turns)
    return sum(confidence_of(turn) * len(turn.text) for turn in turns) / letters if letters else UNKNOWN_CONFIDENCE


@dataclass(frozen=True, slots=True)
class Scored:
    """What an evaluator arrived at: its dimensions, the two paragraphs, who it is, and how the notice begins."""

    breakdown: tuple[DimensionScore, ...]
    ai_feedback: str
    evaluator: dict[str, str]
    said: tuple[str, ...]


def scorecard(
    stage: EvaluationStage, use_case: UseCase, turns: Sequence[Turn], scored: Scored, lexicon: Lexicon
) -> Scorecard:
    """Return the whole of dimensions scored one way or another. Raises `EngineError` where a quote isn't in the transcript."""
    verdict = conclude(scored.breakdown, stage.rubric, use_case)
    notices = [*scored.said]
    if not stage.rubric.weights_sum_to_one():
        notices.append(lexicon.say("notice_weights"))
    if verdict.score is None:
        notices.append(lexicon.say("notice_unscorable"))
    if verdict.hurdle_open:
        notices.append(lexicon.say("notice_hurdle"))
    card = Scorecard(
        score=verdict.score,
        score_interval=verdict.interval,
        passed=verdict.passed,
        recommendation=verdict.recommendation,
        scoring_status=FINAL if verdict.score is not None else UNSCORABLE,
        evaluation_breakdown=scored.breakdown,
        ai_feedback=scored.ai_feedback,
        evaluator=scored.evaluator,
        calibration=UNCALIBRATED,
        notice=lexicon.sentences.get("gap", " ").join(notices),
    )
    faults = check_citations(card, turns)
    if faults:
        raise EngineError("A score could not be defended", "; ".join(faults))
    return card


def dimension_score(finding: Finding, stage: EvaluationStage, lexicon: Lexicon) -> DimensionScore:
    """Return a finding as the scorecard says it, accounted for in the rules' own words."""
    dimension = finding.dimension
    return DimensionScore(
        dimension_id=dimension.id,
        label=dimension.label,
        weight=finding.weight,
        score=finding.score,
        interval=finding.interval,
        passed=dimension_passes(finding.score, dimension.pass_threshold, stage.rubric),
        reasoning=reasoning(finding, lexicon),
        citations=finding.citations,
        insufficient_evidence=finding.score is None,
    )
