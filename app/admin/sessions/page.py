"""Every session there is, in a table that never holds more than it shows: found, put in order, opened, and changed many at a time."""

from dataclasses import replace
from functools import partial

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QHBoxLayout

from app.admin.exporting.opening import open_export
from app.admin.results.beginning import begin_second_score, sights
from app.admin.sessions import words
from app.admin.sessions.action_bar import ActionBar
from app.admin.sessions.bulk import MOST, Act
from app.admin.sessions.bulk_dialog import BulkDialog
from app.admin.sessions.columns import columns
from app.admin.sessions.details import DetailsPane
from app.admin.sessions.filter_bar import FilterBar
from app.admin.sessions.filters import Filters, asked, from_json
from app.admin.sessions.schedule_dialog import ScheduleDialog
from app.admin.sessions.views_button import ViewsButton
from app.admin.sessions.words import Line
from app.desk.desk import Desk
from app.desk.page import DeskPage, Key
from app.desk.server import gathered
from app.desk.table_keys import table_keys
from app.errors import AppError
from app.i18n import translate
from app.theme.tokens import SPACE
from app.widgets.action_button import ActionButton
from app.widgets.data_table import DataTable, figure
from app.widgets.paged_rows import PAGE, Fetched, SpreadRows

LOOK_AGAIN_S = 10.0
"""How often the list is compared with the server's while it is shown. What only changed is shown in place; what moved waits for a word."""

MOST_COMPARED = 5
ENDED = ("completed", "failed", "cancelled")


