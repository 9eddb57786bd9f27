"""The first screen of a desk: which server, and who."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFormLayout, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from app.desk.addresses import is_open_to_all
from app.desk.preferences import Preferences
from app.errors import AppError
from app.i18n import translate
from app.theme.look import Look
from app.theme.tokens import SPACE
from app.widgets.action_button import ActionButton
from app.widgets.banner import Banner
from app.widgets.labels import label, panel

_WIDTH = 620
_MOST = 200
_LONGEST_PASSWORD = 1024


class SignIn(QWidget):
    """`asked` carries (server, address, password)."""

    asked = Signal(str, str, str)

    def __init__(self, look: Look, preferences: Preferences, role_title: str) -> None:
        super().__init__()
        self.setObjectName("signInScreen")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._look = look
        self._server = self._field("serverField", translate("SignIn", "Server"), preferences.server)
        self._email = self._field("emailField", translate("SignIn", "E-mail address"), preferences.email)
        self._password = self._field("passwordField", translate("SignIn", "Password"), "")
        self._password.setEchoMode(QLineEdit.EchoMode.Password)
        self._password.setMaxLength(_LONGEST_PASSWORD)
        self._server.setPlaceholderText("https://vivavoce.example.org")
        self._button = ActionButton(look, "signInButton", kind="primary")
        self._button.set_words(translate("SignIn", "Sign in"))
        self._button.clicked.connect(self._ask)
        self._message = Banner(look, "signInMessage")
        self._open_to_all = label("notice", "signInPlain")
        self._open_to_all.setText(
            translate("SignIn", "This address is not encrypted: whoever is on the way can read along. Use https.")
        )
        self._server.textChanged.connect(self._judge_address)
        self._lay_out(role_title)
        self._judge_address(self._server.text())

    def first_focus(self) -> QWidget:
        """Return the first field that is still empty."""
        return next((each for each in (self._server, self._email, self._password) if not each.text()), self._password)

    def typed(self) -> tuple[str, str, str]:
        """Return what stands in the fields."""
        return self._server.text(), self._email.text(), self._password.text()

    def type_again(self, typed: tuple[str, str, str]) -> None:
        """Put back what stood in the fields."""
        for field, text in zip((self._server, self._email, self._password), typed, strict=True):
            field.setText(text)

    def set_busy(self, busy: bool) -> None:  # noqa: FBT001 - a setter
        """Show that the server is being asked."""
        self._button.set_available(not busy)
        self._button.set_words(translate("SignIn", "Signing in…") if busy else translate("SignIn", "Sign in"))
        if busy:
            self._message.say("notice", "")

    def refuse(self, error: AppError) -> None:
        """Say why not; what was typed stays, but for the password."""
        self.set_busy(False)
        self._message.say("problem", error.title, error.message)
        self._password.clear()
        self._password.setFocus()

    def say(self, kind: str, title: str, message: str = "") -> None:
        """Say why one has to sign in."""
        self._message.say(kind, title, message)

    def _ask(self) -> None:
        server, email = self._server.text().strip(), self._email.text().strip()
        empty = next((each for each in (self._server, self._email, self._password) if not each.text().strip()), None)
        if empty is not None:
            self._message.say("notice", translate("SignIn", "Something is missing"), empty.accessibleName())
            empty.setFocus()
            return
        if not self._button.available:
            return
        self.asked.emit(server if "://" in server else f"https://{server}", email, self._password.text())

    def _judge_address(self, text: str) -> None:
        self._open_to_all.setVisible(is_open_to_all(text))

    def _field(self, name: str, words: str, text: str) -> QLineEdit:
        field = QLineEdit(text)
        field.setObjectName(name)
        field.setAccessibleName(words)
        field.setMaxLength(_MOST)
        field.returnPressed.connect(self._ask)
        return field

    def _lay_out(self, role_title: str) -> None:
        px = self._look.px
        card = panel("card", "signInCard")
        card.setMaximumWidth(px(_WIDTH))
        inside = QVBoxLayout(card)
        inside.setContentsMargins(px(SPACE.xl), px(SPACE.xl), px(SPACE.xl), px(SPACE.xl))
        inside.setSpacing(px(SPACE.m))
        title, eyebrow = label("title", "signInTitle"), label("eyebrow")
        eyebrow.setText("Vivavoce")
        title.setText(role_title)
        form = QFormLayout()
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapAllRows)
        form.setVerticalSpacing(px(SPACE.s))
        for field in (self._server, self._email, self._password):
            words = label("body")
            words.setText(field.accessibleName())
            words.setBuddy(field)
            form.addRow(words, field)
        for each in (eyebrow, title, self._message):
            inside.addWidget(each)
        inside.addLayout(form)
        inside.addWidget(self._open_to_all)
        inside.addSpacing(px(SPACE.s))
        inside.addWidget(self._button)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(card, 100)
        row.addStretch(1)
        whole = QVBoxLayout(self)
        whole.addStretch(1)
        whole.addLayout(row)
        whole.addStretch(2)
