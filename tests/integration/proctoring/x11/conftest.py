"""One X screen a module, the interview's window on it, and another program beside it."""

import os
import time
from collections.abc import Callable, Iterator
from datetime import UTC, datetime

import pytest

from proctoring.detector import Scene, WatchPolicy
from proctoring.inlets import Inlet, Input
from tests.support.screen import screen
from tests.support.x_stimulus import AnotherProgram, another_program


class SkippingClock:
    """The real time, which a test may put ahead instead of waiting."""

    def __init__(self) -> None:
        self._ahead_ns = 0

    def skip(self, seconds: float) -> None:
        self._ahead_ns += int(seconds * 1e9)

    def utc(self) -> datetime:
        return datetime.now(UTC)

    def monotonic_ns(self) -> int:
        return time.monotonic_ns() + self._ahead_ns


@pytest.fixture(scope="module")
def display() -> Iterator[str]:
    with screen("1280x720") as name:
        yield name


@pytest.fixture
def kiosk(display: str) -> Iterator[AnotherProgram]:
    """The process whose windows are the interview's own."""
    with another_program() as program:
        yield program


@pytest.fixture
def other(display: str) -> Iterator[AnotherProgram]:
    with another_program() as program:
        yield program


@pytest.fixture
def clock() -> SkippingClock:
    return SkippingClock()


@pytest.fixture
def scene(clock: SkippingClock) -> Callable[..., Scene]:
    def of(*own: AnotherProgram, inputs: Inlet[Input] | None = None, **policy: object) -> Scene:
        own_pids = frozenset([os.getpid(), *(each.pid for each in own)])
        return Scene(clock, own_pids, WatchPolicy(**policy), inputs)  # type: ignore[arg-type]

    return of
