"""Keeps sync going beside the interview: a thread with a loop of its own, woken by new events, by the clock, and by whoever checks in."""

import asyncio
import random
import threading
from collections.abc import Awaitable, Callable, Coroutine
from concurrent.futures import Future
from dataclasses import replace
from enum import StrEnum
from typing import Any

import structlog

from sync.errors import SyncError
from sync.events import Event
from sync.ledger import Ledger
from sync.link.backoff import BackOff
from sync.link.book import refused_sessions
from sync.link.errors import Refused, Unreachable
from sync.link.rounds import CONTACT, REVOKED, Rounds
from sync.link.state import SyncState

log = structlog.get_logger()

EVERY_S = 20.0
"""How often everything is looked at where nothing happens."""

AFTER_REACHED_S = 5.0
"""How long after the live link reached the server again the courier tries too, at most; half of it drawn, for all kiosks come back at once."""

CLAIM_WITHIN_S = 1.5
"""How long a candidate at check-in waits for a network that may be dead."""


class Claim(StrEnum):
    """What became of a session at check-in."""

    OURS = "ours"
    OFFLINE = "offline"  # the server could not be asked in time: the copy here is good without it
    ELSEWHERE = "elsewhere"  # claimed, or begun, at another kiosk
    CALLED_OFF = "called_off"
    USED = "used"
    REVOKED = "revoked"  # this kiosk may begin nothing any more


_REFUSALS = {
    "claimed-elsewhere": Claim.ELSEWHERE,
    "not-yours": Claim.ELSEWHERE,
    "revoked": Claim.REVOKED,
    "called-off": Claim.CALLED_OFF,
    "used": Claim.USED,
}


