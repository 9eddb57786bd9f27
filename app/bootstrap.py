"""The composition root: what a role is made of, top to bottom. Nothing else chooses an implementation."""

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path

import pydantic_settings  # noqa: F401 - before Qt, whose import hook trips over modules that load one another late
import qasync
import structlog
from PySide6.QtWidgets import QApplication

from app.bridge import Bridge
from app.engine_thread import EngineThread
from app.kiosk.lock.kiosk_lock import KioskLock
from app.kiosk.ports import Accommodation, KioskOptions, KioskServices
from app.kiosk.services.device_check import KioskDeviceCheck
from app.kiosk.services.diagnostics import KioskDiagnostics
from app.kiosk.services.house import CountingTransport, House, WarmEngines
from app.kiosk.services.proctor_orders import ProctorOrders
from app.kiosk.services.reception import KioskReception
from app.kiosk.services.talking import KioskConversation
from app.kiosk.shell import KioskShell
from app.kiosk.snapshots import Snapshots
from app.linking.around import KioskLink, open_link
from app.linking.opening import encryption_of
from app.logs import set_up_logging
from app.pin import require_pin
from app.sessions.recordings import RecordingShelf
from app.settings import Settings
from app.stop_signal import StopSignal
from app.watching.window_input import WindowInput
from engine.audio.device import DeviceTransport
from engine.audio.echo_cancelling import EchoCancelling
from engine.clock import Clock, SystemClock
from sync.agenda import Agenda
from sync.ledger import Ledger
from sync.recovery import recover

log = structlog.get_logger()

Companion = Callable[[KioskShell, House], "asyncio.Task[None] | None"]


@dataclass(frozen=True, slots=True)
class Staging:
    """What a demo puts in a kiosk's place: pictures of its screens, sound of its own, a companion that uses the window."""

    snapshots: Path | None = None
    new_transport: Callable[[], CountingTransport] | None = None
    companion: Companion | None = None


def run_kiosk(settings: Settings, staging: Staging = Staging()) -> None:
    """Open the kiosk and return when a proctor left it.

    Raises `AppError`, `SyncError` or `EngineError` where the kiosk can't be opened.
    """
    set_up_logging(settings.log_level)
    require_pin(settings.data_dir)
    app = QApplication.instance() or QApplication(["vivavoce"])
    app.setQuitOnLastWindowClosed(False)  # type: ignore[attr-defined]
    stop = StopSignal()
    with stop.watched(), asyncio.Runner(loop_factory=lambda: qasync.QEventLoop(app)) as runner:
        runner.run(kiosk(settings, SystemClock(), staging, stop))
    if stop.received:
        raise KeyboardInterrupt


async def kiosk(settings: Settings, clock: Clock, staging: Staging, stop: StopSignal) -> None:
    """The kiosk: ledger, recovery, engine's thread, services, window."""
    name, encryption = settings.kiosk.name or None, encryption_of(settings)
    with Ledger.open(settings.data_dir, clock, device_name=name, encryption=encryption) as ledger:
        async with EngineThread() as engine, opened(settings, ledger, engine, clock, staging) as house:
            talk = KioskConversation(house)
            lock = lock_of(house) if settings.kiosk.full_screen and settings.kiosk.lock else None
            bridge = Bridge()
            orders = None if house.link is None else ProctorOrders(house, talk, bridge)
            services = KioskServices(
                reception=KioskReception(house),
                devices=KioskDeviceCheck(house),
                conversation=talk,
                controls=talk,
                diagnostics=KioskDiagnostics(house, lock),
                standstill=orders,
            )
            pictures = Snapshots(staging.snapshots) if staging.snapshots else None
            if house.link is not None:
                house.link.front_desk.behind = orders
            shell = KioskShell(services, bridge, options_of(settings), clock=clock, snapshots=pictures, lock=lock)
            entered = WindowInput(shell.window, house.inputs, clock)
            shell.screen_changed.connect(entered.attend)
            stop.leaves(shell.leave)
            beside = staging.companion(shell, house) if staging.companion else None
            try:
                await shell.run_until_left()
            finally:
                if beside is not None:
                    beside.cancel()
                    await asyncio.gather(beside, return_exceptions=True)


@asynccontextmanager
async def opened(
    settings: Settings, ledger: Ledger, engine: EngineThread, clock: Clock, staging: Staging
) -> AsyncIterator[House]:
    """The house, tidied up after an earlier run, with its engines warming while the first screen opens."""
    warm = WarmEngines(engine, settings)
    warm.warm(settings.language)
    linked = open_link(settings, ledger, clock)
    link, around = linked or (None, None)
    try:
        unscored = await end_what_was_left(settings, ledger, link)
        new_transport = staging.new_transport or (lambda: devices_of(house))
        agenda = Agenda(ledger, link.utc if link else None)
        house = House(settings, ledger, engine, clock, warm, agenda, new_transport, unscored, link)
        if link is not None and around is not None:
            around.house = house
            link.courier.start()
        yield house
    finally:
        if link is not None:
            await asyncio.to_thread(link.courier.close)
        await warm.close()


def devices_of(house: House) -> CountingTransport:
    """The kiosk's microphone without its loudspeaker's echo, whose delay the device check has measured."""
    audio, visit = house.settings.audio, house.visit
    devices = DeviceTransport(audio.input_device, audio.output_device, clock=house.clock)
    if visit is None:
        return EchoCancelling(devices)
    return EchoCancelling(devices, visit.echo_delay_ms, headset=visit.echo == "none")


async def end_what_was_left(settings: Settings, ledger: Ledger, link: KioskLink | None = None) -> tuple[str, ...]:
    """End what a power cut left in progress; return what was completed but not scored. With a `link` no sound and no still is left plain."""
    shelf = RecordingShelf(settings.data_dir, link.sealer() if link else None)
    found = await asyncio.to_thread(recover, ledger, shelf.recover)
    for session_id in found.failed:
        log.warning("session.power_loss", session=session_id)
        await asyncio.to_thread(shelf.let_pieces_go, session_id, ledger.events(session_id))
        if link is not None:
            await asyncio.to_thread(link.seal_stills, session_id)
    return found.pending_scoring


def lock_of(house: House) -> KioskLock:
    """What holds the desktop; it lets the keyboard go for whoever said that they use assistive technology."""

    def declared() -> bool:
        uses = {Accommodation.SCREEN_READER, Accommodation.SPEECH_DEVICE}
        return house.visit is not None and not uses.isdisjoint(house.visit.accommodations)

    watch = house.settings.proctoring
    return KioskLock(
        house.settings.data_dir,
        house.hotkey_tried,
        declared,
        blocked=watch.blocked_hotkeys,
        assistive=watch.assistive,
    )


def options_of(settings: Settings) -> KioskOptions:
    """Return how the window behaves."""
    return KioskOptions(
        organisation=settings.kiosk.organisation,
        kiosk_name=settings.kiosk.name,
        language=settings.language,
        full_screen=settings.kiosk.full_screen,
        display=settings.kiosk.display,
        high_contrast=settings.kiosk.high_contrast,
        reduced_motion=settings.kiosk.reduced_motion,
        return_after_s=settings.kiosk.return_to_check_in_s,
    )
