"""The access code's field: groups letters as they are typed, takes any paste, and keeps the cursor where a person expects it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QLineEdit

from app.kiosk.presenters.check_in import CODE_LENGTH, grouped, tidy


class CodeField(QLineEdit):
    """Emits `edited` with the tidy code after each change."""

    edited = Signal(str)

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setObjectName(name)
        self.setProperty("field", "code")
        self.setInputMethodHints(Qt.InputMethodHint.ImhLatinOnly | Qt.InputMethodHint.ImhNoPredictiveText)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        self.textChanged.connect(self._group)

    def focusInEvent(self, event: QFocusEvent) -> None:  # noqa: N802 - Qt's name
        """Put the cursor at the end when arriving by Tab, instead of selecting all: the next key must not wipe the code."""
        super().focusInEvent(event)
        if event.reason() in (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason):
            self.deselect()
            self.setCursorPosition(len(self.text()))

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Let a pasted whole code replace what is there."""
        if event.matches(QKeySequence.StandardKey.Paste):
            pasted = tidy(QGuiApplication.clipboard().text())
            if len(pasted) == CODE_LENGTH:
                self.setText(grouped(pasted))
                return
        super().keyPressEvent(event)

    def _group(self, text: str) -> None:
        code = tidy(text)
        wanted = grouped(code)
        if wanted != text:
            kept = len(tidy(text[: self.cursorPosition()]))
            self.blockSignals(True)  # noqa: FBT003 - Qt's signature
            self.setText(wanted)
            self.setCursorPosition(min(len(wanted), kept + (1 if kept > 4 else 0)))
            self.blockSignals(False)  # noqa: FBT003 - Qt's signature
        self.edited.emit(code)
