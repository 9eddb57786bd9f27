"""Every widget of the design system on one sheet, as desks use them: to look at, and to check."""

from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtWidgets import (
    QAbstractItemView,
    QCheckBox,
    QComboBox,
    QGridLayout,
    QLineEdit,
    QPlainTextEdit,
    QProgressBar,
    QRadioButton,
    QSlider,
    QSpinBox,
    QTableView,
    QTabWidget,
    QTextEdit,
    QToolButton,
    QTreeView,
    QWidget,
)

from app.theme.look import Look
from app.widgets.action_button import ActionButton
from app.widgets.banner import Banner
from app.widgets.card import Card
from app.widgets.empty_state import EmptyState
from app.widgets.field_row import FieldRow
from app.widgets.key_cap import KeyCaps
from app.widgets.labels import label
from app.widgets.place_button import PlaceButton
from app.widgets.search_field import SearchField
from app.widgets.segmented import Segmented
from app.widgets.status_mark import StatusMark
from app.widgets.tick_card import TickCard


class Gallery(QWidget):
    """`controls` are those that a person can use."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.setObjectName("gallery")
        self.setProperty("panel", "page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.look = look
        self.controls: list[QWidget] = []
        self.parts: list[QWidget] = []
        grid = QGridLayout(self)
        for place, card in enumerate((self._buttons(), self._fields(), self._choices(), self._tables(), self._signs())):
            grid.addWidget(card, place // 3, place % 3)
        grid.addWidget(self._texts(), 1, 2)

    def _card(self, name: str, widgets: Iterator[QWidget] | list[QWidget]) -> Card:
        card = Card(self.look, name, name.capitalize())
        for widget in widgets:
            card.body.addWidget(widget)
            self.parts.append(widget)
        card.body.addStretch(1)
        return card

    def _control(self, widget: QWidget, name: str) -> QWidget:
        widget.setObjectName(name)
        if not widget.accessibleName():
            widget.setAccessibleName(name)
        self.controls.append(widget)
        return widget

    def _buttons(self) -> Card:
        made = []
        for kind in ("primary", "secondary", "quiet", "chip"):
            button = ActionButton(self.look, f"{kind}Button", kind=kind, icon="download" if kind == "secondary" else "")
            button.set_words(f"A {kind} button")
            made.append(self._control(button, f"{kind}Button"))
        off = ActionButton(self.look, "offButton")
        off.set_words("Not available now")
        off.set_available(False)
        tool = QToolButton()
        tool.setText("Tool")
        place = PlaceButton(self.look, "aPlace", "calendar")
        place.set_words("A place", "Alt+1")
        place.mark(True)
        place.set_count(3)
        return self._card("buttons", [*made, off, self._control(tool, "tool"), self._control(place, "aPlace")])

    def _fields(self) -> Card:
        search = SearchField(self.look, "search", "Find people and sessions")
        search.setText("Asha")
        wrong = FieldRow(
            self.look, self._control(QLineEdit("tomorrow-ish"), "wrongField"), "When", hint="A day and a time"
        )
        wrong.set_wrong("That is no time: 2026-03-02 10:00 would be one")
        right = FieldRow(self.look, self._control(QLineEdit(), "rightField"), "Name", hint="As on the invitation")
        return self._card("fields", [self._control(search, "search"), right, wrong, self._combo(), self._spin()])

    def _combo(self) -> QComboBox:
        combo = QComboBox()
        combo.addItems(["English", "Español", "日本語", "हिन्दी"])
        self._control(combo, "combo")
        return combo

    def _spin(self) -> QWidget:
        spin = QSpinBox()
        spin.setValue(45)
        return self._control(spin, "spin")

    def _choices(self) -> Card:
        on, half, off, gone = (
            QCheckBox("Agreed to"),
            QCheckBox("Some of them"),
            QCheckBox("Not agreed to"),
            QCheckBox("Not now"),
        )
        on.setChecked(True)
        half.setTristate(True)
        half.setCheckState(Qt.CheckState.PartiallyChecked)
        gone.setEnabled(False)
        radio = QRadioButton("One of them")
        radio.setChecked(True)
        segments = Segmented(self.look, "segments", "Density")
        segments.set_choices([("tight", "Tight"), ("usual", "Usual"), ("roomy", "Roomy")], "usual")
        tick = TickCard(self.look, "tick")
        tick.set_words("I have read what is watched.")
        tick.setChecked(True)
        slider = QSlider(Qt.Orientation.Horizontal)
        slider.setValue(40)
        named = [
            (on, "checkOn"),
            (half, "checkHalf"),
            (off, "checkOff"),
            (radio, "radio"),
            (segments, "segments"),
            (tick, "tick"),
            (slider, "slider"),
        ]
        return self._card("choices", [*(self._control(each, name) for each, name in named), gone])

    def _tables(self) -> Card:
        model = QStandardItemModel(0, 3)
        model.setHorizontalHeaderLabels(["Candidate", "Template", "Score"])
        for row in (
            ("Asha Rao", "Customer support", "7.2"),
            ("佐藤 健一", "Customer support", "–"),
            ("अनुराधा", "Admission", "4.9"),
        ):
            model.appendRow([QStandardItem(text) for text in row])
        model.item(1, 0).setCheckable(True)
        model.setParent(self)
        table, tree = QTableView(), QTreeView()
        for view in (table, tree):
            view.setModel(model)
            view.setAlternatingRowColors(True)
            view.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.verticalHeader().hide()
        table.setSortingEnabled(True)
        table.horizontalHeader().setStretchLastSection(True)
        table.selectRow(1)
        table.setMinimumHeight(190)
        tabs = QTabWidget()
        tabs.addTab(self._control(table, "table"), "Sessions")
        tabs.addTab(QWidget(), "Signals")
        tabs.addTab(QWidget(), "Earlier")
        self._control(tabs.tabBar(), "tabBar")
        return self._card("tables", [tabs, self._control(tree, "tree")])

    def _signs(self) -> Card:
        marks = []
        for kind, words in (
            ("ok", "Delivered"),
            ("notice", "Degraded"),
            ("problem", "Failed"),
            ("accent", "Running"),
            ("quiet", "Unsupported"),
            ("waiting", "Not yet confirmed"),
            ("unknown", "Unknown"),
        ):
            mark = StatusMark(self.look, f"{kind}Mark")
            mark.show_state(kind, words)
            marks.append(mark)
        plain = StatusMark(self.look, "plainMark", framed=False)
        plain.show_state("problem", "3 refused")
        bar = QProgressBar()
        bar.setValue(62)
        bar.setTextVisible(False)
        return self._card("signs", [*marks, plain, bar, KeyCaps(self.look, "Ctrl+Shift+P"), KeyCaps(self.look, "F1")])

    def _texts(self) -> Card:
        area, read, plain = QTextEdit("What was said"), QTextEdit("What can't be changed"), QPlainTextEdit("A note")
        read.setReadOnly(True)
        for each in (area, read, plain):
            each.setMaximumHeight(70)
        banner = Banner(self.look, "aBanner")
        banner.say("problem", "No connection to the server", "Since 12:03. Trying again.")
        empty = EmptyState(self.look, "anEmptyState")
        empty.show_words("No sessions yet", "Schedule one, or import a list.", action="Schedule a session")
        words = [label(role) for role in ("title", "heading", "body", "quiet", "hint")]
        for each in words:
            each.setText(f"Words as {each.property('role')}")
        return self._card(
            "texts", [*words, banner, self._control(area, "area"), self._control(plain, "plain"), read, empty]
        )
