"""Asks a desktop again and again for as long as it can be asked."""

from collections.abc import Callable
from contextlib import nullcontext

from proctoring.desktop.port import UNVERIFIED, Desktop, OpenDesktop
from proctoring.detector import Report, Scene
from proctoring.inlets import Input, Tap
from proctoring.signals import HealthState
from proctoring.sources import look_while_there
from proctoring.stopping import Stop

LOOK_S = 0.4
AGAIN_S = 2.0

Looks = Callable[[Desktop, Tap[Input] | None], "Look"]


class Look:
    """One detector's way of looking at a desktop; `snapshot` is what it would compare."""

    def again(self) -> None:
        """Look once more."""

    def lose(self) -> None:
        """The desktop can't be asked any more: end what goes on."""

    def blind(self) -> dict[str, str]:
        """Return the kinds that this desktop tells nothing of, and why."""
        return {}

    def snapshot(self) -> dict[str, object]:
        """Return how things stand."""
        return {}


def ask(open_desktop: OpenDesktop, scene: Scene, report: Report, stop: Stop, looks: Looks) -> None:
    """Open the desktop, say how far it can be trusted, and look until told to stop."""

    def look_there() -> None:
        with scene.inputs.tap() if scene.inputs else nullcontext() as inputs:
            look = looks(open_desktop(), inputs)
            report.health(HealthState.DEGRADED, UNVERIFIED)
            for kind, reason in look.blind().items():
                report.health(HealthState.UNSUPPORTED, reason, (kind,))
            report.snapshot(look.snapshot())
            try:
                while not stop.is_set():
                    look.again()
                    report.alive()
                    stop.wait(LOOK_S)
            finally:
                if not stop.is_set():
                    look.lose()
            report.snapshot(look.snapshot())

    look_while_there(look_there, report, stop, AGAIN_S)
