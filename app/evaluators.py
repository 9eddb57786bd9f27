"""Which evaluator scores here: a chat model under the rules' supervision where one can be had and is asked for, else the rules."""

import asyncio
from collections.abc import Awaitable, Callable, Iterable, Sequence
from dataclasses import replace
from typing import Any

import structlog

from app.minds import chosen_chat
from app.settings import EngineSettings
from engine.chat.choice import AUTO, BUILT_IN, ChosenChat
from engine.interview.templates import EvaluationStage, UseCase
from engine.interview.turns import Turn
from engine.scoring.builtin import NAME as RULES
from engine.scoring.builtin import VERSION as RULES_VERSION
from engine.scoring.builtin import BuiltInEvaluator
from engine.scoring.by_model.asking import Replies
from engine.scoring.by_model.evaluator import ModelEvaluator
from engine.scoring.by_model.prompts import VERSION as PROMPTS
from engine.scoring.by_model.sentences import sentences_for
from engine.scoring.port import Evaluator, Scorecard, Workings
from engine.scoring.workings import KeptScores

LEAST_PARAMETERS = 3_000_000_000
"""Smaller models seldom keep to a scale; `auto` leaves scoring to the rules then. A judgement, as those of `engine.chat.choice`."""

log = structlog.get_logger()


class ChosenEvaluator:
    """A `ResumableEvaluator` that looks for its model whenever it is asked, so that a server may come and go between two interviews.

    `auto` takes the model that words follow-ups, if it is large enough; a model's name that model. What a model has answered is kept until a
    scorecard is made of it.
    """

    def __init__(
        self,
        asked: EngineSettings,
        *,
        choose: Callable[[EngineSettings], Awaitable[ChosenChat]] = chosen_chat,
        replies: Replies | None = None,
        names: Iterable[str] = (),
    ) -> None:
        self._asked = asked
        self._choose = choose
        self._replies = Replies() if replies is None else replies
        self._names = tuple(names)
        self._seen: ChosenChat | None = None

    @property
    def by_rules(self) -> bool:
        """Whether the rules would score, as found when it was last looked."""
        return self._seen is None or self._seen.model is None

    async def look(self) -> None:
        """Find out who would score now, so that `as_record` can say."""
        chosen = await self._chosen()
        if chosen.chat is not None:
            await chosen.chat.close()

    def as_record(self) -> dict[str, Any]:
        """Return who would score, as found when it was last looked; the scorecard says who did."""
        seen = self._seen
        if seen is None or seen.model is None:
            return by_rules("" if seen is None else seen.why)
        return {
            "name": seen.model.name,
            "version": f"quotes-and-anchors {PROMPTS}, rules {RULES_VERSION}",
            "model_sha256": seen.model.digest,
            "why": seen.why,
        }

    def blind_to(self, names: Iterable[str]) -> "ChosenEvaluator":
        """Return this evaluator with names that no model must see."""
        return ChosenEvaluator(self._asked, choose=self._choose, replies=self._replies, names=names)

    async def evaluate(
        self, stage: EvaluationStage, use_case: UseCase, turns: Sequence[Turn], language: str
    ) -> Scorecard:
        """Return the scorecard of the evaluator that can be had now."""
        return await self.evaluate_with(stage, use_case, turns, language, KeptScores())

    async def evaluate_with(
        self, stage: EvaluationStage, use_case: UseCase, turns: Sequence[Turn], language: str, workings: Workings
    ) -> Scorecard:
        """As `evaluate`; where a model was named and can't be had, the notice says so."""
        chosen = await self._chosen()
        if chosen.chat is None:
            card = await BuiltInEvaluator().evaluate_with(stage, use_case, turns, language, workings)
            if self._asked.evaluator in {AUTO, BUILT_IN}:
                return card
            log.warning("evaluator.lacking", why=chosen.lacking)
            sentences = sentences_for(language)
            why = sentences.say("all_by_rules", reason=sentences.say("fault_gone"))
            return replace(card, notice=f"{why} {card.notice}")
        try:
            evaluator = ModelEvaluator(chosen.chat, replies=self._replies, names=self._names)
            return await evaluator.evaluate_with(stage, use_case, turns, language, workings)
        finally:
            await chosen.chat.close()

    async def score_ahead(self, stage: EvaluationStage, turns: Sequence[Turn], language: str) -> int:
        """Have a model read what can be scored already; see `ModelEvaluator.score_ahead`."""
        chosen = await self._chosen()
        if chosen.chat is None:
            return 0
        try:
            evaluator = ModelEvaluator(chosen.chat, replies=self._replies, names=self._names)
            return await evaluator.score_ahead(stage, turns, language)
        finally:
            await chosen.chat.close()

    async def _chosen(self) -> ChosenChat:
        self._seen = await self._choose_now()
        return self._seen

    async def _choose_now(self) -> ChosenChat:
        wanted = self._asked.evaluator
        if wanted == BUILT_IN:
            return ChosenChat("asked for in the settings")
        chosen = await self._choose(self._asked if wanted == AUTO else self._asked.model_copy(update={"mind": wanted}))
        if wanted == AUTO and chosen.chat is not None and not _large_enough(chosen):
            await chosen.chat.close()
            return ChosenChat("the model is too small to score")
        return chosen


def evaluator_for(asked: EngineSettings | None) -> Evaluator:
    """Return the evaluator the settings ask for; the rules where nothing is asked for."""
    return BuiltInEvaluator() if asked is None or asked.evaluator == BUILT_IN else ChosenEvaluator(asked)


def by_rules(why: str = "") -> dict[str, Any]:
    """Return the rules as a record names an engine."""
    return {"name": RULES, "version": RULES_VERSION, "model_sha256": ""} | ({"why": why} if why else {})


def evaluator_seen(asked: EngineSettings) -> tuple[dict[str, Any], str]:
    """Return who would score now, as a record names it, and what a person asked for that can't be had; no loop may run."""
    if asked.evaluator == BUILT_IN:
        return by_rules(), ""
    evaluator = ChosenEvaluator(asked)
    asyncio.run(evaluator.look())
    lacking = evaluator.as_record()["why"] if asked.evaluator != AUTO and evaluator.by_rules else ""
    return evaluator.as_record(), lacking


def _large_enough(chosen: ChosenChat) -> bool:
    """Whether a model may score unasked; one whose size its server doesn't tell may, for a person has set that server up."""
    return chosen.model is None or not chosen.model.parameters or chosen.model.parameters >= LEAST_PARAMETERS
