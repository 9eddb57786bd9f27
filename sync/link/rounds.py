"""What a kiosk does with its server, and in which order: assignments, events, what is let go of, files, hand-over, a word on how it is."""

import asyncio
import threading
from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from typing import Any, Protocol

import structlog

from engine.interview.lifecycle import Status
from sync.ledger import Ledger, SessionHead
from sync.link.book import Book, events_behind, files_behind
from sync.link.clock import Comparison, ServerClock
from sync.link.copies import Copies
from sync.link.delivery import DELIVERED, Delivery
from sync.link.erasing import Erasing
from sync.link.errors import Refused, Unreachable
from sync.link.outgoing import FilesOf, Outgoing
from sync.link.server_link import ServerLink
from sync.link.state import Backlog
from sync.link.throttle import Throttle
from sync.link.uploader import Uploader
from sync.standing import Entry, Origin, Standing
from sync.times import rfc3339

log = structlog.get_logger()

CLOCK = "clock"
CONTACT = "last_contact"
REVOKED = "revoked"
ATTEMPT = "attempt"
NOTED_EVERY = timedelta(seconds=5)

_SETTLED_OTHERWISE = "not-yours"
"""The one refusal of a hand-over that ends it: the pen was taken from this kiosk. After any other the server may lack something."""

_LET_GO_ONCE = frozenset({DELIVERED, "erased"})
"""What must have become of every file of a session before those here that nobody can open are removed."""

_OPEN = frozenset({Standing.KEPT, Standing.RELEASING, Standing.HANDING_OVER, Standing.REFUSED})


class Bystander(Protocol):
    """What the kiosk around the link knows. Any thread asks; none of it takes long."""

    def visited(self) -> str | None:
        """The session that somebody is checked in for, if any."""
        ...

    def files_of(self, session_id: str) -> Sequence[Outgoing]:
        """The files of an ended session."""
        ...

    def files_now(self, session_id: str, /) -> Sequence[Outgoing]:
        """The files of a session that runs which may go at once, and don't change any more: its stills, in order. May block."""
        ...

    def handed_over(self, session_id: str) -> None:
        """The server has it all, every file too, and keeps it now."""
        ...

    def erase_files(self, session_id: str) -> bool:
        """Remove every file of a session; False where that is not for this process to do."""
        ...

    def status(self) -> Mapping[str, Any]:
        """What the status report says beside the backlog: version, engines, free_disk_bytes, detectors."""
        ...


@dataclass(frozen=True, slots=True)
class Alone:
    """A kiosk with nothing around its link: for the command line."""

    files: FilesOf = field(default=lambda _session: ())
    forget: Callable[[str], None] | None = None

    def visited(self) -> str | None:
        """Nobody is here."""
        return None

    def files_of(self, session_id: str) -> Sequence[Outgoing]:
        """Return what was given."""
        return self.files(session_id)

    def files_now(self, _session_id: str) -> Sequence[Outgoing]:
        """Nobody is here."""
        return ()

    def handed_over(self, session_id: str) -> None:
        """Nothing hangs on it."""

    def erase_files(self, session_id: str) -> bool:
        """Do as was said at the start; nothing was, then a kiosk that has a window does it."""
        if self.forget is not None:
            self.forget(session_id)
        return self.forget is not None

    def status(self) -> Mapping[str, Any]:
        """Nothing to add."""
        return {}


