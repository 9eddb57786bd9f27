"""Displays come, go and show the same: RandR's own monitors, set from another program."""

import time

import pytest

from proctoring.x11.displays import DisplaysDetector
from tests.support.detecting import Watched

pytestmark = pytest.mark.screen


def change(what, name):
    return lambda said: (said.observed.get("change"), said.observed.get("name")) == (what, name)


def test_a_display_is_added_changed_mirrored_and_removed(display, other, scene):
    with Watched(DisplaysDetector(), scene()) as heard:
        start = heard.wait_for(lambda said: said.phase == "snapshot")
        other.do("monitor", name="L", x=0, width=640, outputs=True)
        heard.wait_for(change("added", "L"))
        other.do("monitor", name="R", x=640, width=640, outputs=False)
        at_ns = time.monotonic_ns()
        added = heard.wait_for(change("added", "R"))
        told_ns = time.monotonic_ns()
        other.do("monitor", name="R", x=0, width=640, outputs=False)
        heard.wait_for(change("mirrored", "R"))
        changed = heard.wait_for(change("changed", "R"))
        other.do("no_monitor", name="R")
        removed = heard.wait_for(change("removed", "R"))
        other.do("no_monitor", name="L")
        heard.wait_for(change("removed", "L"))
    assert start.observed["displays"] == 1
    assert abs(added.at_ns - at_ns) < 1e9
    assert told_ns - at_ns < 1e9
    assert added.statement == "Display 'R' (640 x 720 at 640,0) was added. Displays now: 2."
    assert changed.statement.startswith("Display 'R' (640 x 720 at 640,0) became display 'R' (640 x 720 at 0,0).")
    assert removed.observed["displays"] == 1


def test_several_at_the_start_are_stated_and_one_is_not(display, other, scene):
    with Watched(DisplaysDetector(), scene()) as alone:
        pass
    other.do("monitor", name="L", x=0, width=640, outputs=True)
    other.do("monitor", name="R", x=640, width=640, outputs=False)
    with Watched(DisplaysDetector(), scene()) as both:
        said = both.wait_for(lambda said: said.kind == "display_change")
    other.do("no_monitor", name="L")
    other.do("no_monitor", name="R")
    assert not alone.of("display_change")
    assert (said.observed["change"], said.observed["displays"]) == ("at_start", 2)
    assert said.statement.startswith("2 displays were there when the watch began")
