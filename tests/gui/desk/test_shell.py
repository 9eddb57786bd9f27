"""The window of a desk: signing in, going about, being told, and coming back after the sign-in has ended."""

import asyncio
from datetime import UTC, datetime
from functools import partial

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QLineEdit, QVBoxLayout, QWidget

from app.desk.addresses import is_open_to_all
from app.desk.asking import confirmed
from app.desk.desk import Desk, Place, Role
from app.desk.page import DeskPage, Key
from tests.gui.desk.person import DeskPerson
from tests.support.desk_data import PASSWORD

Keys = Qt.Key
ALT, CTRL = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ControlModifier


class Notes(DeskPage):
    """A place with something to write in: what is lost, and what is kept, shows."""

    def __init__(self, desk: Desk, name: str) -> None:
        super().__init__(desk, f"{name}Page", name.capitalize())
        self.field = QLineEdit()
        self.field.setObjectName(f"{name}Field")
        self.field.setAccessibleName(name)
        self.body.addWidget(self.field)
        self.bind(*(Key(f"Ctrl+Shift+{chr(65 + n)}", f"Do what is number {n}", self.do) for n in range(24)))
        self.arrivals: list[str] = []
        self.done = 0
        self.asks = False

    def do(self) -> None:
        self.done += 1

    def arrive(self, what: str) -> None:
        self.arrivals.append(what)
        self.field.setFocus()

    async def may_leave(self) -> bool:
        return not self.asks or await confirmed(
            self.look, self.desk.around.window, "Leave?", "What was written is lost.", "Leave"
        )

    def remember(self) -> object:
        return self.field.text()

    def recall(self, remembered: object) -> None:
        self.field.setText(str(remembered))

    def ask_server(self) -> None:
        self.errands.run(self.desk.server.get("/me"))


class Above(QWidget):
    def __init__(self) -> None:
        super().__init__()
        QVBoxLayout(self).addWidget(QLabel("over everything"))
        self.setObjectName("above")


def _place(name: str, icon: str = "list") -> Place:
    return Place(name, name.capitalize, icon, partial(Notes, name=name))


def _desk(count: int = 3, **more: object) -> Role:
    names = ["first", "second", "third", *(f"place {n} with a rather long name" for n in range(4, count + 1))]
    return Role("admin", lambda: "A desk", tuple(map(_place, names[:count])), needs="results:read", **more)  # type: ignore[arg-type]


def test_somebody_signs_in_with_the_keyboard_alone(at_the_desk):
    async def story(person: DeskPerson) -> None:
        await person.sees_soon("signInScreen")
        assert person.focus() == "emailField"  # the server is known already
        await person.types("admin@example.org")
        await person.presses(Keys.Key_Tab)
        await person.types("not the password at all")
        await person.presses(Keys.Key_Return)
        await person.reads_soon("signInMessageTitle", "You are not signed in")
        assert person.focus() == "passwordField"
        await person.types(PASSWORD)
        await person.presses(Keys.Key_Return)
        await person.sees_soon("rail")
        assert person.reads("railPerson") == "Margarethe Oyelaran-Whitcombe"
        await person.idle()

    at_the_desk("admin", story, signed_in=False, bare=True, places=_desk())


def test_a_proctor_is_told_that_the_admins_desk_is_not_theirs(at_the_desk):
    async def story(person: DeskPerson) -> None:
        await person.types_into("emailField", "proctor@example.org")
        await person.types_into("passwordField", PASSWORD)
        await person.presses(Keys.Key_Return)
        await person.reads_soon("signInMessageTitle", "This desk is not for you")

    at_the_desk("admin", story, signed_in=False, bare=True, places=_desk())


@pytest.mark.parametrize(
    ("address", "open_to_all"),
    [
        ("http://vivavoce.example.org", True),
        ("http://10.0.0.7:8000", True),
        ("https://vivavoce.example.org", False),
        ("vivavoce.example.org", False),
        ("http://localhost:8000", False),
        ("http://127.0.0.1:8000", False),
        ("http://[::1]:8000", False),
        ("http://[", False),
        ("", False),
    ],
)
def test_an_address_that_anybody_can_listen_to_is_known(address, open_to_all):
    assert is_open_to_all(address) is open_to_all


def test_the_first_screen_warns_of_an_address_that_anybody_can_listen_to(at_the_desk):
    async def story(person: DeskPerson) -> None:
        await person.sees_soon("signInScreen")
        assert not person.sees("signInPlain")
        await person.types_into("serverField", "http://vivavoce.example.org")
        assert person.sees("signInPlain")

    at_the_desk("admin", story, signed_in=False, bare=True, places=_desk())


