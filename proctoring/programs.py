"""Which program a process runs: from /proc/PID/exe, which neither a renamed copy's command line nor a window's claim can change."""

from dataclasses import dataclass
from pathlib import Path, PurePosixPath
from typing import Any

from proctoring.bounding import plain
from proctoring.detector import Scene

NAME = 200
"""Characters kept of an executable's path or a window's title."""

PROC = Path("/proc")
_DELETED = " (deleted)"


@dataclass(frozen=True, slots=True)
class Program:
    """A process and its executable; each is None where nobody would tell."""

    pid: int | None
    executable: str | None = None

    @property
    def file_names(self) -> frozenset[str]:
        """The executable's file name in lower case, as it is and without suffix; empty where it is unknown."""
        if self.executable is None:
            return frozenset()
        name = PurePosixPath(self.executable.replace("\\", "/")).name.lower()
        return frozenset((name, name.removesuffix(".exe"), PurePosixPath(name).stem))

    def observed(self) -> dict[str, Any]:
        """Return what a signal holds of it."""
        return {"pid": self.pid, "executable": self.executable}

    def __str__(self) -> str:
        if self.pid is None:
            return "an unknown program"
        return f"{self.executable or 'an unknown program'} (process {self.pid})"


UNKNOWN = Program(None)


def program(pid: int | None, proc: Path = PROC) -> Program:
    """Return what `pid` runs. The executable is None for a process that has ended or belongs to somebody else."""
    if pid is None or pid <= 0:
        return UNKNOWN
    try:
        path = str((proc / str(pid) / "exe").readlink())
    except OSError:
        return Program(pid)
    return Program(pid, plain(path.removesuffix(_DELETED), NAME))


def expected(which: Program, scene: Scene) -> bool:
    """Whether this is the kiosk itself, or technology the candidate declared beforehand: never a signal."""
    return which.pid in scene.own_pids or bool(which.file_names & scene.policy.assistive)
