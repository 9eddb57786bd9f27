"""Beside the table: what is known of one session that has no result to open yet, and what can be asked of it."""

import secrets
from collections.abc import Callable, Mapping, Sequence
from functools import partial
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from app.admin.results.beginning import begin_second_score, sights
from app.admin.sessions import words
from app.admin.sessions.code_card import CodeCard, Told
from app.admin.sessions.detail_facts import facts_of, files_facts, flags_facts, orders_facts
from app.admin.sessions.slip import Slip
from app.admin.sessions.words import Line
from app.desk.asking import confirmed
from app.desk.desk import Desk
from app.desk.errands import Errands
from app.desk.moments import moment
from app.i18n import translate
from app.theme.tokens import SPACE
from app.widgets.action_button import ActionButton
from app.widgets.fact_list import FactList
from app.widgets.flow_row import FlowRow
from app.widgets.labels import label, panel

_WIDTH = 560


class DetailsPane(QWidget):
    """Hidden until it is asked for; then it follows the row that the keys are at. Escape puts it away."""

    def __init__(
        self, desk: Desk, errands: Errands, changed: Callable[[Line], None], scores_told: Callable[[], Sequence[str]]
    ) -> None:
        """`scores_told` returns what the list beside it tells of sessions' results; the pane tells no more."""
        super().__init__()
        self.setObjectName("sessionDetails")
        self._desk, self._errands, self._changed, self._scores_told = desk, errands, changed, scores_told
        self._line: Mapping[str, Any] | None = None
        look = desk.look
        self._title = label("heading", "detailsTitle")
        self._facts, self._flags, self._orders, self._files = (
            FactList(look, name) for name in ("detailsFacts", "detailsFlags", "detailsOrders", "detailsFiles")
        )
        self._headings = {
            each: self._heading(text)
            for each, text in (
                (self._flags, translate("Details", "Flags")),
                (self._orders, translate("Details", "What was asked of it")),
                (self._files, translate("Details", "Files")),
            )
        }
        self._card: CodeCard | None = None
        self._buttons = FlowRow(look.px(SPACE.xs))
        self._by_name = {
            name: self._button(name, text, do)
            for name, text, do in (
                ("openResult", translate("Details", "Open the result"), self._open),
                ("scoreBlind", "", self._score_again),
                ("renewCode", translate("Details", "New access code…"), self._renew),
                ("withdrawOrder", translate("Details", "Take the order back"), self._withdraw),
                ("takePen", translate("Details", "Take it back from the kiosk…"), self._take_pen),
                ("showFiles", translate("Details", "Files"), self._show_files),
                ("openPerson", translate("Details", "The participant"), self._person),
            )
        }
        self._lay_out()
        self.hide()

    def show_session(self, line: Line) -> None:
        """Show a session, and ask what was asked of it."""
        self._line = line
        self._drop_card()
        self.show()
        self._fill()
        self._errands.run(self._ask(line["id"]), instead_of="details")

    def look_again(self) -> None:
        """Tell no more than the list does, after it shows other columns."""
        if self.isVisible():
            self._fill()

    def follow(self, line: Line | None) -> None:
        """Show another one, where it is open."""
        if self.isVisible() and line is not None and (self._line is None or line["id"] != self._line["id"]):
            self.show_session(line)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Be put away by Escape."""
        if event.key() == Qt.Key.Key_Escape:
            self.hide()
        else:
            super().keyPressEvent(event)

    async def _ask(self, session_id: str) -> None:
        line: Line = await self._desk.server.get(f"/sessions/{session_id}")
        self._changed({name: value for name, value in line.items() if name != "orders"})
        if self._shows(session_id):
            self._line = line
            self._fill()

    def _shows(self, session_id: str) -> bool:
        return self._line is not None and bool(self._line["id"] == session_id)

    def _fill(self) -> None:
        line = self._line
        if line is None:
            return
        may = self._desk.account.may
        self._title.setText(words.person_words(line))
        told = self._scores_told()
        self._facts.set_facts(facts_of(line, with_score="score" in told))
        self._by_name["scoreBlind"].set_words(words.second_score_words(blind=not sights(line, told)))
        for part, facts in ((self._flags, flags_facts(line)), (self._orders, orders_facts(line)), (self._files, ())):
            part.set_facts(facts)
            part.setVisible(bool(facts))
            self._headings[part].setVisible(bool(facts))
        scheduled, erased = line["status"] == "scheduled", line["participant"]["name"] is None
        waiting = any(each["state"] == "waiting" for each in line.get("orders", ()))
        for name, offered in (
            ("openResult", line["status"] in ("completed", "failed") and may("results:read")),
            ("scoreBlind", line["status"] == "completed" and not erased and may("results:write")),
            ("renewCode", scheduled and not erased and may("sessions:write")),
            ("withdrawOrder", waiting and may("sessions:write")),
            ("takePen", line["writer"] != "server" and may("sessions:write")),
            ("showFiles", bool(line["started_at"]) and may("recordings:read")),
            ("openPerson", may("participants:read")),
        ):
            self._by_name[name].setVisible(offered)

    def _open(self) -> None:
        if self._line is not None:
            self._desk.around.go("result", self._line["id"])

    def _score_again(self) -> None:
        """Lead past the result, which whoever scores a session a second time should not have seen."""
        if self._line is not None:
            seen = sights(self._line, self._scores_told())
            self._errands.run(begin_second_score(self._desk, self._line["id"], score_in_sight=seen), instead_of="score")

    def _person(self) -> None:
        if self._line is not None:
            self._desk.around.go("participants", self._line["participant"]["id"])

    def _renew(self) -> None:
        self._errands.run(self._renew_code(), instead_of="renew")

    def _withdraw(self) -> None:
        self._errands.run(self._withdraw_order(), instead_of="withdraw")

    def _take_pen(self) -> None:
        self._errands.run(self._take_it_back(), instead_of="pen")

    def _show_files(self) -> None:
        self._errands.run(self._ask_files(), instead_of="files")

    async def _renew_code(self) -> None:
        line = self._line
        if line is None or not await confirmed(
            self._desk.look,
            self._desk.around.window,
            translate("Details", "Give it another access code?"),
            translate("Details", "The earlier code ends. Whoever was told it needs the new one."),
            translate("Details", "New access code"),
        ):
            return
        made = await self._desk.server.post(f"/sessions/{line['id']}/access-code", {}, key=secrets.token_hex(12))
        slip = Slip(
            words.person_words(line),
            line["template"]["name"],
            moment(line["scheduled_at"]),
            line["location"] or "",
            made["access_code"],
            made["join_url"],
        )
        if not self._shows(line["id"]):
            self.show_session(line)  # the keys went on meanwhile: a code stands beside nobody else's name
        self._drop_card()
        self._card = CodeCard(self._desk, Told(slip, tuple(made["still_open_at"])), self._errands.run)
        self._column.insertWidget(1, self._card.widget)

    async def _withdraw_order(self) -> None:
        line = self._line
        if line is None:
            return
        for order in line.get("orders", ()):
            if order["state"] == "waiting":
                await self._desk.server.delete(f"/sessions/{line['id']}/orders/{order['id']}")
        self._desk.around.tell(translate("Details", "The order was taken back"))
        await self._ask(line["id"])

    async def _take_it_back(self) -> None:
        line = self._line
        if line is None or not await confirmed(
            self._desk.look,
            self._desk.around.window,
            translate("Details", "Take it back from a kiosk that is lost?"),
            translate(
                "Details",
                "Only for a kiosk that will not be heard from again. An interview in progress fails as a fault of the kiosk. "
                "What comes from there later is set aside. This can't be undone.",
            ),
            translate("Details", "Take it back"),
        ):
            return
        body = {"reason": "taken back at the admin's desk", "end_reason": "device_fault"}
        await self._desk.server.post(f"/sessions/{line['id']}/pen", body)
        await self._ask(line["id"])

    async def _ask_files(self) -> None:
        line = self._line
        if line is not None:
            said = await self._desk.server.get(f"/sessions/{line['id']}/files")
            if not self._shows(line["id"]):
                return
            self._files.set_facts(files_facts(said["data"]))
            self._files.show()
            self._headings[self._files].show()

    def _drop_card(self) -> None:
        card, self._card = self._card, None
        if card is not None:
            card.widget.hide()
            card.widget.deleteLater()

    def _heading(self, text: str) -> QWidget:
        made = label("eyebrow")
        made.setText(text)
        return made

    def _button(self, name: str, text: str, do: Callable[[], None]) -> ActionButton:
        button = ActionButton(self._desk.look, name)
        button.set_words(text)
        button.clicked.connect(do)
        self._buttons.addWidget(button)
        return button

    def _lay_out(self) -> None:
        px = self._desk.look.px
        self.setFixedWidth(px(_WIDTH))
        inside = QWidget()
        self._column = QVBoxLayout(inside)
        self._column.setContentsMargins(px(SPACE.m), px(SPACE.m), px(SPACE.m), px(SPACE.m))
        self._column.setSpacing(px(SPACE.s))
        close = ActionButton(self._desk.look, "closeDetails", kind="quiet", icon="close")
        close.set_words("")
        close.setAccessibleName(translate("Details", "Close the details (Escape)"))
        close.clicked.connect(partial(self.setVisible, False))  # noqa: FBT003 - Qt's
        top = QHBoxLayout()
        top.addWidget(self._title, 1)
        top.addWidget(close)
        self._column.addLayout(top)
        self._column.addWidget(self._facts)
        for part in (self._flags, self._orders, self._files):
            self._column.addWidget(self._headings[part])
            self._column.addWidget(part)
        self._column.addLayout(self._buttons)
        self._column.addStretch(1)
        scroll = QScrollArea()
        scroll.setWidget(inside)
        scroll.setWidgetResizable(True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        frame = panel("card")
        within = QVBoxLayout(frame)
        within.setContentsMargins(0, 0, 0, 0)
        within.addWidget(scroll)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(frame)
