"""The model evaluator: quotes, checked in code; scores from the quotes alone, several a dimension; and the rules where the model fails.

The rules (`builtin`) read the transcript first either way: what they exclude the model never sees, and a dimension at which the model fails
keeps their score. Which dimensions those are the notice says; where most are, the whole card is the rules', for a mixture has no bar.
"""

import asyncio
import hashlib
import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from engine.interview.chat import ChatError, ModelInfo
from engine.interview.templates import Dimension, EvaluationStage, UseCase
from engine.interview.turns import Turn
from engine.scoring.builtin import (
    VERSION as RULES,
)
from engine.scoring.builtin import (
    BuiltInEvaluator,
    Case,
    Scored,
    audible_of,
    dimension_score,
    mean_confidence,
    scorecard,
)
from engine.scoring.by_model.accounting import account
from engine.scoring.by_model.asking import Asking, Replies
from engine.scoring.by_model.judging import Judgement, Question, judge
from engine.scoring.by_model.material import names_pattern, shown_of
from engine.scoring.by_model.port import Judge, Options
from engine.scoring.by_model.prompts import VERSION, prompts_sha256
from engine.scoring.by_model.sentences import sentences_for
from engine.scoring.citing import MOST_CITATIONS
from engine.scoring.conduct import against, held_down
from engine.scoring.finding import Finding, Lack
from engine.scoring.lexicon import Lexicon, lexicon_for
from engine.scoring.port import DimensionScore, Scorecard, Workings
from engine.scoring.wording import feedback
from engine.scoring.workings import KeptScores

DESCRIBED_WITHIN_S = 10.0
_CLOSE = 3.0  # to the subject, as `relevance.closeness` counts: the model found words that speak to it


@dataclass(frozen=True, slots=True)
class _Outcome:
    """What came of one dimension: the rules' finding, and the model's judgement or the reason why there is none."""

    finding: Finding
    judgement: Judgement | None = None
    fault: str = ""


