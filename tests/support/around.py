"""What detectors' tests put around them: a scene without an interview, and programs from outside that end with the test."""

import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime

import pytest

from proctoring.detector import Scene, WatchPolicy

on_linux = pytest.mark.skipif(sys.platform != "linux", reason="it is about what Linux says")


class MachineClock:
    """The real clocks: detectors are tested against real stimuli, so time is real too."""

    def utc(self) -> datetime:
        return datetime.now(UTC)

    def monotonic_ns(self) -> int:
        return time.monotonic_ns()


def scene(*own: int, policy: WatchPolicy | None = None) -> Scene:
    """Return a scene in which `own` are the kiosk's processes."""
    return Scene(clock=MachineClock(), own_pids=frozenset(own), policy=policy or WatchPolicy())


@contextmanager
def program(*command: str, **more) -> "Iterator[subprocess.Popen[bytes]]":
    """Run a program until the end of the block, wherever that ends."""
    quiet = {"stdin": subprocess.DEVNULL, "stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL}
    process = subprocess.Popen([str(word) for word in command], **(quiet | more))
    try:
        yield process
    finally:
        process.kill()
        process.wait(10)


def seconds_after(at_ns: int, began_ns: int) -> float:
    """Return how long after `began_ns` something was observed."""
    return (at_ns - began_ns) / 1e9
