"""The cable between a simulated kiosk and the server: it carries bytes, and can be pulled and plugged in again."""

import asyncio
from contextlib import suppress
from types import TracebackType
from typing import Self

_PIECE = 65536


class Cable:
    """Listens on a port of this machine and passes on to `host`:`port`. An async context manager; `url` is where the kiosk asks."""

    def __init__(self, host: str, port: int) -> None:
        self._to = (host, port)
        self._plugged = True
        self._server: asyncio.Server | None = None
        self._writers: set[asyncio.StreamWriter] = set()
        self.url = ""

    async def __aenter__(self) -> Self:
        self._server = await asyncio.start_server(self._carry, "127.0.0.1", 0)
        self.url = f"http://127.0.0.1:{self._server.sockets[0].getsockname()[1]}"
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, exc: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.pull()
        if self._server is not None:
            self._server.close()

    def pull(self) -> None:
        """Break every connection, and let none through."""
        self._plugged = False
        for writer in self._writers:
            writer.transport.abort()

    def plug_in(self) -> None:
        """Let connections through again."""
        self._plugged = True

    async def _carry(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        if not self._plugged:
            writer.transport.abort()
            return
        self._writers.add(writer)
        try:
            there, back = await asyncio.open_connection(*self._to)
        except OSError:
            writer.transport.abort()
            self._writers.discard(writer)
            return
        self._writers.add(back)
        try:
            await asyncio.gather(_pass_on(reader, back), _pass_on(there, writer))
        finally:
            for end in (writer, back):
                end.transport.abort()
                self._writers.discard(end)


async def _pass_on(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    with suppress(ConnectionError):
        while piece := await reader.read(_PIECE):
            writer.write(piece)
            await writer.drain()
    with suppress(OSError, RuntimeError):
        writer.write_eof()
