"""Where kiosks and proctors meet: takes what is ingested and what kiosks tell, and passes it to whoever watches, here or at another process.

Everything is done on one asyncio loop, the server's; the methods above the line may be called from any thread. While nobody watches,
nothing is kept but who is connected. Nothing here can hold up an ingest: it is told after the commit, and only in passing.
"""

import asyncio
import logging
from collections.abc import AsyncIterator, Callable, Sequence
from contextlib import asynccontextmanager, suppress
from typing import TYPE_CHECKING, Any

from sqlalchemy.orm import Session

from engine.interview.proctor_facts import ListenedIn
from sync.events import Event
from sync.server.attending.standing import NOBODY, Attended, standing_of
from sync.server.live import loading
from sync.server.live.after_commit import after_commit
from sync.server.live.board import Board
from sync.server.live.exchange import Exchange
from sync.server.live.folding import differs
from sync.server.live.links import KioskLink
from sync.server.live.messages import Momentary
from sync.server.live.moments import WEBSOCKET, Told, told_by
from sync.server.live.presence import Presence
from sync.server.live.sound import KIOSK_LOST, REFUSED, Sounds
from sync.server.live.wanting import Wanting
from sync.server.live.watching import Wanted, Watcher
from sync.times import rfc3339

if TYPE_CHECKING:  # parts hold the hub
    from sync.server.parts import Parts

LOOKS_EVERY_S = 5.0
"""How often the database is asked whether something was missed."""

POLLED_FOR_S = 60.0
"""How long somebody who asked once counts as watching."""

MISSED_AFTER_S = 10.0
"""How long after its last poll a kiosk counts as reached: it polls every two seconds."""

ANNOUNCES_EVERY_S = 10.0
WATCHED_FOR_S = 25.0

_log = logging.getLogger(__name__)


