"""API keys: made for one program with just what it needs, shown once, and revoked."""

import secrets
from collections.abc import Sequence
from datetime import datetime
from typing import Any

from PySide6.QtWidgets import QCheckBox, QGridLayout, QWidget

from app.admin.keys import words
from app.admin.registers.forms import asked_by_form, line_field, typed, words_of
from app.admin.registers.lines import Leaf, Line
from app.admin.registers.register import Action, Listed, Register
from app.admin.registers.secrets import tell_secret
from app.desk.asking import confirmed
from app.desk.desk import Desk
from app.desk.errors import DeskError
from app.desk.page import DeskPage, Key
from app.desk.pointing import goes_to
from app.i18n import translate
from app.theme.tokens import SPACE
from app.widgets.action_button import ActionButton
from app.widgets.field_row import FieldRow
from app.widgets.picker import Picker


class KeysPage(DeskPage):
    """Object names: `keysTable`, `keyAdd`, `keyRevoke`; in the form `keyName`, `keyLifetime`, `scope_NAME` (`:` as `_`)."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk, "keysPage", translate("Keys", "API keys"))
        listed = Listed("keysTable", translate("Keys", "API keys"), words.columns(self._now), lambda: "/api-keys")
        revoke = Action("keyRevoke", translate("Keys", "Revoke…"), self._revoke, self._is_valid, "danger")
        self.register = Register(desk, self.errands, listed, self._leaf, (revoke,))
        self.register.table.set_empty(
            translate("Keys", "No keys yet"),
            translate("Keys", "A program needs a key to schedule sessions or to fetch results."),
            button=translate("Keys", "Make a key…"),
        )
        self.register.table.empty_acted.connect(self.add)
        self.body.addWidget(self.register, 1)
        add = ActionButton(self.look, "keyAdd", kind="primary", icon="add")
        add.set_words(translate("Keys", "Make a key…"))
        add.clicked.connect(self.add)
        self.head.addWidget(add)
        self.bind(
            Key("Ctrl+N", translate("Keys", "Make a key"), self.add),
            Key("F5", translate("Keys", "Load the list again"), self.register.refresh),
        )

    def arrive(self, what: str) -> None:  # noqa: ARG002 - there is one list
        """Show the list."""
        self.register.ask()
        self.register.table.setFocus()

    def add(self) -> None:
        """Ask for a key to make."""
        self.errands.run(self._add(), instead_of="add")

    def _now(self) -> datetime:
        return self.desk.clock.utc()

    def _leaf(self, line: Line) -> Leaf:
        return words.leaf(line, self._now())

    def _is_valid(self, line: Line) -> bool:
        return words.state_of(line, self._now()) == "valid"

    async def _add(self) -> None:
        name = line_field(
            self.look,
            "keyName",
            translate("Keys", "Name"),
            hint=translate("Keys", "Which program it is for."),
            to="/name",
        )
        lifetime = Picker(self.look, "keyLifetime", translate("Keys", "How long it lives"))
        lifetime.set_choices([(str(days), words.lifetime_words(days)) for days in words.LIFETIMES], "90")
        goes_to(lifetime, "/expires_at")
        boxes = self._boxes()
        made: dict[str, Any] = {}
        once, begun = secrets.token_hex(12), self._now()  # asked again, it must be the very same request

        async def work() -> None:
            chosen = [scope for scope, box in boxes.items() if box.isChecked()]
            if not typed(name) or not chosen:
                raise DeskError(
                    translate("Keys", "Something is missing"), translate("Keys", "A name and at least one scope.")
                )
            ends = words.expiry(int(lifetime.currentData()), begun)
            body = {"name": typed(name), "scopes": chosen, "expires_at": ends}
            made.update(await self.desk.server.post("/api-keys", body, key=once))

        parts = [
            name,
            FieldRow(self.look, lifetime, translate("Keys", "How long it lives")),
            words_of("strong", translate("Keys", "What it may do")),
            self._grid(list(boxes.values())),
        ]
        title, yes = translate("Keys", "Make a key"), translate("Keys", "Make")
        if await asked_by_form(self.desk, "keyDialog", title, yes, parts, work):
            self.register.refresh()
            said = translate("Keys", "This is the only time it is shown. Give it to the program, and to nobody else.")
            await tell_secret(
                self.desk, translate("Keys", "The key {name}").format(name=made["name"]), said, made["key"]
            )

    async def _revoke(self, line: Line) -> None:
        title = translate("Keys", "Revoke {name}?").format(name=line["name"])
        said = translate("Keys", "The program that has it is refused from now on. It can't be taken back.")
        if await confirmed(self.look, self.desk.around.window, title, said, translate("Keys", "Revoke")):
            await self.desk.server.post(f"/api-keys/{line['id']}/revoke")
            self.desk.around.tell(translate("Keys", "Revoked: {name}").format(name=line["name"]))

    def _boxes(self) -> dict[str, QCheckBox]:
        boxes = {}
        for scope, meaning in words.scopes():
            box = QCheckBox(meaning)
            box.setObjectName(f"scope_{scope.replace(':', '_')}")
            box.setToolTip(scope)
            box.setAccessibleDescription(scope)
            boxes[scope] = box
        return boxes

    def _grid(self, boxes: Sequence[QCheckBox]) -> QWidget:
        grid = QGridLayout()
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(self.look.px(SPACE.l))
        half = (len(boxes) + 1) // 2
        for place, box in enumerate(boxes):
            grid.addWidget(box, place % half, place // half)
        whole = QWidget()
        whole.setLayout(grid)
        return whole