def test_keys_lead_from_place_to_place_and_f1_lists_them_all(at_the_desk):
    async def story(person: DeskPerson) -> None:
        assert person.page.objectName() == "firstPage"
        await person.presses(Keys.Key_3, ALT)
        assert person.page.objectName() == "thirdPage"
        assert "Third" in person.shell.window.windowTitle()
        await person.presses(Keys.Key_B, CTRL | Qt.KeyboardModifier.ShiftModifier)
        assert isinstance(person.page, Notes)
        assert person.page.done == 1
        await person.presses(Keys.Key_F1)
        sheet = await person.sees_soon("keySheet")
        said = [each.text() for each in sheet.findChildren(QLabel)]
        assert {"Do what is number 0", "Do what is number 23", "First", "Usual size"} <= set(said)
        assert person.shell.window.rect().contains(
            person.shell.window.mapFromGlobal(sheet.mapToGlobal(sheet.rect().bottomRight()))
        )
        await person.presses(Keys.Key_F1)
        await person.gone("keySheet")

    at_the_desk("admin", story, bare=True, places=_desk())


def test_another_size_or_language_loses_nothing_that_was_written_anywhere(at_the_desk):
    async def story(person: DeskPerson) -> None:
        await person.types("on the first page")
        await person.presses(Keys.Key_2, ALT)
        await person.types("and on the second")
        before = person.page
        height = person.widget("secondField").height()
        await person.presses(Keys.Key_Plus, CTRL)
        await person.until(lambda: person.shell.page not in (None, before), "it is built anew")
        assert person.reads("secondField") == "and on the second"
        assert person.focus() == "secondField"
        assert person.widget("secondField").height() > height
        await person.presses(Keys.Key_1, ALT)
        assert person.reads("firstField") == "on the first page"
        larger = person.page
        await person.presses(Keys.Key_0, CTRL)
        await person.until(lambda: person.shell.page not in (None, larger), "it is built anew")
        assert person.reads("firstField") == "on the first page"

    at_the_desk("admin", story, bare=True, places=_desk())


def test_a_key_that_is_held_down_builds_one_window_after_another(at_the_desk):
    async def story(person: DeskPerson) -> None:
        await person.types("written before")
        person.page.errands.run(asyncio.Event().wait())  # something is under way: closing it takes a moment
        await asyncio.gather(*(person.shell.refurnish() for _ in range(3)))
        assert person.reads("firstField") == "written before"
        await person.presses(Keys.Key_2, ALT)
        await person.sees_soon("secondField")

    at_the_desk("admin", story, bare=True, places=_desk())


def test_a_sign_in_that_ends_in_the_middle_of_work_keeps_the_work(at_the_desk):
    async def story(person: DeskPerson) -> None:
        await person.types("half a sentence")
        page = person.page
        assert isinstance(page, Notes)
        person.served.post(f"/users/{person.data.users['admin']}/sign-out", {}, headers=person.served.as_role())
        page.ask_server()
        await person.sees_soon("signInScreen")
        assert person.reads("signInMessageTitle") == "Your sign-in has ended"
        assert person.focus() == "passwordField"
        seen = person.shell.window.grab().toImage()
        colours = {seen.pixel(x, y) for x in range(0, 120, 3) for y in range(0, seen.height(), 3)}
        assert len(colours) == 1, "nothing of the pages can be read meanwhile"
        await person.presses(Keys.Key_2, ALT)
        assert person.page is page, "nothing below can be reached meanwhile"
        await person.types(PASSWORD)
        await person.presses(Keys.Key_Return)
        await person.gone("signInScreen")
        assert person.page is page
        assert person.reads("firstField") == "half a sentence"
        assert person.focus() == "firstField"
        page.ask_server()
        await person.idle()
        assert not person.sees("signInScreen")

    at_the_desk("admin", story, bare=True, places=_desk())


def test_a_lost_connection_is_said_at_every_place_until_it_is_back(at_the_desk):
    async def story(person: DeskPerson) -> None:
        person.shell.say_link(connected=False, since=datetime(2026, 3, 2, 8, 59, 30, tzinfo=UTC))
        await person.sees_soon("linkBarTitle")
        assert person.reads("linkBarTitle").startswith("No connection to the server since ")
        await person.presses(Keys.Key_2, ALT)
        assert person.sees("linkBar")
        await person.presses(Keys.Key_Plus, CTRL)
        await person.until(lambda: person.shell.page is not None, "it is built anew")
        assert person.sees("linkBar")
        person.shell.say_link(connected=True)
        assert not person.sees("linkBar")
        assert person.reads("railLink") == "Connected"

    at_the_desk("admin", story, bare=True, places=_desk(above=lambda _desk: Above()))


