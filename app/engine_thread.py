"""The thread the engine lives on, with an asyncio loop of its own: a Qt loop wakes three times slower and stalls while painting."""

import asyncio
import threading
from collections.abc import AsyncGenerator, AsyncIterator, Callable, Coroutine
from concurrent.futures import Future
from typing import Any, Self, TypeVar

import structlog

T = TypeVar("T")
log = structlog.get_logger()

END = object()


class Going:
    """Work on the engine's loop that goes on until it is stopped."""

    def __init__(self, thread: "EngineThread", work: Coroutine[Any, Any, object]) -> None:
        self._thread = thread
        self._work = work
        self._task: asyncio.Task[object] | None = None
        thread.call(self._begin)

    def cancel(self) -> None:
        """Have it end soon."""
        self._thread.call(lambda: self._task is not None and self._task.cancel())

    async def stop(self) -> None:
        """Have it end, and wait until it has let go of all it held."""
        self.cancel()
        await self.ended()

    async def ended(self) -> None:
        """Wait until it has ended, in whatever way."""
        await self._thread.run(self._wait())

    def _begin(self) -> None:
        self._task = asyncio.get_running_loop().create_task(self._work)
        self._task.add_done_callback(self._look)

    async def _wait(self) -> None:
        if self._task is not None:
            await asyncio.wait([self._task])

    @staticmethod
    def _look(task: "asyncio.Task[object]") -> None:
        if not task.cancelled() and (exc := task.exception()) is not None:
            log.error("engine_thread.work_failed", error=type(exc).__name__)


class EngineThread:
    """Runs coroutines on the engine's loop for callers on another loop.

    Use as an async context manager; leaving it cancels what still runs and joins the thread.
    """

    def __init__(self, name: str = "engine") -> None:
        self._loop = asyncio.new_event_loop()
        self._thread = threading.Thread(target=self._live, name=name, daemon=True)

    def _live(self) -> None:
        asyncio.set_event_loop(self._loop)
        self._loop.run_forever()

    async def __aenter__(self) -> Self:
        self._thread.start()
        return self

    async def __aexit__(self, *_exc: object) -> None:
        await self.run(self._cancel_everything())
        self._loop.call_soon_threadsafe(self._loop.stop)
        await asyncio.to_thread(self._thread.join, 10.0)
        if self._thread.is_alive():
            log.error("engine_thread.stuck")
            return
        self._loop.close()

    async def _cancel_everything(self) -> None:
        me = asyncio.current_task()
        others = [task for task in asyncio.all_tasks(self._loop) if task is not me]
        for task in others:
            task.cancel()
        await asyncio.gather(*others, return_exceptions=True)
        await self._loop.shutdown_asyncgens()
        await self._loop.shutdown_default_executor()

    async def run(self, work: Coroutine[Any, Any, T]) -> T:
        """Run `work` on the engine's loop and wait for it here; cancelling the wait cancels the work."""
        return await asyncio.wrap_future(self.start(work))

    def start(self, work: Coroutine[Any, Any, T]) -> Future[T]:
        """Start `work` on the engine's loop and return at once."""
        return asyncio.run_coroutine_threadsafe(work, self._loop)

    def go(self, work: Coroutine[Any, Any, object]) -> Going:
        """Start `work` on the engine's loop for as long as nobody stops it."""
        return Going(self, work)

    def call(self, function: Callable[[], object]) -> None:
        """Have a plain function called on the engine's loop soon."""
        self._loop.call_soon_threadsafe(function)

    async def stream(self, source: AsyncIterator[T]) -> AsyncGenerator[T, None]:
        """Yield here what `source` yields on the engine's loop; leaving early closes it there."""
        here: asyncio.Queue[Any] = asyncio.Queue()
        loop = asyncio.get_running_loop()

        async def pump() -> None:
            try:
                async for item in source:
                    loop.call_soon_threadsafe(here.put_nowait, item)
            finally:
                loop.call_soon_threadsafe(here.put_nowait, END)

        pumping = self.start(pump())
        try:
            while (item := await here.get()) is not END:
                yield item
            await asyncio.wrap_future(pumping)
        finally:
            pumping.cancel()