class ModelEvaluator:
    """A `ResumableEvaluator` over any chat model. What the model has answered is kept until a scorecard is made of it.

    So an evaluation that was cancelled goes on where it was, and one that follows on `score_ahead` asks only what has changed since.
    """

    def __init__(
        self,
        judge: Judge,
        options: Options | None = None,
        *,
        replies: Replies | None = None,
        names: Iterable[str] = (),
    ) -> None:
        self._judge = judge
        self._options = options or Options()
        self._replies = Replies() if replies is None else replies
        self._names = tuple(names)

    def blind_to(self, names: Iterable[str]) -> "ModelEvaluator":
        """Return this evaluator with names that the model must not see; what was kept is shared."""
        return ModelEvaluator(self._judge, self._options, replies=self._replies, names=names)

    async def evaluate(
        self, stage: EvaluationStage, use_case: UseCase, turns: Sequence[Turn], language: str
    ) -> Scorecard:
        """Return the scorecard. The same input gives the same score, as far as the server answers the same to the same seed."""
        return await self.evaluate_with(stage, use_case, turns, language, KeptScores())

    async def evaluate_with(
        self, stage: EvaluationStage, use_case: UseCase, turns: Sequence[Turn], language: str, workings: Workings
    ) -> Scorecard:
        """As `evaluate`. What the workings keep is told, not taken: what was answered is known by its whole input."""
        lexicon, sentences = lexicon_for(language), sentences_for(language)
        by_rules = _ByRules(stage, use_case, turns, language, workings)
        if lexicon is None:
            return await by_rules.card(sentences.say("no_rules"))
        ends = asyncio.get_running_loop().time() + self._options.within_s
        try:
            model = await self._described()
        except ChatError as error:
            return await by_rules.card(sentences.say("all_by_rules", reason=sentences.say(_word(error))))
        reading = _Reading(stage, turns, lexicon, language, self._names)
        outcomes = await self._outcomes(reading, stage.rubric.dimensions, model, ends, workings)
        asked = [each for each in outcomes if each.judgement is not None or each.fault]
        failed = [each for each in asked if each.fault]
        if 2 * len(failed) > len(asked):
            reason = sentences.say(failed[0].fault)
            return await by_rules.card(sentences.say("all_by_rules", reason=reason))
        card = _card(stage, use_case, turns, outcomes, reading, self._identity(model, outcomes))
        self._replies.forget()
        return card

    async def score_ahead(self, stage: EvaluationStage, turns: Sequence[Turn], language: str) -> int:
        """Have the model read the dimensions whose questions are all behind, while the interview goes on; return how many it has read.

        What it can't read now it is asked again at the end. Cancel it whenever the model is wanted for something else.
        """
        lexicon = lexicon_for(language)
        behind = questions_behind(stage, turns)
        if lexicon is None or not behind:
            return 0
        try:
            model = await self._described()
        except ChatError:
            return 0
        reading = _Reading(stage, turns, lexicon, language, self._names)
        ends = asyncio.get_running_loop().time() + self._options.within_s
        outcomes = await self._outcomes(reading, behind, model, ends, KeptScores())
        return sum(outcome.judgement is not None for outcome in outcomes)

    async def _described(self) -> ModelInfo:
        try:
            async with asyncio.timeout(DESCRIBED_WITHIN_S):
                return await self._judge.describe()
        except TimeoutError as exc:
            raise ChatError("The chat server doesn't answer", "no description of the model", retryable=True) from exc

    async def _outcomes(
        self,
        reading: "_Reading",
        dimensions: Sequence[Dimension],
        model: ModelInfo,
        ends: float,
        workings: Workings,
    ) -> list[_Outcome]:
        asking = Asking(self._judge, model, self._replies, asyncio.Semaphore(self._options.at_once))
        loop = asyncio.get_running_loop()
        tasks = {loop.create_task(self._outcome(reading, each, asking)): each for each in dimensions}
        outcomes: dict[str, _Outcome] = {}
        pending = set(tasks)
        try:
            while pending and loop.time() < ends:
                done, pending = await asyncio.wait(
                    pending, timeout=ends - loop.time(), return_when=asyncio.FIRST_COMPLETED
                )
                for task in [task for task in tasks if task in done]:
                    outcomes[tasks[task].id] = task.result()
                    workings.scored(reading.scored(outcomes[tasks[task].id]), len(outcomes), len(tasks))
        finally:
            for task in tasks:
                task.cancel()
            await asyncio.gather(*tasks, return_exceptions=True)
        for dimension in dimensions:
            if dimension.id not in outcomes:
                outcomes[dimension.id] = _Outcome(reading.finding(dimension), fault="fault_slow")
                workings.scored(reading.scored(outcomes[dimension.id]), len(outcomes), len(tasks))
        return [outcomes[dimension.id] for dimension in dimensions]

    async def _outcome(self, reading: "_Reading", dimension: Dimension, asking: Asking) -> _Outcome:
        finding = reading.finding(dimension)
        question = reading.question(dimension)
        if not question.shown:
            return _Outcome(reading.unanswered(finding))
        try:
            judgement = await judge(question, asking, self._options, reading.lexicon)
        except ChatError as error:
            return _Outcome(finding, fault=_word(error))
        return _Outcome(reading.judged(finding, judgement), judgement)

    def _identity(self, model: ModelInfo, outcomes: Sequence[_Outcome]) -> dict[str, str]:
        """Who scored. `prompts_sha256` is over what every candidate is asked alike; `prompt_sha256` over all that this one's score rests on."""
        asked = {each.finding.dimension.id: each.judgement.asked for each in outcomes if each.judgement is not None}
        alike = prompts_sha256(self._options)
        whole = json.dumps([model.name, model.digest, alike, asked], sort_keys=True)
        by_rules = [each.finding.dimension.id for each in outcomes if each.fault]
        return {
            "name": model.name,
            "version": f"quotes-and-anchors {VERSION}, rules {RULES}" + (" for a part" if by_rules else ""),
            "model_sha256": model.digest,
            "prompts_sha256": alike,
            "prompt_sha256": hashlib.sha256(whole.encode()).hexdigest(),
        } | ({"by_rules": " ".join(by_rules)} if by_rules else {})


@dataclass(frozen=True, slots=True)
class _ByRules:
    """The whole card by the rules, the notice saying why."""

    stage: EvaluationStage
    use_case: UseCase
    turns: Sequence[Turn]
    language: str
    workings: Workings

    async def card(self, why: str) -> Scorecard:
        evaluate = BuiltInEvaluator().evaluate_with
        card = await evaluate(self.stage, self.use_case, self.turns, self.language, self.workings)
        return replace(card, notice=f"{why} {card.notice}")


