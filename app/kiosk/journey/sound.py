"""Trying the sound: one check after another, again where something was mended, and typing where nothing helps."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import suppress
from dataclasses import dataclass, replace

from app.kiosk.journey.desk import Desk, StepOver, Trouble
from app.kiosk.ports import Check, CheckStep
from app.kiosk.presenters import device_check
from app.kiosk.presenters.device_check import DeviceCheckState
from app.kiosk.presenters.intents import Continue, HeardChime, PlayChime, Retry, SkipCheck, TypeOnly


@dataclass(frozen=True, slots=True)
class Checked:
    """The device check tells a change."""

    step: CheckStep


async def try_sound(desk: Desk, language: str, *, typed_only: bool) -> bool:
    """Check the devices until the candidate may go on; return whether answers will only be typed."""
    state = DeviceCheckState(language, typed_only=typed_only)
    run = _Run(desk, language)
    state = run.start(state, tuple(Check))
    try:
        while True:
            desk.view.show(state)
            event = await desk.next(idle_s=desk.options.idle_return_s)
            if isinstance(event, Continue) and state.may_continue and not state.busy:
                state = await _conclude(desk, state)
                if state.error is None:
                    return state.typed_only
            else:
                state = await _react(desk, run, state, event)
    finally:
        await run.stop()


async def _react(desk: Desk, run: "_Run", state: DeviceCheckState, event: object) -> DeviceCheckState:
    devices = desk.services.devices
    match event:
        case Checked(step):
            return device_check.stepped(state, step)
        case StepOver() if run.over:
            return device_check.ended(state, await run.error())
        case Retry(check) if not state.running:
            return run.start(state, (check,) if check else state.to_repeat)
        case PlayChime():
            devices.play_chime()
        case HeardChime(heard):
            devices.chime_heard(heard=heard)
        case SkipCheck(check):
            devices.skip(check)
        case TypeOnly():
            return replace(state, typed_only=not state.typed_only)
        case _:
            pass
    return state


async def _conclude(desk: Desk, state: DeviceCheckState) -> DeviceCheckState:
    desk.view.show(replace(state, busy=True))
    work = desk.services.devices.conclude(passed=state.voice_ready, typed_only=state.typed_only)
    kept = await desk.attempt(work, "device_check")
    return replace(state, error=kept.words if isinstance(kept, Trouble) else None)


class _Run:
    """One run of the checks, pumped into the desk's queue."""

    def __init__(self, desk: Desk, language: str) -> None:
        self._desk = desk
        self._language = language
        self._task: asyncio.Task[Trouble | None] | None = None

    @property
    def over(self) -> bool:
        return self._task is not None and self._task.done()

    def start(self, state: DeviceCheckState, checks: tuple[Check, ...]) -> DeviceCheckState:
        steps = self._desk.services.devices.steps(self._language, checks)
        self._task = asyncio.create_task(self._desk.attempt(self._pump(steps), "device_check"))
        self._task.add_done_callback(self._tell)
        return device_check.began(state, checks)

    async def error(self) -> tuple[str, str] | None:
        result = await self._task if self._task else None
        return result.words if isinstance(result, Trouble) else None

    async def stop(self) -> None:
        if self._task is None or self._task.done():
            return
        self._task.cancel()
        with suppress(asyncio.CancelledError):
            await self._task

    async def _pump(self, steps: AsyncIterator[CheckStep]) -> None:
        try:
            async for step in steps:
                self._desk.take(Checked(step))
        finally:
            close = getattr(steps, "aclose", None)  # a generator lets the devices go when closed
            if close is not None:
                await close()

    def _tell(self, _task: asyncio.Task[Trouble | None]) -> None:
        self._desk.take(StepOver())
