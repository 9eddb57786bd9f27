"""The desktop is locked and unlocked, over a real message bus with a logind that says so."""

import shutil
import time

import pytest

from proctoring.linux.buses import Bus
from proctoring.linux.session_lock import SessionLockDetector
from tests.support.around import on_linux, scene, seconds_after
from tests.support.detecting import Watched
from tests.support.message_bus import FakeLogind, another_on, private_bus

pytestmark = [on_linux, pytest.mark.skipif(shutil.which("dbus-daemon") is None, reason="there is no dbus-daemon")]


@pytest.fixture(scope="module")
def address(tmp_path_factory):
    with private_bus(tmp_path_factory.mktemp("bus")) as found:
        yield found


@pytest.fixture
def logind(address):
    with FakeLogind(address) as found:
        yield found


@pytest.fixture
def detector(address):
    return SessionLockDetector(lambda: Bus(address, "system bus"), lambda: Bus(address, "session bus"))


def locks(phase):
    return lambda said: said.kind == "session_lock" and said.phase == phase


def active(said):
    return said.phase == "health" and said.kind == "active"


def test_locking_and_unlocking_by_logind_is_one_span(detector, logind):
    with Watched(detector, scene()) as heard:
        heard.wait_for(active)
        began = time.monotonic_ns()
        logind.tell("Lock")
        locked = heard.wait_for(locks("begin"))
        logind.hint(locked=True)  # the locker confirms: the same lock
        logind.hint(locked=False)
        unlocked = heard.wait_for(locks("end"))
    assert 0 <= seconds_after(locked.at_ns, began) < 1.0
    assert locked.statement == "The desktop was locked, says logind."
    assert unlocked.observed["seconds"] >= 0
    assert len(heard.of("session_lock")) == 2


def test_a_screen_saver_on_the_session_bus_is_heard_too(detector, logind, address):
    with Watched(detector, scene()) as heard, another_on(address, "org.gnome.ScreenSaver") as tell:
        heard.wait_for(active)
        tell("ActiveChanged", "b", True)
        locked = heard.wait_for(locks("begin"))
        tell("ActiveChanged", "b", False)
        heard.wait_for(locks("end"))
    assert locked.observed["said_by"] == "org.gnome.ScreenSaver"


def test_a_desktop_that_is_locked_at_the_beginning_is_said_to_be(address, detector):
    with FakeLogind(address, LockedHint=("b", True)), Watched(detector, scene()) as heard:
        heard.wait_for(locks("begin"))
    assert next(said for said in heard.said if said.phase == "snapshot").observed == {"locked": True}


def test_somebody_elses_session_is_not_ours(detector, logind):
    with Watched(detector, scene()) as heard:
        heard.wait_for(active)
        logind.tell("Lock", path="/org/freedesktop/login1/session/_32")
        logind.hint(locked=True, path="/org/freedesktop/login1/session/_32")
        logind.tell("Unlock")
        logind.tell("Lock")
        heard.wait_for(locks("begin"))
    assert len(heard.of("session_lock")) == 1


def test_a_logind_that_leaves_is_health_and_ends_what_was_open_until_it_is_back(address, tmp_path):
    detector = SessionLockDetector(
        lambda: Bus(address, "system bus"), lambda: Bus(f"unix:path={tmp_path}/none", "session bus")
    )
    with Watched(detector, scene()) as heard:
        first = heard.wait_for(lambda said: said.phase == "health")
        with FakeLogind(address) as logind:
            half = heard.wait_for(lambda said: said.phase == "health" and said.kind == "degraded")
            logind.tell("Lock")
            heard.wait_for(locks("begin"))
        lost = heard.wait_for(lambda said: said.phase == "health" and said.statement == "logind went away")
        ended = heard.wait_for(locks("end"))
    assert (first.kind, "logind is not on the system bus" in first.statement) == ("failed", True)
    assert half.statement == "there is no session bus"
    assert lost.kind == "failed"
    assert ended.observed["end_unseen"] is True


def test_no_bus_at_all_is_said(tmp_path):
    nowhere = f"unix:path={tmp_path}/none"
    with Watched(
        SessionLockDetector(lambda: Bus(nowhere, "system bus"), lambda: Bus(nowhere, "session bus")), scene()
    ) as heard:
        told = heard.wait_for(lambda said: said.phase == "health")
    assert told.kind == "unsupported"
    assert "there is no system bus" in told.statement
