"""Sheets and questions: what was agreed to is done once and told truly, and nothing written on them is lost when a sign-in ends."""

import asyncio
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QLineEdit, QWidget

from app.desk.asking import Dialog, confirmed
from app.desk.desk import Desk, Place, Role
from app.desk.errors import Refused
from app.desk.page import DeskPage
from app.desk.pointing import goes_to
from app.theme.look import Look
from app.theme.tokens import DESK_SCALE
from app.widgets.data_table import DataTable
from app.widgets.field_row import FieldRow
from app.widgets.paged_rows import Fetched, PagedRows
from app.widgets.table_columns import Column
from tests.gui.desk.person import DeskPerson
from tests.support.desk_data import PASSWORD

Keys = Qt.Key
NEW = "nine small boats at anchor"


class Listed(DeskPage):
    """A place with a list of the server's."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk, "listedPage", "Listed")
        columns = (Column("name", "Name", lambda row: str(row["name"]), stretch=True),)
        self.rows = PagedRows(columns, lambda row: str(row["id"]), self._fetch, self.errands.run)
        self.table = DataTable(self.look, "listed", self.rows, words="Templates")
        self.body.addWidget(self.table)

    def arrive(self, what: str) -> None:
        self.rows.ask_anew()

    async def _fetch(self, _cursor: str | None) -> Fetched:
        return Fetched((await self.desk.server.get("/evaluation-templates"))["data"])


def _desk() -> Role:
    return Role("admin", lambda: "A desk", (Place("listed", lambda: "Listed", "list", Listed),), needs="sessions:read")


def _ends_the_sign_in(person: DeskPerson) -> None:
    person.served.post(f"/users/{person.data.users['admin']}/sign-out", {}, headers=person.served.as_role())


async def _signs_in_again(person: DeskPerson) -> None:
    await person.focus_comes_to("passwordField")
    await person.types(PASSWORD)
    await person.presses(Keys.Key_Return)
    await person.gone("signInScreen")


def test_a_sign_in_that_ends_under_a_question_leaves_what_was_written_in_it_to_be_sent(at_the_desk):
    async def story(person: DeskPerson) -> None:
        await person.clicks("railPassword")
        await person.types_into("currentPassword", PASSWORD)
        await person.types_into("newPassword", NEW)
        await person.types_into("newPasswordAgain", NEW)
        _ends_the_sign_in(person)
        await person.presses(Keys.Key_Return)
        await person.sees_soon("signInScreen")
        assert not person.sees("passwordDialog"), "nothing lies over the gate"
        await _signs_in_again(person)
        await person.reads_soon("passwordDialogTroubleTitle", "Not done yet")
        assert person.reads("newPassword") == NEW
        await person.focus_comes_to("newPasswordAgain")
        await person.presses(Keys.Key_Return)
        await person.gone("passwordDialog")
        assert person.reads("passingWords").startswith("Your password was changed")

    at_the_desk("admin", story, bare=True, places=_desk())


def test_a_list_that_was_refused_is_asked_for_again_once_somebody_has_signed_in(at_the_desk):
    async def story(person: DeskPerson) -> None:
        page = person.page
        assert isinstance(page, Listed)
        held = page.rows.rowCount()
        assert held
        _ends_the_sign_in(person)
        page.rows.refresh()
        await person.sees_soon("signInScreen")
        await person.until(lambda: page.rows.state.trouble, "the list was refused")
        await _signs_in_again(person)
        await person.until(lambda: page.rows.state.trouble is None, "the list is here again")
        assert page.rows.rowCount() == held

    at_the_desk("admin", story, bare=True, places=_desk())


def test_a_question_that_comes_while_nobody_is_signed_in_waits_for_them(at_the_desk):
    async def story(person: DeskPerson) -> None:
        person.shell.sign_in_again()
        await person.sees_soon("signInScreen")
        asked = asyncio.ensure_future(confirmed(person.shell.look, person.shell.window, "Erase?", "All goes.", "Erase"))
        await person.until(lambda: person.shell.window.findChild(Dialog, "confirmDialog"), "it is asked")
        await person.gone("confirmDialog")
        await _signs_in_again(person)
        await person.sees_soon("confirmDialog")
        await person.presses(Keys.Key_Escape)
        assert await asked is False

    at_the_desk("admin", story, bare=True, places=_desk())


def test_what_was_put_to_somebody_else_is_not_put_to_whoever_comes_next(at_the_desk):
    async def story(person: DeskPerson) -> None:
        asked = asyncio.ensure_future(confirmed(person.shell.look, person.shell.window, "Erase?", "All goes.", "Erase"))
        await person.sees_soon("confirmDialog")
        person.shell.sign_in_again()
        await person.focus_comes_to("passwordField")
        assert not person.sees("confirmDialog")
        await person.types_into("emailField", "proctor@example.org")
        await person.types_into("passwordField", PASSWORD)
        await person.presses(Keys.Key_Return)
        await person.reads_soon("railPerson", "Tomás Reyes")
        assert await asked is False
        assert not person.sees("confirmDialog")
        await person.idle()

    at_the_desk("admin", story, bare=True, places=_desk())


@pytest.fixture
def window(qapp, qtbot):
    look, window = Look(scale=DESK_SCALE), QWidget()
    look.apply()
    window.look = look  # type: ignore[attr-defined]
    qtbot.addWidget(window)
    window.resize(900, 600)
    window.show()
    qtbot.waitExposed(window)
    return window


def _asks(window: Any) -> Dialog:
    return Dialog(window.look, window, "askedDialog", "Revoke the kiosk?", "Revoke")


@pytest.mark.parametrize("way", ["escape", "button", "window"])
def test_nobody_can_say_no_to_what_is_being_done(run, qtbot, window, way):
    async def story() -> None:
        dialog, let_go = _asks(window), asyncio.Event()

        async def work() -> None:
            await let_go.wait()

        dialog.carries_out(work)
        asked = asyncio.ensure_future(dialog.answered())
        await asyncio.sleep(0)
        dialog.yes.click()
        await asyncio.sleep(0)
        if way == "escape":
            qtbot.keyClick(dialog, Keys.Key_Escape)
        elif way == "button":
            qtbot.mouseClick(dialog.no, Qt.MouseButton.LeftButton)
        else:
            dialog.close()
        assert dialog.isVisible()
        assert dialog.banner.accessibleName().startswith("This is under way")
        let_go.set()
        assert await asked is True

    run(story())


def test_what_the_server_found_wrong_stands_at_the_field_it_is_about(run, qtbot, window):
    issues = [
        {"path": "/site/0", "message": "no such site"},
        {"path": "/email", "message": "is no address"},
        {"path": "/expires_at", "message": "lies in the past"},
    ]

    async def story() -> None:
        dialog, refusals = _asks(window), [issues]
        rows = {}
        for name in ("site", "email"):
            rows[name] = FieldRow(window.look, QLineEdit(), name.capitalize())
            goes_to(rows[name].field, f"/{name}")
            dialog.body.addWidget(rows[name])

        async def work() -> None:
            if refusals:
                raise Refused(422, "invalid", "The request can't be used", "no such site", {"issues": refusals.pop()})

        dialog.carries_out(work)
        asked = asyncio.ensure_future(dialog.answered())
        await asyncio.sleep(0)
        dialog.yes.click()
        while not rows["email"].wrong:
            await asyncio.sleep(0)
        assert (rows["site"].wrong, rows["email"].wrong) == ("no such site", "is no address")
        assert dialog.focusWidget() is rows["site"].field
        said = dialog.banner.accessibleName()
        assert "Site: no such site; Email: is no address; expires_at: lies in the past" in said
        dialog.yes.click()
        assert await asked is True
        assert not rows["site"].wrong

    run(story())


def test_what_the_server_refuses_of_a_password_stands_below_it(at_the_desk):
    async def story(person: DeskPerson) -> None:
        await person.clicks("railPassword")
        await person.types_into("currentPassword", PASSWORD)
        await person.types_into("newPassword", "admin@example.org")
        await person.types_into("newPasswordAgain", "admin@example.org")
        await person.presses(Keys.Key_Return)
        await person.until(lambda: "too easily guessed" in person.reads("newPasswordNote"), "it is said there")
        assert person.reads("passwordDialogTroubleMessage") == "The new password: too easily guessed"
        await person.focus_comes_to("newPassword")

    at_the_desk("admin", story, bare=True, places=_desk())


@pytest.mark.parametrize("field", ["themeChoice", "reducedMotion"])
def test_enter_in_a_field_of_the_settings_applies_them(at_the_desk, field):
    async def story(person: DeskPerson) -> None:
        await person.clicks("railSettings")
        await person.sees_soon("appearanceSheet")
        themes = person.widget("themeChoice")
        assert isinstance(themes, QComboBox)
        themes.setCurrentIndex(themes.findData("dark"))
        person.widget(field).setFocus()
        await person.presses(Keys.Key_Return)
        await person.gone("appearanceSheet")
        assert person.shell.preferences.now.theme == "dark"

    at_the_desk("admin", story, bare=True, places=_desk())
