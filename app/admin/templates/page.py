"""Every template there is, with its interviewers beside them; from here one is made, copied, read from a file, written to one, put away."""

import asyncio
from collections.abc import Mapping
from typing import Any

from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLineEdit, QVBoxLayout

from app.admin.templates import words
from app.admin.templates.asking_files import file_to_open, file_to_write
from app.admin.templates.document import Document, text_at
from app.admin.templates.drafts import Draft, DraftShelf
from app.admin.templates.files import read_file, write_file
from app.admin.templates.list_columns import template_columns
from app.admin.templates.new_template import BLANK, NewTemplate
from app.admin.templates.profiles_panel import ProfilesPanel
from app.admin.templates.rows import TemplateRow, matching, template_rows
from app.admin.templates.saving import without_hashes
from app.admin.templates.starting import blank, copied, from_builtin, in_language
from app.desk.asking import confirmed
from app.desk.desk import Desk
from app.desk.errors import DeskError
from app.desk.page import DeskPage, Key
from app.desk.server import gathered
from app.errors import AppError
from app.i18n import translate
from app.theme.tokens import SPACE
from app.widgets.action_button import ActionButton
from app.widgets.data_table import DataTable
from app.widgets.table_rows import ListRows
from engine.errors import EngineError
from engine.templates import builtin_names, read_builtin
from sync.times import rfc3339


def shelf_of(desk: Desk) -> DraftShelf:
    """Return the drafts of whoever is signed in."""
    return DraftShelf(desk.preferences.path.parent, desk.server.url, desk.account.id)