class _Reading:
    """One transcript, as the rules read it and as the model may."""

    def __init__(
        self, stage: EvaluationStage, turns: Sequence[Turn], lexicon: Lexicon, language: str, names: Iterable[str]
    ) -> None:
        self.stage, self.lexicon, self.sentences = stage, lexicon, sentences_for(language)
        self._case = Case(stage, turns, lexicon)
        self._texts = {turn.id: turn.text for turn in turns}
        self._language = language
        self._hidden = names_pattern(names, self.sentences.introductions)

    def finding(self, dimension: Dimension) -> Finding:
        return self._case.judge(dimension)

    def question(self, dimension: Dimension) -> Question:
        audible = audible_of(self._case.answers_to(dimension))
        texts = tuple(each.text for each in self.stage.questions if each.dimension_id == dimension.id)
        shown = tuple(shown_of(audible, self._case.clean(audible), self._hidden))
        return Question(dimension, texts, shown, self._language, mean_confidence([each.turn for each in audible]))

    def unanswered(self, finding: Finding) -> Finding:
        """What there is to say where the model has nothing to read."""
        return _unscored(finding, finding.lack or Lack.TOO_LITTLE, finding.relevant_words)

    def judged(self, finding: Finding, judgement: Judgement) -> Finding:
        score, bounds = judgement.score, judgement.interval
        if score is None or bounds is None:
            return _unscored(finding, Lack.TOO_LITTLE, judgement.quotes.words)
        citations = judgement.quotes.citations
        bad = against({self._texts[each.turn_id] for each in citations}, self.lexicon.language)
        if bad:
            score, bounds = held_down(score, bounds)
        return replace(
            finding,
            score=score,
            interval=bounds,
            lack=None,
            closeness=max(finding.closeness, _CLOSE),
            citations=citations,
            against_conduct=bad,
        )

    def scored(self, outcome: _Outcome) -> DimensionScore:
        score = dimension_score(outcome.finding, self.stage, self.lexicon)
        if outcome.judgement is None or score.score is None:
            return score
        return replace(score, reasoning=account(outcome.finding, outcome.judgement, self.lexicon, self.sentences))


def questions_behind(stage: EvaluationStage, turns: Sequence[Turn]) -> list[Dimension]:
    """Return the dimensions all of whose questions were asked and left for a question of another dimension."""
    of = {question.id: question.dimension_id for question in stage.questions}
    asked = [turn.question_id for turn in turns if turn.question_id in of]
    if not asked:
        return []
    current = of[asked[-1] or ""]
    open_ones = {dimension for question, dimension in of.items() if question not in asked} | {current}
    return [each for each in stage.rubric.dimensions if each.id in of.values() and each.id not in open_ones]


def _unscored(finding: Finding, lack: Lack, words: int) -> Finding:
    return replace(
        finding, score=None, interval=None, lack=lack, citations=(), relevant_words=words, against_conduct=False
    )


def _card(
    stage: EvaluationStage,
    use_case: UseCase,
    turns: Sequence[Turn],
    outcomes: Sequence[_Outcome],
    reading: _Reading,
    identity: Mapping[str, str],
) -> Scorecard:
    lexicon, sentences = reading.lexicon, reading.sentences
    dropped = sum(each.judgement.quotes.dropped for each in outcomes if each.judgement is not None)
    by_rules = [each for each in outcomes if each.fault]
    said = [sentences.say("notice", model=identity["name"])]
    if dropped:
        said.append(sentences.say("dropped", count=dropped))
    if by_rules:
        labels = lexicon.sentences["comma"].join(each.finding.dimension.label for each in by_rules)
        said.append(sentences.say("part_by_rules", labels=labels, reason=sentences.say(by_rules[0].fault)))
    shown = [replace(each.finding, citations=each.finding.citations[:MOST_CITATIONS]) for each in outcomes]
    breakdown = tuple(reading.scored(each) for each in outcomes)
    scored = Scored(breakdown, feedback(shown, lexicon), dict(identity), tuple(said))
    return scorecard(stage, use_case, turns, scored, lexicon)


def _word(error: ChatError) -> str:
    """Return the key of the words that name what the model did wrong."""
    return f"fault_{error.reason.replace(' ', '_')}"
