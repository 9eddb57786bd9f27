"""A server as `vivavoce export` asks it: with a program's key, one thing after the other."""

import asyncio
import os
import sys
from collections.abc import AsyncGenerator, Coroutine, Generator, Iterator
from contextlib import AsyncExitStack, contextmanager
from pathlib import Path
from typing import Any, TypeVar
from urllib.parse import urlsplit

from app.desk.errors import Refused
from app.desk.server import Server
from app.engine_thread import EngineThread
from app.errors import AppError, BadUsage

KEY = "VIVAVOCE_API_KEY"
_LONGEST_KEY = 1000
_THIS_MACHINE = frozenset({"127.0.0.1", "::1", "localhost"})

T = TypeVar("T")


class NotAllowed(AppError):
    """The server does not let this key do it."""


class AskedServer:
    """Use as a context; asks a server from plain code."""

    def __init__(self, runner: asyncio.Runner, server: Server) -> None:
        self._runner, self.server = runner, server

    def run(self, work: Coroutine[Any, Any, T]) -> T:
        """Wait for something. Raises what `Server` raises, and `NotAllowed`."""
        try:
            return self._runner.run(work)
        except Refused as exc:
            if exc.status in (401, 403):
                raise NotAllowed("The server does not let this key do that", f"{exc.title}: {exc.message}") from exc
            raise

    def each(self, found: AsyncGenerator[T, None]) -> Generator[T, None, None]:
        """Yield what comes, as it comes. Close it before the server is let go."""

        async def following() -> tuple[T, ...]:
            async for one in found:
                return (one,)
            return ()

        try:
            while one := self.run(following()):
                yield one[0]
        finally:
            self._runner.run(found.aclose())


@contextmanager
def asked_server(url: str, key_file: Path | None, certificates: str) -> Iterator[AskedServer]:
    """Yield a server that is asked with the key in a file, or else in the environment. Raises `BadUsage` where there is none."""
    key = _key(key_file)
    if not url.startswith(("https://", "http://")):
        raise BadUsage("That is no server's address", f"{url!r}: expected https://...")
    if url.startswith("http://") and urlsplit(url).hostname not in _THIS_MACHINE:
        print("note: over http:// whoever is on the way can read the key and the results", file=sys.stderr)
    with asyncio.Runner() as runner:
        stack = AsyncExitStack()
        try:
            network = runner.run(stack.enter_async_context(EngineThread("network")))
            server = Server(network, url, certificates=certificates)
            server.key = key
            stack.push_async_callback(server.close)
            yield AskedServer(runner, server)
        finally:
            runner.run(stack.aclose())


def _key(key_file: Path | None) -> str:
    if key_file is None:
        key = os.environ.get(KEY, "")
        where = f"set {KEY}, or name a file with --key-file"
    else:
        try:
            with key_file.open(encoding="ascii") as file:
                key = file.read(_LONGEST_KEY)
        except (OSError, UnicodeDecodeError) as exc:
            raise BadUsage("The key can't be read", f"{key_file}: {getattr(exc, 'strerror', '') or 'no text'}") from exc
        where = f"{key_file} holds none"
    key = key.strip()
    if not key or not key.isascii() or not key.isprintable():
        raise BadUsage("The server's key is missing", where)
    return key
