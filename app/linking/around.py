"""The kiosk around its link, as the link sees it, and the link as the kiosk's services see it."""

import asyncio
from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any, Protocol

import structlog

from app.kiosk.services.visit import Visit
from app.linking.cut_off import CutOff
from app.linking.front_desk import FrontDesk
from app.linking.opening import enrolled, rounds_of
from app.linking.outgoing import erase_files, outgoing, plain_stills, stills_so_far
from app.linking.overheard import OverheardLive
from app.sessions.recordings import let_sealed_go
from app.sessions.sealing import SessionSealer, seal_stills
from app.settings import Settings
from engine.audio.space import free_bytes
from engine.clock import Clock
from engine.conversation.ports import Audience
from engine.interview.facts import ClockCompared
from sync.errors import SyncError
from sync.ledger import Ledger
from sync.link.courier import CLAIM_WITHIN_S, Claim, Courier
from sync.link.enrolment import Enrolment, own_version
from sync.link.live import LiveLink
from sync.link.live_sound import LiveSound
from sync.link.live_tap import LiveTap
from sync.link.outgoing import Outgoing
from sync.link.rounds import Rounds
from sync.link.state import SyncState

log = structlog.get_logger()


class Visited(Protocol):
    """Who knows who sits at the kiosk; the house does."""

    @property
    def visit(self) -> Visit | None:
        """Who sits there."""
        ...


class KioskAround:
    """Implements `sync.link.rounds.Bystander`."""

    def __init__(self, settings: Settings, recipient: str | None = None) -> None:
        """`recipient` is whom files are sealed to; None where the server gave nobody."""
        self._settings = settings
        self._recipient = recipient
        self.house: Visited | None = None

    def visited(self) -> str | None:
        """The session of whoever sits here."""
        visit = self.house.visit if self.house else None
        return visit.session_id if visit else None

    def files_of(self, session_id: str) -> Sequence[Outgoing]:
        """The files of a session."""
        return outgoing(self._settings.data_dir, session_id)

    def files_now(self, session_id: str) -> Sequence[Outgoing]:
        """The stills of whoever sits here, sealed at once where they are to be: sealed again they would be another file."""
        self.seal_stills(session_id)
        return stills_so_far(self._settings.data_dir, session_id)

    def seal_stills(self, session_id: str) -> None:
        """Seal the stills of a session that lie plain. Blocks."""
        if self._recipient is not None:
            seal_stills(plain_stills(self._settings.data_dir, session_id), self._recipient)

    def handed_over(self, session_id: str) -> None:
        """What is sealed here nobody here can open, and the server has it: make room."""
        let_sealed_go(self._settings.data_dir, session_id)

    def erase_files(self, session_id: str) -> bool:
        """Nothing of the session's sound and pictures stays."""
        erase_files(self._settings.data_dir, session_id)
        return True

    def status(self) -> Mapping[str, Any]:
        """What the status report adds."""
        return {"version": own_version()[:64], "free_disk_bytes": free_bytes(self._settings.data_dir)}


class KioskLink:
    """The link of an enrolled kiosk, for its services. Methods are called on the main thread."""

    def __init__(
        self,
        around: KioskAround,
        enrolment: Enrolment,
        courier: Courier,
        rounds: Rounds,
        tap: LiveTap,
        front_desk: FrontDesk,
        sound: LiveSound | None = None,
    ) -> None:
        self.tap = tap
        self.sound = sound or LiveSound()
        self.front_desk = front_desk
        self._around = around
        self.enrolment = enrolment
        self.courier = courier
        self._rounds = rounds
        self._claimed: set[str] = set()

    @property
    def state(self) -> SyncState:
        """How sync stands."""
        return self.courier.state

    def utc(self) -> datetime:
        """The server's time, as far as it is known here."""
        return self._rounds.link.clock.utc()

    async def claim(self, session_id: str) -> Claim:
        """Ask whether this kiosk may begin the session; answers within a second and a half, network or not."""
        try:
            async with asyncio.timeout(2 * CLAIM_WITHIN_S):
                answer = await asyncio.wrap_future(self.courier.claim(session_id))
        except TimeoutError:  # the link's thread hangs, or is gone: that is no reason to send anybody away
            log.error("claim.unanswered", alive=self.courier.alive)
            return Claim.REVOKED if self.state.revoked else Claim.OFFLINE
        if answer is Claim.OURS:
            self._claimed.add(session_id)
        return answer

    def left(self, session_id: str) -> None:
        """Whoever was checked in for the session went away; a claim is given back when the network is, if it was lost meanwhile."""
        self._rounds.left(session_id, claimed=session_id in self._claimed or self.state.online)
        self._claimed.discard(session_id)
        self.courier.look_now()

    def overhear(self, audience: Audience, session_id: str) -> Audience:
        """Return an audience that lets the server's proctors follow this interview too, until `tap.end`."""
        self.tap.begin(session_id)
        return OverheardLive(audience, self.tap)

    def sealer(self) -> SessionSealer | None:
        """Return what seals the next session's sound; None where the server gave nobody to seal to."""
        recipient = self.enrolment.recipient
        return None if recipient is None else SessionSealer(recipient)

    def seal_stills(self, session_id: str) -> None:
        """Seal the stills of a session that ended. Blocks."""
        self._around.seal_stills(session_id)

    def compared(self) -> ClockCompared | None:
        """Return how the clocks stood at the last contact; None where there was none."""
        latest = self._rounds.link.clock.latest
        return None if latest is None else ClockCompared(latest.offset_ms, latest.server_utc)


def open_link(settings: Settings, ledger: Ledger, clock: Clock) -> tuple[KioskLink, KioskAround] | None:
    """Return the link of an enrolled kiosk, not yet started, and what tells it of the house; None for a kiosk that stands alone.

    An enrolment that can't be read keeps no kiosk from opening: what it holds is delivered once it is enrolled again.
    """
    try:
        agreed = enrolled(settings)
    except SyncError as exc:
        log.error("link.not_opened", title=exc.title)
        return None
    if agreed is None:
        return None
    around = KioskAround(settings, agreed.recipient)
    rounds = rounds_of(settings, agreed, ledger, clock, around, lambda: around.visited() is not None)
    tap, sound, front_desk = LiveTap(), LiveSound(), FrontDesk()

    async def hold_live() -> None:
        await live.run()

    cut_off = CutOff(front_desk, lambda: live.silent_s, settings.link.go_on_after_minutes)
    courier = Courier(ledger, rounds, beside=(hold_live, cut_off.run))
    live = LiveLink(
        ledger,
        rounds.link,
        tap,
        front_desk,
        clock,
        visited=around.visited,
        reached=courier.reached,
        behind=lambda: courier.state.backlog.events,
        sound=sound,
    )
    rounds.link.live = live
    return KioskLink(around, agreed, courier, rounds, tap, front_desk, sound), around
