"""Webhooks: who is told what, with which secret; paused, tested, told again."""

import secrets
from typing import Any

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QCheckBox, QGridLayout, QSplitter, QWidget

from app.admin.registers.forms import asked_by_form, line_field, typed, words_of
from app.admin.registers.lines import Leaf, Line
from app.admin.registers.register import Action, Listed, Register
from app.admin.registers.secrets import tell_secret
from app.admin.sessions.time_field import TimeField
from app.admin.webhooks import words
from app.admin.webhooks.deliveries import Deliveries
from app.desk.asking import confirmed
from app.desk.desk import Desk
from app.desk.errors import DeskError
from app.desk.moments import day_and_time, moment
from app.desk.page import DeskPage, Key
from app.i18n import translate
from app.theme.tokens import SPACE
from app.widgets.action_button import ActionButton
from app.widgets.field_row import FieldRow
from app.widgets.picker import Picker
from sync.times import rfc3339

LOOK_AGAIN_S = 5.0
"""How often endpoints and deliveries are asked for again while they are shown."""

_LONGEST_URL = 2000
_OF_ITS_OWN = ("deliveries", "last_delivered_at", "old_secret_until")
"""What the server tells of one endpoint, but not in the list."""


class WebhooksPage(DeskPage):
    """Object names: `webhooksTable`, `webhookAdd`, `webhookTest`, `webhookRotate`, `webhookChange`, `webhookReplay`, `webhookPause`,
    `webhookResume`, `webhookRemove`; `webhookUrl`, `webhookFor`, `event_NAME` and `oldLives` in forms."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk, "webhooksPage", translate("Webhooks", "Webhooks"))
        self._known: dict[str, dict[str, Any]] = {}
        listed = Listed(
            "webhooksTable",
            translate("Webhooks", "Webhooks"),
            words.endpoint_columns(),
            lambda: "/webhook-endpoints",
        )
        self.register = Register(desk, self.errands, listed, self._leaf, self._actions())
        self.register.table.set_empty(
            translate("Webhooks", "Nobody is told yet"),
            translate("Webhooks", "An endpoint is told by HTTP what happens: sessions begun, completed, scored."),
            button=translate("Webhooks", "Add an endpoint…"),
        )
        self.deliveries = Deliveries(desk, self.errands)
        self._again = QTimer(self)
        self._again.setInterval(round(1000 * LOOK_AGAIN_S))
        self._lay_out()
        self._again.timeout.connect(self._look_again)
        self.register.moved.connect(self._moved)
        self.register.table.empty_acted.connect(self.add)
        self.bind(
            Key("Ctrl+N", translate("Webhooks", "Add an endpoint"), self.add),
            Key("F5", translate("Webhooks", "Load the lists again"), self._look_again),
        )

    def arrive(self, what: str) -> None:  # noqa: ARG002 - there is one list
        """Show the list."""
        self._again.start()
        self.register.ask()
        self.register.table.setFocus()

    def depart(self) -> None:
        """Stop looking again."""
        self._again.stop()

    def add(self) -> None:
        """Ask for an endpoint to add."""
        self.errands.run(self._add(), instead_of="add")

    def _actions(self) -> tuple[Action, ...]:
        def enabled(line: Line) -> bool:
            return bool(line["enabled"])

        return (
            Action("webhookTest", translate("Webhooks", "Send a test"), self._test, enabled),
            Action("webhookRotate", translate("Webhooks", "Change the secret…"), self._rotate),
            Action("webhookChange", translate("Webhooks", "Change…"), self._change),
            Action("webhookReplay", translate("Webhooks", "Tell again since…"), self._replay, enabled),
            Action("webhookPause", translate("Webhooks", "Pause…"), self._pause, enabled),
            Action("webhookResume", translate("Webhooks", "Go on"), self._resume, lambda line: not line["enabled"]),
            Action("webhookRemove", translate("Webhooks", "Remove…"), self._remove, kind="danger"),
        )

    # --- what is done --------------------------------------------------------------------------------------------------------

    async def _add(self) -> None:
        url, about, boxes = self._fields("", "", ())
        made: dict[str, Any] = {}
        once = secrets.token_hex(12)

        async def work() -> None:
            made.update(await self.desk.server.post("/webhook-endpoints", self._typed(url, about, boxes), key=once))

        title = translate("Webhooks", "Add an endpoint")
        parts = [url, about, words_of("strong", translate("Webhooks", "Is told")), self._grid(boxes)]
        if await asked_by_form(self.desk, "webhookDialog", title, translate("Webhooks", "Add"), parts, work):
            self.register.refresh()
            said = translate("Webhooks", "It verifies with this that what comes is from here. It is shown this once.")
            await tell_secret(
                self.desk, translate("Webhooks", "The secret of {url}").format(url=made["url"]), said, made["secret"]
            )

    async def _change(self, line: Line) -> None:
        url, about, boxes = self._fields(line["url"], line["description"], line["events"])

        async def work() -> None:
            await self.desk.server.patch(f"/webhook-endpoints/{line['id']}", self._typed(url, about, boxes))

        title = translate("Webhooks", "Change the endpoint")
        parts = [url, about, words_of("strong", translate("Webhooks", "Is told")), self._grid(boxes)]
        await asked_by_form(self.desk, "webhookDialog", title, translate("Webhooks", "Change"), parts, work)
        await self._ask_leaf(str(line["id"]))

    async def _rotate(self, line: Line) -> None:
        lives = Picker(self.look, "oldLives", translate("Webhooks", "How long the old one lives on"))
        lives.set_choices([(str(hours), words.lives_words(hours)) for hours in words.OLD_LIVES_H], "24")
        hint = translate(
            "Webhooks", "Meanwhile what is sent is signed with both, so that the receiver can change in its own time."
        )
        row = FieldRow(self.look, lives, translate("Webhooks", "How long the old one lives on"), hint=hint)
        made: dict[str, Any] = {}
        once = secrets.token_hex(12)

        async def work() -> None:
            body = {"old_lives_hours": int(lives.currentData())}
            path = f"/webhook-endpoints/{line['id']}/rotate-secret"
            made.update(await self.desk.server.post(path, body, key=once))

        title = translate("Webhooks", "Change the secret")
        if not await asked_by_form(self.desk, "rotateDialog", title, translate("Webhooks", "Change it"), [row], work):
            return
        ends = day_and_time(moment(made["old_until"]))
        said = translate("Webhooks", "It is shown this once. The old secret is signed with too, until {when}.").format(
            when=ends
        )
        await tell_secret(self.desk, translate("Webhooks", "The new secret"), said, made["secret"])
        await self._ask_leaf(str(line["id"]))  # last: whatever becomes of it, the secret was told

    async def _test(self, line: Line) -> None:
        await self.desk.server.post(f"/webhook-endpoints/{line['id']}/test")
        self.desk.around.tell(translate("Webhooks", "A test is on its way; its delivery tells what came of it"))
        self.deliveries.refresh()

    async def _replay(self, line: Line) -> None:
        field = TimeField(self.look, "replaySince", translate("Webhooks", "Since"), self.desk.clock.utc())
        field.setObjectName("replaySinceField")
        all_of_it = QCheckBox(translate("Webhooks", "What it took already, too"))
        all_of_it.setObjectName("replayAll")
        told = {"count": 0}

        async def work() -> None:
            body: dict[str, Any] = {"since": rfc3339(field.moment()), "undelivered_only": not all_of_it.isChecked()}
            while True:
                said = await self.desk.server.post(f"/webhook-endpoints/{line['id']}/replay", body)
                told["count"] += said["replayed"]
                if not said["next_cursor"]:
                    return
                body["cursor"] = said["next_cursor"]

        parts = [FieldRow(self.look, field, translate("Webhooks", "Since")), all_of_it]
        title, yes = translate("Webhooks", "Tell again"), translate("Webhooks", "Tell again")
        if await asked_by_form(self.desk, "replayDialog", title, yes, parts, work):
            self.desk.around.tell(
                translate("Webhooks", "Deliveries that go again: {count}").format(count=told["count"])
            )
            self.deliveries.refresh()

    async def _pause(self, line: Line) -> None:
        said = translate("Webhooks", "Nothing more is sent. What waits is given up, and can be told again later.")
        title, yes = translate("Webhooks", "Pause this endpoint?"), translate("Webhooks", "Pause")
        if await confirmed(self.look, self.desk.around.window, title, said, yes):
            await self.desk.server.post(f"/webhook-endpoints/{line['id']}/disable")
            self.deliveries.refresh()

    async def _resume(self, line: Line) -> None:
        await self.desk.server.post(f"/webhook-endpoints/{line['id']}/enable")

    async def _remove(self, line: Line) -> None:
        said = translate("Webhooks", "{url} is told nothing any more; its secrets are deleted.").format(url=line["url"])
        title, yes = translate("Webhooks", "Remove this endpoint?"), translate("Webhooks", "Remove")
        if await confirmed(self.look, self.desk.around.window, title, said, yes):
            await self.desk.server.delete(f"/webhook-endpoints/{line['id']}")

    # --- what is shown -------------------------------------------------------------------------------------------------------

    def _leaf(self, line: Line) -> Leaf:
        return words.endpoint_leaf({**line, **self._known.get(str(line["id"]), {})})

    def _moved(self, line: Line | None) -> None:
        self.deliveries.show_endpoint(str(line["id"]) if line is not None else "")
        if line is not None:
            self.errands.run(self._ask_leaf(str(line["id"])), instead_of="leaf")

    async def _ask_leaf(self, endpoint_id: str) -> None:
        whole = await self.desk.server.get(f"/webhook-endpoints/{endpoint_id}")
        kept = self._known.setdefault(endpoint_id, {})
        kept.update({name: whole[name] for name in _OF_ITS_OWN})
        self.register.show_again()

    def _look_again(self) -> None:
        if self.errands.busy:
            return
        self.register.refresh()
        self.deliveries.refresh()
        if self.register.line is not None:
            self.errands.run(self._ask_leaf(str(self.register.line["id"])), instead_of="leaf")

    def _fields(self, url: str, about: str, events: Any) -> tuple[FieldRow, FieldRow, dict[str, QCheckBox]]:  # noqa: ANN401
        address = line_field(
            self.look,
            "webhookUrl",
            translate("Webhooks", "Address"),
            url,
            hint=translate(
                "Webhooks", "https://…; addresses inside your own network are refused unless the server allows them."
            ),
            most=_LONGEST_URL,
            to="/url",
        )
        what_for = line_field(self.look, "webhookFor", translate("Webhooks", "What for"), about, to="/description")
        boxes = {}
        for event in words.EVENTS:
            box = QCheckBox(event)
            box.setObjectName(f"event_{event.replace('.', '_')}")
            box.setChecked(not events or event in events)
            boxes[event] = box
        return address, what_for, boxes

    def _typed(self, url: FieldRow, about: FieldRow, boxes: dict[str, QCheckBox]) -> dict[str, Any]:
        chosen = [event for event, box in boxes.items() if box.isChecked()]
        if not typed(url) or not chosen:
            raise DeskError(
                translate("Webhooks", "Something is missing"),
                translate("Webhooks", "An address and at least one event."),
            )
        return words.endpoint_body(typed(url), typed(about), chosen)

    def _grid(self, boxes: dict[str, QCheckBox]) -> QWidget:
        grid = QGridLayout()
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(self.look.px(SPACE.l))
        for place, box in enumerate(boxes.values()):
            grid.addWidget(box, place // 3, place % 3)
        whole = QWidget()
        whole.setLayout(grid)
        return whole

    def _lay_out(self) -> None:
        split = QSplitter(Qt.Orientation.Vertical)
        split.setChildrenCollapsible(False)
        split.addWidget(self.register)
        split.addWidget(self.deliveries)
        split.setSizes([300, 200])
        split.setStretchFactor(0, 3)
        split.setStretchFactor(1, 2)
        self.body.addWidget(split, 1)
        self.deliveries.hide()
        add = ActionButton(self.look, "webhookAdd", kind="primary", icon="add")
        add.set_words(translate("Webhooks", "Add an endpoint…"))
        add.clicked.connect(self.add)
        self.head.addWidget(add)
