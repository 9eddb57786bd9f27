"""The interview on one axis, painted: who spoke, what was noted, and behind it what was watched. What nobody watched is hatched."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QHelpEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QWheelEvent
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from app.desk.kind_words import kind_words
from app.desk.moments import duration
from app.i18n import translate
from app.proctor.session.texts import watched_words
from app.proctor.session.timeline import UNWATCHED, WATCHED, Lane, Mark, Timeline
from app.proctor.session.timeline_paint import AXIS, LANE, NAMES, SPEECH, Axis, TimelinePainter
from app.theme.look import Look
from app.theme.tokens import SPACE
from app.widgets.labels import plain_tip

LEAST_SPAN_S = 20.0
MOST_ZOOM = 64.0
STARTING_S = 5.0
"""How late a detector may begin to watch and still count as watching throughout: they are started with the interview."""

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

    def in_view(self, second: float) -> bool:
        """Whether a second of the interview can be seen."""
        return self._from_s <= second <= self._from_s + self._span_s()

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
        return QSize(px(600), px(AXIS + 2 * SPEECH + SPACE.s) + rows * px(LANE) + px(SPACE.s))

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
            around = self._axis().second(event.position().x())
            self.set_zoom(self._zoom * (1.25 if event.angleDelta().y() > 0 else 0.8), around)
            event.accept()
        else:
            event.ignore()

    def event(self, event: QEvent) -> bool:
        """Say what lies under the pointer."""
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            said = self._said_at(QPointF(event.pos()))
            QToolTip.showText(event.globalPos(), plain_tip(said), self) if said else QToolTip.hideText()
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
        if not self.in_view(second):
            self._from_s, self._following = second - self._span_s() / 2, False
            self._keep_in_view()

    def _axis(self) -> Axis:
        left = self._look.px(NAMES)
        return Axis(self._from_s, self._span_s(), left, max(1, self.width() - left - self._look.px(SPACE.s)))

    def _top(self, place: int) -> int:
        px = self._look.px
        return px(AXIS + 2 * SPEECH + SPACE.s) + place * px(LANE)

    def _mark(self, seq: int | None) -> Mark | None:
        return next((mark for lane in self._timeline.lanes for mark in lane.marks if mark.seq == seq), None)

    def _lane_at(self, y: float) -> Lane | None:
        place = int((y - self._top(0)) // self._look.px(LANE))
        return self._lanes[place] if y >= self._top(0) and place < len(self._lanes) else None

    def _mark_at(self, point: QPointF) -> Mark | None:
        lane, axis = self._lane_at(point.y()), self._axis()
        if lane is None or point.x() < axis.left - _REACH:
            return None
        near = []
        for mark in lane.marks:
            end_s = mark.start_s if mark.end_s is None else mark.end_s
            far = max(axis.x(mark.start_s) - point.x(), point.x() - axis.x(end_s), 0.0)
            if far <= _REACH:
                near.append((far, -mark.seq, mark))
        return min(near, key=lambda each: each[:2])[2] if near else None

    def _said_at(self, point: QPointF) -> str:
        mark = self._mark_at(point)
        if mark is not None:
            return self._sentence(mark)
        lane = self._lane_at(point.y())
        if lane is None:
            return ""
        second = self._axis().second(point.x())
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
        drawing = TimelinePainter(painter, look, self._axis(), self.height())
        drawing.times()
        drawing.speech(self._timeline)
        for place, lane in enumerate(self._lanes):
            drawing.lane(lane, self._top(place), self._selected)
        if self._left_out():
            drawing.rest(self._left_out(), self._top(len(self._lanes)))
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(look.colour("focus"), look.px(3)))
            painter.drawRect(QRectF(self.rect()).adjusted(1.5, 1.5, -1.5, -1.5))
        painter.end()

    def _left_out(self) -> str:
        said = []
        if self._quiet:
            said.append(translate("Session", "watched, nothing noted: {count} kinds").format(count=self._quiet))
        if self._never:
            said.append(translate("Session", "never watched here: {count} kinds").format(count=self._never))
        return " · ".join(said)


def _all_watched(lane: Lane) -> bool:
    """Whether it was watched throughout, but for the moments in which detectors start."""
    missed = sum(each.end_s - each.start_s for each in lane.coverage if each.what != WATCHED and each.start_s > 0)
    first = lane.coverage[:1]
    late = first[0].end_s if first and first[0].what != WATCHED else 0.0
    return bool(lane.coverage) and missed == 0 and late <= STARTING_S and lane.watched_now == WATCHED


def _never_watched(lane: Lane) -> bool:
    return all(stretch.what == UNWATCHED for stretch in lane.coverage)
