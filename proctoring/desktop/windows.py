"""Sees windows of other programs that lie over ours or the screen, and those that are kept out of pictures of the screen."""

from dataclasses import dataclass
from typing import Any, ClassVar

from proctoring.desktop.asking import Look, ask
from proctoring.desktop.port import Desktop, DesktopWindow, OpenDesktop
from proctoring.detector import Report, Scene
from proctoring.ongoing import Fact, Ongoing
from proctoring.programs import expected
from proctoring.stopping import Stop

LEAST = 10
"""Pixels a side below which a window is one of the helpers that toolkits keep on the screen."""


@dataclass(frozen=True)
class DesktopWindowsDetector:
    """Watches the windows of other programs."""

    name: str
    open_desktop: OpenDesktop
    version: str = "1"
    kinds: ClassVar[tuple[str, ...]] = ("overlay", "hidden_window")
    limits: ClassVar[tuple[str, ...]] = (
        "What the system's compositor or a graphics driver draws by itself is not seen.",
        "That a window is kept out of pictures says nothing about why: films and password fields do it too.",
    )

    def watch(self, scene: Scene, report: Report, stop: Stop) -> None:
        """Look until told to stop."""
        ask(self.open_desktop, scene, report, stop, lambda desktop, _inputs: _Windows(desktop, scene, report))


class _Windows(Look):
    def __init__(self, desktop: Desktop, scene: Scene, report: Report) -> None:
        self._desktop = desktop
        self._scene = scene
        self._ongoing = Ongoing(report, scene.clock)
        self._found = self._look()

    def again(self) -> None:
        self._found = self._look()
        for kind, facts in self._found.items():
            self._ongoing.settle(kind, facts)

    def _look(self) -> dict[str, dict[str, Fact]]:
        windows = self._desktop.windows()
        own = [each for each in windows if each.program.pid in self._scene.own_pids]
        main = max(own, key=lambda each: each.width * each.height, default=None)
        others = [
            each
            for each in windows
            if not expected(each.program, self._scene) and min(each.width, each.height) >= LEAST
        ]
        above = windows[: windows.index(main)] if main else windows
        overlays = {
            str(each.number): _overlay(each, main) for each in others if each in above and _lies_over(each, main)
        }
        hidden = {str(each.number): _hidden(each) for each in others if each.excluded_from_capture}
        return {"overlay": overlays, "hidden_window": hidden}

    def lose(self) -> None:
        self._ongoing.lose()

    def snapshot(self) -> dict[str, object]:
        return {kind: [dict(fact.observed) for fact in facts.values()] for kind, facts in self._found.items()}


def _lies_over(window: DesktopWindow, main: DesktopWindow | None) -> bool:
    """Whether it lets clicks through; or stays on top of ours, where there is one."""
    if main is None:
        return bool(window.click_through)
    return bool(window.click_through or window.on_top) and window.covers(main) > 0


def _overlay(window: DesktopWindow, main: DesktopWindow | None) -> Fact:
    form = "click_through" if window.click_through else "on_top"
    under = "the interview's window" if main else "the screen"
    how = "lets clicks through and lies" if window.click_through else "stays on top and lies"
    covers = round(window.covers(main), 3) if main else None
    observed = {**_observed(window), "form": form, "covers": covers, "over": "own_window" if main else "screen"}
    who = f"Window '{window.title}' of {window.program}"
    return Fact(observed, f"{who} {how} over {under}.", f"{who} lay over {under}")


def _hidden(window: DesktopWindow) -> Fact:
    who = f"Window '{window.title}' of {window.program}"
    return Fact(
        _observed(window),
        f"{who} is kept out of pictures of the screen.",
        f"{who} was kept out of pictures of the screen",
    )


def _observed(window: DesktopWindow) -> dict[str, Any]:
    area = {"x": window.x, "y": window.y, "width": window.width, "height": window.height}
    return {**window.program.observed(), "window_title": window.title, "window_id": window.number, "area": area}
