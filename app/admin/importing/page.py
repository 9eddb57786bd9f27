"""A list of participants into the server: a file chosen or dropped, checked row by row, then imported, with what became of each."""

from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from app.admin.importing import writing
from app.admin.importing.checking import Row, Template, check
from app.admin.importing.choosing import Choosing
from app.admin.importing.columns import preview_columns
from app.admin.importing.drop_panel import drop_panel
from app.admin.importing.outcome_step import OutcomeStep
from app.admin.importing.reading import Sheet, read_file
from app.admin.importing.running import Outcome, import_rows, known_there, templates_there
from app.admin.importing.saving import save_as_csv
from app.desk.asking import confirmed
from app.desk.desk import Desk
from app.desk.files import file_to_read
from app.desk.page import DeskPage, Key
from app.desk.server import gathered
from app.errors import AppError
from app.i18n import translate
from app.theme.tokens import SPACE
from app.widgets.action_button import ActionButton
from app.widgets.data_table import DataTable, figure
from app.widgets.flow_row import FlowRow
from app.widgets.progress_line import ProgressLine
from app.widgets.table_rows import ListRows

_FILES = "CSV (*.csv *.tsv *.txt)"
START, PREVIEW, RUNNING, OVER = range(4)


@dataclass(frozen=True, slots=True)
class _Imported:
    """What a page built anew needs to show what was imported. `kept` outcomes were saved or copied."""

    sheet: Sheet
    rows: tuple[Row, ...]
    outcomes: tuple[Outcome, ...]
    sessions: bool
    leaving_out: bool
    kept: int


