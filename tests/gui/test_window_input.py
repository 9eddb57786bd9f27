"""What the window tells the detectors: focus, what is pasted and by whom it was copied, how much is typed; never what."""

import subprocess
from contextlib import contextmanager
from hashlib import sha256

import pytest
from PySide6.QtCore import QEvent, QMimeData, QPointF, Qt
from PySide6.QtGui import QDropEvent, QGuiApplication, QInputMethodEvent, QKeyEvent
from PySide6.QtWidgets import QApplication, QDialog, QVBoxLayout, QWidget

from app.kiosk.screens.typing_panel import AnswerField
from app.watching.window_input import WindowInput
from engine.clock import SystemClock
from proctoring.inlets import FocusChanged, Inlet, Pasted, Typed
from tests.support.x_stimulus import another_program

pytestmark = pytest.mark.screen


@pytest.fixture
def inputs():
    return Inlet(100)


@pytest.fixture
def window(qtbot, inputs):
    window = QWidget()
    field = AnswerField(window)
    QVBoxLayout(window).addWidget(field)
    window.field = field
    WindowInput(window, inputs, SystemClock()).attend(window)
    qtbot.addWidget(window)
    with inputs.tap() as window.told:
        window.show()
        field.setFocus()
        qtbot.waitUntil(lambda: QGuiApplication.focusWindow() is window.windowHandle(), timeout=5_000)
        yield window


def told(window, kind):
    found = []
    while (each := window.told.get(0)) is not None:
        found.append(each)
    return [each for each in found if isinstance(each, kind)]


def press(window, key, text="", modifiers=Qt.KeyboardModifier.NoModifier, *, repeat=False):
    event = QKeyEvent(QEvent.Type.KeyPress, key, modifiers, text, repeat)
    QApplication.sendEvent(window.field, event)


def test_characters_are_counted_and_nothing_else_of_them_is_told(window):
    press(window, Qt.Key.Key_A, "a")
    press(window, Qt.Key.Key_A, "a", repeat=True)
    press(window, Qt.Key.Key_Return, "\r")
    press(window, Qt.Key.Key_Left)
    press(window, Qt.Key.Key_Backspace, "\b")
    press(window, Qt.Key.Key_Shift)
    composed = QInputMethodEvent()
    composed.setCommitString("日本語")
    QApplication.sendEvent(window.field, composed)
    typed = told(window, Typed)
    assert [(each.characters, each.auto_repeat) for each in typed] == [(1, False), (1, True), (1, False), (3, False)]
    assert window.field.toPlainText() == "a日本語\n", "everything still arrives"


def test_what_was_copied_here_and_pasted_here_is_known_to_be_ours(window):
    window.field.setPlainText("my own words")
    window.field.selectAll()
    window.field.copy()
    window.field.clear()
    window.field.paste()
    (pasted,) = told(window, Pasted)
    assert (pasted.characters, pasted.ours, pasted.dropped) == (12, True, False)
    assert pasted.sha256 == sha256(b"my own words").hexdigest()
    assert "text/plain" in pasted.formats
    assert "my own words" not in repr(pasted)
    assert window.field.toPlainText() == "my own words"


@contextmanager
def copied_elsewhere(text):
    with subprocess.Popen(["xclip", "-quiet", "-selection", "clipboard"], stdin=subprocess.PIPE, stderr=-3) as program:
        program.stdin.write(text.encode())
        program.stdin.close()
        yield
        program.terminate()


def test_what_another_program_copied_is_not_ours(window, qtbot):
    with copied_elsewhere("somebody else's words"):
        qtbot.waitUntil(lambda: QGuiApplication.clipboard().text() == "somebody else's words", timeout=5_000)
        window.field.paste()
        (pasted,) = told(window, Pasted)
    assert (pasted.characters, pasted.ours) == (21, False)


def test_a_drop_is_told_as_one(window):
    data = QMimeData()
    data.setText("dropped")
    everything = Qt.DropAction.CopyAction
    event = QDropEvent(QPointF(5, 5), everything, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
    window.field.dropEvent(event)
    (dropped,) = told(window, Pasted)
    assert (dropped.characters, dropped.dropped, dropped.ours) == (7, True, False)


def test_a_dialog_of_ours_is_told_apart_from_another_programs_window(window, qtbot):
    assert told(window, FocusChanged)[-1].active
    dialog = QDialog(window)
    qtbot.addWidget(dialog)
    dialog.open()
    qtbot.waitUntil(lambda: QGuiApplication.focusWindow() is dialog.windowHandle(), timeout=5_000)
    assert [(each.active, each.own_dialog) for each in told(window, FocusChanged)][-1:] == [(False, True)]
    dialog.close()
    qtbot.waitUntil(lambda: QGuiApplication.focusWindow() is window.windowHandle(), timeout=5_000)
    assert [(each.active, each.own_dialog) for each in told(window, FocusChanged)][-1:] == [(True, False)]
    with another_program() as other:
        other.do("window", title="Notes")
        qtbot.waitUntil(lambda: QGuiApplication.focusWindow() is None, timeout=5_000)
        assert [(each.active, each.own_dialog) for each in told(window, FocusChanged)] == [(False, False)]