class Rounds:
    """One enrolled kiosk's dealings with its server. Coroutines belong to one loop; each raises `Unreachable` where trying later helps."""

    def __init__(self, ledger: Ledger, link: ServerLink, around: Bystander, throttle: Throttle) -> None:
        self.book = Book(ledger)
        self.link = link
        self._ledger = ledger
        self._around = around
        self._copies = Copies(ledger, self.book, link, around.visited)
        self._uploader = Uploader(ledger, self.book, link, throttle)
        self._delivery = Delivery(self.book, link, throttle, self._news_between_parts)
        self._erasing = Erasing(ledger, self.book, link, around)
        self._news: set[str] = set()
        self._left: set[str] = set()
        self._claims_left: set[str] = set()
        self._looked_back = False
        self._attempt_noted: tuple[str, datetime] | None = None
        self._news_guard = threading.Lock()

    def noticed(self, *session_ids: str) -> bool:
        """Take note of sessions with new events; from any thread. True where these are the first since the last were taken up."""
        with self._news_guard:
            first = not self._news
            self._news.update(session_ids)
        return first

    def left(self, session_id: str, *, claimed: bool = True) -> None:
        """Take note that whoever was checked in for a session went away; from any thread. `claimed` is whether the server knew of them."""
        with self._news_guard:
            self._left.add(session_id)
            if claimed:
                self._claims_left.add(session_id)

    async def whole(self) -> None:
        """Do everything there is to do.

        What a step stumbles over is raised at the end, and keeps no other from being done: on a full disk no copy can be taken, and it
        is by delivering that it gets empty. Only where the server can't be reached the rest waits.
        """
        steps = (
            self.pull,
            self.deliver_all,
            self._release,
            self._files,
            self.hand_over,
            self._erasing.carry_out,
            self.report,
        )
        trouble: Exception | None = None
        for step in steps:
            try:
                await step()
            except Unreachable:
                raise
            except Exception as exc:  # noqa: BLE001 - raised once the rest was done
                log.warning("round.stumbled", step=step.__name__, error=type(exc).__name__)
                trouble = trouble or exc
        self._note_contact()
        if trouble is not None:
            raise trouble

    async def pull(self) -> int:
        """Take in assignments and what became of them."""
        return await self._copies.pull()

    async def deliver_news(self) -> None:
        """Deliver the sessions with new events, and what of a running one may go at once."""
        await self._deliver_events()
        await self._deliver_stills()

    async def _deliver_stills(self) -> None:
        """Send the newest still of whoever sits here; those before it that could not go wait for the end."""
        visited = self._around.visited()
        entry = self.book.entry(visited) if visited else None
        if visited is None or entry is None or entry.standing is not Standing.KEPT or entry.acknowledged_seq < 0:
            return
        waiting = self._delivery.waiting(visited, await asyncio.to_thread(self._around.files_now, visited))
        await self._delivery.deliver(visited, waiting[-1:])

    async def _deliver_events(self) -> None:
        """Deliver new events, those of whoever is being interviewed first; a session that can't be delivered keeps no other from it."""
        stumbled: dict[str, Refused] = {}
        try:
            while (session_id := self._next_news()) is not None:
                try:
                    await self._uploader.deliver(session_id)
                except Refused as exc:
                    stumbled[session_id] = exc
                except BaseException:
                    self.noticed(session_id)
                    raise
        finally:
            self.noticed(*stumbled)
        for refusal in stumbled.values():
            raise refusal

    async def deliver_all(self) -> None:
        """Deliver every session of which the server lacks anything."""
        entries = self.book.entries()
        for head in self._ledger.sessions():
            entry = entries.get(head.session_id)
            if entry is None or (entry.standing in _OPEN and self._uploader.owes(head, entry)):
                self.noticed(head.session_id)
        await self.deliver_news()

    async def hand_over(self) -> None:
        """Give the pen of every finished session back, once the server has all of it. From then on nothing is appended here."""
        visited = self._around.visited()
        for head in self._ledger.sessions():
            entry = self.book.entry(head.session_id)
            if entry.standing not in (Standing.KEPT, Standing.HANDING_OVER) or head.session_id == visited:
                continue
            done = _finished(head) or (head.session_id in self._left and _not_held(head, entry))
            if done and entry.acknowledged_seq == head.seq and not self._files_left(head.session_id):
                await self._hand_over(head)

    async def report(self) -> None:
        """Say how the kiosk is; the answer says how the clocks stand and whether it was revoked."""
        backlog = self.backlog()
        latest = self.link.clock.latest
        body: dict[str, Any] = {
            "backlog_events": backlog.events,
            "backlog_bytes": backlog.event_bytes + backlog.file_bytes,
            "backlog_files": backlog.files,
            "clock_offset_ms": latest.offset_ms if latest else None,
            "session_id": self._around.visited(),
            "refused_sessions": sum(entry.standing is Standing.REFUSED for entry in self.book.entries().values()),
            **self._around.status(),
        }
        await self.link.post("/kiosk/status", body)

    def events_behind(self) -> Backlog:
        """Return which events the server has not; quick."""
        found: Backlog = self._ledger.store.read(events_behind)
        return found

    def backlog(self) -> Backlog:
        """Return what the server has not, files too."""
        sizes: list[int] = self._ledger.store.read(lambda connection: files_behind(connection, self._around.files_of))
        return replace(self.events_behind(), files=len(sizes), file_bytes=sum(sizes))

    @property
    def last_contact(self) -> str | None:
        """When the server answered last, RFC 3339; as far as this run knows."""
        latest = self.link.clock.latest
        if self.link.heard is not None:
            return rfc3339(self.link.heard)
        return None if latest is None else latest.server_utc

    def attempted(self, trouble: str) -> None:
        """Note how an attempt went, for whoever looks at the disk beside a kiosk that runs; not with every event that goes up."""
        now = self.link.own_utc()
        noted = self._attempt_noted
        if noted is not None and noted[0] == trouble and now - noted[1] < NOTED_EVERY and now >= noted[1]:
            return
        self._attempt_noted = (trouble, now)
        if self.link.heard is not None:
            self.book.put_note(CONTACT, self.last_contact)
        self.book.put_note(ATTEMPT, {"trouble": trouble, "at": rfc3339(now)})

    def _next_news(self) -> str | None:
        visited = self._around.visited()
        with self._news_guard:
            session_id = visited if visited in self._news else min(self._news, default=None)
            self._news.discard(session_id or "")
        return session_id

    async def _release(self) -> None:
        self._let_go_of_those_who_left()
        await self._copies.release()

    async def _news_between_parts(self) -> None:
        with suppress(Refused):  # of events: no word on the file that is being sent. The next round says it again
            await self._deliver_events()

    async def _files(self) -> None:
        for session_id in self._ended():
            entry = self.book.entry(session_id)
            if entry.acknowledged_seq >= 0 and session_id != self._around.visited():  # else they may yet be sealed
                await self._delivery.deliver(session_id, self._around.files_of(session_id))

    def _ended(self) -> list[str]:
        entries = self.book.entries()
        return [
            head.session_id
            for head in self._ledger.sessions()
            if _ended(head) and _standing(entries, head.session_id) in (Standing.KEPT, Standing.HANDING_OVER)
        ]

    def _files_left(self, session_id: str) -> bool:
        return bool(self._delivery.waiting(session_id, self._around.files_of(session_id)))

    async def _hand_over(self, head: SessionHead) -> None:
        self.book.stands(head.session_id, Standing.HANDING_OVER)
        head = self._ledger.head(
            head.session_id
        )  # what was appended before that commit goes along, nothing comes after it
        if self.book.entry(head.session_id).acknowledged_seq != head.seq:
            await self._uploader.deliver(head.session_id)
        try:
            await self.link.post(
                f"/kiosk/sessions/{head.session_id}/handover", {"head_seq": head.seq, "head_hash": head.hash}
            )
        except Refused as exc:
            log.warning("handover.refused", session=head.session_id, why=exc.kind)
            if exc.kind != _SETTLED_OTHERWISE:
                self.book.stands(head.session_id, Standing.KEPT)
                self._uploader.forget_confirmations()
                return
        self.book.stands(head.session_id, Standing.HANDED_OVER)
        self._left.discard(head.session_id)
        log.info("session.handed_over", session=head.session_id)
        if all(outcome in _LET_GO_ONCE for _, outcome in self.book.files(head.session_id).values()):
            self._around.handed_over(head.session_id)

    def _let_go_of_those_who_left(self) -> None:
        """Give back what was claimed at check-in and then not begun: its candidate may go to another kiosk. The server offers it again."""
        self._look_back()
        with self._news_guard:
            left = {session_id for session_id in self._claims_left if session_id != self._around.visited()}
            self._claims_left -= left
        for session_id in left:
            entry, events = self.book.entry(session_id), self._ledger.events(session_id)
            untouched = bool(events) and entry.copied_seq == events[-1].seq
            if entry.origin is Origin.SERVER and entry.standing is Standing.KEPT and untouched:
                self.book.stands(session_id, Standing.RELEASING, "left")

    def _look_back(self) -> None:
        """At the first round of a run, take those for gone who sat there in an earlier one."""
        if self._looked_back:
            return
        self._looked_back = True
        for head in self._ledger.sessions():
            if _not_held(head, self.book.entry(head.session_id)) and head.session_id != self._around.visited():
                self.left(head.session_id, claimed=False)

    def _note_contact(self) -> None:
        latest = self.link.clock.latest
        if latest is not None:
            self.book.put_note(CLOCK, {"offset_ms": latest.offset_ms, "server_utc": latest.server_utc})
            self.book.put_note(CONTACT, self.last_contact)
        if self.book.note(REVOKED) is not self.link.revoked:
            self.book.put_note(REVOKED, self.link.revoked)


def earlier_comparison(book: Book) -> Comparison | None:
    """Return how the clocks stood at an earlier run's last contact."""
    noted = book.note(CLOCK)
    if not isinstance(noted, dict):
        return None
    return Comparison(int(noted["offset_ms"]), str(noted["server_utc"]))


def server_clock(book: Book, clock: Any) -> ServerClock:  # noqa: ANN401 - a Clock
    """Return the server's time as far as this kiosk knows it."""
    return ServerClock(clock, earlier_comparison(book))


def _standing(entries: Mapping[str, Entry], session_id: str) -> Standing:
    entry = entries.get(session_id)
    return entry.standing if entry else Standing.KEPT


def _ended(head: SessionHead) -> bool:
    return head.status in (Status.COMPLETED, Status.FAILED, Status.CANCELLED)


def _finished(head: SessionHead) -> bool:
    """Whether nothing more is to come: a completed session waits for its scorecard."""
    return _ended(head) and (head.status is not Status.COMPLETED or head.scored)


def _not_held(head: SessionHead, entry: Entry) -> bool:
    """Whether a copy got events of ours and yet did not start: somebody read the consent, and went away."""
    return head.status is Status.SCHEDULED and entry.origin is Origin.SERVER and head.seq > entry.copied_seq