class SessionsPage(DeskPage):
    """The table of sessions. Object names: `sessionsTable`, `scheduleButton`, `importButton`, `columnsButton`, `viewsButton`."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk, "sessionsPage", translate("Sessions", "Sessions"))
        results, may_write = desk.account.may("results:read"), desk.account.may("sessions:write")
        self.filters = FilterBar(self.look, results=results)
        self.rows = SpreadRows(
            columns(results=results), lambda line: line["id"], self._fetch, self.errands.run, choosing=True
        )
        named = translate("Sessions", "Sessions")
        self.table = DataTable(self.look, "sessionsTable", self.rows, words=named, memory=desk.preferences)
        self.details = DetailsPane(desk, self.errands, self._changed, self.scores_told)
        self.acts = ActionBar(self.look, may_write=may_write)
        self.views = ViewsButton(desk, self.errands)
        self._opened: list[object] = []
        self._asked = False
        self._again = QTimer(self)
        self._again.setInterval(round(1000 * LOOK_AGAIN_S))
        self._fill_head(may_write=may_write)
        self._lay_out()
        self._connect()
        self._bind_keys(may_write=may_write)
        self._say_what_is_empty()

    # --- coming and going ----------------------------------------------------------------------------------------------------

    def arrive(self, what: str) -> None:
        """Show the list; `what` may be words to look for."""
        if what:
            self.filters.show_filters(Filters(q=what))
        self._again.start()
        if not self._asked or what:
            self._asked = True
            self.table.set_sort(self.filters.filters.sort)
            self.rows.ask_anew()
            self.errands.run(self._name_templates(), instead_of="templates")
            self.views.ask()
        else:
            self.rows.refresh()
        self.table.setFocus()

    def depart(self) -> None:
        """Stop looking again."""
        self._again.stop()

    def remember(self) -> object:
        """Return what is looked for."""
        return self.filters.filters

    def recall(self, remembered: object) -> None:
        """Look for it again."""
        if isinstance(remembered, Filters):
            self.show_view(remembered)

    # --- what is shown -------------------------------------------------------------------------------------------------------

    def show_view(self, filters: Filters) -> None:
        """Look for something else."""
        self.filters.show_filters(filters)
        self._look_for(filters)
        if filters.template_id:
            self.errands.run(self._name_stages(filters.template_id), instead_of="stages")

    def reload(self) -> None:
        """Ask for what is seen again, and let rows take their new places."""
        self.well()
        self.rows.refresh()
        self.errands.run(self._name_templates(), instead_of="templates")

    async def _fetch(self, skip: int, limit: int, counted: bool) -> Fetched:  # noqa: FBT001 - as the rows ask
        filters = self.filters.filters
        looked_for = asked(filters, self.desk.clock.utc(), None)
        page = await self.desk.server.get(
            "/sessions", [*looked_for, ("sort", filters.sort), ("limit", limit), ("skip", skip)]
        )
        total = (await self.desk.server.get("/sessions/count", looked_for))["count"] if counted else None
        return Fetched(page["data"], total=total)

    def _look_for(self, filters: Filters) -> None:
        self.table.set_sort(filters.sort)
        self.views.show_current(filters)
        self._say_what_is_empty()
        self.well()
        self.rows.ask_anew()

    def _sort(self, sort: str) -> None:
        filters = replace(self.filters.filters, sort=sort)
        self.filters.show_filters(filters)
        self._look_for(filters)

    def _look_again(self) -> None:
        if not self.rows.state.busy and self.rows.state.total is not None:
            self.errands.run(self._compare(), instead_of="compare", troubled=self._nothing_to_compare)

    async def _compare(self) -> None:
        """Show in place what only changed; say how much else is otherwise than shown."""
        looked_for = self.filters.filters
        first, _ = self.table.view.places_seen()
        start = first // PAGE * PAGE
        got = await self._fetch(start, PAGE, True)  # noqa: FBT003 - counted
        if self.filters.filters != looked_for or self.rows.state.busy:
            return  # another list is on its way, or here
        moved = abs((got.total or 0) - (self.rows.state.total or 0))
        for nth, line in enumerate(got.rows):
            shown = self.rows.row_at(start + nth)
            if shown is None or shown["id"] != line["id"]:
                moved += 1
            elif shown != line:
                self.rows.put(line)
        self.acts.say_moved(moved)

    def _nothing_to_compare(self, error: AppError) -> None:
        if not error.retryable:
            self.trouble(error)

    async def _name_templates(self) -> None:
        found = await gathered(self.desk.server.every("/evaluation-templates", most=2000))
        self.filters.name_templates((each["id"], each["name"]) for each in found)

    def _template_chosen(self, template_id: str) -> None:
        if template_id:
            self.errands.run(self._name_stages(template_id), instead_of="stages")

    async def _name_stages(self, template_id: str) -> None:
        said = await self.desk.server.get(f"/evaluation-templates/{template_id}")
        if self.filters.filters.template_id == template_id:
            self.filters.name_stages([(each["id"], each["stage_name"]) for each in said["document"]["stages"]])

    # --- what is done --------------------------------------------------------------------------------------------------------

    def open_row(self, line: Line) -> None:
        """Show the result of a session that is over, what is asked of one that is not."""
        if line["status"] in ENDED and line["status"] != "cancelled" and self.desk.account.may("results:read"):
            self.desk.around.go("result", line["id"])
        else:
            self.details.show_session(line)

    def act(self, act: Act) -> None:
        """Ask whether to do something with what is chosen, or with the row that the keys are at."""
        lines = self.table.acted_on()
        if lines:
            dialog = BulkDialog(self.desk, act, lines[:MOST], self.errands)
            self._opened = [dialog]
            dialog.changed.connect(self._lines_changed)
            dialog.open()

    def export(self) -> None:
        """Ask for what is chosen to be written to files."""
        ids = [line["id"] for line in self.table.acted_on()]
        if ids:
            self._opened = [open_export(self.desk, ids)]

    def schedule(self) -> None:
        """Ask for a session to schedule."""
        dialog = ScheduleDialog(self.desk, self.errands)
        self._opened = [dialog]
        dialog.scheduled.connect(self._scheduled)
        dialog.open()

    def _scheduled(self, line: Line) -> None:
        self.rows.refresh()
        self.desk.around.tell(translate("Sessions", "Scheduled: {name}").format(name=line["participant"]["name"]))

    def _lines_changed(self, lines: list[Line]) -> None:
        for line in lines:
            self.rows.put(line)
        self.rows.refresh()

    def _changed(self, line: Line) -> None:
        self.rows.put(line)

    def choose_all(self) -> None:
        """Choose everything that the list holds, here or not."""
        self.errands.run(self._choose_all(), instead_of="choose")

    async def _choose_all(self) -> None:
        filters = self.filters.filters
        looked_for = [*asked(filters, self.desk.clock.utc(), None), ("sort", filters.sort)]
        found = await gathered(self.desk.server.every("/sessions", looked_for, most=MOST))
        if self.filters.filters != filters:
            return  # nothing may be chosen that is not looked for any more
        self.rows.choose(found)
        if (self.rows.state.total or 0) > MOST:
            said = translate("Sessions", "Chosen: the first {count}, the most that are changed in one go")
            self.desk.around.tell(said.format(count=figure(MOST)), kind="notice")

    def _chosen(self) -> None:
        lines = self.table.chosen_rows() if len(self.rows.chosen) <= MOST_COMPARED else []
        comparable = len(lines) > 1 and all(line["status"] == "completed" for line in lines)
        alone = lines[0] if len(lines) == 1 and self._may_be_scored(lines[0]) else None
        named = words.second_score_words(blind=not sights(alone, self.scores_told())) if alone else ""
        total = self.rows.state.total or 0
        self.acts.show_chosen(len(self.rows.chosen), total, MOST, comparable=comparable, scored_as=named)

    def scores_told(self) -> tuple[str, ...]:
        """Return what the list tells of results: the members of its rows that its columns, its order or its filters give away."""
        shown = (each for each in self.table.shown_columns() if each in ("score", "passed"))
        return (*shown, *self.filters.filters.tells)

    def score_again(self) -> None:
        """Begin a second score of the session that is chosen, or that the keys are at."""
        lines = self.table.acted_on()
        if len(lines) == 1 and self._may_be_scored(lines[0]):
            seen = sights(lines[0], self.scores_told())
            work = begin_second_score(self.desk, lines[0]["id"], score_in_sight=seen)
            self.errands.run(work, instead_of="score")

    def _may_be_scored(self, line: Line) -> bool:
        held = line["status"] == "completed" and line["participant"]["name"] is not None
        return held and self.desk.account.may("results:write")

    def _columns_changed(self) -> None:
        self.details.look_again()
        self._chosen()

    def compare(self) -> None:
        """Show the results that are chosen side by side."""
        self.desk.around.go("compare", ",".join(line["id"] for line in self.table.chosen_rows()))

    def _row_moved(self, line: Line | None) -> None:
        self.details.follow(line)

    # --- furniture -----------------------------------------------------------------------------------------------------------

    def _fill_head(self, *, may_write: bool) -> None:
        self._columns_button = ActionButton(self.look, "columnsButton", kind="quiet")
        self._columns_button.set_words(translate("Sessions", "Columns"))
        self._columns_button.clicked.connect(self._columns)
        self.head.addWidget(self.views)
        self.head.addWidget(self._columns_button)
        for name, said, kind, do in (
            ("importButton", translate("Sessions", "Import…"), "secondary", self._import),
            ("scheduleButton", translate("Sessions", "Schedule…"), "primary", self.schedule),
        ):
            button = ActionButton(self.look, name, kind=kind)
            button.set_words(said)
            button.clicked.connect(do)
            button.setVisible(may_write)
            self.head.addWidget(button)

    def _lay_out(self) -> None:
        beside = QHBoxLayout()
        beside.setSpacing(self.look.px(SPACE.s))
        beside.addWidget(self.table, 1)
        beside.addWidget(self.details)
        self.body.addWidget(self.filters)
        self.body.addLayout(beside, 1)
        self.body.addWidget(self.acts)

    def _connect(self) -> None:
        self._again.timeout.connect(self._look_again)
        self.filters.changed.connect(self._look_for)
        self.filters.template_chosen.connect(self._template_chosen)
        self.table.opened.connect(self.open_row)
        self.table.sort_wanted.connect(self._sort)
        self.table.chosen_changed.connect(self._chosen)
        self.table.current_changed.connect(self._row_moved)
        self.table.empty_acted.connect(self._empty_acted)
        self.views.chosen.connect(self.show_view)
        self.views.current = self._current_filters
        self.acts.act_wanted.connect(self._act_named)
        self.acts.export_wanted.connect(self.export)
        self.acts.compare_wanted.connect(self.compare)
        self.acts.score_wanted.connect(self.score_again)
        self.table.columns_changed.connect(self._columns_changed)
        self.acts.all_wanted.connect(self.choose_all)
        self.acts.none_wanted.connect(self.rows.choose_none)
        self.acts.reload_wanted.connect(self.reload)
        self.rows.state_changed.connect(self._rows_told)

    def _bind_keys(self, *, may_write: bool) -> None:
        self.bind(
            Key("Ctrl+F", translate("Sessions", "Look for a name or an id"), self._search),
            Key("F5", translate("Sessions", "Load the list again"), self.reload),
            Key("Ctrl+E", translate("Sessions", "Export what is chosen"), self.export),
            Key("Ctrl+D", translate("Sessions", "Show or hide the details"), self._toggle_details),
        )
        if self.desk.account.may("results:write"):
            self.bind(Key("Ctrl+B", translate("Sessions", "Score what is chosen once more"), self.score_again))
        if may_write:
            self.bind(
                Key("Ctrl+N", translate("Sessions", "Schedule a session"), self.schedule),
                Key("Ctrl+I", translate("Sessions", "Import a list"), self._import),
                Key(
                    "Ctrl+M",
                    translate("Sessions", "Move what is chosen to another time"),
                    partial(self.act, Act.RESCHEDULE),
                ),
                Key("Ctrl+R", translate("Sessions", "Have what is chosen held again"), partial(self.act, Act.RETAKE)),
                Key("Del", translate("Sessions", "Call off what is chosen"), partial(self.act, Act.CANCEL)),
            )
        self.tell_of(*table_keys(self.table))

    def _rows_told(self) -> None:
        if not self.rows.state.busy:
            self.acts.say_moved(0)
        self._chosen()

    def _act_named(self, name: str) -> None:
        self.act(Act(name))

    def _current_filters(self) -> Filters:
        return self.filters.filters

    def _search(self) -> None:
        self.filters.search.setFocus()
        self.filters.search.selectAll()

    def _columns(self) -> None:
        button = self._columns_button
        self.table.show_columns_menu(button.mapToGlobal(button.rect().bottomLeft()))

    def _import(self) -> None:
        self.desk.around.go("import")

    def _toggle_details(self) -> None:
        line = self.table.current_row()
        if self.details.isVisible():
            self.details.hide()
        elif line is not None:
            self.details.show_session(line)

    def _say_what_is_empty(self) -> None:
        if self.filters.filters.narrowed:
            self.table.set_empty(
                translate("Sessions", "No session fits"),
                translate("Sessions", "Nothing is as you asked for. Ask for less, or show all."),
                button=translate("Sessions", "Show all"),
            )
        else:
            self.table.set_empty(
                translate("Sessions", "No sessions yet"),
                translate("Sessions", "Schedule one, or import a list of participants from a CSV file."),
                button=translate("Sessions", "Schedule…") if self.desk.account.may("sessions:write") else "",
            )

    def _empty_acted(self) -> None:
        if self.filters.filters.narrowed:
            self.show_view(from_json({"sort": self.filters.filters.sort}))
        else:
            self.schedule()
