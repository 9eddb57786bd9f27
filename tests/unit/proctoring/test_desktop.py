"""Detectors that ask a desktop, on one whose answers a test changes; what Windows and macOS answer is read from recorded data elsewhere."""

import hashlib
import threading
import time
from dataclasses import replace

import pytest

from proctoring.desktop.clipboard import DesktopClipboardDetector
from proctoring.desktop.displays import DesktopDisplaysDetector
from proctoring.desktop.focus import DesktopFocusDetector
from proctoring.desktop.port import UNVERIFIED, Clipboard, DesktopWindow, Session
from proctoring.desktop.running import RunningProgramsDetector
from proctoring.desktop.session import DesktopSessionDetector
from proctoring.desktop.windows import DesktopWindowsDetector
from proctoring.detector import Scene, WatchPolicy
from proctoring.inlets import Inlet, Pasted
from proctoring.monitors import Monitor
from proctoring.programs import Program
from proctoring.sources import lost
from tests.support.detecting import Watched

OURS = DesktopWindow(1, "Interview", Program(10, "C:/vivavoce.exe"), 0, 0, 1000, 800)
NOTES = DesktopWindow(2, "Notes", Program(20, "C:/notepad.exe"), 500, 0, 500, 800)


class Clock:
    def monotonic_ns(self):
        return time.monotonic_ns()


class FakeDesktop:
    def __init__(self):
        self.front = OURS
        self.stack = (OURS,)
        self.board = Clipboard(1)
        self.text = None
        self.screens = {"A": Monitor("A", 0, 0, 1920, 1080, outputs=1)}
        self.now = Session(locked=False, remote=False)
        self.gone = threading.Event()

    def foreground(self):
        if self.gone.is_set():
            raise lost("The desktop is gone.")
        return self.front

    def windows(self):
        return self.stack

    def clipboard(self):
        return self.board

    def clipboard_text(self):
        return self.text

    def monitors(self):
        return self.screens

    def session(self):
        return self.now


@pytest.fixture
def desktop():
    return FakeDesktop()


def scene(inputs=None, **policy):
    return Scene(Clock(), frozenset([10]), WatchPolicy(**policy), inputs)


def watched(detector, desktop, where=None):
    return Watched(detector("test.it", lambda: desktop), where or scene())


def said(kind, phase):
    return lambda each: (each.kind, each.phase) == (kind, phase)


def test_the_keyboard_goes_to_another_window_and_comes_back(desktop):
    with watched(DesktopFocusDetector, desktop) as heard:
        heard.wait_for(lambda each: each.phase == "snapshot")
        desktop.front = NOTES
        began = heard.wait_for(said("focus_loss", "begin"))
        desktop.front = OURS
        heard.wait_for(said("focus_loss", "end"))
    assert (began.observed["pid"], began.observed["window_title"]) == (20, "Notes")
    assert heard.said[0].statement == UNVERIFIED


def test_a_desktop_that_is_lost_is_health_and_ends_what_went_on(desktop):
    desktop.front = NOTES
    desktop.stack = (NOTES, OURS)
    with watched(DesktopFocusDetector, desktop) as heard:
        heard.wait_for(said("focus_loss", "begin"))
        desktop.gone.set()
        ended = heard.wait_for(said("focus_loss", "end"))
        failed = heard.wait_for(lambda each: each.kind == "failed")
    assert ended.observed["end_unseen"] is True
    assert failed.statement == "The desktop is gone."


