"""People: who may sign in, as what; added, changed, disabled, signed out."""

from app.admin.people import words
from app.admin.registers.forms import asked_by_form, line_field, typed
from app.admin.registers.lines import Line
from app.admin.registers.register import Action, Listed, Register
from app.desk.asking import confirmed
from app.desk.desk import Desk
from app.desk.errors import DeskError
from app.desk.page import DeskPage, Key
from app.desk.pointing import goes_to
from app.i18n import translate
from app.widgets.action_button import ActionButton
from app.widgets.field_row import FieldRow
from app.widgets.picker import Picker

_LONGEST_PASSWORD = 1024


class PeoplePage(DeskPage):
    """Object names: `peopleTable`, `personAdd`, `personPassword`, `personRole`, `personSignOut`, `personDisable`, `personEnable`."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk, "peoplePage", translate("People", "People"))
        listed = Listed("peopleTable", translate("People", "People"), words.columns(), lambda: "/users")
        self.register = Register(desk, self.errands, listed, words.leaf, self._actions())
        self.register.table.set_empty(translate("People", "Nobody may sign in yet"))
        self.body.addWidget(self.register, 1)
        add = ActionButton(self.look, "personAdd", kind="primary", icon="add")
        add.set_words(translate("People", "Add a person…"))
        add.clicked.connect(self.add)
        self.head.addWidget(add)
        self.bind(
            Key("Ctrl+N", translate("People", "Add a person"), self.add),
            Key("F5", translate("People", "Load the list again"), self.register.refresh),
        )

    def arrive(self, what: str) -> None:  # noqa: ARG002 - there is one list
        """Show the list."""
        self.register.ask()
        self.register.table.setFocus()

    def add(self) -> None:
        """Ask for a person to add."""
        self.errands.run(self._add(), instead_of="add")

    def _actions(self) -> tuple[Action, ...]:
        return (
            Action("personPassword", translate("People", "Set a password…"), self._set_password),
            Action("personRole", translate("People", "Change…"), self._change),
            Action("personSignOut", translate("People", "Sign out everywhere…"), self._sign_out),
            Action(
                "personDisable",
                translate("People", "Disable…"),
                self._disable,
                lambda line: not line["disabled"],
                "danger",
            ),
            Action("personEnable", translate("People", "Enable"), self._enable, lambda line: bool(line["disabled"])),
        )

    async def _add(self) -> None:
        look = self.look
        name = line_field(look, "personName", translate("People", "Name"), to="/name")
        email = line_field(look, "personEmail", translate("People", "E-mail"), to="/email")
        role, role_row = self._role_field("proctor")
        password = self._password_field(
            translate("People", "Leave it empty, and nobody can sign in as this person yet.")
        )

        async def work() -> None:
            secret = typed(password)
            wrong = words.wrong_with(typed(name), typed(email), secret)
            if wrong:
                raise DeskError(translate("People", "Something is missing"), wrong)
            body = words.new_person(typed(name), typed(email), str(role.currentData()), secret)
            await self.desk.server.post("/users", body)

        title = translate("People", "Add a person")
        parts = [name, email, role_row, password]
        if await asked_by_form(self.desk, "personDialog", title, translate("People", "Add"), parts, work):
            self.desk.around.tell(translate("People", "Added: {name}").format(name=typed(name)))
            self.register.refresh()

    async def _change(self, line: Line) -> None:
        name = line_field(self.look, "personName", translate("People", "Name"), line["name"], to="/name")
        email = line_field(self.look, "personEmail", translate("People", "E-mail"), line["email"], to="/email")
        role, role_row = self._role_field(line["role"])

        async def work() -> None:
            wrong = words.wrong_with(typed(name), typed(email), "")
            if wrong:
                raise DeskError(translate("People", "Something is missing"), wrong)
            body = {"name": typed(name), "email": typed(email), "role": str(role.currentData())}
            await self.desk.server.patch(f"/users/{line['id']}", body)

        title = translate("People", "Change {name}").format(name=line["name"])
        await asked_by_form(
            self.desk, "personDialog", title, translate("People", "Change"), [name, email, role_row], work
        )

    async def _set_password(self, line: Line) -> None:
        hint = translate("People", "This one was drawn for them; tell it by another way. It signs them out.")
        password = self._password_field(hint, words.suggested_password())

        async def work() -> None:
            if len(typed(password)) < words.SHORTEST_PASSWORD:
                raise DeskError(translate("People", "That is too short"), words.password_rule())
            await self.desk.server.post(f"/users/{line['id']}/password", {"password": typed(password)})

        title = translate("People", "A password for {name}").format(name=line["name"])
        if await asked_by_form(self.desk, "passwordDialog", title, translate("People", "Set"), [password], work):
            self.desk.around.tell(translate("People", "Password set: {name}").format(name=line["name"]))

    async def _sign_out(self, line: Line) -> None:
        title = translate("People", "Sign {name} out everywhere?").format(name=line["name"])
        said = translate("People", "Every desk they sit at asks for their password again.")
        if await confirmed(self.look, self.desk.around.window, title, said, translate("People", "Sign out")):
            await self.desk.server.post(f"/users/{line['id']}/sign-out")
            self.desk.around.tell(translate("People", "Signed out: {name}").format(name=line["name"]))

    async def _disable(self, line: Line) -> None:
        title = translate("People", "Disable {name}?").format(name=line["name"])
        said = translate("People", "They are signed out, and can't sign in. What they did stays in the audit log.")
        if await confirmed(self.look, self.desk.around.window, title, said, translate("People", "Disable")):
            await self.desk.server.patch(f"/users/{line['id']}", {"disabled": True})

    async def _enable(self, line: Line) -> None:
        await self.desk.server.patch(f"/users/{line['id']}", {"disabled": False})

    def _role_field(self, current: str) -> tuple[Picker, FieldRow]:
        role = Picker(self.look, "personRoleField", translate("People", "Role"))
        role.set_choices([(each, words.role_words(each)) for each in words.ROLES], current)
        goes_to(role, "/role")
        row = FieldRow(self.look, role, translate("People", "Role"), hint=words.role_about(current))
        role.chosen.connect(_Explained(row))
        return role, row

    def _password_field(self, hint: str, text: str = "") -> FieldRow:
        return line_field(
            self.look,
            "personPasswordField",
            translate("People", "Password"),
            text,
            hint=hint,
            most=_LONGEST_PASSWORD,
            to="/password",
        )


class _Explained:
    """A role, chosen: says what it may."""

    def __init__(self, row: FieldRow) -> None:
        self._row = row

    def __call__(self, role: str) -> None:
        self._row.set_hint(words.role_about(role))
