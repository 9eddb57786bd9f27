"""Delivers a session's events: the outbox is the ledger's unacknowledged tail, and the server says where it begins."""

from collections.abc import Sequence
from enum import Enum, auto
from typing import Any

import structlog

from sync.canonical import canonical
from sync.checkpoints import checkpoint_body
from sync.events import Event, to_json
from sync.ledger import Ledger, SessionHead
from sync.link.book import Book
from sync.link.errors import Refused, Unreachable
from sync.link.server_link import ServerLink
from sync.link.throttle import Throttle
from sync.standing import Entry, Standing

log = structlog.get_logger()

MOST_EVENTS = 500
MOST_BYTES = 4 * 1024 * 1024
_ENVELOPE = 4096
_CONFLICT = 409

GO_ON = frozenset({"gap"})
"""Refusals after which the server says where to go on; whatever else it refuses stays refused."""


class Delivered(Enum):
    """How a delivery ended."""

    ALL = auto()
    REFUSED = auto()


class Uploader:
    """Delivers events. Its coroutines belong to the link's loop."""

    def __init__(self, ledger: Ledger, book: Book, link: ServerLink, throttle: Throttle) -> None:
        self._ledger = ledger
        self._book = book
        self._link = link
        self._throttle = throttle
        self._confirmed: set[str] = set()

    async def deliver(self, session_id: str) -> Delivered:
        """Send all that the server lacks of a session. Raises `Unreachable`, `Refused`; then what was acknowledged is acknowledged.

        Each pass either moves forward or ends: a server that contradicts itself is refused, not asked for ever.
        """
        entry = self._book.entry(session_id)
        if entry.standing in (Standing.HANDED_OVER, Standing.RELEASED):
            return Delivered.ALL
        if entry.standing is Standing.REFUSED:
            return await self._set_aside(session_id, entry.acknowledged_seq)
        acknowledged, rewound = entry.acknowledged_seq, False
        if session_id not in self._confirmed:  # what we remember is a cache, and this is the first word of this run
            acknowledged = await self.confirmed(session_id)
        while tail := self._ledger.events(session_id, since=acknowledged + 1):
            try:
                reached = await self._send(session_id, batch_of(tail))
            except Refused as exc:
                _raise_unless_about_events(exc)
                place = exc.acknowledged_seq
                if exc.kind in GO_ON and place is not None and place != acknowledged and not rewound:
                    acknowledged, rewound = place, True
                    continue
                return await self._refuse(session_id, acknowledged + len(batch_of(tail)), exc)
            if reached <= acknowledged:
                raise Unreachable("The server's answer can't be read", "it acknowledged less than it had")
            acknowledged, rewound = reached, False
            self._book.acknowledged(session_id, acknowledged)
        return Delivered.ALL

    async def confirmed(self, session_id: str) -> int:
        """Ask the server how far it has a session, and note it. A chain that it has otherwise is found out by sending on."""
        answer = await self._link.get(f"/kiosk/sessions/{session_id}/head")
        seq = _seq(answer)
        own = self._ledger.events(session_id, since=seq)[:1] if seq >= 0 else []
        if seq >= 0 and (not own or own[0].hash != answer.get("head_hash")):
            # The server has what we have not, or another event there: from the start, so that it sees where and keeps ours aside.
            seq = -1
        if seq < self._book.entry(session_id).acknowledged_seq:  # it was put back from a backup: files may be gone, too
            self._book.forget_files(session_id)
        self._confirmed.add(session_id)
        self._book.acknowledged(session_id, seq)
        return seq

    def owes(self, head: SessionHead, entry: Entry) -> bool:
        """Whether the server may lack something: by what we remember, or because this run has not asked yet about what was appended here."""
        if head.seq > entry.acknowledged_seq:
            return True
        asked = head.session_id in self._confirmed or entry.standing is Standing.REFUSED
        return not asked and head.seq > entry.copied_seq

    def forget_confirmations(self) -> None:
        """Ask anew how far the server has each session: after a break it may be another one, restored from a backup."""
        self._confirmed.clear()

    async def _send(self, session_id: str, events: Sequence[Event]) -> int:
        body = batch_body(self._ledger, events)
        await self._throttle.spend(sum(len(canonical(each)) for each in body["events"]))
        answer = await self._link.deliver(session_id, body)
        return min(_seq(answer), events[-1].seq)

    async def _refuse(self, session_id: str, offered: int, exc: Refused) -> Delivered:
        log.error("session.refused", session=session_id, why=exc.kind, set_aside=exc.set_aside_id)
        self._book.stands(session_id, Standing.REFUSED, exc.kind, exc.set_aside_id)
        self._book.acknowledged(session_id, offered)
        return await self._set_aside(session_id, offered)

    async def _set_aside(self, session_id: str, offered: int) -> Delivered:
        """Offer what follows in a refused session, each event once: what the server refuses it keeps aside, and nothing is to be missing there.

        From the refusal on, `acknowledged_seq` is what was offered.
        """
        while tail := self._ledger.events(session_id, since=offered + 1):
            batch = batch_of(tail)
            try:
                await self._send(session_id, batch)
            except Refused as exc:
                _raise_unless_about_events(exc)
                log.info("session.set_aside", session=session_id, why=exc.kind, events=len(batch))
            offered = batch[-1].seq
            self._book.acknowledged(session_id, offered)
        return Delivered.REFUSED


def batch_of(tail: Sequence[Event]) -> Sequence[Event]:
    """Return as many of the first events as one request may carry: at least one, which always fits."""
    size = _ENVELOPE
    for count, event in enumerate(tail[:MOST_EVENTS]):
        size += len(canonical(to_json(event))) + 1
        if size > MOST_BYTES and count:
            return tail[:count]
    return tail[:MOST_EVENTS]


def batch_body(ledger: Ledger, events: Sequence[Event]) -> dict[str, Any]:
    """Return the request for these events of one session, in order; the device signs for the last of them, and so for all."""
    last = events[-1]
    return {
        "events": [to_json(event) for event in events],
        "head": checkpoint_body(ledger.key, last.session_id, last.seq, last.hash),
    }


def _raise_unless_about_events(exc: Refused) -> None:
    """A conflict is the server's word on a chain. That it does not believe the kiosk, or takes a request for too large, may be mended."""
    if exc.status != _CONFLICT:
        raise exc


def _seq(answer: dict[str, Any]) -> int:
    seq = answer.get("acknowledged_seq")
    if isinstance(seq, bool) or not isinstance(seq, int) or seq < -1:
        raise Unreachable("The server's answer can't be read", "it said not how far it has the session")
    return seq
