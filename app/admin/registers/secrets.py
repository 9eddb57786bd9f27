"""A secret, told this once: large enough to read, one key to copy, and gone when the window over it closes."""

from PySide6.QtGui import QFontDatabase, QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from app.desk.asking import Dialog
from app.desk.desk import Desk
from app.i18n import translate
from app.theme.tokens import SPACE
from app.widgets.action_button import ActionButton
from app.widgets.labels import announce, label


class _Copied:
    """The copy button, pressed."""

    def __init__(self, desk: Desk, near: QWidget, secret: str) -> None:
        self._desk, self._near, self._secret = desk, near, secret

    def __call__(self) -> None:
        QGuiApplication.clipboard().setText(self._secret)
        announce(self._near, translate("Secret", "Copied"))
        self._desk.around.tell(translate("Secret", "Copied"))


async def tell_secret(desk: Desk, title: str, message: str, secret: str) -> None:
    """Show a secret until it is put away. The field is `secretField`, the buttons `secretCopy` and `secretDialogYes`."""
    dialog = Dialog(
        desk.look, desk.around.window, "secretDialog", title, translate("Secret", "I have kept it"), width=760
    )
    words = label("body", "secretMessage")
    words.setText(message)
    field = QLineEdit(secret)
    field.setObjectName("secretField")
    field.setAccessibleName(title)
    field.setReadOnly(True)
    field.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
    field.setCursorPosition(0)
    copy = ActionButton(desk.look, "secretCopy", icon="copy")
    copy.set_words(translate("Secret", "Copy"))
    copy.clicked.connect(_Copied(desk, dialog, secret))
    row = QHBoxLayout()
    row.setSpacing(desk.look.px(SPACE.s))
    row.addWidget(field, 1)
    row.addWidget(copy)
    dialog.body.addWidget(words)
    dialog.body.addLayout(row)
    dialog.no.hide()
    copy.setFocus()
    await dialog.answered()
