"""The staff look at the kiosk: one report after another, and the devices tried while nobody needs them."""

import asyncio
from collections.abc import AsyncIterator, Callable
from dataclasses import dataclass, replace

from app.kiosk.journey.desk import trouble_of
from app.kiosk.ports import Diagnostics, Report, Sounding
from app.kiosk.presenters import diagnostics
from app.kiosk.presenters.diagnostics import DiagnosticsState
from app.kiosk.presenters.intents import CloseDiagnostics, Intent, LookAgain, MeasureEcho, PlayChime, TrySound

LIVE_S = 5.0  # between two looks while an interview runs


@dataclass(frozen=True, slots=True)
class _Looked:
    """A look is over, with a report or the words for why not."""

    result: Report | tuple[str, str]


@dataclass(frozen=True, slots=True)
class _Heard:
    """The devices brought something."""

    sounding: Sounding


@dataclass(frozen=True, slots=True)
class _Silent:
    """The devices were let go; `error` says why, where nobody asked for it."""

    error: tuple[str, str] | None


@dataclass(frozen=True, slots=True)
class _TimeToLook:
    """A while has gone by."""


class Examination:
    """Runs from when the page opens until it closes; used on the main thread only. `in_use` tells whether somebody is checked in."""

    def __init__(
        self, service: Diagnostics, show: Callable[[DiagnosticsState], None], in_use: Callable[[], bool]
    ) -> None:
        self._service = service
        self._show = show
        self._in_use = in_use
        self._events: asyncio.Queue[object] = asyncio.Queue()
        self._looking: asyncio.Task[None] | None = None
        self._hearing: asyncio.Task[None] | None = None

    def take(self, intent: Intent) -> None:
        """Take what a person chose."""
        self._events.put_nowait(intent)

    async def run(self) -> None:
        """Show how the kiosk stands until the page is closed; the devices are let go then, whatever happens."""
        state = DiagnosticsState(in_use=self._in_use())
        try:
            state = self._look(state)
            while True:
                self._show(state)
                event = await self._next(state)
                if isinstance(event, CloseDiagnostics):
                    return
                state = await self._react(replace(state, in_use=self._in_use()), event)
        finally:
            await _ended(self._looking)
            await _ended(self._hearing)

    async def _next(self, state: DiagnosticsState) -> object:
        try:
            async with asyncio.timeout(LIVE_S if state.in_use else None):
                return await self._events.get()
        except TimeoutError:
            return _TimeToLook()

    async def _react(self, state: DiagnosticsState, event: object) -> DiagnosticsState:
        match event:
            case LookAgain() | _TimeToLook():
                return self._look(state)
            case _Looked(Report() as report):
                return diagnostics.reported(state, report)
            case _Looked((title, message)):
                return diagnostics.failed(state, (title, message))
            case TrySound(on=True) if state.may_listen and not state.listening:
                self._hearing = asyncio.create_task(self._hear(self._service.listen()))
                return diagnostics.listening(state)
            case TrySound(on=False):
                await _ended(self._hearing)
                return diagnostics.fell_silent(state)
            case PlayChime() if state.listening:
                self._service.play_chime()
            case MeasureEcho() if state.listening and not state.measuring:
                self._service.measure_echo()
            case _Heard(sounding):
                return diagnostics.heard(state, sounding)
            case _Silent(error) if state.listening:
                return diagnostics.fell_silent(state, error)
            case _:
                pass
        return state

    def _look(self, state: DiagnosticsState) -> DiagnosticsState:
        if self._looking is None or self._looking.done():
            self._looking = asyncio.create_task(self._report())
        return diagnostics.loading(state)

    async def _report(self) -> None:
        try:
            result: Report | tuple[str, str] = await self._service.report()
        except Exception as exc:  # noqa: BLE001 - the page must outlive whatever it looks at
            result = trouble_of(exc, "diagnostics").words
        self._events.put_nowait(_Looked(result))

    async def _hear(self, soundings: AsyncIterator[Sounding]) -> None:
        error: tuple[str, str] | None = None
        try:
            async for sounding in soundings:
                self._events.put_nowait(_Heard(sounding))
        except Exception as exc:  # noqa: BLE001 - as above
            error = trouble_of(exc, "diagnostics_sound").words
        finally:
            close = getattr(soundings, "aclose", None)  # a generator lets the devices go when closed
            if close is not None:
                await close()
        self._events.put_nowait(_Silent(error))


async def _ended(task: asyncio.Task[None] | None) -> None:
    if task is not None:
        task.cancel()
        await asyncio.gather(task, return_exceptions=True)
