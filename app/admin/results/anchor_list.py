"""The anchors of a dimension, from the lowest band to the highest; the one that a score lies in is set apart by a bar, a weight and a word."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from app.i18n import translate
from app.theme.look import Look
from app.theme.tokens import SPACE
from app.widgets.labels import label, set_role


class AnchorList(QWidget):
    """Shows anchors; `mark` sets one apart."""

    def __init__(self, look: Look, name: str) -> None:
        super().__init__()
        self.setObjectName(name)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(look.px(SPACE.m))
        self._grid.setVerticalSpacing(look.px(SPACE.xs))
        self._grid.setColumnStretch(1, 1)
        self._rows: list[tuple[str, QLabel, QLabel]] = []

    def show_anchors(self, anchors: Sequence[tuple[str, str]]) -> None:
        """Show these (band, words)."""
        for _, band, words in self._rows:
            for each in (band, words):
                self._grid.removeWidget(each)
                each.hide()
                each.deleteLater()
        self._rows = []
        for row, (name, text) in enumerate(anchors):
            band, words = label("quiet", wrap=False), label("quiet")
            band.setText(name.replace("-", "–"))
            words.setText(text)
            self._grid.addWidget(band, row, 0, Qt.AlignmentFlag.AlignTop)
            self._grid.addWidget(words, row, 1)
            self._rows.append((name, band, words))

    def mark(self, band: str) -> None:
        """Set one band apart; none for an empty name."""
        for name, shown, words in self._rows:
            chosen = name == band
            shown.setText(("▶ " if chosen else "") + name.replace("-", "–"))
            for each in (shown, words):
                set_role(each, "strong" if chosen else "quiet")
        self.setAccessibleDescription(
            translate("Second", "The score lies in the band {band}").format(band=band) if band else ""
        )
