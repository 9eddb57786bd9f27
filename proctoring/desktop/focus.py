"""Sees which window has the keyboard, by asking for it several times a second."""

from dataclasses import dataclass
from typing import ClassVar

from proctoring.desktop.asking import Look, ask
from proctoring.desktop.port import Desktop, DesktopWindow, OpenDesktop
from proctoring.detector import Report, Scene
from proctoring.inlets import Input, Tap
from proctoring.keyboard import Holder, Keyboard
from proctoring.stopping import Stop


@dataclass(frozen=True)
class DesktopFocusDetector:
    """Watches the keyboard's owner."""

    name: str
    open_desktop: OpenDesktop
    version: str = "1"
    kinds: ClassVar[tuple[str, ...]] = ("focus_loss", "tab_switch")
    limits: ClassVar[tuple[str, ...]] = (
        "A program that shows something without taking the keyboard is not seen here.",
        "A loss shorter than the time between two looks is not seen.",
    )

    def watch(self, scene: Scene, report: Report, stop: Stop) -> None:
        """Look until told to stop."""
        ask(self.open_desktop, scene, report, stop, lambda desktop, inputs: _Focus(desktop, inputs, scene, report))


class _Focus(Look):
    def __init__(self, desktop: Desktop, inputs: Tap[Input] | None, scene: Scene, report: Report) -> None:
        self._desktop = desktop
        self._inputs = inputs
        self._own_pids = scene.own_pids
        self._told_by_window = inputs is not None
        self._keyboard = Keyboard(scene, report, _holder(desktop.foreground()), self._own_window)

    def _own_window(self) -> bool:
        """Whether the interview's window is open."""
        return self._told_by_window or any(each.program.pid in self._own_pids for each in self._desktop.windows())

    def again(self) -> None:
        self._keyboard.hear(self._inputs)
        self._keyboard.look(_holder(self._desktop.foreground()))

    def lose(self) -> None:
        self._keyboard.lose()

    def snapshot(self) -> dict[str, object]:
        return self._keyboard.observed()


def _holder(window: DesktopWindow | None) -> Holder | None:
    return Holder(window.number, window.title, window.program) if window is not None else None
