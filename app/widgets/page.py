"""The frame of a quiet page: a column to read in the middle, what to do next always in the same place below."""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from app.theme.look import Look
from app.theme.tokens import SPACE
from app.widgets.labels import panel, rule

_PAGES = {Qt.Key.Key_PageDown: 1, Qt.Key.Key_PageUp: -1}


class Page(QWidget):
    """`column` takes the content, `back` and `ahead` the buttons at the left and right of the foot.

    The column is at most `width` (a token's length) wide and scrolls when it must, by pointer, focus or Page Up and Page Down.
    """

    def __init__(self, look: Look, *, width: int = 920, footed: bool = True) -> None:
        super().__init__()
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._inside = QWidget()
        self._inside.setMaximumWidth(look.px(width))
        self._inside.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.column = QVBoxLayout(self._inside)
        self.column.setContentsMargins(0, look.px(SPACE.l), 0, look.px(SPACE.l))
        self.column.setSpacing(look.px(SPACE.m))
        self._scroll = _scrolling(look, self._inside)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self._scroll, 1)
        self.back, self.ahead = QHBoxLayout(), QHBoxLayout()
        if footed:
            whole.addWidget(rule())
            whole.addWidget(self._foot(look))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Scroll by the page keys, wherever inside the page the focus is."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            pages = _PAGES.get(Qt.Key(event.key()))
            if pages:
                bar = self._scroll.verticalScrollBar()
                bar.setValue(bar.value() + pages * bar.pageStep() * 8 // 10)
                return True
        return super().eventFilter(watched, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Scroll by the page keys that no control took."""
        if not self.eventFilter(self, event):
            super().keyPressEvent(event)

    def scroll_to(self, widget: QWidget) -> None:
        """Bring a widget of the column into view."""
        self._scroll.ensureWidgetVisible(widget, 0, 40)

    def scroll_to_top(self) -> None:
        """Show the beginning."""
        self._scroll.verticalScrollBar().setValue(0)

    def _foot(self, look: Look) -> QFrame:
        foot = panel("bar")
        row = QHBoxLayout(foot)
        row.setContentsMargins(look.px(SPACE.l), look.px(SPACE.s), look.px(SPACE.xl), look.px(SPACE.s))
        for part in (self.back, self.ahead):
            part.setSpacing(look.px(SPACE.s))
        row.addLayout(self.back)
        row.addStretch(1)
        row.addLayout(self.ahead)
        return foot


def _scrolling(look: Look, inside: QWidget) -> QScrollArea:
    centred = QWidget()
    row = QHBoxLayout(centred)
    row.setContentsMargins(look.px(SPACE.xl), 0, look.px(SPACE.xl), 0)
    row.addStretch(1)
    row.addWidget(inside, 100)
    row.addStretch(1)
    scroll = QScrollArea()
    scroll.setWidget(centred)
    scroll.setWidgetResizable(True)
    scroll.setFrameShape(QFrame.Shape.NoFrame)
    scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    return scroll
