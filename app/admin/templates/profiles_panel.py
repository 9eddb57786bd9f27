"""Stored interviewers beside the templates: a template takes a copy of one, so that changing one here changes no template."""

from typing import Any

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.admin.templates import words
from app.admin.templates.document import fresh_id
from app.admin.templates.edits import new_profile
from app.admin.templates.profile_dialog import ProfileDialog
from app.admin.templates.rows import ProfileRow, profile_rows
from app.desk.desk import Desk
from app.desk.errands import Errands
from app.desk.errors import Refused
from app.desk.moments import day_and_time
from app.desk.server import gathered
from app.i18n import translate
from app.theme.tokens import SPACE
from app.widgets.action_button import ActionButton
from app.widgets.data_table import DataTable
from app.widgets.labels import label
from app.widgets.table_columns import Column
from app.widgets.table_rows import ListRows


class ProfilesPanel(QWidget):
    """A list, and a dialog to write one in."""

    def __init__(self, desk: Desk, errands: Errands) -> None:
        super().__init__()
        self.setObjectName("profilesPanel")
        self._desk, self._errands = desk, errands
        self._may_write = desk.account.may("templates:write")
        self._rows = ListRows(_columns(), lambda row: str(row.id), again=self.fetch)
        called = translate("Profiles", "Stored interviewers")
        self._table = DataTable(desk.look, "profiles", self._rows, words=called, memory=desk.preferences)
        self._table.set_empty(
            translate("Profiles", "No stored interviewers"),
            translate("Profiles", "Written here once, copied into templates."),
        )
        self._table.opened.connect(self._open)
        self._table.current_changed.connect(self._current)
        title = label("heading", wrap=False)
        title.setText(called)
        top = QHBoxLayout()
        top.setSpacing(desk.look.px(SPACE.s))
        top.addWidget(title, 1)
        self._buttons: dict[str, ActionButton] = {}
        for name, text, do in (
            ("openProfile", translate("Templates", "Open"), self._open_current),
            ("archiveProfile", translate("Templates", "Archive"), self._archive),
            ("newProfile", translate("Profiles", "New interviewer"), self._new),
        ):
            button = ActionButton(desk.look, name)
            button.set_words(text)
            button.clicked.connect(do)
            button.setVisible(self._may_write or name == "openProfile")
            self._buttons[name] = button
            top.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(desk.look.px(SPACE.s))
        column.addLayout(top)
        column.addWidget(self._table, 1)
        self._current(None)

    def fetch(self) -> None:
        """Ask for the list."""
        self._rows.wait()
        self._errands.run(self._fetched(), instead_of="profiles", troubled=self._rows.fail)

    async def _fetched(self) -> None:
        found = await gathered(self._desk.server.every("/agent-profiles", {"archived": True}))
        self._rows.set_rows(profile_rows(found))
        self._current(self._table.current_row())

    def _current(self, row: ProfileRow | None) -> None:
        self._buttons["openProfile"].set_available(row is not None)
        self._buttons["archiveProfile"].set_available(row is not None)
        away = row is not None and row.archived
        self._buttons["archiveProfile"].set_words(
            translate("Profiles", "Bring back") if away else translate("Templates", "Archive")
        )

    def _new(self) -> None:
        taken = [row.id for row in self._rows.here()]
        document = {**new_profile("hiring"), "id": fresh_id("interviewer", taken)}
        self._errands.run(self._written(document, new=True))

    def _open_current(self) -> None:
        if (row := self._table.current_row()) is not None:
            self._open(row)

    def _open(self, row: ProfileRow) -> None:
        self._errands.run(self._written(dict(row.document), new=False))

    async def _written(self, document: dict[str, Any], *, new: bool) -> None:
        dialog = ProfileDialog(self._desk.look, self._desk.around.window, document, new=new, clock=self._desk.clock)
        try:
            while await dialog.asked():
                try:
                    await self._save(dialog.document, new=new)
                except Refused as exc:
                    dialog.say(exc)
                    continue
                self._desk.around.tell(translate("Profiles", "The interviewer is saved."))
                self.fetch()
                return
        finally:
            dialog.put_away()

    async def _save(self, document: dict[str, Any], *, new: bool) -> None:
        if new:
            await self._desk.server.post("/agent-profiles", document)
        else:
            await self._desk.server.put(f"/agent-profiles/{document['id']}", document)

    def _archive(self) -> None:
        if (row := self._table.current_row()) is not None:
            self._errands.run(self._archived(row))

    async def _archived(self, row: ProfileRow) -> None:
        if row.archived:
            await self._desk.server.put(f"/agent-profiles/{row.id}", dict(row.document))
        else:
            await self._desk.server.delete(f"/agent-profiles/{row.id}")
        self.fetch()


def _columns() -> tuple[Column, ...]:
    return (
        Column("name", translate("Templates", "Name"), lambda row: str(row.name), width=260, stretch=True, strong=True),
        Column(
            "use_case",
            words.key_called("use_case"),
            lambda row: words.chosen(words.use_cases(), row.use_case),
            width=180,
        ),
        Column("tone", words.key_called("tone"), lambda row: words.chosen(words.tones(), row.tone), width=180),
        Column("status", translate("Templates", "Status"), _status, width=160),
        Column(
            "at", translate("Templates", "Changed"), lambda row: day_and_time(row.changed_at), width=275, quiet=True
        ),
    )


def _status(row: ProfileRow) -> str:
    return translate("Template", "Archived") if row.archived else translate("Profiles", "In use")
