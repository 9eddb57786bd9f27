"""A voice with another one to fall back on, so that a model whose process keeps dying silences no interviewer."""

import asyncio
from collections.abc import Callable, Coroutine, Sequence
from dataclasses import replace
from typing import Any

from engine.conversation.ports import Speech, Synthesiser
from engine.errors import EngineError, EngineWorkerLost
from engine.speech.chosen import Chosen, EngineInfo, OnFault

_TRUSTED_DEATHS = 1


class SpareVoice:
    """A `Synthesiser` that speaks with `first` while that lives, with `spare` after its second death.

    `make_first` is given what to call at each death. All methods belong to one event loop.
    """

    def __init__(
        self,
        make_first: Callable[[OnFault], Chosen[Synthesiser]],
        spare: Chosen[Synthesiser],
        on_fault: OnFault | None,
    ) -> None:
        self._first = make_first(self._died)
        self._spare = spare
        self._on_fault = on_fault
        self._deaths = 0
        self._fallen = False
        self._starting: asyncio.Task[None] | None = None
        self._closed = False
        self._death = asyncio.Event()  # of the process that runs now

    @property
    def chosen(self) -> EngineInfo:
        """What was chosen."""
        return self._first.info

    def serving(self) -> EngineInfo:
        """What speaks now."""
        return replace(self._spare.info, why=f"{self._first.info.name} failed") if self._fallen else self._first.info

    @property
    def pid(self) -> int | None:
        """The process that runs the first model now."""
        pid: int | None = getattr(self._first.engine, "pid", None)
        return pid

    async def start(self) -> None:
        """Load the first voice, or the spare where that fails. Raises `EngineError` where neither can be started."""
        try:
            await self._first.start()
        except EngineError as exc:
            self._fall_back(f"{self._first.info.name} did not start: {exc.message}")
            await self._spare.start()

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
        """Return the clause as speech: the spare's where the first dies over it, or is being loaded again, which takes many seconds.

        Raises `EngineError`, `EngineWorkerLost` where the spare fails too.
        """
        if not self._fallen and self._first_can(clause):
            try:
                speech = await self._unless_it_dies(self._first.engine.speak(clause))
            except EngineWorkerLost as exc:
                if self._closed:
                    raise
                self._fall_back(f"{self._first.info.name} was lost: {exc.message}")
            else:
                if speech is not None:
                    return speech
        return await self._spare.engine.speak(clause)

    def _first_can(self, clause: str) -> bool:
        ready_for: Callable[[str], bool] | None = getattr(self._first.engine, "ready_for", None)
        return ready_for is None or ready_for(clause)

    async def _unless_it_dies(self, making: Coroutine[Any, Any, Speech]) -> Speech | None:
        """Return what is being made, None where the process dies over it."""
        speaking = asyncio.ensure_future(making)
        death = asyncio.ensure_future(self._death.wait())
        try:
            await asyncio.wait((speaking, death), return_when=asyncio.FIRST_COMPLETED)
            return await speaking if speaking.done() else None
        finally:
            for each in (speaking, death):
                each.cancel()
            await asyncio.gather(speaking, death, return_exceptions=True)

    async def close(self) -> None:
        """Let both go."""
        self._closed = True
        if self._starting is not None:
            await asyncio.gather(self._starting, return_exceptions=True)
        await self._first.engine.close()
        await self._spare.engine.close()

    def _died(self, what: str, remedy: str) -> None:
        self._deaths += 1
        self._tell(what, remedy)
        self._death.set()
        self._death = asyncio.Event()
        if self._deaths > _TRUSTED_DEATHS:
            self._fall_back(f"{self._first.info.name} ended {self._deaths} times")
        if self._starting is None and not self._closed:
            self._starting = asyncio.get_running_loop().create_task(self._warm_spare())

    async def _warm_spare(self) -> None:
        try:
            await self._spare.start()
        except EngineError as exc:
            self._tell(f"{self._spare.info.name} did not start: {exc.message}", "it is tried again when it is needed")

    def _fall_back(self, why: str) -> None:
        if not self._fallen:
            self._fallen = True
            self._tell(why, f"{self._spare.info.name} speaks from now on")

    def _tell(self, what: str, remedy: str) -> None:
        if self._on_fault is not None:
            self._on_fault(what, remedy)
