"""Watches the machine sleep: by two of the kernel's clocks, of which one stops meanwhile, and by logind, which tells before.

Sees every sleep afterwards with its length, to the millisecond; with logind also when it was about to begin. Can't see a machine that is
merely stopped from outside, as a virtual one may be.
"""

import time
from collections.abc import Callable
from contextlib import ExitStack
from typing import Final

from proctoring.detector import Report, Scene
from proctoring.linux import logind
from proctoring.linux.buses import Bus, system_bus
from proctoring.signals import HealthState
from proctoring.sources import SourceUnavailable
from proctoring.stopping import Stop

_KIND: Final = "machine_sleep"
_KEY: Final = "machine"
_TICK_S: Final = 0.8
_SHORTEST_S: Final = 0.1
_LOGIND_AGAIN: Final = 8
"""Ticks until logind is looked for again where it is not there."""


def slept_ns() -> int:
    """Return how long the machine has slept since it was started: CLOCK_BOOTTIME runs on while CLOCK_MONOTONIC stands."""
    return time.clock_gettime_ns(time.CLOCK_BOOTTIME) - time.clock_gettime_ns(time.CLOCK_MONOTONIC)


class MachineSleepDetector:
    """Says `machine_sleep`: a span where logind announced it, else a point when the machine is back."""

    name = "linux.machine_sleep"
    version = "1"
    kinds = (_KIND,)
    limits = (
        "A machine that is stopped from outside, as a virtual one may be, does not know that it was.",
        f"Sleep shorter than {_SHORTEST_S} s is not told.",
    )

    def __init__(self, open_bus: Callable[[], Bus] = system_bus, slept: Callable[[], int] = slept_ns) -> None:
        self._open = open_bus
        self._slept = slept

    def watch(self, scene: Scene, report: Report, stop: Stop) -> None:  # noqa: ARG002 - sleep is nobody's
        """Look until told to stop."""
        sleeping = Sleeping(report, self._slept)
        first = True
        while not stop.is_set():
            with ExitStack() as open_bus:
                bus: Bus | None = None
                reason = ""
                try:
                    bus = open_bus.enter_context(self._open())
                    logind.listen(bus, f"interface='{logind.MANAGED_BY}',member='PrepareForSleep'")
                except SourceUnavailable as exc:
                    bus, reason = None, f"sleep is seen only once it is over, because {exc.reason}"
                report.health(HealthState.ACTIVE if bus else HealthState.DEGRADED, reason)
                if first:
                    report.snapshot({"slept_since_start_s": round(self._slept() / 1e9, 3)})
                    first = False
                try:
                    _look(sleeping, bus, report, stop)
                except SourceUnavailable as exc:
                    report.health(HealthState.DEGRADED, f"sleep is seen only once it is over, because {exc.reason}")
                    stop.wait(_TICK_S)
        report.snapshot({"slept_since_start_s": round(self._slept() / 1e9, 3)})


def _look(sleeping: "Sleeping", bus: Bus | None, report: Report, stop: Stop) -> None:
    """Look until told to stop; without a bus, for a while."""
    ticks = 0
    while not stop.is_set() and (bus is not None or ticks < _LOGIND_AGAIN):
        report.alive()
        ticks += 1
        if bus is None:
            stop.wait(_TICK_S)
        else:
            for told in bus.told():
                if logind.logind_left(told.member, told.values):
                    raise SourceUnavailable(HealthState.DEGRADED, "logind went away")
                if told.member == "PrepareForSleep" and told.values:
                    sleeping.announced(about_to=bool(told.values[0]))
            stop.readable(bus, _TICK_S)
        sleeping.tick()


class Sleeping:
    """What is known of the present or last sleep."""

    def __init__(self, report: Report, slept: Callable[[], int]) -> None:
        self._report = report
        self._slept = slept
        self._known = slept()
        self._announced = False

    def announced(self, *, about_to: bool) -> None:
        """Take logind's word: the machine is about to sleep, or is awake again."""
        if about_to and not self._announced:
            self._announced = True
            statement = "The machine was about to sleep, says logind."
            self._report.begin(_KIND, _KEY, {"said_by": "logind"}, statement)
        elif not about_to and self._announced:
            self._over(self._since())

    def tick(self) -> None:
        """Compare the two clocks."""
        seconds = self._since()
        if seconds < _SHORTEST_S:
            return
        if self._announced:
            self._over(seconds)
            return
        self._known += round(seconds * 1e9)
        self._report.point(_KIND, {"slept_s": round(seconds, 3)}, f"The machine slept for {seconds:.1f} s.")

    def _since(self) -> float:
        return (self._slept() - self._known) / 1e9

    def _over(self, seconds: float) -> None:
        self._announced = False
        self._known = self._slept()
        observed = {"slept_s": round(seconds, 3), "said_by": "logind"}
        self._report.end(_KIND, _KEY, observed, f"The machine is awake again; it slept for {seconds:.1f} s.")
