"""Keys as they are on a keyboard: each in a cap of its own, a plus between those that are held together."""

import re

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QKeySequence, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.theme.look import Look
from app.theme.tokens import SPACE, TYPE

_PAD = 10


class KeyCaps(QWidget):
    """Shows one shortcut, `keys` as Qt spells it: "Ctrl+Shift+P", or "G, S" for one after the other."""

    def __init__(self, look: Look, keys: str) -> None:
        super().__init__()
        self._look = look
        said = QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText) or keys
        self._caps = [[cap for cap in re.split(r"(?<=.)\+(?!$)", step) if cap] for step in re.split(r", (?=.)", said)]
        self.setAccessibleName(said)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        look.changed.connect(self.update)

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Return room for every cap."""
        return QSize(self._draw(None), self._look.px(36))

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Draw the caps."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._draw(painter)
        painter.end()

    def _draw(self, painter: QPainter | None) -> int:
        """Draw, or only measure; return how wide it is."""
        px, left = self._look.px, 1
        font = self._look.font(TYPE.hint, QFont.Weight.Medium)
        metrics = QFontMetrics(font)
        for number, caps in enumerate(self._caps):
            left += px(SPACE.m) if number else 0
            for place, cap in enumerate(caps):
                left += px(SPACE.xs) if place else 0
                width = max(px(34), metrics.horizontalAdvance(cap) + 2 * px(_PAD))
                if painter is not None:
                    frame = QRectF(left + 0.5, 1.5, width - 1, self.height() - 4)
                    painter.setPen(QPen(self._look.colour("edge"), 1.2))
                    painter.setBrush(self._look.colour("sunken"))
                    painter.drawRoundedRect(frame, px(7), px(7))
                    painter.setPen(self._look.colour("ink"))
                    painter.setFont(font)
                    painter.drawText(frame, Qt.AlignmentFlag.AlignCenter, cap)
                left += width
        return left + 1
