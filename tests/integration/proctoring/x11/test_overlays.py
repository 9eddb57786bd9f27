"""Windows of other programs that lie over the interview's."""

import os
import subprocess
import sys
import time

import pytest

from proctoring.x11.overlays import OverlaysDetector
from tests.support.detecting import Watched

pytestmark = pytest.mark.screen

WHOLE = (0, 0, 1280, 720)


def begun(said):
    return (said.kind, said.phase) == ("overlay", "begin")


def ended(said):
    return (said.kind, said.phase) == ("overlay", "end")


def test_a_window_that_lets_clicks_through_is_seen_for_as_long_as_it_is_there(kiosk, other, scene):
    kiosk.do("window", title="Interview", at=WHOLE)
    with Watched(OverlaysDetector(), scene(kiosk)) as heard:
        overlay = other.do("window", title="Answers", at=(640, 0, 640, 720), unmanaged=True, through=True)
        at_ns = time.monotonic_ns()
        began = heard.wait_for(begun)
        other.do("close", window=overlay)
        closed_ns = time.monotonic_ns()
        over = heard.wait_for(ended)
    assert began.at_ns - at_ns < 1e9
    assert over.at_ns - closed_ns < 1e9
    assert began.observed["pid"] == other.pid
    assert began.observed["executable"] == os.path.realpath(sys.executable)
    assert (began.observed["window_title"], began.observed["form"]) == ("Answers", "click_through")
    assert (began.observed["over"], began.observed["managed"]) == ("own_window", False)
    assert 0.4 < began.observed["covers"] < 0.6
    assert "lets clicks through and lies over the interview's window" in began.statement


def test_one_that_lets_clicks_through_only_later_is_seen_then(kiosk, other, scene):
    kiosk.do("window", title="Interview", at=WHOLE)
    with Watched(OverlaysDetector(), scene(kiosk)) as heard:
        first = other.do("window", title="Menu", at=(100, 100, 200, 200), unmanaged=True)
        second = other.do("window", title="Marker", at=(400, 100, 200, 200), unmanaged=True, through=True)
        heard.wait_for(lambda said: begun(said) and said.observed["window_id"] == second)
        assert [said.observed["window_title"] for said in heard.of("overlay")] == ["Marker"]
        other.do("through", window=first)
        at_ns = time.monotonic_ns()
        later = heard.wait_for(lambda said: begun(said) and said.observed["window_id"] == first)
    assert later.at_ns - at_ns < 1e9


def test_what_lies_below_ours_beside_it_or_is_our_own_is_no_signal(kiosk, other, scene):
    other.do("window", title="Below", at=(0, 0, 300, 300), unmanaged=True, through=True)
    kiosk.do("window", title="Interview", at=(0, 0, 600, 600), unmanaged=True)
    with Watched(OverlaysDetector(), scene(kiosk)) as heard:
        kiosk.do("window", title="Our own", at=(0, 0, 300, 300), unmanaged=True, through=True)
        other.do("window", title="Beside", at=(700, 0, 300, 300), unmanaged=True, through=True)
        other.do("window", title="Above", at=(0, 0, 300, 300), unmanaged=True, through=True)
        heard.wait_for(begun)
    assert [said.observed["window_title"] for said in heard.of("overlay", "begin")] == ["Above"]


def test_a_window_that_stays_on_top_of_ours_is_seen(kiosk, other, scene):
    ours = kiosk.do("window", title="Interview", at=(50, 50, 600, 400))
    with Watched(OverlaysDetector(), scene(kiosk)) as heard:
        other.do("window", title="Sticky", at=(100, 100, 200, 200), above=True)
        subprocess.run(["wmctrl", "-i", "-a", hex(ours)], check=True)
        began = heard.wait_for(begun)
    assert (began.observed["window_title"], began.observed["form"]) == ("Sticky", "on_top")
    assert began.observed["pid"] == other.pid
    assert began.observed["managed"] is True


def test_without_an_interview_the_whole_screen_counts(other, scene):
    with Watched(OverlaysDetector(), scene()) as heard:
        other.do("window", title="Plain", at=(0, 0, 300, 300))
        other.do("window", title="Ghost", at=(0, 0, 300, 300), unmanaged=True, through=True)
        began = heard.wait_for(begun)
    assert (began.observed["window_title"], began.observed["over"]) == ("Ghost", "screen")
