"""Which program a process runs, where there is no /proc: as psutil asks the system."""

import psutil

from proctoring.bounding import plain
from proctoring.programs import NAME, UNKNOWN, Program


def program(pid: int) -> Program:
    """Return what `pid` runs; the executable is None where the system does not tell us."""
    if not pid:
        return UNKNOWN
    try:
        return Program(pid, plain(psutil.Process(pid).exe(), NAME) or None)
    except (psutil.Error, OSError):
        return Program(pid)
