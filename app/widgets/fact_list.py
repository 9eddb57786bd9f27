"""Names at the left, facts at the right, a note under a fact where it needs one: for pages that people read to find something out."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLabel, QVBoxLayout, QWidget

from app.theme.look import Look
from app.theme.tokens import SPACE
from app.widgets.labels import label, set_role


@dataclass(frozen=True, slots=True)
class Fact:
    """One line. `role` is the fact's label role; the note, if any, can be selected and copied."""

    name: str
    value: str
    note: str = ""
    role: str = "strong"


class FactList(QWidget):
    """Shows facts in order; `set_facts` makes as many lines as there are."""

    def __init__(self, look: Look, name: str, *, names_share: int = 1, facts_share: int = 2) -> None:
        super().__init__()
        self.setObjectName(name)
        self._rows: list[tuple[QLabel, QLabel, QLabel]] = []
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(look.px(SPACE.m))
        self._grid.setVerticalSpacing(look.px(SPACE.s + 2))
        self._grid.setColumnStretch(0, names_share)
        self._grid.setColumnStretch(1, facts_share)

    def set_facts(self, facts: Sequence[Fact]) -> None:
        """Show these and no others."""
        while len(self._rows) < len(facts):
            self._add_row()
        for row, fact in zip(self._rows, facts, strict=False):
            name, value, note = row
            for part, text in ((name, fact.name), (value, fact.value), (note, fact.note)):
                part.setText(text)
                part.setVisible(bool(text))
            set_role(value, fact.role)
        for row in self._rows[len(facts) :]:
            for part in row:
                part.hide()
        self.setAccessibleName("; ".join(f"{fact.name}: {fact.value} {fact.note}".rstrip() for fact in facts))

    def _add_row(self) -> None:
        at, name = len(self._rows), self.objectName()
        row = label("quiet"), label("strong", f"{name}Value{at}"), label("quiet", f"{name}Note{at}")
        row[2].setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        said = QVBoxLayout()
        said.setSpacing(0)
        said.addWidget(row[1])
        said.addWidget(row[2])
        said.addStretch(1)
        self._grid.addWidget(row[0], at, 0, Qt.AlignmentFlag.AlignTop)
        self._grid.addLayout(said, at, 1)  # not aligned: that would take away its height for a width
        self._rows.append(row)
