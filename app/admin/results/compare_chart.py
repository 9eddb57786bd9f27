"""Scores of some sessions on one scale: a band a dimension, in it a line a session, each with its number and its own mark."""

from collections.abc import Sequence

from PySide6.QtCore import QLineF, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.admin.results.comparing import Place, Row
from app.admin.results.wording import number, share, span
from app.i18n import translate
from app.theme.look import Look
from app.theme.tokens import SPACE, TYPE
from app.widgets.phrases import in_phrases

_LINE, _GAP, _AXIS = 30, 18, 30
_TOP = 10.0
_TICKS = (0, 2, 4, 6, 8, 10)
_NAMES_SHARE, _PEOPLE_SHARE, _NUMBER = 0.26, 0.18, 150


class CompareChart(QWidget):
    """Draws rows; every session has the same colour: only its name, its place and its letter tell it from others."""

    def __init__(self, look: Look, name: str) -> None:
        super().__init__()
        self.setObjectName(name)
        self._look = look
        self._rows: Sequence[Row] = ()
        self._people: Sequence[str] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(translate("Compare", "Scores beside one another"))
        look.changed.connect(self.update)

    def show_rows(self, rows: Sequence[Row], people: Sequence[str]) -> None:
        """Draw these; `people` names the sessions, in their order."""
        self._rows, self._people = rows, people
        self.setAccessibleDescription(". ".join(_words(row, people) for row in rows))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Return room for every line."""
        return QSize(self._look.px(700), self._look.px(_AXIS) + len(self._rows) * self._band())

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Draw the scale, then band after band."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        look, px = self._look, self._look.px
        left, width = self._axis()
        painter.setFont(look.font(TYPE.hint))
        for tick in _TICKS:
            x = left + width * tick / _TOP
            painter.setPen(look.colour("quiet"))
            painter.drawText(
                QRectF(x - 30, 0, 60, px(_AXIS) - 2),
                Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignBottom,
                str(tick),
            )
            painter.setPen(QPen(look.colour("line"), 1))
            painter.drawLine(QLineF(x, px(_AXIS), x, self.height()))
        for place, row in enumerate(self._rows):
            band = QRectF(0, px(_AXIS) + place * self._band(), self.width(), self._band())
            self._paint_row(painter, row, band)
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(look.colour("focus"), px(3)))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1.5, 1.5, -1.5, -1.5), 6, 6)
        painter.end()

    def _paint_row(self, painter: QPainter, row: Row, band: QRectF) -> None:
        look, px = self._look, self._look.px
        painter.setPen(QPen(look.colour("line" if row.id else "edge"), 1 if row.id else 2))
        painter.drawLine(band.topLeft(), band.topRight())
        names = QRectF(
            px(SPACE.s), band.top() + px(6), self.width() * _NAMES_SHARE - px(SPACE.m), band.height() - px(12)
        )
        label = row.label or translate("Result", "Overall")
        painter.setFont(look.font(TYPE.body, QFont.Weight.DemiBold))
        painter.setPen(look.colour("ink"))
        flags = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextWordWrap
        said = label if row.weight is None else f"{label}  ({share(row.weight)})"
        painter.drawText(names, flags, in_phrases(said))
        for number_of, place in enumerate(row.places):
            line = QRectF(0, band.top() + px(_GAP) / 2 + number_of * px(_LINE), self.width(), px(_LINE))
            self._paint_place(painter, place, self._people[number_of], line)
        if row.threshold is not None:
            left, width = self._axis()
            x = left + width * row.threshold / _TOP
            painter.setPen(QPen(look.colour("ink"), px(2.5)))
            painter.drawLine(QLineF(x, band.top() + px(4), x, band.bottom() - px(4)))

    def _paint_place(self, painter: QPainter, place: Place, person: str, line: QRectF) -> None:
        look, px = self._look, self._look.px
        left, width = self._axis()
        small, middle = look.font(TYPE.hint), line.center().y()
        painter.setFont(small)
        painter.setPen(look.colour("ink"))
        room = QRectF(
            self.width() * _NAMES_SHARE, line.top(), left - self.width() * _NAMES_SHARE - px(SPACE.m), line.height()
        )
        name = QFontMetrics(small).elidedText(person, Qt.TextElideMode.ElideRight, int(room.width()))
        painter.drawText(room, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, name)
        painter.setPen(QPen(look.colour("line"), 1))
        painter.drawLine(QLineF(left, middle, left + width, middle))
        right = QRectF(left + width, line.top(), self.width() - left - width - px(SPACE.m), line.height())
        if place.score is None:
            painter.setPen(look.colour("quiet"))
            painter.drawText(
                right, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, translate("Compare", "no score")
            )
            return
        if place.interval is not None:
            low, high = (left + width * end / _TOP for end in place.interval)
            painter.setPen(QPen(look.colour("accent"), 1.5))
            painter.setBrush(look.colour("accent_tint"))
            painter.drawRoundedRect(QRectF(low, middle - px(7), max(2.0, high - low), px(14)), px(4), px(4))
        painter.setPen(QPen(look.colour("surface"), 2))
        painter.setBrush(look.colour("accent"))
        painter.drawEllipse(QPointF(left + width * place.score / _TOP, middle), px(8), px(8))
        painter.setFont(look.font(TYPE.body, QFont.Weight.DemiBold))
        painter.setPen(look.colour("ink"))
        painter.drawText(right, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, number(place.score))

    def _band(self) -> int:
        return self._look.px(_LINE) * max(1, len(self._people)) + self._look.px(_GAP)

    def _axis(self) -> tuple[float, float]:
        left = self.width() * (_NAMES_SHARE + _PEOPLE_SHARE)
        return left, max(60.0, self.width() - left - self._look.px(_NUMBER))


def _words(row: Row, people: Sequence[str]) -> str:
    said = [
        f"{person} {number(place.score)}{f' ({span(place.interval)})' if place.interval else ''}"
        for person, place in zip(people, row.places, strict=True)
    ]
    return f"{row.label or translate('Result', 'Overall')}: {', '.join(said)}"
