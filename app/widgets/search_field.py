"""Where one types what is looked for: it asks once the typing rests, and is emptied by one key or its own button."""

from PySide6.QtCore import QPoint, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QLineEdit, QToolButton

from app.i18n import translate
from app.theme.look import Look
from app.theme.tokens import SPACE

RESTS_MS = 250
_ICON = 22
_LONGEST = 200


class SearchField(QLineEdit):
    """`searched` carries what is looked for, without blanks around it: once typing rests, at once by Enter, "" when it was emptied."""

    searched = Signal(str)

    def __init__(self, look: Look, name: str, words: str, *, width: int = 420) -> None:
        """`words` say what can be looked for; `width` is a token's length that it may shrink from."""
        super().__init__()
        self.setObjectName(name)
        self.setProperty("field", "search")
        self._look, self._width, self._told = look, width, ""
        self.setPlaceholderText(words)
        self.setAccessibleName(words)
        self.setMaxLength(_LONGEST)
        self._clear = QToolButton(self)
        self._clear.setObjectName(f"{name}Clear")
        self._clear.setAccessibleName(translate("SearchField", "Clear the search"))
        self._clear.setToolTip(f"{self._clear.accessibleName()} (Esc)")
        self._clear.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # Escape does the same from where one is
        self._clear.setCursor(Qt.CursorShape.PointingHandCursor)
        self._clear.clicked.connect(self.empty)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(RESTS_MS)
        self._timer.timeout.connect(self._tell)
        self.textChanged.connect(self._typed)
        self.returnPressed.connect(self._tell)
        look.changed.connect(self._dress)
        self._dress()
        self._clear.hide()

    def empty(self) -> None:
        """Look for nothing."""
        self.clear()
        self._tell()
        self.setFocus()

    def begin(self) -> None:
        """Take the focus, ready to be typed over; for the key that leads here."""
        self.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.selectAll()

    def set_text(self, text: str) -> None:
        """Show what is looked for already, without asking."""
        self._told = text.strip()
        self.setText(text)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Let Escape empty it, and have nothing else of Escape while there is something in it."""
        if event.key() == Qt.Key.Key_Escape and self.text():
            self.empty()
            return
        super().keyPressEvent(event)

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Return the usual width."""
        return QSize(self._look.px(self._width), super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Return half of it."""
        return QSize(self._look.px(self._width // 2), super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Keep the button at the end."""
        super().resizeEvent(event)
        size = self._clear.sizeHint().expandedTo(QSize(24, 24))
        self._clear.resize(size)
        self._clear.move(
            QPoint(self.width() - size.width() - self._look.px(SPACE.xs), (self.height() - size.height()) // 2)
        )

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Draw the field, and what it is for."""
        super().paintEvent(event)
        painter = QPainter(self)
        size = self._look.px(_ICON)
        painter.drawPixmap(
            self._look.px(SPACE.m - 2), (self.height() - size) // 2, self._look.icon("search", "quiet", _ICON)
        )
        painter.end()

    def _typed(self, text: str) -> None:
        self._clear.setVisible(bool(text))
        if text.strip() == self._told:
            self._timer.stop()
        else:
            self._timer.start()

    def _tell(self) -> None:
        self._timer.stop()
        text = self.text().strip()
        if text != self._told:
            self._told = text
            self.searched.emit(text)

    def _dress(self) -> None:
        from PySide6.QtGui import QIcon

        self._clear.setIcon(QIcon(self._look.icon("close", "quiet", 18)))
        self.update()
