"""A recogniser with another one that takes over where it is lost, and answers for it where it is too late, so that no answer is."""

import asyncio
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass, field

from engine.conversation.ports import RATE, Recogniser, Samples
from engine.errors import EngineWorkerLost
from engine.interview.turns import Word
from engine.speech.chosen import Chosen, OnFault
from engine.speech.stand_in import StandIn
from engine.speech.stretches import LONGEST_KEPT

_DOUBTED_AFTER_S = 2.5  # from the end of an answer; a model that keeps up has its words within half a second
_TOO_LATE_AFTER_S = 5.0  # half of what a conversation waits


@dataclass(eq=False)
class _Kept:
    """A stretch and who hears it. `settled` are words the first made sure of before the spare came in."""

    at: float
    samples: list[Samples] = field(default_factory=list)
    size: int = 0
    over: bool = False
    with_first: bool = False
    with_spare: bool = False
    settled: tuple[Word, ...] = ()
    answer: "asyncio.Future[Sequence[Word]] | None" = None  # the spare's


class SpareRecogniser(StandIn[Recogniser]):
    """A `Recogniser` that hears with `first` while that lives, with `spare` after.

    When the first dies in mid-answer the spare listens in: what the first made sure of stays, and if the first is not back in time, the
    rest is as the spare heard it.
    """

    def __init__(
        self,
        make_first: Callable[[OnFault], Chosen[Recogniser]],
        spare: Chosen[Recogniser],
        on_fault: OnFault | None,
        *,
        doubted_after_s: float = _DOUBTED_AFTER_S,
        too_late_after_s: float = _TOO_LATE_AFTER_S,
    ) -> None:
        super().__init__(make_first, spare, on_fault, "hears")
        self._doubted_after_s = doubted_after_s
        self._too_late_after_s = too_late_after_s
        self._kept = _Kept(0.0, over=True)
        self._finishing = 0  # answers the first still owes

    def expect(self, words: Sequence[str]) -> None:
        """Tell which names and terms are likely to be said."""
        for chosen in (self._first, self._spare):
            expect: Callable[[Sequence[str]], None] | None = getattr(chosen.engine, "expect", None)
            if expect is not None:
                expect(words)

    def begin(self, at: float) -> None:
        """Start a stretch. Raises `EngineWorkerLost`."""
        self._kept = _Kept(at)
        if self._distrusted:
            self._fall_back(f"ended {self._deaths} times")
        if not self._fallen:
            try:
                self._first.engine.begin(at)
                self._kept.with_first = True
            except EngineWorkerLost as exc:
                self._fall_back(f"was lost: {exc.message}")
        if self._fallen:
            self._spare.engine.begin(at)
            self._kept.with_spare = True

    def feed(self, samples: Samples) -> None:
        """Take more of the stretch; returns at once."""
        kept = self._kept
        if kept.size < LONGEST_KEPT:
            kept.samples.append(samples.copy())
            kept.size += len(samples)
        if kept.with_first:
            self._first.engine.feed(samples)
        if kept.with_spare:
            self._spare.engine.feed(samples)

    def partial(self) -> Sequence[Word]:
        """Return the newest guess at the stretch's words."""
        return self._serving.partial()

    async def finish(self) -> Sequence[Word]:
        """End the stretch and return its words, the spare's where the first was lost or is too late. Raises `EngineWorkerLost`."""
        kept = self._kept
        kept.over = True
        if not kept.with_first:
            return await self._spare.engine.finish()
        finishing = asyncio.ensure_future(self._first.engine.finish())
        self._finishing += 1
        try:
            if await self._in_time(finishing, kept):
                return finishing.result()
            name = self._first.info.name
            self._tell(f"{name} was too late with an answer", f"{self._spare.info.name} heard this answer")
            return await self._answer_of_spare(kept)
        except EngineWorkerLost as exc:
            if self._closed:
                raise
            self._fall_back(f"was lost: {exc.message}")
            return await self._answer_of_spare(kept)
        finally:
            self._finishing -= 1
            finishing.cancel()
            if kept.answer is not None:
                kept.answer.cancel()
            await asyncio.gather(finishing, *([kept.answer] if kept.answer else []), return_exceptions=True)
            if self._fallen:
                self._release_first()

    async def caught_up(self) -> None:
        """Return once all audio fed so far is decoded. Raises `EngineWorkerLost`."""
        try:
            await _caught_up(self._serving)
        except EngineWorkerLost as exc:
            if self._fallen or self._closed:
                raise
            self._fall_back(f"was lost: {exc.message}")
            if not self._kept.over:
                self._listen_in(self._kept)
                self._kept.with_first = False
            await _caught_up(self._spare.engine)

    async def _in_time(self, finishing: "asyncio.Future[Sequence[Word]]", kept: _Kept) -> bool:
        """Wait for the first; False where it is late and the spare has an answer."""
        await asyncio.wait({finishing}, timeout=self._doubted_after_s)
        if not finishing.done():
            try:
                answer = self._answer_of_spare(kept)
            except EngineWorkerLost as exc:  # the first may be late, but it is all there is
                self._tell(f"{self._spare.info.name} can't help out: {exc.message}", "the answer is waited for")
                await asyncio.wait({finishing})
                return True
            await asyncio.wait({finishing}, timeout=self._too_late_after_s - self._doubted_after_s)
            await asyncio.wait({finishing, answer}, return_when=asyncio.FIRST_COMPLETED)
            if not finishing.done() and answer.exception() is not None:
                await asyncio.wait({finishing})
        return finishing.done()

    def _answer_of_spare(self, kept: _Kept) -> "asyncio.Future[Sequence[Word]]":
        if kept.answer is None:
            if not kept.with_spare:
                self._listen_in(kept)
            kept.answer = asyncio.ensure_future(_after(kept.settled, self._spare.engine.finish()))
            if self._kept is not kept and not self._kept.over:  # the candidate already goes on
                self._listen_in(self._kept)
        return kept.answer

    def _listen_in(self, kept: _Kept) -> None:
        """Let the spare hear what the first has not made sure of. Raises `EngineWorkerLost`."""
        settled: Callable[[], tuple[Sequence[Word], int]] | None = getattr(self._first.engine, "settled", None)
        until = 0
        if settled is not None and kept.with_first and kept is self._kept:
            words, until = settled()
            kept.settled = tuple(words)
        self._spare.engine.begin(kept.at + until / RATE)
        kept.with_spare = True
        passed = 0
        for samples in kept.samples:
            passed += len(samples)
            if passed > until:
                self._spare.engine.feed(samples)

    def _died(self, what: str, remedy: str) -> None:
        super()._died(what, remedy)
        kept = self._kept
        if kept.over or kept.with_spare or self._closed:
            return
        try:
            self._listen_in(kept)
        except EngineWorkerLost as exc:
            self._tell(f"{self._spare.info.name} can't listen in: {exc.message}", "none")

    def _release_first(self) -> None:
        if not self._finishing:
            super()._release_first()


async def _after(settled: Sequence[Word], rest: Awaitable[Sequence[Word]]) -> Sequence[Word]:
    return (*settled, *await rest)


async def _caught_up(engine: Recogniser) -> None:
    caught_up = getattr(engine, "caught_up", None)
    if caught_up is not None:
        await caught_up()
