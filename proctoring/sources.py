"""What a detector looks at may be missing, closed to it, or lost in the middle: said as its health, then looked for again.

Standard library only.
"""

from collections.abc import Callable

from proctoring.detector import ALIVE_S, Report
from proctoring.signals import HealthState
from proctoring.stopping import Stop

AGAIN_S = 0.5
"""Seconds until a lost source is looked for again."""


MISSING_S = 3.0
"""Seconds until one that this machine does not have is looked for again: somebody may install or start it, but hardly now."""


class SourceUnavailable(Exception):
    """What should be looked at can't be. `state` and `reason` become the detector's health; foreign exceptions are turned into this one."""

    def __init__(self, state: HealthState, reason: str) -> None:
        super().__init__(reason)
        self.state = state
        self.reason = reason


def missing(reason: str) -> SourceUnavailable:
    """Return the error for a source that this machine does not have."""
    return SourceUnavailable(HealthState.UNSUPPORTED, reason)


def denied(reason: str) -> SourceUnavailable:
    """Return the error for a source that is there and closed to us."""
    return SourceUnavailable(HealthState.DENIED, reason)


def lost(reason: str) -> SourceUnavailable:
    """Return the error for a source that was there, or should be."""
    return SourceUnavailable(HealthState.FAILED, reason)


def look_while_there(look: Callable[[], None], report: Report, stop: Stop, again_s: float = AGAIN_S) -> None:
    """Run `look`, which returns only when told to stop; say why it can't, and run it again later, for as long as that goes on."""
    while not stop.is_set():
        try:
            look()
        except SourceUnavailable as exc:
            report.health(exc.state, exc.reason)
            wait_alive(report, stop, max(again_s, MISSING_S) if exc.state is HealthState.UNSUPPORTED else again_s)


def wait_alive(report: Report, stop: Stop, seconds: float) -> None:
    """Wait that long or until told to stop, and be heard of meanwhile."""
    left = seconds
    while left > 0 and not stop.is_set():
        report.alive()
        stop.wait(min(left, ALIVE_S / 2))
        left -= ALIVE_S / 2
    report.alive()
