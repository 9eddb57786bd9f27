"""Changing one's own password: the old one, the new one twice; what the server finds wrong stands under the field it is about."""

from PySide6.QtWidgets import QLineEdit, QWidget

from app.desk.asking import Dialog
from app.desk.errors import DeskError, Refused
from app.desk.pointing import goes_to
from app.desk.server import Server
from app.i18n import translate
from app.theme.look import Look
from app.widgets.field_row import FieldRow

SHORTEST = 12
_LONGEST = 200


class _Fields:
    """The dialog's fields, and what is done with them."""

    def __init__(self, look: Look, dialog: Dialog, server: Server) -> None:
        self._server = server
        self.current = self._row(look, "currentPassword", translate("Password", "Your password now"), to="/current")
        hint = translate("Password", "At least {count} characters; a few words are easier than signs").format(
            count=SHORTEST
        )
        self.new = self._row(look, "newPassword", translate("Password", "The new password"), hint, to="/new")
        self.again = self._row(look, "newPasswordAgain", translate("Password", "The new password once more"))
        for row in (self.current, self.new, self.again):
            dialog.body.addWidget(row)

    async def send(self) -> None:
        """Have the server change it. Raises `AppError` for what is about no field."""
        current, new, again = (_text(row) for row in (self.current, self.new, self.again))
        for row in (self.current, self.new, self.again):
            row.set_wrong("")
        if len(new) < SHORTEST:
            self._wrong(self.new, translate("Password", "At least {count} characters").format(count=SHORTEST))
        if again != new:
            self._wrong(self.again, translate("Password", "That is another one"))
        try:
            await self._server.post("/me/password", {"current": current, "new": new})
        except Refused as exc:
            if exc.kind == "wrong-password":
                self._wrong(self.current, translate("Password", "That is not your password"))
            raise

    def _wrong(self, row: FieldRow, words: str) -> None:
        row.set_wrong(words)
        row.field.setFocus()
        raise DeskError(translate("Password", "Not changed"), "")

    @staticmethod
    def _row(look: Look, name: str, words: str, hint: str = "", *, to: str = "") -> FieldRow:
        field = QLineEdit()
        goes_to(field, to)
        field.setObjectName(name)
        field.setEchoMode(QLineEdit.EchoMode.Password)
        field.setMaxLength(_LONGEST)
        return FieldRow(look, field, words, hint=hint)


async def change_password(look: Look, parent: QWidget, server: Server) -> bool:
    """Let the person change their password; return whether they did."""
    dialog = Dialog(
        look, parent, "passwordDialog", translate("Password", "Change your password"), translate("Password", "Change")
    )
    fields = _Fields(look, dialog, server)
    dialog.carries_out(fields.send)
    fields.current.field.setFocus()
    return await dialog.answered()


def _text(row: FieldRow) -> str:
    field = row.field
    return field.text() if isinstance(field, QLineEdit) else ""
