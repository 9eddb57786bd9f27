"""One of a few, side by side: which one is chosen is told by fill, weight and a tick, and changed by arrows."""

from collections.abc import Sequence

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.theme.look import Look
from app.theme.tokens import RADIUS, SPACE, TARGET, TYPE

_TICK = 18
_RING = 3
_EDGE = 5


class Segmented(QWidget):
    """`chosen` carries the id that somebody chose; setting it by `choose` tells nobody."""

    chosen = Signal(str)

    def __init__(self, look: Look, name: str, words: str) -> None:
        """`words` say what is chosen among."""
        super().__init__()
        self.setObjectName(name)
        self._look, self._title = look, words
        self._choices: Sequence[tuple[str, str]] = ()
        self._at = 0
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        look.changed.connect(self.update)

    @property
    def current(self) -> str:
        """The id that is chosen; empty while there is nothing to choose."""
        return self._choices[self._at][0] if self._choices else ""

    def set_choices(self, choices: Sequence[tuple[str, str]], current: str = "") -> None:
        """Offer these (id, words)."""
        self._choices = tuple(choices)
        self._at = next((at for at, (own, _) in enumerate(self._choices) if own == current), 0)
        self._named()
        self.updateGeometry()

    def choose(self, own_id: str) -> None:
        """Show that one as chosen."""
        at = next((at for at, (own, _) in enumerate(self._choices) if own == own_id), self._at)
        if at != self._at:
            self._at = at
            self._named()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Go from one to the next by arrows, to the ends by Home and End."""
        last = len(self._choices) - 1
        match event.key():
            case Qt.Key.Key_Right | Qt.Key.Key_Down:
                self._pick(min(last, self._at + 1))
            case Qt.Key.Key_Left | Qt.Key.Key_Up:
                self._pick(max(0, self._at - 1))
            case Qt.Key.Key_Home:
                self._pick(0)
            case Qt.Key.Key_End:
                self._pick(last)
            case _:
                super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Choose what was pressed."""
        for at, (left, width) in enumerate(self._places()):
            if left <= event.position().x() < left + width:
                self._pick(at)

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Return room for every word."""
        return QSize(sum(self._widths()) + 2 * self._look.px(_EDGE), self._look.px(TARGET) + 2 * self._look.px(_EDGE))

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Nothing is cut off."""
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Draw the frame, the choices and the ring."""
        look, edge = self._look, self._look.px(_EDGE)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        frame = QRectF(self.rect()).adjusted(edge, edge, -edge, -edge)
        radius = look.px(RADIUS.field)
        painter.setPen(QPen(look.colour("edge"), 1.5))
        painter.setBrush(look.colour("surface"))
        painter.drawRoundedRect(frame, radius, radius)
        for at, (left, width) in enumerate(self._places()):
            self._paint_choice(painter, QRect(left, edge, width, self.height() - 2 * edge), at)
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(look.colour("focus"), look.px(_RING)))
            inset = look.px(_RING) / 2
            around = QRectF(self.rect()).adjusted(inset, inset, -inset, -inset)
            painter.drawRoundedRect(around, radius + 3, radius + 3)
        painter.end()

    def _paint_choice(self, painter: QPainter, place: QRect, at: int) -> None:
        look, chosen = self._look, at == self._at
        if chosen:
            painter.setPen(QPen(look.colour("accent"), 1.5))
            painter.setBrush(look.colour("accent_tint"))
            radius = look.px(RADIUS.field - 2)
            painter.drawRoundedRect(QRectF(place).adjusted(2, 2, -2, -2), radius, radius)
            icon = look.icon("tick", "accent", _TICK)
            painter.drawPixmap(
                place.left() + look.px(SPACE.s), place.top() + (place.height() - look.px(_TICK)) // 2, icon
            )
        painter.setFont(self._font(chosen=chosen))
        painter.setPen(look.colour("accent" if chosen else "ink"))
        beside = look.px(_TICK + SPACE.xs) if chosen else 0
        painter.drawText(place.adjusted(beside, 0, 0, 0), Qt.AlignmentFlag.AlignCenter, self._choices[at][1])

    def _pick(self, at: int) -> None:
        if self._choices and at != self._at:
            self._at = at
            self._named()
            self.chosen.emit(self._choices[at][0])

    def _named(self) -> None:
        self.setAccessibleName(f"{self._title}: {self._choices[self._at][1]}" if self._choices else self._title)
        self.update()

    def _places(self) -> list[tuple[int, int]]:
        left, places = self._look.px(_EDGE), []
        for width in self._widths():
            places.append((left, width))
            left += width
        return places

    def _widths(self) -> list[int]:
        metrics = QFontMetrics(self._font(chosen=True))
        extra = self._look.px(_TICK + SPACE.xs + 2 * SPACE.m)
        return [max(metrics.horizontalAdvance(words) + extra, self._look.px(TARGET)) for _, words in self._choices]

    def _font(self, *, chosen: bool) -> QFont:
        return self._look.font(TYPE.label, QFont.Weight.DemiBold if chosen else QFont.Weight.Normal)
