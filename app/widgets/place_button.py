"""A line of a rail: icon, name, and the key that leads there; marked while one is there, by a bar and a weight as well as a colour."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy

from app.theme.look import Look
from app.theme.tokens import RADIUS, SPACE, TARGET, TYPE

_ICON = 24
_BAR = 5
_RING = 3


class PlaceButton(QAbstractButton):
    """Checkable, but only its owner checks it: pressing asks to go there."""

    def __init__(self, look: Look, name: str, icon: str) -> None:
        super().__init__()
        self.setObjectName(name)
        self._look, self._icon = look, icon
        self._key = ""
        self._count = 0
        self._compact = False
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.marked = False
        look.changed.connect(self.update)

    def set_words(self, text: str, key: str) -> None:
        """Name the place, and the key that leads there."""
        self._key = key
        self.setText(text)
        self.setAccessibleName(f"{text} ({key})" if key else text)
        self.setToolTip(self.accessibleName())

    def set_count(self, count: int) -> None:
        """Show how many things wait there; nothing for none."""
        if count != self._count:
            self._count = count
            self.setAccessibleDescription(str(count) if count else "")
            self.update()

    def set_compact(self, compact: bool) -> None:  # noqa: FBT001 - a setter
        """Show the icon alone, the count as a badge on it."""
        if compact != self._compact:
            self._compact = compact
            self.updateGeometry()
            self.update()

    def mark(self, marked: bool) -> None:  # noqa: FBT001 - a setter
        """Show that one is there."""
        self.marked = marked
        self.update()

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Return the size for the text on one line."""
        height = self._look.px(TARGET - SPACE.s)
        if self._compact:
            return QSize(height, height)
        text = QFontMetrics(self._font()).horizontalAdvance(self.text())
        return QSize(text + self._look.px(_ICON + 4 * SPACE.m), height)

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Return room for the icon: words that don't fit end in dots."""
        height = self._look.px(TARGET - SPACE.s)
        return QSize(height, height)

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Draw the line."""
        px, colour = self._look.px, self._look.colour
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        body = QRectF(self.rect()).adjusted(1.5, 1.5, -1.5, -1.5)
        radius = px(RADIUS.field)
        if self.marked or self.underMouse() or self.isDown():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(colour("accent_tint" if self.marked else "sunken"))
            painter.drawRoundedRect(body, radius, radius)
        if self.marked:
            painter.setBrush(colour("accent"))
            painter.drawRoundedRect(QRectF(body.left(), body.top() + px(8), px(_BAR), body.height() - px(16)), 2, 2)
        ink = "accent" if self.marked else "ink"
        left = (self.width() - px(_ICON)) // 2 if self._compact else px(SPACE.m)
        painter.drawPixmap(left, (self.height() - px(_ICON)) // 2, self._look.icon(self._icon, ink, _ICON))
        if self._compact:
            self._paint_badge(painter)
        else:
            self._write(painter, left + px(_ICON + SPACE.m - 2), ink)
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(colour("focus"), px(_RING)))
            painter.drawRoundedRect(body, radius, radius)
        painter.end()

    def _paint_badge(self, painter: QPainter) -> None:
        if not self._count:
            return
        px = self._look.px
        words = str(self._count) if self._count < 100 else "99+"
        painter.setFont(self._look.font(TYPE.hint, QFont.Weight.DemiBold))
        width = max(px(22), painter.fontMetrics().horizontalAdvance(words) + px(10))
        place = QRectF(self.width() - width - px(2), px(2), width, px(22))
        painter.setPen(QPen(self._look.colour("problem"), 1))
        painter.setBrush(self._look.colour("problem_tint"))
        painter.drawRoundedRect(place, px(11), px(11))
        painter.setPen(self._look.colour("problem"))
        painter.drawText(place, Qt.AlignmentFlag.AlignCenter, words)

    def _write(self, painter: QPainter, left: int, ink: str) -> None:
        px = self._look.px
        right = self.width() - px(SPACE.m)
        beside = str(self._count) if self._count else self._key
        painter.setFont(self._look.font(TYPE.hint, QFont.Weight.DemiBold if self._count else QFont.Weight.Normal))
        painter.setPen(self._look.colour("problem" if self._count else "quiet"))
        flags = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight
        painter.drawText(0, 0, right, self.height(), flags, beside)
        room = right - painter.fontMetrics().horizontalAdvance(beside) - px(SPACE.s) - left
        painter.setFont(self._font())
        painter.setPen(self._look.colour(ink))
        words = painter.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, room)
        painter.drawText(
            left, 0, room, self.height(), Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, words
        )

    def _font(self) -> QFont:
        return self._look.font(TYPE.body, QFont.Weight.DemiBold if self.marked else QFont.Weight.Medium)
