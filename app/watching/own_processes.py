"""Which processes are the kiosk's own: it itself and whatever it started, also what it starts later (a worker replaced in mid-interview)."""

import os
from collections.abc import Iterable
from typing import Self

import psutil

KNOWN = 512
"""Processes that are remembered; looking one up anew takes a fraction of a millisecond."""


class OwnProcesses(frozenset[int]):
    """The process ids known when it was made; `in` also finds what the same process started since."""

    def __init__(self, _pids: Iterable[int] = ()) -> None:
        self._known: dict[tuple[int, float], bool] = {}

    @classmethod
    def of_this_process(cls) -> Self:
        """Return this process and all that it started."""
        return cls({os.getpid(), *_children()})

    def __contains__(self, pid: object) -> bool:
        """Whether a process is ours; a process id that somebody else has by now is not."""
        if not isinstance(pid, int) or pid <= 0:
            return False
        if pid == os.getpid():
            return True
        try:
            process = psutil.Process(pid)
            key = (pid, process.create_time())
            if key not in self._known:
                if len(self._known) >= KNOWN:
                    self._known.clear()
                self._known[key] = any(parent.pid == os.getpid() for parent in process.parents())
            return self._known[key]
        except (psutil.Error, OSError):
            return super().__contains__(pid)  # it ended: go by what was known at the start


def _children() -> list[int]:
    try:
        return [child.pid for child in psutil.Process().children(recursive=True)]
    except (psutil.Error, OSError):
        return []
