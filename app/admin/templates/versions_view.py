"""Every version of a template: by whom, since when, for how many sessions; any two compared; an earlier one brought back."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.admin.templates import words
from app.admin.templates.asking_files import file_to_write
from app.admin.templates.controls import ChoiceControl
from app.admin.templates.difference import differences
from app.admin.templates.difference_text import DifferenceText
from app.admin.templates.document import Document
from app.admin.templates.files import write_file
from app.admin.templates.saving import without_hashes
from app.desk.desk import Desk
from app.desk.errands import Errands
from app.desk.errors import DeskError
from app.desk.moments import day_and_time, longest_day_and_time, moment
from app.desk.server import gathered
from app.i18n import translate
from app.theme.tokens import SPACE
from app.widgets.action_button import ActionButton
from app.widgets.data_table import DataTable
from app.widgets.labels import label
from app.widgets.table_columns import Column
from app.widgets.table_rows import ListRows
from engine.errors import EngineError

NOW = "0"
"""Stands for what is in the editor."""

_SHOWN_SESSIONS = 200


@dataclass(frozen=True, slots=True)
class VersionRow:
    """A version."""

    version: int
    at: datetime | None
    by: str
    sessions: int


@dataclass(frozen=True, slots=True)
class RanRow:
    """A session that ran on a version."""

    id: str
    name: str
    status: str
    at: datetime | None


class VersionsView(QWidget):
    """`restored` carries (document, version) that is to be brought back."""

    restored = Signal(object, int)

    def __init__(self, desk: Desk, errands: Errands) -> None:
        super().__init__()
        self.setObjectName("versionsView")
        self._desk, self._errands = desk, errands
        self._id = ""
        self._now: Document = {}
        self._documents: dict[tuple[str, int], Document] = {}
        self._rows = ListRows(_columns(), lambda row: str(row.version), again=self.fetch)
        self._table = DataTable(
            desk.look, "versions", self._rows, words=translate("TemplateVersions", "Versions"), memory=desk.preferences
        )
        self._table.set_empty(
            translate("TemplateVersions", "No versions yet"),
            translate("TemplateVersions", "Saving makes the first one."),
        )
        self._table.current_changed.connect(self._current)
        self._ran = ListRows(_ran_columns(), lambda row: str(row.id), again=self._fetch_sessions)
        self._sessions = DataTable(
            desk.look, "ranOn", self._ran, words=translate("TemplateVersions", "Sessions of this version")
        )
        self._sessions.set_empty(translate("TemplateVersions", "No session of this version"))
        self._sessions.opened.connect(self._open_session)
        self._before, self._after = ChoiceControl(()), ChoiceControl(())
        for name, control, called in (
            ("compareBefore", self._before, translate("TemplateVersions", "Compare from")),
            ("compareAfter", self._after, translate("TemplateVersions", "Compare to")),
        ):
            control.setObjectName(name)
            control.setAccessibleName(called)
            control.told.connect(self._compare)
        self._text = DifferenceText(desk.look, "versionDifference")
        self._restore_button = ActionButton(desk.look, "restoreVersion")
        self._export_button = ActionButton(desk.look, "exportVersion")
        self._lay_out()

    def open(self, template_id: str, now: Document) -> None:
        """Be about another template, or about more versions of it."""
        if template_id != self._id:
            self._documents = {}
            self._rows.set_rows([])
        self._id, self._now = template_id, now
        if self.isVisible():
            self.fetch()

    def compare_with(self, now: Document, *, changed: bool) -> None:
        """Take note of what is in the editor."""
        self._now = now
        if self.isVisible() and changed:
            self._compare()

    def take_focus(self) -> None:
        """Take the keys."""
        self._table.setFocus()

    def fetch(self) -> None:
        """Ask for the versions."""
        self._rows.wait()
        self._errands.run(self._fetched(self._id), instead_of="versions", troubled=self._rows.fail)

    async def _fetched(self, template_id: str) -> None:
        try:
            found = await gathered(self._desk.server.every(f"/evaluation-templates/{template_id}/versions"))
        except DeskError as exc:
            if getattr(exc, "status", 0) != 404:
                raise
            found = []
        rows = [
            VersionRow(
                int(each["version"]),
                moment(each["created_at"]),
                str(each.get("created_by_name") or each["created_by"]),
                int(each.get("sessions", 0)),
            )
            for each in found
        ]
        self._rows.set_rows(rows)
        self._offer([row.version for row in rows])
        if rows and self._table.current_row() is None:
            self._table.go_to(str(rows[0].version))
        self._current(self._table.current_row())
        await self._compared()

    def _offer(self, versions: list[int]) -> None:
        called = translate("TemplateVersions", "Version {version}")
        choices = [(str(each), called.format(version=each)) for each in versions]
        now = (NOW, translate("TemplateVersions", "In the editor"))
        fresh = self._before.count() == 0
        self._before.offer(choices)
        self._after.offer([now, *choices])
        if fresh or self._before.currentIndex() < 0:
            self._before.show_value(str(versions[0]) if versions else "")
        if fresh or self._after.currentIndex() < 0:
            self._after.show_value(NOW)

    def _current(self, row: VersionRow | None) -> None:
        self._restore_button.set_available(row is not None and self._desk.account.may("templates:write"))
        self._export_button.set_available(row is not None)
        if row is not None and self.isVisible():
            self._fetch_sessions()

    def _fetch_sessions(self) -> None:
        row = self._table.current_row()
        if row is not None:
            self._ran.wait()
            self._errands.run(self._fetched_sessions(row.version), instead_of="ran", troubled=self._ran.fail)

    async def _fetched_sessions(self, version: int) -> None:
        asked = {"evaluation_template_id": self._id, "evaluation_template_version": version}
        every = self._desk.server.every("/sessions", asked, most=_SHOWN_SESSIONS)
        found = [each async for each in every]
        self._ran.set_rows(
            RanRow(
                str(each["id"]),
                str((each.get("participant") or {}).get("name") or "–"),
                str(each["status"]),
                moment(each.get("started_at") or each.get("scheduled_at")),
            )
            for each in found
        )

    def _open_session(self, row: RanRow) -> None:
        self._desk.around.go("result", row.id)

    # --- comparing -----------------------------------------------------------------------------------------------------------

    def _compare(self, *_value: object) -> None:
        self._errands.run(self._compared(), instead_of="compare")

    async def _compared(self) -> None:
        before, after = self._before.currentData(), self._after.currentData()
        if not before:
            self._text.show_changes((), "")
            return
        old, new = await self._document(int(before)), await self._document(int(after or 0))
        self._text.show_changes(differences(old, new), translate("TemplateVersions", "They say the same."))

    async def _document(self, version: int) -> Document:
        if version == 0:
            return self._now
        wanted = self._id, version  # another template may be open by the time it is here
        if wanted not in self._documents:
            said: dict[str, Any] = await self._desk.server.get(f"/evaluation-templates/{self._id}/versions/{version}")
            self._documents[wanted] = without_hashes(said["document"])
        return self._documents[wanted]

    def _restore(self) -> None:
        if (row := self._table.current_row()) is not None:
            self._errands.run(self._restored(row.version))

    async def _restored(self, version: int) -> None:
        self.restored.emit(await self._document(version), version)

    def _export(self) -> None:
        if (row := self._table.current_row()) is not None:
            self._errands.run(self._exported(row.version))

    async def _exported(self, version: int) -> None:
        document = await self._document(version)
        file = await file_to_write(self._desk.around.window, f"{self._id}-{version}")
        if file is None:
            return
        try:
            write_file(file, {**document, "version": version})
        except EngineError as exc:
            raise DeskError(exc.title, exc.message) from exc
        self._desk.around.tell(translate("Templates", "Exported: {file}").format(file=file.name))

    def _lay_out(self) -> None:
        px = self._desk.look.px
        self._restore_button.set_words(translate("TemplateVersions", "Restore this version"))
        self._restore_button.clicked.connect(self._restore)
        self._export_button.set_words(translate("Templates", "Export"))
        self._export_button.clicked.connect(self._export)
        acts = QHBoxLayout()
        acts.addWidget(self._restore_button)
        acts.addWidget(self._export_button)
        acts.addStretch(1)
        ran = label("strong")
        ran.setText(self._sessions.view.accessibleName())
        left = QVBoxLayout()
        left.setSpacing(px(SPACE.s))
        left.addWidget(self._table, 3)
        left.addLayout(acts)
        left.addWidget(ran)
        left.addWidget(self._sessions, 2)
        pair = QHBoxLayout()
        pair.setSpacing(px(SPACE.s))
        arrow = label("body", wrap=False)
        arrow.setText("→")
        pair.addWidget(self._before, 1)
        pair.addWidget(arrow)
        pair.addWidget(self._after, 1)
        right = QVBoxLayout()
        right.setSpacing(px(SPACE.s))
        right.addLayout(pair)
        right.addWidget(self._text, 1)
        whole = QHBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(px(SPACE.m))
        whole.addLayout(left, 5)
        whole.addLayout(right, 6)


def _columns() -> tuple[Column, ...]:
    return (
        Column(
            "version",
            translate("Templates", "Version"),
            lambda row: str(row.version),
            width=100,
            align="right",
            strong=True,
        ),
        Column(
            "at",
            translate("TemplateVersions", "Saved"),
            lambda row: day_and_time(row.at),
            width=270,
            fits=longest_day_and_time(),
        ),
        Column("by", translate("TemplateVersions", "By"), lambda row: str(row.by), width=120, stretch=True),
        Column("sessions", translate("Templates", "Sessions"), lambda row: str(row.sessions), width=110, align="right"),
    )


def _ran_columns() -> tuple[Column, ...]:
    return (
        Column(
            "name", translate("TemplateVersions", "Participant"), lambda row: str(row.name), width=170, stretch=True
        ),
        Column("status", translate("Templates", "Status"), lambda row: words.session_status(row.status), width=140),
        Column(
            "at",
            translate("TemplateVersions", "When"),
            lambda row: day_and_time(row.at),
            width=270,
            quiet=True,
            fits=longest_day_and_time(),
        ),
    )
