"""Hears what the interview's window tells, for detectors that live on nothing else."""

from collections.abc import Callable

from proctoring.detector import Report, Scene
from proctoring.inlets import Input
from proctoring.signals import HealthState
from proctoring.stopping import Stop

LOOK_S = 0.25
NO_WINDOW = "There is no interview's window to listen to."


def listen(
    scene: Scene, report: Report, stop: Stop, hear: Callable[[Input], None], elapsed: Callable[[], None] | None = None,
    *, partial: str = "",
) -> None:  # fmt: skip
    """Hand on each thing the window tells, and the passing of time, until told to stop; say it where there is no window.

    `partial` is why this is less than there could be, where it is.
    """
    if scene.inputs is None:
        report.health(HealthState.UNSUPPORTED, NO_WINDOW)
        report.snapshot({})
        return
    with scene.inputs.tap() as inputs:
        report.health(HealthState.DEGRADED if partial else HealthState.ACTIVE, partial)
        report.snapshot({})
        while not stop.is_set():
            told = inputs.get(LOOK_S)
            if told is not None:
                hear(told)
            if elapsed is not None:
                elapsed()
            report.alive()
        report.snapshot({"inputs_lost": inputs.dropped})
