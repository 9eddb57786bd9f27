"""A list of short texts, each behind a bullet: lines that wrap go on under the text, not under the bullet."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLabel, QSizePolicy, QWidget

from app.theme.look import Look
from app.theme.tokens import SPACE
from app.widgets.labels import label

BULLET = "•"


class BulletList(QWidget):
    """Hidden while it is empty. A screen reader finds the texts, not the bullets."""

    def __init__(self, look: Look, name: str = "") -> None:
        super().__init__()
        self.setObjectName(name)
        self._rows: list[tuple[QLabel, QLabel]] = []
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(look.px(SPACE.xs))
        self._grid.setVerticalSpacing(look.px(2))
        self._grid.setColumnStretch(1, 1)
        self.setVisible(False)

    def set_items(self, items: Sequence[str]) -> None:
        """Show these."""
        while len(self._rows) < len(items):
            self._add()
        for number, (bullet, words) in enumerate(self._rows):
            shown = number < len(items)
            words.setText(items[number] if shown else "")
            for part in (bullet, words):
                part.setVisible(shown)
        self.setVisible(bool(items))

    @property
    def items(self) -> tuple[str, ...]:
        """What it shows."""
        return tuple(words.text() for _, words in self._rows if words.text())

    def _add(self) -> None:
        bullet, words = label("body", wrap=False), label("body")
        bullet.setText(BULLET)
        bullet.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Preferred)
        row = len(self._rows)
        self._grid.addWidget(bullet, row, 0, Qt.AlignmentFlag.AlignTop)
        self._grid.addWidget(words, row, 1)
        self._rows.append((bullet, words))
