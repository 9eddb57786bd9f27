"""What F1 shows: every key that does something here, the page's own first."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from app.desk.page import Key
from app.desk.sheet import Sheet
from app.i18n import translate
from app.theme.look import Look
from app.theme.tokens import SPACE
from app.widgets.action_button import ActionButton
from app.widgets.key_cap import KeyCaps
from app.widgets.labels import label

_MOST_IN_COLUMN = 14
_LEFT_FREE = 0.86
"""How much of the window the sheet may take; what does not fit scrolls."""


class KeySheet(Sheet):
    """Closed by Escape, F1 or its button."""

    def __init__(self, look: Look, parent: QWidget, general: Sequence[Key], here: Sequence[Key]) -> None:
        super().__init__(look, parent, "keySheet", translate("KeySheet", "Keys"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.inside.addWidget(self._scrolling(general, here, parent), 1)
        close = ActionButton(look, "keySheetClose", kind="primary")
        close.set_words(translate("KeySheet", "Close"))
        close.clicked.connect(self.accept)
        self.inside.addWidget(close, 0, Qt.AlignmentFlag.AlignRight)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Be closed by the key that opened it, too."""
        if event.key() == Qt.Key.Key_F1:
            self.accept()
            return
        super().keyPressEvent(event)

    def _scrolling(self, general: Sequence[Key], here: Sequence[Key], parent: QWidget) -> QScrollArea:
        px = self.look.px
        content = QWidget()
        columns = QHBoxLayout(content)
        columns.setContentsMargins(0, 0, px(SPACE.m), 0)
        columns.setSpacing(px(SPACE.xl))
        for title, keys in (
            (translate("KeySheet", "On this page"), here),
            (translate("KeySheet", "Everywhere"), general),
        ):
            for first in range(0, len(keys), _MOST_IN_COLUMN):
                columns.addLayout(self._column("" if first else title, keys[first : first + _MOST_IN_COLUMN]))
        scroll = QScrollArea()
        scroll.setObjectName("keySheetKeys")
        scroll.setAccessibleName(self.windowTitle())
        scroll.setWidget(content)
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        needed, room = content.sizeHint(), parent.size() * _LEFT_FREE
        bar = px(20)
        scroll.setMinimumSize(
            min(needed.width() + bar, room.width()), min(needed.height() + 2, room.height() - px(200))
        )
        return scroll

    def _column(self, title: str, keys: Sequence[Key]) -> QVBoxLayout:
        column = QVBoxLayout()
        eyebrow = label("eyebrow", wrap=False)
        eyebrow.setText(title)
        column.addWidget(eyebrow)
        grid = QGridLayout()
        grid.setHorizontalSpacing(self.look.px(SPACE.l))
        grid.setVerticalSpacing(self.look.px(SPACE.s))
        for row, key in enumerate(keys):
            words = label("body", wrap=False)
            words.setText(key.words)
            grid.addWidget(KeyCaps(self.look, key.keys), row, 0, Qt.AlignmentFlag.AlignLeft)
            grid.addWidget(words, row, 1)
        grid.setColumnStretch(1, 1)
        column.addLayout(grid)
        column.addStretch(1)
        return column
