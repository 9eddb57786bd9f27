"""A quote one can press: the words as they were said, all of them, and when; leads to the words and the sound."""

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy

from app.admin.results.reading import Cited
from app.admin.results.wording import clock
from app.i18n import translate
from app.theme.look import Look
from app.theme.tokens import RADIUS, SPACE, TYPE
from app.widgets.phrases import in_phrases

_ICON = 22
_WRAP = Qt.TextFlag.TextWordWrap
_MOST = 600


class QuoteLine(QAbstractButton):
    """One citation. `cited` is what it leads to."""

    def __init__(self, look: Look, name: str, cited: Cited) -> None:
        super().__init__()
        self.setObjectName(name)
        self._look, self.cited = look, cited
        said = cited.quote if len(cited.quote) <= _MOST else f"{cited.quote[:_MOST]}…"
        self._words = f"“{said}”"
        self.setText(self._words)
        self.setAccessibleName(
            translate("Result", "Quote at {time}: {quote}").format(time=clock(cited.start_ms), quote=said)
        )
        self.setToolTip(translate("Result", "Show it in the transcript and play it"))
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        look.changed.connect(self.update)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Enter presses it; Space is the player's, so that what was begun here can be paused from here."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if not event.isAutoRepeat():
                self.click()
            return
        if event.key() == Qt.Key.Key_Space:
            event.ignore()
            return
        super().keyPressEvent(event)

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Return a comfortable width and the height that goes with it."""
        width = self._look.px(420)
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Return what shows it still."""
        return QSize(self._look.px(180), self._look.px(40))

    def hasHeightForWidth(self) -> bool:  # noqa: N802 - Qt's name
        """The words wrap."""
        return True

    def heightForWidth(self, width: int) -> int:  # noqa: N802 - Qt's name
        """Return the height that shows all of the words."""
        room = QRect(0, 0, max(1, width - self._left() - self._right()), 100_000)
        text = QFontMetrics(self._font()).boundingRect(room, _WRAP, in_phrases(self._words)).height()
        return max(text, self._look.px(_ICON)) + 2 * self._look.px(SPACE.s + 2)

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Draw tint, icon, words, time, ring."""
        look, px = self._look, self._look.px
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        body = QRectF(self.rect()).adjusted(1.5, 1.5, -1.5, -1.5)
        painter.setPen(QPen(look.colour("line"), 1))
        painter.setBrush(look.colour("sunken" if self.underMouse() or self.isDown() else "surface"))
        painter.drawRoundedRect(body, px(RADIUS.field), px(RADIUS.field))
        top = px(SPACE.s + 2)
        painter.drawPixmap(px(SPACE.s + 2), top, look.icon("play", "accent", _ICON))
        painter.setPen(look.colour("ink"))
        painter.setFont(self._font())
        text = QRect(self._left(), top, self.width() - self._left() - self._right(), self.height() - 2 * top)
        painter.drawText(text, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop | _WRAP, in_phrases(self._words))
        painter.setPen(look.colour("quiet"))
        painter.setFont(look.font(TYPE.hint, QFont.Weight.DemiBold))
        when = QRect(0, top, self.width() - px(SPACE.m), self.height() - 2 * top)
        painter.drawText(when, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop, clock(self.cited.start_ms))
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(look.colour("focus"), px(3)))
            painter.drawRoundedRect(body, px(RADIUS.field), px(RADIUS.field))
        painter.end()

    def _left(self) -> int:
        return self._look.px(SPACE.s + 2 + _ICON + SPACE.s)

    def _right(self) -> int:
        return self._look.px(76)

    def _font(self) -> QFont:
        return self._look.font(TYPE.body)
