"""Carries an export out: records come from the server while earlier ones are written by a thread of their own. All of it, or nothing."""

import asyncio
import queue
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from http import HTTPStatus
from pathlib import Path
from typing import Any

from app.admin.exporting.plan import Outcome
from app.desk.errors import Refused
from app.desk.results import records_of
from app.desk.server import Server
from app.exports.formats import Format, name_of
from app.exports.records import Record, read_record
from app.exports.writing import Destination, refuse_unwritable, staged, write_all

Told = Callable[[int], None]
"""Told how many sessions are done, on the loop that called."""

_AHEAD = 4
"""Records that may wait to be written: the longest has some 4 MiB."""


async def carry_out(server: Server, session_ids: Sequence[str], to: Destination, told: Told) -> Outcome:
    """Export the sessions. Cancelling leaves nothing behind. Raises `ExportError`, and what `Server` raises."""
    refuse_unwritable(to, session_ids)
    if to.shape.format is Format.BUNDLE:
        return await _bundles(server, session_ids, to, told)
    pipe, left_out, done = _Pipe(), [], 0
    with ThreadPoolExecutor(1, "export") as thread:
        writing = asyncio.wrap_future(thread.submit(write_all, pipe.records(), to))
        try:
            async for session_id, content in records_of(server, session_ids, str(to.shape.format)):
                if content is None:
                    left_out.append(session_id)
                elif not await pipe.put(content, session_id, writing):
                    break  # the writer gave up: awaiting it below tells why
                done += 1
                told(done)
            pipe.end()
            files = await asyncio.shield(writing)
        except BaseException:
            pipe.give_up()
            await asyncio.wait([writing])
            if not writing.cancelled():
                writing.exception()  # heard: what happened first is what is told
            raise
    return _outcome(files, len(session_ids) - len(left_out), left_out)


class _GivenUp(Exception):
    """Nothing more comes, and what was written is not wanted."""


class _Pipe:
    """Records on their way from the loop to the thread that writes them; few at a time. Make it on the loop."""

    def __init__(self) -> None:
        self._loop = asyncio.get_running_loop()
        self._room = asyncio.Semaphore(_AHEAD)
        self._waiting: queue.SimpleQueue[tuple[bytes, str] | _GivenUp | None] = queue.SimpleQueue()

    async def put(self, content: bytes, session_id: str, writing: "asyncio.Future[tuple[Path, ...]]") -> bool:
        """Hand a record over once there is room; False where nobody takes it any more."""
        room = asyncio.ensure_future(self._room.acquire())
        waited: set[asyncio.Future[Any]] = {room, writing}
        try:
            await asyncio.wait(waited, return_when=asyncio.FIRST_COMPLETED)
        finally:
            room.cancel()
        if writing.done():
            return False
        self._waiting.put((content, session_id))
        return True

    def end(self) -> None:
        """Say that all of them were handed over."""
        self._waiting.put(None)

    def give_up(self) -> None:
        """Say that none of it is wanted any more."""
        self._waiting.put(_GivenUp())

    def records(self) -> Iterator[Record]:
        """Yield the records, on the thread that writes."""
        while (came := self._waiting.get()) is not None:
            if isinstance(came, _GivenUp):
                raise came
            content, session_id = came
            yield read_record(content, session_id)
            self._loop.call_soon_threadsafe(self._room.release)


async def _bundles(server: Server, session_ids: Sequence[str], to: Destination, told: Told) -> Outcome:
    """Save each session's bundle, which leaves its own entry in the audit log."""
    left_out: list[str] = []
    with staged(to.path) as stage:
        for done, session_id in enumerate(session_ids, 1):
            try:
                await server.save(f"/sessions/{session_id}/bundle", stage / name_of(session_id, Format.BUNDLE))
            except Refused as exc:
                if exc.status != HTTPStatus.NOT_FOUND:
                    raise
                left_out.append(session_id)
            told(done)
    here = [each for each in session_ids if each not in left_out]
    return _outcome([to.path / name_of(each, Format.BUNDLE) for each in here], len(here), left_out)


def _outcome(files: Sequence[Path], sessions: int, left_out: Sequence[str]) -> Outcome:
    return Outcome(tuple(files), sessions, sum(path.stat().st_size for path in files), tuple(left_out))
