"""What the kiosk's services share: the open ledger, the settings, the engine's thread and the engines that are warm."""

import asyncio
from collections.abc import Awaitable, Callable, Coroutine
from concurrent.futures import Future
from dataclasses import dataclass, field
from typing import Any, Protocol

import structlog

from app.engine_thread import EngineThread
from app.engines import EngineSet, choose_engines
from app.errors import AppError
from app.kiosk.services.visit import Visit
from app.linking.around import KioskLink
from app.settings import Settings
from engine.clock import Clock
from engine.conversation.ports import AudioTransport
from engine.errors import EngineError
from engine.models import ModelStore, search_path
from engine.session.ports import Glitches
from proctoring.inlets import HotkeyTried, Inlet, Input
from sync.agenda import Agenda
from sync.ledger import Ledger

log = structlog.get_logger()

Key = tuple[str, str]  # language, voice
StartEngines = Callable[[str, str, Settings], Coroutine[Any, Any, EngineSet]]

_INPUTS_WAITING = 512
_FIRST_RETRY_S, _LAST_RETRY_S = 30.0, 900.0

MOST_KEPT = 3
"""Sets of engines that stay loaded while nobody sits here, the newest used; a set of full quality takes a gigabyte and more."""


class CountingTransport(AudioTransport, Glitches, Protocol):
    """Sound that counts what it lost."""


class NobodyHere(AppError):
    """A step was asked for while nobody is checked in."""


class WarmEngines:
    """Starts the engines of a language once, ahead of need, and keeps them for the next candidate: `MOST_KEPT` sets, and the kiosk's own.

    A set in which an engine had to be replaced serves on until `renew`, called when nobody sits here, has prepared a full one in the
    background; while that fails it is tried again, less and less often. Methods belong to the main thread's loop; the work is done on the
    engine's.
    """

    def __init__(
        self,
        engine: EngineThread,
        settings: Settings,
        start: StartEngines | None = None,
        sleep: Callable[[float], Awaitable[None]] = asyncio.sleep,
    ) -> None:
        self._engine = engine
        self._settings = settings
        self._start = start or start_engines
        self._sleep = sleep
        self._started: dict[Key, Future[EngineSet]] = {}
        self._occupied = False
        self._renewing: dict[Key, asyncio.Task[None]] = {}
        self._renewed: dict[Key, EngineSet] = {}  # whole again, for when nobody sits here

    def warm(self, language: str, voice: str = "") -> None:
        """Begin to start the engines of a language; return at once."""
        key = (language, voice)
        started = self._started.get(key)
        if started is None or (started.done() and (started.cancelled() or started.exception() is not None)):
            self._started[key] = self._engine.start(self._start(language, voice, self._settings))

    async def engines(self, language: str, voice: str = "") -> EngineSet:
        """Return the started engines, for somebody who sits here. Raises `EngineError` with what to install."""
        before, self._occupied = self._occupied, True
        try:
            return await self.look(language, voice)
        except BaseException:  # whoever can't be served does not sit down
            self._occupied = before
            raise

    async def look(self, language: str, voice: str = "") -> EngineSet:
        """Return the started engines, for staff who only look at them. Raises `EngineError` with what to install."""
        key = (language, voice)
        self.warm(language, voice)
        self._started[key] = started = self._started.pop(key)  # the newest used stands last
        # Shielded: whoever stops waiting must not break off a start that others wait for.
        return await asyncio.shield(asyncio.wrap_future(started))

    def renew(self) -> None:
        """Nobody sits here any more: see that the next candidate gets a full set where one was worn down."""
        self._occupied = False
        for key in list(self._renewed):
            self._exchange(key)
        self._let_the_oldest_go()
        for key, started in self._started.items():
            if key in self._renewing or not started.done() or started.cancelled() or started.exception() is not None:
                continue
            why = started.result().fallen_back()
            if why:
                log.warning("engines.renewing", language=key[0], why="; ".join(why))
                self._renewing[key] = asyncio.ensure_future(self._renew(key))

    async def close(self) -> None:
        """Let every engine go."""
        renewing = list(self._renewing.values())
        for task in renewing:
            task.cancel()
        await asyncio.gather(*renewing, return_exceptions=True)
        for spare in self._renewed.values():
            await self._engine.run(spare.close())
        self._renewed.clear()
        for started in list(self._started.values()):
            if started.cancelled():
                continue
            try:
                engines = await asyncio.wrap_future(started)
            except EngineError:
                continue
            except Exception as exc:  # noqa: BLE001 - what never started must not keep the rest from being let go
                log.error("engines.not_started", error=type(exc).__name__)
                continue
            await self._engine.run(engines.close())
        self._started.clear()

    async def _renew(self, key: Key) -> None:
        wait_s = _FIRST_RETRY_S
        try:
            while True:
                if not self._occupied:  # nothing is loaded while somebody is interviewed
                    why = await self._renewed_set(key)
                    if not why:
                        return
                    log.warning("engines.not_renewed", language=key[0], why=why, again_in_s=wait_s)
                await self._sleep(wait_s)
                wait_s = min(2 * wait_s, _LAST_RETRY_S)
        finally:
            self._renewing.pop(key, None)

    async def _renewed_set(self, key: Key) -> str:
        """Prepare a full set; return why it is none, empty where it is."""
        starting = self._engine.start(self._start(*key, self._settings))
        try:
            engines = await asyncio.shield(asyncio.wrap_future(starting))
        except asyncio.CancelledError:
            starting.add_done_callback(self._let_go)
            raise
        except EngineError as exc:
            return f"{exc.title}: {exc.message}"
        why = "; ".join(engines.fallen_back())
        if why:
            await self._engine.run(engines.close())
            return why
        self._renewed[key] = engines
        if not self._occupied:
            self._exchange(key)
        return ""

    def _let_the_oldest_go(self) -> None:
        own = (self._settings.language, "")
        spare = [key for key in self._started if key != own and key not in self._renewing]
        for key in spare[:-MOST_KEPT]:
            self._started.pop(key).add_done_callback(self._let_go)

    def _let_go(self, starting: "Future[EngineSet]") -> None:
        if not starting.cancelled() and starting.exception() is None:
            self._engine.start(starting.result().close())

    def _exchange(self, key: Key) -> None:
        worn, whole = self._started[key], Future[EngineSet]()
        whole.set_result(self._renewed.pop(key))
        self._started[key] = whole
        self._let_go(worn)
        log.info("engines.renewed", language=key[0])


