"""Every state, at both sizes and in both palettes: nothing is cut off, nothing is too small, everything has a name."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QLineEdit, QPlainTextEdit, QWidget

from tests.gui.drawn import Drawn
from tests.gui.states import STATES


@pytest.fixture(scope="module", params=[(1280, 720), (1920, 1080)], ids=["1280x720", "1920x1080"])
def drawn(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[Drawn]:
    frame = Drawn(request.param)
    yield frame
    frame.close()


@pytest.mark.parametrize("name", STATES)
def test_nothing_is_cut_off_or_too_small(drawn, name):
    drawn.show(STATES[name])
    assert drawn.problems() == []


@pytest.mark.parametrize("name", STATES)
def test_every_control_says_what_it_is_and_can_be_reached(drawn, name):
    screen = drawn.show(STATES[name])
    controls = [
        each for each in screen.findChildren(QWidget) if isinstance(each, QAbstractButton | QLineEdit | QPlainTextEdit)
    ]
    for control in controls:
        if control.isVisible():
            assert control.objectName(), f"{control} has no object name"
            assert control.accessibleName(), f"{control.objectName()} has no accessible name"
            assert control.focusPolicy() & Qt.FocusPolicy.TabFocus, f"Tab never reaches {control.objectName()}"


def test_letters_are_large_enough_for_a_metre(drawn):
    """Body text of 20 pixels, captions of 30: what DESIGN calls readable from a metre."""
    screen = drawn.show(STATES["talk_hearing"])
    captions = [label for label in screen.findChildren(QLabel) if label.objectName().endswith("CaptionText")]
    assert len(captions) == 2
    assert all(label.font().pixelSize() >= drawn.look.px(30) for label in captions)
    for name, state in STATES.items():
        for label in drawn.show(state).findChildren(QLabel):
            if label.isVisible() and label.text() and label.property("role") not in {"hint", "eyebrow"}:
                assert label.font().pixelSize() >= drawn.look.px(20), f"{name}: {label.text()!r}"


def test_a_question_is_as_large_as_its_place_allows(drawn):
    sizes = {}
    for name in ("talk_asking", "talk_asking_long"):
        screen = drawn.show(STATES[name])
        sizes[name] = screen.findChild(QLabel, "interviewerCaptionText").font().pixelSize()
    assert sizes["talk_asking"] > sizes["talk_asking_long"] >= drawn.look.px(30)
