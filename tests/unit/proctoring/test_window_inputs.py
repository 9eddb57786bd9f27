"""What our own window tells, made into signals where a session tells nothing else."""

import time

import pytest

from proctoring.detector import Scene, WatchPolicy
from proctoring.inlets import FocusChanged, HotkeyTried, Inlet, Pasted, Typed
from proctoring.window.focus import WindowFocusDetector
from proctoring.window.hotkeys import WindowHotkeysDetector
from proctoring.window.listening import NO_WINDOW
from proctoring.window.pastes import WindowPastesDetector
from tests.support.detecting import Watched


class Clock:
    def monotonic_ns(self):
        return time.monotonic_ns()


@pytest.fixture
def inputs():
    return Inlet(room=32)


def scene(inputs, **policy):
    return Scene(Clock(), frozenset(), WatchPolicy(**policy), inputs)


SECOND = 1_000_000_000


def test_our_window_is_without_the_keyboard_for_as_long_as_it_says(inputs):
    with Watched(WindowFocusDetector(), scene(inputs)) as heard:
        inputs.put(Typed(1, 1))
        inputs.put(FocusChanged(1 * SECOND, active=False, own_dialog=True))
        inputs.put(FocusChanged(2 * SECOND, active=False))
        inputs.put(FocusChanged(5 * SECOND, active=True))
        ended = heard.wait_for(lambda said: said.phase == "end")
    (began,) = heard.of("focus_loss", "begin")
    assert (began.at_ns, began.observed["pid"]) == (2 * SECOND, None)
    assert ended.observed["seconds"] == 3.0
    assert next(said for said in heard.said if said.phase == "health").kind == "degraded"


def test_a_paste_is_measured_and_its_text_kept_only_where_agreed(inputs):
    paste = Pasted(7, 9, ("text/plain",), "ab" * 32, ours=False, text="my answer")
    for keep, kept in ((False, None), (True, "my answer")):
        with Watched(WindowPastesDetector(), scene(inputs, keep_clipboard_text=keep)) as heard:
            inputs.put(paste)
            said = heard.wait_for(lambda said: said.kind == "paste")
        assert said.observed.get("text") == kept
        assert (said.at_ns, said.observed["characters"], said.observed["executable"]) == (7, 9, None)
        assert said.statement == "9 characters were pasted into a typed answer; where they came from is unknown."


def test_what_was_copied_inside_says_so(inputs):
    with Watched(WindowPastesDetector(), scene(inputs)) as heard:
        inputs.put(Pasted(7, 9, ("text/plain",), "ab" * 32, ours=True, dropped=True))
        said = heard.wait_for(lambda said: said.kind == "paste")
    assert said.statement.endswith(
        "dropped into a typed answer; they had been copied inside the interview's own window."
    )


def test_a_combination_that_is_held_is_one(inputs):
    with Watched(WindowHotkeysDetector(), scene(inputs)) as heard:
        for at in range(8):
            inputs.put(HotkeyTried((10 + at) * SECOND // 2, "Alt+Tab"))
        inputs.put(HotkeyTried(20 * SECOND, "alt+tab"))
        inputs.put(HotkeyTried(21 * SECOND, "print"))
        heard.wait_for(lambda said: said.observed.get("combination") == "print")
    assert [(said.observed["combination"], said.at_ns) for said in heard.of("hotkey")] == [
        ("alt+tab", 5 * SECOND),
        ("alt+tab", 20 * SECOND),
        ("print", 21 * SECOND),
    ]


@pytest.mark.parametrize("detector", [WindowFocusDetector, WindowHotkeysDetector, WindowPastesDetector])
def test_without_a_window_there_is_nothing_to_watch(detector):
    with Watched(detector(), scene(None)) as heard:
        told = heard.wait_for(lambda said: said.phase == "health")
    assert (told.kind, told.statement) == ("unsupported", NO_WINDOW)
