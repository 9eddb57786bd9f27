"""A template tried by typing: the real interviewer in virtual time, at a speaking pace, so that the same answers give the same interview."""

import asyncio
from collections.abc import Sequence

from app.sessions.typed_interview import TypedInterview
from engine.interview.templates import AgentProfile, EvaluationStage, EvaluationTemplate, StageType
from engine.interview.turns import Turn
from engine.interviewer.builtin import BuiltInInterviewer
from engine.interviewer.coverage import DimensionCoverage, coverage_of
from engine.interviewer.language import load_language
from engine.interviewer.port import Said, Trigger
from engine.scoring.builtin import BuiltInEvaluator
from engine.scoring.port import Scorecard


class TypedTalk:
    """One try. Its methods work on another thread and are awaited; one that is cancelled leaves the talk as it was before it."""

    def __init__(self, template: EvaluationTemplate, stage: EvaluationStage, name: str = "") -> None:
        """Raises `EngineError` where the interviewer doesn't speak the template's language."""
        self.template, self.stage = template, stage
        self.profile: AgentProfile = template.profile_of(stage)
        tag = template.language
        self._interview = TypedInterview(stage, self.profile, load_language(tag), tag, name, BuiltInInterviewer(tag))
        self.over = False

    @property
    def turns(self) -> Sequence[Turn]:
        """Return what was said."""
        return tuple(self._interview.turns)

    @property
    def moves(self) -> Sequence[Said]:
        """Return the interviewer's moves."""
        return tuple(self._interview.moves)

    @property
    def elapsed_s(self) -> float:
        """Return how long it would have taken by voice."""
        return self._interview.elapsed_s

    async def begin(self) -> None:
        """Have the interviewer introduce itself. Raises `EngineError`."""
        await self._reply(Trigger.OPENING)

    async def answer(self, text: str) -> None:
        """Answer, or say nothing for a while by an empty text; the interviewer goes on. Raises `EngineError`."""
        if not self.over:
            await self._reply(self._interview.hear(text))

    async def coverage(self) -> tuple[DimensionCoverage, ...]:
        """Return what is known of each dimension so far."""
        situation, language = self._interview.situation(Trigger.ANSWER), self._interview.language
        return await asyncio.to_thread(coverage_of, situation, language)

    async def score(self) -> Scorecard:
        """Return the scorecard that the rules would issue now."""
        evaluator, use_case = BuiltInEvaluator(), self.template.use_case
        work = evaluator.evaluate(self.stage, use_case, self.turns, self.template.language)
        return await asyncio.to_thread(asyncio.run, work)

    async def _reply(self, trigger: Trigger) -> None:
        move, _turn = await asyncio.to_thread(asyncio.run, self._interview.reply(trigger))
        self.over = move.closes


def stages_to_try(template: EvaluationTemplate) -> tuple[EvaluationStage, ...]:
    """Return the stages in which an interviewer asks questions, in order."""
    asking = {StageType.AI_INTERVIEW, StageType.ROLEPLAY_SIMULATION, StageType.PRACTICE_SESSION}
    found = [stage for stage in template.stages if stage.stage_type in asking and stage.questions]
    return tuple(sorted(found, key=lambda stage: stage.stage_order))
