"""Sees the displays: how many there are at the start, and each that is added, removed, mirrored or changed.

It hears RandR's events and lists the monitors and the connected outputs again. It can't see a splitter or a capture device behind an
output, which shows the picture elsewhere without the machine's knowing, nor a display of another machine.
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from Xlib import X
from Xlib.ext import randr

from proctoring.bounding import plain
from proctoring.detector import Report, Scene
from proctoring.signals import HealthState
from proctoring.stopping import Stop
from proctoring.x11.connection import Connection, DisplayLacks, asked, look_at_display
from proctoring.x11.windows import listen

SETTLE_S = 0.3
"""A new arrangement comes in several steps; it is read once nothing has changed for that long."""

ANYWAY_S = 1.5
NAME = 100
MOST = 32
_CONNECTED = 0


@dataclass(frozen=True, slots=True)
class Monitor:
    """A display: its name, and where its picture lies on the desktop; without a picture its size is 0."""

    name: str
    x: int = 0
    y: int = 0
    width: int = 0
    height: int = 0
    primary: bool = False
    outputs: int = 0

    def observed(self) -> dict[str, Any]:
        """Return what a signal holds of it."""
        return {
            "name": self.name, "x": self.x, "y": self.y, "width": self.width, "height": self.height, "primary": self.primary,
            "outputs": self.outputs,
        }  # fmt: skip

    def __str__(self) -> str:
        if not self.width:
            return f"Display '{self.name}' (switched off)"
        return f"Display '{self.name}' ({self.width} x {self.height} at {self.x},{self.y})"


class DisplaysDetector:
    """Watches the displays."""

    name = "x11.displays"
    version = "1"
    kinds = ("display_change",)
    limits = ("A splitter or capture device behind an output is not seen.",)

    def watch(self, scene: Scene, report: Report, stop: Stop) -> None:
        """Look until told to stop."""
        look_at_display(report, stop, lambda connection: _watch(connection, scene, report, stop))


def _watch(connection: Connection, scene: Scene, report: Report, stop: Stop) -> None:
    _listen(connection)
    known = _monitors(connection)
    report.health(HealthState.ACTIVE)
    report.snapshot(_listed(known))
    if len(known) > 1:
        several = f"{len(known)} displays were there when the watch began: {'; '.join(map(str, known.values()))}."
        report.point("display_change", {"change": "at_start", **_listed(known)}, several)
    looked_ns = scene.clock.monotonic_ns()
    while not stop.is_set():
        connection.wait(stop, ANYWAY_S)
        report.alive()
        if not _any(connection.events()) and scene.clock.monotonic_ns() - looked_ns < ANYWAY_S * 1e9:
            continue
        before_ns = scene.clock.monotonic_ns()
        looked_ns = before_ns
        now = _monitors(connection)
        if now != known and not stop.wait(SETTLE_S):
            now = _monitors(connection)
            for change, monitor, said in changes(known, now):
                observed = {"change": change, **monitor.observed(), "displays": len(now)}
                report.point("display_change", observed, f"{said} Displays now: {len(now)}.", at_ns=before_ns)
            known = now
    report.snapshot(_listed(known))


def changes(before: Mapping[str, Monitor], now: Mapping[str, Monitor]) -> Iterator[tuple[str, Monitor, str]]:
    """Yield what changed from one arrangement to the next, with the display it concerns and a sentence."""
    for name in now.keys() - before.keys():
        yield "added", now[name], f"{now[name]} was added."
    for name in before.keys() - now.keys():
        yield "removed", before[name], f"{before[name]} was removed."
    for name in before.keys() & now.keys():
        if before[name] != now[name]:
            yield "changed", now[name], f"{before[name]} became {_inside(now[name])}."
    for name in mirrored(now.values()) - mirrored(before.values()):
        yield "mirrored", now[name], f"{now[name]} shows the same as another display."


def mirrored(monitors: Iterable[Monitor]) -> set[str]:
    """Return those that show what another shows: in the same place, or one picture on several outputs."""
    lit = [each for each in monitors if each.width]
    places = [(each.x, each.y) for each in lit]
    return {each.name for each in lit if each.outputs > 1 or places.count((each.x, each.y)) > 1}


def _listen(connection: Connection) -> None:
    connection.need(randr.extname)
    version = connection.display.xrandr_query_version()
    if (version.major_version, version.minor_version) < (1, 5):
        raise DisplayLacks("The X server's RandR is too old: 1.5 is needed to list displays.")
    connection.root.xrandr_select_input(
        randr.RRScreenChangeNotifyMask | randr.RRCrtcChangeNotifyMask | randr.RROutputChangeNotifyMask
    )
    listen(connection.root, X.StructureNotifyMask)


def _monitors(connection: Connection) -> dict[str, Monitor]:
    listed = asked(connection.root.xrandr_get_monitors)
    lit = list(listed.monitors)[:MOST] if listed else []
    shown = {output for each in lit for output in each.crtcs}
    return {each.name: each for each in [*_dark(connection, shown), *(_lit(connection, each) for each in lit)]}


def _lit(connection: Connection, told: Any) -> Monitor:  # noqa: ANN401 - a reply of python-xlib
    name = asked(lambda: str(connection.display.get_atom_name(told.name))) or ""
    width, height = told.width_in_pixels, told.height_in_pixels
    return Monitor(plain(name, NAME), told.x, told.y, width, height, bool(told.primary), len(told.crtcs))


def _dark(connection: Connection, shown: set[int]) -> Iterator[Monitor]:
    """Yield displays that are connected and show nothing."""
    resources = asked(connection.root.xrandr_get_screen_resources_current)
    if resources is None:
        return
    for output in set(list(resources.outputs)[:MOST]) - shown:
        info = _output(connection, output, resources.config_timestamp)
        if info is not None and info.connection == _CONNECTED and not info.crtc:
            yield Monitor(plain(str(info.name), NAME))


def _output(connection: Connection, output: int, timestamp: int) -> Any:  # noqa: ANN401 - a reply of python-xlib
    return asked(lambda: connection.display.xrandr_get_output_info(output, timestamp))


def _listed(monitors: Mapping[str, Monitor]) -> dict[str, Any]:
    return {
        "displays": len(monitors),
        "mirrored": sorted(mirrored(monitors.values())),
        "monitors": [each.observed() for each in monitors.values()],
    }


def _any(events: Iterable[Any]) -> bool:
    return bool(list(events))


def _inside(monitor: Monitor) -> str:
    said = str(monitor)
    return said[:1].lower() + said[1:]
