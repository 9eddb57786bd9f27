"""Who is speaking, at a glance: a calm orb whose shape, icon and colour all change with the floor."""

import math
from collections import deque
from enum import StrEnum

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, QTimer
from PySide6.QtGui import QColor, QHideEvent, QPainter, QPaintEvent, QPen, QRadialGradient, QShowEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.theme.look import Look
from app.theme.tokens import MOTION

_QUIET_DBFS, _LOUD_DBFS = -55.0, -12.0
_BARS = 48
_RISE, _FALL = 0.5, 0.12  # how fast the shown loudness follows the real one, a frame


class OrbMode(StrEnum):
    """What the orb shows."""

    RESTING = "resting"
    INTERVIEWER = "interviewer"
    LISTENING = "listening"
    CANDIDATE = "candidate"
    THINKING = "thinking"
    WAITING = "waiting"  # the candidate takes time
    PAUSED = "paused"


_ICONS = {
    OrbMode.INTERVIEWER: "loudspeaker",
    OrbMode.LISTENING: "microphone",
    OrbMode.CANDIDATE: "microphone",
    OrbMode.WAITING: "take_time",
    OrbMode.PAUSED: "pause",
}


def loudness(dbfs: float) -> float:
    """Return how loud `dbfs` sounds, from 0 (room) to 1 (close and loud)."""
    return min(1.0, max(0.0, (dbfs - _QUIET_DBFS) / (_LOUD_DBFS - _QUIET_DBFS)))


