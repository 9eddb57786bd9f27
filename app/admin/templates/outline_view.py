"""The outline at the editor's left: every part of the template, with how much is wrong in it."""

from collections.abc import Sequence

from PySide6.QtCore import QSignalBlocker, QSize, Qt, Signal
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QFrame, QHeaderView, QTreeWidget, QTreeWidgetItem

from app.admin.templates.outline import Line, Spot
from app.admin.templates.words import spot_title
from app.i18n import translate
from app.theme.look import Look
from app.theme.tokens import SPACE, TARGET
from app.widgets.labels import plain_tip

_SPOT = Qt.ItemDataRole.UserRole
_ICON = 20


class OutlineView(QTreeWidget):
    """`gone` carries the part that was chosen."""

    gone = Signal(object)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.setObjectName("templateOutline")
        self.setAccessibleName(translate("TemplateOutline", "Parts of the template"))
        self._look = look
        self._lines: tuple[Line, ...] = ()
        self._items: dict[Spot, QTreeWidgetItem] = {}
        self.setColumnCount(2)
        self.setHeaderHidden(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setIndentation(look.px(SPACE.m))
        self.setIconSize(QSize(look.px(_ICON), look.px(_ICON)))
        self.setUniformRowHeights(True)
        self.setTabKeyNavigation(False)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        across = self.header()
        across.setStretchLastSection(False)
        across.setMinimumSectionSize(look.px(SPACE.m))
        across.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        across.setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        self.currentItemChanged.connect(self._moved)
        look.changed.connect(self._repaint)

    def show_lines(self, lines: Sequence[Line]) -> None:
        """Show the outline as it is now; what was folded stays folded."""
        with QSignalBlocker(self):
            if [line.spot for line in lines] != [line.spot for line in self._lines]:
                self._build(lines)
            for line in lines:
                self._say(self._items[line.spot], line)
        self._lines = tuple(lines)

    def mark(self, spot: Spot) -> None:
        """Show which part is open."""
        item = self._items.get(spot)
        if item is not None and item is not self.currentItem():
            with QSignalBlocker(self):
                self.setCurrentItem(item)
            self.scrollToItem(item)

    def _build(self, lines: Sequence[Line]) -> None:
        folded = {spot for spot, item in self._items.items() if item.childCount() and not item.isExpanded()}
        current = self.currentItem()
        now = tuple(current.data(0, _SPOT)) if current is not None else None
        self.clear()
        self._items = {}
        above: list[QTreeWidgetItem] = []
        for line in lines:
            item = QTreeWidgetItem()
            item.setData(0, _SPOT, line.spot)
            item.setSizeHint(0, QSize(0, self._look.px(TARGET - SPACE.m)))
            item.setTextAlignment(1, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            del above[line.depth :]
            if above:
                above[-1].addChild(item)
            else:
                self.addTopLevelItem(item)
            above.append(item)
            self._items[line.spot] = item
            item.setExpanded(line.spot not in folded)
        if now is not None and now in self._items:
            self.setCurrentItem(self._items[now])

    def _say(self, item: QTreeWidgetItem, line: Line) -> None:
        title = spot_title(line)
        item.setText(0, title)
        item.setToolTip(0, plain_tip(title))
        wrong = translate("TemplateOutline", "Problems: {count}").format(count=line.errors) if line.errors else ""
        known = translate("TemplateOutline", "To know: {count}").format(count=line.advices) if line.advices else ""
        told = "; ".join(each for each in (title, wrong, known) if each)
        item.setData(0, Qt.ItemDataRole.AccessibleTextRole, told)
        item.setText(1, str(line.errors or line.advices or ""))
        item.setToolTip(1, wrong or known)
        kind = "problem" if line.errors else "notice" if line.advices else ""
        item.setIcon(1, QIcon(self._look.icon(kind, kind, _ICON)) if kind else QIcon())

    def _moved(self, item: QTreeWidgetItem | None, _before: QTreeWidgetItem | None) -> None:
        if item is not None:
            self.gone.emit(tuple(item.data(0, _SPOT)))

    def _repaint(self) -> None:
        self.show_lines(self._lines)
