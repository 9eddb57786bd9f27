"""How somebody arranged a table's columns: how wide, in which order, which hidden; remembered, and put back as far as it still fits."""

from collections.abc import Sequence
from typing import Any, Protocol

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QFont, QFontMetrics

from app.theme.look import Look
from app.theme.tokens import SPACE, TYPE
from app.widgets.table_columns import CHOOSING, Column
from app.widgets.table_view import RowView

_REMEMBER_AFTER_MS = 400
_WIDEST = 4000
_MARK = 32
"""The room of a sign before a cell's words, and of what parts it from them."""


class Memory(Protocol):
    """What remembers how somebody arranged a table, such as the desk's preferences."""

    def keep(self, name: str, value: Any) -> None:  # noqa: ANN401 - any JSON value
        """Remember a value."""
        ...

    def kept(self, name: str) -> Any:  # noqa: ANN401 - any JSON value
        """Return what was remembered, None for nothing."""
        ...


class Arrangement(QObject):
    """Arranges the columns of one view. Widths are kept as tokens' lengths, so that they hold at every size of the interface.

    `others_shown` tells that columns were shown or hidden.
    """

    others_shown = Signal()

    def __init__(self, look: Look, name: str, view: RowView, memory: Memory | None) -> None:
        super().__init__(view)
        self._look, self._view, self._memory = look, view, memory
        self._key = f"table.{name}"
        self._arranging = False
        self._wishes: dict[str, int] = {}
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(_REMEMBER_AFTER_MS)
        self._later.timeout.connect(self._keep)
        across = view.horizontalHeader()
        across.sectionResized.connect(self._resized)
        across.sectionMoved.connect(self._changed)
        view.resized.connect(self.stretch)
        self._arrange()

    def in_order(self) -> list[int]:
        """Return every column's place in the model, as they stand from left to right."""
        across = self._view.horizontalHeader()
        return [across.logicalIndex(nth) for nth in range(across.count())]

    def shown(self) -> list[Column]:
        """Return the columns that are seen, from left to right, without the ticks."""
        seen = (self._columns[at] for at in self.in_order() if not self._view.isColumnHidden(at))
        return [each for each in seen if each is not CHOOSING]

    def show_column(self, place: int, shown: bool) -> None:  # noqa: FBT001 - a signal's
        """Show a column or hide it; the last one stays."""
        if not shown and len(self.shown()) <= 1:
            return
        self._view.setColumnHidden(place, not shown)
        self.stretch()
        self._changed()
        self.others_shown.emit()

    def forget(self) -> None:
        """Put the columns as they were at first."""
        self._wishes = {}
        if self._memory is not None:
            self._memory.keep(self._key, None)
        self._arrange()
        self.stretch()
        self.others_shown.emit()

    def stretch(self) -> None:
        """Give the room that is left to the column that takes it."""
        columns = self._columns
        seen = [at for at in range(len(columns)) if not self._view.isColumnHidden(at)]
        wishes = {at: self._wish(columns[at]) for at in seen}
        takes = next((at for at in seen if columns[at].stretch), None)
        if takes is not None:
            spare = self._view.viewport().width() - sum(wishes.values())
            self._arranging = True
            self._view.horizontalHeader().resizeSection(takes, wishes[takes] + max(0, spare))
            self._arranging = False

    @property
    def _columns(self) -> Sequence[Column]:
        return self._view.rows.columns

    def _wish(self, column: Column) -> int:
        return self._wishes.get(column.id, max(self._look.px(column.width), self._least(column)))

    def _least(self, column: Column) -> int:
        """Return the room that a title takes, and what is to fit under it: in another language, zone or size it may be much longer."""
        font, px = self._look.font, self._look.px
        title = QFontMetrics(font(TYPE.body, QFont.Weight.DemiBold)).horizontalAdvance(column.title)
        figures = font(TYPE.body)
        figures.setFeature(QFont.Tag("tnum"), 1)  # as cells are painted
        cell = QFontMetrics(figures).horizontalAdvance(column.fits) + (px(_MARK) if column.mark else 0)
        return max(
            title + px(2 * SPACE.s + SPACE.xs) if column.title else 0, cell + px(3 * SPACE.s) if column.fits else 0
        )

    def _resized(self, at: int, _before: int, now: int) -> None:
        if not self._arranging and now:
            self._wishes[self._columns[at].id] = now
            self._changed()

    def _changed(self, *_moved: int) -> None:
        if not self._arranging and self._memory is not None:
            self._later.start()

    def _keep(self) -> None:
        if self._memory is None:
            return
        scale = self._look.scale
        arrangement = {
            "widths": {name: round(width / scale) for name, width in self._wishes.items()},
            "order": [self._columns[at].id for at in self.in_order()],
            "hidden": [each.id for at, each in enumerate(self._columns) if self._view.isColumnHidden(at)],
        }
        self._memory.keep(self._key, arrangement)

    def _arrange(self) -> None:
        """Put the columns as they were left, as far as that can be understood."""
        said = self._memory.kept(self._key) if self._memory is not None else None
        known = said if isinstance(said, dict) else {}
        widths, hidden, order = (known.get(name) for name in ("widths", "hidden", "order"))
        places = {each.id: at for at, each in enumerate(self._columns)}
        self._wishes = {
            name: self._look.px(width)
            for name, width in (widths.items() if isinstance(widths, dict) else ())
            if name in places and isinstance(width, int) and 0 < width < _WIDEST
        }
        self._arranging = True
        across = self._view.horizontalHeader()
        for at, column in enumerate(self._columns):
            across.resizeSection(at, self._wish(column))
            away = column.id in hidden if isinstance(hidden, list) else not column.shown
            self._view.setColumnHidden(at, away and column is not CHOOSING)
        wanted = [places[name] for name in order if name in places] if isinstance(order, list) else []
        for nth, at in enumerate(wanted or range(len(self._columns))):
            across.moveSection(across.visualIndex(at), nth)
        self._arranging = False
