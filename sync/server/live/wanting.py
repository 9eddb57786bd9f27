"""Reads what the board lacks: sessions unknown so far, gaps between facts, how a session is attended; as often as it is asked to."""

import asyncio
import logging
from collections.abc import Callable
from typing import TYPE_CHECKING

from sync.server.live import loading
from sync.server.live.board import Board

if TYPE_CHECKING:  # parts hold the hub
    from sync.server.parts import Parts

_log = logging.getLogger(__name__)


class Wanting:
    """Lives on the hub's loop. What is wanted while a read is under way is read by the next."""

    def __init__(self, parts: "Parts", board: Board, active: Callable[[], bool]) -> None:
        self._parts = parts
        self._board = board
        self._active = active
        self._wanted: set[str] = set()
        self._news = asyncio.Event()

    def want(self, session_id: str) -> None:
        """Have a session read soon."""
        self._wanted.add(session_id)
        self._news.set()

    async def run(self) -> None:
        """Read for ever; only cancelling ends it."""
        while True:
            await self._news.wait()
            self._news.clear()
            wanted, self._wanted = self._wanted, set()
            known = {each: self._board.entries[each].seq for each in wanted if each in self._board.entries}

            def read(wanted: set[str] = wanted, known: dict[str, int] = known) -> list[loading.Loaded]:
                with self._parts.database.read() as db:
                    return loading.load(db, known, wanted)

            try:
                loaded = await asyncio.to_thread(read)
            except Exception as exc:  # noqa: BLE001 - this goes on as long as the server does
                _log.warning("live board not read: error=%s", type(exc).__name__)
                await asyncio.sleep(1.0)
                self._wanted |= wanted
                self._news.set()
                continue
            ended_before = self._parts.clock.utc() - loading.SHOWN_AFTER_THE_END
            for each in loaded if self._active() else ():
                if each.entry is None or loading.belongs(each.entry, ended_before):
                    self._put(each)

    def _put(self, loaded: loading.Loaded) -> None:
        try:
            self._board.put(loaded)
        except Exception as exc:  # noqa: BLE001 - one session nobody can show must not hide all the others
            _log.error("live board: a session not shown: session=%s error=%s", loaded.session_id, type(exc).__name__)
