"""The foot of the sessions: what can be done with those that are chosen, and a quiet word when the list moved on the server."""

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.admin.sessions.bulk import Act
from app.i18n import translate
from app.theme.look import Look
from app.theme.tokens import SPACE
from app.widgets.action_button import ActionButton
from app.widgets.data_table import figure
from app.widgets.flow_row import FlowRow
from app.widgets.labels import label


class ActionBar(QWidget):
    """`act_wanted` carries an `Act`'s value."""

    act_wanted = Signal(str)
    export_wanted = Signal()
    compare_wanted = Signal()
    score_wanted = Signal()
    all_wanted = Signal()
    none_wanted = Signal()
    reload_wanted = Signal()

    def __init__(self, look: Look, *, may_write: bool) -> None:
        super().__init__()
        self.setObjectName("sessionActions")
        self._moved = QWidget()
        self._moved_words = label("quiet", "listMoved", wrap=False)
        reload = self._button(look, "reloadList", translate("Sessions", "Load again"), "quiet", "repeat")
        reload.clicked.connect(self.reload_wanted)
        row = QHBoxLayout(self._moved)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self._moved_words)
        row.addWidget(reload)
        row.addStretch(1)
        self._for_chosen = QWidget()
        flow = FlowRow(look.px(SPACE.xs), self._for_chosen)
        acts = (
            (Act.CANCEL, translate("Sessions", "Call off…")),
            (Act.RESCHEDULE, translate("Sessions", "Move…")),
            (Act.RETAKE, translate("Sessions", "Hold again…")),
        )
        for act, words in acts if may_write else ():
            button = self._button(look, f"bulk_{act}", words)
            button.clicked.connect(partial(self._wanted, str(act)))
            flow.addWidget(button)
        export = self._button(look, "exportButton", translate("Sessions", "Export…"))
        export.clicked.connect(self.export_wanted)
        self._compare = self._button(look, "compareButton", translate("Sessions", "Compare"))
        self._compare.clicked.connect(self.compare_wanted)
        self._score = self._button(look, "scoreButton", "")
        self._score.clicked.connect(self.score_wanted)
        self._all = self._button(look, "chooseAll", "", "quiet")
        self._all.clicked.connect(self.all_wanted)
        none = self._button(look, "chooseNone", translate("Sessions", "Choose none"), "quiet")
        none.clicked.connect(self.none_wanted)
        for each in (export, self._compare, self._score, self._all, none):
            flow.addWidget(each)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._moved)
        column.addWidget(self._for_chosen)
        self.say_moved(0)
        self.show_chosen(0, 0, 0)

    def say_moved(self, count: int) -> None:
        """Say that so many rows are elsewhere, new or gone on the server; nothing for none."""
        self._moved.setVisible(count > 0)
        self._moved_words.setText(translate("Sessions", "The list changed: {count}").format(count=figure(count)))
        self._show()

    def show_chosen(self, count: int, total: int, most: int, *, comparable: bool = False, scored_as: str = "") -> None:
        """Offer what can be done with `count` of `total`; `most` can be chosen together. `scored_as` names a second score, "" for none."""
        self._compare.setVisible(comparable)
        self._score.set_words(scored_as)
        self._score.setVisible(bool(scored_as))
        self._for_chosen.setVisible(count > 0)
        whole = min(total, most)
        self._all.setVisible(count < whole)
        words = (
            translate("Sessions", "Choose all: {count}")
            if total <= most
            else translate("Sessions", "Choose the first {count}")
        )
        self._all.set_words(words.format(count=figure(whole)))
        self._show()

    def _show(self) -> None:
        self.setVisible(not (self._moved.isHidden() and self._for_chosen.isHidden()))

    def _wanted(self, act: str) -> None:
        self.act_wanted.emit(act)

    def _button(self, look: Look, name: str, words: str, kind: str = "secondary", icon: str = "") -> ActionButton:
        button = ActionButton(look, name, kind=kind, icon=icon)
        button.set_words(words)
        return button
