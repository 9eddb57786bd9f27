"""Keeps the interpreter from being held for long while sound runs: the sound card's thread needs it a hundred times a second.

Two things hold it: a thread that computes, for as long as the interpreter lets it before asking it to share, and the garbage
collector, which goes through every object there is. While sound runs, sharing is asked for sooner, and what was there before is left
out of the collections; where something was left out of them already, all of it stays out.
"""

import gc
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Final

SHARE_AFTER_SECONDS: Final = 0.0005
"""A tenth of the interpreter's own 5 ms, which is half of what a sound card's block of 10 ms allows."""


class _Holders:
    """How many hold it now: what ends late must not end it for what began since."""

    def __init__(self) -> None:
        self.count = 0
        self.before = 0.0
        self.frozen_before = False


_holders = _Holders()


@contextmanager
def unbroken_sound() -> Iterator[None]:
    """Let sound run unbroken until the end. Begin it before sound runs: tidying up first takes some 0.1 s. Main thread only; may overlap."""
    if _holders.count == 0:
        _holders.before = sys.getswitchinterval()
        sys.setswitchinterval(min(_holders.before, SHARE_AFTER_SECONDS))
        _holders.frozen_before = gc.get_freeze_count() > 0
        gc.collect()
        gc.freeze()
    _holders.count += 1
    try:
        yield
    finally:
        _holders.count -= 1
        if _holders.count == 0:
            if not _holders.frozen_before:
                gc.unfreeze()
            sys.setswitchinterval(_holders.before)
