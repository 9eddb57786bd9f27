"""Keeps what is sent during an interview below a rate, so that the voice of a chat model or a call in the same room is not starved."""

import asyncio
from collections.abc import Awaitable, Callable

from engine.clock import Clock


class TokenBucket:
    """`rate` bytes a second flow in, at most `burst` are kept. It tells how long to wait and never waits itself."""

    def __init__(self, rate: float, burst: float, now_s: float) -> None:
        self._rate = rate
        self._burst = burst
        self._left = burst
        self._at_s = now_s

    def spend(self, size: int, now_s: float) -> float:
        """Take `size` bytes, into debt if need be, and return the seconds after which the debt is paid."""
        self._left = min(self._burst, self._left + max(0.0, now_s - self._at_s) * self._rate) - size
        self._at_s = now_s
        return max(0.0, -self._left / self._rate)


class Throttle:
    """Paces sending while `busy` says that somebody is being interviewed; at other times nothing is held back."""

    def __init__(
        self,
        kilobytes_a_second: float,
        busy: Callable[[], bool],
        clock: Clock,
        sleep: Callable[[float], Awaitable[None]] = asyncio.sleep,
    ) -> None:
        rate = kilobytes_a_second * 1000
        self._clock = clock
        self._bucket = TokenBucket(rate, rate, self._now_s()) if rate > 0 else None
        self._busy = busy
        self._sleep = sleep

    async def spend(self, size: int) -> None:
        """Return when `size` more bytes may go."""
        if self._bucket is None or not self._busy():
            return
        wait_s = self._bucket.spend(size, self._now_s())
        if wait_s > 0:
            await self._sleep(wait_s)

    def _now_s(self) -> float:
        return self._clock.monotonic_ns() / 1e9
