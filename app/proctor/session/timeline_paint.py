"""Draws a timeline: the axis, who spoke, what stood still, a lane a kind. What it draws on, and which part of it, the caller says."""

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QFont, QFontMetrics, QPainter, QPen, QPolygonF

from app.desk.kind_words import kind_words
from app.desk.moments import duration
from app.proctor.session.texts import speaker_words
from app.proctor.session.timeline import UNWATCHED, WATCHED, Lane, Mark, Stretch, Timeline
from app.theme.look import Look
from app.theme.tokens import SPACE, TYPE

LANE, SPEECH, AXIS, NAMES = 26, 18, 24, 210
"""Heights of a lane, of a speaker's line and of the times above, and the width of the names; lengths of tokens."""

_STEPS_S = (1, 2, 5, 10, 15, 30, 60, 120, 300, 600, 900, 1800, 3600)
_TICK = 90  # pixels between two times, at least


@dataclass(frozen=True, slots=True)
class Axis:
    """Which seconds are in view (`span_s` from `from_s` on), and where on a widget: `width` pixels from `left` on."""

    from_s: float
    span_s: float
    left: float
    width: float

    def x(self, second: float) -> float:
        """Return where a second is."""
        return self.left + (second - self.from_s) / self.span_s * self.width

    def second(self, x: float) -> float:
        """Return which second is there."""
        return self.from_s + (x - self.left) / self.width * self.span_s

    def shows(self, stretch: Stretch) -> bool:
        """Whether any of it is in view."""
        return stretch.end_s >= self.from_s and stretch.start_s <= self.from_s + self.span_s


