"""How loud the microphone hears: a bar with the good range marked, so that it reads without its colour."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.theme.look import Look
from app.widgets.voice_orb import loudness

_SEGMENTS = 24
_GOOD_FROM, _GOOD_TO = -42.0, -14.0  # dBFS; quieter is hard to recognise, louder begins to clip


class LevelMeter(QWidget):
    """Shows the newest level in dBFS; None rests."""

    def __init__(self, look: Look, name: str) -> None:
        super().__init__()
        self.setObjectName(name)
        self._look = look
        self._level: float | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        look.changed.connect(self.update)

    def set_level(self, dbfs: float | None) -> None:
        """Take the newest level."""
        if dbfs != self._level:
            self._level = dbfs
            self.update()

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Return a low, wide bar."""
        return QSize(self._look.px(240), self._look.px(28))

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Draw the segments and a bracket under the good range."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        width, height = self.width() / _SEGMENTS, self.height() - self._look.px(9)
        lit = 0 if self._level is None else round(loudness(self._level) * _SEGMENTS)
        for index in range(_SEGMENTS):
            painter.setBrush(self._look.colour("accent" if index < lit else "line"))
            if index >= lit and self._look.high_contrast:
                painter.setBrush(self._look.colour("sunken"))
            painter.drawRoundedRect(QRectF(index * width, 0, width * 0.7, height), 2, 2)
        painter.setPen(QPen(self._look.colour("ok"), self._look.px(3), Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
        y = self.height() - self._look.px(2.5)
        painter.drawLine(round(loudness(_GOOD_FROM) * self.width()), y, round(loudness(_GOOD_TO) * self.width()), y)
        painter.end()
