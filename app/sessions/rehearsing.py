"""Templates tried aloud: the real interviewer over this machine's microphone and loudspeaker, and the evaluator that would score it here.

For the admin's preview, which knows neither settings nor devices: `Rehearsing` is handed to it where the desk is opened.
"""

import asyncio
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from app.engine_thread import EngineThread
from app.settings import Settings
from app.unbroken_sound import unbroken_sound
from engine.clock import Clock
from engine.conversation.loop import Conversation
from engine.conversation.ports import Audience, AudioTransport
from engine.conversation.wiring import Ended, Subject
from engine.interview.templates import EvaluationStage, UseCase
from engine.interview.turns import Turn
from engine.scoring.port import Scorecard

if TYPE_CHECKING:
    from app.engines import EngineSet

Begun = Callable[[Conversation], None]


@dataclass(frozen=True, slots=True)
class Rehearsing:
    """One desk's means. `new_transport` gives the sound, closed; by default this machine's devices."""

    settings: Settings
    clock: Clock
    new_transport: Callable[[], AudioTransport] | None = None

    async def talk(self, subject: Subject, audience: Audience, begun: Begun) -> Ended:
        """Hold a spoken interview of which nothing is kept; `begun` is given the controls, on the engine's thread.

        Raises `EngineError` where there is no device, no voice or no recogniser. Cancelling it ends the talk and lets everything go.
        """
        async with EngineThread("preview") as engine:
            with unbroken_sound():
                return await engine.run(self._held(subject, audience, begun))

    async def score(self, stage: EvaluationStage, use_case: UseCase, turns: Sequence[Turn], language: str) -> Scorecard:
        """Return the scorecard that this machine's evaluator and calibration card would issue. Raises `EngineError`."""
        from app.calibration.calibrated import with_cards  # late, like all that follows: a desk opens without engines
        from app.evaluators import evaluator_for

        evaluator = with_cards(evaluator_for(self.settings.engines), self.settings.data_dir, self.clock)
        return await asyncio.to_thread(lambda: asyncio.run(evaluator.evaluate(stage, use_case, turns, language)))

    async def _held(self, subject: Subject, audience: Audience, begun: Begun) -> Ended:
        from app.sessions.holding import Terms, timing_for
        from app.sessions.unkept import unkept

        transport = self._transport()
        await transport.open()  # before the engines: whoever has no microphone learns it at once
        await transport.close()
        engines = await self._engines(subject)
        transport = self._transport()
        try:
            await transport.open()
            terms = Terms(patience=self.settings.conversation.patience)
            talk = Conversation(
                subject, engines.for_conversation(), unkept(transport, audience, self.clock), timing_for(terms)
            )
            begun(talk)
            return await talk.run()
        finally:
            await transport.close()
            await engines.close()

    async def _engines(self, subject: Subject) -> "EngineSet":
        from app.engines import choose_engines
        from engine.models import ModelStore, search_path

        store = ModelStore(search_path(self.settings.models_dir))
        engines = await asyncio.to_thread(
            choose_engines, subject.language, subject.profile.voice, store=store, asked=self.settings.engines
        )
        await engines.start()
        return engines

    def _transport(self) -> AudioTransport:
        if self.new_transport is not None:
            return self.new_transport()
        from engine.audio.device import DeviceTransport

        audio = self.settings.audio
        return DeviceTransport(audio.input_device, audio.output_device, clock=self.clock)
