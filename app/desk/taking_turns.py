"""Lets two desks of one person write the same small file one after the other; the turn ends with its holder, however that dies."""

import os
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from engine.file_lock import taken

_AGAIN_S = 0.01
_PATIENCE_S = 0.5
"""A turn takes some milliseconds. A holder that stands still longer than this was stopped in the middle, and is not waited for."""


@contextmanager
def turn_at(path: Path) -> Iterator[None]:
    """Hold the file `path`, made where it is missing, while the block runs. Waits half a second at most. Raises `OSError`."""
    handle = os.open(path, os.O_RDWR | os.O_CREAT, 0o600)
    try:
        until = time.monotonic() + _PATIENCE_S
        while not taken(handle) and time.monotonic() < until:
            time.sleep(_AGAIN_S)
        yield
    finally:
        os.close(handle)
