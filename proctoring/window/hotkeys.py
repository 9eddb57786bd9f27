"""Sees blocked combinations that reached our own window and were swallowed, by its own word; those the system took first are not seen."""

from proctoring.detector import Report, Scene
from proctoring.inlets import HotkeyTried, Input
from proctoring.stopping import Stop
from proctoring.window.listening import listen

PARTIAL = "Combinations that reach the window are seen; those that the system takes first are not."
HELD_S = 1.0
"""The window tells a combination again and again while it is held; closer together than this, it is one."""


class WindowHotkeysDetector:
    """Watches for combinations that our window swallows."""

    name = "window.hotkeys"
    version = "1"
    kinds = ("hotkey",)
    limits = (PARTIAL,)

    def watch(self, scene: Scene, report: Report, stop: Stop) -> None:
        """Look until told to stop."""
        last_ns: dict[str, int] = {}

        def hear(told: Input) -> None:
            if not isinstance(told, HotkeyTried):
                return
            combination = told.combination.lower()[:100]
            before_ns, last_ns[combination] = last_ns.get(combination), told.at_ns
            if before_ns is None or told.at_ns - before_ns >= HELD_S * 1e9:
                observed = {"combination": combination, "swallowed_by_window": True, "device": None}
                said = f"{combination} was pressed; the interview's window swallowed it."
                report.point("hotkey", observed, said, at_ns=told.at_ns)

        listen(scene, report, stop, hear, partial=PARTIAL)
