"""The part of a table that is scrolled: rows under titles, moved through and chosen from by keys as by pointer."""

from PySide6.QtCore import QEvent, QItemSelectionModel, QModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QFocusEvent, QKeyEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QTableView

from app.theme.look import Look
from app.widgets.table_columns import CHOOSING
from app.widgets.table_paint import ROW_HEIGHT, CellPainter
from app.widgets.table_rows import Index, TableRows

_NARROWEST = 40
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_MOVES = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown, Qt.Key.Key_Home, Qt.Key.Key_End)
_CTRL, _SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


class RowView(QTableView):
    """Shows a `TableRows`. `entered_row` carries where Enter or a double click was; `menu_wanted` a column and where on the screen."""

    entered_row = Signal(int)
    current_moved = Signal(int)
    copy_wanted = Signal()
    all_wanted = Signal()
    seen = Signal(int, int)
    menu_wanted = Signal(int, QPoint)
    resized = Signal()

    def __init__(self, look: Look, name: str, rows: TableRows) -> None:
        super().__init__()
        self.setObjectName(f"{name}View")
        self._look = look
        self._anchor = -1
        self.painter_ = CellPainter(look, rows, self)
        self.setItemDelegate(self.painter_)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setMouseTracking(True)
        self.setTabKeyNavigation(False)
        for set_mode in (self.setVerticalScrollMode, self.setHorizontalScrollMode):
            set_mode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        down = self.verticalHeader()
        down.hide()
        down.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        down.setMinimumSectionSize(look.px(ROW_HEIGHT))
        down.setDefaultSectionSize(look.px(ROW_HEIGHT))
        across = self.horizontalHeader()
        across.setObjectName(f"{name}Header")
        across.setSectionsMovable(True)
        across.setSectionsClickable(True)
        across.setHighlightSections(False)
        across.setMinimumSectionSize(look.px(_NARROWEST))
        across.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        across.customContextMenuRequested.connect(self._header_menu)
        self.verticalScrollBar().setSingleStep(look.px(ROW_HEIGHT))
        self.verticalScrollBar().valueChanged.connect(self._tell_seen)
        self.doubleClicked.connect(self._double_clicked)
        look.changed.connect(self.viewport().update)
        self.show_rows(rows)

    @property
    def rows(self) -> TableRows:
        """Return the model."""
        model = self.model()
        assert isinstance(model, TableRows)  # noqa: S101 - nothing else is ever shown
        return model

    def show_rows(self, rows: TableRows) -> None:
        """Show another model of the same columns."""
        self.painter_.use(rows)
        self.setModel(rows)

    def place(self) -> int:
        """Return the place of the row that the keys act on, -1 for none."""
        return self.currentIndex().row()

    def go_to(self, place: int) -> None:
        """Move there, and bring it into view."""
        if 0 <= place < self.rows.rowCount():
            column = max(self.currentIndex().column(), self._first_column())
            self.selectionModel().setCurrentIndex(
                self.rows.index(place, column), QItemSelectionModel.SelectionFlag.NoUpdate
            )
            self.scrollTo(self.rows.index(place, column))

    def places_seen(self) -> tuple[int, int]:
        """Return the first and last place in view."""
        first = max(0, self.rowAt(0))
        last = self.rowAt(self.viewport().height() - 1)
        return first, last if last >= 0 else self.rows.rowCount() - 1

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Move, choose, open, copy."""
        key, held = event.key(), event.modifiers()
        place = self.place()
        if key in _ENTER and place >= 0:
            self.entered_row.emit(place)
        elif key == Qt.Key.Key_Space and place >= 0:
            self._anchor = place
            self.rows.toggle(place)
        elif key == Qt.Key.Key_A and held == _CTRL:
            self.all_wanted.emit()
        elif key == Qt.Key.Key_C and held == _CTRL:
            self.copy_wanted.emit()
        elif key == Qt.Key.Key_Escape and self.rows.chosen:
            self.rows.choose_none()
        elif key in _MOVES:
            self._move(event, place)
        elif key in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            super().keyPressEvent(event)
        else:
            event.ignore()

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Move there; with a tick's column, Ctrl or Shift choose."""
        index = self.indexAt(event.position().toPoint())
        before = self.place()
        super().mousePressEvent(event)
        if not index.isValid() or event.button() is not Qt.MouseButton.LeftButton:
            return
        held = event.modifiers()
        if held & _SHIFT:
            self._choose_span(self._anchor if self._anchor >= 0 else max(before, 0), index.row())
            return
        self._anchor = index.row()
        if held & _CTRL or self.rows.columns[index.column()] is CHOOSING:
            self.rows.toggle(index.row())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Show which row is under the pointer."""
        self._hover(self.rowAt(event.position().toPoint().y()))
        super().mouseMoveEvent(event)

    def leaveEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """Show none."""
        self._hover(-1)
        super().leaveEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:  # noqa: N802 - Qt's name
        """Show where the keys act: at the first row, unless it was elsewhere."""
        self.painter_.focused = True
        if self.place() < 0:
            self.go_to(0)
        super().focusInEvent(event)
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:  # noqa: N802 - Qt's name
        """Take the ring away."""
        self.painter_.focused = False
        super().focusOutEvent(event)
        self.viewport().update()

    def currentChanged(self, current: Index, previous: Index) -> None:  # noqa: N802 - Qt's name
        """Move the ring."""
        super().currentChanged(current, previous)
        self.painter_.current = current.row()
        if current.row() != previous.row():
            self._update_row(current.row())
            self._update_row(previous.row())
            self.current_moved.emit(current.row())

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:  # noqa: N802 - Qt's name
        """Offer what can be done with a column."""
        if event.reason() is QContextMenuEvent.Reason.Keyboard:
            index = self.currentIndex()
            at = self.viewport().mapToGlobal(self.visualRect(index).bottomLeft())
            self.menu_wanted.emit(max(0, index.column()), at)
        else:
            self.menu_wanted.emit(max(0, self.columnAt(event.pos().x())), event.globalPos())

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Tell what is seen now."""
        super().resizeEvent(event)
        self.resized.emit()
        self._tell_seen()

    def _move(self, event: QKeyEvent, place: int) -> None:
        shifted = bool(event.modifiers() & _SHIFT)
        if shifted and self._anchor < 0:
            self._anchor = max(0, place)
        key = event.key()
        if key in (Qt.Key.Key_Home, Qt.Key.Key_End):
            self.go_to(0 if key == Qt.Key.Key_Home else self.rows.rowCount() - 1)
        else:
            page = max(1, self.viewport().height() // self.verticalHeader().defaultSectionSize() - 1)
            step = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1, Qt.Key.Key_PageUp: -page}.get(Qt.Key(key), page)
            self.go_to(min(max(0, place + step), self.rows.rowCount() - 1))
        if shifted:
            self._choose_span(self._anchor, self.place())
        else:
            self._anchor = -1

    def _choose_span(self, start: int, end: int) -> None:
        low, high = sorted((start, end))
        self.rows.choose(self.rows.row_at(place) for place in range(low, high + 1))

    def _hover(self, place: int) -> None:
        if place != self.painter_.hovered:
            before, self.painter_.hovered = self.painter_.hovered, place
            self._update_row(before)
            self._update_row(place)

    def _update_row(self, place: int) -> None:
        if place >= 0:
            top, height = self.rowViewportPosition(place), self.rowHeight(place)
            self.viewport().update(0, top, self.viewport().width(), height)

    def _tell_seen(self) -> None:
        if self.rows.rowCount():
            self.seen.emit(*self.places_seen())

    def _double_clicked(self, index: QModelIndex) -> None:
        if self.rows.columns[index.column()] is not CHOOSING:
            self.entered_row.emit(index.row())

    def _header_menu(self, at: QPoint) -> None:
        across = self.horizontalHeader()
        self.menu_wanted.emit(max(0, across.logicalIndexAt(at)), across.mapToGlobal(at))

    def _first_column(self) -> int:
        return next((each for each in range(len(self.rows.columns)) if not self.isColumnHidden(each)), 0)
