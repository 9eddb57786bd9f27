"""A list of participants into the server: a file chosen or dropped, checked row by row, then imported, with what became of each."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from app.admin.importing import writing
from app.admin.importing.checking import Row, Template, check
from app.admin.importing.choosing import Choosing
from app.admin.importing.columns import outcome_columns, preview_columns
from app.admin.importing.reading import MOST_BYTES, MOST_ROWS, Sheet, Unreadable, read
from app.admin.importing.running import Outcome, import_rows, known_there, summary, templates_there
from app.desk.asking import confirmed
from app.desk.desk import Desk
from app.desk.page import DeskPage, Key
from app.desk.server import gathered
from app.errors import AppError
from app.i18n import translate
from app.theme.tokens import SPACE
from app.widgets.action_button import ActionButton
from app.widgets.data_table import DataTable, figure
from app.widgets.flow_row import FlowRow
from app.widgets.labels import label, panel
from app.widgets.progress_line import ProgressLine
from app.widgets.table_rows import ListRows
from app.widgets.table_state import in_the_middle

_FILES = "CSV (*.csv *.tsv *.txt)"
START, PREVIEW, RUNNING, OVER = range(4)


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
        self._dialogs: list[QFileDialog] = []
        self.choosing = Choosing(self.look)
        self.choosing.changed.connect(self._check_again)
        self.steps = QStackedWidget()
        self._only_bad = self._button("importOnlyBad", "", self._show_rows, kind="chip")
        self._start_button = self._button("importStart", "", self._start, kind="primary")
        self._save_bad = self._button("importSaveBad", "", self._ask_where_bad)
        self._progress = ProgressLine(self.look, "importProgress")
        self._summary = label("heading", "importSummary")
        self._tables = QHBoxLayout()
        self.preview: DataTable | None = None
        self.results: DataTable | None = None
        for step in (self._start_step(), self._preview_step(), self._running_step(), self._over_step()):
            self.steps.addWidget(step)
        self.body.addWidget(self.steps, 1)
        back = self._button("importBack", translate("Import", "Back to the sessions"), self._back, kind="quiet")
        another = self._button("importAnother", translate("Import", "Another file…"), self.choose, kind="quiet")
        self.head.addWidget(another)
        self.head.addWidget(back)
        self.bind(Key("Ctrl+O", translate("Import", "Choose a file"), self.choose))

    # --- coming and going ----------------------------------------------------------------------------------------------------

    def arrive(self, what: str) -> None:  # noqa: ARG002 - there is one list at a time
        """Fetch what can be scheduled."""
        if not self._offered:
            self.errands.run(self._ask_templates(), instead_of="templates")

    async def may_leave(self) -> bool:
        """Ask, while rows are being imported."""
        if self.steps.currentIndex() != RUNNING:
            return True
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

    def choose(self) -> None:
        """Ask for a file."""
        dialog = QFileDialog(self, translate("Import", "Choose a CSV file"), str(Path.home()), _FILES)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(self.load)
        self._dialogs = [dialog]
        dialog.open()

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
        """Read a file and check it."""
        if self.steps.currentIndex() == RUNNING:
            return
        try:
            self.sheet = read(Path(path).name, _content(Path(path)))
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

    def _show_rows(self) -> None:
        bad = [row for row in self.rows if not row.good]
        good = len(self.rows) - len(bad)
        shown = bad if self._only_bad.isChecked() else [*bad, *(row for row in self.rows if row.good)]
        if self.preview is not None and isinstance(self.preview.rows, ListRows):
            self.preview.rows.set_rows(shown)
        self._only_bad.set_words(translate("Import", "Only those to mend: {count}").format(count=figure(len(bad))))
        self._start_button.set_words(translate("Import", "Import the good rows: {count}").format(count=figure(good)))
        self._start_button.set_available(good > 0 and self._checked is self.sheet)
        self._save_bad.set_words(translate("Import", "Save those to mend: {count}").format(count=figure(len(bad))))
        self._save_bad.setVisible(bool(bad))
        self._save_bad.set_available(self._checked is self.sheet)

    # --- importing -----------------------------------------------------------------------------------------------------------

    def _start(self) -> None:
        self.outcomes = []
        self._go_on()

    def _go_on(self) -> None:
        self._stopping = False
        self.well()
        self._tell_progress()
        self._show_step(RUNNING, self._stop_button)
        self.errands.run(self._import(), instead_of="import", troubled=self._broke_off)

    async def _import(self) -> None:
        sheet = self.sheet
        assert sheet is not None  # noqa: S101 - a preview has one
        todo = [row for row in self.rows if row.good][len(self.outcomes) :]
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
        done, whole = len(self.outcomes), sum(row.good for row in self.rows)
        words = translate("Import", "{done} of {count}").format(done=figure(done), count=figure(whole))
        self._progress.show_progress(done, whole, words)

    def _over(self) -> None:
        whole = sum(row.good for row in self.rows)
        self._summary.setText(summary(self.outcomes, whole))
        before, rows = self.results, ListRows(outcome_columns(sessions=self.choosing.sessions), _outcome_line)
        self.results = DataTable(
            self.look, "importOutcomes", rows, words=translate("Import", "What became of each row")
        )
        if before is not None:
            self._results.removeWidget(before)
            before.deleteLater()
        self._results.insertWidget(1, self.results, 1)
        order = {"refused": 0, "known": 1, "done": 2}
        rows.set_rows(sorted(self.outcomes, key=lambda each: order[each.kind]))
        self._resume.setVisible(len(self.outcomes) < whole)
        self._save_refused.setVisible(any(each.kind == "refused" for each in self.outcomes))
        self._show_step(OVER, self.results)
        if not self.isVisible():
            self.desk.around.tell(
                translate("Import", "The import is over. {summary}").format(summary=self._summary.text())
            )

    def _show_step(self, step: int, focus: QWidget) -> None:
        """Show a step; the keys go on there, for what had the focus may be hidden now."""
        self.steps.setCurrentIndex(step)
        if self.isVisible():
            focus.setFocus()

    # --- files ---------------------------------------------------------------------------------------------------------------

    def save_template(self, path: str) -> None:
        """Write the empty file."""
        self._save(writing.template_csv(), path)

    def save_bad(self, path: str) -> None:
        """Write the rows to mend."""
        if self.sheet is not None:
            self._save(writing.rows_to_mend(self.sheet, (row for row in self.rows if not row.good)), path)

    def save_refused(self, path: str) -> None:
        """Write the rows that the server refused."""
        if self.sheet is not None:
            refused = (each for each in self.outcomes if each.kind == "refused")
            self._save(writing.refused_to_mend(self.sheet, refused), path)

    def save_codes(self, path: str) -> None:
        """Write what became of each row, with the access codes."""
        self._save(writing.outcomes_csv(self.outcomes), path)

    def _save(self, text: str, path: str) -> None:
        try:
            writing.save(text, Path(path))
        except AppError as exc:
            self.trouble(exc)
            return
        self.desk.around.tell(translate("Import", "Written: {file}").format(file=Path(path).name))

    def _ask_where(self, name: str, write: object) -> None:
        dialog = QFileDialog(self, translate("Import", "Save as CSV"), str(Path.home() / name), "CSV (*.csv)")
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(write)
        self._dialogs = [dialog]
        dialog.open()

    def _ask_where_template(self) -> None:
        self._ask_where("vivavoce-import.csv", self.save_template)

    def _ask_where_bad(self) -> None:
        self._ask_where("to-mend.csv", self.save_bad)

    def _ask_where_refused(self) -> None:
        self._ask_where("refused.csv", self.save_refused)

    def _ask_where_codes(self) -> None:
        self._ask_where("imported.csv", self.save_codes)

    def _back(self) -> None:
        self.desk.around.go("sessions")

    # --- furniture -----------------------------------------------------------------------------------------------------------

    def _start_step(self) -> QWidget:
        px = self.look.px
        drop = panel("sunken", "importDrop")
        column = QVBoxLayout(drop)
        column.setSpacing(px(SPACE.m))
        column.addStretch(1)
        title, hint = label("heading"), label("quiet")
        title.setText(translate("Import", "Drop a CSV file here, or choose one"))
        words = translate(
            "Import",
            "A row of titles, then a row for each participant: at most {rows} rows. UTF-8, UTF-16 and Windows-1252 are read, "
            "and commas, semicolons or tabs between the cells. Nothing is imported before you have seen every row.",
        )
        hint.setText(words.format(rows=figure(MOST_ROWS)))
        for each in (title, hint):
            each.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            column.addLayout(in_the_middle(each, px(820)))  # not aligned: that would take away its height for a width
        choose = self._button("importChoose", translate("Import", "Choose a file…"), self.choose, kind="primary")
        sample = self._button(
            "importTemplateFile", translate("Import", "Save an empty file with the titles…"), self._ask_where_template
        )
        for button in (choose, sample):
            column.addWidget(button, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(2)
        return drop

    def _preview_step(self) -> QWidget:
        step = QWidget()
        column = QVBoxLayout(step)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.choosing)
        column.addLayout(self._tables, 1)
        row = FlowRow(self.look.px(SPACE.s))
        for button in (self._start_button, self._save_bad, self._only_bad):
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

    def _over_step(self) -> QWidget:
        step = QWidget()
        self._results = QVBoxLayout(step)
        self._results.setContentsMargins(0, 0, 0, 0)
        self._results.addWidget(self._summary)
        row = FlowRow(self.look.px(SPACE.s))
        codes = self._button(
            "importSaveCodes", translate("Import", "Save this list…"), self._ask_where_codes, kind="primary"
        )
        self._save_refused = self._button(
            "importSaveRefused", translate("Import", "Save those refused…"), self._ask_where_refused
        )
        self._resume = self._button("importResume", translate("Import", "Go on with the rest"), self._go_on)
        for button in (codes, self._save_refused, self._resume):
            row.addWidget(button)
        self._results.addLayout(row)
        return step

    def _button(self, name: str, words: str, do: object, *, kind: str = "secondary") -> ActionButton:
        button = ActionButton(self.look, name, kind=kind)
        button.set_words(words)
        button.clicked.connect(do)
        return button


def _line_number(row: Row) -> str:
    return str(row.line.number)


def _outcome_line(outcome: Outcome) -> str:
    return str(outcome.row.line.number)


def _content(path: Path) -> bytes:
    try:
        with path.open("rb") as file:
            return file.read(MOST_BYTES + 1)
    except OSError as exc:
        raise Unreadable(
            translate("Import", "The file can't be opened"), f"{path}: {exc.strerror or type(exc).__name__}"
        ) from exc
