"""Codes that kiosks enrol with: those that wait to be used, a new one, and one taken back."""

from collections.abc import Mapping
from typing import Any

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.admin.devices.columns import code_columns
from app.admin.devices.questions import CodeShown, NewCode
from app.desk.asking import confirmed
from app.desk.desk import Desk
from app.desk.errands import Errands
from app.desk.server import gathered
from app.errors import AppError
from app.i18n import translate
from app.theme.tokens import SPACE
from app.widgets.action_button import ActionButton
from app.widgets.data_table import DataTable
from app.widgets.labels import label
from app.widgets.table_rows import ListRows


class Codes(QWidget):
    """A panel of the devices' place. Object names: `codesTable`, `withdrawCode`."""

    def __init__(self, desk: Desk, errands: Errands) -> None:
        super().__init__()
        self.setObjectName("codesPanel")
        self._desk, self._errands = desk, errands
        self.rows = ListRows(code_columns(), lambda row: row["id"], again=self.ask)
        words = translate("Devices", "Codes that wait to be used")
        self.table = DataTable(desk.look, "codesTable", self.rows, words=words, memory=desk.preferences)
        self.table.set_empty(
            translate("Devices", "No code waits"),
            translate("Devices", "Make one for each new kiosk; it enrols with it once."),
            button=translate("Devices", "Enrol a kiosk…"),
        )
        self.table.empty_acted.connect(self.make)
        self.table.current_changed.connect(self._judge)
        said = label("quiet")
        said.setText(translate("Devices", "The codes themselves are shown once, when they are made, and kept nowhere."))
        self._withdraw = ActionButton(desk.look, "withdrawCode", icon="delete")
        self._withdraw.set_words(translate("Devices", "Take the code back…"))
        self._withdraw.clicked.connect(self._ask_to_withdraw)
        foot = QHBoxLayout()
        foot.addWidget(said, 1)
        foot.addWidget(self._withdraw)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, desk.look.px(SPACE.s), 0, 0)
        column.addWidget(self.table, 1)
        column.addLayout(foot)
        self._judge()

    def ask(self) -> None:
        """Fetch the list anew."""
        if not self._desk.account.may("devices:write"):
            return
        self.rows.wait()
        self._errands.run(self._fetched(), instead_of="codes", troubled=self._troubled)

    def make(self) -> None:
        """Make a code for a new kiosk, and show it."""
        self._errands.run(self._made())

    async def _fetched(self) -> None:
        found = await gathered(self._desk.server.every("/devices/enrolment-codes"))
        self.rows.set_rows(found)
        if found and self.table.current_row() is None:
            self.table.go_to(str(found[0]["id"]))
        self._judge()

    async def _made(self) -> None:
        asked = NewCode(self._desk)
        if await asked.answered():
            CodeShown(self._desk, asked.made).open()
            await self._fetched()

    def _ask_to_withdraw(self) -> None:
        if (row := self.table.current_row()) is not None:
            self._errands.run(self._withdrawn(row))

    async def _withdrawn(self, row: Mapping[str, Any]) -> None:
        agreed = await confirmed(
            self._desk.look,
            self._desk.around.window,
            translate("Devices", "Take the code for {name} back?").format(name=row["name"]),
            translate("Devices", "Nobody can enrol a kiosk with it any more."),
            translate("Devices", "Take it back"),
        )
        if agreed:
            await self._desk.server.delete(f"/devices/enrolment-codes/{row['id']}")
            self._desk.around.tell(translate("Devices", "The code was taken back"))
            await self._fetched()

    def _judge(self, _row: object = None) -> None:
        self._withdraw.set_available(self.table.current_row() is not None)

    def _troubled(self, error: AppError) -> None:
        self.rows.fail(error)
