"""What a page has under way at the server: started, shown while it lasts, told when it fails, and gone with the page."""

import asyncio
from collections.abc import Callable, Coroutine
from typing import Any

import structlog

from app.errors import AppError

log = structlog.get_logger()

Troubled = Callable[[AppError], None]


class Errands:
    """Runs a page's coroutines on the window's loop. `troubled` is told each expected failure; an unexpected one is logged and raised."""

    def __init__(self, troubled: Troubled) -> None:
        self._troubled = troubled
        self._tasks: set[asyncio.Task[None]] = set()
        self._named: dict[str, asyncio.Task[None]] = {}

    @property
    def busy(self) -> bool:
        """Whether anything is under way."""
        return bool(self._tasks)

    def run(
        self, work: Coroutine[Any, Any, Any], *, instead_of: str = "", troubled: Troubled | None = None
    ) -> "asyncio.Task[None]":
        """Start a coroutine. One that runs under the same `instead_of` is cancelled first: only the last asked for matters."""
        before = self._named.pop(instead_of, None) if instead_of else None
        if before is not None:
            before.cancel()
        task = asyncio.ensure_future(self._carried_out(work, troubled or self._troubled))
        self._tasks.add(task)
        if instead_of:
            self._named[instead_of] = task
        task.add_done_callback(self._done)
        task.add_done_callback(_Ended(work))
        return task

    async def close(self) -> None:
        """Cancel what is under way, and wait until it is gone."""
        tasks = [*self._tasks]
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)

    async def _carried_out(self, work: Coroutine[Any, Any, Any], troubled: Troubled) -> None:
        try:
            await work
        except AppError as exc:
            troubled(exc)

    def _done(self, task: "asyncio.Task[None]") -> None:
        self._tasks.discard(task)
        for name, named in list(self._named.items()):
            if named is task:
                del self._named[name]
        if not task.cancelled() and task.exception() is not None:
            log.error("desk.errand_failed", error=type(task.exception()).__name__, exc_info=task.exception())
            asyncio.get_running_loop().call_exception_handler({"message": "an errand failed", "task": task})


class _Ended:
    """Closes a coroutine whose task is over: one that was cancelled before it began would else be missed by Python, loudly."""

    def __init__(self, work: Coroutine[Any, Any, Any]) -> None:
        self._work = work

    def __call__(self, _task: "asyncio.Task[None]") -> None:
        self._work.close()
