"""How long people waited in one conversation: a bar to the median, a thinner one to the 95th percentile, on its neighbours' scale."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.theme.look import Look


class GapBar(QWidget):
    """Shows two values on a scale from 0 to `full`; None for both leaves only the line. Its accessible name says them."""

    def __init__(self, look: Look, name: str) -> None:
        super().__init__()
        self.setObjectName(name)
        self._look = look
        self._middle: float | None = None
        self._most: float | None = None
        self._full = 1.0
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        look.changed.connect(self.update)

    def show_values(self, middle: float | None, most: float | None, full: float, words: str) -> None:
        """Take the values; `words` say the same."""
        self._middle, self._most, self._full = middle, most, max(full, 1.0)
        self.setAccessibleName(words)
        self.update()

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Return a low, wide bar."""
        return QSize(self._look.px(160), self._look.px(20))

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Draw the line, the two bars over it, and an edge at the median."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        middle_line = self.height() / 2
        painter.setPen(QPen(self._look.colour("line"), self._look.px(2)))
        painter.drawLine(0, round(middle_line), self.width(), round(middle_line))
        painter.setPen(Qt.PenStyle.NoPen)
        for value, colour, share in ((self._most, "edge", 0.34), (self._middle, "accent", 0.8)):
            if value is not None:
                height = self.height() * share
                bar = QRectF(0, middle_line - height / 2, self._at(value), height)
                painter.setBrush(self._look.colour(colour))
                painter.drawRoundedRect(bar, self._look.px(3), self._look.px(3))
        painter.end()

    def _at(self, value: float) -> float:
        return max(float(self._look.px(4)), min(value / self._full, 1.0) * self.width())
