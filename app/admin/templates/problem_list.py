"""Everything that is wrong, at the editor's foot: a line that says how much, and a list to walk through."""

from collections.abc import Sequence

from PySide6.QtCore import QSignalBlocker, QSize, Qt, Signal
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QListWidget, QListWidgetItem, QVBoxLayout

from app.admin.templates.checking import Trouble, serious
from app.i18n import translate
from app.theme.look import Look
from app.theme.tokens import SPACE
from app.widgets.action_button import ActionButton
from app.widgets.labels import announce, label, panel

_ICON = 20
_HEIGHT = 190
_MOST = 200


class ProblemList(QFrame):
    """`gone` carries the trouble that somebody wants to see."""

    gone = Signal(object)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.setObjectName("problemList")
        self._look = look
        self._troubles: tuple[Trouble, ...] = ()
        self._icon = QLabel()
        self._words = label("strong", "problemCount", wrap=False)
        self._next = ActionButton(look, "nextProblem", kind="quiet", icon="down")
        self._next.set_words(translate("TemplateProblems", "Next"), description="F8")
        self._next.setToolTip("F8")
        self._next.clicked.connect(self.next)
        self._list = QListWidget()
        self._list.setObjectName("problems")
        self._list.setAccessibleName(translate("TemplateProblems", "Problems"))
        self._list.setFrameShape(QFrame.Shape.NoFrame)
        self._list.setIconSize(QSize(look.px(_ICON), look.px(_ICON)))
        self._list.setMaximumHeight(look.px(_HEIGHT))
        self._list.setWordWrap(True)
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._list.itemActivated.connect(self._activated)
        self._list.itemClicked.connect(self._activated)
        top = QHBoxLayout()
        top.setSpacing(look.px(SPACE.s))
        top.addWidget(self._icon)
        top.addWidget(self._words, 1)
        top.addWidget(self._next)
        inside = panel("card")
        column = QVBoxLayout(inside)
        column.setContentsMargins(look.px(SPACE.m), look.px(SPACE.xs), look.px(SPACE.s), look.px(SPACE.xs))
        column.setSpacing(0)
        column.addLayout(top)
        column.addWidget(self._list)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(inside)
        look.changed.connect(self._repaint)

    def show_troubles(self, troubles: Sequence[Trouble], told: Sequence[str]) -> None:
        """Show what is wrong; `told` says where, in words, for each."""
        before = serious(self._troubles)
        self._troubles = tuple(troubles)
        count, row = serious(troubles), self._list.currentRow()
        with QSignalBlocker(self._list):
            self._list.clear()
            for trouble, where in list(zip(troubles, told, strict=True))[:_MOST]:
                item = QListWidgetItem(f"{where}: {trouble.message}")
                kind = "problem" if trouble.serious else "notice"
                item.setIcon(QIcon(self._look.icon(kind, kind, _ICON)))
                self._list.addItem(item)
            self._list.setCurrentRow(min(row, self._list.count() - 1))
        self._list.setVisible(bool(troubles))
        line = self._list.sizeHintForRow(0) if troubles else 0
        self._list.setFixedHeight(
            min(self._look.px(_HEIGHT), max(line, 1) * min(len(troubles), 4) + self._look.px(SPACE.s))
        )
        self._next.setVisible(bool(troubles))
        if count:
            said = translate("TemplateProblems", "Problems: {count}. It can't be saved yet.").format(count=count)
        elif troubles:
            said = translate("TemplateProblems", "Nothing is wrong. To know: {count}").format(count=len(troubles))
        else:
            said = translate("TemplateProblems", "Nothing is wrong.")
        self._words.setText(said)
        self._repaint()
        if (count > 0) != (before > 0):
            announce(self, said)

    def next(self) -> None:
        """Go to the next one, round and round."""
        if self._troubles:
            row = (self._list.currentRow() + 1) % min(len(self._troubles), _MOST)
            self._list.setCurrentRow(row)
            self.gone.emit(self._troubles[row])

    def previous(self) -> None:
        """Go to the one before."""
        if self._troubles:
            row = (self._list.currentRow() - 1) % min(len(self._troubles), _MOST)
            self._list.setCurrentRow(row)
            self.gone.emit(self._troubles[row])

    def _activated(self, item: QListWidgetItem) -> None:
        self.gone.emit(self._troubles[self._list.row(item)])

    def _repaint(self) -> None:
        kind = "problem" if serious(self._troubles) else "notice" if self._troubles else "ok"
        self._icon.setPixmap(self._look.icon(kind, kind, _ICON))
