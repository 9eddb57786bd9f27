"""Keys that a program makes, told from a hand's; combinations that are tried; and nothing else kept of what is typed."""

import subprocess
import sys
import time

import pytest

from proctoring.inlets import HotkeyTried, Inlet
from proctoring.x11.keys import QUIET_S, KeysDetector
from tests.support.detecting import Watched

pytestmark = pytest.mark.screen


def xdotool(*what):
    subprocess.run(["xdotool", *what], check=True)
    return time.monotonic_ns()


def test_keys_that_xdotool_types_are_a_programs(display, scene, clock):
    with Watched(KeysDetector(), scene()) as heard:
        at_ns = xdotool("type", "--delay", "0", "secret")
        began = heard.wait_for(lambda said: (said.kind, said.phase) == ("injected_keys", "begin"))
        clock.skip(QUIET_S)
        ended = heard.wait_for(lambda said: (said.kind, said.phase) == ("injected_keys", "end"))
    assert began.at_ns - at_ns < 1e9
    assert began.observed == {
        "device": "Virtual core XTEST keyboard",
        "made_by": "xtest",
        "pid": None,
        "executable": None,
    }
    assert "which one is unknown" in began.statement
    assert ended.observed["keystrokes"] == 6
    assert not heard.of("hotkey")


def test_a_hands_keys_are_no_signal_and_leave_nothing(display, other, scene):
    with Watched(KeysDetector(), scene()) as heard:
        for key in "typed":
            other.do("genuine_key", key=key)
        xdotool("key", "x")
        heard.wait_for(lambda said: said.kind == "injected_keys")
    assert [said.kind for said in heard.said if said.phase in ("point", "begin")] == ["injected_keys"]


def test_a_listed_combination_is_stated_with_its_keyboard(display, scene):
    with Watched(KeysDetector(), scene()) as heard:
        at_ns = xdotool("key", "alt+F4")
        tried = heard.wait_for(lambda said: said.kind == "hotkey")
    assert abs(tried.at_ns - at_ns) < 1e9
    assert tried.observed["combination"] == "alt+f4"
    assert tried.observed["device"] == "Virtual core XTEST keyboard"
    assert tried.observed["swallowed_by_window"] is False


def test_a_genuine_combination_while_the_keyboard_is_grabbed_is_seen_and_joined_with_the_windows_word(
    display, kiosk, other, scene
):
    window = kiosk.do("window", title="Interview")
    kiosk.do("grab_keyboard", window=window)
    inputs = Inlet(room=8)
    with Watched(KeysDetector(), scene(kiosk, inputs=inputs)) as heard:
        other.do("genuine_key", key="Print")
        inputs.put(HotkeyTried(time.monotonic_ns(), "Print"))
        tried = heard.wait_for(lambda said: said.kind == "hotkey")
        other.do("genuine_key", key="F4")
        xdotool("key", "Super_L")
        heard.wait_for(lambda said: said.observed.get("combination") == "super")
    assert tried.observed == {
        "combination": "print",
        "swallowed_by_window": True,
        "device": "Xvfb keyboard",
        "made_by": "keyboard",
    }
    assert [said.observed["combination"] for said in heard.of("hotkey")] == ["print", "super"]


def test_a_combination_that_only_our_window_told_of_is_stated_once_while_it_is_held(display, scene):
    inputs = Inlet(room=8)
    with Watched(KeysDetector(), scene(inputs=inputs)) as heard:
        at_ns = time.monotonic_ns()
        for repeat in range(4):
            inputs.put(HotkeyTried(at_ns + repeat * 30_000_000, "ctrl+alt+Delete"))
        inputs.put(HotkeyTried(at_ns, "alt+Tab"))
        heard.wait_for(lambda said: said.observed.get("combination") == "alt+tab")
    assert sorted(said.observed["combination"] for said in heard.of("hotkey")) == ["alt+tab", "ctrl+alt+delete"]
    assert {said.at_ns for said in heard.of("hotkey")} == {at_ns}


def test_while_declared_technology_is_connected_its_keys_are_expected(display, other, scene):
    other.do("window", title="On-screen keyboard")
    declared = frozenset([f"python{sys.version_info.major}.{sys.version_info.minor}"])
    with Watched(KeysDetector(), scene(assistive=declared)) as heard:
        degraded = heard.wait_for(lambda said: said.kind == "degraded")
        xdotool("key", "x")
        other.do("genuine_key", key="Print")
        heard.wait_for(lambda said: said.kind == "hotkey")
    assert degraded.observed["kinds"] == ["injected_keys"]
    assert "declared as assistive technology" in degraded.statement
    assert not heard.of("injected_keys")


def test_a_combination_that_is_on_no_key_is_said(display, scene):
    with Watched(KeysDetector(), scene(blocked_hotkeys=("alt+tab", "hyper+nonsense"))) as heard:
        told = heard.wait_for(lambda said: said.phase == "health")
    assert (told.kind, told.observed["kinds"]) == ("degraded", ["hotkey"])
    assert "hyper+nonsense" in told.statement
