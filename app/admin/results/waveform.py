"""The recording at a glance: both voices over time, where one is, what is quoted; a click goes there."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QLineF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QPixmap, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.admin.results.reading import Turn
from app.admin.results.wording import clock
from app.i18n import translate
from app.theme.look import Look
from app.theme.tokens import TYPE

if TYPE_CHECKING:
    from app.admin.results.sound import Peaks

_HEIGHT = 76
_STEP_MS, _LEAP_MS = 5000, 30_000
_FLOOR, _FULL = (
    4.0,
    150.0,
)  # of 255: a voice's quiet end is still a line, and few speak louder than 5 dB below the most there can be


class Waveform(QWidget):
    """`sought` carries the moment that was chosen, in milliseconds. The upper half is the participant's, the lower the interviewer's.

    Until peaks are there, and where there is no recording, the turns are drawn in their place.
    """

    sought = Signal(int)

    def __init__(self, look: Look, name: str) -> None:
        super().__init__()
        self.setObjectName(name)
        self._look = look
        self._length_ms, self._at_ms = 0, 0
        self._turns: Sequence[Turn] = ()
        self._marked: tuple[int, int] | None = None
        self._peaks: Peaks | None = None
        self._drawn = 0
        self._picture: QPixmap | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(translate("Player", "Recording"))
        look.changed.connect(self._forget)

    def show_turns(self, turns: Sequence[Turn]) -> None:
        """Draw these while there is nothing better."""
        self._turns = turns
        self._forget()

    def show_peaks(self, peaks: "Peaks | None", drawn: int, length_ms: int) -> None:
        """Draw the loudness as far as it is known."""
        self._peaks, self._drawn, self._length_ms = peaks, drawn, length_ms
        self._forget()

    def show_at(self, at_ms: int) -> None:
        """Show where one is; only what changes is painted."""
        before, self._at_ms = self._at_ms, at_ms
        left, right = sorted((self._x(before), self._x(at_ms)))
        self.update(QRect(int(left) - 3, 0, int(right - left) + 7, self.height()))
        self.setAccessibleDescription(f"{clock(at_ms)} / {clock(self._length_ms)}")

    def mark(self, span: tuple[int, int] | None) -> None:
        """Mark a stretch, such as a quote's; None for none."""
        if span != self._marked:
            self._marked = span
            self.update()

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Return a wide, low strip."""
        return QSize(self._look.px(600), self._look.px(_HEIGHT))

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Draw anew."""
        super().resizeEvent(event)
        self._forget()

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Go to where one clicked."""
        self._seek_to(event.position().x())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Follow the pointer while it is pressed."""
        if event.buttons() & Qt.MouseButton.LeftButton:
            self._seek_to(event.position().x())

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Go by five seconds, with Shift by thirty; Home and End lead to both ends."""
        leap = _LEAP_MS if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else _STEP_MS
        aims = {
            Qt.Key.Key_Left: self._at_ms - leap,
            Qt.Key.Key_Right: self._at_ms + leap,
            Qt.Key.Key_Home: 0,
            Qt.Key.Key_End: self._length_ms,
        }
        aim = aims.get(Qt.Key(event.key()))
        if aim is None:
            super().keyPressEvent(event)
        else:
            self.sought.emit(min(max(0, aim), self._length_ms))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Draw the picture, what is marked, and the line where one is."""
        painter = QPainter(self)
        if self._picture is None:
            self._picture = self._drawn_whole()
        painter.drawPixmap(event.rect().topLeft(), self._picture, self._in_pixels(event.rect()))
        colour = self._look.colour
        if self._marked is not None:
            left, right = self._x(self._marked[0]), self._x(self._marked[1])
            shade = colour("focus")
            shade.setAlpha(70)
            painter.fillRect(QRectF(left, 0, max(3.0, right - left), self.height()), shade)
            painter.setPen(QPen(colour("focus"), 2))
            for x in (left, max(left + 3, right)):
                painter.drawLine(QLineF(x, 0, x, self.height()))
        painter.setPen(QPen(colour("ink"), self._look.px(3)))
        x = self._x(self._at_ms)
        painter.drawLine(QLineF(x, 0, x, self.height()))
        if self.hasFocus():
            painter.setPen(QPen(colour("focus"), self._look.px(3)))
            painter.drawRect(QRectF(self.rect()).adjusted(1.5, 1.5, -1.5, -1.5))
        painter.end()

    def _in_pixels(self, rect: QRect) -> QRect:
        ratio = self.devicePixelRatioF()
        return QRect(
            int(rect.x() * ratio), int(rect.y() * ratio), int(rect.width() * ratio), int(rect.height() * ratio)
        )

    def _drawn_whole(self) -> QPixmap:
        ratio = self.devicePixelRatioF()
        picture = QPixmap(self.size() * ratio)
        picture.setDevicePixelRatio(ratio)
        picture.fill(self._look.colour("sunken"))
        painter = QPainter(picture)
        middle = self.height() / 2
        painter.setPen(QPen(self._look.colour("line"), 1))
        painter.drawLine(QLineF(0, middle, self.width(), middle))
        if self._drawn == 0 or self._peaks is None:
            self._draw_turns(painter, middle)
        else:
            self._draw_peaks(painter, middle)
        self._name_halves(painter)
        painter.end()
        return picture

    def _draw_turns(self, painter: QPainter, middle: float) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        for turn in self._turns:
            left, right = self._x(turn.start_ms), self._x(turn.end_ms)
            height = middle * 0.4
            top = middle + 2 if turn.ours else middle - 2 - height
            painter.setBrush(self._look.colour("ours_tint" if turn.ours else "yours_tint"))
            painter.drawRect(QRectF(left, top, max(1.0, right - left), height))

    def _draw_peaks(self, painter: QPainter, middle: float) -> None:
        import numpy as np  # late: there are no peaks before it is loaded for the sound

        peaks = self._peaks
        if peaks is None or not len(peaks):
            return
        edges = np.linspace(0, len(peaks), self.width() + 1).astype(int)
        starts = np.minimum(edges[:-1], len(peaks) - 1)
        columns = np.maximum.reduceat(peaks, starts, axis=0)
        last = self._drawn * self.width() // len(peaks)
        for channel, colour, way in ((0, "yours", -1.0), (1, "ours", 1.0)):
            painter.setPen(QPen(self._look.colour(colour), 1))
            loudness = np.clip(columns[:, channel].astype(float), _FLOOR, _FULL) / _FULL
            heights = loudness**0.7 * (middle - 3)
            lines = [
                QLineF(x + 0.5, middle + way, x + 0.5, middle + way * (1 + height))
                for x, height in enumerate(heights[: last + 1])
            ]
            painter.drawLines(lines)

    def _name_halves(self, painter: QPainter) -> None:
        painter.setFont(self._look.font(TYPE.hint))
        space = self._look.px(6)
        metrics = painter.fontMetrics()
        for words, colour, top in (
            (translate("Result", "Participant"), "yours", space / 2),
            (translate("Result", "Interviewer"), "ours", self.height() - metrics.height() - space / 2),
        ):
            room = QRectF(space / 2, top, metrics.horizontalAdvance(words) + 2 * space, metrics.height())
            painter.fillRect(room, self._look.colour("surface"))
            painter.setPen(self._look.colour(colour))
            painter.drawText(room, Qt.AlignmentFlag.AlignCenter, words)

    def _x(self, at_ms: int) -> float:
        return at_ms / self._length_ms * (self.width() - 1) if self._length_ms > 0 else 0.0

    def _seek_to(self, x: float) -> None:
        if self._length_ms > 0:
            self.sought.emit(round(min(max(0.0, x / max(1, self.width() - 1)), 1.0) * self._length_ms))

    def _forget(self) -> None:
        self._picture = None
        self.update()
