"""The row above the sessions: what is looked for, by words, state, template, place, time and result."""

from collections.abc import Iterable, Sequence
from dataclasses import replace

from PySide6.QtCore import QDate, QTimer, Signal
from PySide6.QtWidgets import QComboBox, QDateEdit, QLineEdit, QVBoxLayout, QWidget

from app.admin.sessions.filters import PERIODS, RESULTS, STATUSES, Filters
from app.admin.sessions.words import status_words
from app.desk.moments import written_as
from app.i18n import translate
from app.theme.look import Look
from app.theme.tokens import SPACE
from app.widgets.action_button import ActionButton
from app.widgets.flow_row import FlowRow

_TYPED_MS = 250
_LONGEST = 200

Choice = tuple[str, str]
"""An id and its name."""


class FilterBar(QWidget):
    """Tells `changed` with the filters, a moment after the last key. `template_chosen` carries an id, so that the owner names its stages."""

    changed = Signal(object)
    template_chosen = Signal(str)

    def __init__(self, look: Look, *, results: bool) -> None:
        super().__init__()
        self.setObjectName("sessionFilters")
        self._filters = Filters()
        self._setting = False
        self._typing = QTimer(self)
        self._typing.setSingleShot(True)
        self._typing.setInterval(_TYPED_MS)
        self._typing.timeout.connect(self._tell)
        self.search = self._field("sessionSearch", translate("Sessions", "Name, address or id"))
        self._place = self._field("sessionPlace", translate("Sessions", "Place"))
        self._template = self._box("sessionTemplate", translate("Sessions", "Template"))
        self._stage = self._box("sessionStage", translate("Sessions", "Stage"))
        self._period = self._box("sessionPeriod", translate("Sessions", "Time"))
        self._result = self._box("sessionResult", translate("Sessions", "Result"))
        self._result.setVisible(results)
        self._since, self._until = (
            self._day(name, words)
            for name, words in (
                ("sessionSince", translate("Sessions", "From")),
                ("sessionUntil", translate("Sessions", "To, included")),
            )
        )
        _fill(self._period, [(each, _period_words(each)) for each in PERIODS])
        _fill(self._result, [(each, _result_words(each)) for each in RESULTS])
        self._chips = {status: ActionButton(look, f"sessionStatus_{status}", kind="chip") for status in STATUSES}
        self._flagged = ActionButton(look, "sessionFlagged", kind="chip")
        self._all = ActionButton(look, "sessionFiltersOff", kind="quiet", icon="close")
        self._lay_out(look)
        self._template.currentIndexChanged.connect(self._template_changed)
        for box in (self._stage, self._period, self._result):
            box.currentIndexChanged.connect(self._tell)
        for day in (self._since, self._until):
            day.dateChanged.connect(self._tell)
        for chip in (*self._chips.values(), self._flagged):
            chip.toggled.connect(self._tell)
        self._all.clicked.connect(self._show_all)
        self.show_filters(Filters())

    @property
    def filters(self) -> Filters:
        """Return what is chosen."""
        return self._filters

    def name_templates(self, templates: Iterable[Choice]) -> None:
        """Offer these templates."""
        self._setting = True
        _fill(self._template, [("", translate("Sessions", "Any template")), *templates], self._filters.template_id)
        self._setting = False

    def name_stages(self, stages: Sequence[Choice]) -> None:
        """Offer these stages, of the template that is chosen."""
        self._setting = True
        _fill(self._stage, [("", translate("Sessions", "Any stage")), *stages], self._filters.stage_id)
        self._stage.setVisible(len(stages) > 1 or bool(self._filters.stage_id))
        self._setting = False

    def show_filters(self, filters: Filters) -> None:
        """Show these as chosen; tells nobody."""
        self._setting = True
        self._filters = filters
        self.search.setText(filters.q)
        self._place.setText(filters.location)
        for box, value in (
            (self._template, filters.template_id),
            (self._stage, filters.stage_id),
            (self._period, filters.period),
            (self._result, filters.result),
        ):
            if value and box.findData(value) < 0:
                box.addItem(value, value)
            box.setCurrentIndex(max(0, box.findData(value)))
        for day, value in ((self._since, filters.since), (self._until, filters.until)):
            day.setDate(QDate.fromString(value, "yyyy-MM-dd") if value else QDate.currentDate())
        for status, chip in self._chips.items():
            chip.setChecked(status in filters.statuses)
        self._flagged.setChecked(filters.flagged)
        self._show_what_fits()
        self._setting = False

    def _template_changed(self) -> None:
        if self._setting:
            return
        self._filters = replace(self._filters, stage_id="")
        self.name_stages(())
        self._tell()
        self.template_chosen.emit(self._filters.template_id)

    def _typed(self) -> None:
        if not self._setting:
            self._typing.start()

    def _tell(self) -> None:
        if self._setting:
            return
        self._typing.stop()
        own = self._period.currentData() == "own"
        self._filters = Filters(
            q=self.search.text().strip(),
            statuses=tuple(status for status, chip in self._chips.items() if chip.isChecked()),
            template_id=self._template.currentData() or "",
            stage_id=self._stage.currentData() or "",
            location=self._place.text().strip(),
            period=self._period.currentData() or "",
            since=self._since.date().toString("yyyy-MM-dd") if own else "",
            until=self._until.date().toString("yyyy-MM-dd") if own else "",
            result=self._result.currentData() or "",
            flagged=self._flagged.isChecked(),
            sort=self._filters.sort,
        )
        self._show_what_fits()
        self.changed.emit(self._filters)

    def _show_all(self) -> None:
        self.show_filters(Filters(sort=self._filters.sort))
        self.name_stages(())
        self.changed.emit(self._filters)
        self.search.setFocus()

    def _show_what_fits(self) -> None:
        own = self._period.currentData() == "own"
        self._since.setVisible(own)
        self._until.setVisible(own)
        self._stage.setVisible(self._stage.count() > 2 or bool(self._filters.stage_id))
        self._all.setVisible(self._filters.narrowed)

    def _field(self, name: str, words: str) -> QLineEdit:
        field = QLineEdit()
        field.setObjectName(name)
        field.setAccessibleName(words)
        field.setPlaceholderText(words)
        field.setMaxLength(_LONGEST)
        field.setClearButtonEnabled(True)
        field.textChanged.connect(self._typed)
        field.returnPressed.connect(self._tell)
        return field

    def _box(self, name: str, words: str) -> QComboBox:
        box = QComboBox()
        box.setObjectName(name)
        box.setAccessibleName(words)
        box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        return box

    def _day(self, name: str, words: str) -> QDateEdit:
        day = QDateEdit()
        day.setObjectName(name)
        day.setAccessibleName(words)
        day.setToolTip(words)
        day.setCalendarPopup(True)
        day.setDisplayFormat(written_as(time=False))
        day.setKeyboardTracking(False)
        return day

    def _lay_out(self, look: Look) -> None:
        for status, chip in self._chips.items():
            chip.set_words(status_words(status))
        self._flagged.set_words(translate("Sessions", "Flagged"))
        self._all.set_words(translate("Sessions", "Show all"))
        self.search.setFixedWidth(look.px(330))
        self._place.setFixedWidth(look.px(190))
        self._template.setMaximumWidth(look.px(340))
        above, below = FlowRow(look.px(SPACE.s)), FlowRow(look.px(SPACE.xs))
        for field in (
            self.search,
            self._template,
            self._stage,
            self._period,
            self._since,
            self._until,
            self._place,
            self._result,
        ):
            above.addWidget(field)
        for button in (*self._chips.values(), self._flagged, self._all):
            below.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.px(SPACE.xs))
        column.addLayout(above)
        column.addLayout(below)


def _fill(box: QComboBox, choices: Sequence[Choice], now: str = "") -> None:
    box.clear()
    for value, words in choices:
        box.addItem(words, value)
    if now and box.findData(now) < 0:
        box.addItem(now, now)
    box.setCurrentIndex(max(0, box.findData(now)))


def _period_words(period: str) -> str:
    return {
        "": translate("Sessions", "Any time"),
        "today": translate("Sessions", "Today"),
        "tomorrow": translate("Sessions", "Tomorrow"),
        "next_7": translate("Sessions", "Next 7 days"),
        "next_30": translate("Sessions", "Next 30 days"),
        "last_7": translate("Sessions", "Last 7 days"),
        "last_30": translate("Sessions", "Last 30 days"),
        "own": translate("Sessions", "Between two days"),
    }[period]


def _result_words(result: str) -> str:
    return {
        "": translate("Sessions", "Any result"),
        "scored": translate("Sessions", "With a score"),
        "unscored": translate("Sessions", "Without a score"),
        "passed": translate("Sessions", "Passed"),
        "not_passed": translate("Sessions", "Not passed"),
    }[result]
