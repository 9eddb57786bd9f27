"""How far along: one segment a question, and the same in words."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from app.theme.look import Look
from app.theme.tokens import SPACE
from app.widgets.labels import label

_MOST_SEGMENTS = 20  # more would be dust


class ProgressLine(QWidget):
    """Words first, then the segments."""

    def __init__(self, look: Look, name: str) -> None:
        super().__init__()
        self.setObjectName(name)
        self._words, self._segments = label("strong", f"{name}Words", wrap=False), _Segments(look)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(look.px(SPACE.m))
        row.addWidget(self._words)
        row.addWidget(self._segments, 1)

    def show_progress(self, reached: int, total: int, words: str) -> None:
        """Show that `reached` of `total` were begun; `words` say so."""
        self._words.setText(words)
        self.setAccessibleName(words)
        self._segments.show_progress(reached, total)


class _Segments(QWidget):
    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._reached, self._total = 0, 0
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        look.changed.connect(self.update)

    def show_progress(self, reached: int, total: int) -> None:
        if (reached, total) != (self._reached, self._total):
            self._reached, self._total = reached, total
            self.update()

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        return QSize(self._look.px(240), self._look.px(10))

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        if self._total <= 0:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        count = min(self._total, _MOST_SEGMENTS)
        lit = round(self._reached / self._total * count)
        width, gap = self.width() / count, self._look.px(5)
        for index in range(count):
            painter.setBrush(self._look.colour("accent" if index < lit else "line"))
            if index >= lit and self._look.high_contrast:
                painter.setBrush(self._look.colour("disabled"))
            bar = QRectF(index * width, 0, max(2.0, width - gap), self.height())
            painter.drawRoundedRect(bar, self.height() / 2, self.height() / 2)
        painter.end()
