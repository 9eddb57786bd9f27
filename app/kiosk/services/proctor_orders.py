"""Carries out what proctors ask from afar: in the conversation that runs, and on the window the candidate sits at.

Called on the link's thread; each order is in the ledger by then. What it does, the candidate is told with the proctor's name.
"""

import asyncio
import secrets
from collections.abc import Callable

import structlog

from app.kiosk.ports import Notice, NoticeKind, Notices
from app.kiosk.services.house import House
from app.kiosk.services.listening import ListeningIn
from app.kiosk.services.talking import KioskConversation
from app.linking.cut_off import BY_ITSELF
from engine.conversation.inbox import Errand
from engine.conversation.loop import Conversation
from engine.errors import EngineError
from engine.interview.facts import body_of
from engine.interview.lifecycle import EndReason, Status, is_final
from engine.interview.proctor_facts import ProctorCommand
from sync.errors import SyncError
from sync.link.live_orders import NOT_HERE, Command

log = structlog.get_logger()

BEGUN_WITHIN_S = 3.0
"""How long a running conversation, which looks every ten milliseconds, may take to take up an order."""

ENDED, NOT_BEGUN, NOT_IN_TIME = (
    "the interview is over",
    "the interview has not begun",
    "the interview did not take it up in time",
)
AT_THE_KIOSK = "a proctor at the kiosk"
"""Whoever proved the PIN, as the ledger names them: the PIN is everybody's."""

_LISTENING = frozenset({"listen", "unlisten"})
_IN_THE_INTERVIEW = frozenset({"pause", "resume", "extend", "end"}) | _LISTENING
_LONGEST = 280

Give = Callable[[Conversation, Errand], None]