def test_the_clipboard_changes_and_a_paste_names_its_source(desktop):
    inputs = Inlet(room=8)
    sha256 = hashlib.sha256(b"answer").hexdigest()
    with watched(DesktopClipboardDetector, desktop, scene(inputs)) as heard:
        heard.wait_for(lambda each: each.phase == "snapshot")
        desktop.text = "answer"
        desktop.board = Clipboard(2, Program(20, "C:/notepad.exe"), ("CF_UNICODETEXT",))
        change = heard.wait_for(said("clipboard_change", "point"))
        inputs.put(Pasted(5, 6, ("text/plain",), sha256, ours=False))
        paste = heard.wait_for(said("paste", "point"))
    assert change.statement == "C:/notepad.exe (process 20) put 6 characters on the clipboard."
    assert change.observed["sha256"] == sha256
    assert "answer" not in {str(value) for value in change.observed.values()}
    assert paste.statement.endswith("they came from C:/notepad.exe (process 20).")


def test_our_own_copies_are_no_change(desktop):
    with watched(DesktopClipboardDetector, desktop) as heard:
        heard.wait_for(lambda each: each.phase == "snapshot")
        desktop.board = Clipboard(2, Program(10, "C:/vivavoce.exe"))
        heard.wait_for(lambda each: each.phase == "snapshot")
    assert not heard.of("clipboard_change")


def test_windows_over_ours_and_windows_kept_out_of_pictures_are_seen(desktop):
    overlay = replace(NOTES, number=3, click_through=True)
    below = replace(NOTES, number=4, click_through=True)
    hidden = replace(NOTES, number=5, x=2000, excluded_from_capture=True, on_top=True)
    tiny = replace(NOTES, number=6, width=1, height=1, click_through=True)
    desktop.stack = (tiny, hidden, NOTES, overlay, OURS, below)
    with watched(DesktopWindowsDetector, desktop) as heard:
        over = heard.wait_for(said("overlay", "begin"))
        kept = heard.wait_for(said("hidden_window", "begin"))
        desktop.stack = (OURS,)
        heard.wait_for(said("overlay", "end"))
        heard.wait_for(said("hidden_window", "end"))
    assert (over.observed["window_id"], over.observed["form"], over.observed["covers"]) == (3, "click_through", 0.5)
    assert kept.observed["window_id"] == 5
    assert len(heard.of("overlay", "begin")) == 1
    assert kept.statement == "Window 'Notes' of C:/notepad.exe (process 20) is kept out of pictures of the screen."


def test_a_display_is_added(desktop):
    with watched(DesktopDisplaysDetector, desktop) as heard:
        heard.wait_for(lambda each: each.phase == "snapshot")
        desktop.screens = {**desktop.screens, "B": Monitor("B", 1920, 0, 640, 480, outputs=1)}
        added = heard.wait_for(said("display_change", "point"))
    assert added.observed["change"] == "added"


def test_the_session_is_locked_and_used_from_afar(desktop):
    with watched(DesktopSessionDetector, desktop) as heard:
        heard.wait_for(lambda each: each.phase == "snapshot")
        desktop.now = Session(locked=True, remote=True)
        heard.wait_for(said("session_lock", "begin"))
        heard.wait_for(said("remote_session", "begin"))
        desktop.now = Session(locked=False, remote=False)
        heard.wait_for(said("session_lock", "end"))


def test_what_the_system_does_not_tell_is_unsupported(desktop):
    desktop.now = Session(locked=False)
    with watched(DesktopSessionDetector, desktop) as heard:
        told = heard.wait_for(lambda each: each.kind == "unsupported")
    assert told.observed["kinds"] == ["remote_session"]


def test_a_known_program_is_seen_while_it_runs_and_declared_ones_are_expected():
    running = {20: Program(20, "C:/notepad.exe"), 30: Program(30, "C:/AnyDesk.exe"), 40: Program(40, "C:/obs64.exe")}
    detector = RunningProgramsDetector(
        "test.running", lambda: list(running), lambda pid: running.get(pid, Program(pid))
    )
    with Watched(detector, scene(assistive=frozenset(["obs64"]))) as heard:
        began = heard.wait_for(said("remote_control", "begin"))
        del running[30]
        heard.wait_for(said("remote_control", "end"))
    assert began.statement == "C:/AnyDesk.exe (process 30), a program for using a desktop from afar, is running."
    assert not heard.of("screen_capture")
