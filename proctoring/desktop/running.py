"""Sees programs that capture or control a screen come and go, by executable: most systems do not tell who looks at the screen."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from typing import ClassVar

import psutil

from proctoring.desktop.asking import Look
from proctoring.desktop.processes import program
from proctoring.detector import Report, Scene
from proctoring.ongoing import Fact, Ongoing
from proctoring.programs import Program, expected
from proctoring.screen_programs import RECORDERS, REMOTE, is_one_of
from proctoring.signals import HealthState
from proctoring.stopping import Stop

LOOK_S = 0.8
PARTIAL = "Only known programs are seen, by their executables; this system does not tell who looks at the screen."
MEANS = {
    "screen_capture": (RECORDERS, "that captures the screen"),
    "remote_control": (REMOTE, "for using a desktop from afar"),
}


@dataclass(frozen=True)
class RunningProgramsDetector:
    """Watches which programs run."""

    name: str
    pids: Callable[[], Iterable[int]] = psutil.pids
    which: Callable[[int], Program] = program
    version: str = "1"
    kinds: ClassVar[tuple[str, ...]] = tuple(MEANS)
    limits: ClassVar[tuple[str, ...]] = (
        "That a program runs is a fact; whether it looks at the screen can't be told.",
    )

    def watch(self, scene: Scene, report: Report, stop: Stop) -> None:
        """Look until told to stop."""
        look = _Running(self, scene, report)
        report.health(HealthState.DEGRADED, PARTIAL)
        report.snapshot(look.snapshot())
        while not stop.is_set():
            look.again()
            report.alive()
            stop.wait(LOOK_S)
        report.snapshot(look.snapshot())


@dataclass
class _Running(Look):
    detector: RunningProgramsDetector
    scene: Scene
    report: Report
    _known: dict[int, Program] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self._ongoing = Ongoing(self.report, self.scene.clock)
        self._look()

    def again(self) -> None:
        self._look()
        for kind, (names, what) in MEANS.items():
            found = [each for each in self._known.values() if is_one_of(each, names) and not expected(each, self.scene)]
            self._ongoing.settle(kind, {str(each.pid): _fact(each, what) for each in found})

    def snapshot(self) -> dict[str, object]:
        return {
            kind: [each.observed() for each in self._known.values() if is_one_of(each, names)]
            for kind, (names, _) in MEANS.items()
        }

    def _look(self) -> None:
        """Ask only for what is new: a process keeps its executable."""
        running = set(self.detector.pids())
        self._known = {pid: self._known.get(pid) or self.detector.which(pid) for pid in running}


def _fact(which: Program, what: str) -> Fact:
    name = str(which)
    said = f"{name[:1].upper()}{name[1:]}, a program {what}, is running."
    return Fact({**which.observed(), "indicator": "executable"}, said, f"{name[:1].upper()}{name[1:]} was running")
