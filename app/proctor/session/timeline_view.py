"""The interview on one axis, painted: who spoke, what was noted, and behind it what was watched. What nobody watched is hatched."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QBrush,
    QColor,
    QFont,
    QFontMetrics,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QPolygonF,
    QWheelEvent,
)
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from app.desk.kind_words import kind_words
from app.desk.moments import duration
from app.i18n import translate
from app.proctor.session.texts import speaker_words, watched_words
from app.proctor.session.timeline import UNWATCHED, WATCHED, Lane, Mark, Stretch, Timeline
from app.theme.look import Look
from app.theme.tokens import SPACE, TYPE

LEAST_SPAN_S = 20.0
MOST_ZOOM = 64.0
_LANE, _SPEECH, _AXIS, _NAMES = 26, 18, 24, 210
_STEPS_S = (1, 2, 5, 10, 15, 30, 60, 120, 300, 600, 900, 1800, 3600)
_TICK = 90  # pixels between two times, at least
_REACH = 9  # pixels around a mark that still mean it


class TimelineView(QWidget):
    """`chosen` carries the seq of a signal. Left and Right go from signal to signal, plus and minus zoom, Home and End move along.

    `folded` leaves out kinds that were watched and of which nothing was noted; one line says how many.
    """

    chosen = Signal(int)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.setObjectName("timelineView")
        self._look = look
        self._timeline = Timeline()
        self._lanes: tuple[Lane, ...] = ()
        self._quiet = self._never = 0
        self._selected: int | None = None
        self._zoom, self._from_s, self._following = 1.0, 0.0, True
        self.folded = True
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        self.setAccessibleName(translate("Session", "Timeline"))
        look.changed.connect(self.update)

    @property
    def lanes(self) -> Sequence[Lane]:
        """Return the lanes that are drawn."""
        return self._lanes

    @property
    def zoom(self) -> float:
        """Return how much of the axis is in view: all of it at 1, half at 2."""
        return self._zoom

    def show_timeline(self, timeline: Timeline) -> None:
        """Show another state of it."""
        if timeline == self._timeline:
            return
        self._timeline = timeline
        self._choose_lanes()
        self._keep_in_view()
        self.update()

    def fold(self, *, folded: bool) -> None:
        """Leave the quiet kinds out, or show every kind."""
        self.folded = folded
        self._choose_lanes()
        self.update()

    def select(self, seq: int | None) -> None:
        """Mark a signal, and bring it into view."""
        self._selected = seq
        mark = self._mark(seq)
        if mark is not None:
            self._bring(mark.start_s)
            self.setAccessibleDescription(self._sentence(mark))
        self.update()

    def set_zoom(self, zoom: float, around_s: float | None = None) -> None:
        """Show more or less of the axis, around a second of it."""
        before = self._span_s()
        around = self._from_s + before / 2 if around_s is None else around_s
        share = (around - self._from_s) / before if before else 0.5
        self._zoom = min(MOST_ZOOM, max(1.0, zoom))
        self._from_s = around - share * self._span_s()
        self._following = self._zoom <= 1.0 or self._from_s + self._span_s() >= self._whole_s() - 1.0
        self._keep_in_view()
        self.update()

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Return the height of all lanes."""
        px = self._look.px
        rows = len(self._lanes) + (1 if self._quiet or self._never else 0)
        return QSize(px(600), px(_AXIS + 2 * _SPEECH + SPACE.s) + rows * px(_LANE) + px(SPACE.s))

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Return the same height: it scrolls in its place."""
        return QSize(self._look.px(320), self.sizeHint().height())

    # --- what hands do -------------------------------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Go from signal to signal, zoom, move."""
        key = Qt.Key(event.key())
        if key in (Qt.Key.Key_Right, Qt.Key.Key_Left):
            self._step(1 if key == Qt.Key.Key_Right else -1)
        elif key in (Qt.Key.Key_Plus, Qt.Key.Key_Equal):
            self.set_zoom(self._zoom * 1.5)
        elif key == Qt.Key.Key_Minus:
            self.set_zoom(self._zoom / 1.5)
        elif key in (Qt.Key.Key_Home, Qt.Key.Key_End):
            self._from_s = 0.0 if key == Qt.Key.Key_Home else self._whole_s()
            self._following = key == Qt.Key.Key_End
            self._keep_in_view()
            self.update()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self._selected is not None:
            self.chosen.emit(self._selected)
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Choose the signal that is pressed."""
        mark = self._mark_at(event.position())
        if mark is not None:
            self.select(mark.seq)
            self.chosen.emit(mark.seq)

    def wheelEvent(self, event: QWheelEvent) -> None:  # noqa: N802 - Qt's name
        """Zoom with Ctrl; the rest is the page's."""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            around = self._second_at(event.position().x())
            self.set_zoom(self._zoom * (1.25 if event.angleDelta().y() > 0 else 0.8), around)
            event.accept()
        else:
            event.ignore()

    def event(self, event: QEvent) -> bool:
        """Say what lies under the pointer."""
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            said = self._said_at(QPointF(event.pos()))
            QToolTip.showText(event.globalPos(), said, self) if said else QToolTip.hideText()
            return True
        return super().event(event)

    def _step(self, way: int) -> None:
        marks = self._timeline.marks
        if not marks:
            return
        known = [mark.seq for mark in marks]
        place = known.index(self._selected) + way if self._selected in known else (0 if way > 0 else len(marks) - 1)
        if 0 <= place < len(marks):
            self.select(known[place])
            self.chosen.emit(known[place])

    # --- where things are ----------------------------------------------------------------------------------------------------

    def _choose_lanes(self) -> None:
        lanes = self._timeline.lanes
        shown = tuple(lane for lane in lanes if lane.marks or not self.folded or not _all_watched(lane))
        if self.folded:
            # Kinds that nobody watches from beginning to end are one line too: which they are stands under the detectors.
            never = tuple(lane for lane in shown if not lane.marks and _never_watched(lane))
            shown = tuple(lane for lane in shown if lane not in never)
            self._never = len(never)
        else:
            self._never = 0
        self._quiet = len(lanes) - len(shown) - self._never if self.folded else 0
        self._lanes = shown
        self.updateGeometry()

    def _whole_s(self) -> float:
        return max(self._timeline.until_s, LEAST_SPAN_S)

    def _span_s(self) -> float:
        return max(self._whole_s() / self._zoom, 1.0)

    def _keep_in_view(self) -> None:
        last = max(0.0, self._whole_s() - self._span_s())
        self._from_s = last if self._following else min(max(0.0, self._from_s), last)

    def _bring(self, second: float) -> None:
        if not self._from_s <= second <= self._from_s + self._span_s():
            self._from_s, self._following = second - self._span_s() / 2, False
            self._keep_in_view()

    def _left(self) -> int:
        return self._look.px(_NAMES)

    def _x(self, second: float) -> float:
        width = max(1, self.width() - self._left() - self._look.px(SPACE.s))
        return self._left() + (second - self._from_s) / self._span_s() * width

    def _second_at(self, x: float) -> float:
        width = max(1, self.width() - self._left() - self._look.px(SPACE.s))
        return self._from_s + (x - self._left()) / width * self._span_s()

    def _top(self, place: int) -> int:
        px = self._look.px
        return px(_AXIS + 2 * _SPEECH + SPACE.s) + place * px(_LANE)

    def _mark(self, seq: int | None) -> Mark | None:
        return next((mark for lane in self._timeline.lanes for mark in lane.marks if mark.seq == seq), None)

    def _lane_at(self, y: float) -> Lane | None:
        place = int((y - self._top(0)) // self._look.px(_LANE))
        return self._lanes[place] if y >= self._top(0) and place < len(self._lanes) else None

    def _mark_at(self, point: QPointF) -> Mark | None:
        lane = self._lane_at(point.y())
        if lane is None or point.x() < self._left() - _REACH:
            return None
        near = [
            (max(self._x(mark.start_s) - point.x(), point.x() - self._x(mark.end_s or mark.start_s), 0.0), mark)
            for mark in lane.marks
        ]
        reach = [(far, -mark.seq, mark) for far, mark in near if far <= _REACH]
        return min(reach, key=lambda each: each[:2])[2] if reach else None

    def _said_at(self, point: QPointF) -> str:
        mark = self._mark_at(point)
        if mark is not None:
            return self._sentence(mark)
        lane = self._lane_at(point.y())
        if lane is None:
            return ""
        second = self._second_at(point.x())
        state = next((each.what for each in lane.coverage if each.start_s <= second <= each.end_s), UNWATCHED)
        return f"{kind_words(lane.kind)}: {watched_words(state)}"

    def _sentence(self, mark: Mark) -> str:
        when = duration(mark.start_s)
        if mark.open:
            when = translate("Session", "since {time}").format(time=when)
        elif mark.end_s is not None:
            when = f"{when}–{duration(mark.end_s)}"
        noted = translate("Session", "has a note") if mark.noted else ""
        return " · ".join(filter(None, (kind_words(mark.kind), when, mark.statement, noted)))

    # --- painting ------------------------------------------------------------------------------------------------------------

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Draw everything."""
        look = self._look
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        right = QRectF(self._left(), 0, self.width() - self._left(), self.height())
        self._paint_axis(painter)
        self._paint_speech(painter, right)
        for place, lane in enumerate(self._lanes):
            self._paint_lane(painter, lane, place, right)
        self._paint_rest(painter)
        painter.setClipping(False)
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(look.colour("focus"), look.px(3)))
            painter.drawRect(QRectF(self.rect()).adjusted(1.5, 1.5, -1.5, -1.5))
        painter.end()

    def _paint_axis(self, painter: QPainter) -> None:
        look = self._look
        step = self._step_s()
        painter.setFont(look.font(TYPE.hint))
        metrics = QFontMetrics(painter.font())
        second = (int(self._from_s // step) + 1) * step if self._from_s > 0 else 0
        while second <= self._from_s + self._span_s():
            x = self._x(second)
            painter.setPen(QPen(look.colour("line"), 1))
            painter.drawLine(QPointF(x, look.px(_AXIS)), QPointF(x, self.height()))
            painter.setPen(look.colour("quiet"))
            text = duration(second)
            if x + metrics.horizontalAdvance(text) < self.width():
                painter.drawText(QPointF(x + 2, look.px(_AXIS) - metrics.descent() - 1), text)
            second += step

    def _step_s(self) -> int:
        width = max(1, self.width() - self._left())
        least = self._span_s() * self._look.px(_TICK) / width
        return next((step for step in _STEPS_S if step >= least), _STEPS_S[-1])

    def _paint_speech(self, painter: QPainter, right: QRectF) -> None:
        look = self._look
        for place, speaker in enumerate(("ai", "participant")):
            top, height = look.px(_AXIS + place * _SPEECH), look.px(_SPEECH)
            colour = "ours" if speaker == "ai" else "yours"
            self._write_name(painter, speaker_words(speaker), top, height, colour)
            painter.setClipRect(right)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(look.colour(colour))
            inset = height * (0.18 if speaker == "ai" else 0.3)  # thicker and thinner: the colour is not alone
            for turn in self._timeline.speech:
                if turn.what == speaker and self._in_view(turn):
                    x = self._x(turn.start_s)
                    width = max(2.0, self._x(turn.end_s) - x)
                    painter.drawRoundedRect(QRectF(x, top + inset, width, height - 2 * inset), 2, 2)
            painter.setClipping(False)
        painter.setClipRect(right)
        for pause in self._timeline.pauses:
            if self._in_view(pause):
                self._paint_pause(painter, pause)
        painter.setClipping(False)

    def _paint_pause(self, painter: QPainter, pause: Stretch) -> None:
        look = self._look
        x, top = self._x(pause.start_s), look.px(_AXIS)
        area = QRectF(x, top, max(2.0, self._x(pause.end_s) - x), look.px(2 * _SPEECH))
        painter.fillRect(area, look.colour("notice_tint"))
        painter.setPen(QPen(look.colour("notice"), 1, Qt.PenStyle.DashLine))
        painter.drawRect(area)
        size = look.px(14)
        if area.width() > size:
            painter.drawPixmap(
                round(area.center().x() - size / 2),
                round(area.center().y() - size / 2),
                look.icon("pause", "notice", 14),
            )

    def _paint_lane(self, painter: QPainter, lane: Lane, place: int, right: QRectF) -> None:
        look = self._look
        top, height = self._top(place), look.px(_LANE)
        self._write_name(painter, kind_words(lane.kind), top, height, "ink" if lane.marks else "quiet")
        painter.setClipRect(right)
        gap = look.px(3)
        for stretch in lane.coverage:
            if self._in_view(stretch):
                x = self._x(stretch.start_s)
                area = QRectF(x, top + gap, max(1.0, self._x(stretch.end_s) - x), height - 2 * gap)
                self._paint_coverage(painter, area, stretch.what)
        for mark in lane.marks:
            if mark.end_s is None or mark.end_s >= self._from_s:
                self._paint_mark(painter, mark, top, height)
        painter.setClipping(False)

    def _paint_coverage(self, painter: QPainter, area: QRectF, state: str) -> None:
        look = self._look
        painter.fillRect(area, look.colour("surface" if state == WATCHED else "sunken"))
        if state != WATCHED:
            style = Qt.BrushStyle.BDiagPattern if state == UNWATCHED else Qt.BrushStyle.Dense6Pattern
            painter.fillRect(area, QBrush(look.colour("edge"), style))
        painter.setPen(QPen(look.colour("line"), 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(area)

    def _paint_mark(self, painter: QPainter, mark: Mark, top: int, height: int) -> None:
        look = self._look
        chosen = mark.seq == self._selected
        colour = QColor(look.colour("accent"))
        middle, size = top + height / 2, height * 0.28
        x = self._x(mark.start_s)
        painter.setPen(QPen(look.colour("focus"), look.px(3)) if chosen else QPen(look.colour("surface"), 1))
        painter.setBrush(colour)
        if mark.end_s is not None:
            width = max(4.0, self._x(mark.end_s) - x)
            painter.drawRoundedRect(QRectF(x, middle - size * 0.8, width, size * 1.6), 2, 2)
            if mark.open:  # an open end: it goes on
                tip = QPolygonF(
                    [
                        QPointF(x + width, middle - size),
                        QPointF(x + width + size, middle),
                        QPointF(x + width, middle + size),
                    ]
                )
                painter.drawPolygon(tip)
        else:
            painter.drawPolygon(
                QPolygonF(
                    [
                        QPointF(x - size, middle),
                        QPointF(x, middle - size),
                        QPointF(x + size, middle),
                        QPointF(x, middle + size),
                    ]
                )
            )
        if mark.noted:
            painter.setPen(QPen(look.colour("ink"), 1.5))
            painter.setBrush(look.colour("surface"))
            painter.drawEllipse(QPointF(x, top + height * 0.2), size * 0.5, size * 0.5)

    def _paint_rest(self, painter: QPainter) -> None:
        said = []
        if self._quiet:
            said.append(translate("Session", "watched, nothing noted: {count} kinds").format(count=self._quiet))
        if self._never:
            said.append(translate("Session", "never watched here: {count} kinds").format(count=self._never))
        if said:
            look = self._look
            painter.setFont(look.font(TYPE.hint))
            painter.setPen(look.colour("quiet"))
            area = QRectF(look.px(SPACE.s), self._top(len(self._lanes)), self.width(), look.px(_LANE))
            painter.drawText(area, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, " · ".join(said))

    def _write_name(self, painter: QPainter, words: str, top: int, height: int, colour: str) -> None:
        look = self._look
        painter.setFont(look.font(TYPE.hint, QFont.Weight.Medium))
        painter.setPen(look.colour(colour))
        room = self._left() - look.px(SPACE.s + SPACE.xs)
        shown = painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, room)
        area = QRectF(look.px(SPACE.s), top, room, height)
        painter.drawText(area, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, shown)

    def _in_view(self, stretch: Stretch) -> bool:
        return stretch.end_s >= self._from_s and stretch.start_s <= self._from_s + self._span_s()


def _all_watched(lane: Lane) -> bool:
    return all(stretch.what == WATCHED for stretch in lane.coverage) and bool(lane.coverage)


def _never_watched(lane: Lane) -> bool:
    return all(stretch.what == UNWATCHED for stretch in lane.coverage)
