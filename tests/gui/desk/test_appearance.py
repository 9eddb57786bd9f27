"""The design system on one sheet, in every palette: drawn, named, large enough, with a focus that nobody overlooks."""

import numpy as np
import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QTabBar, QWidget

from app.desk.preferences import ZOOMS
from app.theme.look import Look
from app.theme.tokens import DESK_SCALE, contrast
from app.widgets.field_row import FieldRow
from app.widgets.search_field import SearchField
from app.widgets.segmented import Segmented
from tests.gui.desk.gallery import Gallery
from tests.gui.desk.person import DeskPerson

TARGET = 24
SIZE = (1650, 1150)


@pytest.fixture(params=["light", "dark", "high_contrast"])
def gallery(request, qtbot):
    look = Look(
        scale=DESK_SCALE * min(ZOOMS),  # the smallest that anybody can choose
        dark=request.param == "dark",
        high_contrast=request.param == "high_contrast",
        reduced_motion=True,
    )
    look.apply()
    sheet = Gallery(look)
    qtbot.addWidget(sheet)
    sheet.resize(*SIZE)
    with qtbot.waitExposed(sheet):
        sheet.show()
    sheet.activateWindow()
    qtbot.waitUntil(sheet.isActiveWindow)
    return sheet


def pixels(widget: QWidget) -> "np.ndarray":
    """Return what a widget looks like, as [height, width, 3] of 0-255."""
    image = widget.grab().toImage().convertToFormat(QImage.Format.Format_RGB888)
    rows = np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), image.bytesPerLine())
    return rows[:, : 3 * image.width()].reshape(image.height(), image.width(), 3).astype(int)


def count_of(colour: str, shown: "np.ndarray") -> int:
    wanted = QColor(colour)
    return int((np.abs(shown - [wanted.red(), wanted.green(), wanted.blue()]).max(axis=2) <= 6).sum())


def test_everything_is_drawn_and_what_can_be_used_is_named_and_large_enough(gallery):
    for part in gallery.parts:
        if part.isVisible():
            assert len(np.unique(pixels(part).reshape(-1, 3), axis=0)) > 1, f"{part.objectName()} shows nothing"
    for control in gallery.controls:
        assert control.accessibleName(), f"{control.objectName()} has no name"
        assert control.width() >= TARGET, control.objectName()
        assert control.height() >= TARGET, control.objectName()
        assert control.focusPolicy() & Qt.FocusPolicy.TabFocus, f"Tab never reaches {control.objectName()}"


def test_the_focus_shows_on_everything_that_can_have_it(gallery, qtbot):
    focus = gallery.look.palette.focus
    overlooked = []
    for control in gallery.controls:
        others = next(each for each in gallery.controls if each is not control)
        others.setFocus(Qt.FocusReason.TabFocusReason)
        before = count_of(focus, pixels(control))
        control.setFocus(Qt.FocusReason.TabFocusReason)
        qtbot.waitUntil(control.hasFocus)
        more = count_of(focus, pixels(control)) - before
        around = 2 * (control.width() + control.height())
        least = 80 if isinstance(control, QTabBar) else around / 2
        if more < least:
            overlooked.append(f"{control.objectName()}: {more} of {around} pixels")
    assert overlooked == []


def test_what_is_written_can_be_read_where_it_stands(gallery):
    """The lightest and the darkest of what is drawn of each mark differ as text must from its ground."""
    for part in gallery.parts:
        if not part.objectName().endswith(("Mark", "Button")) or not part.isVisible():
            continue
        colours, counts = np.unique(pixels(part).reshape(-1, 3), axis=0, return_counts=True)
        ground = colours[counts.argmax()]
        best = max(contrast(_hex(ground), _hex(each)) for each in colours)
        assert best >= 4.5, f"{part.objectName()}: {best:.1f}"


def _hex(colour: "np.ndarray") -> str:
    return "#{:02x}{:02x}{:02x}".format(*(int(each) for each in colour))


@pytest.fixture
def look(qapp):
    made = Look(scale=DESK_SCALE, reduced_motion=True)
    made.apply()
    return made


def test_a_search_asks_once_the_typing_rests_and_is_emptied_by_one_key(qtbot, look):
    field = SearchField(look, "search", "Find people")
    qtbot.addWidget(field)
    asked: list[str] = []
    field.searched.connect(asked.append)
    with qtbot.waitSignal(field.searched):
        QTest.keyClicks(field, " asha ")
    assert asked == ["asha"]
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert asked == ["asha"], "nothing else is looked for"
    QTest.keyClick(field, Qt.Key.Key_Escape)
    assert asked == ["asha", ""]
    assert field.text() == ""


def test_one_of_a_few_is_chosen_by_arrows_and_by_a_click(qtbot, look):
    choice = Segmented(look, "choice", "Density")
    choice.set_choices([("a", "Tight"), ("b", "Usual"), ("c", "Roomy")], "b")
    qtbot.addWidget(choice)
    choice.resize(choice.sizeHint())
    chosen: list[str] = []
    choice.chosen.connect(chosen.append)
    QTest.keyClick(choice, Qt.Key.Key_Right)
    QTest.keyClick(choice, Qt.Key.Key_Right)
    assert (choice.current, chosen) == ("c", ["c"])
    QTest.mouseClick(choice, Qt.MouseButton.LeftButton, pos=choice.rect().topLeft() + choice.rect().center() / 4)
    assert chosen == ["c", "a"]
    choice.choose("b")
    assert (choice.accessibleName(), chosen) == ("Density: Usual", ["c", "a"])


def test_what_is_wrong_with_a_field_stands_under_it_and_is_told(qtbot, look):
    from PySide6.QtWidgets import QLineEdit

    field = QLineEdit()
    field.setObjectName("when")
    row = FieldRow(look, field, "When", hint="A day and a time")
    qtbot.addWidget(row)
    assert (field.accessibleName(), field.accessibleDescription()) == ("When", "A day and a time")
    row.set_wrong("That is no time")
    assert field.accessibleDescription() == "That is no time"
    assert field.property("wrong") == "true"
    row.set_wrong("")
    assert field.accessibleDescription() == "A day and a time"


def test_colours_change_at_once_and_nothing_is_built_anew(at_the_desk):
    async def story(person: DeskPerson) -> None:
        page, before = person.page, person.shell.look.palette.name
        await person.clicks("railSettings")
        await person.sees_soon("appearanceSheet")
        theme = person.widget("themeChoice")
        theme.setCurrentIndex(theme.findData("dark"))  # type: ignore[attr-defined]
        await person.clicks("appearanceApply")
        await person.until(lambda: person.shell.look.palette.name == "dark", "it is dark")
        assert before == "light"
        assert person.page is page
        assert person.shell.preferences.now.theme == "dark"
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)

    at_the_desk("admin", story, bare=True)
