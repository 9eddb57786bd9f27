"""Lets an interview go on that a proctor stopped from afar and can't lift any more: nobody is left before a dead screen."""

import asyncio
from collections.abc import Awaitable, Callable

import structlog

from app.linking.front_desk import FrontDesk

log = structlog.get_logger()

LOOKS_EVERY_S = 5.0
BY_ITSELF = "the kiosk"


class CutOff:
    """Runs on the link's loop. `silent_s` says for how long nothing was heard over the live link."""

    def __init__(
        self,
        desk: FrontDesk,
        silent_s: Callable[[], float],
        after_minutes: float,
        sleep: Callable[[float], Awaitable[None]] = asyncio.sleep,
    ) -> None:
        self._desk, self._silent_s, self._after_minutes, self._sleep = desk, silent_s, after_minutes, sleep

    async def run(self) -> None:
        """Look now and then, for ever; only cancelling ends it."""
        while True:
            await self._sleep(LOOKS_EVERY_S)
            try:
                await self.look()
            except Exception as exc:  # noqa: BLE001 - the next look may do better, and the link lives on
                log.error("cut_off.failed", error=type(exc).__name__)

    async def look(self) -> None:
        """Lift what was ordered, where whoever could lift it has been silent for too long."""
        behind = self._desk.behind
        if behind is None or not behind.in_force or self._silent_s() < 60 * self._after_minutes:
            return
        log.warning("standstill.lifted", silent_s=round(self._silent_s()))
        await behind.let_go_on(BY_ITSELF, f"no live link for {self._after_minutes:g} minutes")
