"""Asks what results should become and where, shows how far it is, and says what came of it."""

import asyncio
from collections.abc import Sequence
from dataclasses import asdict
from pathlib import Path

from PySide6.QtCore import QStandardPaths, Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import (
    QButtonGroup,
    QHBoxLayout,
    QLineEdit,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from app.admin.exporting.plan import (
    MOST,
    Kind,
    Outcome,
    Remembered,
    destination,
    file_name,
    kinds,
    remembered,
    summary,
)
from app.admin.exporting.running import carry_out
from app.desk.desk import Desk
from app.desk.errands import Errands
from app.desk.errors import SignedOut
from app.desk.files import folder_to_use
from app.desk.sheet import Sheet
from app.errors import AppError
from app.exports.errors import FileThere
from app.i18n import translate
from app.theme.tokens import SPACE
from app.widgets.action_button import ActionButton
from app.widgets.banner import Banner
from app.widgets.labels import label
from app.widgets.progress_line import ProgressLine

_WIDTH = 760
_LONGEST_PATH = 4000


class ExportDialog(Sheet):
    """Opened by `open_export`. Closing it while it works cancels, and nothing is left behind."""

    def __init__(self, desk: Desk, session_ids: Sequence[str]) -> None:
        title = translate("Export", "Export results")
        super().__init__(desk.look, desk.around.window, "exportDialog", title, width=_WIDTH)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._desk, self._look, self._ids = desk, desk.look, [*dict.fromkeys(session_ids)]
        self.errands = Errands(self._trouble)
        self._offered = [each for each in kinds() if not each.scope or desk.account.may(each.scope)]
        self._before = remembered(desk.preferences.now.kept)
        self._outcome: Outcome | None = None
        self._task: asyncio.Task[None] | None = None
        self._replace = False
        self._buttons = QButtonGroup(self)
        self._folder = QLineEdit(self._before.folder or _documents())
        self._banner = Banner(self._look, "exportMessage")
        self._progress = ProgressLine(self._look, "exportProgress")
        self._choices = QWidget()
        self._hint = label("hint", "exportHint")
        self._browse = ActionButton(self._look, "exportBrowse")
        self._leave, self._do = (
            ActionButton(self._look, "exportCancel"),
            ActionButton(self._look, "exportStart", kind="primary"),
        )
        self.by_enter = self._do
        self._lay_out()
        self._connect()
        self._show_choosing()
        self._say_whether_it_can_be()

    @property
    def outcome(self) -> Outcome | None:
        """Return what came of it; None before it is done."""
        return self._outcome

    def choose(self, kind: str, folder: Path | None = None) -> None:
        """Choose a format by its id, and a folder, as a person would."""
        for number, each in enumerate(self._offered):
            if each.id == kind:
                self._buttons.button(number).setChecked(True)
        if folder is not None:
            self._folder.setText(str(folder))

    # --- what it does --------------------------------------------------------------------------------------------------------

    def _start(self) -> None:
        if self._outcome is not None:
            self._open_folder()
            return
        if not self._do.available:
            return
        folder = Path(self._folder.text().strip()).expanduser()
        if not self._folder.text().strip() or not folder.is_absolute():
            self._banner.say("notice", translate("Export", "Which folder?"), translate("Export", "Name it in full."))
            self._folder.setFocus()
            return
        kind = self._chosen()
        self._desk.preferences.keep("export", asdict(Remembered(kind.id, str(folder))))
        self._show_working()
        self._task = self.errands.run(self._carry_out(kind, folder))

    async def _carry_out(self, kind: Kind, folder: Path) -> None:
        now = self._desk.clock.utc()
        to = destination(kind, folder, now, len(self._ids), replace=self._replace)
        self._show_outcome(await carry_out(self._desk.server, self._ids, to, self._told), kind)

    def _told(self, done: int) -> None:
        words = translate("Export", "{done} of {total}").format(done=done, total=len(self._ids))
        self._progress.show_progress(done, len(self._ids), words)

    def _trouble(self, error: AppError) -> None:
        self._show_choosing()
        if isinstance(error, SignedOut):  # the gate is there already; what was chosen here waits behind it
            self._banner.say(
                "notice", translate("Export", "Not exported"), translate("Export", "Your sign-in had ended. Try again.")
            )
            return
        if isinstance(error, FileThere):
            self._replace = True
            self._do.set_words(translate("Export", "Replace"))
            self._banner.say("notice", translate("Export", "There is such a file already"), error.message)
        else:
            self._banner.say("problem", error.title, error.message)

    def reject(self) -> None:
        """Close; what is under way is cancelled and leaves nothing behind."""
        if self._task is not None:
            self._task.cancel()
        super().reject()

    def _open_folder(self) -> None:
        if self._outcome is not None and self._outcome.files:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._outcome.files[0].parent)))

    # --- what it shows -------------------------------------------------------------------------------------------------------

    def _show_choosing(self) -> None:
        self._choices.setEnabled(True)
        self._progress.hide()
        self._leave.set_words(translate("Export", "Cancel"))
        self._do.set_words(translate("Export", "Export"))
        self._do.set_available(0 < len(self._ids) <= MOST)
        self._show_hint()

    def _say_whether_it_can_be(self) -> None:
        if not 0 < len(self._ids) <= MOST:
            self._banner.say(
                "notice",
                translate("Export", "Nothing to export") if not self._ids else translate("Export", "Too many sessions"),
                "" if not self._ids else translate("Export", "At most {most} at a time.").format(most=f"{MOST:n}"),
            )

    def _show_working(self) -> None:
        self._banner.say("ok", "")
        self._choices.setEnabled(False)
        self._told(0)
        self._progress.show()
        self._do.set_available(False)
        self._do.set_words(translate("Export", "Exporting…"))
        self._leave.set_words(translate("Export", "Cancel"))
        self._leave.setFocus()

    def _show_outcome(self, outcome: Outcome, kind: Kind) -> None:
        self._outcome = outcome
        self._progress.hide()
        self._choices.hide()
        self._banner.say("ok", translate("Export", "Exported: {name}").format(name=kind.name), summary(outcome))
        where = outcome.files[0] if len(outcome.files) == 1 else outcome.files[0].parent if outcome.files else Path()
        self._hint.setText(str(where))
        self._leave.set_words(translate("Export", "Close"))
        self._do.set_words(translate("Export", "Open folder"))
        self._do.set_available(bool(outcome.files))
        self._leave.setFocus()
        self.adjustSize()

    def _show_hint(self) -> None:
        self._replace = False
        kind = self._chosen()
        if kind.format.one_file_each:
            self._hint.setText(translate("Export", "A file for each session, named by the session's id."))
        else:
            self._hint.setText(translate("Export", "File: {name}").format(name=file_name(kind, self._desk.clock.utc())))

    def _chosen(self) -> Kind:
        return self._offered[max(0, self._buttons.checkedId())]

    def _ask_folder(self) -> None:
        self.errands.run(self._choose_folder(), instead_of="folder")

    async def _choose_folder(self) -> None:
        folder = await folder_to_use(
            self, translate("Export", "Folder"), self._folder.text(), named="exportFolderDialog"
        )
        if folder is not None:
            self._folder.setText(str(folder))

    # --- how it is built -----------------------------------------------------------------------------------------------------

    def _connect(self) -> None:
        self._buttons.idToggled.connect(self._chosen_another)
        self._browse.clicked.connect(self._ask_folder)
        self._leave.clicked.connect(self._left)
        self._do.clicked.connect(self._start)

    def _chosen_another(self, _number: int, chosen: bool) -> None:  # noqa: FBT001 - a signal's
        if chosen:
            self._show_choosing()
            self._banner.say("ok", "")
            self._say_whether_it_can_be()

    def _left(self) -> None:
        if self._outcome is not None:
            self.accept()
        else:
            self.reject()

    def _lay_out(self) -> None:
        inside, counted = self.inside, label("quiet", "exportCount")
        counted.setText(translate("Export", "Sessions: {count}").format(count=len(self._ids)))
        for each in (counted, self._banner):
            inside.addWidget(each)
        inside.addWidget(self._choices)
        self._lay_out_choices()
        inside.addWidget(self._hint)
        inside.addWidget(self._progress)
        foot = QHBoxLayout()
        foot.addStretch(1)
        foot.addWidget(self._leave)
        foot.addWidget(self._do)
        inside.addLayout(foot)

    def _lay_out_choices(self) -> None:
        px = self._look.px
        rows = QVBoxLayout(self._choices)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(px(SPACE.s))
        for number, kind in enumerate(self._offered):
            button, about = QRadioButton(kind.name), label("hint")
            button.setObjectName(f"export_{kind.id}")
            button.setAccessibleDescription(kind.about)
            button.setChecked(kind.id == self._before.kind or (number == 0))
            about.setText(kind.about)
            about.setContentsMargins(px(SPACE.l + SPACE.s), 0, 0, 0)
            self._buttons.addButton(button, number)
            rows.addWidget(button)
            rows.addWidget(about)
        rows.addSpacing(px(SPACE.s))
        words = label("body", wrap=False)
        words.setText(translate("Export", "Folder"))
        words.setBuddy(self._folder)
        self._folder.setObjectName("exportFolder")
        self._folder.setAccessibleName(words.text())
        self._folder.setMaxLength(_LONGEST_PATH)
        self._browse.set_words(translate("Export", "Choose…"))
        row = QHBoxLayout()
        row.setSpacing(px(SPACE.s))
        row.addWidget(words)
        row.addWidget(self._folder, 1)
        row.addWidget(self._browse)
        rows.addLayout(row)


def _documents() -> str:
    return QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation) or str(Path.home())
