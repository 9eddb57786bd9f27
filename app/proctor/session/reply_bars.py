"""How long the candidate waited for each reply: a bar each, the median and the 95th percentile as lines with their figures."""

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QHelpEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from app.desk.moments import duration
from app.i18n import translate
from app.proctor.session.replies import Reply, Waiting
from app.theme.look import Look
from app.theme.tokens import SPACE, TYPE

LEAST_FULL_S = 1.0
_BAR, _GAP = 8, 3
_FIGURES = 96


class ReplyBars(QWidget):
    """Shows `Waiting`; the newest replies that fit. Its accessible name says the figures."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.setObjectName("replyBars")
        self._look = look
        self._waiting = Waiting()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        look.changed.connect(self.update)

    def show_waiting(self, waiting: Waiting) -> None:
        """Show these."""
        if waiting != self._waiting:
            self._waiting = waiting
            self.setAccessibleName(figures(waiting))
            self.update()

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Return a low, wide place."""
        return QSize(self._look.px(320), self._look.px(130))

    def event(self, event: QEvent) -> bool:
        """Say a bar's figure under the pointer."""
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            reply = self._at(event.pos().x())
            if reply is None:
                QToolTip.hideText()
            else:
                said = translate("Session", "{seconds} s, at {time}")
                QToolTip.showText(
                    event.globalPos(), said.format(seconds=f"{reply.waited_s:.2f}", time=duration(reply.at_s)), self
                )
            return True
        return super().event(event)

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Draw bars, then lines."""
        look = self._look
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        room = self._room()
        painter.setPen(QPen(look.colour("line"), 1))
        painter.drawLine(room.bottomLeft(), room.bottomRight())
        painter.setPen(Qt.PenStyle.NoPen)
        full = self._full()
        for place, reply in enumerate(self._shown()):
            height = room.height() * min(1.0, reply.waited_s / full)
            late = self._waiting.most_s is not None and reply.waited_s > self._waiting.most_s
            painter.setBrush(look.colour("notice" if late else "accent"))
            left = room.left() + place * look.px(_BAR + _GAP)
            painter.drawRect(QRectF(left, room.bottom() - height, look.px(_BAR), max(2.0, height)))
        self._paint_line(painter, room, self._waiting.middle_s, "p50", Qt.PenStyle.SolidLine)
        self._paint_line(painter, room, self._waiting.most_s, "p95", Qt.PenStyle.DashLine)
        painter.end()

    def _paint_line(self, painter: QPainter, room: QRectF, at_s: float | None, name: str, style: Qt.PenStyle) -> None:
        if at_s is None:
            return
        look = self._look
        y = room.bottom() - room.height() * min(1.0, at_s / self._full())
        if name == "p95" and self._waiting.middle_s is not None:
            other = room.bottom() - room.height() * min(1.0, self._waiting.middle_s / self._full())
            label_y = min(y, other - look.px(TYPE.hint + 4))
        else:
            label_y = y
        painter.setPen(QPen(look.colour("ink"), 1.5, style))
        painter.drawLine(QPointF(room.left(), y), QPointF(room.right(), y))
        painter.setFont(look.font(TYPE.hint))
        area = QRectF(room.right() + look.px(SPACE.xs), label_y - look.px(14), look.px(_FIGURES), look.px(28))
        painter.drawText(area, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, f"{name} {at_s:.2f} s")

    def _room(self) -> QRectF:
        px = self._look.px
        return QRectF(1, px(14), max(1.0, self.width() - px(_FIGURES + SPACE.s)), self.height() - px(18))

    def _shown(self) -> tuple[Reply, ...]:
        fit = max(1, int(self._room().width() // self._look.px(_BAR + _GAP)))
        return self._waiting.replies[-fit:]

    def _at(self, x: float) -> Reply | None:
        place = int((x - self._room().left()) // self._look.px(_BAR + _GAP))
        shown = self._shown()
        return shown[place] if 0 <= place < len(shown) else None

    def _full(self) -> float:
        return max([LEAST_FULL_S, *(reply.waited_s for reply in self._shown())])


def figures(waiting: Waiting) -> str:
    """Return the figures in a sentence."""
    if waiting.middle_s is None or waiting.most_s is None:
        return translate("Session", "No reply was measured yet.")
    said = translate(
        "Session",
        "Time to the first sound of a reply: half within {middle} s, 95 of 100 within {most} s; replies: {count}",
    )
    return said.format(middle=f"{waiting.middle_s:.2f}", most=f"{waiting.most_s:.2f}", count=len(waiting.replies))
