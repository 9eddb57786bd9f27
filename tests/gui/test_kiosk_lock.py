"""The lock on a real X server: keys from outside get nowhere, a killed kiosk leaves a desktop one can use, a screen reader keeps its keys."""

import os
import signal
import subprocess
import sys
from contextlib import contextmanager
from pathlib import Path

import pytest
from Xlib.display import Display

from app.kiosk.lock.kiosk_lock import KioskLock
from app.kiosk.lock.x11_changes import ScreenSaver

pytestmark = pytest.mark.screen

CHILD = Path(__file__).parents[1] / "support" / "lock_child.py"


@contextmanager
def connected():
    display = Display()
    try:
        yield display
    finally:
        display.close()


def blanks_after():
    with connected() as display:
        return display.get_screen_saver().timeout


def key(*names):
    subprocess.run(["xdotool", "key", *names], check=True, capture_output=True)


@pytest.fixture
def lock(qapp, tmp_path):
    """A lock that remembers what was tried, and a way to declare a screen reader."""
    tried, declared = [], []
    made = KioskLock(tmp_path, tried.append, lambda: bool(declared))
    made.tried, made.declared = tried, declared
    return made


def test_keys_that_lead_out_are_swallowed_and_told(at_the_kiosk, lock):
    async def story(candidate, backstage):
        await candidate.reaches("welcomeScreen")
        await candidate.until(
            lambda: all(held.holds for held in lock.held if held.name == "keyboard"), "the keyboard is held"
        )
        for combination in ("alt+Tab", "alt+F4", "Print", "super"):
            key(combination)
        await candidate.until(lambda: len(lock.tried) >= 4, f"all were told: {lock.tried}")
        assert lock.tried == ["alt+tab", "alt+f4", "print", "super"]
        assert candidate.shell.window.isActiveWindow()

    at_the_kiosk(story, lock=lock)


def test_what_the_candidate_types_arrives_under_the_lock(at_the_kiosk, lock):
    async def story(candidate, backstage):
        await candidate.reaches("welcomeScreen")
        await candidate.until(
            lambda: all(held.holds for held in lock.held if held.name == "keyboard"), "the keyboard is held"
        )
        key("a", "b", "7")
        await candidate.until(lambda: candidate.reads("accessCode").replace("-", "") == "AB7", "the code stands there")
        assert lock.tried == []

    at_the_kiosk(story, lock=lock)


def test_a_declared_screen_reader_keeps_its_keys(at_the_kiosk, lock):
    async def story(candidate, backstage):
        await candidate.reaches("welcomeScreen")
        await candidate.until(
            lambda: any(held.holds for held in lock.held if held.name == "keyboard"), "the keyboard is held"
        )
        lock.declared.append(True)
        lock.reconsider()
        (keyboard,) = [held for held in lock.held if held.name == "keyboard"]
        assert (keyboard.holds, keyboard.reason) == (False, "assistive technology runs (declared by the candidate)")
        with connected() as display:  # somebody else may take the keyboard now
            root = display.screen().root
            await candidate.until(lambda: root.grab_keyboard(False, 1, 1, 0) == 0, "somebody else holds it")
            display.ungrab_keyboard(0)
            display.sync()

    at_the_kiosk(story, lock=lock)


def test_the_desktop_is_as_before_once_the_kiosk_is_closed(at_the_kiosk, lock, display):
    before = blanks_after()
    assert before > 0

    async def story(candidate, backstage):
        await candidate.reaches("welcomeScreen")
        assert blanks_after() == 0

    at_the_kiosk(story, lock=lock)
    assert blanks_after() == before


def test_nothing_one_candidate_copied_is_there_for_the_next(at_the_kiosk, lock, qapp):
    async def story(candidate, backstage):
        await candidate.reaches("welcomeScreen")
        qapp.clipboard().setText("the last one's notes")
        lock.somebody_new()
        assert qapp.clipboard().text() == ""

    at_the_kiosk(story, lock=lock)


def test_a_kiosk_killed_in_mid_lock_leaves_a_usable_desktop_at_the_next_start(display, tmp_path):
    before = ScreenSaver(display).read()
    child = subprocess.Popen(
        [sys.executable, str(CHILD), str(tmp_path)],
        stdout=subprocess.PIPE,
        env={**os.environ, "PYTHONPATH": str(Path(__file__).parents[2])},
        text=True,
    )
    assert child.stdout is not None
    assert child.stdout.readline() == "held\n"
    assert blanks_after() == 0
    with connected() as other:
        taken = other.screen().root.grab_keyboard(False, 1, 1, 0)
        assert taken == 1, "AlreadyGrabbed: the kiosk holds the keyboard"
    child.send_signal(signal.SIGKILL)
    child.wait()
    child.stdout.close()
    with connected() as other:
        assert other.screen().root.grab_keyboard(False, 1, 1, 0) == 0, "the grab died with the kiosk"
    again = subprocess.run(
        [sys.executable, str(CHILD), str(tmp_path), "--recover-only"],
        env={**os.environ, "PYTHONPATH": str(Path(__file__).parents[2])},
        capture_output=True,
        text=True,
        check=True,
    )
    assert again.stdout == "recovered x11.screen_saver\n", "Xvfb has no power saving"
    assert ScreenSaver(display).read() == before
    assert not list(tmp_path.iterdir())
