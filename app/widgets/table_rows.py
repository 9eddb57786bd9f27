"""The rows behind a table: what all such models share (columns, choice, state), and the plain one that holds all of its rows."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from app.errors import AppError
from app.i18n import translate
from app.widgets.table_columns import CHOOSING, Column, Row

Index = QModelIndex | QPersistentModelIndex
IdOf = Callable[[Row], str]

NOWHERE = QModelIndex()
_DISPLAY, _SPOKEN = Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole
_ALIGN = Qt.ItemDataRole.TextAlignmentRole


@dataclass(frozen=True, slots=True)
class RowsState:
    """How the rows stand: how many are here, how many there are in all (None: not known), and what is the matter with them."""

    loaded: int = 0
    total: int | None = None
    busy: bool = False
    ended: bool = False
    trouble: AppError | None = None


class TableRows(QAbstractTableModel):
    """Rows with ids. What is chosen is kept by id, so that it outlives any reload; `chosen` holds the rows as they were last seen."""

    state_changed = Signal()
    chosen_changed = Signal()

    def __init__(
        self, columns: Sequence[Column], id_of: IdOf, *, choosing: bool = False, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self.columns: tuple[Column, ...] = (CHOOSING, *columns) if choosing else tuple(columns)
        self.choosing = choosing
        self.id_of = id_of
        self.chosen: dict[str, Row] = {}
        self.state = RowsState()

    # --- what each kind answers in its own way -------------------------------------------------------------------------------

    def row_at(self, _place: int) -> Row | None:
        """Return the row at a place, None where it is not here yet."""
        return None

    def place_of(self, _row_id: str) -> int | None:
        """Return where a row that is here stands."""
        return None

    def here(self) -> Iterable[Row]:
        """Return the rows that are here, in order."""
        return ()

    def look_at(self, first: int, last: int) -> None:
        """Be told which places are seen."""

    def retry(self) -> None:
        """Ask again for what could not be had."""

    # --- choosing ------------------------------------------------------------------------------------------------------------

    def toggle(self, place: int) -> None:
        """Choose a row, or let it go."""
        row = self.row_at(place)
        if row is None or not self.choosing:
            return
        row_id = self.id_of(row)
        if self.chosen.pop(row_id, None) is None:
            self.chosen[row_id] = row
        self._repaint_choice()

    def choose(self, rows: Iterable[Row], *, only: bool = True) -> None:
        """Choose these, whether they are here or not; `only` lets every other go."""
        if not self.choosing:
            return
        before = {} if only else self.chosen
        self.chosen = {**before, **{self.id_of(row): row for row in rows if row is not None}}
        self._repaint_choice()

    def choose_none(self) -> None:
        """Let all go."""
        if self.chosen:
            self.chosen = {}
            self._repaint_choice()

    def _repaint_choice(self) -> None:
        if self.rowCount():
            self.dataChanged.emit(self.index(0, 0), self.index(self.rowCount() - 1, len(self.columns) - 1))
        self.chosen_changed.emit()

    def _say(self, **changes: Any) -> None:  # noqa: ANN401 - the fields of RowsState
        self.state = replace(self.state, **changes)
        self.state_changed.emit()

    def _seen_anew(self, rows: Iterable[Row]) -> None:
        """Keep the newest of what is chosen."""
        if self.chosen:
            self.chosen.update({row_id: row for row in rows if (row_id := self.id_of(row)) in self.chosen})

    # --- Qt's questions ------------------------------------------------------------------------------------------------------

    def columnCount(self, _parent: Index = NOWHERE) -> int:  # noqa: N802 - Qt's name
        """Return how many columns there are."""
        return len(self.columns)

    def data(self, index: Index, role: int = _DISPLAY) -> Any:  # noqa: ANN401 - whatever a role is
        """Return a cell's words, for eyes, ears and the clipboard."""
        column = self.columns[index.column()]
        if role == _ALIGN:
            side = Qt.AlignmentFlag.AlignRight if column.align == "right" else Qt.AlignmentFlag.AlignLeft
            return side | Qt.AlignmentFlag.AlignVCenter
        if role not in (_DISPLAY, _SPOKEN):
            return None
        row = self.row_at(index.row())
        if row is None:
            return translate("Table", "Loading…")
        if column is CHOOSING:
            return self._tick(row) if role == _SPOKEN else ""
        if role == _SPOKEN:
            return f"{column.title}: {(column.spoken or column.text)(row)}"
        return column.text(row)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _DISPLAY) -> Any:  # noqa: ANN401, N802 - Qt's
        """Return a column's title."""
        if orientation is not Qt.Orientation.Horizontal or not 0 <= section < len(self.columns):
            return None
        column = self.columns[section]
        if role == _ALIGN:
            side = Qt.AlignmentFlag.AlignRight if column.align == "right" else Qt.AlignmentFlag.AlignLeft
            return side | Qt.AlignmentFlag.AlignVCenter
        if role == _DISPLAY:
            return column.title
        return (column.title or translate("Table", "Chosen")) if role == _SPOKEN else None

    def _tick(self, row: Row) -> str:
        chosen = self.id_of(row) in self.chosen
        return translate("Table", "Chosen") if chosen else translate("Table", "Not chosen")


class ListRows(TableRows):
    """Rows that are all here at once: for lists of tens or hundreds. `set_rows` replaces them; `wait` and `fail` say why there are none."""

    def __init__(
        self,
        columns: Sequence[Column],
        id_of: IdOf,
        *,
        choosing: bool = False,
        again: Callable[[], object] | None = None,
    ) -> None:
        """`again` is what trying again does."""
        super().__init__(columns, id_of, choosing=choosing)
        self._rows: list[Row] = []
        self._places: dict[str, int] = {}
        self._again = again

    def set_rows(self, rows: Iterable[Row]) -> None:
        """Show these. Where only contents changed, nothing moves."""
        new = list(rows)
        ids = [self.id_of(row) for row in new]
        if ids == list(self._places):
            self._rows = new
            if new:
                self.dataChanged.emit(self.index(0, 0), self.index(len(new) - 1, len(self.columns) - 1))
        else:
            self.beginResetModel()
            self._rows, self._places = new, {row_id: place for place, row_id in enumerate(ids)}
            self.endResetModel()
        self._seen_anew(new)
        self._say(loaded=len(new), total=len(new), busy=False, ended=True, trouble=None)

    def wait(self) -> None:
        """Say that they are being asked for."""
        self._say(busy=True, trouble=None)

    def fail(self, error: AppError) -> None:
        """Say that they could not be had."""
        self._say(busy=False, trouble=error)

    def retry(self) -> None:
        """Ask the owner."""
        if self._again is not None:
            self.wait()
            self._again()

    def rowCount(self, parent: Index = NOWHERE) -> int:  # noqa: N802 - Qt's name
        """Return how many there are."""
        return 0 if parent.isValid() else len(self._rows)

    def row_at(self, place: int) -> Row | None:
        """Return the row at a place."""
        return self._rows[place] if 0 <= place < len(self._rows) else None

    def place_of(self, row_id: str) -> int | None:
        """Return where a row stands."""
        return self._places.get(row_id)

    def here(self) -> Iterable[Row]:
        """Return all rows."""
        return tuple(self._rows)
