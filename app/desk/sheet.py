"""A sheet over a window: framed, in its middle, never larger than it; what questions and settings are written on."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from app.theme.look import Look
from app.theme.tokens import SPACE
from app.widgets.action_button import ActionButton
from app.widgets.labels import label, panel


class Sheet(QDialog):
    """`inside` takes its content, below the heading. Escape closes it; Enter presses the button that is `by_enter`, where there is one."""

    def __init__(self, look: Look, parent: QWidget, name: str, title: str, *, width: int = 0) -> None:
        """`width` is a token's length that it has at least."""
        super().__init__(parent, Qt.WindowType.Dialog | Qt.WindowType.FramelessWindowHint)
        self.setObjectName(name)
        self.setWindowTitle(title)
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.look = look
        self.by_enter: ActionButton | None = None
        frame = panel("dialog")
        self.inside = QVBoxLayout(frame)
        self.inside.setContentsMargins(*[look.px(SPACE.l)] * 4)
        self.inside.setSpacing(look.px(SPACE.m))
        self.heading = label("heading", f"{name}Title")
        self.heading.setText(title)
        self.inside.addWidget(self.heading)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(frame)
        self.setMinimumWidth(min(look.px(width), parent.window().width()))

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Let Enter in a field agree, as the button does; a list that has dropped down keeps it for itself."""
        if event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            super().keyPressEvent(event)
        elif self.by_enter is not None and self.by_enter.isVisible() and not event.isAutoRepeat():
            self.by_enter.click()

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 - Qt's name
        """Stand in the middle of the window, whatever the window manager thinks of it."""
        super().showEvent(event)
        if self.parentWidget() is not None:
            self.adjustSize()
            self._stand_in_the_middle()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Stay in the middle while growing, as by a line that says what went wrong: else the buttons leave the screen."""
        super().resizeEvent(event)
        if self.isVisible():
            self._stand_in_the_middle()

    def _stand_in_the_middle(self) -> None:
        around = self.parentWidget()
        if around is None:
            return
        over = around.window()
        at = over.mapToGlobal(over.rect().center()) - self.rect().center()
        screen = over.screen().availableGeometry()
        rightmost, lowest = screen.right() + 1 - self.width(), screen.bottom() + 1 - self.height()
        self.move(max(screen.left(), min(at.x(), rightmost)), max(screen.top(), min(at.y(), lowest)))
