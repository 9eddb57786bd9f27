"""Every state, at both sizes and in both palettes: nothing is cut off, nothing is too small, everything has a name."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QLineEdit, QPlainTextEdit, QWidget

from app.kiosk.listener_mark import ListenerMark
from tests.gui.drawn import Drawn
from tests.gui.staff_states import STAFF_STATES
from tests.gui.states import STATES

EVERYTHING = {**STATES, **STAFF_STATES}


@pytest.fixture(scope="module", params=[(1280, 720), (1920, 1080)], ids=["1280x720", "1920x1080"])
def drawn(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[Drawn]:
    frame = Drawn(request.param)
    yield frame
    frame.close()


@pytest.mark.parametrize("name", EVERYTHING)
def test_nothing_is_cut_off_or_too_small_and_everything_has_a_name(drawn, name):
    screen = drawn.show(EVERYTHING[name])
    assert drawn.problems() == []
    assert too_small(drawn, screen) == []
    for control in screen.findChildren(QWidget):
        if isinstance(control, QAbstractButton | QLineEdit | QPlainTextEdit) and control.isVisible():
            assert control.objectName(), f"{control} has no object name"
            assert control.accessibleName(), f"{control.objectName()} has no accessible name"
            assert control.focusPolicy() & Qt.FocusPolicy.TabFocus, f"Tab never reaches {control.objectName()}"


@pytest.mark.parametrize("name", ["talk_asking_long", "talk_proctor_message_long", "talk_typed_only"])
def test_who_listens_is_said_without_cutting_anything_off(drawn, name):
    mark = ListenerMark(drawn.look)
    drawn.window.layout().insertWidget(1, mark)
    try:
        mark.show_listener("Wolfeschlegelsteinhausenbergerdorff-Montgomery Maria-Anastasia Lindqvist-Papadopoulou")
        drawn.show(STATES[name])
        assert drawn.problems() == []
        assert mark.isVisible()
    finally:
        drawn.window.layout().removeWidget(mark)
        mark.setParent(None)
        mark.deleteLater()


def too_small(drawn: Drawn, screen: QWidget) -> list[str]:
    """Return the texts that can't be read from a metre: body under 20 pixels, captions under 30; key caps are not read from there."""
    found = []
    for label in screen.findChildren(QLabel):
        least = 30 if label.objectName().endswith("CaptionText") else 20
        small = label.property("role") in {"hint", "eyebrow"}
        if label.isVisible() and label.text() and not small and label.font().pixelSize() < drawn.look.px(least):
            found.append(label.text())
    return found


def test_a_question_is_as_large_as_its_place_allows(drawn):
    sizes = {}
    for name in ("talk_asking", "talk_asking_long"):
        screen = drawn.show(STATES[name])
        sizes[name] = screen.findChild(QLabel, "interviewerCaptionText").font().pixelSize()
    assert sizes["talk_asking"] > sizes["talk_asking_long"] >= drawn.look.px(30)
