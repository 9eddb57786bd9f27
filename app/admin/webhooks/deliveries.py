"""What was, is and could not be delivered to one endpoint; a delivery opened; and telling it again."""

from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from app.admin.registers.lines import Line
from app.admin.registers.register import Listed, Register
from app.admin.webhooks import words
from app.desk.asking import Dialog
from app.desk.desk import Desk
from app.desk.errands import Errands
from app.i18n import translate
from app.theme.tokens import SPACE
from app.widgets.fact_list import FactList
from app.widgets.labels import label
from app.widgets.picker import Picker
from app.widgets.segmented import Segmented

_HIGH = 260


class Deliveries(QWidget):
    """Object names: `deliveriesTable`, `deliveryState`, `deliveryEvent`, `deliveryDialog` with `deliveryDialogYes` to send it again."""

    def __init__(self, desk: Desk, errands: Errands) -> None:
        super().__init__()
        self._desk, self._errands = desk, errands
        self._endpoint_id = ""
        look = desk.look
        self._state = Segmented(look, "deliveryState", translate("Webhooks", "State"))
        self._state.set_choices(words.delivery_states())
        self._event = Picker(look, "deliveryEvent", translate("Webhooks", "Event"))
        every = ("", translate("Webhooks", "Every event"))
        self._event.set_choices([every, *((each, each) for each in (*words.EVENTS, words.TEST))], "")
        listed = Listed(
            "deliveriesTable",
            translate("Webhooks", "Deliveries"),
            words.delivery_columns(),
            lambda: f"/webhook-endpoints/{self._endpoint_id}/deliveries",
            lambda: {"state": self._state.current or None, "event": self._event.currentData() or None},
        )
        self.register = Register(desk, errands, listed)
        self.register.table.set_empty(
            translate("Webhooks", "No deliveries"),
            translate("Webhooks", "Nothing of that kind happened since the endpoint was added."),
        )
        heading = label("strong", wrap=False)
        heading.setText(translate("Webhooks", "Deliveries"))
        row = QHBoxLayout()
        row.setSpacing(look.px(SPACE.s))
        row.addWidget(heading, 1)
        row.addWidget(self._state)
        row.addWidget(self._event)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.px(SPACE.s))
        column.addLayout(row)
        column.addWidget(self.register, 1)
        self._state.chosen.connect(self._narrowed)
        self._event.chosen.connect(self._narrowed)
        self.register.table.opened.connect(self._open)

    def show_endpoint(self, endpoint_id: str) -> None:
        """Show what went to this endpoint; to none, nothing."""
        self.setVisible(bool(endpoint_id))
        if endpoint_id and endpoint_id != self._endpoint_id:
            self._endpoint_id = endpoint_id
            self.register.ask()

    def refresh(self) -> None:
        """Ask again."""
        if self._endpoint_id:
            self.register.refresh()

    def _narrowed(self, _choice: str) -> None:
        self.register.ask()

    def _open(self, line: Line) -> None:
        self._errands.run(self._opened(line), instead_of="delivery")

    async def _opened(self, line: Line) -> None:
        whole = await self._desk.server.get(f"/webhook-deliveries/{line['id']}")
        look = self._desk.look
        yes = translate("Webhooks", "Try now") if whole["state"] == "waiting" else translate("Webhooks", "Send again")
        dialog = Dialog(look, self._desk.around.window, "deliveryDialog", whole["event"], yes, width=860)
        dialog.no.set_words(translate("Webhooks", "Close"))
        facts, attempts = FactList(look, "deliveryFacts"), FactList(look, "deliveryAttempts")
        facts.set_facts(words.delivery_facts(whole))
        attempts.set_facts(words.attempt_facts(whole))
        body = QPlainTextEdit(words.body_words(whole))
        body.setObjectName("deliveryBody")
        body.setAccessibleName(translate("Webhooks", "What is sent"))
        body.setReadOnly(True)
        body.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        body.setFixedHeight(look.px(_HIGH))
        for title, part in (
            ("", facts),
            (translate("Webhooks", "Attempts"), attempts),
            (translate("Webhooks", "What is sent"), body),
        ):
            if title:
                heading = label("strong")
                heading.setText(title)
                dialog.body.addWidget(heading)
            dialog.body.addWidget(part)

        async def again() -> None:
            await self._desk.server.post(f"/webhook-deliveries/{line['id']}/replay")

        dialog.carries_out(again)
        dialog.no.setFocus()
        if await dialog.answered():
            self._desk.around.tell(translate("Webhooks", "It goes again"))
            self.refresh()
