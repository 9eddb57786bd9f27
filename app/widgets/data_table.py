"""The one table of both desks: columns declared, rows behind it as many as there are, its states inside it.

    columns = (Column("name", "Name", name_of, width=260, sort="name", stretch=True), Column("score", "Score", score_of, align="right"))
    rows = ListRows(columns, id_of)                                   # all at once: rows.set_rows(...), rows.wait(), rows.fail(error)
    rows = PagedRows(columns, id_of, fetch, self.errands.run)         # behind a cursor: rows.ask_anew(), rows.refresh()
    rows = SpreadRows(columns, id_of, fetch, self.errands.run)        # of known length, any place of it
    table = DataTable(look, "devicesTable", rows, words="Kiosks", memory=desk.preferences)
    table.set_empty("No kiosks yet", "A kiosk appears here once it is enrolled.", button="Enrol a kiosk")
    table.opened.connect(self._open)                                  # Enter, double click; carries the row

Sorting is the owner's: `sort_wanted` carries "name" or "-name", and `set_sort` shows what is in force. With `choosing=True` in the rows,
Space, Ctrl and Shift choose; `table.acted_on()` is what is chosen, or the row that the keys are at.
"""

from functools import partial

from PySide6.QtCore import QLocale, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QMenu, QStackedLayout, QVBoxLayout, QWidget

from app.i18n import translate
from app.theme.look import Look
from app.theme.tokens import SPACE
from app.widgets.action_button import ActionButton
from app.widgets.labels import announce, label, panel
from app.widgets.table_arrangement import Arrangement, Memory
from app.widgets.table_columns import CHOOSING, Row, as_lines
from app.widgets.table_rows import TableRows
from app.widgets.table_state import TableState
from app.widgets.table_view import RowView


