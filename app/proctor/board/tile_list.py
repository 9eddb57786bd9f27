"""A list of rooms that stand in a grid of tiles: a list to a screen reader and to the keys, a grid to the eye and the hand."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QPoint, QRect, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView

from app.proctor.board.grid import Grid, grid_for
from app.proctor.board.room_model import RoomModel
from app.theme.look import Look

_SETTLES_S = 0.5
"""For how long after tiles moved a click is meant for what was there before."""

Index = QModelIndex | QPersistentModelIndex


class TileList(QListView):
    """Places and leads; whoever inherits it paints. `sentence` says a room in words.

    `opened` carries the session that was chosen, `handled` says that a hand is on the board, `typed` carries what was typed to search for.
    """

    opened = Signal(str)
    handled = Signal()
    typed = Signal(str)

    def __init__(self, look: Look, sentence: Callable[[str], str], now_ns: Callable[[], int]) -> None:
        super().__init__()
        self._look, self._now_ns = look, now_ns
        self._grid = self._grid_before = grid_for(0, 1, 1, look.scale)
        self._moved_at = 0
        self._before: tuple[str, ...] = ()
        self.rooms_model = RoomModel(sentence, self)
        self.setModel(self.rooms_model)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setStyleSheet("QListView { border: none; padding: 0; background: transparent; }")  # the ring is a tile's
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setMouseTracking(True)

    @property
    def focused(self) -> str:
        """Return the room that the keys are for; empty for none."""
        row = self.currentIndex().row()
        return self.rooms_model.ids[row] if 0 <= row < len(self.rooms_model.ids) else ""

    @property
    def grid(self) -> Grid:
        """Return how the tiles stand."""
        return self._grid

    def focus_room(self, session_id: str) -> None:
        """Put the focus on a room, and show it."""
        if session_id in self.rooms_model.ids:
            self.setCurrentIndex(self.rooms_model.index(self.rooms_model.ids.index(session_id)))

    def take(self, ids: tuple[str, ...]) -> bool:
        """Take another order; return whether it is another."""
        if ids == self.rooms_model.ids:
            return False
        self._moved_at, self._before, self._grid_before = self._now_ns(), self.rooms_model.ids, self._grid
        self.rooms_model.take(ids)
        return True

    def shape(self) -> None:
        """Make the grid for the rooms there are and the window as it is."""
        size = self.viewport().size()
        self._grid = grid_for(len(self.rooms_model.ids), size.width(), size.height(), self._look.scale)
        bar = self.verticalScrollBar()
        bar.setRange(0, max(0, self._grid.height - size.height()))
        bar.setPageStep(size.height())
        bar.setSingleStep(self._grid.tile_height + self._grid.gap)

    # --- what a list view asks of its own layout ------------------------------------------------------------------------------

    def visualRect(self, index: Index) -> QRect:  # noqa: N802 - Qt's name
        """Return where a room's tile is in the viewport."""
        if not index.isValid():
            return QRect()
        left, top = self._grid.left_top(index.row())
        return QRect(left, top - self.verticalOffset(), self._grid.tile_width, self._grid.tile_height)

    def indexAt(self, point: QPoint) -> QModelIndex:  # noqa: N802 - Qt's name
        """Return the room at a point of the viewport."""
        number = self._grid.at(point.x(), point.y() + self.verticalOffset())
        return QModelIndex() if number is None else self.rooms_model.index(number)

    def scrollTo(  # noqa: N802 - Qt's name
        self, index: Index, _hint: QAbstractItemView.ScrollHint = QAbstractItemView.ScrollHint.EnsureVisible
    ) -> None:
        """Scroll until a room is seen whole."""
        if index.isValid():
            _, top = self._grid.left_top(index.row())
            bar, height = self.verticalScrollBar(), self.viewport().height()
            bar.setValue(min(top, max(bar.value(), top + self._grid.tile_height - height)))

    def verticalOffset(self) -> int:  # noqa: N802 - Qt's name
        """Return how far it is scrolled, in pixels."""
        return self.verticalScrollBar().value()

    def horizontalOffset(self) -> int:  # noqa: N802 - Qt's name
        """Return nought: tiles are never wider than the window."""
        return 0

    def doItemsLayout(self) -> None:  # noqa: N802 - Qt's name
        """Do nothing: tiles are placed when the order or the size changes."""

    def updateGeometries(self) -> None:  # noqa: N802 - Qt's name
        """Do nothing: the scroll bar's range goes with the grid."""

    def dataChanged(self, *_what: object) -> None:  # noqa: N802 - Qt's name
        """Do nothing: the canvas knows what to paint anew, and Qt tells screen readers before it calls this."""

    def moveCursor(  # noqa: N802 - Qt's name
        self, action: QAbstractItemView.CursorAction, _modifiers: Qt.KeyboardModifier
    ) -> QModelIndex:
        """Return the room that a key leads to."""
        count, columns = len(self.rooms_model.ids), self._grid.columns
        if not count:
            return QModelIndex()
        row = self.currentIndex().row()
        if row < 0:
            return self.rooms_model.index(0)
        page = columns * max(1, self.viewport().height() // (self._grid.tile_height + self._grid.gap))
        actions = QAbstractItemView.CursorAction
        step = {
            actions.MoveLeft: -1,
            actions.MovePrevious: -1,
            actions.MoveRight: 1,
            actions.MoveNext: 1,
            actions.MoveUp: -columns,
            actions.MoveDown: columns,
            actions.MovePageUp: -page,
            actions.MovePageDown: page,
            actions.MoveHome: -row,
            actions.MoveEnd: count - 1 - row,
        }.get(action, 0)
        whole = action in (actions.MovePageUp, actions.MovePageDown)
        to = min(max(row + step, row % columns), count - 1) if whole else row + step
        return self.rooms_model.index(to if 0 <= to < count else row)

    # --- the hand ------------------------------------------------------------------------------------------------------------

    def currentChanged(self, current: Index, previous: Index) -> None:  # noqa: N802 - Qt's name
        """Move the ring."""
        super().currentChanged(current, previous)
        for index in (current, previous):
            if index.isValid():
                self.viewport().update(self.visualRect(index))

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Open with Enter; hand on what is typed to search for; leave the rest to the list."""
        self.handled.emit()
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if self.focused:
                self.opened.emit(self.focused)
            return
        plain = event.modifiers() in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier)
        if plain and event.text().strip() and event.text().isprintable():
            self.typed.emit(event.text())
            return
        if event.key() in (Qt.Key.Key_Escape, Qt.Key.Key_Backtab, Qt.Key.Key_Tab):
            event.ignore()
            return
        super().keyPressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Note that a hand is on the board."""
        self.handled.emit()
        at = self.indexAt(event.position().toPoint())
        self.viewport().setCursor(Qt.CursorShape.PointingHandCursor if at.isValid() else Qt.CursorShape.ArrowCursor)

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Put the focus on the room that was meant."""
        self.handled.emit()
        if event.button() is Qt.MouseButton.LeftButton and (meant := self._meant(event.position().toPoint())):
            self.focus_room(meant)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Open the room that was pressed."""
        if event.button() is Qt.MouseButton.LeftButton:
            meant = self._meant(event.position().toPoint())
            if meant and meant == self.focused:
                self.opened.emit(meant)

    def mouseDoubleClickEvent(self, _event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Do nothing more: the first click has opened the room."""

    def viewportEvent(self, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Note the wheel as a hand on the board."""
        if event.type() == QEvent.Type.Wheel:
            self.handled.emit()
        return super().viewportEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:  # noqa: N802 - Qt's name
        """Have some room under the keys."""
        super().focusInEvent(event)
        if not self.currentIndex().isValid() and self.rooms_model.ids:
            self.setCurrentIndex(self.rooms_model.index(0))
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:  # noqa: N802 - Qt's name
        """Take the ring away."""
        super().focusOutEvent(event)
        self.viewport().update()

    def _meant(self, point: QPoint) -> str:
        """Return the room that a hand meant which came down here: what stood there before, where tiles have just moved."""
        just_moved = self._before and (self._now_ns() - self._moved_at) / 1e9 < _SETTLES_S
        grid, ids = (self._grid_before, self._before) if just_moved else (self._grid, self.rooms_model.ids)
        number = grid.at(point.x(), point.y() + self.verticalOffset())
        meant = ids[number] if number is not None and number < len(ids) else ""
        return meant if meant in self.rooms_model.ids else ""
