"""The questions about kiosks: a code for a new one, another name or place, and revocation with all that follows from it."""

from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QComboBox, QLineEdit

from app.admin.devices.reading import Kiosk, Line, what_revoking_means
from app.desk.asking import Dialog
from app.desk.desk import Desk
from app.desk.errors import DeskError
from app.desk.moments import day_and_time, moment
from app.desk.pointing import goes_to
from app.desk.sheet import Sheet
from app.i18n import translate
from app.widgets.action_button import ActionButton
from app.widgets.bullet_list import BulletList
from app.widgets.field_row import FieldRow
from app.widgets.labels import label

_LONGEST = 200


class NewCode(Dialog):
    """Which kiosk a code is for. `made` is what the server answered: the code is in it, this once."""

    def __init__(self, desk: Desk) -> None:
        title, yes = translate("Devices", "A code for a new kiosk"), translate("Devices", "Make the code")
        super().__init__(desk.look, desk.around.window, "newCodeDialog", title, yes)
        self._desk = desk
        self.made: dict[str, Any] = {}
        self.name, self.place, self.lives = (
            _line("codeName", to="/name"),
            _line("codePlace", to="/location"),
            QComboBox(),
        )
        self.lives.setObjectName("codeLives")
        for minutes, words in (
            (60, translate("Devices", "For an hour")),
            (8 * 60, translate("Devices", "For a working day")),
            (24 * 60, translate("Devices", "For a day")),
            (7 * 24 * 60, translate("Devices", "For a week")),
        ):
            self.lives.addItem(words, minutes)
        self._name_row = FieldRow(
            self.look,
            self.name,
            translate("Devices", "Name"),
            hint=translate("Devices", "As on its door: Room 4, left"),
        )
        hint = translate("Devices", "Sessions that name a place go to its kiosks only; leave it empty for any")
        for row in (
            self._name_row,
            FieldRow(self.look, self.place, translate("Devices", "Place"), hint=hint),
            FieldRow(self.look, self.lives, translate("Devices", "Good")),
        ):
            self.body.addWidget(row)
        self.name.setFocus()
        self.carries_out(self._make)

    async def _make(self) -> None:
        name = self.name.text().strip()
        self._name_row.set_wrong("" if name else translate("Devices", "A kiosk needs a name"))
        if not name:
            self.name.setFocus()
            raise DeskError(translate("Devices", "Something is missing"), translate("Devices", "Name"))
        asked = {
            "name": name,
            "location": self.place.text().strip() or None,
            "expires_in_minutes": self.lives.currentData(),
        }
        self.made = await self._desk.server.post("/devices/enrolment-codes", asked)


class CodeShown(Sheet):
    """The code, large, this once; and what to do with it."""

    def __init__(self, desk: Desk, made: dict[str, Any]) -> None:
        title = translate("Devices", "The code for {name}").format(name=made["name"])
        super().__init__(desk.look, desk.around.window, "codeSheet", title, width=760)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._code = str(made["code"])
        field = QLineEdit(self._code)
        field.setObjectName("enrolmentCode")
        field.setProperty("field", "code")
        field.setReadOnly(True)
        field.setAccessibleName(translate("Devices", "Enrolment code"))
        once = label("notice")
        once.setText(
            translate("Devices", "It is shown this once. Whoever has it can enrol a kiosk until it is used or over.")
        )
        until = label("body", "codeUntil")
        until.setText(
            translate("Devices", "Good until {time}. At the kiosk, run this and type the code when asked:").format(
                time=day_and_time(moment(made["expires_at"]))
            )
        )
        command = QLineEdit(f"vivavoce enrol --server {desk.server.url}")
        command.setObjectName("enrolCommand")
        command.setProperty("field", "secret")
        command.setReadOnly(True)
        command.setAccessibleName(translate("Devices", "Command"))
        for each in (field, once, until, command):
            self.inside.addWidget(each)
        self._copy = ActionButton(self.look, "copyCode", icon="copy")
        self._copy.set_words(translate("Devices", "Copy the code"))
        self._copy.clicked.connect(self._copied)
        close = ActionButton(self.look, "closeCode", kind="primary")
        close.set_words(translate("Devices", "Done"))
        close.clicked.connect(self.accept)
        for button in (self._copy, close):
            self.inside.addWidget(button, 0, Qt.AlignmentFlag.AlignRight)
        field.selectAll()
        self._copy.setFocus()

    def _copied(self) -> None:
        QGuiApplication.clipboard().setText(self._code)
        self._copy.set_words(translate("Devices", "Copied"))


class EditKiosk(Dialog):
    """Another name, another place."""

    def __init__(self, desk: Desk, kiosk: Kiosk) -> None:
        title, yes = translate("Devices", "Rename or move a kiosk"), translate("Devices", "Save")
        super().__init__(desk.look, desk.around.window, "editKioskDialog", title, yes)
        self._desk, self._kiosk = desk, kiosk
        self.name = _line("kioskName", kiosk.name, to="/name")
        self.place = _line("kioskPlace", kiosk.location, to="/location")
        hint = translate("Devices", "Sessions of the place it leaves are withdrawn from it when it next asks")
        self._name_row = FieldRow(self.look, self.name, translate("Devices", "Name"))
        self.body.addWidget(self._name_row)
        self.body.addWidget(FieldRow(self.look, self.place, translate("Devices", "Place"), hint=hint))
        self.name.setFocus()
        self.carries_out(self._save)

    async def _save(self) -> None:
        name, place = self.name.text().strip(), self.place.text().strip()
        self._name_row.set_wrong("" if name else translate("Devices", "A kiosk needs a name"))
        if not name:
            self.name.setFocus()
            raise DeskError(translate("Devices", "Something is missing"), translate("Devices", "Name"))
        asked: dict[str, Any] = {} if name == self._kiosk.name else {"name": name}
        if place != self._kiosk.location:
            asked["location"] = place or None
        if asked:
            await self._desk.server.patch(f"/devices/{self._kiosk.id}", asked)


class RevokeKiosk(Dialog):
    """What follows, why, and then it is done."""

    def __init__(self, desk: Desk, line: Line) -> None:
        title = translate("Devices", "Revoke {name}").format(name=line.kiosk.name)
        super().__init__(
            desk.look, desk.around.window, "revokeKioskDialog", title, translate("Devices", "Revoke it"), width=760
        )
        self._desk, self._kiosk = desk, line.kiosk
        means = BulletList(self.look, "revokeMeans")
        means.set_items(what_revoking_means(line))
        self.reason = _line("revokeReason", to="/reason")
        hint = translate("Devices", "It stands in the audit log: stolen, broken, taken out of use")
        self._row = FieldRow(self.look, self.reason, translate("Devices", "Reason"), hint=hint)
        self.body.addWidget(means)
        self.body.addWidget(self._row)
        self.reason.setFocus()
        self.carries_out(self._revoke)

    async def _revoke(self) -> None:
        reason = self.reason.text().strip()
        self._row.set_wrong("" if reason else translate("Devices", "A reason is needed"))
        if not reason:
            self.reason.setFocus()
            raise DeskError(translate("Devices", "Something is missing"), translate("Devices", "Reason"))
        await self._desk.server.post(f"/devices/{self._kiosk.id}/revoke", {"reason": reason})


def _line(name: str, text: str = "", *, to: str) -> QLineEdit:
    field = QLineEdit(text)
    goes_to(field, to)
    field.setObjectName(name)
    field.setMaxLength(_LONGEST)
    return field
