"""The one button: a press that can't be does nothing in whatever way it came, and says why."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleActionInterface
from PySide6.QtTest import QTest

from app.theme.look import Look
from app.widgets.action_button import ActionButton

PRESSES = {
    "program": lambda button: button.click(),
    "screen reader": lambda button: (
        QAccessible.queryAccessibleInterface(button)
        .actionInterface()
        .doAction(QAccessibleActionInterface.pressAction())
    ),
    "letter": lambda button: QTest.keyClick(button.window(), Qt.Key.Key_S, Qt.KeyboardModifier.AltModifier),
    "Enter": lambda button: QTest.keyClick(button, Qt.Key.Key_Return),
    "Space": lambda button: QTest.keyClick(button, Qt.Key.Key_Space),
    "mouse": lambda button: QTest.mouseClick(button, Qt.MouseButton.LeftButton),
}


@pytest.fixture
def said(monkeypatch):
    words = []
    monkeypatch.setattr("app.widgets.action_button.announce", lambda _widget, text: words.append(text))
    return words


@pytest.fixture
def button(qapp, qtbot):
    """A chip that may be pressed, and `presses`, what its owner heard of it."""
    chip = ActionButton(Look(), "send", kind="chip")
    qtbot.addWidget(chip)
    chip.set_words("&Send")
    chip.presses = []
    chip.clicked.connect(lambda: chip.presses.append("clicked"))
    chip.toggled.connect(lambda: chip.presses.append("toggled"))
    chip.show()
    qtbot.waitActive(chip)
    return chip


@pytest.mark.parametrize("way", PRESSES)
def test_a_button_that_is_not_available_only_says_why(button, said, way, qtbot):
    with qtbot.waitActive(button):
        button.activateWindow()
    button.set_available(False, why="The microphone is in use")
    PRESSES[way](button)
    qtbot.waitUntil(lambda: said == ["The microphone is in use"])  # Qt lets a letter's press last for a moment
    assert button.presses == []
    assert not button.isChecked()
    button.set_available(True)
    PRESSES[way](button)
    qtbot.waitUntil(lambda: button.presses == ["toggled", "clicked"])
    assert button.isChecked()


def test_what_it_is_for_is_said_where_no_reason_was_given(button, said):
    button.set_words("&Send", description="Write something first")
    button.set_available(False)
    button.click()
    assert said == ["Write something first"]
