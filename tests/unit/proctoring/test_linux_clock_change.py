"""The wall clock is set. No test may set the machine's, so the kernel's word comes through a pipe, and the clocks from a hand."""

import os
import time

import pytest

from proctoring.linux.clock_change import ClockChangeDetector, Offset, TimerCancelledBySet, offset_now
from proctoring.sources import missing
from tests.support.around import on_linux, scene, seconds_after
from tests.support.detecting import Watched

pytestmark = on_linux


class Kernel:
    """Two clocks and the word that one of them was set."""

    def __init__(self):
        self.ahead_ns = 1_700_000_000_000_000_000
        self._reading, self._writing = os.pipe2(os.O_NONBLOCK)

    def set_clock(self, by_s):
        self.ahead_ns += round(by_s * 1e9)
        os.write(self._writing, b"!")

    def slew(self, by_s):
        self.ahead_ns += round(by_s * 1e9)

    def offset(self):
        return Offset(self.ahead_ns, time.monotonic_ns())

    def fileno(self):
        return self._reading

    def was_set(self):
        return bool(os.read(self._reading, 64))

    def __enter__(self):
        return self

    def __exit__(self, *_):
        """Closed by the test, which may open it again."""

    def close(self):
        os.close(self._reading)
        os.close(self._writing)


@pytest.fixture
def kernel():
    found = Kernel()
    yield found
    found.close()


def watching(kernel):
    return Watched(ClockChangeDetector(lambda: kernel, kernel.offset), scene())


def test_a_clock_set_back_or_forward_is_told_at_once_and_by_how_much(kernel):
    with watching(kernel) as heard:
        heard.wait_for(lambda said: said.phase == "health")
        began = time.monotonic_ns()
        kernel.set_clock(by_s=-3600.25)
        back = heard.wait_for(lambda said: said.phase == "point")
        kernel.set_clock(by_s=90)
        heard.wait_for(lambda said: said.statement == "The wall clock was set forward by 90.000 s.")
    assert 0 <= seconds_after(back.at_ns, began) < 1.0
    assert back.statement == "The wall clock was set back by 3600.250 s."
    assert back.observed == {"moved_s": -3600.25}


def test_slewing_and_the_smallest_steps_are_no_change(kernel):
    with watching(kernel) as heard:
        heard.wait_for(lambda said: said.phase == "health")
        kernel.slew(by_s=0.04)
        kernel.set_clock(by_s=0.004)
        kernel.set_clock(by_s=5)
        told = heard.wait_for(lambda said: said.phase == "point")
    assert told.observed["moved_s"] == pytest.approx(5, abs=0.05)
    assert len(heard.of("clock_change")) == 1


def test_a_kernel_without_such_timers_is_unsupported():
    def no_timers():
        raise missing("the kernel offers no timers on the wall clock here")

    with Watched(ClockChangeDetector(no_timers), scene()) as heard:
        health = heard.wait_for(lambda said: said.phase == "health")
    assert health.kind == "unsupported"


def test_the_real_timer_waits_and_the_real_clocks_agree_with_themselves():
    with TimerCancelledBySet() as timer:
        assert timer.fileno() >= 0
        assert not timer.was_set()
    assert abs(offset_now().ahead_ns - offset_now().ahead_ns) < 50_000_000
