"""Programs that run beside us: they end when we do, however we end, and what they need in the environment is put back afterwards."""

import os
import shutil
import sys
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from functools import cache
from typing import Final

DYING_WITH_US: Final = ("setpriv", "--pdeathsig", "KILL", "--")
"""Before a command on Linux: the kernel ends the program when the thread that started it ends, however that comes about."""


@cache
def dying_with_us() -> Sequence[str]:
    """Return what to put before a command, nothing where the system can't do it."""
    return DYING_WITH_US if sys.platform.startswith("linux") and shutil.which(DYING_WITH_US[0]) else ()


@contextmanager
def environment_with(changes: Mapping[str, str]) -> Iterator[None]:
    """Have this process's environment changed for a while."""
    before = {name: os.environ.get(name) for name in changes}
    os.environ.update(changes)
    try:
        yield
    finally:
        for name, value in before.items():
            if value is None:
                os.environ.pop(name, None)
            else:
                os.environ[name] = value
