"""Another window takes the keyboard: who, when, for how long; and what of our own is none of it."""

import os
import subprocess
import sys
import time

import pytest

from proctoring.inlets import FocusChanged, Inlet
from proctoring.keyboard import TITLE_S
from proctoring.x11.focus import FocusDetector
from tests.support.detecting import Watched
from tests.support.x_stimulus import another_program

pytestmark = pytest.mark.screen


def activate(window):
    subprocess.run(["wmctrl", "-i", "-a", hex(window)], check=True)
    return time.monotonic_ns()


def test_a_second_window_takes_the_keyboard_and_gives_it_back(kiosk, other, scene):
    ours = kiosk.do("window", title="Interview")
    notes = other.do("window", title="Notes")
    activate(ours)
    with Watched(FocusDetector(), scene(kiosk)) as heard:
        at_ns = activate(notes)
        began = heard.wait_for(lambda said: (said.kind, said.phase) == ("focus_loss", "begin"))
        activate(ours)
        ended = heard.wait_for(lambda said: (said.kind, said.phase) == ("focus_loss", "end"))
    assert began.observed["pid"] == other.pid
    assert began.observed["executable"] == os.path.realpath(sys.executable)
    assert began.observed["window_title"] == "Notes"
    assert began.statement.startswith("Window 'Notes' of /")
    assert f"(process {other.pid}) took the keyboard." in began.statement
    assert abs(began.at_ns - at_ns) < 1e9
    assert 0 <= ended.observed["seconds"] < 2
    assert [said.observed["window_title"] for said in heard.of("tab_switch")] == ["Notes"]


def test_our_own_dialog_and_declared_technology_may_have_it(kiosk, other, scene):
    kiosk.do("window", title="Interview")
    reader = other.do("window", title="Screen reader")
    declared = frozenset([f"python{sys.version_info.major}.{sys.version_info.minor}"])
    with Watched(FocusDetector(), scene(kiosk, assistive=declared)) as heard:
        kiosk.do("window", title="Are you sure?")
        activate(reader)
        foreign = subprocess.Popen(["xmessage", "-name", "foreign", "hello"])
        try:
            heard.wait_for(lambda said: said.kind == "focus_loss")
        finally:
            foreign.kill()
            foreign.wait()
    assert {said.observed["pid"] for said in heard.of("focus_loss")} == {foreign.pid}
    assert {said.observed["pid"] for said in heard.of("tab_switch")} == {foreign.pid}


def test_a_browser_that_changes_its_title_changed_its_tab(kiosk, other, scene, clock):
    kiosk.do("window", title="Interview")
    with Watched(FocusDetector(), scene(kiosk)) as heard:
        window = other.do("window", title="First page")
        heard.wait_for(lambda said: said.kind == "focus_loss")
        clock.skip(TITLE_S)
        other.do("title", window=window, title="Second page")
        switched = heard.wait_for(lambda said: said.observed.get("title_before") == "First page")
    assert switched.kind == "tab_switch"
    assert switched.observed["window_title"] == "Second page"


def test_an_unmanaged_window_that_takes_the_input_focus_is_found_too(kiosk, other, scene):
    activate(kiosk.do("window", title="Interview"))
    with Watched(FocusDetector(), scene(kiosk)) as heard:
        window = other.do("window", title="Launcher", unmanaged=True)
        other.do("focus", window=window)
        began = heard.wait_for(lambda said: said.kind == "focus_loss")
    assert (began.observed["pid"], began.observed["window_title"]) == (other.pid, "Launcher")


def test_a_loss_that_only_our_window_noticed_names_nobody(kiosk, scene):
    activate(kiosk.do("window", title="Interview"))
    inputs = Inlet(room=8)
    with Watched(FocusDetector(), scene(kiosk, inputs=inputs)) as heard:
        lost_ns = time.monotonic_ns()
        inputs.put(FocusChanged(lost_ns, active=False))
        began = heard.wait_for(lambda said: (said.kind, said.phase) == ("focus_loss", "begin"))
        found_ns = time.monotonic_ns()
        inputs.put(FocusChanged(time.monotonic_ns(), active=True))
        heard.wait_for(lambda said: (said.kind, said.phase) == ("focus_loss", "end"))
    assert began.at_ns == lost_ns
    assert found_ns - lost_ns < 1e9
    assert began.observed["pid"] is None
    assert "unknown" in began.statement


def test_without_an_interview_the_first_window_stands_for_ours(other, kiosk, scene):
    terminal = other.do("window", title="Terminal")
    activate(terminal)
    with Watched(FocusDetector(), scene()) as heard:
        kiosk.do("window", title="Elsewhere")
        began = heard.wait_for(lambda said: (said.kind, said.phase) == ("focus_loss", "begin"))
        activate(terminal)
        heard.wait_for(lambda said: (said.kind, said.phase) == ("focus_loss", "end"))
    assert began.observed["window_title"] == "Elsewhere"


def test_on_a_bare_desktop_nobody_lost_anything_until_a_window_comes_and_only_until_it_is_gone(other, scene):
    with Watched(FocusDetector(), scene()) as heard:
        window = other.do("window", title="Notes")
        began = heard.wait_for(lambda said: (said.kind, said.phase) == ("focus_loss", "begin"))
        other.do("close", window=window)
        closed_ns = time.monotonic_ns()
        ended = heard.wait_for(lambda said: (said.kind, said.phase) == ("focus_loss", "end"))
    assert began.observed["window_title"] == "Notes"
    assert ended.at_ns - closed_ns < 1e9
    assert len(heard.of("focus_loss")) == 2


def test_a_program_that_is_killed_no_longer_has_the_keyboard(kiosk, scene):
    kiosk.do("window", title="Interview")
    with Watched(FocusDetector(), scene(kiosk)) as heard:
        with another_program() as killed:
            killed.do("window", title="Notes")
            heard.wait_for(lambda said: (said.kind, said.phase) == ("focus_loss", "begin"))
        ended = heard.wait_for(lambda said: (said.kind, said.phase) == ("focus_loss", "end"))
    assert ended.observed["pid"] == killed.pid
    assert ended.observed["seconds"] < 1


def test_a_message_box_that_comes_and_goes_is_one_loss_with_who_took_the_keyboard(kiosk, scene):
    activate(kiosk.do("window", title="Interview"))
    inputs = Inlet(room=8)
    with Watched(FocusDetector(), scene(kiosk, inputs=inputs)) as heard:
        inputs.put(
            FocusChanged(time.monotonic_ns(), active=False)
        )  # our window knows first, and says last that it has it again
        box = subprocess.Popen(["xmessage", "hello"])
        heard.wait_for(lambda said: (said.kind, said.phase) == ("focus_loss", "begin"))
        box.kill()
        box.wait()
        ended = heard.wait_for(lambda said: (said.kind, said.phase) == ("focus_loss", "end"))
        kiosk.do("window", title="Its own dialog")
    assert [said.observed["pid"] for said in heard.of("focus_loss", "begin")] == [box.pid]
    assert ended.observed["executable"].endswith("xmessage")
    assert [said.phase for said in heard.of("focus_loss")] == ["begin", "end"]
