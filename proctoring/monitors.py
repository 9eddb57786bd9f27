"""Displays and how they are arranged, and what changed from one arrangement to the next; the same on every platform."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from proctoring.detector import Report

NAME = 100
"""Characters kept of a display's name."""


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


def state_start(report: Report, monitors: Mapping[str, Monitor]) -> None:
    """State how many displays there were at the start, where there was not just one."""
    if len(monitors) > 1:
        several = "; ".join(map(str, monitors.values()))
        said = f"{len(monitors)} displays were there when the watch began: {several}."
        report.point("display_change", {"change": "at_start", **listed(monitors)}, said)


def state_changes(
    report: Report, before: Mapping[str, Monitor], now: Mapping[str, Monitor], at_ns: int | None = None
) -> None:
    """State each change from one arrangement to the next."""
    for change, monitor, said in changes(before, now):
        observed = {"change": change, **monitor.observed(), "displays": len(now)}
        report.point("display_change", observed, f"{said} Displays now: {len(now)}.", at_ns=at_ns)


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


def listed(monitors: Mapping[str, Monitor]) -> dict[str, Any]:
    """Return an arrangement as a snapshot holds it."""
    return {
        "displays": len(monitors),
        "mirrored": sorted(mirrored(monitors.values())),
        "monitors": [each.observed() for each in monitors.values()],
    }


def _inside(monitor: Monitor) -> str:
    said = str(monitor)
    return said[:1].lower() + said[1:]
