"""Sees the displays: how many at the start, and each that is added, removed, mirrored or changed, by asking twice a second."""

from dataclasses import dataclass
from typing import ClassVar

from proctoring.desktop.asking import Look, ask
from proctoring.desktop.port import Desktop, OpenDesktop
from proctoring.detector import Report, Scene
from proctoring.monitors import listed, state_changes, state_start
from proctoring.stopping import Stop


@dataclass(frozen=True)
class DesktopDisplaysDetector:
    """Watches the displays."""

    name: str
    open_desktop: OpenDesktop
    version: str = "1"
    kinds: ClassVar[tuple[str, ...]] = ("display_change",)
    limits: ClassVar[tuple[str, ...]] = ("A splitter or capture device behind an output is not seen.",)

    def watch(self, scene: Scene, report: Report, stop: Stop) -> None:
        """Look until told to stop."""
        ask(self.open_desktop, scene, report, stop, lambda desktop, _inputs: _Displays(desktop, report))


class _Displays(Look):
    def __init__(self, desktop: Desktop, report: Report) -> None:
        self._desktop = desktop
        self._report = report
        self._known = dict(desktop.monitors())
        self._first = True

    def again(self) -> None:
        if self._first:
            self._first = False
            state_start(self._report, self._known)
        now = dict(self._desktop.monitors())
        state_changes(self._report, self._known, now)
        self._known = now

    def snapshot(self) -> dict[str, object]:
        return listed(self._known)
