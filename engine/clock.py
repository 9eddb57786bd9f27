"""Time as a dependency, so that every rule about time can be tested without waiting."""

import time
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Protocol


class Clock(Protocol):
    """Tells the time; never waits."""

    def utc(self) -> datetime:
        """Wall-clock time, aware, in UTC. May jump."""
        ...

    def monotonic_ns(self) -> int:
        """Nanoseconds since an arbitrary start; never goes back."""
        ...


class SystemClock:
    """The machine's own clocks."""

    def utc(self) -> datetime:
        """Return the wall-clock time in UTC."""
        return datetime.now(UTC)

    def monotonic_ns(self) -> int:
        """Return the monotonic clock."""
        return time.monotonic_ns()


@dataclass
class VirtualClock:
    """A clock that moves only when told to; for tests and for replay."""

    now: datetime
    ns: int = 0

    def utc(self) -> datetime:
        """Return the virtual wall-clock time."""
        return self.now

    def monotonic_ns(self) -> int:
        """Return the virtual monotonic time."""
        return self.ns

    def advance(self, seconds: float) -> None:
        """Move both clocks forward by `seconds`."""
        self.now += timedelta(seconds=seconds)
        self.ns += round(seconds * 1e9)
