"""Pulling assignments ahead: copies of the server's chains, the codes that open them, and letting go of those it wants back."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from functools import partial
from typing import Any

import structlog

from engine.errors import IllegalTransition
from engine.interview.lifecycle import Status
from sync.access_codes import code_mac, load_or_create_secret, normalised
from sync.adoption import ChainsDiffer, adopt
from sync.database import Connection
from sync.errors import FactRefused, NotCanonical, UnknownSession
from sync.events import Event, from_json, is_session_id
from sync.ledger import Ledger
from sync.link.book import Book
from sync.link.errors import CopyRefused, Refused, Unreachable
from sync.link.server_link import ServerLink
from sync.standing import Origin, Standing, entry_of, put
from sync.transaction import Transaction
from sync.writer import Room

log = structlog.get_logger()

CURSOR = "assignments_cursor"
MOST_EVENTS = 1000
MOST_PAGES = 1000

_TAKES_COPIES = (Standing.KEPT, Standing.RELEASED, Standing.HANDED_OVER)


@dataclass(frozen=True, slots=True)
class Offer:
    """One line of the server's list: a chain to keep a copy of, or a session to let go of."""

    session_id: str
    withdrawn: bool
    events: tuple[Event, ...]
    code: str | None
    reason: str


class Copies:
    """The copies this kiosk holds. Its coroutines belong to the link's loop."""

    def __init__(self, ledger: Ledger, book: Book, link: ServerLink, visited: Callable[[], str | None]) -> None:
        """`visited` names the session that somebody is checked in for: it is not let go of under their hands."""
        self._ledger = ledger
        self._book = book
        self._link = link
        self._visited = visited
        self._secret = load_or_create_secret(ledger.folder)

    async def pull(self) -> int:
        """Take in all that changed since the last time; return how many offers there were. Raises `Unreachable`, `Refused`."""
        count = 0
        for _ in range(MOST_PAGES):
            cursor = self._book.note(CURSOR)
            answer = await self._link.get("/kiosk/assignments", {"cursor": cursor} if cursor else None)
            page, following = _read(answer)
            for offer in page:
                self._take(offer)
                count += 1
            if following is not None and following != cursor:
                self._book.put_note(CURSOR, following)
            if not page or following is None or following == cursor:
                break
        return count

    async def release(self) -> None:
        """Tell the server of every copy that was let go of. Raises `Unreachable`."""
        for entry in self._book.entries().values():
            if entry.standing is Standing.KEPT and entry.reason:  # asked back while somebody sat there
                self._ledger.store.wait(
                    partial(self._withdraw, session_id=entry.session_id, reason=entry.reason), Room.CLOSING
                )
                entry = self._book.entry(entry.session_id)  # noqa: PLW2901 - the same one, as it stands now
            if entry.standing is not Standing.RELEASING:
                continue
            try:
                await self._link.post(f"/kiosk/sessions/{entry.session_id}/release")
            except Refused as exc:
                # The server has settled it without us: the copy stays let go of either way.
                log.warning("copy.release_refused", session=entry.session_id, why=exc.kind)
            self._book.stands(entry.session_id, Standing.RELEASED, entry.reason)

    def _take(self, offer: Offer) -> None:
        try:
            if offer.withdrawn:
                self._ledger.store.wait(lambda tx: self._withdraw(tx, offer.session_id, offer.reason), Room.CLOSING)
            else:
                self._ledger.store.wait(lambda tx: self._keep(tx, offer), Room.OPENING)
        except ChainsDiffer as exc:
            log.error("copy.differs", session=offer.session_id, why=exc.message)
        except (FactRefused, IllegalTransition, CopyRefused) as exc:
            log.error("copy.refused", session=offer.session_id, title=exc.title)

    def _keep(self, tx: Transaction, offer: Offer) -> None:
        """Take a copy, or bring one up to date. What the kiosk has begun is its own business."""
        entry = entry_of(tx.connection, offer.session_id)
        status = tx.chain(offer.session_id).status
        if entry.standing not in _TAKES_COPIES or status not in (None, Status.SCHEDULED):
            return  # begun, or let go of and the server is yet to hear of it: then it offers it again
        if status is not None and entry.origin is Origin.KIOSK:
            return
        adopt(tx, offer.session_id, offer.events, {self._link.enrolment.server_public_key})
        acknowledged = max(entry.acknowledged_seq, len(offer.events) - 1)
        put(
            tx.connection,
            offer.session_id,
            origin=Origin.SERVER,
            state=Standing.KEPT,
            acknowledged_seq=acknowledged,
            copied_seq=len(offer.events) - 1,
            reason="",
        )
        if offer.code:
            self._expect(tx.connection, offer.session_id, offer.code)

    def _withdraw(self, tx: Transaction, session_id: str, reason: str) -> None:
        """Let go of a copy that nobody began: its code opens nothing from this commit on. While somebody sits there, remember to."""
        entry = entry_of(tx.connection, session_id)
        if entry.standing is not Standing.KEPT:
            return
        if tx.chain(session_id).status not in (None, Status.SCHEDULED):
            put(tx.connection, session_id, reason="")  # begun: the interview counts, and the order is void
            return
        standing = Standing.KEPT if session_id == self._visited() else Standing.RELEASING
        put(tx.connection, session_id, state=standing, reason=reason)

    def _expect(self, connection: Connection, session_id: str, code: str) -> None:
        """Let the access code open the session here; only its keyed hash is kept."""
        plain = normalised(code)
        if plain is None:
            raise CopyRefused("That is no access code", session_id)
        connection.execute(
            "INSERT INTO access_code (code_mac, session_id) VALUES (?, ?)"
            " ON CONFLICT (session_id) DO UPDATE SET code_mac = excluded.code_mac",
            (code_mac(self._secret, plain), session_id),
        )


def _read(answer: Mapping[str, Any]) -> tuple[list[Offer], str | None]:
    data, meta = answer.get("data"), answer.get("meta")
    if not isinstance(data, list) or not isinstance(meta, dict):
        raise Unreachable("The server's answer can't be read", "expected a list of assignments")
    cursor = meta.get("cursor")
    return list(_offers(data)), None if cursor is None else str(cursor)[:1000]


def _offers(data: list[Any]) -> Iterator[Offer]:
    for line in data:
        try:
            yield _offer(line)
        except (NotCanonical, UnknownSession, KeyError, TypeError, AttributeError, ValueError) as exc:
            log.error("copy.unreadable", error=type(exc).__name__)


def _offer(line: Any) -> Offer:  # noqa: ANN401 - whatever was read
    session_id, withdrawn = line["session_id"], line["state"] == "withdrawn"
    if not is_session_id(session_id) or line["state"] not in ("offered", "withdrawn"):
        raise ValueError("not an assignment")
    events = line.get("events") or []
    if len(events) > MOST_EVENTS or not (events or withdrawn):
        raise ValueError("not a chain")
    reason = str((line.get("order") or {}).get("kind") or "withdrawn")[:40] if withdrawn else ""
    return Offer(session_id, withdrawn, tuple(from_json(each) for each in events), line.get("code"), reason)
