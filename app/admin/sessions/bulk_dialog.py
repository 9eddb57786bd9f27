"""Asks before it changes many sessions, shows how far it is, can be stopped, and says what became of each."""

import asyncio
import secrets
from collections.abc import Coroutine
from datetime import timedelta
from functools import partial
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QCheckBox, QComboBox, QLineEdit, QSpinBox, QVBoxLayout, QWidget

from app.admin.sessions.bulk import (
    Act,
    BodyOf,
    Outcome,
    at,
    carry_out,
    later,
    outcome_rows,
    preview,
    preview_words,
    summary,
    with_force,
    withdraw,
)
from app.admin.sessions.time_field import TimeField, soon
from app.admin.sessions.words import Line
from app.desk.asking import Dialog
from app.desk.desk import Desk
from app.desk.errands import Errands, Troubled
from app.errors import AppError
from app.i18n import translate
from app.widgets.action_button import ActionButton
from app.widgets.banner import Banner
from app.widgets.data_table import DataTable, figure
from app.widgets.flow_row import FlowRow
from app.widgets.labels import label
from app.widgets.progress_line import ProgressLine
from app.widgets.table_columns import Column, as_lines
from app.widgets.table_rows import ListRows

_LONGEST_REASON = 300


def _title(act: Act) -> str:
    return {
        Act.CANCEL: translate("Bulk", "Call sessions off"),
        Act.RESCHEDULE: translate("Bulk", "Move sessions"),
        Act.RETAKE: translate("Bulk", "Have interviews held again"),
    }[act]


def _yes(act: Act) -> str:
    return {
        Act.CANCEL: translate("Bulk", "Call off"),
        Act.RESCHEDULE: translate("Bulk", "Move"),
        Act.RETAKE: translate("Bulk", "Schedule again"),
    }[act]


