"""What kiosks delivered and the server refused: kept as it came, to be looked at, saved, and marked as looked at."""

import asyncio
import json
from collections.abc import Callable
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from app.admin.devices.columns import Row, reason_words, set_aside_columns
from app.admin.devices.reading import size_words
from app.desk.desk import Desk
from app.desk.errands import Errands
from app.desk.files import place_to_save
from app.desk.sheet import Sheet
from app.i18n import translate
from app.theme.tokens import SPACE
from app.widgets.action_button import ActionButton
from app.widgets.data_table import DataTable
from app.widgets.labels import label
from app.widgets.paged_rows import PAGE, Fetched, PagedRows

MOST_SHOWN = 200_000
"""Characters of a delivery that are shown; the rest is in the file."""


class SetAside(QWidget):
    """A panel of the devices' place. Object names: `setAsideTable`, `lookAtSetAside`, `saveSetAside`, `markSetAside`."""

    def __init__(self, desk: Desk, errands: Errands, names: Callable[[str], str]) -> None:
        super().__init__()
        self.setObjectName("setAsidePanel")
        self._desk, self._errands = desk, errands
        self.rows = PagedRows(set_aside_columns(names), lambda row: row["id"], self._fetch, errands.run)
        words = translate("Devices", "Deliveries that were refused")
        self.table = DataTable(desk.look, "setAsideTable", self.rows, words=words, memory=desk.preferences)
        self.table.set_empty(
            translate("Devices", "Nothing was set aside"),
            translate("Devices", "What the server has to refuse from a kiosk is kept here, byte for byte."),
        )
        self.table.opened.connect(self._look)
        self.table.current_changed.connect(self._judge)
        self.rows.state_changed.connect(self._begin_at_the_first)
        said = label("quiet")
        said.setText(translate("Devices", "It may hold what a candidate said: who opens it stands in the audit log."))
        foot = QHBoxLayout()
        foot.setSpacing(desk.look.px(SPACE.s))
        foot.addWidget(said, 1)
        self._buttons = []
        writes = desk.account.may("devices:write")
        opens = writes and desk.account.may("results:read")
        for name, words, icon, do, shown in (
            ("lookAtSetAside", translate("Devices", "Look at it"), "eye", self._look, opens),
            ("saveSetAside", translate("Devices", "Save…"), "download", self._save, opens),
            ("markSetAside", translate("Devices", "Mark as looked at"), "tick", self._mark, writes),
        ):
            button = ActionButton(desk.look, name, icon=icon)
            button.set_words(words)
            button.clicked.connect(do)
            button.setVisible(shown)
            self._buttons.append(button)
            foot.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, desk.look.px(SPACE.s), 0, 0)
        column.addWidget(self.table, 1)
        column.addLayout(foot)
        self._judge()

    def ask(self) -> None:
        """Fetch the list anew."""
        self.rows.ask_anew()

    async def _fetch(self, cursor: str | None) -> Fetched:
        page = await self._desk.server.get("/set-aside", {"limit": PAGE, "cursor": cursor})
        return Fetched(page["data"], page["meta"]["next_cursor"])

    def _begin_at_the_first(self) -> None:
        first = self.rows.row_at(0)
        if first is not None and self.table.current_row() is None:
            self.table.go_to(str(first["id"]))
        self._judge()

    def _judge(self, _row: object = None) -> None:
        row = self.table.current_row()
        for button in self._buttons:
            button.set_available(row is not None)
        self._buttons[2].set_available(row is not None and not row["inspected_at"])

    def _look(self, _row: object = None) -> None:
        if (row := self.table.current_row()) is not None:
            self._errands.run(self._shown(row), instead_of="set aside")

    def _save(self) -> None:
        if (row := self.table.current_row()) is not None:
            self._errands.run(self._saved(row))

    def _mark(self) -> None:
        if (row := self.table.current_row()) is not None:
            self._errands.run(self._marked(row))

    async def _shown(self, row: Row) -> None:
        content = await self._desk.server.content(f"/set-aside/{row['id']}/payload")
        text = await asyncio.to_thread(readable, content)
        Delivery(self._desk, row, text).open()

    async def _saved(self, row: Row) -> None:
        name = f"set-aside-{row['id']}.json"
        title = translate("Devices", "Save the delivery")
        path = await place_to_save(self._desk.around.window, title, name, "JSON (*.json)")
        if path is not None:
            await self._desk.server.save(f"/set-aside/{row['id']}/payload", path)
            self._desk.around.tell(translate("Devices", "Saved: {path}").format(path=str(path)))

    async def _marked(self, row: Row) -> None:
        await self._desk.server.post(f"/set-aside/{row['id']}/inspected")
        self.rows.refresh()


class Delivery(Sheet):
    """What was delivered, to be read."""

    def __init__(self, desk: Desk, row: Row, text: str) -> None:
        title = translate("Devices", "A delivery that was refused")
        super().__init__(desk.look, desk.around.window, "deliverySheet", title, width=1100)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        why = label("body", "deliveryWhy")
        why.setText(
            translate("Devices", "{reason}: {detail}. From event {first} on, events: {count}, {size}.").format(
                reason=reason_words(row["reason"]),
                detail=row["detail"],
                first=row["first_seq"],
                count=row["events"],
                size=size_words(row["bytes"]),
            )
        )
        shown = QPlainTextEdit(text[:MOST_SHOWN])
        shown.setObjectName("deliveryText")
        shown.setProperty("field", "secret")
        shown.setAccessibleName(title)
        shown.setReadOnly(True)
        shown.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        shown.setTabChangesFocus(True)
        shown.setMinimumHeight(min(desk.look.px(520), desk.around.window.height() * 6 // 10))
        close = ActionButton(desk.look, "closeDelivery", kind="primary")
        close.set_words(translate("Devices", "Close"))
        close.clicked.connect(self.accept)
        self.inside.addWidget(why)
        self.inside.addWidget(shown, 1)
        if len(text) > MOST_SHOWN:
            more = label("notice")
            more.setText(translate("Devices", "There is more of it; save it to see all."))
            self.inside.addWidget(more)
        self.inside.addWidget(close, 0, Qt.AlignmentFlag.AlignRight)
        close.setFocus()


def readable(content: bytes) -> str:
    """Return a delivery with a line a member where it is JSON, as text where it is not."""
    if not content:
        return translate("Devices", "Its content was erased with its session; its hash tells that it came.")
    try:
        said: Any = json.loads(content)
        return json.dumps(said, ensure_ascii=False, indent=2)
    except (ValueError, RecursionError):
        return content.decode("utf-8", "replace")
