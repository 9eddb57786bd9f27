"""Work under way beside the sound: started, awaited, called off, and never failing unseen."""

import asyncio
from collections.abc import Coroutine
from typing import Any


class Jobs:
    """The tasks of one conversation. The first unexpected error is kept for whoever runs the conversation."""

    def __init__(self) -> None:
        self.failure: BaseException | None = None
        self._tasks: set[asyncio.Task[Any]] = set()

    def start(self, work: Coroutine[Any, Any, Any]) -> asyncio.Task[Any]:
        """Begin the work now."""
        task = asyncio.ensure_future(work)
        self._tasks.add(task)
        task.add_done_callback(self._done)
        return task

    async def idle(self) -> None:
        """Return once nothing is under way."""
        while self._tasks:
            await asyncio.wait(set(self._tasks))

    async def stop(self) -> None:
        """Call everything off and see it end."""
        for task in list(self._tasks):
            task.cancel()
        await self.idle()

    def _done(self, task: asyncio.Task[Any]) -> None:
        self._tasks.discard(task)
        if not task.cancelled() and task.exception() is not None:
            self.failure = self.failure or task.exception()
