"""Something the candidate should know now: icon, word and sentence, in a tint of its kind."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout

from app.theme.look import Look
from app.theme.tokens import SPACE
from app.widgets.action_button import ActionButton
from app.widgets.labels import announce, label, set_role

_ICON = 30


class Banner(QFrame):
    """Hidden while it has nothing to say. `kind` is ok, notice, problem or accent. One that `puts_away` has a button for it."""

    put_away = Signal()

    def __init__(self, look: Look, name: str, *, puts_away: bool = False) -> None:
        super().__init__()
        self.setObjectName(name)
        self._look = look
        self._kind, self._icon_name = "notice", "notice"
        self._icon = QLabel()
        self._icon.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._title = label("strong", f"{name}Title")
        self._message = label("body", f"{name}Message")
        words = QVBoxLayout()
        words.setSpacing(look.px(SPACE.xs))
        words.addWidget(self._title)
        words.addWidget(self._message)
        row = QHBoxLayout(self)
        row.setContentsMargins(look.px(SPACE.m + 4), look.px(SPACE.m - 2), look.px(SPACE.m + 4), look.px(SPACE.m - 2))
        row.setSpacing(look.px(SPACE.m))
        row.addWidget(self._icon)
        row.addLayout(words, 1)
        self._button = ActionButton(look, f"{name}Button") if puts_away else None
        if self._button is not None:
            self._button.hide()
            self._button.clicked.connect(self.put_away)
            row.addWidget(self._button, 0, Qt.AlignmentFlag.AlignVCenter)
        look.changed.connect(self._repaint)
        self.hide()

    def name_button(self, words: str) -> None:
        """Say what putting it away is called."""
        if self._button is not None:
            self._button.set_words(words)

    def say(self, kind: str, title: str, message: str = "", *, icon: str = "", puts_away: bool = False) -> None:
        """Show this, with the button where it `puts_away`; an empty title hides the banner."""
        if self._button is not None:
            self._button.setVisible(puts_away)
        if not title:
            self.hide()
            return
        new = (title, message) != (self._title.text(), self._message.text()) or self.isHidden()
        self._kind, self._icon_name = kind, icon or kind
        self._title.setText(title)
        self._message.setText(message)
        self._message.setVisible(bool(message))
        set_role(self, kind, "panel")
        self._repaint()
        self.show()
        if new:
            self.setAccessibleName(f"{title} {message}")
            announce(self, f"{title}. {message}")

    def _repaint(self) -> None:
        self._icon.setPixmap(self._look.icon(self._icon_name, self._kind, _ICON))