class TimelinePainter:
    """One painting of one timeline."""

    def __init__(self, painter: QPainter, look: Look, axis: Axis, height: int) -> None:
        self._painter, self._look, self._axis, self._height = painter, look, axis, height
        self._right = QRectF(axis.left, 0, axis.width, height)

    def times(self) -> None:
        """Draw a line and a time every so often."""
        look, axis, painter = self._look, self._axis, self._painter
        least = axis.span_s * look.px(_TICK) / axis.width
        step = next((step for step in _STEPS_S if step >= least), _STEPS_S[-1])
        painter.setFont(look.font(TYPE.hint))
        metrics = QFontMetrics(painter.font())
        second = (int(axis.from_s // step) + 1) * step if axis.from_s > 0 else 0
        while second <= axis.from_s + axis.span_s:
            x = axis.x(second)
            painter.setPen(QPen(look.colour("line"), 1))
            painter.drawLine(QPointF(x, look.px(AXIS)), QPointF(x, self._height))
            painter.setPen(look.colour("quiet"))
            text = duration(second)
            if x + metrics.horizontalAdvance(text) < axis.left + axis.width:
                painter.drawText(QPointF(x + 2, look.px(AXIS) - metrics.descent() - 1), text)
            second += step

    def speech(self, timeline: Timeline) -> None:
        """Draw who spoke when, and what stood still."""
        look, painter = self._look, self._painter
        for place, speaker in enumerate(("ai", "participant")):
            top, height = look.px(AXIS + place * SPEECH), look.px(SPEECH)
            colour = "ours" if speaker == "ai" else "yours"
            self.name(speaker_words(speaker), top, height, colour)
            painter.setClipRect(self._right)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(look.colour(colour))
            inset = height * (0.18 if speaker == "ai" else 0.3)  # thicker and thinner: the colour is not alone
            for turn in timeline.speech:
                if turn.what == speaker and self._axis.shows(turn):
                    x = self._axis.x(turn.start_s)
                    width = max(2.0, self._axis.x(turn.end_s) - x)
                    painter.drawRoundedRect(QRectF(x, top + inset, width, height - 2 * inset), 2, 2)
            painter.setClipping(False)
        painter.setClipRect(self._right)
        for pause in timeline.pauses:
            if self._axis.shows(pause):
                self._pause(pause)
        painter.setClipping(False)

    def lane(self, lane: Lane, top: int, selected: int | None) -> None:
        """Draw a kind: its name, when it was watched, and what was noted."""
        look, painter, axis = self._look, self._painter, self._axis
        height = look.px(LANE)
        self.name(kind_words(lane.kind), top, height, "ink" if lane.marks else "quiet")
        painter.setClipRect(self._right)
        gap = look.px(3)
        for stretch in lane.coverage:
            if axis.shows(stretch):
                x = axis.x(stretch.start_s)
                area = QRectF(x, top + gap, max(1.0, axis.x(stretch.end_s) - x), height - 2 * gap)
                self._coverage(area, stretch.what)
        for mark in lane.marks:
            if (mark.end_s if mark.end_s is not None else mark.start_s) >= axis.from_s:
                self._mark(mark, top, height, chosen=mark.seq == selected)
        painter.setClipping(False)

    def name(self, words: str, top: int, height: int, colour: str) -> None:
        """Write what a line is about."""
        look, painter = self._look, self._painter
        painter.setFont(look.font(TYPE.hint, QFont.Weight.Medium))
        painter.setPen(look.colour(colour))
        room = round(self._axis.left) - look.px(SPACE.s + SPACE.xs)
        shown = painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, room)
        area = QRectF(look.px(SPACE.s), top, room, height)
        painter.drawText(area, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, shown)

    def rest(self, words: str, top: int) -> None:
        """Write what is left out."""
        look, painter = self._look, self._painter
        painter.setFont(look.font(TYPE.hint))
        painter.setPen(look.colour("quiet"))
        area = QRectF(look.px(SPACE.s), top, self._axis.left + self._axis.width, look.px(LANE))
        painter.drawText(area, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, words)

    def _pause(self, pause: Stretch) -> None:
        look, painter = self._look, self._painter
        x, top = self._axis.x(pause.start_s), look.px(AXIS)
        area = QRectF(x, top, max(2.0, self._axis.x(pause.end_s) - x), look.px(2 * SPEECH))
        painter.fillRect(area, look.colour("notice_tint"))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(look.colour("notice"), 1, Qt.PenStyle.DashLine))
        painter.drawRect(area)
        size = look.px(18)
        if area.width() > size:
            left, above = round(area.center().x() - size / 2), round(area.center().y() - size / 2)
            painter.drawPixmap(left, above, look.icon("pause", "notice", 18))

    def _coverage(self, area: QRectF, state: str) -> None:
        look, painter = self._look, self._painter
        painter.fillRect(area, look.colour("surface" if state == WATCHED else "sunken"))
        if state != WATCHED:
            style = Qt.BrushStyle.BDiagPattern if state == UNWATCHED else Qt.BrushStyle.Dense6Pattern
            painter.fillRect(area, QBrush(look.colour("edge"), style))
        painter.setPen(QPen(look.colour("line"), 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(area)

    def _mark(self, mark: Mark, top: int, height: int, *, chosen: bool) -> None:
        look, painter = self._look, self._painter
        middle, size = top + height / 2, height * 0.28
        x = self._axis.x(mark.start_s)
        painter.setPen(QPen(look.colour("focus"), look.px(4)) if chosen else QPen(look.colour("surface"), 1))
        painter.setBrush(look.colour("accent"))
        if mark.end_s is not None:
            end = max(x + 4.0, self._axis.x(mark.end_s))
            painter.drawRoundedRect(QRectF(x, middle - size * 0.8, end - x, size * 1.6), 2, 2)
            if mark.open:  # it goes on, as far as is known
                painter.drawPolygon(_polygon((end - size, middle - size), (end, middle), (end - size, middle + size)))
        else:
            painter.drawPolygon(
                _polygon((x - size, middle), (x, middle - size), (x + size, middle), (x, middle + size))
            )
        if mark.noted:
            painter.setPen(QPen(look.colour("ink"), 1.5))
            painter.setBrush(look.colour("surface"))
            painter.drawEllipse(QPointF(x, top + height * 0.2), size * 0.5, size * 0.5)


def _polygon(*points: tuple[float, float]) -> QPolygonF:
    return QPolygonF([QPointF(x, y) for x, y in points])
