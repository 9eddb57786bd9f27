"""Looks at the kiosk for its staff: what it hears and speaks with, what is installed, how the last conversations went."""

import asyncio
import platform
from collections.abc import AsyncIterator, Iterator
from contextlib import suppress
from importlib.metadata import PackageNotFoundError, version

import numpy as np

from app.kiosk.ports import (
    EchoFigures,
    EngineInUse,
    Health,
    HealthLine,
    Lock,
    Matter,
    ModelLine,
    Report,
    ServerLine,
    Sounding,
)
from app.kiosk.services.equipment import device_names, engines_in_use
from app.kiosk.services.house import House
from app.kiosk.services.past_sessions import PastSessions
from engine.audio.check import chime, measure_echo
from engine.audio.levels import dbfs
from engine.audio.space import bytes_needed, free_bytes
from engine.conversation.ports import AudioTransport, Samples
from engine.errors import EngineError
from engine.models import ModelStore, search_path
from engine.models.store import Found, State, explained
from sync.link.state import SyncState

LEVEL_BLOCKS = 10  # of ten milliseconds
LONGEST_INTERVIEW_MIN = 45
SPARE = 20  # interviews the disk should still hold before anybody is told
PACKAGES = ("vivavoce", "PySide6-Essentials", "faster-whisper", "pocketsphinx", "kokoro", "onnxruntime", "sounddevice")


class KioskDiagnostics:
    """Implements `Diagnostics`."""

    def __init__(self, house: House, lock: Lock | None = None) -> None:
        self._house = house
        self._lock = lock
        self._past = PastSessions(house.ledger)
        self._transport: AudioTransport | None = None
        self._echo_wanted = False

    async def report(self) -> Report:
        """Look at everything; the slow parts in a thread."""
        settings = self._house.settings
        engines, problem = await self._engines()
        microphone, loudspeaker = await asyncio.to_thread(device_names, settings.audio)
        past = await asyncio.to_thread(self._past.newest)
        return Report(
            kiosk_name=settings.kiosk.name or self._house.ledger.device.name,
            microphone=microphone,
            loudspeaker=loudspeaker,
            duplex=settings.audio.duplex,
            echo=self._echo_of_visit() or past.echo,
            language=settings.language,
            engines=engines,
            engines_problem=problem,
            models=await asyncio.to_thread(self._models),
            health=tuple(await asyncio.to_thread(lambda: list(self._health()))),
            sessions=past.sessions,
            versions=tuple(versions()),
            lock=self._lock.held if self._lock is not None else None,
            server=server_line(self._house.link.state) if self._house.link is not None else None,
        )

    async def listen(self) -> AsyncIterator[Sounding]:
        """Tell the level until closed; on the engine's thread."""
        stream = self._house.engine.stream(self._sounding())
        try:
            async for each in stream:
                yield each
        finally:
            await stream.aclose()

    def play_chime(self) -> None:
        """Play the chime."""
        self._house.engine.call(self._play_chime)

    def measure_echo(self) -> None:
        """Measure with the next block."""
        self._house.engine.call(self._want_echo)

    async def _sounding(self) -> AsyncIterator[Sounding]:
        """On the engine's loop."""
        transport = self._house.new_transport()
        await transport.open()
        self._transport, self._echo_wanted = transport, False
        echo: EchoFigures | None = None
        heard: list[Samples] = []
        try:
            while True:
                if self._echo_wanted:
                    self._echo_wanted = False
                    yield Sounding(dbfs(heard[-1]) if heard else -100.0, echo, measuring=True)
                    transport.flush()
                    found = await measure_echo(transport)
                    echo = EchoFigures(found.full_duplex, found.delay_ms, found.residual_db)
                heard.append((await transport.read()).heard)
                if len(heard) == LEVEL_BLOCKS:
                    yield Sounding(dbfs(np.concatenate(heard)), echo)
                    heard.clear()
        finally:
            self._transport = None
            await transport.close()

    def _play_chime(self) -> None:
        if self._transport is not None:
            self._transport.flush()
            self._transport.play(chime())

    def _want_echo(self) -> None:
        self._echo_wanted = self._transport is not None

    def _echo_of_visit(self) -> EchoFigures | None:
        visit = self._house.visit
        if visit is None or visit.echo == "not tried":
            return None
        return EchoFigures(visit.full_duplex, visit.echo_delay_ms, visit.echo_residual_db)

    async def _engines(self) -> tuple[tuple[EngineInUse, ...], str]:
        """Return the engines of whoever sits here, or of the kiosk's own language; or why there are none."""
        visit, settings = self._house.visit, self._house.settings
        language, voice = (settings.language, "") if visit is None else (visit.language, visit.profile.voice)
        try:
            engines = await self._house.warm.look(language, voice)
        except EngineError as exc:
            return (), f"{exc.title}. {exc.message}"
        return tuple(engines_in_use(engines.for_record())), ""

    def _models(self) -> tuple[ModelLine, ...]:
        store = ModelStore(search_path(self._house.settings.models_dir))
        lines = []
        for model in store.manifest.models:
            seen = list(store.look(model.name))
            good = any(found.state is State.INSTALLED for found in seen)
            lines.append(
                ModelLine(
                    model.name,
                    round(model.size / 1e6),
                    installed=None if seen and not good else good,
                    detail=wrong_with(seen) if not good else "",
                )
            )
        return tuple(lines)

    def _health(self) -> Iterator[HealthLine]:
        folder = self._house.settings.data_dir
        free, needed = free_bytes(folder), bytes_needed(LONGEST_INTERVIEW_MIN)
        detail = f"{free / 1e9:.1f} GB"
        if free < needed:
            yield HealthLine(Matter.DISK, Health.PROBLEM, detail, str(folder))
        else:
            yield HealthLine(Matter.DISK, Health.OK if free > SPARE * needed else Health.NOTICE, detail, str(folder))
        alive = self._house.ledger.alive
        yield HealthLine(Matter.LEDGER, Health.OK if alive else Health.PROBLEM, str(folder))
        yield HealthLine(Matter.KEY, Health.OK, self._house.ledger.device.fingerprint)


def server_line(state: SyncState) -> ServerLine:
    """Return how the kiosk stands with its server."""
    return ServerLine(
        server=state.server_url,
        online=state.online,
        last_contact=state.last_contact or "",
        events=state.backlog.events,
        files=state.backlog.files,
        revoked=state.revoked,
        refused=tuple(each.session_id[:8] for each in state.refused),
        clock_offset_s=(state.clock_offset_ms or 0) / 1000,
    )


def wrong_with(seen: list[Found]) -> str:
    """Return what is wrong with a model that lies here and can't be used."""
    return explained(seen[0]) if seen else ""


def versions() -> Iterator[tuple[str, str]]:
    """Yield what runs here, as (what, which)."""
    for name in PACKAGES:
        with suppress(PackageNotFoundError):
            yield name, version(name)
    yield "Python", platform.python_version()
    yield platform.system(), f"{platform.release()} {platform.machine()}"
