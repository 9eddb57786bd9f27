"""Writes facts in order, each durable before what depends on it happens, without holding up the sound."""

import asyncio
from collections.abc import Callable
from contextlib import suppress

from engine.conversation.ports import Journal
from engine.errors import EngineError
from engine.interview.facts import Fact

_Entry = tuple[tuple[Fact, ...], Callable[[], None] | None]


class Scribe:
    """A queue in front of the journal. After a failure (the disk is full) nothing more is written and nothing more happens."""

    def __init__(self, journal: Journal) -> None:
        self.failure: EngineError | None = None
        self._journal = journal
        self._entries: asyncio.Queue[_Entry] = asyncio.Queue()
        self._writing: asyncio.Task[None] | None = None
        self._undone = 0

    def start(self) -> None:
        """Begin to write."""
        self._writing = asyncio.ensure_future(self._write())

    def state(self, *facts: Fact, then: Callable[[], None] | None = None) -> None:
        """Write the facts after all that were stated before; call `then` once they are durable."""
        self._undone += 1
        self._entries.put_nowait((facts, then))

    async def drained(self) -> None:
        """Return once everything stated is durable, or can't be. Raises what was unexpected."""
        if self._writing is None or not self._undone:
            return
        joined = asyncio.ensure_future(self._entries.join())
        try:
            await asyncio.wait({joined, self._writing}, return_when=asyncio.FIRST_COMPLETED)
        finally:
            joined.cancel()
        self.check()

    def check(self) -> None:
        """Raise what went wrong unexpectedly, if anything did."""
        if self._writing is not None and self._writing.done() and not self._writing.cancelled():
            self._writing.result()

    async def stop(self) -> None:
        """Stop writing."""
        if self._writing is not None:
            self._writing.cancel()
            with suppress(asyncio.CancelledError, Exception):
                await self._writing

    async def _write(self) -> None:
        while True:
            facts, then = await self._entries.get()
            if self.failure is None:
                try:
                    for fact in facts:
                        await self._journal.state(fact)
                except EngineError as failure:
                    self.failure = failure
            if self.failure is None and then is not None:
                then()
            self._undone -= 1
            self._entries.task_done()