class ImportPage(DeskPage):
    """Object names: `importChoose`, `importTemplateFile`, `importPreview`, `importStart`, `importSaveBad`, `importOutcomes`."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk, "importPage", translate("Import", "Import a list"))
        self.setAcceptDrops(True)
        self.sheet: Sheet | None = None
        self._checked: Sheet | None = None
        self.rows: list[Row] = []
        self.outcomes: list[Outcome] = []
        self._offered: list[dict[str, str]] = []
        self._templates: list[Template] = []
        self._stopping = False
        self.choosing = Choosing(self.look)
        self.choosing.changed.connect(self._check_again)
        self.steps = QStackedWidget()
        self._only_bad = self._button("importOnlyBad", "", self._show_rows, kind="chip")
        self._start_button = self._button("importStart", "", self._start, kind="primary")
        self._save_bad = self._button("importSaveBad", "", self._save_those_bad)
        self._leave_out = self._button("importLeaveOut", "", self._show_rows, kind="chip")
        self._leave_out.hide()
        self._progress = ProgressLine(self.look, "importProgress")
        self._tables = QHBoxLayout()
        self.preview: DataTable | None = None
        self.over = OutcomeStep(desk, self.errands)
        self.over.resume_wanted.connect(self._go_on)
        for step in (self._start_step(), self._preview_step(), self._running_step(), self.over):
            self.steps.addWidget(step)
        self.body.addWidget(self.steps, 1)
        another = self._button("importAnother", translate("Import", "Another file…"), self.choose, kind="quiet")
        back = self._button("importBack", translate("Import", "Back to the sessions"), self._back, kind="quiet")
        self._head_buttons = (another, back)
        for button in self._head_buttons:
            self.head.addWidget(button)
        self.bind(Key("Ctrl+O", translate("Import", "Choose a file"), self.choose))

    # --- coming and going ----------------------------------------------------------------------------------------------------

    def arrive(self, what: str) -> None:  # noqa: ARG002 - there is one list at a time
        """Fetch what can be scheduled."""
        if not self._offered:
            self.errands.run(self._ask_templates(), instead_of="templates")

    async def may_leave(self) -> bool:
        """Ask, while rows are being imported, or while there are access codes that nobody has kept."""
        if self.steps.currentIndex() != RUNNING:
            return await self.over.may_be_left()
        return await confirmed(
            self.look,
            self.desk.around.window,
            translate("Import", "Stop the import?"),
            translate(
                "Import",
                "Rows that were imported stay. Importing the file again goes on where this stopped, and does nothing twice.",
            ),
            translate("Import", "Stop and close"),
        )

    def remember(self) -> object:
        """Keep what was imported: its access codes are told this once."""
        if self.sheet is None or self.steps.currentIndex() not in (RUNNING, OVER):
            return None
        sessions, leaving_out = self.choosing.sessions, self._leave_out.isChecked()
        return _Imported(self.sheet, tuple(self.rows), tuple(self.outcomes), sessions, leaving_out, self.over.kept)

    def recall(self, remembered: object) -> None:
        """Show it again; what was under way can be gone on with."""
        if not isinstance(remembered, _Imported):
            return
        self.choosing.show_sessions(sessions=remembered.sessions)
        self._leave_out.setChecked(remembered.leaving_out)
        self.sheet, self.rows, self.outcomes = remembered.sheet, [*remembered.rows], [*remembered.outcomes]
        self.over.kept = remembered.kept
        self._over()

    def choose(self) -> None:
        """Ask for a file."""
        self.errands.run(self._choose(), instead_of="choose")

    async def _choose(self) -> None:
        file = await file_to_read(self.desk.around.window, translate("Import", "Choose a CSV file"), _FILES)
        if file is not None:
            self.load(str(file))

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:  # noqa: N802 - Qt's name
        """Take one file."""
        if len(event.mimeData().urls()) == 1 and event.mimeData().urls()[0].isLocalFile():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:  # noqa: N802 - Qt's name
        """Read it."""
        self.load(event.mimeData().urls()[0].toLocalFile())
        event.acceptProposedAction()

    # --- before --------------------------------------------------------------------------------------------------------------

    def load(self, path: str) -> None:
        """Read a file and check it, once nothing is lost by it."""
        if self.steps.currentIndex() == OVER and self.over.loses_codes:
            self.errands.run(self._load_if_left(path), instead_of="leave")
        elif self.steps.currentIndex() != RUNNING:
            self._load(path)

    async def _load_if_left(self, path: str) -> None:
        if await self.over.may_be_left():
            self._load(path)

    def _load(self, path: str) -> None:
        try:
            self.sheet = read_file(Path(path))
        except AppError as exc:
            self.trouble(exc)
            return
        self.well()
        self.choosing.name_columns(self.sheet.titles)
        separators = {
            ",": translate("Import", "comma"),
            ";": translate("Import", "semicolon"),
            "\t": translate("Import", "tab"),
        }
        words = translate("Import", "{file} · rows: {rows} · {encoding} · separated by: {separator}")
        self.say_beneath(
            words.format(
                file=self.sheet.name,
                rows=figure(len(self.sheet.lines)),
                encoding=self.sheet.encoding,
                separator=separators.get(self.sheet.separator, self.sheet.separator),
            )
        )
        self._check_again()

    async def _ask_templates(self) -> None:
        found = await gathered(self.desk.server.every("/evaluation-templates", {"status": "active"}, most=2000))
        self._offered = [{"id": each["id"], "name": each["name"]} for each in found]
        self.choosing.name_templates([(each["id"], each["name"]) for each in self._offered])
        if self.steps.currentIndex() in (START, PREVIEW):  # what runs, or is over, stays in view
            self._check_again()

    def _check_again(self) -> None:
        if self.sheet is not None:
            self._checked = None
            self._start_button.set_available(False)  # until what is shown is what was chosen
            self._save_bad.set_available(False)
            self.errands.run(self._check(self.sheet), instead_of="check")

    async def _check(self, sheet: Sheet) -> None:
        """Hold the rows against the server: who is known, which templates have which stages. Nothing is changed by it."""
        choices = self.choosing.choices()
        values = [{name: line.cells[place] for name, place in choices.columns.items()} for line in sheet.lines]
        named = {choices.template_id.casefold(), *(said.get("template", "").casefold() for said in values)}
        wanted = [each["id"] for each in self._offered if {each["id"].casefold(), each["name"].casefold()} & named]
        server = self.desk.server
        with_stages = wanted if choices.sessions and "stage" in choices.columns else []
        self._templates = await templates_there(server, self._offered, with_stages)
        known = await known_there(server, values, sessions=choices.sessions)
        self.rows = check(sheet, choices, self._templates, self.desk.clock.utc(), known)
        self._checked = sheet
        self._make_preview()
        self._show_rows()
        if self.steps.currentIndex() != PREVIEW:
            self._show_step(PREVIEW, self._start_button)

    def _make_preview(self) -> None:
        before, rows = self.preview, ListRows(preview_columns(self.choosing.columns_of_file()), _line_number)
        self.preview = DataTable(self.look, "importPreview", rows, words=translate("Import", "Rows of the file"))
        self.preview.set_empty(translate("Import", "No row is to be mended"))
        if before is not None:
            self._tables.removeWidget(before)
            before.deleteLater()
        self._tables.addWidget(self.preview)
        acts = (self._start_button, self._save_bad, self._only_bad, self._leave_out)
        _tab_through(*self._head_buttons, *self.choosing.fields, self.preview.view, *acts)

    def _show_rows(self) -> None:
        bad = [row for row in self.rows if not row.good]
        booked, good = sum(row.booked for row in self.rows), len(self._todo())
        shown = bad if self._only_bad.isChecked() else [*bad, *(row for row in self.rows if row.good)]
        if self.preview is not None and isinstance(self.preview.rows, ListRows):
            self.preview.rows.set_rows(shown)
        self._only_bad.set_words(translate("Import", "Only those to mend: {count}").format(count=figure(len(bad))))
        self._start_button.set_words(translate("Import", "Import the good rows: {count}").format(count=figure(good)))
        self._start_button.set_available(good > 0 and self._checked is self.sheet)
        self._save_bad.set_words(translate("Import", "Save those to mend: {count}").format(count=figure(len(bad))))
        self._save_bad.setVisible(bool(bad))
        self._save_bad.set_available(self._checked is self.sheet)
        words = translate("Import", "Leave out those who have an open session: {count}")
        self._leave_out.set_words(words.format(count=figure(booked)))
        self._leave_out.setVisible(booked > 0)

    def _todo(self) -> list[Row]:
        """Return what is imported: the good rows, without those who have such a session where they are left out."""
        leaving_out = self._leave_out.isChecked()
        return [row for row in self.rows if row.good and not (leaving_out and row.booked)]

    # --- importing -----------------------------------------------------------------------------------------------------------

    def _start(self) -> None:
        booked = sum(row.booked for row in self._todo())
        if booked:
            self.errands.run(self._begin_if_agreed(booked), instead_of="begin")
        else:
            self._begin()

    async def _begin_if_agreed(self, booked: int) -> None:
        if await self._agreed_to_another(booked):
            self._begin()

    def _begin(self) -> None:
        self.outcomes, self.over.kept = [], 0
        self._go_on()

    async def _agreed_to_another(self, booked: int) -> bool:
        words = translate(
            "Import",
            "Rows for somebody of whose name there is an open session with the same template: {count}. What you yourself imported from "
            "this very file within two days is not done again; each of the others gets one session more.",
        )
        return await confirmed(
            self.look,
            self.desk.around.window,
            translate("Import", "Schedule those, too, who have a session?"),
            words.format(count=figure(booked)),
            translate("Import", "Import all of them"),
        )

    def _go_on(self) -> None:
        self._stopping = False
        self.well()
        self._tell_progress()
        self._show_step(RUNNING, self._stop_button)
        self.errands.run(self._import(), instead_of="import", troubled=self._broke_off)

    async def _import(self) -> None:
        sheet = self.sheet
        assert sheet is not None  # noqa: S101 - a preview has one
        todo = self._todo()[len(self.outcomes) :]
        async for outcome in import_rows(self.desk.server, todo, sheet.digest, sessions=self.choosing.sessions):
            self.outcomes.append(outcome)
            self._tell_progress()
            if self._stopping:
                break
        self._over()

    def _broke_off(self, error: AppError) -> None:
        self.trouble(error)
        self._over()

    def _stop(self) -> None:
        self._stopping = True

    def _tell_progress(self) -> None:
        done, whole = len(self.outcomes), len(self._todo())
        words = translate("Import", "{done} of {count}").format(done=figure(done), count=figure(whole))
        self._progress.show_progress(done, whole, words)

    def _over(self) -> None:
        sheet, todo = self.sheet, self._todo()
        assert sheet is not None  # noqa: S101 - what is over had one
        left_out = sum(row.good for row in self.rows) - len(todo)
        self.over.show_outcomes(sheet, self.outcomes, len(todo), left_out, sessions=self.choosing.sessions)
        _tab_through(*self._head_buttons, *self.over.controls)
        self._show_step(OVER, self.over.controls[0])
        if not self.isVisible():
            self.desk.around.tell(
                translate("Import", "The import is over. {summary}").format(summary=self.over.summed_up)
            )

    def _show_step(self, step: int, focus: QWidget) -> None:
        """Show a step; the keys go on there, for what had the focus may be hidden now."""
        self.steps.setCurrentIndex(step)
        if self.isVisible():
            focus.setFocus()

    # --- files ---------------------------------------------------------------------------------------------------------------

    def _save_template(self) -> None:
        self._save("vivavoce-import.csv", writing.template_csv())

    def _save_those_bad(self) -> None:
        if self.sheet is not None:
            bad = writing.rows_to_mend(self.sheet, (row for row in self.rows if not row.good))
            self._save("to-mend.csv", bad)

    def _save(self, name: str, text: str) -> None:
        self.errands.run(save_as_csv(self.desk, name, text), instead_of="save")

    def _back(self) -> None:
        self.errands.run(self._go_back(), instead_of="leave")

    async def _go_back(self) -> None:
        if self.steps.currentIndex() != OVER or await self.over.may_be_left():
            self.desk.around.go("sessions")

    # --- furniture -----------------------------------------------------------------------------------------------------------

    def _start_step(self) -> QWidget:
        choose = self._button("importChoose", translate("Import", "Choose a file…"), self.choose, kind="primary")
        words = translate("Import", "Save an empty file with the titles…")
        sample = self._button("importTemplateFile", words, self._save_template)
        return drop_panel(self.look, (choose, sample))

    def _preview_step(self) -> QWidget:
        step = QWidget()
        column = QVBoxLayout(step)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.choosing)
        column.addLayout(self._tables, 1)
        row = FlowRow(self.look.px(SPACE.s))
        for button in (self._start_button, self._save_bad, self._only_bad, self._leave_out):
            row.addWidget(button)
        column.addLayout(row)
        return step

    def _running_step(self) -> QWidget:
        step = QWidget()
        column = QVBoxLayout(step)
        column.addStretch(1)
        column.addWidget(self._progress)
        self._stop_button = self._button("importStop", translate("Import", "Stop"), self._stop)
        column.addWidget(self._stop_button, 0, Qt.AlignmentFlag.AlignLeft)
        column.addStretch(2)
        return step

    def _button(self, name: str, words: str, do: object, *, kind: str = "secondary") -> ActionButton:
        button = ActionButton(self.look, name, kind=kind)
        button.set_words(words)
        button.clicked.connect(do)
        return button


def _tab_through(*widgets: QWidget) -> None:
    for before, after in pairwise(widgets):
        QWidget.setTabOrder(before, after)


def _line_number(row: Row) -> str:
    return str(row.line.number)
