"""How much of the whole a weight is: a bar, and the figure it stands for."""

from PySide6.QtCore import QLocale, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.i18n import translate
from app.theme.look import Look
from app.theme.tokens import SPACE, TARGET, TYPE

_BAR = 12
_WIDTH = 150


class ShareBar(QWidget):
    """Shows a share of 0 to 1; a dash for none."""

    def __init__(self, look: Look, name: str) -> None:
        super().__init__()
        self.setObjectName(name)
        self._look = look
        self._share: float | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        look.changed.connect(self.update)

    @property
    def words(self) -> str:
        """Return the figure."""
        return "–" if self._share is None else f"{QLocale().toString(self._share * 100, 'f', 1)} %"

    def show_share(self, share: float | None) -> None:
        """Show another share."""
        self._share = share
        self.setAccessibleName(translate("TemplateRubric", "Share of the whole: {share}").format(share=self.words))
        self.update()

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Return room for bar and figure."""
        return QSize(self._look.px(_WIDTH), self._look.px(TARGET + TYPE.body + SPACE.s))

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Return room for the figure."""
        return QSize(self._look.px(_WIDTH - SPACE.xl), self._look.px(TARGET + TYPE.body + SPACE.s))

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Draw the figure above the bar."""
        px, painter = self._look.px, QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(self._look.font(TYPE.body, QFont.Weight.DemiBold))
        painter.setPen(self._look.colour("ink"))
        bar = QRectF(0, self.height() - px(SPACE.m) - px(_BAR), self.width(), px(_BAR))
        above = QRectF(0, 0, self.width(), bar.top() - px(SPACE.xs))
        painter.drawText(above, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignBottom, self.words)
        painter.setPen(Qt.PenStyle.NoPen)
        radius = px(_BAR) / 2
        painter.setBrush(self._look.colour("sunken"))
        painter.drawRoundedRect(bar, radius, radius)
        if self._share is not None:
            painter.setBrush(self._look.colour("accent"))
            painter.drawRoundedRect(
                QRectF(bar.left(), bar.top(), max(bar.width() * self._share, 2 * radius), bar.height()), radius, radius
            )
        painter.end()
