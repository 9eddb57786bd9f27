"""What the kiosk's services share: the open ledger, the settings, the engine's thread and the engines that are warm."""

import asyncio
from collections.abc import Callable
from concurrent.futures import Future
from dataclasses import dataclass, field
from typing import Protocol

import structlog

from app.engine_thread import EngineThread
from app.engines import EngineSet, choose_engines
from app.errors import AppError
from app.kiosk.services.visit import Visit
from app.settings import Settings
from engine.clock import Clock
from engine.conversation.ports import AudioTransport
from engine.errors import EngineError
from engine.models import ModelStore, search_path
from engine.session.ports import Glitches
from sync.agenda import Agenda
from sync.ledger import Ledger

log = structlog.get_logger()


class CountingTransport(AudioTransport, Glitches, Protocol):
    """Sound that counts what it lost."""


class NobodyHere(AppError):
    """A step was asked for while nobody is checked in."""


class WarmEngines:
    """Starts the engines of a language once, ahead of need, and keeps them for the next candidate.

    Methods belong to the main thread's loop; the work is done on the engine's.
    """

    def __init__(self, engine: EngineThread, settings: Settings) -> None:
        self._engine = engine
        self._settings = settings
        self._started: dict[tuple[str, str], Future[EngineSet]] = {}

    def warm(self, language: str, voice: str = "") -> None:
        """Begin to start the engines of a language; return at once."""
        key = (language, voice)
        started = self._started.get(key)
        if started is None or (started.done() and (started.cancelled() or started.exception() is not None)):
            self._started[key] = self._engine.start(start_engines(language, voice, self._settings))

    async def engines(self, language: str, voice: str = "") -> EngineSet:
        """Return the started engines. Raises `EngineError` with what to install."""
        self.warm(language, voice)
        return await asyncio.wrap_future(self._started[language, voice])

    async def close(self) -> None:
        """Let every engine go."""
        for started in self._started.values():
            try:
                engines = await asyncio.wrap_future(started)
            except EngineError:
                continue
            await self._engine.run(engines.close())
        self._started.clear()


async def start_engines(language: str, voice: str, settings: Settings) -> EngineSet:
    """Choose and start the engines; on the engine's loop."""
    # Reading and hashing the models takes a moment of disk and processor: not on the loop that carries sound.
    engines = await asyncio.to_thread(
        choose_engines, language, voice, store=ModelStore(search_path(settings.models_dir)), asked=settings.engines
    )
    await engines.start()
    return engines


@dataclass
class House:
    """One kiosk, open. `new_transport` gives its sound, closed; `visit` is who sits there."""

    settings: Settings
    ledger: Ledger
    engine: EngineThread
    clock: Clock
    warm: WarmEngines
    agenda: Agenda
    new_transport: Callable[[], CountingTransport]
    visit: Visit | None = field(default=None)

    def current(self) -> Visit:
        """Return who sits here. Raises `NobodyHere`."""
        if self.visit is None:
            raise NobodyHere("Nobody is checked in", "start again from the check-in screen")
        return self.visit
