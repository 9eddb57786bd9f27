"""Watches the wall clock being set: the kernel tells at once (a timer that is cancelled by it), and another clock tells by how much.

Sees every set of at least 0.05 s, by a person, a program or a time service, and to which side. Can't see a clock that is slewed, running
a little fast or slow until it is right, as time services do with small errors; nor who set it.
"""

import ctypes
import errno
import os
import time
from collections.abc import Callable
from dataclasses import dataclass
from types import TracebackType
from typing import Final, Protocol, Self

from proctoring.detector import Report, Scene
from proctoring.signals import HealthState
from proctoring.sources import look_while_there, missing
from proctoring.stopping import Stop

_KIND: Final = "clock_change"
_QUIET_S: Final = 1.5
_SMALLEST_S: Final = 0.05
_AT_SET: Final = 3  # TFD_TIMER_ABSTIME | TFD_TIMER_CANCEL_ON_SET
_FAR_S: Final = 1 << 32


class SetWatch(Protocol):
    """Becomes readable when the wall clock is set."""

    def fileno(self) -> int:
        """Return the descriptor to wait on."""
        ...

    def was_set(self) -> bool:
        """Return whether it was, and wait anew."""
        ...

    def __enter__(self) -> Self: ...
    def __exit__(
        self, kind: type[BaseException] | None, value: BaseException | None, trace: TracebackType | None
    ) -> None: ...


@dataclass(frozen=True, slots=True)
class Offset:
    """How far the wall clock is ahead of the one nobody can set, in nanoseconds, and the latter's value."""

    ahead_ns: int
    mono_ns: int


def offset_now() -> Offset:
    """Read both clocks, twice, and take the reading with the least time between."""
    return min((_reading() for _ in range(3)), key=lambda reading: reading[0])[1]


def _reading() -> tuple[int, Offset]:
    before = time.clock_gettime_ns(time.CLOCK_BOOTTIME)
    wall = time.clock_gettime_ns(time.CLOCK_REALTIME)
    after = time.clock_gettime_ns(time.CLOCK_BOOTTIME)
    return after - before, Offset(wall - (before + after) // 2, time.monotonic_ns())


class ClockChangeDetector:
    """Says `clock_change` each time the wall clock is set, and by how much."""

    name = "linux.clock_change"
    version = "1"
    kinds = (_KIND,)
    limits = (
        f"A set by less than {_SMALLEST_S} s, and a clock that is slewed, is not told.",
        "Who set the clock is not known; time services do it too.",
    )

    def __init__(
        self, open_watch: "Callable[[], SetWatch] | None" = None, offset: Callable[[], Offset] = offset_now
    ) -> None:
        self._open = open_watch or TimerCancelledBySet
        self._offset = offset

    def watch(self, scene: Scene, report: Report, stop: Stop) -> None:
        """Look until told to stop."""
        known = self._offset()
        report.snapshot({"wall_clock": scene.clock.utc().isoformat(timespec="milliseconds")})

        def look() -> None:
            nonlocal known
            with self._open() as timer:
                report.health(HealthState.ACTIVE)
                while not stop.is_set():
                    report.alive()
                    told = stop.readable(timer, _QUIET_S) and timer.was_set()
                    now = self._offset()
                    if not told and stop.readable(timer, 0.0):
                        continue  # set in between: the reading may already have it
                    moved = (now.ahead_ns - known.ahead_ns) / 1e9
                    if told and abs(moved) >= _SMALLEST_S:
                        _state(report, moved, now)
                    known = now  # whatever it was slewed by meanwhile is no set

        look_while_there(look, report, stop)
        report.snapshot({"wall_clock": scene.clock.utc().isoformat(timespec="milliseconds")})


def _state(report: Report, moved: float, now: Offset) -> None:
    statement = f"The wall clock was set {'forward' if moved > 0 else 'back'} by {abs(moved):.3f} s."
    report.point(_KIND, {"moved_s": round(moved, 3)}, statement, at_ns=now.mono_ns)


class TimerCancelledBySet:
    """A timer on the wall clock, far away, that the kernel cancels when somebody sets that clock (timerfd_create(2))."""

    def __init__(self) -> None:
        """Raises `SourceUnavailable` where the C library has no such timers."""
        try:
            self._library = ctypes.CDLL(None, use_errno=True)
            self._number: int = self._library.timerfd_create(
                time.CLOCK_REALTIME,
                os.O_CLOEXEC | os.O_NONBLOCK,  # what TFD_CLOEXEC and TFD_NONBLOCK are
            )
        except (OSError, AttributeError) as exc:
            raise missing("the kernel offers no timers on the wall clock here") from exc
        if self._number < 0:
            raise missing("the kernel offers no timers on the wall clock here")
        try:
            self._arm()
        except BaseException:
            os.close(self._number)
            raise

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, value: BaseException | None, trace: TracebackType | None
    ) -> None:
        os.close(self._number)

    def fileno(self) -> int:
        """Return the timer's descriptor."""
        return self._number

    def was_set(self) -> bool:
        """Return whether the clock was set since this was last asked."""
        try:
            os.read(self._number, 8)
        except BlockingIOError:
            return False
        except OSError as exc:
            if exc.errno != errno.ECANCELED:
                raise
            self._arm()
            return True
        self._arm()
        return False

    def _arm(self) -> None:
        # struct itimerspec: interval and first time, each seconds and nanoseconds
        when = (ctypes.c_long * 4)(0, 0, int(time.time()) + _FAR_S, 0)
        failed = self._library.timerfd_settime(self._number, _AT_SET, ctypes.byref(when), None) != 0
        if failed and ctypes.get_errno() != errno.ECANCELED:  # set meanwhile: armed all the same
            raise missing("the kernel has no timers that tell when the wall clock is set")
