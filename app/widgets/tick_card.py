"""A sentence one agrees to: the whole card is the target, the text wraps, the tick is drawn large."""

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy

from app.theme.look import Look
from app.theme.tokens import RADIUS, SPACE, TARGET, TYPE
from app.widgets.phrases import in_phrases

_BOX = 32
_MARGIN = 5
_WRAP = Qt.TextFlag.TextWordWrap


class TickCard(QAbstractButton):
    """A check box whose text may be as long as it likes. `frameless` for short ones that stand in a list."""

    def __init__(self, look: Look, name: str, *, frameless: bool = False) -> None:
        super().__init__()
        self.setObjectName(name)
        self._look = look
        self._frameless = frameless
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        look.changed.connect(self.update)

    def set_words(self, text: str) -> None:
        """Say what is agreed to."""
        if text != self.text():
            self.setText(text)
            self.setAccessibleName(text)
            self.updateGeometry()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Let Enter tick as Space does."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if not event.isAutoRepeat():
                self.click()
            return
        super().keyPressEvent(event)

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Return a comfortable size; the height follows the width."""
        width = min(self._metrics().horizontalAdvance(self.text()), self._look.px(640)) + self._left() + self._pad()
        return QSize(width + 4, self.heightForWidth(width + 4))

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Return the least that shows every word."""
        least = self._look.px(220)
        return QSize(least, self._look.px(TARGET))

    def hasHeightForWidth(self) -> bool:  # noqa: N802 - Qt's name
        """The text wraps."""
        return True

    def heightForWidth(self, width: int) -> int:  # noqa: N802 - Qt's name
        """Return the height that shows all of the text."""
        room = max(1, width - self._left() - self._pad())
        text = self._metrics().boundingRect(QRect(0, 0, room, 100_000), _WRAP, in_phrases(self.text())).height()
        inside = max(text, self._look.px(_BOX)) + 2 * self._look.px(SPACE.s if self._frameless else SPACE.m - 2)
        return max(inside, self._look.px(TARGET)) + 2 * self._look.px(_MARGIN)

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Draw card, box, tick, text and ring."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        look, margin = self._look, self._look.px(_MARGIN)
        card = QRectF(self.rect()).adjusted(margin, margin, -margin, -margin)
        radius = look.px(RADIUS.field)
        if not self._frameless:
            painter.setPen(QPen(look.colour("accent" if self.isChecked() else "line"), 1.5))
            painter.setBrush(look.colour("accent_tint" if self.isChecked() else "surface"))
            painter.drawRoundedRect(card, radius, radius)
        self._paint_box(painter, card)
        painter.setPen(look.colour("ink"))
        painter.setFont(self._font())
        text = QRect(self._left(), 0, self.width() - self._left() - self._pad(), self.height())
        flags = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft | _WRAP
        painter.drawText(text, flags, in_phrases(self.text()))
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(look.colour("focus"), look.px(3)))
            around = QRectF(self.rect()).adjusted(1.5, 1.5, -1.5, -1.5)
            painter.drawRoundedRect(around, radius + 3, radius + 3)
        painter.end()

    def _paint_box(self, painter: QPainter, card: QRectF) -> None:
        look, size = self._look, self._look.px(_BOX)
        left = card.left() + (0 if self._frameless else look.px(SPACE.m))
        box = QRectF(left, card.center().y() - size / 2, size, size)
        painter.setPen(QPen(look.colour("accent" if self.isChecked() else "edge"), 2))
        painter.setBrush(look.colour("accent" if self.isChecked() else "surface"))
        painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), look.px(7), look.px(7))
        if self.isChecked():
            pixmap = look.icon("tick", "on_accent", _BOX - 6)
            painter.drawPixmap(round(box.left()) + look.px(3), round(box.top()) + look.px(3), pixmap)

    def _left(self) -> int:
        indent = 0 if self._frameless else SPACE.m
        return self._look.px(_MARGIN + indent + _BOX + SPACE.m - 2)

    def _pad(self) -> int:
        return self._look.px(_MARGIN + (SPACE.xs if self._frameless else SPACE.m))

    def _font(self) -> QFont:
        return self._look.font(TYPE.body)

    def _metrics(self) -> QFontMetrics:
        return QFontMetrics(self._font())