class DataTable(QWidget):
    """See the module. Object names: `NAME`, `NAMEView`, `NAMEFoot`, `NAMERetry`, `NAMEEmptyTitle`, `NAMEEmptyButton`."""

    opened = Signal(object)
    current_changed = Signal(object)
    chosen_changed = Signal()
    all_chosen = Signal()
    sort_wanted = Signal(str)
    empty_acted = Signal()
    columns_changed = Signal()

    def __init__(self, look: Look, name: str, rows: TableRows, *, words: str, memory: Memory | None = None) -> None:
        """`words` name the table for a screen reader; `memory` keeps widths, order and hidden columns under `name`."""
        super().__init__()
        self.setObjectName(name)
        self._look = look
        self.rows = rows
        self.view = RowView(look, name, rows)
        self.view.setAccessibleName(words)
        self.setFocusProxy(self.view)
        self._arrangement = Arrangement(look, name, self.view, memory)
        self._sort = ""
        self._stood_at: str | None = None
        self._scrolled = 0
        self._empty = TableState(look, name)
        self._empty.acted.connect(self._empty_acted)
        self._foot = label("hint", f"{name}Foot", wrap=False)
        self._retry = ActionButton(look, f"{name}Retry", kind="quiet", icon="repeat")
        self._retry.set_words(translate("Table", "Try again"))
        self._retry.clicked.connect(self._try_again)
        self._retry.hide()
        self._lay_out()
        self._connect()
        self._state_changed()

    # --- for the owner -------------------------------------------------------------------------------------------------------

    def set_empty(self, title: str, message: str = "", *, button: str = "") -> None:
        """Say what it means that there is nothing; `empty_acted` tells that the button was pressed."""
        self._empty.say_empty(title, message, button)
        self._state_changed()

    def set_sort(self, sort: str) -> None:
        """Show what order is in force: a column's `sort`, with a minus for the highest first."""
        self._sort = sort
        across = self.view.horizontalHeader()
        wanted = sort.removeprefix("-")
        at = next((place for place, each in enumerate(self.rows.columns) if each.sort and each.sort == wanted), -1)
        down = sort.startswith("-")
        across.setSortIndicatorShown(at >= 0)
        across.setSortIndicator(at, Qt.SortOrder.DescendingOrder if down else Qt.SortOrder.AscendingOrder)

    def current_row(self) -> Row | None:
        """Return the row that the keys are at."""
        return self.rows.row_at(self.view.place())

    def chosen_rows(self) -> list[Row]:
        """Return what is chosen, as last seen."""
        return list(self.rows.chosen.values())

    def acted_on(self) -> list[Row]:
        """Return what is chosen, or else the row that the keys are at."""
        current = self.current_row()
        return self.chosen_rows() or ([] if current is None else [current])

    def shown_columns(self) -> list[str]:
        """Return the ids of the columns that are seen, from left to right; `columns_changed` tells of others."""
        return [each.id for each in self._arrangement.shown()]

    def go_to(self, row_id: str) -> bool:
        """Move to a row that is here; whether it is."""
        place = self.rows.place_of(row_id)
        if place is not None:
            self.view.go_to(place)
        return place is not None

    # --- what happens in it --------------------------------------------------------------------------------------------------

    def _connect(self) -> None:
        view, rows = self.view, self.rows
        view.entered_row.connect(self._entered)
        view.current_moved.connect(self._moved)
        view.copy_wanted.connect(self.copy)
        view.all_wanted.connect(self._choose_all)
        view.seen.connect(self._seen)
        view.menu_wanted.connect(self._show_menu)
        view.horizontalHeader().sectionClicked.connect(self._title_pressed)
        rows.state_changed.connect(self._state_changed)
        rows.chosen_changed.connect(self._chosen)
        rows.modelAboutToBeReset.connect(self._before_reset)
        rows.modelReset.connect(self._after_reset)
        self._arrangement.others_shown.connect(self.columns_changed)

    def copy(self) -> None:
        """Put what is chosen, or the row that the keys are at, on the clipboard as tab-separated lines."""
        rows = self.acted_on()
        if rows:
            QGuiApplication.clipboard().setText(as_lines(self._arrangement.shown(), rows))
            announce(self, translate("Table", "Copied: {count}").format(count=len(rows)))

    def _entered(self, place: int) -> None:
        row = self.rows.row_at(place)
        if row is not None:
            self.opened.emit(row)

    def _moved(self, place: int) -> None:
        self.current_changed.emit(self.rows.row_at(place))

    def _seen(self, first: int, last: int) -> None:
        self.rows.look_at(first, last)
        self._say_foot()

    def _choose_all(self) -> None:
        if self.rows.choosing:
            self.rows.choose(self.rows.here())
            self.all_chosen.emit()

    def _chosen(self) -> None:
        self._say_foot()
        self.chosen_changed.emit()

    def _before_reset(self) -> None:
        row = self.current_row()
        self._stood_at = None if row is None else self.rows.id_of(row)
        self._scrolled = self.view.verticalScrollBar().value()

    def _after_reset(self) -> None:
        place = None if self._stood_at is None else self.rows.place_of(self._stood_at)
        if place is not None:
            self.view.go_to(place)
            self.view.verticalScrollBar().setValue(self._scrolled)
        elif self.view.hasFocus():
            self.view.go_to(0)
        self._moved(self.view.place())
        self._arrangement.stretch()

    def ask_again_after_trouble(self) -> None:
        """Ask again for what could not be had, as whoever presses "Try again" does; nothing where there is no trouble."""
        if self.rows.state.trouble is not None:
            self.rows.retry()

    def _try_again(self) -> None:
        self.rows.retry()
        self.view.setFocus()

    def _empty_acted(self) -> None:
        if self.rows.state.trouble is not None:
            self._try_again()
        else:
            self.empty_acted.emit()

    def _state_changed(self) -> None:
        state = self.rows.state
        bare = self.rows.rowCount() == 0
        holder = self.window().focusWidget()  # also while a question lies over the window
        held = holder is self.view or self._empty.is_or_holds(holder)
        if bare:
            self._empty.show_state(state.trouble, busy=state.busy or not (state.ended or state.trouble))
        self._stack.setCurrentIndex(1 if bare else 0)
        self.setFocusProxy(self._empty.first_focus() if bare else self.view)
        if held:
            self.setFocus()  # what had it may be hidden now
        self._retry.setVisible(state.trouble is not None and not bare)
        self._say_foot()
        if not bare:
            first, last = self.view.places_seen()
            QTimer.singleShot(0, self, partial(self.rows.look_at, first, last))

    def _say_foot(self) -> None:
        state, count = self.rows.state, self.rows.rowCount()
        said = []
        if count and state.trouble is not None:
            said.append(f"{state.trouble.title}. {state.trouble.message}")
        elif count:
            said.append(self._where(count))
        if self.rows.chosen:
            said.append(translate("Table", "Chosen: {count}").format(count=figure(len(self.rows.chosen))))
        if state.busy and count:
            said.append(translate("Table", "Loading…"))
        self._foot.setText(" · ".join(said))

    def _where(self, count: int) -> str:
        state = self.rows.state
        if state.total is None and not state.ended:
            return translate("Table", "Loaded: {count}; there are more below").format(count=figure(count))
        total = max(count, state.total or 0)
        if count < total:
            return translate("Table", "Loaded: {count} of {total}").format(count=figure(count), total=figure(total))
        first, last = self.view.places_seen()
        if last - first + 1 >= total:
            return translate("Table", "Rows: {count}").format(count=figure(total))
        words = translate("Table", "Rows {first} to {last} of {total}")
        return words.format(first=figure(first + 1), last=figure(last + 1), total=figure(total))

    # --- columns -------------------------------------------------------------------------------------------------------------

    def _title_pressed(self, at: int) -> None:
        column = self.rows.columns[at]
        self.set_sort(self._sort)  # Qt has turned the arrow already
        if column is CHOOSING:
            if len(self.rows.chosen) and all(self.rows.id_of(row) in self.rows.chosen for row in self.rows.here()):
                self.rows.choose_none()
            else:
                self._choose_all()
        elif column.sort:
            turned = self._sort.removeprefix("-") == column.sort
            down = not self._sort.startswith("-") if turned else column.sort_down
            self.sort_wanted.emit(f"-{column.sort}" if down else column.sort)

    def _show_menu(self, at: int, where: QPoint) -> None:
        menu = QMenu(self)
        menu.setObjectName("columnMenu")
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        column = self.rows.columns[at]
        if column.sort:
            for words, sort in (
                (translate("Table", "{column}: lowest first"), column.sort),
                (translate("Table", "{column}: highest first"), f"-{column.sort}"),
            ):
                action = menu.addAction(words.format(column=column.title))
                action.triggered.connect(partial(self.sort_wanted.emit, sort))
            menu.addSeparator()
        for place, each in enumerate(self.rows.columns):
            if each is CHOOSING:
                continue
            shown = menu.addAction(each.title)
            shown.setCheckable(True)
            shown.setChecked(not self.view.isColumnHidden(place))
            shown.toggled.connect(partial(self._arrangement.show_column, place))
        menu.addSeparator()
        menu.addAction(translate("Table", "Columns as they were")).triggered.connect(self._arrangement.forget)
        menu.popup(where)

    def show_columns_menu(self, where: QPoint) -> None:
        """Offer the columns, for a button of the owner's."""
        self._show_menu(0, where)

    def _lay_out(self) -> None:
        px = self._look.px
        frame = panel("card")
        self._stack = QStackedLayout()
        self._stack.addWidget(self.view)
        self._stack.addWidget(self._empty)
        inside = QVBoxLayout(frame)
        inside.setContentsMargins(px(SPACE.xs), px(SPACE.xs), px(SPACE.xs), px(SPACE.xs))
        inside.addLayout(self._stack)
        foot = QHBoxLayout()
        foot.setContentsMargins(px(SPACE.xs), 0, px(SPACE.xs), 0)
        foot.addWidget(self._foot, 1)
        foot.addWidget(self._retry)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(px(SPACE.xs))
        whole.addWidget(frame, 1)
        whole.addLayout(foot)


def figure(count: int) -> str:
    """Return a count as the interface's language groups it."""
    return QLocale().toString(count)