class BulkDialog(Dialog):
    """`changed` carries the sessions that are otherwise now. It stays until what became of each was seen."""

    changed = Signal(list)

    def __init__(self, desk: Desk, act: Act, lines: list[Line], errands: Errands) -> None:
        super().__init__(desk.look, desk.around.window, "bulkDialog", _title(act), _yes(act), width=820)
        self._desk, self._act, self._errands = desk, act, errands
        self._tasks: list[asyncio.Task[None]] = []
        self._seen = preview(act, lines)
        self._todo = list(self._seen.can)
        self._outcomes: list[Outcome] = []
        self._round = secrets.token_hex(12)
        self._stage = "asking"
        self._form = _Form(desk, act)
        self._words = label("body", "bulkPreview")
        self._words.setText(preview_words(act, self._seen))
        self._trouble = Banner(desk.look, "bulkMessage")
        self._progress = ProgressLine(desk.look, "bulkProgress")
        self._columns = _columns(act)
        self._rows = ListRows(self._columns, lambda row: str(row[0]))
        self._table = DataTable(desk.look, "bulkOutcomes", self._rows, words=translate("Bulk", "What became of each"))
        self._table.setMinimumHeight(desk.look.px(360))
        self._take_back = self._button("bulkWithdraw", "", self._withdraw)
        self._copy = self._button("bulkCopy", translate("Bulk", "Copy the list"), self._copy_all)
        for each in (self._words, self._form, self._trouble, self._progress, self._table):
            self.body.addWidget(each)
        beneath = FlowRow(desk.look.px(8))
        for button in (self._take_back, self._copy):
            beneath.addWidget(button)
        self.body.addLayout(beneath)
        for part in (self._progress, self._table, self._take_back, self._copy):
            part.hide()
        self._form.setVisible(bool(self._todo))
        self.yes.set_available(bool(self._todo))
        self.no.setFocus()
        self.finished.connect(self._end)

    def _run(self, work: Coroutine[Any, Any, None], *, instead_of: str = "", troubled: Troubled | None = None) -> None:
        """Start something that is to end with this dialog, or with the page."""
        self._tasks.append(self._errands.run(work, instead_of=instead_of, troubled=troubled))

    def _end(self) -> None:
        for task in self._tasks:
            task.cancel()
        self.deleteLater()

    def accept(self) -> None:
        """Begin; or, once it is over, close."""
        if self._stage == "asking" and self._todo:
            missing = self._form.missing()
            if missing:
                self._trouble.say("notice", missing)
                return
            self._begin()
        elif self._stage == "over":
            super().accept()

    def reject(self) -> None:
        """Close; or stop after the one that is under way."""
        if self._stage == "working":
            self._stage = "stopping"
            self.no.set_available(False)
        elif self._stage == "asking" and self._outcomes:
            self._over()  # it broke off: what was done is seen before it closes, for codes are told this once
        elif self._stage != "stopping":
            super().reject()

    def _begin(self) -> None:
        self._stage = "working"
        self._trouble.say("ok", "")
        self._form.hide()
        self._words.hide()
        self._progress.show()
        self.yes.hide()
        self.no.set_available(True)
        self.no.set_words(translate("Bulk", "Stop"))
        self._run(self._go_through(), troubled=self._troubled)

    async def _go_through(self) -> None:
        body = self._form.body()
        self._tell_progress()
        async for outcome in carry_out(
            self._desk.server, self._act, self._todo[len(self._outcomes) :], body, self._round
        ):
            self._outcomes.append(outcome)
            self._tell_progress()
            if self._stage == "stopping":
                break
        self._over()

    def _troubled(self, error: AppError) -> None:
        """The link broke: what was done is done, the rest can be tried again and nothing is done twice."""
        self._stage = "asking"
        self._trouble.say("problem", error.title, error.message)
        self.yes.set_words(translate("Bulk", "Go on"))
        self.yes.show()
        self.no.set_available(True)
        self.no.set_words(translate("Bulk", "Close"))
        self._tell_changed()

    def _over(self) -> None:
        self._stage = "over"
        left = len(self._todo) - len(self._outcomes)
        said = summary(self._outcomes)
        if left:
            said += " · " + translate("Bulk", "Not begun: {count}").format(count=figure(left))
        self._words.setText(said)
        self._words.show()
        self._progress.hide()
        self._rows.set_rows([(nth, *row) for nth, row in enumerate(outcome_rows(self._outcomes))])
        self._table.show()
        self._copy.show()
        waiting = sum(each.kind == "waiting" for each in self._outcomes)
        self._take_back.set_words(translate("Bulk", "Take back what waits: {count}").format(count=figure(waiting)))
        self._take_back.setVisible(waiting > 0)
        self.no.hide()
        self.yes.set_words(translate("Bulk", "Close"))
        self.yes.show()
        self.yes.setFocus()
        self._tell_changed()

    def _withdraw(self) -> None:
        self._take_back.hide()
        self._run(self._take_them_back(), troubled=self._say_trouble)

    async def _take_them_back(self) -> None:
        done = await withdraw(self._desk.server, self._outcomes)
        self._trouble.say("ok", translate("Bulk", "Taken back: {count}").format(count=figure(done)))
        self._tell_changed()

    def _say_trouble(self, error: AppError) -> None:
        self._trouble.say("problem", error.title, error.message)

    def _copy_all(self) -> None:
        QGuiApplication.clipboard().setText(as_lines(list(self._columns), list(self._rows.here())))

    def _tell_progress(self) -> None:
        done, whole = len(self._outcomes), len(self._todo)
        words = translate("Bulk", "{done} of {count}").format(done=figure(done), count=figure(whole))
        self._progress.show_progress(done, whole, words)

    def _tell_changed(self) -> None:
        if self._act is not Act.RETAKE:
            self.changed.emit([each.line for each in self._outcomes if each.kind != "refused"])
        elif self._outcomes:
            self.changed.emit([])

    def _button(self, name: str, words: str, do: object) -> ActionButton:
        button = ActionButton(self._desk.look, name)
        button.set_words(words)
        button.clicked.connect(do)
        return button


