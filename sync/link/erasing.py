"""Erases this kiosk's copies of sessions that its server erased: words, sound and pictures, leaving the chain that says so.

The server asks until the kiosk has answered, so whatever interrupts it here is done at the next round.
"""

from typing import Protocol

import structlog

from engine.interview.lifecycle import Status
from sync.chain import NEVER_ERASED
from sync.errors import UnknownSession
from sync.ledger import Ledger
from sync.link.book import Book
from sync.link.errors import Refused
from sync.link.server_link import ServerLink
from sync.standing import LET_GO, Standing

log = structlog.get_logger()

REASON = "the server ordered it"
_PAGE = 100


class Files(Protocol):
    """Who has a session's files."""

    def visited(self) -> str | None:
        """The session that somebody is checked in for, if any."""
        ...

    def erase_files(self, session_id: str) -> bool:
        """Remove every file of a session; False where that is not for this process to do."""
        ...


class Erasing:
    """What the server asks to be erased. Its coroutine belongs to the link's loop."""

    def __init__(self, ledger: Ledger, book: Book, link: ServerLink, files: Files) -> None:
        self._ledger = ledger
        self._book = book
        self._link = link
        self._files = files

    async def carry_out(self) -> None:
        """Erase what is asked for, and say so. Raises `Unreachable`."""
        while True:
            asked = (await self._link.get("/kiosk/erasures"))["data"]
            done = [each for each in (str(one["session_id"]) for one in asked) if self._erase(each)]
            for session_id in done:
                await self._say(session_id)
            if len(asked) < _PAGE or not done:
                return

    def _erase(self, session_id: str) -> bool:
        """Leave nothing of a session here but its chain. False while an interview is being held."""
        if session_id == self._files.visited():
            return False
        try:
            status = self._ledger.head(session_id).status
        except UnknownSession:
            return True  # another disk, or it never came
        if status is Status.IN_PROGRESS or not self._files.erase_files(session_id):
            return False
        if self._book.entry(session_id).standing not in LET_GO:
            self._book.stands(
                session_id, Standing.RELEASED, "erased"
            )  # the server took it; nothing more of it goes there
        events = self._ledger.events(session_id)
        seqs = tuple(each.seq for each in events if each.body is not None and each.kind not in NEVER_ERASED)
        if seqs:
            self._ledger.erase(session_id, seqs, REASON, recording=True)
        log.info("copy.erased", session=session_id, events=len(seqs))
        return True

    async def _say(self, session_id: str) -> None:
        try:
            await self._link.post(f"/kiosk/sessions/{session_id}/erased")
        except Refused as exc:
            log.warning("erasure.not_taken", session=session_id, why=exc.kind)