class Hub:
    """One for a process. It does nothing until started."""

    def __init__(self) -> None:
        self.active = False
        self.links: dict[str, KioskLink] = {}
        self._loop: asyncio.AbstractEventLoop | None = None
        self._parts: Parts | None = None
        self._exchange: Exchange | None = None
        self._tasks: list[asyncio.Task[None]] = []
        self._waking: asyncio.Task[None] | None = None
        self._polled_at = -POLLED_FOR_S
        self._polled: dict[str, float] = {}  # kiosks without a WebSocket, and when they asked last
        self._watched_elsewhere_at = -WATCHED_FOR_S
        self._aside: dict[str, dict[str, Any]] = {}  # what lasts for a moment, for other processes

    def events_after(self, db: Session, session_id: str, events: Sequence[Event]) -> None:
        """Tell of these facts once the session's transaction is committed; never where it is undone."""
        if events:
            after_commit(db, lambda: self._call(lambda: self._take_events(session_id, events)))

    def command_after(self, db: Session, device_id: str, session_id: str, command: dict[str, Any]) -> None:
        """Tell how a command stands, and the kiosk that it is there, once the transaction is committed."""
        after_commit(db, lambda: self._call(lambda: self._take_command(device_id, session_id, command)))

    def attending_after(self, db: Session, session_id: str) -> None:
        """Tell how a session is attended once the transaction is committed."""
        after_commit(db, lambda: self._call(lambda: self._take_attending(session_id)))

    def doubt_after(self, db: Session, own_id: str) -> None:
        """Have it asked, once the transaction is committed, whether a person or key may still watch, wherever they do."""
        after_commit(db, lambda: self._call(lambda: self._take_doubt(own_id)))

    def hear(self, device_id: str, said: Momentary, link: str = WEBSOCKET) -> None:
        """Take what a kiosk tells of a moment, and by which way."""
        self._call(lambda: self._take_moment(device_id, said, link))

    def polled(self, device_id: str) -> None:
        """Take that a kiosk asked by a poll."""
        self._call(lambda: self._take_poll(device_id))

    def _call(self, work: Callable[[], None]) -> None:
        if self._loop is not None and not self._loop.is_closed():
            with suppress(RuntimeError):  # it closed just now
                self._loop.call_soon_threadsafe(work)

    # ---- on the server's loop only

    @asynccontextmanager
    async def running(self, parts: "Parts") -> AsyncIterator[None]:
        """Run as long as the server does."""
        await self.start(parts)
        try:
            yield
        finally:
            await asyncio.to_thread(parts.intake.close)
            await self.stop()

    async def start(self, parts: "Parts") -> None:
        """Begin; nothing before is told."""
        self._loop = asyncio.get_running_loop()
        self._parts = parts
        self.board = Board(parts.random_bytes(6).hex(), self._now)
        self.presence = Presence(self._loop.time, self._tell_others)
        self.sounds = Sounds(self._loop.time, self._tell_others, self._hush, parts.seal)
        self._wanting = Wanting(parts, self.board, lambda: self.active)
        self._tasks = [
            asyncio.create_task(self._wanting.run(), name="live-read"),
            asyncio.create_task(self._look(), name="live-look"),
        ]
        if not parts.database.is_sqlite:
            own_id = parts.random_bytes(6).hex()
            self._exchange = Exchange(parts.database.engine.url, own_id, self._hear_others, self._missed_something)
            self._exchange.start()
            self._tasks.append(asyncio.create_task(self._announce(), name="live-announce"))

    async def stop(self) -> None:
        """End; links and watchers are let go by their own connections."""
        self.active = False
        for link in self.links.values():
            link.close()
        for task in [*self._tasks, *([self._waking] if self._waking else [])]:
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)
        if self._exchange is not None:
            await self._exchange.stop()
        self._loop = None

    async def watch(self, wanted: Wanted, cursor: str | None) -> tuple[Watcher, bool]:
        """Return a watcher of the board, and whether it goes on from `cursor`."""
        await self.wake()
        watcher = Watcher(wanted)
        return watcher, self.board.watch(watcher, cursor)

    def leave(self, watcher: Watcher) -> None:
        """Watch no longer."""
        self.board.watchers.discard(watcher)
        self._polled_at = asyncio.get_running_loop().time()  # whoever was cut off comes back soon

    async def wake(self) -> None:
        """Have the board up to date, reading it where nobody watched until now."""
        self._polled_at = asyncio.get_running_loop().time()
        if self.active:
            return
        if self._waking is None or self._waking.done():
            self._waking = asyncio.create_task(self._wake(), name="live-wake")
        await asyncio.shield(self._waking)

    def connect(self, link: KioskLink) -> None:
        """Take a kiosk's link; one that it had before is broken off."""
        before = self.links.get(link.kiosk.device_id)
        self.links[link.kiosk.device_id] = link
        if before is not None:
            before.close()
        self._take_kiosk(link.kiosk.device_id, online=True)

    def disconnect(self, link: KioskLink) -> None:
        """Let a link go."""
        if self.links.get(link.kiosk.device_id) is link:
            del self.links[link.kiosk.device_id]
            self._take_kiosk(link.kiosk.device_id, online=False)

    def _hush(self, device_id: str, listening: str, reason: str) -> bool:
        link = self.links.get(device_id)
        if link is not None:
            link.send({"type": "hush", "id": listening, "reason": reason})
        return link is not None

    def _now(self) -> str:
        return rfc3339(self._its().clock.utc())

    def _its(self) -> "Parts":
        if self._parts is None:
            raise RuntimeError("the hub was not started")
        return self._parts

    async def _wake(self) -> None:
        parts = self._its()
        self.board.clear()
        self.active = True  # from here on everything new is taken, and read where it does not fit

        def read() -> tuple[list[loading.Loaded], dict[str, dict[str, Any]]]:
            with parts.database.read() as db:
                return loading.load(db, {}, loading.live_ids(db, parts.clock.utc())), loading.kiosks(db)

        try:
            loaded, kiosks = await asyncio.to_thread(read)
        except BaseException:
            self.active = False
            raise
        for device_id, kiosk in kiosks.items():
            self.board.kiosks[device_id] = kiosk | {"online": device_id in self.links}
        for each in loaded:
            self.board.put(each)
        self._tell_others({"t": "watching"})

    def _take_events(self, session_id: str, events: Sequence[Event]) -> None:
        self._tell_others({"t": "events", "s": session_id})
        for body in (each.body or {} for each in events if each.kind == ListenedIn.KIND):
            if body.get("phase") == "end":
                reason = str(body.get("reason"))
                self.sounds.over(str(body.get("id")), KIOSK_LOST if reason == "link_lost" else reason)
        if self.active and not self.board.events(session_id, events):
            self._wanting.want(session_id)

    def _take_attending(self, session_id: str) -> None:
        self._tell_others({"t": "attending", "s": session_id})
        if self.active:
            self._wanting.want(session_id)

    def _take_doubt(self, own_id: str) -> None:
        self.presence.doubt([own_id])
        self._tell_others({"t": "doubt", "ids": [own_id]})

    def _take_command(self, device_id: str, session_id: str, command: dict[str, Any]) -> None:
        self._tell_others({"t": "command", "d": device_id, "s": session_id, "c": command})
        self._command(device_id, session_id, command)

    def _command(self, device_id: str, session_id: str, command: dict[str, Any]) -> None:
        if command["kind"] == "listen" and command["state"] in ("refused", "expired"):
            self.sounds.over(command["id"], REFUSED)
        if self.active:
            self.board.command(session_id, command)
        link = self.links.get(device_id)
        if link is not None and command["state"] == "sent":
            link.order()

    def _take_moment(self, device_id: str, said: Momentary, link: str) -> None:
        told = told_by(said, link)
        if self.active:
            self._moment(device_id, said.session_id, told)
        if self._exchange is not None and self._watched_elsewhere():
            if not self._aside:
                asyncio.get_running_loop().call_later(0.1, self._pass_aside)
            waiting = self._aside.setdefault(
                said.session_id, {"t": "moment", "d": device_id, "s": said.session_id, "m": {}}
            )
            for kind, fields in told.items():
                waiting["m"].setdefault(kind, {}).update(fields)

    def _pass_aside(self) -> None:
        aside, self._aside = self._aside, {}
        for said in aside.values():
            self._tell_others(said)

    def _moment(self, device_id: str, session_id: str, told: Told) -> None:
        if not self.board.kiosk_told(device_id, session_id, told):
            self._wanting.want(session_id)

    def _take_poll(self, device_id: str) -> None:
        self._polled[device_id] = asyncio.get_running_loop().time()
        self._take_kiosk(device_id, online=True)

    def _take_kiosk(self, device_id: str, *, online: bool) -> None:
        self._tell_others({"t": "kiosk", "d": device_id, "o": online})
        self._kiosk(device_id, online=online)

    def _kiosk(self, device_id: str, *, online: bool) -> None:
        if not online:
            self.sounds.kiosk_lost(device_id)
        if self.active:
            link = self.links.get(device_id)
            named = {} if link is None else {"name": link.kiosk.name, "location": link.kiosk.location}
            self.board.kiosk(device_id, online=online, heard_at=self._now(), **named)
            if not online:
                self.board.unreached(device_id)

    async def _look(self) -> None:
        """Now and then: read what was missed, take off what ended, sleep where nobody watches, tell kiosks what they were not told."""
        parts = self._its()
        while True:
            await asyncio.sleep(LOOKS_EVERY_S)
            try:
                await self.look_once(parts)
            except Exception as exc:  # noqa: BLE001 - this goes on as long as the server does
                _log.warning("live board not looked at: error=%s", type(exc).__name__)

    async def look_once(self, parts: "Parts") -> None:
        """See to what the clock brings."""
        if (
            self.active
            and not self.board.watchers
            and asyncio.get_running_loop().time() - self._polled_at > POLLED_FOR_S
        ):
            self.active = False
            self.board.clear()
        shown, linked = [*self.board.entries] if self.active else [], [*self.links]

        def read() -> tuple[dict[str, int], dict[str, Attended], set[str], set[str]]:
            now = parts.clock.utc()
            with parts.database.read() as db:
                ids = {*shown, *loading.live_ids(db, now)} if self.active else set()
                heads, attended = loading.heads(db, ids), standing_of(db, ids)
                return heads, attended, loading.revoked(db, linked), loading.ordered(db, linked, now)

        heads, attended, revoked, ordered = await asyncio.to_thread(read)
        await asyncio.to_thread(_expire, parts)
        for session_id, head in heads.items():
            entry = self.board.entries.get(session_id)
            if entry is None or entry.seq < head or differs(entry, attended.get(session_id, NOBODY)):
                self._wanting.want(session_id)
        ended_before = rfc3339(parts.clock.utc() - loading.SHOWN_AFTER_THE_END)
        for session_id in shown:
            entry = self.board.entries.get(session_id)
            if session_id not in heads or (entry is not None and entry.ended and (entry.ended_at or "") < ended_before):
                self.board.remove(session_id)
        self._tell_links(ordered, revoked)
        self._miss_polls()

    def _miss_polls(self) -> None:
        """A kiosk that polled and does no more can't be reached, unless another process says that it asked there."""
        gone_at = asyncio.get_running_loop().time() - MISSED_AFTER_S
        for device_id in [each for each, at in self._polled.items() if at < gone_at]:
            del self._polled[device_id]
            if device_id not in self.links:
                self._kiosk(device_id, online=False)

    def _tell_links(self, ordered: set[str], revoked: set[str]) -> None:
        for link in [*self.links.values()]:
            if link.kiosk.device_id in ordered:
                link.order()  # what was told already is not told again
            if link.kiosk.device_id in revoked and not link.revoked:
                link.revoked = True
                link.send({"type": "revoked"})

    # Other processes

    def _tell_others(self, said: dict[str, Any]) -> None:
        if self._exchange is not None:
            self._exchange.tell(said)

    def _watched_elsewhere(self) -> bool:
        return asyncio.get_running_loop().time() - self._watched_elsewhere_at < WATCHED_FOR_S

    async def _announce(self) -> None:
        while True:
            if self.active:
                self._tell_others({"t": "watching"})
            self.presence.announce()
            await asyncio.sleep(ANNOUNCES_EVERY_S)

    def _missed_something(self) -> None:
        if self.active:
            for session_id in self.board.entries:
                self._wanting.want(session_id)

    def _hear_others(self, said: list[dict[str, Any]]) -> None:
        for each in said:
            match each:
                case {"t": "events" | "attending", "s": str(session_id)} if self.active:
                    self._wanting.want(session_id)
                case {"t": "command", "d": str(device_id), "s": str(session_id), "c": dict(command)}:
                    self._command(device_id, session_id, command)
                case {"t": "moment", "d": str(device_id), "s": str(session_id), "m": dict(told)} if self.active:
                    self._moment(device_id, session_id, told)
                case {"t": "kiosk", "d": str(device_id), "o": bool(online)}:
                    if online and device_id in self._polled:
                        self._polled[device_id] = asyncio.get_running_loop().time()
                    self._kiosk(device_id, online=online)
                case {"t": "watching"}:
                    first = not self._watched_elsewhere()
                    self._watched_elsewhere_at = asyncio.get_running_loop().time()
                    for device_id in self.links if first else ():
                        self._tell_others({"t": "kiosk", "d": device_id, "o": True})
                case _:
                    self._hear_beside(each)

    def _hear_beside(self, said: dict[str, Any]) -> None:
        """Take what another process says that is none of the board's."""
        match said:
            case {"t": "here" | "away" | "doubt" as kind, "ids": list(ids)}:
                self.presence.heard(kind, ids)
            case {"t": "hears" | "hush" | "sound" | "sound.over"}:
                self.sounds.heard(said)
            case _:
                pass


def _expire(parts: "Parts") -> None:
    from sync.server.live import commands  # late: they know the parts, and the parts hold the hub

    with parts.database.write() as db:
        commands.expire(db, parts)
