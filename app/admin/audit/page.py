"""The audit log, narrowed by who, what, to what and when, and taken away as CSV. Nothing in it can be changed, here or anywhere."""

from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QStandardPaths

from app.admin.audit import words
from app.admin.registers.register import Listed, Register
from app.desk.desk import Desk
from app.desk.errors import DeskError
from app.desk.files import place_to_save
from app.desk.page import DeskPage, Key
from app.desk.server import gathered
from app.i18n import translate
from app.theme.tokens import SPACE
from app.widgets.action_button import ActionButton
from app.widgets.data_table import figure
from app.widgets.flow_row import FlowRow
from app.widgets.picker import Picker
from app.widgets.search_field import SearchField
from sync.whole_files import write_whole


class AuditPage(DeskPage):
    """Object names: `auditTable`, `auditWho`, `auditAbout`, `auditSpan`, `auditSubject`, `auditExport`."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk, "auditPage", translate("Audit", "Audit log"))
        self.narrowed = words.Narrowed()
        listed = Listed(
            "auditTable",
            translate("Audit", "Audit log"),
            words.columns(),
            lambda: "/audit",
            lambda: self.narrowed.asked(desk.clock.utc()),
            lambda line: str(line["number"]),
        )
        self.register = Register(desk, self.errands, listed)
        self.register.table.set_empty(
            translate("Audit", "No entries"), translate("Audit", "Nothing of that kind was done in that time.")
        )
        self._who = Picker(self.look, "auditWho", translate("Audit", "Who"))
        self._about = Picker(self.look, "auditAbout", translate("Audit", "What"))
        self._span = Picker(self.look, "auditSpan", translate("Audit", "When"))
        self._subject = SearchField(self.look, "auditSubject", translate("Audit", "The id of what it was done to"))
        self._lay_out()
        self._who.chosen.connect(self._chose_who)
        self._about.chosen.connect(self._chose_about)
        self._span.chosen.connect(self._chose_span)
        self._subject.searched.connect(self._looked_for)
        self.bind(
            Key("Ctrl+F", translate("Audit", "Look for an id"), self._subject.begin),
            Key("F5", translate("Audit", "Load the list again"), self.register.ask),
            Key("Ctrl+E", translate("Audit", "Export as CSV"), self.export),
        )

    def arrive(self, what: str) -> None:
        """Show the log; `what` may be the id of what is looked for."""
        if what:
            self.narrowed = words.Narrowed(subject=what, span="all")
            self._show_narrowed()
        self.register.ask()
        self.register.table.setFocus()
        if self.desk.account.may("people:manage"):
            self.errands.run(self._name_people(), instead_of="people")

    def remember(self) -> object:
        """Return what is looked for."""
        return self.narrowed

    def recall(self, remembered: object) -> None:
        """Look for it again."""
        if isinstance(remembered, words.Narrowed):
            self._narrow(remembered)

    def export(self) -> None:
        """Ask where to, and write what is looked for."""
        self.errands.run(self._ask_place(), instead_of="place")

    async def _ask_place(self) -> None:
        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation) or str(Path.home())
        name = f"vivavoce-audit-{self.desk.clock.utc():%Y-%m-%d}.csv"
        title = translate("Audit", "Audit log as CSV: at most the newest {most} entries").format(
            most=figure(words.MOST)
        )
        path = await place_to_save(self.desk.around.window, title, name, "CSV (*.csv)", folder=Path(folder))
        if path is not None:
            self.write(str(path))

    def write(self, path: str) -> None:
        """Write what is looked for to a file."""
        self.errands.run(self._write(Path(path)), instead_of="write")

    async def _write(self, path: Path) -> None:
        asked = self.narrowed.asked(self.desk.clock.utc())
        found = await gathered(self.desk.server.every("/audit", asked, most=words.MOST + 1))
        left = found[words.MOST :]
        del found[words.MOST :]
        try:
            write_whole(path, words.as_csv(found))
        except OSError as exc:
            raise DeskError(
                translate("Audit", "The file can't be written"), f"{path}: {exc.strerror or type(exc).__name__}"
            ) from exc
        self.desk.around.tell(translate("Audit", "Entries written: {count}").format(count=figure(len(found))))
        if left:
            self.banner.say("notice", *words.cut_short(found, figure(len(found))), puts_away=True)

    async def _name_people(self) -> None:
        found = await gathered(self.desk.server.every("/users", most=2000))
        people = [(each["id"], each["name"]) for each in found]
        self._who.set_choices([("", translate("Audit", "Everybody")), *people], self.narrowed.actor_id)

    def _narrow(self, narrowed: words.Narrowed) -> None:
        self.narrowed = narrowed
        self._show_narrowed()
        self.register.ask()

    def _chose_who(self, actor_id: str) -> None:
        self._narrow(replace(self.narrowed, actor_id=actor_id))

    def _chose_about(self, about: str) -> None:
        self._narrow(replace(self.narrowed, about=about))

    def _chose_span(self, span: str) -> None:
        self._narrow(replace(self.narrowed, span=span))

    def _looked_for(self, subject: str) -> None:
        self._narrow(replace(self.narrowed, subject=subject))

    def _show_narrowed(self) -> None:
        now = self.narrowed
        self._who.set_choices([("", translate("Audit", "Everybody"))], now.actor_id)
        self._about.set_choices(words.subjects(), now.about)
        self._span.set_choices([(each, words.span_words(each)) for each in words.SPANS], now.span)
        self._subject.set_text(now.subject)

    def _lay_out(self) -> None:
        row = FlowRow(self.look.px(SPACE.s))
        for each in (self._subject, self._who, self._about, self._span):
            row.addWidget(each)
        self.body.addLayout(row)
        self.body.addWidget(self.register, 1)
        take = ActionButton(self.look, "auditExport", icon="download")
        take.set_words(translate("Audit", "Export as CSV…"))
        take.clicked.connect(self.export)
        self.head.addWidget(take)
        self._show_narrowed()
