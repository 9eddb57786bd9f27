"""What a table shows where it has no rows: that they are coming, that there are none and what to do, or what went wrong."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from app.errors import AppError
from app.i18n import translate
from app.theme.look import Look
from app.theme.tokens import SPACE
from app.widgets.action_button import ActionButton
from app.widgets.labels import announce, label

_ICON = 40
_WIDTH = 560


class TableState(QWidget):
    """`acted` tells that its button was pressed: what is empty has one of the owner's, a trouble has "Try again"."""

    acted = Signal()

    def __init__(self, look: Look, name: str) -> None:
        super().__init__()
        self.setObjectName(f"{name}Empty")
        # The page's keys are heard only while the focus is somewhere in it.
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._look = look
        self._words = (translate("Table", "Nothing here yet"), "", "")
        self._shown = ("", "")
        self._icon = QLabel()
        self._icon.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self._title, self._message = label("heading", f"{name}EmptyTitle"), label("quiet", f"{name}EmptyMessage")
        self._button = ActionButton(look, f"{name}EmptyButton")
        self._button.clicked.connect(self.acted)
        column = QVBoxLayout(self)
        column.setSpacing(look.px(SPACE.s))
        column.addStretch(1)
        column.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignHCenter)
        for each in (self._title, self._message):
            each.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            column.addLayout(in_the_middle(each, look.px(_WIDTH)))
        column.addWidget(self._button, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(2)
        look.changed.connect(self._repaint)
        self._kind = ""

    def say_empty(self, title: str, message: str, button: str) -> None:
        """Have these words for when there is nothing."""
        self._words = (title, message, button)

    def show_state(self, trouble: AppError | None, *, busy: bool) -> None:
        """Say what there is instead of rows."""
        if busy:
            self._show("", translate("Table", "Loading…"), "", "")
        elif trouble is not None:
            self._show("problem", trouble.title, trouble.message, translate("Table", "Try again"))
        else:
            self._show("", *self._words)

    def first_focus(self) -> QWidget:
        """Return what takes the focus: the button, where there is one."""
        return self if self._button.isHidden() else self._button

    def is_or_holds(self, widget: QWidget | None) -> bool:
        """Whether a widget is this one or in it."""
        return widget is not None and (widget is self or self.isAncestorOf(widget))

    def _show(self, kind: str, title: str, message: str, button: str) -> None:
        self._kind = kind
        self.setAccessibleName(f"{title}. {message}".strip())
        self._title.setText(title)
        self._message.setText(message)
        self._message.setVisible(bool(message))
        self._button.set_words(button)
        self._button.setVisible(bool(button))
        if (title, message) != self._shown:
            self._shown = (title, message)
            if self.isVisible():
                announce(self, f"{title}. {message}")
        self._repaint()

    def _repaint(self) -> None:
        self._icon.setVisible(bool(self._kind))
        if self._kind:
            self._icon.setPixmap(self._look.icon(self._kind, self._kind, _ICON))


def in_the_middle(words: QWidget, width: int) -> QHBoxLayout:
    """Return a row that holds wrapped words in the middle, at most so wide and as high as they need."""
    words.setMaximumWidth(width)
    row = QHBoxLayout()
    row.addStretch(1)
    row.addWidget(words, 1000)
    row.addStretch(1)
    return row
