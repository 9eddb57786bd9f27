"""What several server processes on one PostgreSQL tell each other, so that a proctor at one sees a kiosk at another.

What happened travels as ids: whoever wants to know reads the database. What lasts only for a moment (levels, captions, the time)
travels itself, and only while somebody watches elsewhere. On SQLite there is one process and nothing to tell.
"""

import asyncio
import json
import logging
from collections.abc import Callable, Iterable
from typing import Any

import psycopg
from sqlalchemy import URL

CHANNEL = "vivavoce_live"
_LARGEST = 7900  # bytes of a notification's text; PostgreSQL takes fewer than 8000
_GATHER_S = 0.03
_MOST_WAITING = 8192
_RETRY_S = (0.5, 1.0, 2.0, 5.0)

Hear = Callable[[list[dict[str, Any]]], None]

_log = logging.getLogger(__name__)


class Exchange:
    """One process's ear and mouth; runs on the hub's loop. `lost` is told after each time that something may have been missed."""

    def __init__(self, url: URL, own_id: str, hear: Hear, lost: Callable[[], None]) -> None:
        self._dsn = url.set(drivername="postgresql").render_as_string(hide_password=False)
        self._own_id = own_id
        self._hear = hear
        self._lost = lost
        self._waiting: list[dict[str, Any]] = []
        self._news = asyncio.Event()
        self._tasks: list[asyncio.Task[None]] = []

    def start(self) -> None:
        """Begin to listen and to tell."""
        self._tasks = [
            asyncio.create_task(self._listen(), name="live-ear"),
            asyncio.create_task(self._speak(), name="live-mouth"),
        ]

    async def stop(self) -> None:
        """End both."""
        for task in self._tasks:
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)

    def tell(self, said: dict[str, Any]) -> None:
        """Tell the others soon. Where nothing goes out for long the oldest is forgotten: they look for themselves now and then."""
        if len(self._waiting) >= _MOST_WAITING:
            del self._waiting[0]
        self._waiting.append(said)
        self._news.set()

    async def _listen(self) -> None:
        async def attempt() -> None:
            async with await psycopg.AsyncConnection.connect(self._dsn, autocommit=True) as connection:
                await connection.execute(f"LISTEN {CHANNEL}")
                self._lost()
                async for notification in connection.notifies():
                    self._take(notification.payload)

        await _for_ever(attempt)

    def _take(self, payload: str) -> None:
        try:
            sender, said = json.loads(payload)
            if sender != self._own_id:
                self._hear(said)
        except Exception as exc:  # noqa: BLE001 - another release's words, or another program's, must not make this one deaf
            _log.warning("live exchange: not understood: error=%s", type(exc).__name__)

    async def _speak(self) -> None:
        async def attempt() -> None:
            async with await psycopg.AsyncConnection.connect(self._dsn, autocommit=True) as connection:
                while True:
                    await self._news.wait()
                    await asyncio.sleep(_GATHER_S)
                    self._news.clear()
                    waiting, self._waiting = self._waiting, []
                    for payload in payloads(self._own_id, waiting):
                        await connection.execute("SELECT pg_notify(%s, %s)", (CHANNEL, payload))

        await _for_ever(attempt)


def payloads(own_id: str, said: Iterable[dict[str, Any]]) -> list[str]:
    """Return texts, each small enough for one notification; what alone is too large is left out."""
    parts: list[list[str]] = [[]]
    size = room = _LARGEST - len(own_id) - 8
    for each in said:
        text = json.dumps(each, separators=(",", ":"))
        if len(text) > room:
            continue
        if size < len(text) + 1:
            parts.append([])
            size = room
        parts[-1].append(text)
        size -= len(text) + 1
    return [f'["{own_id}",[{",".join(part)}]]' for part in parts if part]


async def _for_ever(attempt: Callable[[], Any]) -> None:
    """Try again whenever the database goes away, less and less often."""
    tries = 0
    while True:
        try:
            await attempt()
        except Exception as exc:  # noqa: BLE001 - whatever it was, the others are to be heard again
            _log.warning("live exchange lost: error=%s", type(exc).__name__)
        await asyncio.sleep(_RETRY_S[min(tries, len(_RETRY_S) - 1)])
        tries += 1
