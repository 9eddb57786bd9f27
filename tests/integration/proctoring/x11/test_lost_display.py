"""A display that goes away, was never there, or comes back: said as health, never silence."""

import pytest

from proctoring.x11.clipboard import ClipboardDetector
from proctoring.x11.displays import DisplaysDetector
from proctoring.x11.focus import FocusDetector
from proctoring.x11.keys import KeysDetector
from proctoring.x11.overlays import OverlaysDetector
from proctoring.x11.screen_clients import ScreenClientsDetector
from tests.support.detecting import Watched
from tests.support.x_server import bare_server
from tests.support.x_stimulus import another_program

pytestmark = pytest.mark.screen

ALL = (
    ClipboardDetector,
    DisplaysDetector,
    FocusDetector,
    KeysDetector,
    OverlaysDetector,
    ScreenClientsDetector,
)


@pytest.mark.parametrize("detector", ALL)
def test_the_display_is_killed(detector, scene):
    with bare_server() as server, Watched(detector(), scene()) as heard:
        heard.wait_for(lambda said: said.phase == "snapshot")
        server.kill()
        lost = heard.wait_for(lambda said: said.kind == "failed")
    assert lost.statement == f"The X display {server.name} is gone."


@pytest.mark.parametrize("detector", ALL)
def test_there_is_no_display(detector, scene, monkeypatch):
    monkeypatch.delenv("DISPLAY", raising=False)
    with Watched(detector(), scene()) as heard:
        told = heard.wait_for(lambda said: said.phase == "health")
    assert (told.kind, told.statement) == ("unsupported", "There is no X display: DISPLAY is not set.")


def test_the_display_comes_back_and_what_went_on_was_ended(scene):
    with bare_server() as server, Watched(ScreenClientsDetector(), scene()) as heard:
        with another_program() as logger:
            logger.do("record")
            heard.wait_for(lambda said: (said.kind, said.phase) == ("key_logger", "begin"))
            server.kill()
            ended = heard.wait_for(lambda said: (said.kind, said.phase) == ("key_logger", "end"))
            heard.wait_for(lambda said: said.kind == "failed")
        server.start()
        with another_program() as second:
            second.do("record")
            heard.wait_for(lambda said: said.phase == "begin" and said.observed["pid"] == second.pid)
    assert ended.observed["end_unseen"] is True
    assert [said.kind for said in heard.said if said.phase == "health"] == ["active", "failed", "active"]


def test_without_a_window_manager_the_input_focus_is_asked_for(scene):
    with bare_server(), another_program() as ours, another_program() as other:
        window = ours.do("window", title="Interview", at=(0, 0, 100, 100))
        ours.do("focus", window=window)
        with Watched(FocusDetector(), scene(ours)) as heard:
            degraded = heard.wait_for(lambda said: said.phase == "health")
            other.do("focus", window=other.do("window", title="Notes", at=(0, 0, 100, 100)))
            began = heard.wait_for(lambda said: (said.kind, said.phase) == ("focus_loss", "begin"))
    assert degraded.kind == "degraded"
    assert began.observed["pid"] == other.pid
