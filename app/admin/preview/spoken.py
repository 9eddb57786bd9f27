"""A template tried by voice: the conversation as a kiosk holds it, on this machine's devices, of which nothing is kept."""

import asyncio
from collections.abc import Sequence

from app.admin.preview.voices import Voices
from engine.conversation.loop import Conversation
from engine.conversation.ports import Audience
from engine.conversation.wiring import Subject
from engine.interview.templates import EvaluationStage, EvaluationTemplate
from engine.interview.turns import Turn
from engine.interviewer.port import Said
from engine.scoring.builtin import BuiltInEvaluator
from engine.scoring.port import Scorecard


class SpokenTalk:
    """One try. `talking` is whether it has begun; what was said stays here until another try."""

    def __init__(
        self, template: EvaluationTemplate, stage: EvaluationStage, audience: Audience, voices: Voices
    ) -> None:
        self.template, self.stage = template, stage
        self._audience, self._voices = audience, voices
        self._talk: Conversation | None = None
        self.over = False

    @property
    def talking(self) -> bool:
        """Whether the interviewer is here."""
        return self._talk is not None

    @property
    def turns(self) -> Sequence[Turn]:
        """Return what was said."""
        return () if self._talk is None else tuple(self._talk.turns)

    @property
    def moves(self) -> Sequence[Said]:
        """Return the interviewer's moves."""
        return () if self._talk is None else tuple(self._talk.moves)

    async def hold(self) -> None:
        """Speak until it is over. Raises `EngineError`."""
        subject = Subject(self.stage, self.template.profile_of(self.stage), self.template.language)
        try:
            await self._voices.talk(subject, self._audience, self._begun)
        finally:
            self.over = True

    def leave(self) -> None:
        """End it as a candidate would."""
        if self._talk is not None:
            self._talk.leave()

    def type_answer(self, text: str) -> None:
        """Answer by typing in the middle of a spoken talk."""
        if self._talk is not None:
            self._talk.type_answer(text)

    async def score(self) -> Scorecard:
        """Return the scorecard that the rules would issue now."""
        work = BuiltInEvaluator().evaluate(self.stage, self.template.use_case, self.turns, self.template.language)
        return await asyncio.to_thread(asyncio.run, work)

    def _begun(self, talk: Conversation) -> None:
        self._talk = talk
