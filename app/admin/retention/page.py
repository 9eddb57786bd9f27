"""Retention: what is erased when, by template and session by session, what keeps it longer; and erasing a person now."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtWidgets import QCheckBox, QHBoxLayout

from app.admin.registers.forms import asked_by_form, line_field, typed, words_of
from app.admin.registers.lines import Leaf, Line
from app.admin.registers.register import Action, Listed, Register
from app.admin.retention import words
from app.desk.desk import Desk
from app.desk.errors import DeskError
from app.desk.page import DeskPage, Key
from app.errors import AppError
from app.i18n import translate
from app.theme.tokens import SPACE
from app.widgets.action_button import ActionButton
from app.widgets.data_table import DataTable
from app.widgets.field_row import FieldRow
from app.widgets.labels import label
from app.widgets.picker import Picker
from app.widgets.segmented import Segmented
from app.widgets.table_rows import ListRows

_HIGH = 250
_FOUND = 20


@dataclass(frozen=True, slots=True)
class _Person:
    """Somebody to erase."""

    id: str
    name: str


class RetentionPage(DeskPage):
    """Object names: `retentionTemplates`, `retentionTable`, `retentionStanding`, `erasePerson`, `eraseThis`, `openSession`."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk, "retentionPage", translate("Retention", "Retention"))
        self._template_id = ""
        self._templates = ListRows(
            words.template_columns(), lambda line: line["template_id"], again=self._ask_templates
        )
        self.templates = DataTable(
            self.look,
            "retentionTemplates",
            self._templates,
            words=translate("Retention", "By template"),
            memory=desk.preferences,
        )
        self.templates.set_empty(
            translate("Retention", "Nothing is kept"),
            translate("Retention", "A session stands here once it has ended and the server has counted it."),
        )
        self._standing = Segmented(self.look, "retentionStanding", translate("Retention", "How they stand"))
        self._standing.set_choices([(each, words.standing_words(each)) for each in words.STANDINGS])
        self._about = label("hint", "retentionAbout")
        listed = Listed(
            "retentionTable",
            translate("Retention", "Sessions"),
            words.session_columns(),
            lambda: "/retention/sessions",
            lambda: {
                "standing": self._standing.current,
                "evaluation_template_id": self._template_id or None,
            },
            lambda line: str(line["session_id"]),
        )
        self.register = Register(desk, self.errands, listed, self._leaf, self._actions())
        self.register.table.set_empty(translate("Retention", "No sessions stand so"))
        self._lay_out()
        self._standing.chosen.connect(self._chose_standing)
        self.templates.opened.connect(self._chose_template)
        self.bind(
            Key("F5", translate("Retention", "Load the lists again"), self.ask),
            Key("Ctrl+E", translate("Retention", "Erase a person"), self.erase),
        )

    def arrive(self, what: str) -> None:  # noqa: ARG002 - there is one list
        """Show the lists."""
        self.ask()
        self.templates.setFocus()

    def ask(self) -> None:
        """Ask for both lists."""
        self._about.setText(words.standing_about(self._standing.current))
        self._ask_templates()
        self.register.ask()

    def erase(self) -> None:
        """Ask whom to erase."""
        self.errands.run(self._find_and_erase(), instead_of="erase")

    # --- what is done --------------------------------------------------------------------------------------------------------

    def _actions(self) -> tuple[Action, ...]:
        return (
            Action(
                "openSession", translate("Retention", "Open the result"), self._open, lambda line: not line["erased_at"]
            ),
            Action(
                "eraseThis",
                translate("Retention", "Erase this person…"),
                self._erase_line,
                lambda line: not line["erased_at"],
                "danger",
            ),
        )

    async def _open(self, line: Line) -> None:
        self.desk.around.go("result", str(line["session_id"]))

    async def _erase_line(self, line: Line) -> None:
        await self._erase(_Person(str(line["participant_id"]), words.person_words(line)))

    async def _find_and_erase(self) -> None:
        sought = line_field(self.look, "eraseSought", translate("Retention", "Participant: name, address or id"))
        found: list[_Person] = []

        async def look() -> None:
            if not typed(sought):
                raise DeskError(
                    translate("Retention", "Nobody found"), translate("Retention", "Type a part of a name.")
                )
            page = await self.desk.server.get("/participants", {"q": typed(sought), "limit": _FOUND})
            found.extend(_people(page["data"]))
            if not found:
                raise DeskError(translate("Retention", "Nobody found"), typed(sought))

        title = translate("Retention", "Whom to erase?")
        if await asked_by_form(self.desk, "eraseFindDialog", title, translate("Retention", "Find"), [sought], look):
            await self._erase(*found)

    async def _erase(self, *people: _Person) -> None:
        who = Picker(self.look, "eraseWho", translate("Retention", "Who"))
        who.set_choices([(each.id, each.name) for each in people], people[0].id)
        reason = Picker(self.look, "eraseReason", translate("Retention", "Why"))
        reason.set_choices([(each, words.reason_words(each)) for each in words.REASONS], words.REASONS[0])
        force = QCheckBox(translate("Retention", "Take sessions from kiosks too; what they still hold is lost"))
        force.setObjectName("eraseForce")
        sure = QCheckBox(translate("Retention", "I understand that this can't be taken back"))
        sure.setObjectName("eraseSure")
        done: dict[str, Any] = {}

        async def work() -> None:
            if not sure.isChecked():
                raise DeskError(translate("Retention", "Not erased"), sure.text())
            asked = {"reason": reason.currentData(), "force": force.isChecked()}
            done.update(await self.desk.server.delete(f"/participants/{who.currentData()}", asked))

        said = translate(
            "Retention",
            "All their sessions: sound, words, pictures, names, everywhere. What stays proves that something was there.",
        )
        parts = [
            words_of("body", said, "eraseSaid"),
            FieldRow(self.look, who, translate("Retention", "Who")),
            FieldRow(self.look, reason, translate("Retention", "Why")),
            force,
            sure,
        ]
        title, yes = translate("Retention", "Erase a person"), translate("Retention", "Erase")
        if await asked_by_form(self.desk, "eraseDialog", title, yes, parts, work):
            self.desk.around.tell(words.erased_words(len(done["erased"]), len(done["waiting"])))
            self.ask()

    # --- what is shown -------------------------------------------------------------------------------------------------------

    def _leaf(self, line: Line) -> Leaf:
        return words.leaf(line, self.desk.clock.utc())

    def _ask_templates(self) -> None:
        self._templates.wait()
        self.errands.run(self._fill_templates(), instead_of="templates", troubled=self._no_templates)

    async def _fill_templates(self) -> None:
        self._templates.set_rows((await self.desk.server.get("/retention/templates"))["data"])

    def _no_templates(self, error: AppError) -> None:
        self._templates.fail(error)

    def _chose_standing(self, _standing: str) -> None:
        self._about.setText(words.standing_about(self._standing.current))
        self.register.ask()

    def _chose_template(self, line: Line) -> None:
        same = self._template_id == line["template_id"]
        self._template_id = "" if same else str(line["template_id"])
        self.say_beneath("" if same else translate("Retention", "Only: {name}").format(name=line["template_name"]))
        self.register.ask()

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(self.look.px(SPACE.m))
        row.addWidget(self._standing)
        row.addWidget(self._about, 1)
        self.templates.setMaximumHeight(self.look.px(_HIGH))
        self.body.addWidget(self.templates)
        self.body.addLayout(row)
        self.body.addWidget(self.register, 1)
        erase = ActionButton(self.look, "erasePerson", kind="danger")
        erase.set_words(translate("Retention", "Erase a person…"))
        erase.clicked.connect(self.erase)
        self.head.addWidget(erase)


def _people(rows: Sequence[Line]) -> list[_Person]:
    """Return those who are not erased, each with what tells them apart."""
    return [
        _Person(str(row["id"]), " · ".join(filter(None, (row["name"], row["email"], row["external_id"]))))
        for row in rows
        if row["erased_at"] is None
    ]
