"""Sees windows of other programs that lie over the interview's: those that let clicks through, and those that stay on top.

The server tells of every window that comes, moves or changes its shape. A window lets clicks through when its input region is empty:
one sees it and works with what is below. It can't see what a compositor draws by itself, what a program paints straight onto the
screen, what a graphics card adds, or a second device held before the screen. Menus, notifications and input methods' lists, which are
unmanaged but take clicks, are not stated.
"""

from typing import Any

from Xlib import X

from proctoring.detector import Report, Scene
from proctoring.ongoing import Fact, Ongoing
from proctoring.programs import Program, expected
from proctoring.signals import HealthState
from proctoring.stopping import Stop
from proctoring.x11.connection import Connection, look_at_display
from proctoring.x11.stacking import LEAST, Area, Lying, Stack
from proctoring.x11.windows import listen

LOOK_S = 0.25
"""The soonest that a second look follows a first, however many events come: dragging a window makes hundreds."""

QUIET_S, ANYWAY_S = 1.5, 3.0
"""How long one wait for events lasts, and how often to look where none came: a property such as "always on top" may have changed."""

FORGETTING = (X.DestroyNotify, X.ReparentNotify)
CHANGING = (X.MapNotify, X.UnmapNotify, X.ConfigureNotify, X.GravityNotify)


class OverlaysDetector:
    """Watches what lies over the interview's window, or over the whole screen where there is none."""

    name = "x11.overlays"
    version = "1"
    kinds = ("overlay",)
    limits = (
        "What a compositor draws by itself, or a program paints straight onto the screen, is not seen.",
        "Unmanaged windows that take clicks, as menus and notifications are, are not stated.",
    )

    def watch(self, scene: Scene, report: Report, stop: Stop) -> None:
        """Look until told to stop."""
        look_at_display(report, stop, lambda connection: _Watch(connection, scene, report).until(stop))


class _Watch:
    def __init__(self, connection: Connection, scene: Scene, report: Report) -> None:
        self._connection = connection
        self._stack = Stack(connection)
        self._scene = scene
        self._report = report
        self._ongoing = Ongoing(report, scene.clock)
        geometry = connection.root.get_geometry()
        self._screen = Area(0, 0, geometry.width, geometry.height)
        self._listened: set[int] = set()
        listen(connection.root, X.SubstructureNotifyMask | X.PropertyChangeMask)

    def until(self, stop: Stop) -> None:
        found = self._look()
        self._report.health(HealthState.ACTIVE)
        self._snapshot(found)
        looked_ns = self._scene.clock.monotonic_ns()
        dirty = False
        try:
            while not stop.is_set():
                self._ongoing.settle("overlay", found)
                self._report.alive()
                if dirty:
                    stop.wait(LOOK_S)
                else:
                    self._connection.wait(stop, QUIET_S)
                dirty = self._heard() or dirty
                now = self._scene.clock.monotonic_ns()
                age_s = (now - looked_ns) / 1e9
                if (dirty and age_s >= LOOK_S) or age_s >= ANYWAY_S:
                    found, looked_ns, dirty = self._look(), now, False
        finally:
            if not stop.is_set():
                self._ongoing.lose()
        self._snapshot(found)

    def _snapshot(self, found: dict[str, Fact]) -> None:
        self._report.snapshot({"overlays": [dict(fact.observed) for fact in found.values()]})

    def _heard(self) -> bool:
        """Take in the events; return whether there were any."""
        heard = False
        for event in self._connection.events():
            heard = True
            if event.type in FORGETTING:
                self._stack.forget()
                self._listened.clear()
            elif event.type in CHANGING:
                self._stack.changed(int(event.window.id))
            if event.type == X.ConfigureNotify and event.window == self._connection.root:
                self._screen = Area(0, 0, event.width, event.height)
        return heard

    def _look(self) -> dict[str, Fact]:
        """Return what lies over ours now, by window."""
        visible = self._stack.visible()
        ours = [each for each in visible if each[2].pid in self._scene.own_pids]
        main = max(ours, key=lambda each: each[1].size, default=None)
        under = main[1] if main else self._screen
        above = visible[visible.index(main) + 1 :] if main else visible
        found: dict[str, Fact] = {}
        for number, area, by in above:
            if expected(by, self._scene) or under.shared(area) < LEAST:
                continue
            if number not in self._listened:
                self._listened.add(number)
                self._stack.listen_to_shape(number)
            lying = self._stack.look_at(number, area, by)
            if lying is not None and (form := self._form(lying, main)) is not None:
                found[f"{number}:{form}"] = _fact(lying, form, under, over_ours=main is not None)
        return found

    def _form(self, lying: Lying, main: tuple[int, Area, Program] | None) -> str | None:
        if lying.click_through:
            return "click_through"
        if main is None or not lying.managed:
            return None
        ours_is_active = self._stack.active().pid in self._scene.own_pids
        return "on_top" if lying.always_on_top or ours_is_active else None


def _fact(lying: Lying, form: str, under: Area, *, over_ours: bool) -> Fact:
    covered = round(under.shared(lying.area) / max(1, under.size), 3)
    observed: dict[str, Any] = {
        **lying.program.observed(),
        "window_title": lying.title,
        "window_id": lying.number,
        "form": form,
        "managed": lying.managed,
        "opacity": lying.opacity,
        "area": {"x": lying.area.x, "y": lying.area.y, "width": lying.area.width, "height": lying.area.height},
        "covers": covered,
        "over": "own_window" if over_ours else "screen",
    }
    what = "the interview's window" if over_ours else "the screen"
    how = "lets clicks through and lies" if form == "click_through" else "stays on top and lies"
    who = f"Window '{lying.title}' of {lying.program}"
    said = f"{who} {how} over {what}, covering {covered:.0%} of it."
    return Fact(observed, said, f"{who} lay over {what}")
