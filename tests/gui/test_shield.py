"""Pictures of the window are refused where the system can, and the lock says where it can't."""

import pytest
from PySide6.QtGui import QWindow

from app.kiosk.lock.shield import shield


@pytest.fixture
def window(qapp):
    made = QWindow()
    made.create()
    yield made
    made.destroy()


@pytest.mark.parametrize(("platform", "value"), [("win32", 0x11), ("darwin", 0)])
@pytest.mark.parametrize("agreed", [True, False])
def test_the_window_itself_is_asked_for_and_the_system_s_word_counts(window, platform, value, agreed):
    asked = []

    def ask(handle, to):
        asked.append((handle, to))
        return agreed

    held = shield(window, platform, ask)
    assert asked == [(int(window.winId()), value)]
    assert held.holds is agreed
    assert bool(held.reason) is not agreed


def test_x11_can_t_and_says_so(window):
    held = shield(window)
    assert (held.holds, held.reason) == (False, "X11 lets every program read every window")


def test_a_system_without_its_library_refuses(window):
    assert not shield(window, "darwin").holds
    assert not shield(window, "win32").holds
