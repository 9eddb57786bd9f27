"""What F1 shows: every key that does something here, the page's own first."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QDialog, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from app.desk.page import Key
from app.i18n import translate
from app.theme.look import Look
from app.theme.tokens import SPACE
from app.widgets.action_button import ActionButton
from app.widgets.labels import label, panel


class KeySheet(QDialog):
    """Closed by Escape, F1 or its button."""

    def __init__(self, look: Look, parent: QWidget, general: Sequence[Key], here: Sequence[Key]) -> None:
        super().__init__(parent, Qt.WindowType.Dialog | Qt.WindowType.FramelessWindowHint)
        self.setObjectName("keySheet")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self._look = look
        frame = panel("dialog")
        inside = QVBoxLayout(frame)
        inside.setContentsMargins(*[look.px(SPACE.l)] * 4)
        inside.setSpacing(look.px(SPACE.m))
        heading = label("heading", "keySheetTitle")
        heading.setText(translate("KeySheet", "Keys"))
        self.setWindowTitle(heading.text())
        inside.addWidget(heading)
        columns = QHBoxLayout()
        columns.setSpacing(look.px(SPACE.xl))
        for title, keys in (
            (translate("KeySheet", "On this page"), here),
            (translate("KeySheet", "Everywhere"), general),
        ):
            if keys:
                columns.addLayout(self._column(title, keys))
        inside.addLayout(columns)
        close = ActionButton(look, "keySheetClose", kind="primary")
        close.set_words(translate("KeySheet", "Close"))
        close.clicked.connect(self.accept)
        inside.addWidget(close, 0, Qt.AlignmentFlag.AlignRight)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(frame)

    def _column(self, title: str, keys: Sequence[Key]) -> QVBoxLayout:
        column = QVBoxLayout()
        eyebrow = label("eyebrow")
        eyebrow.setText(title)
        column.addWidget(eyebrow)
        grid = QGridLayout()
        grid.setHorizontalSpacing(self._look.px(SPACE.l))
        grid.setVerticalSpacing(self._look.px(SPACE.s))
        for row, key in enumerate(keys):
            name, words = label("strong", wrap=False), label("body", wrap=False)
            name.setText(QKeySequence(key.keys).toString(QKeySequence.SequenceFormat.NativeText))
            words.setText(key.words)
            grid.addWidget(name, row, 0)
            grid.addWidget(words, row, 1)
        column.addLayout(grid)
        column.addStretch(1)
        return column
