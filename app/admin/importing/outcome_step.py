"""What became of each row, and the access codes, which are told this once: kept in a file or on the clipboard before they are let go."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.admin.importing import writing
from app.admin.importing.columns import outcome_columns
from app.admin.importing.reading import Sheet
from app.admin.importing.running import Outcome, summary
from app.admin.importing.saving import save_as_csv
from app.desk.asking import confirmed
from app.desk.desk import Desk
from app.desk.errands import Errands
from app.i18n import translate
from app.theme.tokens import SPACE
from app.widgets.action_button import ActionButton
from app.widgets.data_table import DataTable, figure
from app.widgets.flow_row import FlowRow
from app.widgets.labels import announce, label
from app.widgets.table_rows import ListRows

_ORDER = {"refused": 0, "known": 1, "done": 2}


class OutcomeStep(QWidget):
    """Object names: `importSummary`, `importOutcomes`, `importSaveCodes`, `importCopyCodes`, `importSaveRefused`, `importResume`."""

    resume_wanted = Signal()

    def __init__(self, desk: Desk, errands: Errands) -> None:
        super().__init__()
        self._desk, self._errands = desk, errands
        self._outcomes: tuple[Outcome, ...] = ()
        self._sheet: Sheet | None = None
        self.kept = 0
        """How many of the outcomes, from the first one on, were saved or copied."""
        self.results: DataTable | None = None
        self._summary = label("heading", "importSummary")
        self._whole = QVBoxLayout(self)
        self._whole.setContentsMargins(0, 0, 0, 0)
        self._whole.addWidget(self._summary)
        row = FlowRow(desk.look.px(SPACE.s))
        self._save_refused, self._resume = (
            ActionButton(desk.look, name) for name in ("importSaveRefused", "importResume")
        )
        self._buttons: list[ActionButton] = []
        save = ActionButton(desk.look, "importSaveCodes", kind="primary")
        copy = ActionButton(desk.look, "importCopyCodes")
        for button, words, do in (
            (save, translate("Import", "Save this list…"), self._save),
            (copy, translate("Import", "Copy this list"), self.copy),
            (self._save_refused, translate("Import", "Save those refused…"), self._save_those_refused),
            (self._resume, translate("Import", "Go on with the rest"), self.resume_wanted),
        ):
            button.set_words(words)
            button.clicked.connect(do)
            row.addWidget(button)
            self._buttons.append(button)
        self._whole.addLayout(row)

    @property
    def controls(self) -> Sequence[QWidget]:
        """Return what the keys go through, as it is read."""
        return (*([self.results.view] if self.results is not None else []), *self._buttons)

    @property
    def summed_up(self) -> str:
        """Return how many rows went which way."""
        return self._summary.text()

    @property
    def loses_codes(self) -> bool:
        """Whether there are access codes that nobody saved or copied."""
        return any(each.code for each in self._outcomes[self.kept :])

    def show_outcomes(
        self, sheet: Sheet, outcomes: Sequence[Outcome], whole: int, left_out: int, *, sessions: bool
    ) -> None:
        """Show what became of rows, those refused first; of `whole` that were to be imported, and `left_out` that were not."""
        self._sheet, self._outcomes = sheet, tuple(outcomes)
        said = [summary(outcomes, whole)]
        if left_out:
            words = translate("Import", "Left out, for they have an open session: {count}")
            said.append(words.format(count=figure(left_out)))
        self._summary.setText(" · ".join(filter(None, said)))
        before, rows = self.results, ListRows(outcome_columns(sessions=sessions), _line_number)
        words = translate("Import", "What became of each row")
        self.results = DataTable(self._desk.look, "importOutcomes", rows, words=words)
        if before is not None:
            self._whole.removeWidget(before)
            before.deleteLater()
        self._whole.insertWidget(1, self.results, 1)
        rows.set_rows(sorted(outcomes, key=lambda each: _ORDER[each.kind]))
        self._resume.setVisible(len(outcomes) < whole)
        self._save_refused.setVisible(any(each.kind == "refused" for each in outcomes))

    async def may_be_left(self) -> bool:
        """Ask, while there are codes that would be lost; whether they may be."""
        if not self.loses_codes:
            return True
        agreed = await confirmed(
            self._desk.look,
            self._desk.around.window,
            translate("Import", "Leave without the access codes?"),
            translate(
                "Import",
                "They were neither saved nor copied. For two days they are told again if you import the same file again; "
                "after that, whoever has none needs a new one.",
            ),
            translate("Import", "Leave without them"),
        )
        if agreed:
            self.kept = len(self._outcomes)
        return agreed

    def copy(self) -> None:
        """Put the list on the clipboard, as a spreadsheet takes it."""
        QGuiApplication.clipboard().setText(writing.outcomes_csv(self._outcomes, separator="\t"))
        self.kept = len(self._outcomes)
        announce(self, translate("Import", "Copied"))
        self._desk.around.tell(translate("Import", "Copied: {count}").format(count=figure(self.kept)))

    def _save(self) -> None:
        self._errands.run(self._saved(), instead_of="save")

    async def _saved(self) -> None:
        outcomes = self._outcomes
        if await save_as_csv(self._desk, "imported.csv", writing.outcomes_csv(outcomes)) and outcomes == self._outcomes:
            self.kept = len(outcomes)

    def _save_those_refused(self) -> None:
        if self._sheet is not None:
            refused = writing.refused_to_mend(self._sheet, (each for each in self._outcomes if each.kind == "refused"))
            self._errands.run(save_as_csv(self._desk, "refused.csv", refused), instead_of="save")


def _line_number(outcome: Outcome) -> str:
    return str(outcome.row.line.number)
