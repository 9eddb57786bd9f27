"""Each act with what became of it, the newest first; what did not come about can be sent again, and what ended put away."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication, QFrame, QGridLayout, QLabel, QToolButton, QVBoxLayout, QWidget

from app.i18n import translate
from app.proctor.actions import orders
from app.proctor.actions.orders import Order
from app.proctor.actions.texts import act_words, mark_of, state_words, unsure_words
from app.theme.look import Look
from app.theme.tokens import SPACE
from app.widgets.labels import label, set_role

_ICON = 22
LONGEST_QUOTE = 80


class ActRow(QFrame):
    """One act. `again` and `away` carry its key."""

    again = Signal(str)
    away = Signal(str)

    def __init__(self, look: Look, name: str, *, stacked: bool) -> None:
        super().__init__()
        self.setObjectName(name)
        self._look, self._key = look, ""
        px = look.px
        self._icon = QLabel()
        self._act = label("strong", f"{name}Act", wrap=False)
        self._state = label("body", f"{name}State")
        self._again = QToolButton()
        self._again.setObjectName(f"{name}Again")
        self._again.setText(translate("Acts", "Send again"))
        self._again.setProperty("kind", "action")
        self._again.clicked.connect(self._ask_again)
        self._away = QToolButton()
        self._away.setObjectName(f"{name}Away")
        self._away.setAccessibleName(translate("Acts", "Put away"))
        self._away.setToolTip(translate("Acts", "Put away"))
        self._away.clicked.connect(self._put_away)
        grid = QGridLayout(self)
        grid.setContentsMargins(px(SPACE.m), 2, px(SPACE.xs), 2)
        grid.setHorizontalSpacing(px(SPACE.s))
        grid.setVerticalSpacing(0)
        grid.addWidget(self._icon, 0, 0)
        grid.addWidget(self._act, 0, 1)
        grid.addWidget(self._state, *((1, 1, 1, 2) if stacked else (0, 2)))
        grid.addWidget(self._again, 0, 3)
        grid.addWidget(self._away, 0, 4)
        grid.setColumnStretch(2, 1)
        self.setMinimumHeight(px(48))
        look.changed.connect(self._repaint)
        self._mark = ("clock", "quiet")

    @property
    def key(self) -> str:
        """Return whose row this is."""
        return self._key

    def keep_place(self, *, kept: bool) -> None:
        """Have its place stay while nothing stands there, so that those below don't move up."""
        policy = self.sizePolicy()
        if policy.retainSizeWhenHidden() != kept:
            policy.setRetainSizeWhenHidden(kept)
            self.setSizePolicy(policy)

    def show_order(self, order: Order, now_ns: int) -> None:
        """Show how one stands."""
        self._key = order.key
        act = act_words(order.kind, order.body)
        if not order.mine and order.by:
            act = f"{act} ({order.by})"
        said = " ".join(filter(None, (state_words(order, now_ns), unsure_words(order))))
        if order.kind == "message" and (quote := str(order.body.get("text", ""))):
            shown = quote if len(quote) <= LONGEST_QUOTE else f"{quote[:LONGEST_QUOTE]}…"
            said = f"{said} · “{shown}”"
        self._act.setText(act)
        self._state.setText(said)
        self._mark = mark_of(order)
        self._again.setVisible(order.mine and order.state in orders.AGAIN)
        self._away.setVisible(not order.open)
        set_role(self, {"problem": "problem", "notice": "notice"}.get(self._mark[1], "sunken"), "panel")
        self.setAccessibleName(f"{act}. {said}")
        self._repaint()

    def _repaint(self) -> None:
        self._icon.setPixmap(self._look.icon(*self._mark, _ICON))
        self._away.setIcon(QIcon(self._look.icon("close", "ink", _ICON)))

    def _ask_again(self) -> None:
        self.again.emit(self._key)

    def _put_away(self) -> None:
        self.away.emit(self._key)


class ActList(QWidget):
    """Shows acts, the newest first, at most `most`; `stacked` puts what became of each under it, where there is little width.

    While the pointer or the keyboard is on the list no act moves: what is new comes last, and what went leaves a gap until then.
    """

    again = Signal(str)
    away = Signal(str)

    def __init__(self, look: Look, name: str, *, most: int, stacked: bool = False) -> None:
        super().__init__()
        self.setObjectName(name)
        self._look, self._most, self._stacked = look, most, stacked
        self._rows: list[ActRow] = []
        self._places: tuple[str, ...] = ()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(look.px(SPACE.xs))
        self._empty = label("quiet", f"{name}Empty")
        self._column.addWidget(self._empty)
        if stacked:
            self._column.addStretch(1)  # rows begin at the top; an alignment would cut off what wraps
        self._empty.hide()

    def say_empty(self, words: str) -> None:
        """Say what stands here while there is nothing; without it an empty list is hidden."""
        self._empty.setText(words)

    def show_orders(self, found: Sequence[Order], now_ns: int) -> None:
        """Show these."""
        newest = [*reversed(found)][: self._most]
        wanted = [order.place for order in newest]
        shown = {order.place: order for order in found}
        held = self._hand_on_it()
        self._places = orders.kept_places(self._places, wanted, shown) if held else tuple(wanted)
        while len(self._rows) < len(self._places):
            self._add_row()
        for number, row in enumerate(self._rows):
            order = shown.get(self._places[number]) if number < len(self._places) else None
            row.keep_place(kept=number < len(self._places))
            row.setVisible(order is not None)
            if order is not None:
                row.show_order(order, now_ns)
        self._empty.setVisible(not self._places and bool(self._empty.text()))
        self.setVisible(bool(self._places) or bool(self._empty.text()))

    def _hand_on_it(self) -> bool:
        """Whether somebody points at the list, or has the keyboard on it: they are about to press what they see."""
        focus = QApplication.focusWidget()
        return self.isVisible() and (self.underMouse() or (focus is not None and self.isAncestorOf(focus)))

    def _add_row(self) -> None:
        row = ActRow(self._look, f"{self.objectName()}Row{len(self._rows)}", stacked=self._stacked)
        row.again.connect(self.again)
        row.away.connect(self.away)
        self._rows.append(row)
        self._column.insertWidget(len(self._rows), row)  # after the words of an empty list
