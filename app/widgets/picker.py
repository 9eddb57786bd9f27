"""One of many, from a list that opens; the same to its owner as one of a few side by side."""

from collections.abc import Sequence

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QComboBox

from app.theme.look import Look


class Picker(QComboBox):
    """`chosen` carries the id that somebody chose; setting it from the program tells nobody."""

    chosen = Signal(str)

    def __init__(self, _look: Look, name: str, words: str) -> None:
        """`words` say what is chosen among."""
        super().__init__()
        self.setObjectName(name)
        self.setAccessibleName(words)
        self._choices: tuple[tuple[str, str], ...] = ()
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(12)
        self.activated.connect(self._activated)

    def set_choices(self, choices: Sequence[tuple[str, str]], current: str) -> None:
        """Offer these (id, words). A current one that is not among them is offered too."""
        offered = tuple(choices)
        if current and all(own != current for own, _ in offered):
            offered += ((current, current),)
        if offered != self._choices:
            self._choices = offered
            self.clear()
            for own, words in offered:
                self.addItem(words, own)
        at = next((at for at, (own, _) in enumerate(offered) if own == current), 0)
        if at != self.currentIndex():
            self.setCurrentIndex(at)

    @Slot(int)
    def _activated(self, at: int) -> None:
        self.chosen.emit(self._choices[at][0])