def test_a_narrow_window_leaves_the_rail_its_icons(at_the_desk):
    async def story(person: DeskPerson) -> None:
        wide = person.widget("rail").width()
        assert person.sees("railPerson")
        person.shell.count("second", 7)
        person.shell.window.resize(800, 600)
        await person.until(lambda: person.widget("rail").width() < wide / 2, "the rail is narrow")
        assert not person.sees("railPerson")
        assert person.widget("go_second").accessibleName() == "Second (Alt+2)"
        assert person.widget("go_second").accessibleDescription() == "7"
        await person.clicks("go_second")
        assert person.page.objectName() == "secondPage"

    at_the_desk("admin", story, bare=True, places=_desk(12))


def test_a_page_that_would_lose_something_is_asked_before_the_window_closes(at_the_desk):
    async def story(person: DeskPerson) -> None:
        assert isinstance(person.page, Notes)
        person.page.asks = True
        person.shell.window.close()
        await person.sees_soon("confirmDialog")
        await person.focus_comes_to("confirmDialogNo")
        await person.presses(Keys.Key_Return)
        await person.gone("confirmDialog")
        assert person.shell.window.isVisible()
        person.page.asks = False

    at_the_desk("admin", story, bare=True, places=_desk())


def test_a_password_is_changed_and_what_is_wrong_is_said_under_its_field(at_the_desk):
    async def story(person: DeskPerson) -> None:
        await person.clicks("railPassword")
        await person.types_into("currentPassword", "a wrong guess at it")
        await person.types_into("newPassword", "short")
        await person.clicks("passwordDialogYes")
        await person.until(lambda: "12" in person.reads("newPasswordNote"), "it is too short")
        await person.types_into("newPassword", "nine small boats at anchor")
        await person.types_into("newPasswordAgain", "nine small boats at anchor")
        await person.clicks("passwordDialogYes")
        await person.until(lambda: person.sees("currentPasswordNote"), "the old one is wrong")
        await person.types_into("currentPassword", PASSWORD)
        await person.presses(Keys.Key_Return)
        await person.gone("passwordDialog")
        assert person.reads("passingWords").startswith("Your password was changed")
        await person.clicks("railSignOut")
        await person.types_into("passwordField", "nine small boats at anchor")
        await person.presses(Keys.Key_Return)
        await person.sees_soon("rail")

    at_the_desk("admin", story, bare=True, places=_desk())


def test_what_was_done_can_be_undone_while_it_is_said(at_the_desk):
    async def story(person: DeskPerson) -> None:
        undone: list[str] = []
        person.shell.tell("Three sessions cancelled", undo=partial(undone.append, "yes"))
        await person.reads_soon("passingWords", "Three sessions cancelled")
        await person.clicks("undoButton")
        assert undone == ["yes"]
        assert not person.sees("passingWord")

    at_the_desk("admin", story, bare=True, places=_desk())


def test_tab_goes_round_the_rail_and_the_page(at_the_desk):
    async def story(person: DeskPerson) -> None:
        for name in ("go_first", "go_third", "railSignOut", "firstField"):
            await person.tabs_to(name)

    at_the_desk("admin", story, bare=True, places=_desk())


@pytest.mark.parametrize(
    ("button", "sheet"),
    [("railKeys", "keySheet"), ("railSettings", "appearanceSheet"), ("railPassword", "passwordDialog")],
)
def test_a_desk_may_be_ended_with_a_sheet_open(at_the_desk, button, sheet):
    async def story(person: DeskPerson) -> None:
        await person.clicks(button)
        await person.sees_soon(sheet)

    at_the_desk("admin", story, bare=True, places=_desk())


def test_the_window_opens_as_large_as_it_was_left(at_the_desk):
    async def story(person: DeskPerson) -> None:
        person.shell.window.resize(1111, 777)
        await person.until(lambda: person.shell.window.width() == 1111, "it is resized")

    async def again(person: DeskPerson) -> None:
        assert (person.shell.window.width(), person.shell.window.height()) == (1111, 777)

    at_the_desk("admin", story, bare=True, places=_desk(), size=None)
    at_the_desk("admin", again, bare=True, places=_desk(), size=None)