class Courier:
    """Runs until closed, and survives whatever happens to it. `state`, `claim` and `close` are for any other thread."""

    def __init__(
        self,
        ledger: Ledger,
        rounds: Rounds,
        *,
        back_off: BackOff | None = None,
        draw: Callable[[], float] = random.random,
        sleep: Callable[[float], Awaitable[None]] = asyncio.sleep,
        beside: tuple[Callable[[], Coroutine[Any, Any, None]], ...] = (),
    ) -> None:
        """`beside` are further things to run on the link's loop as long as it lives, each of which looks after its own failures."""
        self._ledger = ledger
        self._rounds = rounds
        self._back_off = back_off or BackOff()
        self._draw = draw
        self._sleep = sleep
        self._beside = beside
        self._loop = asyncio.new_event_loop()
        self._woken = asyncio.Event()
        self._reached = asyncio.Event()
        self._closing = False
        self._whole_wanted = False
        self._thread = threading.Thread(target=self._live, name="link", daemon=True)
        rounds.link.revoked = rounds.book.note(REVOKED) is True
        self._state = SyncState(
            rounds.link.enrolment.server_url, last_contact=rounds.book.note(CONTACT), revoked=rounds.link.revoked
        )

    @property
    def state(self) -> SyncState:
        """How sync stands."""
        return self._state

    @property
    def alive(self) -> bool:
        """Whether the thread runs; for the heartbeat."""
        return self._thread.is_alive()

    def start(self) -> None:
        """Begin; once."""
        self._unsubscribe = self._ledger.subscribe(self._told)
        self._thread.start()

    def close(self) -> None:
        """End the thread within a few seconds; what was not delivered is delivered at the next start."""
        self._unsubscribe()
        self._closing = True
        self._loop.call_soon_threadsafe(self._stop)
        self._thread.join(10.0)
        if self._thread.is_alive():
            log.error("link.stuck")
            return
        self._loop.close()

    def look_now(self) -> None:
        """Have everything looked at soon, unless the server can't be reached just now."""
        self._whole_wanted = True
        self._loop.call_soon_threadsafe(self._woken.set)

    def reached(self) -> None:
        """Take that the server was reached by another way: what waits for the next attempt need not wait so long. On the link's loop."""
        self._whole_wanted = True
        self._reached.set()
        self._woken.set()

    def claim(self, session_id: str) -> Future[Claim]:
        """Ask the server, within `CLAIM_WITHIN_S`, whether this kiosk may begin a session; the result never raises."""
        return asyncio.run_coroutine_threadsafe(self._claim(session_id), self._loop)

    async def _claim(self, session_id: str) -> Claim:
        try:
            async with asyncio.timeout(CLAIM_WITHIN_S):
                await self._rounds.link.post(f"/kiosk/sessions/{session_id}/claim", within_s=CLAIM_WITHIN_S)
        except Refused as exc:
            if exc.kind == "not-found":  # scheduled at this kiosk, and the server has not heard of it yet
                return Claim.OURS
            log.warning("claim.refused", session=session_id, why=exc.kind)
            return _REFUSALS.get(exc.kind, Claim.OFFLINE)
        except (TimeoutError, SyncError):
            return Claim.REVOKED if self._rounds.link.revoked else Claim.OFFLINE
        except Exception as exc:  # noqa: BLE001 - a candidate does not go away for a bug of ours
            log.error("claim.failed", error=type(exc).__name__)
            return Claim.OFFLINE
        return Claim.REVOKED if self._rounds.link.revoked else Claim.OURS

    def _told(self, event: Event) -> None:
        """On the ledger's thread: take note and return."""
        if self._rounds.noticed(event.session_id) and not self._closing:
            self._loop.call_soon_threadsafe(self._woken.set)

    def _live(self) -> None:
        asyncio.set_event_loop(self._loop)
        try:
            self._loop.run_until_complete(self._run())
        except asyncio.CancelledError:
            pass
        finally:
            self._loop.run_until_complete(self._rounds.link.close())
            self._loop.run_until_complete(self._loop.shutdown_default_executor())

    def _stop(self) -> None:
        for task in asyncio.all_tasks(self._loop):
            task.cancel()

    async def _run(self) -> None:
        beside = [asyncio.ensure_future(each()) for each in self._beside]
        try:
            await self._go_on()
        finally:
            for task in beside:
                if not task.cancelling():  # a second time would interrupt how it takes its leave of the server
                    task.cancel()
            await asyncio.gather(*beside, return_exceptions=True)

    async def _go_on(self) -> None:
        """Round after round; while the server can't be reached, only the clock leads to another attempt, or word that it was reached."""
        failures, whole_due = 0, True
        while True:
            self._woken.clear()
            self._reached.clear()
            whole_due, self._whole_wanted = whole_due or self._whole_wanted, False
            trouble, asked_s = await self._attempt(whole=whole_due)
            if self._closing:  # what was cancelled in mid-request may have ended in any way
                return
            failures = failures + 1 if trouble else 0
            wait_s = self._back_off.wait_s(failures, self._draw(), asked_s) if trouble else EVERY_S
            self._tell(trouble, failures, wait_s, whole=whole_due)
            if trouble:
                await self._wait_out(wait_s, asked=asked_s is not None)
                whole_due = True
            else:
                whole_due = not await self._woken_within(wait_s)

    async def _wait_out(self, wait_s: float, *, asked: bool) -> None:
        """Wait, whatever news there are: a server that can't be reached is not hammered.

        Word that it was reached cuts the wait short, unless the server itself `asked` for it.
        """
        waits: list[asyncio.Future[None]] = [asyncio.ensure_future(self._sleep(wait_s))]
        if not asked:
            waits.append(asyncio.ensure_future(self._soon_after_it_is_reached()))
        try:
            await asyncio.wait(waits, return_when=asyncio.FIRST_COMPLETED)
        finally:
            for wait in waits:
                wait.cancel()
            await asyncio.gather(*waits, return_exceptions=True)

    async def _soon_after_it_is_reached(self) -> None:
        await self._reached.wait()
        await self._sleep(AFTER_REACHED_S * (1 + self._draw()) / 2)

    async def _woken_within(self, wait_s: float) -> bool:
        """Wait; True where news ended the wait."""
        try:
            async with asyncio.timeout(wait_s):
                await self._woken.wait()
        except TimeoutError:
            return False
        return True

    async def _attempt(self, *, whole: bool) -> tuple[str, float | None]:
        """Make one round; return what was in the way, "" for nothing, and how long the server asks to be left alone."""
        try:
            await (self._rounds.whole() if whole else self._rounds.deliver_news())
        except Unreachable as exc:
            return f"{exc.title}: {exc.message}", exc.retry_after_s
        except SyncError as exc:
            log.warning("sync.trouble", title=exc.title)
            return f"{exc.title}: {exc.message}", None
        except Exception as exc:  # noqa: BLE001 - whatever it was, the next round is made
            log.error("sync.broke", error=type(exc).__name__)
            return type(exc).__name__, None
        return "", None

    def _tell(self, trouble: str, failures: int, wait_s: float, *, whole: bool) -> None:
        """Publish how it stands; files, which change rarely, are counted after a whole round."""
        try:
            latest, before = self._rounds.link.clock.latest, self._state.backlog
            backlog = self._rounds.backlog() if whole else self._rounds.events_behind()
            if not whole:
                backlog = replace(backlog, files=before.files, file_bytes=before.file_bytes)
            self._state = replace(
                self._state,
                online=not trouble,
                last_contact=self._rounds.last_contact or self._state.last_contact,
                clock_offset_ms=latest.offset_ms if latest else None,
                revoked=self._rounds.link.revoked,
                backlog=backlog,
                refused=self._ledger.store.read(refused_sessions),
                failures=failures,
                next_try_s=round(wait_s, 1),
                trouble=trouble,
            )
            self._rounds.attempted(trouble)
        except Exception as exc:  # noqa: BLE001 - a state that can't be told must not end the work
            log.error("sync.state", error=type(exc).__name__)
