"""A recording at the server as a file that can be read from anywhere: fetched piece by piece when wanted, kept in memory, never on a disk.

Two threads read it at once: one plays, one draws the waveform from its beginning to its end. Each piece is fetched once. A link that has
run out is renewed on the way.
"""

import asyncio
import io
import threading
from collections.abc import Callable
from concurrent.futures import CancelledError
from typing import TYPE_CHECKING

from app.desk.errors import DeskError, Refused
from app.desk.server import Part, Server
from app.errors import AppError
from app.i18n import translate

if TYPE_CHECKING:
    from _typeshed import WriteableBuffer

PIECE = 256 << 10
LARGEST = 1 << 30
"""Bytes of a recording that are kept at most: 45 minutes of two channels have some 100 MiB."""

WAIT_S = 60.0

Fetch = Callable[[int, int], Part]
"""Return a part of the file, from a byte on; called on whichever thread reads. Raises `AppError`."""


class RecordingLink:
    """A session's recording behind links that open for an hour each: a new one is asked for when the last one opens nothing."""

    def __init__(self, server: Server, session_id: str, url: str = "") -> None:
        self._server, self._session_id, self._url = server, session_id, url
        self._renewing = asyncio.Lock()

    def fetch(self, start: int, length: int) -> Part:
        """Return a part, from any thread but the network's own. Raises `AppError`."""
        work = self._fetch(start, length)
        try:
            return self._server.thread.start(work).result(WAIT_S)
        except TimeoutError as exc:
            raise DeskError(translate("Player", "The recording does not arrive"), self._server.host) from exc
        except (CancelledError, RuntimeError) as exc:  # the network's thread ends with the window
            work.close()
            raise _let_go() from exc

    async def _fetch(self, start: int, length: int) -> Part:
        url = self._url
        if url:
            try:
                return await self._server.part(url, start, length)
            except Refused as exc:
                if exc.kind == "erased" or exc.status not in (403, 404, 410):
                    raise
        return await self._server.part(await self._renewed(url), start, length)

    async def _renewed(self, old: str) -> str:
        async with self._renewing:
            if self._url == old:
                said = await self._server.get(f"/sessions/{self._session_id}/recording")
                self._url = str(said["url"])
            return self._url


class Pieces:
    """The bytes of one file. Any thread may read; close it, and whoever waits for a piece is let go."""

    def __init__(self, fetch: Fetch) -> None:
        self._fetch = fetch
        self._changed = threading.Condition()
        self._there: dict[int, bytes] = {}
        self._coming: set[int] = set()
        self._closed = False
        self._size: int | None = None

    def size(self) -> int:
        """Return how many bytes the file has. Raises `AppError`."""
        if self._size is None:
            self._piece(0)
        return self._size or 0

    def read(self, start: int, length: int) -> bytes:
        """Return up to `length` bytes from `start` on; fewer at the end. Raises `AppError`."""
        end = min(start + length, self.size())
        if start >= end:
            return b""
        found = b"".join(self._piece(number) for number in range(start // PIECE, (end - 1) // PIECE + 1))
        skip = start % PIECE
        return found[skip : skip + end - start]

    def close(self) -> None:
        """Let everything go."""
        with self._changed:
            self._closed = True
            self._there.clear()
            self._changed.notify_all()

    def _piece(self, number: int) -> bytes:
        with self._changed:
            while number in self._coming and not self._closed:
                self._changed.wait(WAIT_S)
            if self._closed:
                raise _let_go()
            if number in self._there:
                return self._there[number]
            self._coming.add(number)
        try:
            part = self._fetch(number * PIECE, PIECE)
            if (part.size or 0) > LARGEST:
                raise DeskError(
                    translate("Player", "This recording is too large to be played here"), f"{part.size or 0} bytes"
                )
        except AppError:
            self._arrived(number, None, None)
            raise
        self._arrived(number, part.content, part.size if part.size is not None else len(part.content))
        return part.content

    def _arrived(self, number: int, content: bytes | None, size: int | None) -> None:
        with self._changed:
            self._coming.discard(number)
            if content is not None and not self._closed:
                self._there[number] = content
                self._size = size
            self._changed.notify_all()


class PieceFile(io.RawIOBase):
    """`Pieces` as Python's files are. What goes wrong while a library reads is kept in `failure`, since no exception gets through it."""

    def __init__(self, pieces: Pieces) -> None:
        super().__init__()
        self._pieces = pieces
        self._at = 0
        self.failure: AppError | None = None

    def readable(self) -> bool:
        """It can be read."""
        return True

    def seekable(self) -> bool:
        """It can be read from anywhere."""
        return True

    def readinto(self, buffer: "WriteableBuffer") -> int:
        """Fill as much of the buffer as there is; nothing where it fails."""
        view = memoryview(buffer).cast("B")
        try:
            found = self._pieces.read(self._at, len(view))
        except AppError as exc:
            self.failure = exc
            return 0
        view[: len(found)] = found
        self._at += len(found)
        return len(found)

    def seek(self, offset: int, whence: int = io.SEEK_SET) -> int:
        """Go on at another byte."""
        try:
            base = {io.SEEK_SET: 0, io.SEEK_CUR: self._at}.get(whence)
            self._at = max(0, offset + (self._pieces.size() if base is None else base))
        except AppError as exc:
            self.failure = exc
        return self._at

    def tell(self) -> int:
        """Return where it goes on."""
        return self._at


def _let_go() -> DeskError:
    return DeskError(translate("Player", "The recording was closed"), "")
