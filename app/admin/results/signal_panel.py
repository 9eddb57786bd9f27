"""The authenticity signals of a session, as they were stated: timeline, every statement, what was observed, its limits, and people's notes."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from app.admin.results.signal_lanes import SignalLanes
from app.admin.results.signals import Signal as Noted
from app.admin.results.signals import Signals
from app.admin.results.wording import clock
from app.desk.kind_words import kind_words
from app.desk.moments import day_and_time
from app.i18n import translate
from app.theme.look import Look
from app.theme.tokens import SPACE
from app.widgets.action_button import ActionButton
from app.widgets.fact_list import Fact, FactList
from app.widgets.labels import label, panel

_LONGEST_NOTE = 4000
_ROWS_SHOWN = 6
_NO_BOUND = 16_777_215  # Qt's own


class SignalPanel(QScrollArea):
    """`sought` carries a moment, `noted` (seq, text) a note that somebody wrote."""

    sought = Signal(int)
    noted = Signal(int, str)

    def __init__(self, look: Look, *, may_annotate: bool) -> None:
        super().__init__()
        self.setObjectName("signalPanel")
        self._look, self._may_annotate = look, may_annotate
        self._signals = Signals((), ())
        self._seq = -1
        self.said = label("quiet", "signalsSaid")
        self.said.setText(
            translate(
                "Result", "What detectors stated, word for word. Nothing is reckoned from it, and no score knows of it."
            )
        )
        self.lanes = SignalLanes(look, "signalLanes")
        self.lanes.sought.connect(self.sought)
        self.lanes.chosen.connect(self.choose)
        self.list = QListWidget()
        self.list.setObjectName("signalList")
        self.list.setAccessibleName(translate("Result", "Signals in order of time"))
        self.list.setWordWrap(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.currentRowChanged.connect(self._row_chosen)
        self.facts = FactList(look, "signalFacts")
        self.detail = panel("card", "signalDetail")
        self.statement = label("strong", "signalStatement")
        self.notes = label("body", "signalNotes")
        self.field = QLineEdit()
        self.field.setObjectName("signalNoteField")
        self.field.setMaxLength(_LONGEST_NOTE)
        self.field.setPlaceholderText(translate("Result", "Write a note to this signal"))
        self.field.setAccessibleName(self.field.placeholderText())
        self.field.returnPressed.connect(self._note)
        self.add = ActionButton(look, "signalNoteAdd", icon="edit")
        self.add.set_words(translate("Result", "Add the note"))
        self.add.clicked.connect(self._note)
        self.quiet, self.unwatched = label("hint", "watchedQuiet"), label("hint", "unwatchedKinds")
        self._lay_out()
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def show_signals(self, signals: Signals, length_ms: int) -> None:
        """Show these; the chosen one stays chosen."""
        self._signals = signals
        self.lanes.show_signals(signals, length_ms)
        self.list.blockSignals(True)  # noqa: FBT003 - Qt's
        self.list.clear()
        for each in signals.in_order:
            item = QListWidgetItem(_line(each))
            item.setData(Qt.ItemDataRole.UserRole, each.seq)
            self.list.addItem(item)
        self.list.blockSignals(False)  # noqa: FBT003 - Qt's
        self.list.setVisible(bool(signals.in_order))
        rows = sum(self.list.sizeHintForRow(row) for row in range(min(self.list.count(), _ROWS_SHOWN)))
        self.list.setMinimumHeight(min(rows, self._look.px(220)) + 8)
        self.list.setMaximumHeight(rows + 8 if self.list.count() <= _ROWS_SHOWN else _NO_BOUND)
        self.lanes.setVisible(bool(signals.shown()))
        self.quiet.setText(_named(translate("Result", "Watched throughout, nothing noted: {kinds}"), signals.quiet()))
        self.unwatched.setText(_named(translate("Result", "Not watched: {kinds}"), signals.unwatched()))
        for each_label in (self.quiet, self.unwatched):
            each_label.setVisible(bool(each_label.text()))
        self._show_detail(self._seq)

    def forget(self) -> None:
        """Let go of what was chosen and begun: another session is opened."""
        self._seq = -1
        self.note_taken()

    def show_at(self, at_ms: int) -> None:
        """Keep in step with the player."""
        self.lanes.show_at(at_ms)

    @Slot(int)
    def choose(self, seq: int) -> None:
        """Choose a signal: its statement, and its moment."""
        self._seq = seq
        self.lanes.choose(seq)
        for row in range(self.list.count()):
            if self.list.item(row).data(Qt.ItemDataRole.UserRole) == seq and row != self.list.currentRow():
                self.list.blockSignals(True)  # noqa: FBT003 - Qt's
                self.list.setCurrentRow(row)
                self.list.blockSignals(False)  # noqa: FBT003 - Qt's
        self._show_detail(seq)
        found = self._found(seq)
        if found is not None and found.at_ms is not None:
            self.sought.emit(max(0, found.at_ms))

    def note_taken(self) -> None:
        """Empty the field: the note stands in the ledger."""
        self.field.clear()
        self.add.set_available(True)

    def note_refused(self) -> None:
        """Leave the field as it is, to be tried again."""
        self.add.set_available(True)

    @Slot(int)
    def _row_chosen(self, row: int) -> None:
        if row >= 0:
            self.choose(int(self.list.item(row).data(Qt.ItemDataRole.UserRole)))

    @Slot()
    def _note(self) -> None:
        text = self.field.text().strip()
        if text and self._seq >= 0 and self.add.available:
            self.add.set_available(False)
            self.noted.emit(self._seq, text)

    def _found(self, seq: int) -> Noted | None:
        return next((each for each in self._signals.in_order if each.seq == seq), None)

    def _show_detail(self, seq: int) -> None:
        found = self._found(seq)
        self.detail.setVisible(found is not None)
        if found is None:
            return
        self.statement.setText(found.statement)
        self.facts.set_facts(_facts(found))
        self.notes.setText("\n".join(f"{note.by}, {day_and_time(note.at)}: {note.text}" for note in found.notes))
        self.notes.setVisible(bool(found.notes))

    def _lay_out(self) -> None:
        px = self._look.px
        inside = QVBoxLayout(self.detail)
        inside.setContentsMargins(*[px(SPACE.m)] * 4)
        inside.setSpacing(px(SPACE.s))
        inside.addWidget(self.statement)
        inside.addWidget(self.facts)
        inside.addWidget(self.notes)
        if self._may_annotate:
            row = QHBoxLayout()
            row.addWidget(self.field, 1)
            row.addWidget(self.add)
            inside.addLayout(row)
        whole = QWidget()
        column = QVBoxLayout(whole)
        column.setContentsMargins(0, px(SPACE.s), px(SPACE.s), px(SPACE.s))
        column.setSpacing(px(SPACE.s))
        column.addWidget(self.said)
        column.addWidget(self.lanes)
        column.addWidget(self.list, 1000)
        column.addWidget(self.detail)
        column.addWidget(self.quiet)
        column.addWidget(self.unwatched)
        column.addStretch(1)
        self.setWidget(whole)


def _line(signal: Noted) -> str:
    until = ""
    if signal.goes_on:
        until = " – " + translate("Result", "no end is known")
    elif signal.until_ms is not None:
        until = f"–{clock(signal.until_ms)}"
    notes = translate("Result", "notes: {count}").format(count=len(signal.notes))
    marks = f"  ({notes})" if signal.notes else ""
    return f"{clock(signal.at_ms)}{until}  {kind_words(signal.kind)}{marks}\n{signal.statement}"


def _facts(signal: Noted) -> list[Fact]:
    said = [Fact(name.replace("_", " "), value, role="body") for name, value in signal.observed]
    if signal.ended_as:
        said.append(Fact(translate("Result", "When it ended"), signal.ended_as, role="body"))
    if signal.limits:
        said.append(Fact(translate("Result", "What it can't tell"), " ".join(signal.limits), role="body"))
    if signal.who_speaks:
        speaking = (
            translate("Result", "Interviewer") if signal.who_speaks == "ai" else translate("Result", "Participant")
        )
        said.append(Fact(translate("Result", "Who spoke"), speaking, role="body"))
    if signal.question_id:
        said.append(Fact(translate("Result", "Question"), signal.question_id, role="body"))
    said.append(
        Fact(
            translate("Result", "Stated by"),
            ", ".join(
                (
                    signal.detector,
                    day_and_time(signal.at),
                    translate("Result", "event {seq}").format(seq=signal.seq),
                )
            ),
            role="body",
        )
    )
    return said


def _named(words: str, kinds: tuple[str, ...]) -> str:
    return words.format(kinds=", ".join(kind_words(kind) for kind in kinds)) if kinds else ""
