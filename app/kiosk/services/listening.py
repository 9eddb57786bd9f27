"""Lets a proctor hear the room for a while: stated before the first sound leaves and after the last, and shown to the candidate meanwhile."""

import asyncio
import threading
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

import structlog

from app.kiosk.ports import Notice, NoticeKind, Notices
from app.kiosk.services.house import House
from app.linking.around import KioskLink
from engine.errors import EngineError
from engine.interview.facts import body_of
from engine.interview.proctor_facts import ListenedIn
from sync.errors import SyncError
from sync.link.live_orders import Command
from sync.link.live_sound import LiveSound, can_be_heard

if TYPE_CHECKING:
    from engine.conversation.ports import Block
    from engine.session.ports import Beside

log = structlog.get_logger()

LASTS_S = 600.0
"""How long somebody listens who does not ask for more: nobody forgets an open ear."""

LOOKS_EVERY_S = 5.0

NOT_ALLOWED, NO_LIVE_LINK, ANOTHER, NOBODY = (
    "this session's template does not allow it",
    "sound needs a live link, and this kiosk has none now",
    "another proctor is listening",
    "nobody is listening",
)
THE_END = "the interview is over"
BY_PROCTOR, TIME_UP, INTERVIEW_OVER, LINK_LOST = "by_proctor", "time_up", "interview_over", "link_lost"


@dataclass(frozen=True, slots=True)
class _Listening:
    id: str
    by: str
    session_id: str
    until_ns: int
    shown: bool = False  # to the candidate, who is then told of its end, too


class ListeningIn:
    """One at a time. `end` may be called on any loop, the rest on the link's."""

    def __init__(
        self, house: House, notices: Notices, sleep: Callable[[float], Awaitable[None]] = asyncio.sleep
    ) -> None:
        self._house = house
        self._notices = notices
        self._sleep = sleep
        self._guard = threading.Lock()
        self._now: _Listening | None = None
        self._timing: asyncio.Task[None] | None = None

    def why_not(self, command: Command) -> str:
        """Why it can't be begun, renewed or ended now; empty where it can."""
        now, link = self._now, self._house.link
        if command.kind == "unlisten":
            return "" if now is not None else NOBODY
        if not self._house.current().template.listening_in:
            return NOT_ALLOWED
        if link is None or not link.sound.carried or not can_be_heard(command.id):
            return NO_LIVE_LINK
        if (renews := command.body.get("renews")) is not None:
            return "" if now is not None and now.id == renews else NOBODY
        return ANOTHER if now is not None else ""

    async def carry_out(self, command: Command) -> str:
        """Begin, go on for longer, or end; return why it did not come about."""
        if command.kind == "unlisten":
            await self.end(BY_PROCTOR)
            return ""
        return await self._begin(command)

    async def _begin(self, command: Command) -> str:
        link = self._house.link
        if link is None:
            return NO_LIVE_LINK
        until_ns = self._house.clock.monotonic_ns() + round(LASTS_S * 1e9)
        if command.body.get("renews") is not None:
            with self._guard:
                if self._now is None:
                    return NOBODY
                self._now = replace(self._now, until_ns=until_ns)
            return ""
        listening = _Listening(command.id, command.by, command.session_id, until_ns)
        with self._guard:
            self._now = listening  # from here on `end` finds it, whoever calls it while the ledger still writes
        try:
            return await self._stated_and_heard(link.sound, listening)
        except (Exception, asyncio.CancelledError):  # the kiosk closes, or what nobody foresaw: the ledger may have it
            await self.end(LINK_LOST)
            raise

    async def _stated_and_heard(self, sound: LiveSound, listening: _Listening) -> str:
        if failed := await self._state(listening, ListenedIn(listening.id, "begin", listening.by)):
            if await asyncio.to_thread(self._stands, listening):  # a full disk is told of what the reserve has kept
                await self.end(INTERVIEW_OVER)
            with self._guard:
                self._now = None
            return failed
        if not sound.carried:  # lost meanwhile: the link had nothing to hush yet
            await self.end(LINK_LOST)
        return await self._let_hear(sound, listening)

    async def _let_hear(self, sound: LiveSound, listening: _Listening) -> str:
        """Show it and let the sound out, unless it was ended before it was heard; return why it was."""
        with self._guard:  # `end`, on whichever loop, comes wholly before this or wholly after
            if self._now is not listening:
                return NO_LIVE_LINK if not sound.carried else THE_END
            self._notices.notice(Notice(NoticeKind.LISTENING, by=" ".join(listening.by.split())))
            self._now = replace(listening, shown=True)
            begun = sound.begin(listening.id)
        if not begun:
            await self.end(INTERVIEW_OVER)
            return THE_END
        self._timing = asyncio.ensure_future(self._until_time_is_up(listening.id))
        return ""

    async def end(self, reason: str) -> None:
        """End it, where somebody listens or is about to."""
        with self._guard:
            over, self._now = self._now, None
            if over is None:
                return
            pieces, dropped = 0, 0
            if over.shown and (link := self._house.link) is not None:
                pieces, dropped = link.sound.end()
            if over.shown:
                self._notices.notice(Notice(NoticeKind.LISTENING_ENDED))
        await self._state(over, ListenedIn(over.id, "end", over.by, reason, pieces, dropped))

    async def _until_time_is_up(self, own_id: str) -> None:
        while (now := self._now) is not None and now.id == own_id:
            left_s = (now.until_ns - self._house.clock.monotonic_ns()) / 1e9
            if left_s <= 0:
                await self.end(TIME_UP)
                return
            await self._sleep(min(left_s, LOOKS_EVERY_S))

    def _stands(self, listening: _Listening) -> bool:
        """Whether the ledger has it that somebody began to listen. Blocks."""
        events = self._house.ledger.events(listening.session_id)
        return any(event.kind == ListenedIn.KIND and (event.body or {}).get("id") == listening.id for event in events)

    async def _state(self, listening: _Listening, fact: ListenedIn) -> str:
        """Have it in the ledger; return why it is not there."""
        try:
            await self._house.ledger.session(listening.session_id).append(fact.KIND, body_of(fact))
        except (SyncError, EngineError) as exc:
            log.error("listening.not_stated", title=exc.title)
            return exc.title
        return ""


class OpenToListeners:
    """Implements `Beside`: an interview's room may be listened to from its first moment to its last, and nobody hears more than is stated.

    `other` is what else goes on beside the interview.
    """

    def __init__(self, link: KioskLink, other: "Beside | None" = None) -> None:
        self._link = link
        self._other = other

    async def begin(self) -> None:
        """Open it."""
        self._link.sound.open()
        if self._other is not None:
            await self._other.begin()

    async def end(self) -> None:
        """Shut it; whoever listens is stated to have ended before the session is."""
        self._link.sound.shut()
        try:
            await self._link.front_desk.hush(INTERVIEW_OVER)
        finally:
            if self._other is not None:
                await self._other.end()


def heard_by(*ears: "Callable[[Block], None] | None") -> "Callable[[Block], None] | None":
    """Return what passes each block on to all of them; None for nobody."""
    given = [ear for ear in ears if ear is not None]

    def hear(block: "Block") -> None:
        for ear in given:
            ear(block)

    return hear if given else None
