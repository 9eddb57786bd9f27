"""The machine sleeps: by logind's word over a real message bus, and by a clock that stood still."""

import shutil
import time
from contextlib import ExitStack

import pytest

from proctoring.linux.buses import Bus
from proctoring.linux.machine_sleep import MachineSleepDetector, slept_ns
from tests.support.around import on_linux, scene, seconds_after
from tests.support.detecting import Watched
from tests.support.message_bus import FakeLogind, private_bus

pytestmark = on_linux


class Clocks:
    """How far two clocks are apart: moved on by hand, because a machine can't be put to sleep in a test."""

    def __init__(self):
        self.slept = 7_000_000_000

    def __call__(self):
        return self.slept


@pytest.fixture(scope="module")
def address(tmp_path_factory):
    if shutil.which("dbus-daemon") is None:
        pytest.skip("there is no dbus-daemon")
    with private_bus(tmp_path_factory.mktemp("bus")) as found:
        yield found


def nobody(tmp_path):
    return lambda: Bus(f"unix:path={tmp_path}/none", "system bus")


def test_sleep_that_logind_announces_is_a_span_with_its_length(address):
    clocks = Clocks()
    detector = MachineSleepDetector(lambda: Bus(address, "system bus"), clocks)
    with FakeLogind(address) as logind, Watched(detector, scene()) as heard:
        heard.wait_for(lambda said: said.phase == "health" and said.kind == "active")
        heard.wait_for(lambda said: said.phase == "snapshot")
        began = time.monotonic_ns()
        logind.prepare_for_sleep(about_to=True)
        asleep = heard.wait_for(lambda said: said.phase == "begin")
        clocks.slept += 312_400_000_000
        logind.prepare_for_sleep(about_to=False)
        awake = heard.wait_for(lambda said: said.phase == "end")
    assert 0 <= seconds_after(asleep.at_ns, began) < 1.0
    assert awake.observed["slept_s"] == 312.4
    assert awake.statement == "The machine is awake again; it slept for 312.4 s."
    assert heard.of("machine_sleep", "point") == []


def test_without_logind_the_clocks_tell_when_the_machine_is_back(tmp_path):
    clocks = Clocks()
    with Watched(MachineSleepDetector(nobody(tmp_path), clocks), scene()) as heard:
        health = heard.wait_for(lambda said: said.phase == "health")
        heard.wait_for(lambda said: said.phase == "snapshot")
        back = time.monotonic_ns()
        clocks.slept += 2_500_000_000
        told = heard.wait_for(lambda said: said.phase == "point")
    assert health.kind == "degraded"
    assert "there is no system bus" in health.statement
    assert 0 <= seconds_after(told.at_ns, back) < 1.0
    assert told.statement == "The machine slept for 2.5 s."
    assert [said.observed["slept_since_start_s"] for said in heard.said if said.phase == "snapshot"] == [7.0, 9.5]


def test_a_logind_that_leaves_is_health_and_sleep_is_seen_all_the_same(address):
    clocks = Clocks()
    logind = ExitStack()
    logind.enter_context(FakeLogind(address))
    with logind, Watched(MachineSleepDetector(lambda: Bus(address, "system bus"), clocks), scene()) as heard:
        heard.wait_for(lambda said: said.phase == "health" and said.kind == "active")
        logind.close()
        left = heard.wait_for(lambda said: said.phase == "health" and "logind went away" in said.statement)
        clocks.slept += 1_000_000_000
        heard.wait_for(lambda said: said.phase == "point")
    assert left.kind == "degraded"


def test_a_machine_that_stays_awake_raises_nothing(tmp_path):
    with Watched(MachineSleepDetector(nobody(tmp_path)), scene()) as heard:
        heard.wait_for(lambda said: said.phase == "snapshot")
    assert heard.of("machine_sleep") == []
    assert abs(slept_ns() - slept_ns()) < 100_000_000
