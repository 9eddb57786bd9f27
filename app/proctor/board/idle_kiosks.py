"""The kiosks at which nobody sits, in a line or two at the foot: which are ready, and since when the others are not there."""

from collections.abc import Sequence

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.i18n import translate
from app.proctor.board.choosing import Choice
from app.proctor.board.free_kiosks import IdleKiosk, idle_kiosks
from app.proctor.live.room import Kiosk
from app.theme.look import Look
from app.theme.tokens import SPACE, TYPE
from app.widgets.labels import plain_tip

_LINES = 2
_HEIGHT = 34
_ICON = 17
_WIDEST = 420


class IdleKiosks(QWidget):
    """Two lines at most, and how many there are beside; all of them in its tool tip, and for a screen reader."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.setObjectName("boardIdle")
        self._look = look
        self._kiosks: list[IdleKiosk] = []
        self._live = True
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        look.changed.connect(self.update)

    def show_kiosks(self, kiosks: Sequence[Kiosk], choice: Choice, *, now_s: float, live: bool) -> None:
        """Show these."""
        found = idle_kiosks(kiosks, choice, now_s)
        self.setVisible(bool(found))
        if (found, live) == (self._kiosks, self._live):
            return
        self._kiosks, self._live = found, live
        ready = sum(each.ready for each in found)
        said = [
            self._title(ready, len(found)),
            *(
                translate("Board", "{name}: ready").format(name=each.words) if each.ready else each.words
                for each in found
            ),
        ]
        self.setAccessibleName(". ".join(said))
        self.setToolTip(plain_tip("\n".join(said[:60])))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Return one line, or two."""
        lines = len(self._laid_out(max(self.width(), 200))[0])
        return QSize(200, lines * self._look.px(_HEIGHT))

    def resizeEvent(self, event: object) -> None:  # noqa: N802 - Qt's name
        """Take another line where the window is narrower."""
        super().resizeEvent(event)  # type: ignore[arg-type]
        self.updateGeometry()

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Draw the line."""
        look, px = self._look, self._look.px
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        lines, left_out = self._laid_out(self.width())
        strong, plain = self._fonts()
        for number, line in enumerate(lines):
            top = number * px(_HEIGHT)
            for rect_left, width, kiosk in line:
                rect = QRect(rect_left, top + px(3), width, px(_HEIGHT - 6))
                self._chip(painter, rect, kiosk, strong if kiosk is None else plain)
        if left_out:
            painter.setFont(strong)
            painter.setPen(look.colour("quiet"))
            rect = QRect(0, (len(lines) - 1) * px(_HEIGHT), self.width(), px(_HEIGHT))
            painter.drawText(rect, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, f"+{left_out}")
        painter.end()

    def _chip(self, painter: QPainter, rect: QRect, kiosk: IdleKiosk | None, font: QFont) -> None:
        look, px = self._look, self._look.px
        painter.setFont(font)
        middle = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
        if kiosk is None:
            painter.setPen(look.colour("quiet"))
            painter.drawText(rect, middle, self._title(sum(each.ready for each in self._kiosks), len(self._kiosks)))
            return
        ready = kiosk.ready and self._live
        pen = QPen(look.colour("line" if look.high_contrast or not ready else "edge"), 1)
        pen.setStyle(Qt.PenStyle.SolidLine if ready else Qt.PenStyle.DashLine)
        painter.setPen(pen)
        painter.setBrush(look.colour("surface" if ready else "sunken"))
        painter.drawRoundedRect(rect, rect.height() / 2, rect.height() / 2)
        icon = look.icon("ok" if kiosk.ready else "unplugged", "quiet" if not ready else "ok", _ICON)
        painter.drawPixmap(rect.left() + px(SPACE.s), rect.top() + (rect.height() - px(_ICON)) // 2, icon)
        words = rect.adjusted(px(SPACE.s + _ICON + 4), 0, -px(SPACE.s), 0)
        painter.setPen(look.colour("ink" if ready else "quiet"))
        shown = QFontMetrics(font).elidedText(kiosk.words, Qt.TextElideMode.ElideRight, words.width())
        painter.drawText(words, middle, shown)

    def _laid_out(self, width: int) -> tuple[list[list[tuple[int, int, IdleKiosk | None]]], int]:
        """Return the lines ((left, width, kiosk), the title first) and how many found no room."""
        px = self._look.px
        strong, plain = self._fonts()
        gap = px(SPACE.s)
        title = self._title(sum(each.ready for each in self._kiosks), len(self._kiosks))
        at = QFontMetrics(strong).horizontalAdvance(title) + px(SPACE.m)
        lines: list[list[tuple[int, int, IdleKiosk | None]]] = [[(0, at, None)]]
        metrics = QFontMetrics(plain)
        more = px(60)
        for number, kiosk in enumerate(self._kiosks):
            chip = min(metrics.horizontalAdvance(kiosk.words) + px(2 * SPACE.s + _ICON + 6), px(_WIDEST))
            room = width - (more if len(lines) == _LINES else 0)
            if at + chip > room:
                if len(lines) == _LINES:
                    return lines, len(self._kiosks) - number
                lines.append([])
                at = 0
            lines[-1].append((at, chip, kiosk))
            at += chip + gap
        return lines, 0

    def _title(self, ready: int, every: int) -> str:
        return translate("Board", "Free kiosks: {ready} ready of {all}").format(ready=ready, all=every)

    def _fonts(self) -> tuple[QFont, QFont]:
        return self._look.font(TYPE.hint, QFont.Weight.DemiBold), self._look.font(TYPE.hint)
