"""What was noted when, and when it was watched at all: a lane a kind, on the recording's own time. Grey and hatched, never red or green."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QLineF, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QBrush, QFontMetrics, QHelpEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from app.admin.results.signals import Lane, Signals, Stretch
from app.admin.results.signals import Signal as Noted
from app.admin.results.wording import clock, health
from app.desk.kind_words import kind_words
from app.i18n import translate
from app.theme.look import Look
from app.theme.tokens import SPACE, TYPE
from app.widgets.labels import plain_tip

_LANE, _AXIS = 32, 28
_NAMES = 210
_NEAR = 8
_WATCHED = "active"


class SignalLanes(QWidget):
    """`sought` carries a moment that was clicked, `chosen` the seq of a signal."""

    sought = Signal(int)
    chosen = Signal(int)

    def __init__(self, look: Look, name: str) -> None:
        super().__init__()
        self.setObjectName(name)
        self._look = look
        self._lanes: Sequence[Lane] = ()
        self._in_order: Sequence[Noted] = ()
        self._length_ms = 0
        self._at_ms = 0
        self._seq = -1
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(translate("Result", "What was noted, over time"))
        look.changed.connect(self.update)

    def show_signals(self, signals: Signals, length_ms: int) -> None:
        """Draw these kinds over so much time."""
        self._lanes, self._in_order, self._length_ms = signals.shown(), signals.in_order, max(1, length_ms)
        self.setAccessibleDescription(
            "; ".join(
                translate("Result", "{kind}: {count} noted").format(kind=kind_words(lane.kind), count=len(lane.signals))
                for lane in self._lanes
            )
        )
        self.updateGeometry()
        self.update()

    def show_at(self, at_ms: int) -> None:
        """Show where the player stands."""
        if self._lanes and self._x(at_ms) != self._x(self._at_ms):
            self._at_ms = at_ms
            self.update()

    def choose(self, seq: int) -> None:
        """Mark a signal."""
        self._seq = seq
        self.update()

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Return room for every lane."""
        return QSize(self._look.px(560), self._look.px(_AXIS) + self._look.px(_LANE) * len(self._lanes) + 4)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Go from signal to signal with the arrow keys."""
        step = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(Qt.Key(event.key()), 0)
        if not step or not self._in_order:
            super().keyPressEvent(event)
            return
        seqs = [each.seq for each in self._in_order]
        place = seqs.index(self._seq) + step if self._seq in seqs else 0
        self.chosen.emit(seqs[min(max(0, place), len(seqs) - 1)])

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Choose the signal that was clicked, or go to the moment."""
        found = self._signal_at(event.position())
        if found is not None:
            self.chosen.emit(found.seq)
        elif event.position().x() >= self._left():
            share = (event.position().x() - self._left()) / self._room()
            self.sought.emit(round(min(max(0.0, share), 1.0) * self._length_ms))

    def event(self, event: QEvent) -> bool:
        """Say what is under the pointer."""
        if isinstance(event, QHelpEvent):
            QToolTip.showText(event.globalPos(), plain_tip(self._words_at(QPointF(event.pos()))), self)
            return True
        return super().event(event)

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Draw the lanes, then where one is."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        look, px = self._look, self._look.px
        for place, lane in enumerate(self._lanes):
            row = QRectF(0, px(_AXIS) + place * px(_LANE), self.width(), px(_LANE))
            self._paint_lane(painter, lane, row)
        self._paint_axis(painter)
        painter.setPen(QPen(look.colour("ink"), px(2.5)))
        x = self._x(self._at_ms)
        painter.drawLine(QLineF(x, px(_AXIS) - 4, x, self.height()))
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(look.colour("focus"), px(3)))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1.5, 1.5, -1.5, -1.5), 6, 6)
        painter.end()

    def _paint_axis(self, painter: QPainter) -> None:
        look, px = self._look, self._look.px
        painter.setFont(look.font(TYPE.hint))
        step = _step(self._length_ms, self._room() / px(90))
        at = 0
        while at <= self._length_ms:
            x = self._x(at)
            painter.setPen(look.colour("quiet"))
            painter.drawText(QRectF(x - 40, 0, 80, px(_AXIS) - 3), Qt.AlignmentFlag.AlignCenter, clock(at))
            painter.setPen(QPen(look.colour("line"), 1))
            painter.drawLine(QLineF(x, px(_AXIS) - 3, x, px(_AXIS)))
            at += step

    def _paint_lane(self, painter: QPainter, lane: Lane, row: QRectF) -> None:
        look, px = self._look, self._look.px
        font = look.font(TYPE.hint)
        painter.setFont(font)
        painter.setPen(look.colour("ink"))
        names = QRectF(px(SPACE.s), row.top(), self._left() - px(SPACE.m), row.height())
        words = QFontMetrics(font).elidedText(kind_words(lane.kind), Qt.TextElideMode.ElideRight, int(names.width()))
        painter.drawText(names, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, words)
        track = QRectF(self._left(), row.top() + px(8), self._room(), row.height() - px(16))
        painter.setPen(QPen(look.colour("line"), 1))
        painter.setBrush(QBrush(look.colour("edge"), Qt.BrushStyle.BDiagPattern))
        painter.drawRect(track)  # hatched: nobody watched
        for stretch in lane.stretches:
            self._paint_stretch(painter, stretch, track)
        for signal in lane.signals:
            self._paint_signal(painter, signal, track)

    def _paint_stretch(self, painter: QPainter, stretch: Stretch, track: QRectF) -> None:
        if stretch.health not in (_WATCHED, "degraded") or stretch.since_ms is None:
            return
        left = self._x(max(0, stretch.since_ms))
        right = self._x(self._length_ms if stretch.until_ms is None else min(stretch.until_ms, self._length_ms))
        span = QRectF(left, track.top(), max(0.0, right - left), track.height())
        painter.setPen(Qt.PenStyle.NoPen)
        painter.fillRect(span, self._look.colour("sunken"))
        if stretch.health != _WATCHED:
            painter.fillRect(span, QBrush(self._look.colour("edge"), Qt.BrushStyle.Dense6Pattern))

    def _paint_signal(self, painter: QPainter, signal: Noted, track: QRectF) -> None:
        if signal.at_ms is None:
            return
        px, chosen = self._look.px, signal.seq == self._seq
        left = self._x(signal.at_ms)
        right = self._x(self._length_ms if signal.goes_on else signal.until_ms or signal.at_ms)
        painter.setPen(QPen(self._look.colour("focus" if chosen else "surface"), 3 if chosen else 1))
        painter.setBrush(self._look.colour("quiet"))
        width = max(float(px(7)), right - left)
        painter.drawRoundedRect(QRectF(left - px(3), track.top() - px(2), width, track.height() + px(4)), px(3), px(3))
        if signal.notes:
            painter.setBrush(self._look.colour("surface"))
            painter.setPen(QPen(self._look.colour("ink"), 1.5))
            painter.drawEllipse(QPointF(left + px(1), track.top() - px(2)), px(4), px(4))

    def _signal_at(self, point: QPointF) -> Noted | None:
        lane = self._lane_at(point)
        near = (
            [each for each in lane.signals if each.at_ms is not None and self._is_at(each, point.x())] if lane else []
        )
        return min(near, key=lambda each: abs(self._x(each.at_ms or 0) - point.x()), default=None)

    def _is_at(self, signal: Noted, x: float) -> bool:
        left = self._x(signal.at_ms or 0)
        right = self._x(self._length_ms if signal.goes_on else signal.until_ms or signal.at_ms or 0)
        return left - _NEAR <= x <= right + _NEAR

    def _lane_at(self, point: QPointF) -> Lane | None:
        place = int((point.y() - self._look.px(_AXIS)) // self._look.px(_LANE))
        return self._lanes[place] if 0 <= place < len(self._lanes) else None

    def _words_at(self, point: QPointF) -> str:
        signal, lane = self._signal_at(point), self._lane_at(point)
        if signal is not None:
            return f"{clock(signal.at_ms)} {signal.statement}"
        if lane is None:
            return ""
        at = round((point.x() - self._left()) / self._room() * self._length_ms)
        for stretch in lane.stretches:
            if stretch.since_ms is not None and stretch.since_ms <= at <= (stretch.until_ms or self._length_ms):
                return " · ".join(
                    part for part in (kind_words(lane.kind), health(stretch.health), stretch.reason) if part
                )
        return " · ".join((kind_words(lane.kind), translate("Result", "nobody watched")))

    def _left(self) -> float:
        return float(min(self._look.px(_NAMES), self.width() // 3))

    def _room(self) -> float:
        return max(40.0, self.width() - self._left() - self._look.px(SPACE.m + SPACE.s))

    def _x(self, at_ms: int) -> float:
        return self._left() + min(max(0, at_ms), self._length_ms) / max(1, self._length_ms) * self._room()


def _step(length_ms: int, most: float) -> int:
    """Return between which times the axis is named, so that names don't touch."""
    for seconds in (5, 10, 30, 60, 120, 300, 600, 900, 1800):
        if length_ms / (seconds * 1000) <= max(2.0, most):
            return seconds * 1000
    return 3_600_000