async def start_engines(language: str, voice: str, settings: Settings) -> EngineSet:
    """Choose and start the engines; on the engine's loop."""
    # Reading and hashing the models takes a moment of disk and processor: not on the loop that carries sound.
    store = ModelStore(search_path(settings.models_dir))
    engines = await asyncio.to_thread(
        choose_engines, language, voice, store=store, asked=settings.engines, may_type=True
    )
    await engines.start()
    return engines


@dataclass
class House:
    """One kiosk, open. `new_transport` gives its sound, closed; `visit` is who sits there; `inputs` is what the window tells the detectors.

    `unscored` are the sessions that an earlier run completed and did not score; `link` is the way to the server of an enrolled kiosk.
    """

    settings: Settings
    ledger: Ledger
    engine: EngineThread
    clock: Clock
    warm: WarmEngines
    agenda: Agenda
    new_transport: Callable[[], CountingTransport]
    unscored: tuple[str, ...] = ()
    link: KioskLink | None = None
    visit: Visit | None = field(default=None)
    inputs: Inlet[Input] = field(default_factory=lambda: Inlet(_INPUTS_WAITING))

    def hotkey_tried(self, combination: str) -> None:
        """Tell the detectors that a blocked combination reached the window and went no further."""
        self.inputs.put(HotkeyTried(self.clock.monotonic_ns(), combination))

    def current(self) -> Visit:
        """Return who sits here. Raises `NobodyHere`."""
        if self.visit is None:
            raise NobodyHere("Nobody is checked in", "start again from the check-in screen")
        return self.visit