class _Form(QWidget):
    """What has to be said: when, and for what reason at once."""

    def __init__(self, desk: Desk, act: Act) -> None:
        super().__init__()
        self._act = act
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        self._how, self._time, self._shift, self._unit = QComboBox(), None, QSpinBox(), QComboBox()
        if act is not Act.CANCEL:
            self._time = TimeField(desk.look, "bulkTime", translate("Bulk", "New time"), soon(desk.clock.utc()))
            column.addWidget(self._time)
        if act is Act.RESCHEDULE:
            self._offer_shift(column)
        self._force = QCheckBox(translate("Bulk", "At once, even where a kiosk may be holding the interview"))
        self._force.setObjectName("bulkForce")
        self._reason = QLineEdit()
        self._reason.setObjectName("bulkReason")
        self._reason.setAccessibleName(translate("Bulk", "Reason; kept for good, so name nobody"))
        self._reason.setPlaceholderText(self._reason.accessibleName())
        self._reason.setMaxLength(_LONGEST_REASON)
        self._reason.hide()
        self._force.toggled.connect(self._reason.setVisible)
        if act is not Act.RETAKE:
            column.addWidget(self._force)
            column.addWidget(self._reason)

    def missing(self) -> str:
        """Return what has to be said yet."""
        if self._force.isChecked() and not self._reason.text().strip():
            return translate("Bulk", "Say why it must be at once.")
        return ""

    def body(self) -> BodyOf:
        """Return what is asked of each session."""
        reason = self._reason.text().strip() if self._force.isChecked() else ""
        if self._act is Act.CANCEL:
            return partial(_always, with_force({}, reason))
        if self._act is Act.RESCHEDULE and self._how.currentData() == "shift":
            by = timedelta(minutes=self._shift.value() * int(self._unit.currentData()))
            return partial(_later, by, reason)
        moment = at(self._time.moment()) if self._time is not None else {}
        return partial(_always, moment if self._act is Act.RETAKE else with_force(moment, reason))

    def _offer_shift(self, column: QVBoxLayout) -> None:
        self._how.setObjectName("bulkHow")
        self._how.setAccessibleName(translate("Bulk", "How they are moved"))
        self._how.addItem(translate("Bulk", "All to one time"), "to")
        self._how.addItem(translate("Bulk", "Each from its own time"), "shift")
        self._shift.setObjectName("bulkShift")
        self._shift.setAccessibleName(translate("Bulk", "Later by; earlier with a minus"))
        self._shift.setRange(-10_000, 10_000)
        self._shift.setValue(1)
        self._unit.setObjectName("bulkUnit")
        self._unit.setAccessibleName(translate("Bulk", "Unit"))
        for minutes, words in (
            (1440, translate("Bulk", "days later")),
            (60, translate("Bulk", "hours later")),
            (1, translate("Bulk", "minutes later")),
        ):
            self._unit.addItem(words, minutes)
        row = FlowRow(8)
        for each in (self._shift, self._unit):
            row.addWidget(each)
            each.hide()
        column.insertWidget(0, self._how)
        column.addLayout(row)
        self._how.currentIndexChanged.connect(self._how_changed)

    def _how_changed(self) -> None:
        shift = self._how.currentData() == "shift"
        self._shift.setVisible(shift)
        self._unit.setVisible(shift)
        if self._time is not None:
            self._time.setVisible(not shift)


def _always(body: dict[str, object], _line: Line) -> dict[str, object]:
    return body


def _later(by: timedelta, reason: str, line: Line) -> dict[str, object]:
    return with_force(later(line, by), reason)


def _columns(act: Act) -> tuple[Column, ...]:
    said = (
        Column("name", translate("Bulk", "Participant"), lambda row: row[1], width=230, strong=True),
        Column("what", translate("Bulk", "What became of it"), lambda row: row[2], width=320, stretch=True),
    )
    code = Column("code", translate("Bulk", "Access code"), lambda row: row[3], width=150)
    return (*said, code) if act is Act.RETAKE else said
