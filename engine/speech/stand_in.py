"""An engine with another one to fall back on, so that a model whose process keeps dying ends no interview.

The process of the first is restarted once by its own means and goes on. From its second death on the spare serves, and goes on serving:
an engine that died twice is not trusted with the rest of the interview.
"""

import asyncio
from collections.abc import Callable, Coroutine
from dataclasses import replace
from typing import Any, Generic, Protocol, TypeVar

from engine.errors import EngineError
from engine.speech.chosen import Chosen, EngineInfo, OnFault

TRUSTED_DEATHS = 1


class Closable(Protocol):
    """All that is asked of an engine here."""

    async def close(self) -> None:
        """Let the model go."""
        ...


Engine = TypeVar("Engine", bound=Closable)


class StandIn(Generic[Engine]):
    """`first` while that lives, `spare` after. All methods belong to one event loop.

    `make_first` is given what to call at each death; `does` says what they are for (hears, speaks). The spare is started at the first
    death, ahead of its need; the first is let go when the spare takes over, to make room.
    """

    def __init__(
        self,
        make_first: Callable[[OnFault], Chosen[Engine]],
        spare: Chosen[Engine],
        on_fault: OnFault | None,
        does: str,
    ) -> None:
        self._first = make_first(self._died)
        self._spare = spare
        self._on_fault = on_fault
        self._does = does
        self._fallen_for = ""  # why the spare serves, empty while the first does
        self._deaths = 0
        self._chores: set[asyncio.Task[None]] = set()
        self._spare_started = False
        self._closed = False

    @property
    def chosen(self) -> EngineInfo:
        """What was chosen."""
        return self._first.info

    def serving(self) -> EngineInfo:
        """What serves now, and why."""
        return replace(self._spare.info, why=self._fallen_for) if self._fallen else self._first.info

    @property
    def pid(self) -> int | None:
        """The process that runs the model now."""
        pid: int | None = getattr(self._serving, "pid", None)
        return pid

    async def start(self) -> None:
        """Load the first engine, or the spare where that fails. Raises `EngineError` where neither can be started."""
        try:
            await self._first.start()
        except EngineError as exc:
            self._fall_back(f"did not start: {exc.message}")
            await self._spare.start()

    async def close(self) -> None:
        """Let both go."""
        self._closed = True
        await asyncio.gather(*self._chores, return_exceptions=True)
        await self._first.engine.close()
        await self._spare.engine.close()

    @property
    def _fallen(self) -> bool:
        return bool(self._fallen_for)

    @property
    def _serving(self) -> Engine:
        return self._spare.engine if self._fallen else self._first.engine

    @property
    def _distrusted(self) -> bool:
        return self._deaths > TRUSTED_DEATHS

    def _died(self, what: str, remedy: str) -> None:
        self._deaths += 1
        self._tell(what, remedy)
        if not self._spare_started and not self._closed:
            self._spare_started = True
            self._begin_chore(self._warm_spare())

    def _fall_back(self, why: str) -> None:
        if not self._fallen:
            self._fallen_for = f"{self._first.info.name} {why}"
            self._tell(self._fallen_for, f"{self._spare.info.name} {self._does} from now on")
            self._release_first()

    def _release_first(self) -> None:
        """Let the first go, which nobody needs any more."""
        if not self._closed:
            self._begin_chore(self._first.engine.close())

    def _tell(self, what: str, remedy: str) -> None:
        if self._on_fault is not None:
            self._on_fault(what, remedy)

    def _begin_chore(self, work: Coroutine[Any, Any, None]) -> None:
        chore = asyncio.get_running_loop().create_task(work)
        self._chores.add(chore)
        chore.add_done_callback(self._chores.discard)

    async def _warm_spare(self) -> None:
        try:
            await self._spare.start()
        except EngineError as exc:
            self._tell(
                f"{self._spare.info.name} did not start: {exc.message}", "none: it is tried again when it is needed"
            )
