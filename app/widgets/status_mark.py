"""How something stands, in a shape, a word and a colour: any one of them is enough to tell."""

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.theme.look import Look
from app.theme.tokens import SPACE, TYPE
from app.widgets.labels import plain_tip

ICONS = {
    "ok": "ok",
    "notice": "notice",
    "problem": "problem",
    "accent": "running",
    "quiet": "skipped",
    "waiting": "waiting",
    "unknown": "unknown",
}
"""The shape of each kind; one that stands for something else is named apart."""

_COLOURS = {"waiting": "quiet", "unknown": "quiet"}
_ICON = 20
_PAD = 10


def paint_status(
    painter: QPainter, rect: QRect, look: Look, kind: str, words: str, *, icon: str = "", framed: bool = True
) -> None:
    """Draw a mark at the left of `rect`, in the middle of its height; words that don't fit end in dots. For delegates of tables."""
    colour = _COLOURS.get(kind, kind)
    font = look.font(TYPE.label - 1, QFont.Weight.Medium)
    pad, size, gap = look.px(_PAD if framed else 0), look.px(_ICON), look.px(SPACE.s - 2)
    metrics = QFontMetrics(font)
    room = rect.width() - 2 * pad - size - gap
    shown = metrics.elidedText(words, Qt.TextElideMode.ElideRight, max(0, room))
    height = min(rect.height(), height_of(look))
    top = rect.top() + (rect.height() - height) // 2
    if framed:
        width = 2 * pad + size + (gap + metrics.horizontalAdvance(shown) if shown else 0)
        frame = QRectF(rect.left() + 0.5, top + 0.5, width - 1, height - 1)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(look.colour(colour), 1))
        painter.setBrush(look.colour("surface" if colour == "quiet" else f"{colour}_tint"))
        painter.drawRoundedRect(frame, height / 2, height / 2)
    left = rect.left() + pad
    painter.drawPixmap(left, top + (height - size) // 2, look.icon(icon or ICONS[kind], colour, _ICON))
    painter.setFont(font)
    painter.setPen(look.colour(colour if framed else "ink"))
    words_at = QRect(left + size + gap, top, max(0, room) + 2, height)
    painter.drawText(words_at, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, shown)


def height_of(look: Look) -> int:
    """Return how high a mark is, in pixels of this screen."""
    return look.px(34)


def width_of(look: Look, words: str, *, framed: bool = True) -> int:
    """Return how wide a mark with these words is."""
    metrics = QFontMetrics(look.font(TYPE.label - 1, QFont.Weight.Medium))
    pad = look.px(_PAD if framed else 0)
    return 2 * pad + look.px(_ICON) + look.px(SPACE.s - 2) + metrics.horizontalAdvance(words) + 3


class StatusMark(QWidget):
    """`kind` is ok, notice, problem, accent, quiet, waiting or unknown. It is no control: nothing is pressed."""

    def __init__(self, look: Look, name: str = "", *, framed: bool = True) -> None:
        super().__init__()
        self.setObjectName(name)
        self._look, self._framed = look, framed
        self._kind, self._words, self._icon = "quiet", "", ""
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        look.changed.connect(self.update)

    def show_state(self, kind: str, words: str, *, icon: str = "") -> None:
        """Say how it stands."""
        if (kind, words, icon) != (self._kind, self._words, self._icon):
            self._kind, self._words, self._icon = kind, words, icon
            self.setAccessibleName(words)
            self.setToolTip(plain_tip(words))
            self.updateGeometry()
            self.update()

    def text(self) -> str:
        """Return the words."""
        return self._words

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Return the size for all the words."""
        return QSize(width_of(self._look, self._words, framed=self._framed), height_of(self._look))

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Return the size of the shape alone."""
        return QSize(self._look.px(_ICON + 4 * _PAD), height_of(self._look))

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Draw it."""
        painter = QPainter(self)
        paint_status(painter, self.rect(), self._look, self._kind, self._words, icon=self._icon, framed=self._framed)
        painter.end()
