"""An admin looks after the kiosks: enrols one, renames it, revokes it, and looks at what was refused."""

import asyncio

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog, QLabel

from app.admin.devices.page import DevicesPage
from app.admin.role import ADMIN
from app.desk.desk import Role
from tests.gui.desk.person import DeskPerson

Key = Qt.Key
CTRL = Qt.KeyboardModifier.ControlModifier
DEVICES = Role("admin", ADMIN.title, tuple(each for each in ADMIN.places if each.id == "devices"), needs="devices:read")


def names(person: DeskPerson) -> list[str]:
    page = person.page
    assert isinstance(page, DevicesPage)
    return [page.rows.row_at(place).kiosk.name for place in range(page.rows.rowCount())]


def said_in(person: DeskPerson, name: str) -> str:
    return " ".join(each.text() for each in person.widget(name).findChildren(QLabel) if each.isVisible())


def test_every_kiosk_is_there_with_how_it_is(at_the_desk):
    async def story(person: DeskPerson) -> None:
        await person.until(lambda: len(names(person)) == 5, "the kiosks in use")
        assert "Kiosks: 5" in person.reads("devicesPageSubtitle")
        await person.presses(Key.Key_F, CTRL)
        await person.types("room 1, right")
        await person.until(lambda: names(person) == ["Room 1, right"], "it is found")
        assert "Detectors have failed" in said_in(person, "kioskPane")
        await person.presses(Key.Key_Escape)
        await person.until(lambda: len(names(person)) == 5, "all again")
        kinds = person.widget("deviceKinds")
        kinds.setFocus()
        await person.presses(Key.Key_End)
        await person.until(lambda: names(person) == ["Spare kiosk"], "those revoked")
        assert not person.sees("revokeKiosk")

    at_the_desk("admin", story, places=DEVICES)


def test_a_new_kiosk_is_given_a_code_that_is_shown_once(at_the_desk):
    async def story(person: DeskPerson) -> None:
        await person.until(lambda: person.sees("devicesTableEmptyTitle"), "there are none")
        await person.presses(Key.Key_N, CTRL)
        await person.clicks("newCodeDialogYes")
        await person.until(
            lambda: person.sees("codeNameNote") and "needs a name" in person.reads("codeNameNote"), "told"
        )
        await person.types_into("codeName", "Room 9 面接")
        await person.types_into("codePlace", "Leeds")
        await person.presses(Key.Key_Return)
        await person.sees_soon("codeSheet")
        code = person.reads("enrolmentCode")
        assert len(code.replace("-", "")) == 16
        await person.clicks("copyCode")
        assert QGuiApplication.clipboard().text() == code
        await person.clicks("closeCode")
        await person.gone("codeSheet")
        person.shell.go("devices", "codes")
        page = person.page
        assert isinstance(page, DevicesPage)
        await person.until(lambda: page.codes.rows.rowCount() == 1, "it waits")
        row = page.codes.rows.row_at(0)
        assert (row["name"], row["location"]) == ("Room 9 面接", "Leeds")
        assert code not in str(row)
        page.codes.table.setFocus()
        await person.clicks("withdrawCode")
        await person.clicks("confirmDialogYes")
        await person.until(lambda: page.codes.rows.rowCount() == 0, "it was taken back")

    at_the_desk("admin", story, bare=True, places=DEVICES)


def test_a_kiosk_is_moved_and_then_revoked_with_all_that_follows_said(at_the_desk):
    async def story(person: DeskPerson) -> None:
        await person.until(lambda: len(names(person)) == 5, "the kiosks in use")
        kiosk = person.data.kiosks[2]
        await person.goes("devices", kiosk.id)
        await person.presses(Key.Key_F2)
        await person.types_into("kioskName", "Room 2b")
        await person.types_into("kioskPlace", "York")
        await person.presses(Key.Key_Return)
        await person.until(lambda: "Room 2b" in names(person), "it is renamed")
        headers = person.served.as_role()
        said = person.served.get(f"/devices/{kiosk.id}", headers=headers).json()
        assert (said["name"], said["location"]) == ("Room 2b", "York")
        await person.idle()
        await person.goes("devices", kiosk.id)
        await person.clicks("revokeKiosk")
        await person.sees_soon("revokeKioskDialog")
        assert "can't be taken back" in said_in(person, "revokeKioskDialog")
        await person.clicks("revokeKioskDialogYes")
        await person.until(lambda: "reason is needed" in person.reads("revokeReasonNote"), "why is asked")
        await person.types_into("revokeReason", "stolen from the room")
        await person.clicks("revokeKioskDialogYes")
        await person.until(lambda: "Room 2b" not in names(person), "it is gone from those in use")
        assert person.served.get(f"/devices/{kiosk.id}", headers=headers).json()["revoked_at"]

    at_the_desk("admin", story, places=DEVICES)


def test_what_was_refused_is_looked_at_saved_and_marked(at_the_desk, tmp_path):
    async def story(person: DeskPerson) -> None:
        await person.goes("devices", "set-aside")
        page = person.page
        assert isinstance(page, DevicesPage)
        await person.until(lambda: page.set_aside.table.current_row() is not None, "it is listed")
        await person.clicks("lookAtSetAside")
        text = await person.sees_soon("deliveryText")
        assert '"kind": "session.scheduled"' in text.toPlainText()  # type: ignore[attr-defined]
        await person.clicks("closeDelivery")
        await person.gone("deliverySheet")
        await person.clicks("saveSetAside")
        dialog = await person.sees_soon("saveFileDialog")
        assert isinstance(dialog, QFileDialog)
        file = tmp_path / "refused.json"
        dialog.selectFile(str(file))
        dialog.accept()
        await person.until(file.exists, "it is saved")
        assert await asyncio.to_thread(file.read_bytes) != b""
        await person.idle()
        await person.clicks("markSetAside")
        await person.until(lambda: (row := page.set_aside.table.current_row()) and row["inspected_at"], "it is marked")
        assert not person.widget("markSetAside").available  # type: ignore[attr-defined]

    at_the_desk("admin", story, places=DEVICES)


def test_a_server_that_is_gone_is_said_and_what_was_known_stays(at_the_desk):
    async def story(person: DeskPerson) -> None:
        await person.until(lambda: len(names(person)) == 5, "the kiosks in use")
        assert person.shell.desk is not None
        person.shell.desk.server.url = "http://127.0.0.1:9"
        await person.presses(Key.Key_F5)
        await person.reads_soon("devicesPageMessageTitle", "The server can't be reached")
        assert len(names(person)) == 5
        person.shell.desk.server.url = person.served.url
        await person.presses(Key.Key_F5)
        await person.gone("devicesPageMessage")

    at_the_desk("admin", story, places=DEVICES)
