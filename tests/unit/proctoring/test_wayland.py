"""A Wayland session: its displays are told, what it keeps from programs is said kind by kind, and a lost compositor is health."""

import time

import pytest

from proctoring.detector import Scene
from proctoring.wayland.displays import WaylandDisplaysDetector
from proctoring.wayland.session import DENIED, WaylandSessionDetector
from tests.support.compositor import fake_compositor
from tests.support.detecting import Watched


class Clock:
    def monotonic_ns(self):
        return time.monotonic_ns()


SCENE = Scene(Clock(), frozenset())


def change(what, name):
    return lambda said: (said.observed.get("change"), said.observed.get("name")) == (what, name)


def test_displays_come_and_go():
    with fake_compositor("wl_compositor") as session:
        session.plug(1, "DP-1", 0, 1920, 1080)
        with Watched(WaylandDisplaysDetector(), SCENE) as heard:
            start = heard.wait_for(lambda said: said.phase == "snapshot")
            at_ns = time.monotonic_ns()
            session.plug(2, "HDMI-1", 1920, 1280, 720)
            added = heard.wait_for(change("added", "HDMI-1"))
            told_ns = time.monotonic_ns()
            session.unplug(2)
            heard.wait_for(change("removed", "HDMI-1"))
    assert start.observed["monitors"][0]["width"] == 1920
    assert added.statement == "Display 'HDMI-1' (1280 x 720 at 1920,0) was added. Displays now: 2."
    assert told_ns - at_ns < 1e9
    assert len(heard.of("display_change")) == 2


def test_two_outputs_at_one_place_are_mirrored_at_the_start():
    with fake_compositor() as session:
        session.plug(1, "DP-1", 0, 1920, 1080)
        session.plug(2, "DP-2", 0, 1920, 1080)
        with Watched(WaylandDisplaysDetector(), SCENE) as heard:
            said = heard.wait_for(lambda said: said.kind == "display_change")
    assert (said.observed["change"], said.observed["mirrored"]) == ("at_start", ["DP-1", "DP-2"])


def test_a_compositor_that_hangs_up_is_a_failure_and_is_looked_for_again():
    with fake_compositor() as session:
        session.plug(1, "DP-1", 0, 1920, 1080)
        with Watched(WaylandDisplaysDetector(), SCENE) as heard:
            heard.wait_for(lambda said: said.phase == "snapshot")
            session.hang_up()
            lost = heard.wait_for(lambda said: said.kind == "failed")
            heard.wait_for(lambda said: [each.kind for each in heard.of("active")] == ["active"] * 2)
    assert lost.statement == "The Wayland compositor wayland-7 can't be reached or is gone."


def test_without_a_session_it_is_unsupported(monkeypatch):
    monkeypatch.delenv("WAYLAND_DISPLAY", raising=False)
    with Watched(WaylandDisplaysDetector(), SCENE) as heard:
        told = heard.wait_for(lambda said: said.phase == "health")
    assert told.kind == "unsupported"


def test_what_is_kept_from_programs_is_said_kind_by_kind_and_so_is_what_is_not():
    with (
        fake_compositor("zwlr_screencopy_manager_v1", "wl_shm") as session,
        Watched(WaylandSessionDetector(), SCENE) as heard,
    ):
        session.plug(1, "DP-1", 0, 1920, 1080)
        snapshot = heard.wait_for(lambda said: said.phase == "snapshot")
    healths = [said for said in heard.said if said.phase == "health"]
    assert {said.observed["kinds"][0]: said.kind for said in healths} == dict.fromkeys(DENIED, "denied")
    assert all(said.statement for said in healths)
    assert snapshot.observed == {"any_program_may": {"copy the screen": ["zwlr_screencopy_manager_v1"]}}


@pytest.mark.parametrize("detector", [WaylandDisplaysDetector, WaylandSessionDetector])
def test_a_compositor_that_does_not_exist_is_said(detector, monkeypatch, tmp_path):
    monkeypatch.setenv("WAYLAND_DISPLAY", "wayland-9")
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path))
    with Watched(detector(), SCENE) as heard:
        heard.wait_for(lambda said: said.kind == "failed" or "wayland-9" in said.observed.get("reason", ""))
