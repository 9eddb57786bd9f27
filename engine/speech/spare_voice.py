"""A voice with another one that takes over where it is lost, and speaks for it where it is too late, so that no clause is missing."""

import asyncio
from collections.abc import Callable, Sequence

from engine.conversation.ports import Speech, Synthesiser
from engine.errors import EngineError, EngineWorkerLost
from engine.speech.chosen import Chosen, OnFault
from engine.speech.stand_in import StandIn

_TOO_LATE_AFTER_S = 4.0  # a conversation waits five seconds for a clause


class SpareVoice(StandIn[Synthesiser]):
    """A `Synthesiser` that speaks with `first` while that lives and is in time, with `spare` after its second death."""

    def __init__(
        self,
        make_first: Callable[[OnFault], Chosen[Synthesiser]],
        spare: Chosen[Synthesiser],
        on_fault: OnFault | None,
        *,
        too_late_after_s: float = _TOO_LATE_AFTER_S,
    ) -> None:
        super().__init__(make_first, spare, on_fault, "speaks")
        self._too_late_after_s = too_late_after_s
        self._death = asyncio.Event()  # of the process that runs now
        self._late: asyncio.Future[Speech] | None = None  # a clause the first was too late with

    async def prepare(self, texts: Sequence[str]) -> None:
        """Have clauses ready for the moment they are said, if the first voice does so; where that fails it is put off."""
        prepare = getattr(self._first.engine, "prepare", None)
        if prepare is None or self._fallen:
            return
        try:
            await prepare(texts)
        except EngineError as exc:
            self._tell(
                f"{self._first.info.name} could not prepare phrases: {exc.message}", "they are made when they are said"
            )

    async def speak(self, clause: str) -> Speech:
        """Return the clause as speech: the spare's where the first dies over it, is too late, or is being loaded again.

        Raises `EngineError`, `EngineWorkerLost` where the spare fails too.
        """
        if not self._fallen and self._first_can(clause):
            try:
                speech = await self._of_first(clause)
            except EngineWorkerLost as exc:
                if self._closed:
                    raise
                self._fall_back(f"was lost: {exc.message}")
            except EngineError as exc:
                self._tell(
                    f"{self._first.info.name}: {exc.title}: {exc.message}", f"{self._spare.info.name} spoke this clause"
                )
            else:
                if speech is not None:
                    return speech
        return await self._spare.engine.speak(clause)

    async def close(self) -> None:
        """Let both go."""
        await super().close()
        if self._late is not None:
            self._late.cancel()
            await asyncio.gather(self._late, return_exceptions=True)

    def _first_can(self, clause: str) -> bool:
        first = self._first.engine
        if self._late is not None and not self._late.done():
            prepared: Callable[[str], bool] | None = getattr(first, "prepared", None)
            return prepared is not None and prepared(clause)
        ready_for: Callable[[str], bool] | None = getattr(first, "ready_for", None)
        return ready_for is None or ready_for(clause)

    async def _of_first(self, clause: str) -> Speech | None:
        """Return what the first makes of it, None where its process dies over it or takes too long."""
        speaking = asyncio.ensure_future(self._first.engine.speak(clause))
        death = asyncio.ensure_future(self._death.wait())
        try:
            await asyncio.wait((speaking, death), timeout=self._too_late_after_s, return_when=asyncio.FIRST_COMPLETED)
            if speaking.done():
                return speaking.result()
            if not death.done():  # nothing more is asked of it until it is done with this
                self._late = speaking
                name = self._first.info.name
                self._tell(f"{name} was too late with a clause", f"{self._spare.info.name} speaks until it is done")
            return None
        finally:
            over = [death] if speaking is self._late else [death, speaking]
            for each in over:
                each.cancel()
            await asyncio.gather(*over, return_exceptions=True)

    def _died(self, what: str, remedy: str) -> None:
        super()._died(what, remedy)
        self._death.set()
        self._death = asyncio.Event()
        if self._distrusted:
            self._fall_back(f"ended {self._deaths} times")
