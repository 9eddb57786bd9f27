"""That something is under way: shown only if it takes a while, and then long enough to be read, so that nothing ever flashes."""

import math
import time

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, QTimer
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from app.theme.look import Look
from app.theme.tokens import MOTION, SPACE
from app.widgets.labels import announce, label

AFTER_MS = 200
AT_LEAST_MS = 400
_DOTS = 8
_TURN_S = 1.2


class Busy(QWidget):
    """Hidden until `begin` is `AFTER_MS` ago; then shown for `AT_LEAST_MS` whatever happens."""

    def __init__(self, look: Look, name: str) -> None:
        super().__init__()
        self.setObjectName(name)
        self._words = label("quiet", f"{name}Words", wrap=False)
        self._wheel = _Wheel(look)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(look.px(SPACE.s + 2))
        row.addStretch(1)
        row.addWidget(self._wheel)
        row.addWidget(self._words)
        row.addStretch(1)
        self._wanted = False
        self._since = 0.0
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._settle)
        self.hide()

    def begin(self, words: str) -> None:
        """Something is under way from now on."""
        self._words.setText(words)
        self.setAccessibleName(words)
        if not self._wanted:
            self._wanted = True
            if not self.isVisible():
                self._timer.start(AFTER_MS)

    def end(self) -> None:
        """It is over."""
        if not self._wanted:
            return
        self._wanted = False
        shown_ms = 1000 * (time.monotonic() - self._since)
        if self.isHidden() or shown_ms >= AT_LEAST_MS:
            self._settle()
        else:
            self._timer.start(round(AT_LEAST_MS - shown_ms))

    def _settle(self) -> None:
        self._timer.stop()
        if self._wanted and self.isHidden():
            self._since = time.monotonic()
            self.show()
            announce(self, self._words.text())
        elif not self._wanted:
            self.hide()


class _Wheel(QWidget):
    """Dots in a ring, one after the other; with reduced motion they stand still, half of them lit."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._timer = QTimer(self)
        self._timer.timeout.connect(self.update)

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Return a square of a line's height."""
        return QSize(self._look.px(28), self._look.px(28))

    def showEvent(self, event: object) -> None:  # noqa: N802 - Qt's name
        """Begin to turn."""
        super().showEvent(event)  # type: ignore[arg-type]
        if not self._look.reduced_motion:
            self._timer.start(round(MOTION.frame * 1000))

    def hideEvent(self, event: object) -> None:  # noqa: N802 - Qt's name
        """Cost nothing while nobody looks."""
        super().hideEvent(event)  # type: ignore[arg-type]
        self._timer.stop()

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Draw the dots."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        lit = time.monotonic() / _TURN_S * _DOTS
        radius, dot = self.width() * 0.36, self.width() * 0.09
        for number in range(_DOTS):
            age = 0.0 if self._look.reduced_motion and number % 2 else (lit - number) % _DOTS / _DOTS
            colour = self._look.colour("accent")
            colour.setAlphaF(max(0.2, 1 - age))
            painter.setBrush(colour)
            angle = 2 * math.pi * number / _DOTS
            centre = QPointF(self.width() / 2 + radius * math.cos(angle), self.height() / 2 + radius * math.sin(angle))
            painter.drawEllipse(QRectF(centre.x() - dot, centre.y() - dot, 2 * dot, 2 * dot))
        painter.end()
