"""A list of things with the one that the keys are at beside it: what is known of it, and what can be done with it."""

from collections.abc import Callable, Coroutine, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from app.admin.registers.lines import Leaf, Line
from app.desk.desk import Desk
from app.desk.errands import Errands
from app.desk.server import Params
from app.theme.tokens import SPACE
from app.widgets.action_button import ActionButton
from app.widgets.data_table import DataTable
from app.widgets.fact_list import FactList
from app.widgets.flow_row import FlowRow
from app.widgets.labels import label, panel
from app.widgets.paged_rows import PAGE, Fetched, PagedRows
from app.widgets.table_columns import Column

_WIDTH = 540


@dataclass(frozen=True, slots=True)
class Action:
    """Something to do with one line; the list is asked for anew afterwards. `id` is the button's object name."""

    id: str
    words: str
    do: Callable[[Line], Coroutine[Any, Any, None]]
    offered: Callable[[Line], bool] = lambda _line: True
    kind: str = "secondary"


@dataclass(frozen=True, slots=True)
class Listed:
    """What is listed: the table's object name, its words, its columns, where the server has it, and by which parameters."""

    name: str
    words: str
    columns: Sequence[Column]
    path: Callable[[], str]
    params: Callable[[], Params] = tuple
    id_of: Callable[[Line], str] = lambda line: str(line["id"])


class Register(QWidget):
    """The table is `table`, the leaf's facts `NAMEFacts`, its title `NAMELeafTitle`. `moved` carries the line the keys are at, or None."""

    moved = Signal(object)

    def __init__(
        self,
        desk: Desk,
        errands: Errands,
        listed: Listed,
        leaf: Callable[[Line], Leaf] | None = None,
        actions: Sequence[Action] = (),
    ) -> None:
        """Without a `leaf` there is the table alone."""
        super().__init__()
        self._desk, self._errands, self._listed, self._leaf = desk, errands, listed, leaf
        self._actions = tuple(actions)
        self._line: Line | None = None
        self.rows = PagedRows(listed.columns, listed.id_of, self._fetch, errands.run)
        self.table = DataTable(desk.look, listed.name, self.rows, words=listed.words, memory=desk.preferences)
        self._title = label("heading", f"{listed.name}LeafTitle")
        self._facts = FactList(desk.look, f"{listed.name}Facts", names_share=2, facts_share=3)
        self._pane = panel("card", f"{listed.name}Leaf")
        self._buttons: dict[str, ActionButton] = {}
        self._lay_out()
        self.table.current_changed.connect(self._moved)
        self.rows.dataChanged.connect(self._changed)
        self._show(None)

    @property
    def line(self) -> Line | None:
        """The line that the keys are at, as last heard."""
        return self._line

    def ask(self) -> None:
        """Ask for the list anew."""
        self.rows.ask_anew()

    def refresh(self) -> None:
        """Ask again for what is shown."""
        self.rows.refresh()

    def show_again(self) -> None:
        """Show the leaf anew: its owner knows more by now."""
        self._show(self._line)

    async def _fetch(self, cursor: str | None) -> Fetched:
        asked = self._listed.params()
        pairs = [*(asked.items() if isinstance(asked, Mapping) else asked), ("limit", PAGE), ("cursor", cursor)]
        page = await self._desk.server.get(self._listed.path(), pairs)
        return Fetched(page["data"], page["meta"].get("next_cursor"))

    def _moved(self, line: Line | None) -> None:
        self._show(line)
        self.moved.emit(line)

    def _changed(self) -> None:
        """Show the line anew: it stands where it stood, and says something else."""
        self._show(self.table.current_row())

    def _show(self, line: Line | None) -> None:
        self._line = line
        if self._leaf is None:
            return
        self._pane.setVisible(line is not None)
        if line is None:
            return
        leaf = self._leaf(line)
        self._title.setText(leaf.title)
        self._facts.set_facts(leaf.facts)
        for action in self._actions:
            self._buttons[action.id].setVisible(action.offered(line))

    def act(self, action: Action) -> None:
        """Do something with the line that the keys are at."""
        if self._line is not None and action.offered(self._line):
            self._errands.run(self._act(action, self._line), instead_of=f"{self._listed.name}Act")

    async def _act(self, action: Action, line: Line) -> None:
        await action.do(line)
        self.refresh()

    def _lay_out(self) -> None:
        px = self._desk.look.px
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(px(SPACE.m))
        row.addWidget(self.table, 1)
        if self._leaf is None:
            return
        inside = QWidget()
        self._column = QVBoxLayout(inside)
        self._column.setContentsMargins(*[px(SPACE.m)] * 4)
        self._column.setSpacing(px(SPACE.m))
        buttons = FlowRow(px(SPACE.xs))
        for action in self._actions:
            button = ActionButton(self._desk.look, action.id, kind=action.kind)
            button.set_words(action.words)
            button.clicked.connect(partial(self.act, action))
            self._buttons[action.id] = button
            buttons.addWidget(button)
        self._column.addWidget(self._title)
        self._column.addWidget(self._facts)
        self._column.addLayout(buttons)
        self._column.addStretch(1)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setWidget(inside)
        around = QVBoxLayout(self._pane)
        around.setContentsMargins(0, 0, 0, 0)
        around.addWidget(scroll)
        self._pane.setFixedWidth(px(_WIDTH))
        row.addWidget(self._pane)
