"""What a lost device or a proctor's word stops, and for how long: the pauses in force, and the patience with a device that is away."""

import asyncio
from collections.abc import Awaitable, Callable

from engine.clock import Clock
from engine.conversation.ports import AudioTransport
from engine.conversation.timing import Timing
from engine.errors import DeviceLost, DeviceMissing


class Pauses:
    """Who wants the interview to stand still, and since when."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._causes: set[str] = set()
        self._since_ns = 0

    @property
    def in_force(self) -> bool:
        """Whether the interview stands still."""
        return bool(self._causes)

    def begin(self, cause: str) -> bool:
        """Note one more cause; return whether it is news."""
        if not self._causes:
            self._since_ns = self._clock.monotonic_ns()
        news = cause not in self._causes
        self._causes.add(cause)
        return news

    def end(self, cause: str) -> float | None:
        """Lift one cause; return how many seconds the interview stood still if that was the last one."""
        if cause not in self._causes:
            return None
        self._causes.discard(cause)
        return None if self._causes else (self._clock.monotonic_ns() - self._since_ns) / 1e9


class Absence:
    """A device that is away, from the first failure until sound comes again: one that opens and fails at once is still away."""

    def __init__(self, transport: AudioTransport, timing: Timing, clock: Clock) -> None:
        self._transport = transport
        self._timing = timing
        self._clock = clock
        self._since_ns: int | None = None
        self._tries = 0

    def over(self) -> None:
        """Sound came."""
        self._since_ns = None
        self._tries = 0

    async def reopened(self, wait: Callable[[float], Awaitable[bool]]) -> bool:
        """Try until the device opens; return False if it stays away too long or `wait` says to give up."""
        if self._since_ns is None:
            self._since_ns = self._clock.monotonic_ns()
        waits = self._timing.device_retry_s
        while (self._clock.monotonic_ns() - self._since_ns) / 1e9 < self._timing.device_away_s:
            if not await wait(waits[min(self._tries, len(waits) - 1)]):
                return False
            self._tries += 1
            try:
                await self._transport.open()
            except (DeviceMissing, DeviceLost):
                continue
            return True
        return False


async def whichever_first(*waits: Awaitable[None]) -> None:
    """Return when the first of them does; the others are called off."""
    tasks = [asyncio.ensure_future(one) for one in waits]
    try:
        await asyncio.wait(tasks, return_when=asyncio.FIRST_COMPLETED)
    finally:
        for task in tasks:
            task.cancel()