class VoiceOrb(QWidget):
    """Animates only while it is visible; with reduced motion it shows loudness in four steps and nothing else moves."""

    def __init__(self, look: Look, name: str) -> None:
        super().__init__()
        self.setObjectName(name)
        self._look = look
        self._mode = OrbMode.RESTING
        self._heard = self._said = self._shown = 0.0
        self._time = 0.0
        self._history: deque[float] = deque([0.0] * (_BARS // 2), maxlen=_BARS // 2)
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._advance)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        look.changed.connect(self._pace)

    @property
    def mode(self) -> OrbMode:
        """Return what is shown."""
        return self._mode

    def set_mode(self, mode: OrbMode) -> None:
        """Show another floor."""
        if mode is not self._mode:
            self._mode = mode
            self.update()

    def set_level(self, heard_dbfs: float, said_dbfs: float) -> None:
        """Take the newest loudness of both sides."""
        self._heard, self._said = loudness(heard_dbfs), loudness(said_dbfs)

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Return a generous square."""
        side = self._look.px(260)
        return QSize(side, side)

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Return the least that still reads as an orb."""
        side = self._look.px(120)
        return QSize(side, side)

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 - Qt's name
        """Begin to move."""
        super().showEvent(event)
        self._pace()

    def hideEvent(self, event: QHideEvent) -> None:  # noqa: N802 - Qt's name
        """Cost nothing while nobody looks."""
        super().hideEvent(event)
        self._timer.stop()

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Draw the floor."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.translate(QPointF(self.width() / 2, self.height() / 2))
        unit = min(self.width(), self.height()) / 2 * 0.96
        match self._mode:
            case OrbMode.INTERVIEWER | OrbMode.RESTING:
                self._paint_voice(painter, unit)
            case OrbMode.CANDIDATE | OrbMode.LISTENING:
                self._paint_ear(painter, unit)
            case OrbMode.THINKING:
                self._paint_thought(painter, unit)
            case _:
                self._paint_rest(painter, unit)
        self._paint_icon(painter, unit)
        painter.end()

    def _pace(self) -> None:
        still = self._look.reduced_motion
        self._timer.setInterval(round((MOTION.still_frame if still else MOTION.frame) * 1000))
        if self.isVisible() and not self._timer.isActive():
            self._timer.start()
        self.update()

    def _advance(self) -> None:
        aim = self._said if self._mode in {OrbMode.INTERVIEWER, OrbMode.RESTING} else self._heard
        if self._look.reduced_motion:
            step = round(aim * 4) / 4
            if step != self._shown:
                self._shown = step
                self.update()
            return
        self._time += MOTION.frame
        self._shown += (aim - self._shown) * (_RISE if aim > self._shown else _FALL)
        self._history.appendleft(self._shown)
        self.update()

    def _breath(self) -> float:
        if self._look.reduced_motion:
            return 0.5
        return 0.5 + 0.5 * math.sin(self._time * 2 * math.pi / MOTION.breath)

    def _paint_voice(self, painter: QPainter, unit: float) -> None:
        """A solid orb with rings going out: the interviewer."""
        colour = self._look.colour("ours")
        painter.setPen(Qt.PenStyle.NoPen)
        swell = 0.10 * self._shown + 0.02 * self._breath()
        for ring, alpha in ((1.0, 26), (0.84, 44), (0.70, 70)):
            shade = QColor(colour)
            shade.setAlpha(alpha)
            painter.setBrush(shade)
            radius = unit * min(1.0, ring * (0.86 + 1.4 * swell))
            painter.drawEllipse(QPointF(0, 0), radius, radius)
        core = unit * (0.50 + 0.5 * swell)
        glow = QRadialGradient(QPointF(-core * 0.3, -core * 0.4), core * 1.5)
        glow.setColorAt(0.0, colour.lighter(118 if self._look.high_contrast else 165))
        glow.setColorAt(1.0, colour)
        painter.setBrush(glow)
        painter.drawEllipse(QPointF(0, 0), core, core)

    def _paint_ear(self, painter: QPainter, unit: float) -> None:
        """An open ring with bars standing around it: the candidate, as loud as they are."""
        colour = self._look.colour("yours")
        inner = unit * (0.56 + 0.01 * self._breath())
        painter.setBrush(self._look.colour("yours_tint"))
        painter.setPen(QPen(colour, unit * 0.035))
        painter.drawEllipse(QPointF(0, 0), inner, inner)
        history = list(self._history)
        for bar in range(_BARS):
            # Newest loudness at the top, older ones running down both sides.
            age = bar if bar < _BARS // 2 else _BARS - 1 - bar
            loud = self._shown if self._look.reduced_motion else history[age]
            if self._mode is OrbMode.LISTENING:
                loud *= 0.6
            angle = -math.pi / 2 + 2 * math.pi * (bar + 0.5) / _BARS
            start, end = unit * 0.66, unit * (0.70 + 0.28 * loud)
            shade = QColor(colour)
            shade.setAlpha(255 if loud > 0.06 else 120)
            painter.setPen(QPen(shade, unit * 0.028, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
            way = QPointF(math.cos(angle), math.sin(angle))
            painter.drawLine(way * start, way * end)

    def _paint_thought(self, painter: QPainter, unit: float) -> None:
        """Three dots in a quiet orb: the interviewer is about to speak."""
        painter.setPen(QPen(self._look.colour("ours"), unit * 0.02))
        painter.setBrush(self._look.colour("ours_tint"))
        painter.drawEllipse(QPointF(0, 0), unit * 0.72, unit * 0.72)
        painter.setPen(Qt.PenStyle.NoPen)
        for dot in (-1, 0, 1):
            beat = 0.5 if self._look.reduced_motion else 0.5 + 0.5 * math.sin(self._time * 3.2 - dot * 0.9)
            shade = self._look.colour("ours")
            shade.setAlphaF(0.35 + 0.65 * beat)
            painter.setBrush(shade)
            radius = unit * (0.07 + 0.018 * beat)
            painter.drawEllipse(QPointF(dot * unit * 0.26, 0), radius, radius)

    def _paint_rest(self, painter: QPainter, unit: float) -> None:
        """A dashed ring: nothing is expected of the candidate."""
        waiting = self._mode is OrbMode.WAITING
        colour = self._look.colour("notice" if waiting else "quiet")
        pen = QPen(colour, unit * 0.03, Qt.PenStyle.CustomDashLine, Qt.PenCapStyle.RoundCap)
        pen.setDashPattern([2.0, 3.0])
        painter.setPen(pen)
        painter.setBrush(self._look.colour("notice_tint" if waiting else "sunken"))
        painter.drawEllipse(QPointF(0, 0), unit * 0.72, unit * 0.72)

    def _paint_icon(self, painter: QPainter, unit: float) -> None:
        icon = _ICONS.get(self._mode)
        if icon is None:
            return
        colours = {OrbMode.INTERVIEWER: "on_accent", OrbMode.WAITING: "notice", OrbMode.PAUSED: "quiet"}
        colour = colours.get(self._mode, "yours")
        size = unit * 0.42
        pixmap = self._look.icon(icon, colour, round(size / self._look.scale))
        painter.drawPixmap(QRectF(-size / 2, -size / 2, size, size), pixmap, QRectF(pixmap.rect()))
