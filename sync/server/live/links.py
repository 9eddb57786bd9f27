"""One kiosk's live link, as the server sees it: what goes down to it, in a space that is bounded."""

import asyncio
from typing import Any

from sync.server.principals import Kiosk

MOST_WAITING = 256
"""Messages that wait for one kiosk; a link that is further behind is broken off, and the kiosk comes back."""


class KioskLink:
    """Lives on the hub's loop. `orders` is set when commands for this kiosk stand in the database."""

    def __init__(self, kiosk: Kiosk) -> None:
        self.kiosk = kiosk
        self.news = asyncio.Event()
        self.orders = True  # what was sent while it was away
        self.broken = False
        self.revoked = False
        self._waiting: list[dict[str, Any]] = []
        self.news.set()

    def send(self, message: dict[str, Any]) -> None:
        """Have a message go down soon."""
        if len(self._waiting) >= MOST_WAITING:
            self.broken = True
        else:
            self._waiting.append(message)
        self.news.set()

    def order(self) -> None:
        """Have the commands that wait in the database go down soon."""
        self.orders = True
        self.news.set()

    def close(self) -> None:
        """Break the link off: another took its place, or the server ends."""
        self.broken = True
        self.news.set()

    def collect(self) -> list[dict[str, Any]]:
        """Return what waits."""
        self.news.clear()
        waiting, self._waiting = self._waiting, []
        return waiting
