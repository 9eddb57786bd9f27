"""What a preview needs of the machine it runs on: handed in from outside, for a desk knows neither devices nor the settings of engines."""

from collections.abc import Callable, Sequence
from typing import Protocol

from engine.conversation.loop import Conversation
from engine.conversation.ports import Audience
from engine.conversation.wiring import Ended, Subject
from engine.interview.templates import EvaluationStage, UseCase
from engine.interview.turns import Turn
from engine.scoring.port import Scorecard


class Voices(Protocol):
    """Speaks, listens, and scores as this machine would; without one a preview is typed, and scored by the rules."""

    async def talk(self, subject: Subject, audience: Audience, begun: Callable[[Conversation], None]) -> Ended:
        """Hold a spoken interview; `begun` is given the controls on the engine's thread. Raises `EngineError`; may be cancelled."""
        ...

    async def score(self, stage: EvaluationStage, use_case: UseCase, turns: Sequence[Turn], language: str) -> Scorecard:
        """Return the scorecard that would be issued."""
        ...
