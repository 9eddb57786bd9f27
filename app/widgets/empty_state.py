"""What stands where nothing is: why there is nothing, and what to do about it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from app.theme.look import Look
from app.theme.tokens import SPACE
from app.widgets.action_button import ActionButton
from app.widgets.labels import label

_ICON = 72
_WIDTH = 640


class EmptyState(QWidget):
    """`acted` tells that its button was pressed, where it has one."""

    acted = Signal()

    def __init__(self, look: Look, name: str) -> None:
        super().__init__()
        self.setObjectName(name)
        self._look, self._icon_name, self._kind = look, "empty", "quiet"
        self._icon = QLabel()
        self._icon.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._title, self._words = label("heading", f"{name}Title"), label("quiet", f"{name}Words")
        self._button = ActionButton(look, f"{name}Action", kind="primary")
        self._button.clicked.connect(self.acted)
        column = QVBoxLayout(self)
        column.setSpacing(look.px(SPACE.s))
        column.addStretch(2)
        column.addWidget(self._icon)
        for each in (self._title, self._words):
            each.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            each.setMaximumWidth(look.px(_WIDTH))
            each.setMinimumWidth(min(look.px(_WIDTH), look.px(360)))
            row = QHBoxLayout()  # aligned, a label would get the height of one line as wide as the window
            row.addStretch(1)
            row.addWidget(each, 100)
            row.addStretch(1)
            column.addLayout(row)
        column.addSpacing(look.px(SPACE.s))
        column.addWidget(self._button, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(3)
        look.changed.connect(self._dress)
        self.show_words("", "")

    def show_words(self, title: str, words: str, *, icon: str = "empty", action: str = "", kind: str = "quiet") -> None:
        """Say why there is nothing. `kind` is the icon's colour: quiet, notice or problem."""
        self._icon_name, self._kind = icon, kind
        self._title.setText(title)
        self._words.setText(words)
        self._words.setVisible(bool(words))
        self._button.set_words(action)
        self._button.setVisible(bool(action))
        self.setAccessibleName(f"{title} {words}".strip())
        self._dress()

    def _dress(self) -> None:
        self._icon.setPixmap(self._look.icon(self._icon_name, self._kind, _ICON))
