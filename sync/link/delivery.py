"""Delivers a session's files by resumable parts, once the facts that speak of them are delivered."""

import asyncio
import hashlib
from collections.abc import Awaitable, Callable, Sequence
from pathlib import Path
from typing import Any

import structlog

from sync.link.book import Book
from sync.link.errors import Refused, Unreachable
from sync.link.outgoing import Outgoing
from sync.link.server_link import ServerLink
from sync.link.throttle import Throttle

log = structlog.get_logger()

DELIVERED = "delivered"
LARGEST_PART = 1024 * 1024
"""Bytes sent at a time: small enough that a ledger's event never waits long behind one."""

_TRIES = 3

_PAID_AT_ONCE = 16 * 1024
"""Bytes of a part that are paced at a time: a quarter of a second's worth at 64 kB/s, the longest that a new event waits for its turn."""


class Delivery:
    """Delivers files. Its coroutines belong to the link's loop."""

    def __init__(
        self, book: Book, link: ServerLink, throttle: Throttle, between: Callable[[], Awaitable[None]]
    ) -> None:
        """`between` is awaited after each part: new events go first."""
        self._book = book
        self._link = link
        self._throttle = throttle
        self._between = between
        self._stumbled: dict[tuple[str, str, str], int] = {}

    async def deliver(self, session_id: str, files: Sequence[Outgoing]) -> None:
        """Send what the server lacks. A file it refuses is noted with its reason, and not sent again. Raises `Unreachable`, `Refused`."""
        settled = self._book.files(session_id)
        for file in files:
            if (file.kind, file.name) in settled:
                continue
            try:
                sha256 = await asyncio.to_thread(_sha256, file.path)
            except OSError as exc:  # erased meanwhile, or a disk that fails: what is said of it in the ledger stands
                log.warning("file.unreadable", session=session_id, kind=file.kind, error=type(exc).__name__)
                continue
            outcome = await self._sent(session_id, file, sha256)
            self._book.file_settled(session_id, file.kind, file.name, sha256, outcome)

    def waiting(self, session_id: str, files: Sequence[Outgoing]) -> list[Outgoing]:
        """Return the files that are still to be sent."""
        settled = self._book.files(session_id)
        return [file for file in files if (file.kind, file.name) not in settled]

    async def _sent(self, session_id: str, file: Outgoing, sha256: str) -> str:
        """Send one file and return how that ended."""
        try:
            await self._send(session_id, file, sha256)
        except Refused as exc:
            log.warning("file.refused", session=session_id, kind=file.kind, why=exc.kind)
            if exc.status in (401, 403):  # this is about the kiosk, not about the file
                raise
            place = (session_id, file.kind, file.name)
            self._stumbled[place] = self._stumbled.get(place, 0) + 1
            if exc.kind in ("other-bytes", "not-found", "incomplete", "gap") and self._stumbled[place] < _TRIES:
                raise Unreachable("A file has to be sent again", f"{file.kind}: {exc.kind}") from exc
            return exc.kind
        except OSError as exc:
            raise Unreachable("A file can't be read", f"{file.kind}: {type(exc).__name__}") from exc
        return DELIVERED

    async def _send(self, session_id: str, file: Outgoing, sha256: str) -> None:
        size = file.path.stat().st_size
        about = {"sha256": sha256, "size": size, "kind": file.kind, "name": file.name, "sealed": file.sealed}
        wanted = await self._link.post(f"/kiosk/sessions/{session_id}/blobs", about)
        if wanted.get("done") is True:
            return
        upload_id, part = str(wanted.get("upload_id", "")), _whole(wanted, "part_size")
        if not upload_id.isalnum() or part < 1:
            raise Unreachable("The server's answer can't be read", "it gave no place for a file")
        offset = _whole(wanted, "offset")
        while offset < size:
            content = await asyncio.to_thread(_part, file.path, offset, min(part, LARGEST_PART))
            await self._pace(len(content))
            answer = await self._link.put(f"/kiosk/uploads/{upload_id}", content, {"offset": offset})
            reached = _whole(answer, "offset")
            if not offset < reached <= size:
                raise Unreachable("The server's answer can't be read", "a file makes no progress")
            offset = reached
            await self._between()
        await self._link.post(f"/kiosk/uploads/{upload_id}/finish")

    async def _pace(self, size: int) -> None:
        """Wait until a part may go, and let new events go first meanwhile: a whole part's wait would be a quarter of a minute."""
        while size > 0:
            await self._throttle.spend(min(size, _PAID_AT_ONCE))
            await self._between()
            size -= _PAID_AT_ONCE


def _whole(answer: dict[str, Any], name: str) -> int:
    value = answer.get(name)
    if isinstance(value, bool) or not isinstance(value, int) or value < 0:
        raise Unreachable("The server's answer can't be read", f"{name} is no number")
    return value


def _sha256(path: Path) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def _part(path: Path, offset: int, size: int) -> bytes:
    with path.open("rb") as file:
        file.seek(offset)
        content = file.read(size)
    if not content:
        raise OSError("the file became shorter")
    return content
