"""Captions that are as large as they can be: the text is fitted to its place, and only the longest must be scrolled."""

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QResizeEvent
from PySide6.QtWidgets import QFrame, QLabel, QScrollArea, QSizePolicy

from app.theme.look import Look
from app.theme.tokens import TYPE
from app.widgets.labels import label
from app.widgets.phrases import in_phrases

_FOLLOWED = 3
_WRAP = Qt.TextFlag.TextWordWrap


class CaptionView(QScrollArea):
    """One speaker's words. `follow` keeps the end in view, in exactly `_FOLLOWED` lines (words that are still coming)."""

    def __init__(
        self,
        look: Look,
        name: str,
        *,
        role: str = "caption_ours",
        largest: int = TYPE.caption_large,
        follow: bool = False,
    ) -> None:
        super().__init__()
        self.setObjectName(name)
        self._look = look
        self._sizes = [size for size in (largest, 36, 33, TYPE.caption) if size <= largest]
        self._follow, self._growing = follow, False
        if follow:
            self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
            self.setFixedHeight(QFontMetrics(look.font(largest)).lineSpacing() * _FOLLOWED)
        self._words: QLabel = label(role, f"{name}Text")
        self._words.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        self.setWidget(self._words)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.verticalScrollBar().rangeChanged.connect(self._keep_in_view)

    @property
    def text(self) -> str:
        """Return the words shown."""
        return self._words.text()

    def set_text(self, text: str, *, growing: bool = False) -> None:
        """Show other words; while they are `growing`, the newest of them stay in view."""
        if text == self._words.text():
            return
        self._growing = growing
        self._words.setText(text)
        self.setAccessibleName(text)
        self._fit()
        if not growing and not self._follow:
            self.verticalScrollBar().setValue(0)

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Return a size that does not grow with the words: they are fitted to the place, not the place to them."""
        return QSize(self._look.px(320), self._look.px(TYPE.caption * 2))

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Return room for one line."""
        return QSize(self._look.px(160), self._look.px(round(TYPE.caption * 1.4)))

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Fit again."""
        super().resizeEvent(event)
        self._fit()

    def scroll_by_page(self, pages: int) -> None:
        """Scroll for those who have no pointer."""
        bar = self.verticalScrollBar()
        bar.setValue(bar.value() + pages * bar.pageStep())

    def _fit(self) -> None:
        room = self.viewport().size()
        chosen = next(
            (size for size in self._sizes if self._height(size, room.width()) <= room.height()), self._sizes[-1]
        )
        sheet = f"font-size: {self._look.px(chosen)}px;"
        if self._words.styleSheet() != sheet:
            self._words.setStyleSheet(sheet)
        self._keep_in_view()

    def _height(self, size: int, width: int) -> int:
        metrics = QFontMetrics(self._look.font(size))
        shown = in_phrases(self._words.text())
        return metrics.boundingRect(QRect(0, 0, max(1, width), 100_000), _WRAP, shown).height()

    def _keep_in_view(self) -> None:
        if self._follow or self._growing:
            bar = self.verticalScrollBar()
            bar.setValue(bar.maximum())
