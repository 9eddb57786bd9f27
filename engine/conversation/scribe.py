"""Writes facts in order, each durable before what depends on it happens, without holding up the sound."""

import asyncio
from collections.abc import Callable, Sequence
from contextlib import suppress

from engine.conversation.ports import Journal
from engine.errors import EngineError
from engine.interview.facts import Fact

_Entry = tuple[tuple[Fact, ...], Callable[[], None] | None]


class Scribe:
    """A queue in front of the journal. After a failure (the disk is full) nothing more happens that depends on a fact."""

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
            group = [await self._entries.get()]
            while not self._entries.empty():
                group.append(self._entries.get_nowait())
            await self._make_durable([fact for facts, _ in group for fact in facts])
            for _, then in group:
                if self.failure is None and then is not None:
                    then()
                self._undone -= 1
                self._entries.task_done()

    async def _make_durable(self, facts: Sequence[Fact]) -> None:
        """State what waits at once, in order: one trip to the disk. A full disk keeps what its reserve can hold, so go on trying."""
        outcomes = await asyncio.gather(*(self._journal.state(fact) for fact in facts), return_exceptions=True)
        for outcome in outcomes:
            if isinstance(outcome, EngineError):
                self.failure = self.failure or outcome
            elif isinstance(outcome, BaseException):
                raise outcome
