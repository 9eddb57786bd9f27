"""Watches for programs on the organisation's forbidden list, by the file they run (/proc/PID/exe), never by what they call themselves.

Sees a program under its own file name, deleted since or not, and under another name where it is a copy of one that is installed here. Can't
tell a program inside an interpreter (a script, a Java or Wine program: the file is the interpreter's), nor a changed copy under another name.
"""

import os
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Final

from proctoring.detector import Report, Scene
from proctoring.linux.files import lines_of
from proctoring.linux.known_programs import KnownPrograms
from proctoring.linux.process_news import ConnectorNews, ProcessNews, ProcNews, running
from proctoring.ongoing import Fact, Ongoing
from proctoring.programs import PROC, Program, expected, program
from proctoring.signals import HealthState
from proctoring.sources import SourceUnavailable, look_while_there
from proctoring.stopping import Stop

_KIND: Final = "forbidden_process"
_QUIET_S: Final = 1.0
_AT_MOST: Final = 32


@dataclass
class Running:
    """The processes that run one forbidden file. `copied` where it is another's file under a new name."""

    program: str
    copied: bool
    first: Program
    pids: set[int] = field(default_factory=set)


class ForbiddenProcessDetector:
    """Says `forbidden_process` while a forbidden file is being run, once a file however many processes run it."""

    name = "linux.forbidden_process"
    version = "1"
    kinds = (_KIND,)
    limits = (
        "A program inside an interpreter (a script, a Java or Wine program) runs the interpreter's file and is not told.",
        "A renamed program is told only where the same bytes are installed on this machine under the forbidden name.",
        "The executable of another user's process can't be seen without root.",
        "A program that ends within a tenth of a second, or within half a second where the kernel doesn't tell us, may be missed.",
    )

    def __init__(
        self,
        proc: Path = PROC,
        root: Path = Path("/"),
        news: "tuple[Callable[[], ProcessNews], ...] | None" = None,
    ) -> None:
        self._proc = proc
        self._root = root
        self._news = news or (ConnectorNews, lambda: ProcNews(proc))

    def watch(self, scene: Scene, report: Report, stop: Stop) -> None:
        """Look until told to stop."""
        looking = _Looking(self._proc, scene, KnownPrograms(scene.policy.forbidden_programs, self._root))
        there = Ongoing(report, scene.clock)
        said_first = False

        def look() -> None:
            nonlocal said_first
            with _first_of(self._news) as news:
                looking.begin()
                report.health(HealthState.ACTIVE)
                if not said_first:
                    report.snapshot(looking.standing(news.told_by))
                    said_first = True
                try:
                    there.settle(_KIND, looking.facts())
                    while not stop.is_set():
                        if looking.heed(news.look_at(stop, _QUIET_S)):
                            there.settle(_KIND, looking.facts())
                        report.alive()
                    report.snapshot(looking.standing(news.told_by))
                except SourceUnavailable:
                    there.lose()
                    raise

        look_while_there(look, report, stop)


def _first_of(ways: "tuple[Callable[[], ProcessNews], ...]") -> ProcessNews:
    """Return the first way of hearing that this machine and user have. Raises `SourceUnavailable` with the last one's reason."""
    for way in ways[:-1]:
        try:
            return way()
        except SourceUnavailable:
            continue
    return ways[-1]()


class _Looking:
    """Which forbidden files are being run, from one piece of news to the next."""

    def __init__(self, proc: Path, scene: Scene, programs: KnownPrograms) -> None:
        self._proc = proc
        self._scene = scene
        self._programs = programs
        self._running: dict[str, Running] = {}
        self._seen: dict[int, str | None] = {}

    def begin(self) -> None:
        """Look at all processes."""
        self._running.clear()
        self._seen.clear()
        for pid in running(self._proc):
            self._read(pid)

    def heed(self, news: "tuple[frozenset[int], frozenset[int]] | None") -> bool:
        """Take news in; return whether anything about forbidden programs may have changed."""
        if news is None:
            self.begin()
            return True
        began, ended = news
        for pid in ended:
            self._seen.pop(pid, None)
        read = [self._read(pid) for pid in began - ended]
        changed = any(read)
        for path, found in list(self._running.items()):
            if found.pids & ended:
                found.pids -= ended
                changed = True
                if not found.pids:
                    del self._running[path]
        return changed

    def facts(self) -> dict[str, Fact]:
        """Return what is being run now."""
        return {path: _fact(found) for path, found in self._running.items()}

    def standing(self, told_by: str) -> dict[str, Any]:
        """Return how things stand; how many processes could not be told apart is part of it."""
        return {
            "forbidden": sorted(self._scene.policy.forbidden_programs)[:100],
            "running": [_observed(found) for found in self._running.values()],
            "processes_whose_executable_cannot_be_seen": sum(self._hidden(pid) for pid in running(self._proc)),
            "told_by": told_by,
        }

    def _read(self, pid: int) -> bool:
        """Look at one process; return whether something forbidden began or ended by it."""
        try:
            # Asked of every process: a Path apiece costs more than the answer.
            path = os.readlink(f"{self._proc}/{pid}/exe")  # noqa: PTH115
        except OSError:
            path = None
        if pid in self._seen and self._seen[pid] == path:
            return False
        self._seen[pid] = path
        before = next((running_file for running_file, found in self._running.items() if pid in found.pids), None)
        if before is not None:  # it runs another file now, or is over
            self._running[before].pids.discard(pid)
            if not self._running[before].pids:
                del self._running[before]
        who = program(pid, self._proc)
        told = self._forbidden(who)
        if told is not None and path is not None:
            self._running.setdefault(path, Running(*told, who)).pids.add(pid)
        return before is not None or told is not None

    def _hidden(self, pid: int) -> bool:
        """Whether a process runs a file that we can't see; the kernel's own run none, and have no arguments."""
        return program(pid, self._proc).executable is None and bool(lines_of(self._proc / str(pid) / "cmdline", 16))

    def _forbidden(self, who: Program) -> tuple[str, bool] | None:
        """Return the forbidden program's name and whether it runs under another; None where it is none."""
        policy = self._scene.policy
        if who.executable is None:
            return None
        named = min(who.file_names & policy.forbidden_programs, default=None)
        copied_from = None if named is not None else self._programs.copied_from(self._proc / str(who.pid) / "exe")
        told = named or copied_from
        # Whether it is one of our own is asked last: that takes longer than all the rest, and every program that starts comes here.
        if told is None or copied_from in policy.assistive or expected(who, self._scene):
            return None
        return told, named is None


def _observed(found: Running) -> dict[str, Any]:
    return {
        "program": found.program,
        **found.first.observed(),
        "renamed_copy": found.copied,
        "pids": sorted(found.pids)[:_AT_MOST],
    }


def _fact(found: Running) -> Fact:
    copy = f", a copy of '{found.program}' under another name," if found.copied else ""
    subject = f"{found.first}{copy} was running"
    return Fact(_observed(found), f"{subject}; '{found.program}' is on the forbidden list.", subject)
