"""Sees our own window lose the keyboard, by its own word; who took it is unknown. For sessions that tell no more, such as Wayland."""

from proctoring.detector import Report, Scene
from proctoring.inlets import FocusChanged, Input
from proctoring.ongoing import Fact, Ongoing
from proctoring.programs import UNKNOWN
from proctoring.stopping import Stop
from proctoring.window.listening import listen

PARTIAL = "That the window loses the keyboard is seen; this session does not tell to whom."
KEY = "window"

LOST = Fact(
    {"window_title": None, "window_id": None, **UNKNOWN.observed()},
    "The interview's window lost the keyboard; who took it is unknown.",
    "The interview's window was without the keyboard; who had it is unknown; it was so",
)


class WindowFocusDetector:
    """Watches our own window."""

    name = "window.focus"
    version = "1"
    kinds = ("focus_loss",)
    limits = (PARTIAL,)

    def watch(self, scene: Scene, report: Report, stop: Stop) -> None:
        """Look until told to stop."""
        ongoing = Ongoing(report, scene.clock)

        def hear(told: Input) -> None:
            if not isinstance(told, FocusChanged):
                return
            if told.active or told.own_dialog:
                ongoing.end("focus_loss", KEY, at_ns=told.at_ns)
            else:
                ongoing.begin("focus_loss", KEY, LOST, told.at_ns)

        listen(scene, report, stop, hear, partial=PARTIAL)
