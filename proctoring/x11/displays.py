"""Sees the displays: how many there are at the start, and each that is added, removed, mirrored or changed.

It hears RandR's events and lists the monitors and the connected outputs again. It can't see a splitter or a capture device behind an
output, which shows the picture elsewhere without the machine's knowing, nor a display of another machine.
"""

from collections.abc import Iterable, Iterator
from typing import Any

from Xlib import X
from Xlib.ext import randr

from proctoring.bounding import plain
from proctoring.detector import Report, Scene
from proctoring.monitors import NAME, Monitor, listed, state_changes, state_start
from proctoring.signals import HealthState
from proctoring.sources import missing
from proctoring.stopping import Stop
from proctoring.x11.connection import Connection, asked, look_at_display
from proctoring.x11.windows import listen

SETTLE_S = 0.3
"""A new arrangement comes in several steps; it is read once nothing has changed for that long."""

QUIET_S, ANYWAY_S = 1.5, 6.0
"""How long one wait for the server's word lasts, and how often to look where none came."""

MOST = 32
_CONNECTED = 0


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
    report.snapshot(listed(known))
    state_start(report, known)
    looked_ns = scene.clock.monotonic_ns()
    while not stop.is_set():
        connection.wait(stop, QUIET_S)
        report.alive()
        if not _any(connection.events()) and scene.clock.monotonic_ns() - looked_ns < ANYWAY_S * 1e9:
            continue
        before_ns = scene.clock.monotonic_ns()
        looked_ns = before_ns
        now = _monitors(connection)
        if now != known and not stop.wait(SETTLE_S):
            now = _monitors(connection)
            state_changes(report, known, now, before_ns)
            known = now
    report.snapshot(listed(known))


def _listen(connection: Connection) -> None:
    connection.need(randr.extname)
    version = connection.display.xrandr_query_version()
    if (version.major_version, version.minor_version) < (1, 5):
        raise missing("The X server's RandR is too old: 1.5 is needed to list displays.")
    connection.root.xrandr_select_input(
        randr.RRScreenChangeNotifyMask | randr.RRCrtcChangeNotifyMask | randr.RROutputChangeNotifyMask
    )
    listen(connection.root, X.StructureNotifyMask)


def _monitors(connection: Connection) -> dict[str, Monitor]:
    told = asked(connection.root.xrandr_get_monitors)
    lit = list(told.monitors)[:MOST] if told else []
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


def _any(events: Iterable[Any]) -> bool:
    return bool(list(events))