class ProctorOrders:
    """Implements `sync.link.live_orders.Desk`."""

    def __init__(self, house: House, conversation: KioskConversation, notices: Notices) -> None:
        self._house = house
        self._conversation = conversation
        self._notices = notices
        self._listening = ListeningIn(house, notices)
        self._lifting: set[asyncio.Future[None]] = set()

    def why_not(self, command: Command) -> str:
        """Only whoever sits here can be asked something, and only an interview that runs can be paused."""
        visit = self._house.visit
        if visit is None or visit.session_id != command.session_id:
            return NOT_HERE
        try:
            status = self._house.ledger.head(command.session_id).status
        except SyncError:
            return NOT_HERE
        if is_final(status):
            return ENDED
        if command.kind in _IN_THE_INTERVIEW and status is Status.SCHEDULED:
            return NOT_BEGUN
        return self._listening.why_not(command) if command.kind in _LISTENING else ""

    async def carry_out(self, command: Command) -> str:
        """Do it; the ledger has it."""
        reason = _plain(command.body.get("reason"))
        match command.kind:
            case "message" | "answer":
                kind = NoticeKind.PROCTOR_MESSAGE if command.kind == "message" else NoticeKind.PROCTOR_COMES
                self._tell(kind, _plain(command.body.get("text")), command.by)
                return ""
            case "pause":
                detail = _signed(command.by, reason)
                return await self._stand_still(
                    command, detail, lambda talk, errand: talk.pause("proctor", detail, errand)
                )
            case "resume":
                return await self._stand_still(
                    command, "", lambda talk, errand: talk.resume("proctor", "system", errand=errand)
                )
            case "extend":
                return await self._extend(command)
            case "listen" | "unlisten":
                return await self._listening.carry_out(command)
            case "lock" | "unlock":
                return await self._cover(command, reason)
            case "end":
                detail = _signed(command.by, reason)
                return await self._ordered(
                    command, lambda talk, errand: talk.end(EndReason.PROCTOR_ENDED, detail, errand)
                )
            case _:
                return "not known to this kiosk's version"

    async def hush(self, reason: str) -> None:
        """Let nobody hear the room any more."""
        await self._listening.end(reason)

    @property
    def in_force(self) -> bool:
        """Whether a proctor has the interview stand still, or the screen covered, from afar."""
        visit = self._house.visit
        return visit is not None and bool(visit.locked or visit.paused)

    def lift(self) -> None:
        """Lift both, as whoever proved the PIN wishes. Called on the main thread."""
        task = asyncio.ensure_future(self.let_go_on(AT_THE_KIOSK, ""))
        self._lifting.add(task)
        task.add_done_callback(self._lifting.discard)

    async def let_go_on(self, by: str, reason: str) -> None:
        """Lift whatever was ordered from afar, stated first; where it can't be stated it is lifted all the same. On any loop."""
        visit = self._house.visit
        if visit is None or not (visit.locked or visit.paused):
            return
        lifted = ["unlock"] * bool(visit.locked) + ["resume"] * bool(visit.paused)
        visit.locked = visit.paused = ""
        for kind in lifted:
            body = {"reason": reason} if reason else {}
            fact = ProctorCommand("kiosk-" + secrets.token_hex(16), kind, by, "accepted", body)
            try:
                await self._house.ledger.session(visit.session_id).append(fact.KIND, body_of(fact))
            except (SyncError, EngineError) as exc:
                log.error("standstill.not_stated", title=exc.title)
        if "unlock" in lifted:
            self._tell(NoticeKind.UNLOCKED, "", by)
        talk = self._conversation.talk
        if talk is not None:
            talk.resume("proctor", "lock")
        if by == BY_ITSELF:
            self._tell(NoticeKind.WENT_ON, "", "")

    async def _extend(self, command: Command) -> str:
        minutes = int(command.body["minutes"])
        failed = await self._ordered(command, lambda talk, errand: talk.extend(minutes * 60.0, errand))
        if not failed:
            self._tell(NoticeKind.MORE_TIME, str(minutes), command.by)
        return failed

    async def _stand_still(self, command: Command, detail: str, give: Give) -> str:
        """Have the talk stand still, or not; it is known here as long as it does, so that it can be lifted here."""
        visit = self._house.current()
        before = visit.paused
        visit.paused = detail or before
        failed = await self._ordered(command, give)
        visit.paused = before if failed else detail
        return failed

    async def _cover(self, command: Command, reason: str) -> str:
        """Cover the screen or uncover it. Nothing is asked of a candidate who can't see: the talk stands still meanwhile."""
        visit = self._house.current()
        on = command.kind == "lock"
        visit.locked = _signed(command.by, reason) if on else ""
        self._tell(NoticeKind.LOCKED if on else NoticeKind.UNLOCKED, reason, command.by)
        if self._conversation.talk is None:
            return ""  # one that begins while the screen is covered stands still from its first moment

        def give(talk: Conversation, errand: Errand) -> None:
            talk.pause("lock", visit.locked, errand) if on else talk.resume("lock", errand=errand)

        failed = await self._ordered(command, give)
        if failed and not on:
            visit.paused = visit.paused or _plain(command.by)  # it still stands still, though uncovered
        return failed

    async def _ordered(self, command: Command, give: Give) -> str:
        """Give an order to the conversation that runs; return why it did not come about."""
        talk = self._conversation.talk
        if talk is None:
            return ENDED
        loop, clock = asyncio.get_running_loop(), self._house.clock
        done = asyncio.Event()
        lapsed = False

        def still() -> bool:
            return not lapsed and clock.monotonic_ns() < command.until_ns

        def tell() -> None:
            loop.call_soon_threadsafe(done.set)

        give(talk, Errand(still, tell))
        left_s = (command.until_ns - clock.monotonic_ns()) / 1e9
        try:
            async with asyncio.timeout(min(max(left_s, 0.0), BEGUN_WITHIN_S)):
                await done.wait()
        except TimeoutError:
            lapsed = True
            return NOT_IN_TIME
        return ""

    def _tell(self, kind: NoticeKind, detail: str, by: str) -> None:
        self._notices.notice(Notice(kind, detail, _plain(by)))


def _plain(said: object) -> str:
    """Return one line of bounded text."""
    return " ".join(str(said or "").split())[:_LONGEST]


def _signed(by: str, reason: str) -> str:
    return f"{_plain(by)}: {reason}" if reason else _plain(by)
