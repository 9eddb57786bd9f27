"""A scorecard as a chart: a line a dimension, with its score, its interval, and what it has to reach; chosen by click or arrow keys."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QLineF, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QFont,
    QFontMetrics,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QPolygonF,
)
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from app.admin.results.scores import Bars, words_of
from app.admin.results.wording import number
from app.i18n import translate
from app.theme.look import Look
from app.theme.tokens import SPACE, TYPE
from app.widgets.labels import plain_tip
from app.widgets.phrases import in_phrases

_ROW = 52
_AXIS = 30
_TOP = 10.0
_TICKS = (0, 2, 4, 6, 8, 10)
_NAMES_SHARE, _NUMBER = 0.44, 120


class ScoreChart(QWidget):
    """`chosen` carries the line that was chosen; the last line is the whole, set apart. Nothing is said by colour alone."""

    chosen = Signal(int)

    def __init__(self, look: Look, name: str) -> None:
        super().__init__()
        self.setObjectName(name)
        self._look = look
        self._lines: Sequence[Bars] = ()
        self._at = -1
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(translate("Result", "Scores by dimension"))
        look.changed.connect(self.update)

    @property
    def at(self) -> int:
        """Return the line that is chosen, -1 for none."""
        return self._at

    def show_lines(self, lines: Sequence[Bars]) -> None:
        """Draw these; the choice stays where there is such a line still."""
        self._lines = lines
        self._at = min(self._at, len(lines) - 1)
        self.setAccessibleDescription(words_of(lines))
        self.setVisible(bool(lines))
        self.updateGeometry()
        self.update()

    def choose(self, line: int) -> None:
        """Choose a line, and tell of it."""
        if 0 <= line < len(self._lines):
            self._at = line
            self.setAccessibleName(self._lines[line].words)
            self.update()
            self.chosen.emit(line)

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Return room for every line."""
        return QSize(self._look.px(560), self._look.px(_AXIS) + len(self._lines) * self._look.px(_ROW))

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Return what shows it still."""
        return QSize(self._look.px(420), self.sizeHint().height())

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Choose by the arrow keys."""
        step = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(event.key()), 0)
        if step and 0 <= self._at + step < len(self._lines):
            self.choose(self._at + step)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.choose(max(0, self._at))
        else:
            super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        """Say a line in full where the pointer rests."""
        if isinstance(event, QHelpEvent):
            line = (event.pos().y() - self._look.px(_AXIS)) // self._look.px(_ROW)
            words = self._lines[line].words if 0 <= line < len(self._lines) else ""
            QToolTip.showText(event.globalPos(), plain_tip(words), self)
            return True
        return super().event(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Choose the line that was clicked."""
        line = int((event.position().y() - self._look.px(_AXIS)) // self._look.px(_ROW))
        if event.position().y() >= self._look.px(_AXIS):
            self.choose(line)

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Draw the scale, then line after line."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_scale(painter)
        for number_of, line in enumerate(self._lines):
            self._paint_line(painter, line, number_of)
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(self._look.colour("focus"), self._look.px(3)))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1.5, 1.5, -1.5, -1.5), 6, 6)
        painter.end()

    def _paint_scale(self, painter: QPainter) -> None:
        look, left, width = self._look, *self._axis()
        painter.setFont(look.font(TYPE.hint))
        top = look.px(_AXIS)
        for tick in _TICKS:
            x = left + width * tick / _TOP
            painter.setPen(look.colour("quiet"))
            painter.drawText(
                QRectF(x - 30, 0, 60, top - 2), Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignBottom, str(tick)
            )
            painter.setPen(QPen(look.colour("line"), 1))
            painter.drawLine(QLineF(x, top, x, self.height()))

    def _paint_line(self, painter: QPainter, line: Bars, place: int) -> None:
        look, px = self._look, self._look.px
        whole = place == len(self._lines) - 1
        row = QRectF(0, px(_AXIS) + place * px(_ROW), self.width(), px(_ROW))
        if place == self._at:
            painter.fillRect(row, look.colour("accent_tint"))
            painter.fillRect(QRectF(row.left(), row.top(), px(5), row.height()), look.colour("accent"))
        if whole:
            painter.setPen(QPen(look.colour("edge"), 2))
            painter.drawLine(row.topLeft(), row.topRight())
        self._paint_names(painter, line, row, whole=whole)
        left, width = self._axis()
        middle = row.center().y()
        painter.setPen(QPen(look.colour("edge"), 1))
        painter.drawLine(QLineF(left, middle, left + width, middle))
        if line.score is None:
            self._paint_missing(painter, QRectF(left, middle - px(13), width, px(26)), line.missing)
        else:
            self._paint_marks(painter, line, middle)
        self._paint_threshold(painter, line, row)

    def _paint_names(self, painter: QPainter, line: Bars, row: QRectF, *, whole: bool) -> None:
        look, px = self._look, self._look.px
        left, width = self._axis()
        painter.setPen(look.colour("quiet"))
        small = look.font(TYPE.hint)
        painter.setFont(small)
        weight = QFontMetrics(small).horizontalAdvance(line.weight)
        room = left - px(SPACE.m + SPACE.s)
        painter.drawText(
            QRectF(px(SPACE.m), row.top(), room - px(SPACE.s), row.height()),
            Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter,
            line.weight,
        )
        names = QRectF(px(SPACE.m), row.top(), room - weight - px(SPACE.m), row.height())
        self._paint_label(painter, line.label, names)
        upper = QRectF(left + width, row.top(), self.width() - left - width - px(SPACE.m), row.height() * 0.54)
        painter.setFont(look.font(TYPE.heading if whole else TYPE.body, QFont.Weight.DemiBold))
        painter.setPen(look.colour("ink"))
        painter.drawText(upper, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignBottom, number(line.score))
        painter.setFont(small)
        painter.setPen(look.colour("quiet"))
        below = QRectF(upper.left(), upper.bottom(), upper.width(), row.bottom() - upper.bottom())
        elided = QFontMetrics(small).elidedText(line.verdict, Qt.TextElideMode.ElideRight, int(below.width()))
        painter.drawText(below, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop, elided)

    def _paint_label(self, painter: QPainter, label: str, room: QRectF) -> None:
        """Draw a dimension's name on one line, or smaller on two."""
        look = self._look
        font = look.font(TYPE.body, QFont.Weight.DemiBold)
        if QFontMetrics(font).horizontalAdvance(label) > room.width():
            font = look.font(TYPE.hint, QFont.Weight.DemiBold)
        painter.setFont(font)
        painter.setPen(look.colour("ink"))
        flags = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextWordWrap
        painter.drawText(room, flags, in_phrases(label))

    def _paint_marks(self, painter: QPainter, line: Bars, middle: float) -> None:
        look, px = self._look, self._look.px
        if line.interval is not None:
            low, high = self._x(line.interval[0]), self._x(line.interval[1])
            painter.setPen(QPen(look.colour("accent"), 1.5))
            painter.setBrush(look.colour("accent_tint"))
            painter.drawRoundedRect(QRectF(low, middle - px(9), max(2.0, high - low), px(18)), px(5), px(5))
        painter.setPen(QPen(look.colour("surface"), 2))
        painter.setBrush(look.colour("accent"))
        painter.drawEllipse(QPointF(self._x(line.score or 0.0), middle), px(9), px(9))
        if line.other is not None:
            x, size = self._x(line.other), px(11)
            painter.setPen(QPen(look.colour("yours"), 2.5))
            painter.setBrush(look.colour("surface"))
            painter.drawPolygon(
                QPolygonF(
                    [
                        QPointF(x, middle - size),
                        QPointF(x + size, middle),
                        QPointF(x, middle + size),
                        QPointF(x - size, middle),
                    ]
                )
            )

    def _paint_missing(self, painter: QPainter, band: QRectF, words: str) -> None:
        look = self._look
        painter.setPen(QPen(look.colour("edge"), 1, Qt.PenStyle.DashLine))
        painter.setBrush(look.colour("surface"))
        painter.drawRoundedRect(band, 5, 5)
        painter.setPen(look.colour("quiet"))
        painter.setFont(look.font(TYPE.hint))
        painter.drawText(band, Qt.AlignmentFlag.AlignCenter, words)

    def _paint_threshold(self, painter: QPainter, line: Bars, row: QRectF) -> None:
        if line.threshold is None:
            return
        x, px = self._x(line.threshold), self._look.px
        painter.setPen(QPen(self._look.colour("ink"), px(2.5), Qt.PenStyle.SolidLine, Qt.PenCapStyle.FlatCap))
        painter.drawLine(QLineF(x, row.top() + px(8), x, row.bottom() - px(8)))
        painter.setBrush(self._look.colour("ink"))
        tip = row.top() + px(13)
        painter.drawPolygon(
            QPolygonF([QPointF(x - px(5), tip - px(7)), QPointF(x + px(5), tip - px(7)), QPointF(x, tip)])
        )

    def _axis(self) -> tuple[float, float]:
        """Return where the scale begins and how wide it is."""
        left = self.width() * _NAMES_SHARE
        return left, max(40.0, self.width() - left - self._look.px(_NUMBER))

    def _x(self, score: float) -> float:
        left, width = self._axis()
        return left + width * min(max(score, 0.0), _TOP) / _TOP
