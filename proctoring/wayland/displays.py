"""Sees the displays that a Wayland compositor announces: how many at the start, and each that is added, removed, mirrored or changed.

Displays are the one thing that Wayland tells every program of. It can't see one that is connected and switched off, since the compositor
does not announce it, nor a splitter or capture device behind an output.
"""

import struct
from dataclasses import dataclass, field, replace

from proctoring.bounding import plain
from proctoring.detector import Report, Scene
from proctoring.monitors import NAME, Monitor, listed, state_changes, state_start
from proctoring.signals import HealthState
from proctoring.sources import look_while_there
from proctoring.stopping import Stop
from proctoring.wayland.wire import Compositor, Message, compositor

LOOK_S = 1.0
SETTLE_S = 0.3
"""A new arrangement comes in several messages; it is read once that long has passed."""

AGAIN_S = 1.0
OUTPUT = "wl_output"
NAMED = 4
"""The first version of wl_output that tells an output's name."""

_GEOMETRY, _MODE, _NAME = 0, 1, 4
_CURRENT = 1


class WaylandDisplaysDetector:
    """Watches the displays."""

    name = "wayland.displays"
    version = "1"
    kinds = ("display_change",)
    limits = (
        "A display that is connected and switched off is not announced, nor is a splitter or capture device behind an output.",
        "Not tried with every compositor.",
    )

    def watch(self, scene: Scene, report: Report, stop: Stop) -> None:
        """Look until told to stop."""

        def look() -> None:
            with compositor() as there:
                _watch(Outputs(there), scene, report, stop)

        look_while_there(look, report, stop, AGAIN_S)


def _watch(outputs: "Outputs", scene: Scene, report: Report, stop: Stop) -> None:
    known = outputs.monitors()
    report.health(HealthState.ACTIVE)
    report.snapshot(listed(known))
    state_start(report, known)
    while not stop.is_set():
        report.alive()
        if not stop.readable(outputs.compositor, LOOK_S):
            continue
        at_ns = scene.clock.monotonic_ns()
        outputs.compositor.receive()
        stop.wait(SETTLE_S)
        now = outputs.monitors()
        state_changes(report, known, now, at_ns)
        known = now
    report.snapshot(listed(known))


@dataclass(slots=True)
class Outputs:
    """The outputs the compositor announced, and what it said of each."""

    compositor: Compositor
    _bound: dict[int, int] = field(default_factory=dict)
    _told: dict[int, Monitor] = field(default_factory=dict)

    def monitors(self) -> dict[str, Monitor]:
        """Return the displays there are now, asking the compositor for what is new."""
        there = {number: each for number, each in self.compositor.offered.items() if each.interface == OUTPUT}
        for number in self._bound.keys() - there.keys():
            self._told.pop(self._bound.pop(number), None)
        for number in there.keys() - self._bound.keys():
            bound = self.compositor.bind(there[number], NAMED)
            self._bound[number] = bound
            self._told[bound] = Monitor(f"output {number}", outputs=1)
        self.compositor.settle()
        for message in self.compositor.events():
            if message.sender in self._told:
                self._told[message.sender] = told(self._told[message.sender], message)
        return {each.name: each for each in self._told.values()}


def told(before: Monitor, message: Message) -> Monitor:
    """Return what is known of a display once its output has sent one more event. Positions are the compositor's own."""
    if message.opcode == _GEOMETRY:
        x, y, _, _, _ = message.signed(5)
        return replace(before, x=x, y=y)
    if message.opcode == _MODE:
        flags, width, height, _ = struct.unpack_from("=Iiii", message.body)
        return replace(before, width=width, height=height) if flags & _CURRENT else before
    return replace(before, name=plain(message.text(0)[0], NAME)) if message.opcode == _NAME else before