class TemplatesPage(DeskPage):
    """The lists. Opening a template leads to the place `template`."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk, "templatesPage", translate("Templates", "Templates"))
        self._shelf = shelf_of(desk)
        self._found: list[TemplateRow] = []
        self._may_write = desk.account.may("templates:write")
        self._search = QLineEdit()
        self._search.setObjectName("templateSearch")
        self._search.setPlaceholderText(translate("Templates", "Search"))
        self._search.setAccessibleName(translate("Templates", "Search templates by name or id"))
        self._search.textChanged.connect(self._show)
        self._archived = QCheckBox(translate("Templates", "Archived too"))
        self._archived.setObjectName("archivedTemplates")
        self._archived.toggled.connect(self._show)
        self._rows = ListRows(template_columns(), lambda row: str(row.id), again=self._fetch)
        self.table = DataTable(
            self.look, "templates", self._rows, words=translate("Templates", "Templates"), memory=desk.preferences
        )
        self.table.set_empty(
            translate("Templates", "No template here"),
            translate("Templates", "A template says what is assessed, in which stages, by which interviewer."),
            button=translate("Templates", "New template") if self._may_write else "",
        )
        self.table.empty_acted.connect(self._new)
        self.table.opened.connect(self._open)
        self.table.current_changed.connect(self._current)
        self._profiles = ProfilesPanel(desk, self.errands)
        self._buttons: dict[str, ActionButton] = {}
        self._lay_out()
        self._bind()

    def arrive(self, what: str) -> None:
        """Fetch both lists; a template that is named stands under the keys."""
        self._wanted = what
        self._fetch()
        self._profiles.fetch()
        self.table.setFocus()

    def remember(self) -> object:
        """Keep what was searched for, and where the keys stood."""
        row = self.table.current_row()
        return self._search.text(), self._archived.isChecked(), row.id if row else ""

    def recall(self, remembered: object) -> None:
        """Search for it again."""
        if isinstance(remembered, tuple):
            text, archived, self._wanted = remembered
            self._search.setText(text)
            self._archived.setChecked(archived)

    # --- the list ------------------------------------------------------------------------------------------------------------

    def _fetch(self) -> None:
        self._rows.wait()
        self.errands.run(self._fetched(), instead_of="templates", troubled=self._failed)

    async def _fetched(self) -> None:
        found = await gathered(self.desk.server.every("/evaluation-templates"))
        drafts = await asyncio.to_thread(lambda: list(self._shelf.every()))
        self._found = template_rows(found, drafts)
        self.well()
        self._show()
        if self._wanted:
            self.table.go_to(self._wanted)
            self._wanted = ""

    def _failed(self, error: AppError) -> None:
        if self._found:
            self.trouble(error)
        self._rows.fail(error)

    def _show(self) -> None:
        rows = matching(self._found, self._search.text(), archived=self._archived.isChecked())
        self._rows.set_rows(rows)
        self._current(self.table.current_row())
        hidden = len(self._found) - len(rows)
        self.say_beneath(translate("Templates", "Not shown: {count}").format(count=hidden) if hidden else "")

    def _current(self, row: TemplateRow | None) -> None:
        saved = row is not None and row.version > 0
        for name in ("open", "copy", "translation", "export"):
            self._buttons[name].set_available(row is not None)
        self._buttons["activate"].set_available(saved and self._may_write)
        self._buttons["activate"].set_words(
            translate("Templates", "Archive")
            if row is not None and row.status == "active"
            else translate("Templates", "Activate")
        )
        self._buttons["discard"].setVisible(row is not None and row.drafted)

    # --- what can be done ----------------------------------------------------------------------------------------------------

    def _open(self, row: TemplateRow) -> None:
        self.desk.around.go("template", row.id)

    def _open_current(self) -> None:
        if (row := self.table.current_row()) is not None:
            self._open(row)

    def _new(self) -> None:
        self.errands.run(self._asked_new())

    async def _asked_new(self) -> None:
        builtins = await asyncio.to_thread(_builtins)
        dialog = NewTemplate(self.look, self.desk.around.window, builtins, self.desk.preferences.now.language or "en")
        if not await dialog.answered():
            return
        if dialog.chosen == BLANK:
            await self._begin(blank(dialog.language, self.desk.clock.utc(), self._taken()))
        else:
            await self._begin(from_builtin(dialog.chosen, self._taken()))

    def _copy(self) -> None:
        if (row := self.table.current_row()) is not None:
            self.errands.run(self._copied(row))

    async def _copied(self, row: TemplateRow) -> None:
        document = await self._document(row)
        name = translate("Templates", "{name} (copy)").format(name=row.name)
        await self._begin(copied(document, name[:200], self._taken()))

    def _translate(self) -> None:
        if (row := self.table.current_row()) is not None:
            self.errands.run(self._translated(row))

    async def _translated(self, row: TemplateRow) -> None:
        from app.admin.templates.new_language import NewLanguage

        dialog = NewLanguage(self.look, self.desk.around.window, row.language)
        if await dialog.answered():
            await self._begin(in_language(await self._document(row), dialog.language, self._taken()))

    def _import(self) -> None:
        self.errands.run(self._imported())

    async def _imported(self) -> None:
        file = await file_to_open(self.desk.around.window)
        if file is None:
            return
        try:
            document = await asyncio.to_thread(read_file, file)
        except EngineError as exc:
            raise DeskError(exc.title, exc.message) from exc
        own_id = text_at(document, ("id",))
        there = next((row for row in self._found if row.id == own_id and row.version), None)
        if there is not None:
            said = await self.desk.server.get(f"/evaluation-templates/{own_id}")
            await self._begin(document, base=without_hashes(said["document"]), version=int(said["version"]))
        else:
            await self._begin({**document, "id": own_id or "imported", "status": "draft"})

    def _export(self) -> None:
        if (row := self.table.current_row()) is not None:
            self.errands.run(self._exported(row))

    async def _exported(self, row: TemplateRow) -> None:
        document = await self._document(row)
        file = await file_to_write(self.desk.around.window, row.id)
        if file is None:
            return
        try:
            await asyncio.to_thread(write_file, file, document)
        except EngineError as exc:
            raise DeskError(exc.title, exc.message) from exc
        self.desk.around.tell(translate("Templates", "Exported: {file}").format(file=file.name))

    def _activate(self) -> None:
        row = self.table.current_row()
        if row is not None and row.version:
            self.errands.run(self._set_status(row, "archived" if row.status == "active" else "active", row.status))

    async def _set_status(self, row: TemplateRow, status: str, before: str) -> None:
        await self.desk.server.patch(f"/evaluation-templates/{row.id}", {"status": status})
        said = (
            translate("Templates", "Active: {name}")
            if status == "active"
            else translate("Templates", "Archived: {name}. Sessions that are scheduled already stay.")
        )
        self.desk.around.tell(said.format(name=row.name), undo=_Undone(self, row, before, status) if before else None)
        self._fetch()

    def _discard(self) -> None:
        if (row := self.table.current_row()) is not None and row.drafted:
            self.errands.run(self._discarded(row))

    async def _discarded(self, row: TemplateRow) -> None:
        agreed = await confirmed(
            self.look,
            self.desk.around.window,
            translate("Templates", "Discard the draft?"),
            translate("Templates", "What was written here and never saved is gone then: {name}").format(
                name=row.name or row.id
            ),
            translate("Templates", "Discard"),
        )
        if agreed:
            draft = self._shelf.read(row.id)
            self._shelf.drop(row.id)
            undo = _Kept(self, draft) if draft is not None else None
            self.desk.around.tell(translate("Templates", "The draft is gone."), undo=undo)
            self._fetch()

    def keep(self, draft: Draft) -> None:
        """Put a draft back."""
        self._shelf.keep(draft)
        self._fetch()

    def set_back(self, row: TemplateRow, status: str) -> None:
        """Give a template the status it had."""
        self.errands.run(self._set_status(row, status, ""))

    async def _document(self, row: TemplateRow) -> Document:
        if row.version == 0:
            draft = self._shelf.read(row.id)
            if draft is None:
                raise DeskError(translate("Templates", "The draft is gone"), row.name)
            return draft.document
        said: Mapping[str, Any] = await self.desk.server.get(f"/evaluation-templates/{row.id}")
        return without_hashes(said["document"])

    async def _begin(self, document: Document, *, base: Document | None = None, version: int = 0) -> None:
        own_id = text_at(document, ("id",))
        if self._shelf.read(own_id) is not None and not await confirmed(
            self.look,
            self.desk.around.window,
            translate("Templates", "There is a draft of this template here"),
            translate("Templates", "This one takes its place: {name}").format(
                name=text_at(document, ("name",)) or own_id
            ),
            translate("Templates", "Replace the draft"),
        ):
            return
        self._shelf.keep(Draft(own_id, document, base, version, rfc3339(self.desk.clock.utc())))
        self.desk.around.go("template", f"draft:{own_id}")

    def _taken(self) -> set[str]:
        return {row.id for row in self._found}

    # --- laying out ----------------------------------------------------------------------------------------------------------

    def _button(self, name: str, text: str, kind: str = "secondary", icon: str = "") -> ActionButton:
        button = ActionButton(self.look, f"{name}Template", kind=kind, icon=icon)
        button.set_words(text)
        self._buttons[name] = button
        return button

    def _lay_out(self) -> None:
        px = self.look.px
        new = self._button("new", translate("Templates", "New"), "primary", "add")
        take = self._button("import", translate("Templates", "Import"))
        new.clicked.connect(self._new)
        take.clicked.connect(self._import)
        for each in (take, new):
            each.setVisible(self._may_write)
            self.head.addWidget(each)
        bar = QHBoxLayout()
        bar.setSpacing(px(SPACE.s))
        self._search.setMaximumWidth(px(420))
        bar.addWidget(self._search, 1)
        bar.addWidget(self._archived)
        bar.addStretch(1)
        for name, text, do in (
            ("open", translate("Templates", "Open"), self._open_current),
            ("copy", translate("Templates", "Copy"), self._copy),
            ("translation", translate("Templates", "Translate"), self._translate),
            ("export", translate("Templates", "Export"), self._export),
            ("activate", translate("Templates", "Activate"), self._activate),
            ("discard", translate("Templates", "Discard draft"), self._discard),
        ):
            button = self._button(name, text)
            button.clicked.connect(do)
            bar.addWidget(button)
        for name in ("copy", "translation"):
            self._buttons[name].setVisible(self._may_write)
        above = QVBoxLayout()
        above.setSpacing(px(SPACE.s))
        above.addLayout(bar)
        above.addWidget(self.table, 1)
        self.body.addLayout(above, 3)
        self.body.addWidget(self._profiles, 2)
        self._current(None)

    def _fetch_again(self) -> None:
        self.arrive("")

    def _bind(self) -> None:
        self._wanted = ""
        self.bind(
            Key("Ctrl+N", translate("Templates", "New template"), self._new),
            Key("Ctrl+F", translate("Templates", "Search"), self._search.setFocus),
            Key("Ctrl+E", translate("Templates", "Export the template"), self._export),
            Key("Ctrl+D", translate("Templates", "Copy the template"), self._copy),
            Key("F5", translate("Templates", "Fetch the lists again"), self._fetch_again),
        )


class _Undone:
    """A change of status, taken back."""

    def __init__(self, page: TemplatesPage, row: TemplateRow, before: str, _now: str) -> None:
        self._page, self._row, self._before = page, row, before

    def __call__(self) -> None:
        self._page.set_back(self._row, self._before)


class _Kept:
    """A discarded draft, put back."""

    def __init__(self, page: TemplatesPage, draft: Draft) -> None:
        self._page, self._draft = page, draft

    def __call__(self) -> None:
        self._page.keep(self._draft)


def _builtins() -> list[tuple[str, str]]:
    found = []
    for name in builtin_names():
        template = read_builtin(name)
        found.append((name, f"{template.name} – {words.language_called(template.language)}"))
    return found
