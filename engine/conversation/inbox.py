"""Brings what people press and proctors order from their threads into the conversation's own loop."""

import asyncio
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass

_MOST_WAITING = 256  # a held-down key must not fill the memory


@dataclass(frozen=True, slots=True)
class Errand:
    """What goes with an order that is good only while `still` says so, and of which `done` is told; both on the conversation's loop."""

    still: Callable[[], bool]
    done: Callable[[], None]

    def run(self, order: Callable[[], None]) -> None:
        """Carry it out, unless it is too late."""
        if self.still():
            order()
            self.done()


class Inbox:
    """Orders in the order given; thread-safe. Orders given before the conversation runs wait for it."""

    def __init__(self) -> None:
        self._orders: deque[Callable[[], None]] = deque()
        self._loop: asyncio.AbstractEventLoop | None = None
        self._arrived: asyncio.Event | None = None

    def attach(self) -> None:
        """Belong to the running loop from here on."""
        self._loop, self._arrived = asyncio.get_running_loop(), asyncio.Event()

    def post(self, order: Callable[[], None], *, must: bool = False, errand: Errand | None = None) -> None:
        """Leave an order. Beyond the most that may wait it is dropped, unless it `must` be done."""
        if len(self._orders) >= _MOST_WAITING and not must:
            return
        self._orders.append(order if errand is None else lambda: errand.run(order))
        loop, arrived = self._loop, self._arrived
        if loop is not None and arrived is not None and not loop.is_closed():
            loop.call_soon_threadsafe(arrived.set)

    def take(self) -> None:
        """Carry out what has arrived."""
        while self._orders:
            self._orders.popleft()()
        if self._arrived is not None:
            self._arrived.clear()

    async def arrival(self) -> None:
        """Return once there is something to take."""
        if self._arrived is not None and not self._orders:
            await self._arrived.wait()
