"""One template: edited, tried, compared with what it was; saved as a new version, or kept here as a draft."""

import asyncio
from typing import Any

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QApplication, QButtonGroup, QSizePolicy, QStackedWidget

from app.admin.preview.view import PreviewView
from app.admin.preview.voices import Voices
from app.admin.templates.checking import from_issues
from app.admin.templates.conflict import settled_conflict
from app.admin.templates.document import Document, text_at
from app.admin.templates.draft_keeping import DraftKeeping
from app.admin.templates.drafts import Draft
from app.admin.templates.editor import Standing, TemplateEditor
from app.admin.templates.page import shelf_of
from app.admin.templates.saving import Raised, ready_to_save, without_hashes
from app.admin.templates.template_head import MODES, Acts, head_buttons, page_keys, show_name
from app.admin.templates.versions_view import VersionsView
from app.admin.templates.words import saved_told
from app.desk.asking import confirmed
from app.desk.desk import Desk
from app.desk.errors import Refused
from app.desk.moments import day_and_time, moment
from app.desk.page import DeskPage
from app.desk.server import gathered
from app.i18n import translate
from app.widgets.action_button import ActionButton
from sync.times import rfc3339

DRAFT = "draft:"


class TemplatePage(DeskPage):
    """The place `template`; at an id it opens that template, or the draft of it that lies here."""

    def __init__(self, desk: Desk, voices: Voices | None = None) -> None:
        super().__init__(desk, "templatePage", translate("Template", "Template"))
        self._shelf = shelf_of(desk)
        self._may_write = desk.account.may("templates:write")
        self._id = ""
        self._base: Document | None = None
        self._version = 0
        self._name = ""
        self.title.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.editor = TemplateEditor(self.look, desk.clock)
        self.editor.changed.connect(self._changed)
        self.editor.checked.connect(self._say_state)
        self.preview = PreviewView(desk, self.errands, voices, self._draft_now)
        self.versions = VersionsView(desk, self.errands)
        self.versions.restored.connect(self._restore)
        self._modes = QStackedWidget()
        for each in (self.editor, self.preview, self.versions):
            self._modes.addWidget(each)
        self.body.addWidget(self._modes, 1)
        self._buttons: dict[str, ActionButton] = {}
        self._group = QButtonGroup(self)
        self._saving: asyncio.Task[None] | None = None
        self._drafting = DraftKeeping(self._shelf, self._as_draft, self.errands.run)
        self._drafting.failed.connect(self._say_unkept)
        self._lay_out()
        self.banner.name_button(translate("Template", "Understood"))

    # --- coming and going ----------------------------------------------------------------------------------------------------

    def arrive(self, what: str) -> None:
        """Open a template; the one that is open stays as it stands, unless another draft of it was begun (`DRAFT` before its id)."""
        wanted = what.removeprefix(DRAFT)
        if wanted and (wanted != self._id or what != wanted):
            if wanted != self._id:
                self._drafting.now()
            self._drafting.forget()
            self._id = wanted
            self._modes.setEnabled(False)
            self.errands.run(self._no_opening(), instead_of="save")  # its answer is not about this one
            self.errands.run(self._opened(wanted), instead_of="open")
        elif not what and not self._id:
            self.desk.around.go("templates")

    def depart(self) -> None:
        """Keep what was written; a talk that runs ends."""
        self._drafting.now()
        self.preview.rest()

    async def may_leave(self) -> bool:
        """Ask where something was not saved: it stays here as a draft."""
        self.preview.rest()
        await self.preview.ended()
        if not self.editor.history.changed:
            return True
        await self._drafting.soon()
        return await confirmed(
            self.look,
            self.desk.around.window,
            translate("Template", "This template is not saved"),
            translate(
                "Template", "It stays on this machine as your draft, and is here again when you come back: {name}"
            ).format(name=text_at(self.editor.document, ("name",)) or self._id),
            translate("Template", "Leave"),
        )

    def remember(self) -> object:
        """Keep everything: no word is lost by another language or size."""
        return self._id, self._base, self._version, self.editor.standing(), self._modes.currentIndex()

    def recall(self, remembered: object) -> None:
        """Go on where one was."""
        if not isinstance(remembered, tuple) or not remembered[0]:
            return
        self._id, self._base, self._version, standing, mode = remembered
        if isinstance(standing, Standing):
            self.errands.run(self._no_opening(), instead_of="open")
            self.editor.stand(standing)
            self._modes.setEnabled(True)
            self.versions.open(self._id, self.editor.document)
            self._show_mode(int(mode))
            self._say_state()
            self.errands.run(self._others(), instead_of="others")

    async def _no_opening(self) -> None:
        """Take the place of an opening or a saving that is under way: what is here now is newer."""

    async def _opened(self, template_id: str) -> None:
        try:
            said: dict[str, Any] | None = await self.desk.server.get(f"/evaluation-templates/{template_id}")
        except Refused as exc:
            if exc.status != 404:
                raise
            said = None
        draft = await asyncio.to_thread(self._shelf.read, template_id)
        if said is None and draft is None:
            self._id = ""
            self.desk.around.tell(translate("Template", "There is no such template any more."), kind="notice")
            self.desk.around.go("templates")
            return
        self._take(said, draft)

    def _take(self, said: dict[str, Any] | None, draft: Draft | None) -> None:
        self.well()
        latest = int(said["version"]) if said is not None else 0
        if draft is not None:
            self._base, self._version = draft.base, draft.base_version
            self.editor.open(draft.document, base=draft.base if draft.base is not None else {})
            self._say_draft(draft, latest)
        elif said is not None:
            self._base, self._version = without_hashes(said["document"]), latest
            self.editor.open(self._base)
        if not self._may_write:
            title = translate("Template", "You may read this template, not save another version of it")
            self.banner.say("notice", title, puts_away=True)
        self._modes.setEnabled(True)
        self._show_mode(0)
        self.preview.begin_anew()
        self.versions.open(self._id, self.editor.document)
        self._say_state()
        self.errands.run(self._others(), instead_of="others")

    def _say_draft(self, draft: Draft, latest: int) -> None:
        at = day_and_time(moment(draft.at))
        if latest > draft.base_version:
            title = translate("Template", "Somebody saved version {version} meanwhile").format(version=latest)
            message = translate("Template", "Your draft of {time} was begun before it. Saving shows both.").format(
                time=at
            )
            self.banner.say("notice", title, message, puts_away=True)
        elif draft.base_version:
            title = translate("Template", "This is your draft of {time}").format(time=at)
            self.banner.say(
                "accent", title, translate("Template", "It is not saved yet."), icon="still", puts_away=True
            )

    async def _others(self) -> None:
        """Find the templates that this one may be compared with, language by language."""
        rows = await gathered(self.desk.server.every("/evaluation-templates", most=500))
        languages = self.editor.languages
        languages.others = {
            str(row["id"]): f"{row['name']} ({row['language']})" for row in rows if row["id"] != self._id
        }
        languages.fetch = self._fetch_other
        stored = await gathered(self.desk.server.every("/agent-profiles"))
        self.editor.stored = [each["document"] for each in stored]
        if self.editor.spot in {("languages",), ("profiles",)}:
            self.editor.show_anew()

    def _fetch_other(self, template_id: str) -> None:
        self.errands.run(self._fetched_other(template_id), instead_of="other")

    async def _fetched_other(self, template_id: str) -> None:
        said = await self.desk.server.get(f"/evaluation-templates/{template_id}")
        self.editor.languages.fetched[template_id] = without_hashes(said["document"])
        self.editor.show_anew()

    # --- drafts --------------------------------------------------------------------------------------------------------------

    def _changed(self) -> None:
        self._drafting.changed()
        self._say_state()

    def _as_draft(self) -> tuple[str, Draft | None]:
        if not self.editor.history.changed:
            return self._id, None
        at = rfc3339(self.desk.clock.utc())
        return self._id, Draft(self._id, self.editor.document, self._base, self._version, at)

    def _say_unkept(self) -> None:
        self.banner.say(
            "problem",
            translate("Template", "The draft can't be kept on this machine"),
            translate("Template", "Save before you leave: {folder}").format(folder=self.desk.preferences.path.parent),
            puts_away=True,
        )

    # --- saving --------------------------------------------------------------------------------------------------------------

    def _save(self) -> None:
        if not self._may_write or not self._id:
            return
        self.editor.check()
        if self.editor.errors:
            self._show_mode(0)
            self.editor.next_problem()
            said = translate("Template", "It can't be saved yet. Problems: {count}").format(count=self.editor.errors)
            self.desk.around.tell(said, kind="problem")
        elif (self._saving is None or self._saving.done()) and (self.editor.history.changed or self._base is None):
            self._saving = self.errands.run(self._saved(), instead_of="save")

    async def _saved(self) -> None:
        sent = self.editor.document
        ready = ready_to_save(sent, self._base, self._version + 1)
        try:
            said = await self._sent(ready.document)
        except Refused as exc:
            if exc.kind == "version-taken":
                await self._conflict()
                return
            if exc.kind == "exists":
                self.editor.say(from_issues([("/id", exc.title)], ready.document))
                self.editor.go_to(("id",))
            elif exc.issues:
                self.editor.say(from_issues([(each.path, each.message) for each in exc.issues], ready.document))
                self.editor.next_problem()
            raise
        await self._after_saving(said, ready.raised, sent)

    async def _sent(self, document: Document) -> dict[str, Any]:
        path = "/evaluation-templates" if self._base is None else f"/evaluation-templates/{self._id}/versions"
        sent: dict[str, Any] = await self.desk.server.post(path, document)
        return sent

    async def _after_saving(self, said: dict[str, Any], raised: tuple[Raised, ...], sent: Document) -> None:
        before, self._id = self._id, str(said["id"])
        self._base, self._version = without_hashes(said["document"]), int(said["version"])
        self.editor.saved(self._base, sent)
        self._drafting.forget()
        for own_id in {before, self._id}:
            await asyncio.to_thread(self._shelf.drop, own_id)
        if self.editor.history.changed:  # somebody wrote on meanwhile
            self._drafting.changed()
        self.well()
        self._say_state()
        self.versions.open(self._id, self.editor.document)
        self.desk.around.tell(saved_told(self._version, raised))

    async def _conflict(self) -> None:
        """Somebody saved a version meanwhile: show what they changed and what was changed here, and let the person choose."""
        settled = await settled_conflict(self.desk, self._id, self._base or {}, self.editor.document)
        if settled is None:
            return
        self._base, self._version = settled.base, settled.version
        self.editor.rebase(settled.document, settled.base)
        self._changed()
        if settled.saves:
            await self._saved()

    def _restore(self, document: Document, version: int) -> None:
        self.errands.run(self._restored(document, version))

    async def _restored(self, document: Document, version: int) -> None:
        agreed = await confirmed(
            self.look,
            self.desk.around.window,
            translate("Template", "Restore version {version}?").format(version=version),
            translate("Template", "It is saved as version {version}; nothing that is there is changed.").format(
                version=self._version + 1
            ),
            translate("Template", "Restore"),
        )
        if agreed:
            self.editor.change(without_hashes(document), ())
            self._save()

    # --- showing -------------------------------------------------------------------------------------------------------------

    def _say_state(self) -> None:
        document, history = self.editor.document, self.editor.history
        self._name = text_at(document, ("name",)) or translate("Template", "(no name yet)")
        show_name(self, self._name)
        if self._base is None:
            said = translate("Template", "Not saved yet")
        elif history.changed:
            said = translate("Template", "Version {version}, with changes that are not saved").format(
                version=self._version
            )
        else:
            said = translate("Template", "Version {version}").format(version=self._version)
        self.say_beneath(said)
        self._buttons["undo"].set_available(history.can_undo)
        self._buttons["redo"].set_available(history.can_redo)
        self._buttons["save"].set_available(bool(document) and (history.changed or self._base is None))
        field = self.editor.sheet.fields.get(("id",))
        if field is not None:
            field.control.setEnabled(self._base is None)
        self.versions.compare_with(document, changed=history.changed)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Show as much of the name as there is room for."""
        super().resizeEvent(event)
        show_name(self, self._name)

    def _show_mode(self, index: int) -> None:
        self._modes.setCurrentIndex(index)
        self._buttons[MODES[index]].setChecked(True)
        if MODES[index] == "versions":
            self.versions.fetch()
            self.versions.take_focus()
        elif MODES[index] == "preview":
            self.preview.arrive()
        elif not self.editor.isAncestorOf(QApplication.focusWidget() or self):
            self.editor.take_focus()

    def _lay_out(self) -> None:
        acts: Acts = {
            "back": self._back,
            "undo": self._undo,
            "redo": self._redo,
            "edit": self._show_edit,
            "preview": self._show_preview,
            "versions": self._show_versions,
            "save": self._save,
            "next": self._next_problem,
            "previous": self._previous_problem,
            "up": self._move_up,
            "down": self._move_down,
        }
        self._buttons = head_buttons(self.look, acts)
        for name, button in self._buttons.items():
            self.head.addWidget(button)
            if name in MODES:
                self._group.addButton(button)
        self._buttons["edit"].setChecked(True)
        self._buttons["save"].setVisible(self._may_write)
        self.bind(*page_keys(acts))

    def _back(self) -> None:
        self.desk.around.go("templates", self._id)

    def _undo(self) -> None:
        self._show_mode(0)
        self.editor.undo()

    def _redo(self) -> None:
        self._show_mode(0)
        self.editor.redo()

    def _next_problem(self) -> None:
        self._show_mode(0)
        self.editor.next_problem()

    def _previous_problem(self) -> None:
        self._show_mode(0)
        self.editor.previous_problem()

    def _move_up(self) -> None:
        self.editor.move_by(-1)

    def _move_down(self) -> None:
        self.editor.move_by(1)

    def _show_edit(self) -> None:
        self._show_mode(0)

    def _show_preview(self) -> None:
        self._show_mode(1)

    def _show_versions(self) -> None:
        self._show_mode(2)

    def _draft_now(self) -> Document:
        return self.editor.document
