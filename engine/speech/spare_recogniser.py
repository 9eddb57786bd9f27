"""A recogniser with another one to fall back on, so that a model whose process keeps dying ends no interview.

The process of the first is restarted once by its own means and the answer goes on. From its second death on the spare hears, and goes on
hearing: an engine that died twice is not trusted with the rest of the interview.
"""

import asyncio
from collections.abc import Callable, Sequence
from dataclasses import replace

from engine.conversation.ports import Recogniser, Samples
from engine.errors import EngineError, EngineWorkerLost
from engine.interview.turns import Word
from engine.speech.chosen import Chosen, EngineInfo, OnFault
from engine.speech.stretches import LONGEST_KEPT

_TRUSTED_DEATHS = 1


class SpareRecogniser:
    """A `Recogniser` that hears with `first` while that lives, with `spare` after. All methods belong to one event loop.

    `make_first` is given what to call at each death. The spare is started at the first death, ahead of its need.
    """

    def __init__(
        self,
        make_first: Callable[[OnFault], Chosen[Recogniser]],
        spare: Chosen[Recogniser],
        on_fault: OnFault | None,
    ) -> None:
        self._first = make_first(self._died)
        self._spare = spare
        self._on_fault = on_fault
        self._serving: Chosen[Recogniser] = self._first
        self._fallen = False
        self._deaths = 0
        self._starting: asyncio.Task[None] | None = None
        self._at: float | None = None  # where the stretch began, None while there is none
        self._heard: list[Samples] = []
        self._kept = 0  # samples in `_heard`
        self._closed = False

    @property
    def chosen(self) -> EngineInfo:
        """What was chosen."""
        return self._first.info

    def serving(self) -> EngineInfo:
        """What hears now."""
        return self._serving.info

    @property
    def pid(self) -> int | None:
        """The process that runs the model now."""
        pid: int | None = getattr(self._serving.engine, "pid", None)
        return pid

    async def start(self) -> None:
        """Load the first engine, or the spare where that fails. Raises `EngineError` where neither can be started."""
        try:
            await self._first.start()
        except EngineError as exc:
            self._fall_back(f"{self._first.info.name} did not start: {exc.message}")
            await self._spare.start()

    def expect(self, words: Sequence[str]) -> None:
        """Tell which names and terms are likely to be said."""
        for chosen in (self._first, self._spare):
            expect: Callable[[Sequence[str]], None] | None = getattr(chosen.engine, "expect", None)
            if expect is not None:
                expect(words)

    def begin(self, at: float) -> None:
        """Start a stretch. Raises `EngineWorkerLost`."""
        self._at, self._heard, self._kept = at, [], 0
        if not self._fallen and self._deaths > _TRUSTED_DEATHS:
            self._fall_back(f"{self._first.info.name} ended {self._deaths} times")
        try:
            self._serving.engine.begin(at)
        except EngineWorkerLost as exc:
            self._hear_again(exc)

    def feed(self, samples: Samples) -> None:
        """Take more of the stretch; returns at once."""
        if not self._fallen and self._kept < LONGEST_KEPT:
            self._heard.append(samples.copy())
            self._kept += len(samples)
        self._serving.engine.feed(samples)

    def partial(self) -> Sequence[Word]:
        """Return the newest guess at the stretch's words."""
        return self._serving.engine.partial()

    async def finish(self) -> Sequence[Word]:
        """End the stretch and return its words, the spare's where the first was lost. Raises `EngineWorkerLost`."""
        try:
            words = await self._serving.engine.finish()
        except EngineWorkerLost as exc:
            self._hear_again(exc)
            words = await self._serving.engine.finish()
        self._at, self._heard, self._kept = None, [], 0
        return words

    async def caught_up(self) -> None:
        """Return once all audio fed so far is decoded. Raises `EngineWorkerLost`."""
        try:
            await _caught_up(self._serving.engine)
        except EngineWorkerLost as exc:
            self._hear_again(exc)
            await _caught_up(self._serving.engine)

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
        if self._starting is None and not self._closed:
            self._starting = asyncio.get_running_loop().create_task(self._warm_spare())

    async def _warm_spare(self) -> None:
        try:
            await self._spare.start()
        except EngineError as exc:
            self._tell(
                f"{self._spare.info.name} did not start: {exc.message}", "none: it is tried again when it is needed"
            )

    def _hear_again(self, lost: EngineWorkerLost) -> None:
        """Give the stretch to the spare. Raises what was lost where the spare itself failed, or all is over."""
        if self._fallen or self._closed:
            raise lost
        self._fall_back(f"{self._first.info.name} was lost: {lost.message}")
        if self._at is not None:
            self._spare.engine.begin(self._at)
            for samples in self._heard:
                self._spare.engine.feed(samples)

    def _fall_back(self, why: str) -> None:
        why_this = f"{self._first.info.name} failed"
        self._serving, self._fallen = replace(self._spare, info=replace(self._spare.info, why=why_this)), True
        self._tell(why, f"{self._spare.info.name} hears from now on")

    def _tell(self, what: str, remedy: str) -> None:
        if self._on_fault is not None:
            self._on_fault(what, remedy)


async def _caught_up(engine: Recogniser) -> None:
    caught_up = getattr(engine, "caught_up", None)
    if caught_up is not None:
        await caught_up()
