"""One person: who they are, their sessions, and what the law lets them ask for: to be corrected, told and forgotten.

That a person was looked at stands in the audit log; so they are asked for when somebody opens them, never in passing.
"""

import asyncio
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.admin.participants.asking import EditPerson, ErasePerson
from app.admin.participants.words import Person, erased_words, facts_of, name_words, session_columns
from app.admin.sessions.schedule_dialog import ScheduleDialog
from app.admin.sessions.words import Line
from app.desk.asking import confirmed
from app.desk.desk import Desk
from app.desk.errands import Errands
from app.desk.files import place_to_save
from app.desk.server import gathered
from app.i18n import translate
from app.theme.tokens import SPACE
from app.widgets.action_button import ActionButton
from app.widgets.data_table import DataTable
from app.widgets.fact_list import FactList
from app.widgets.flow_row import FlowRow
from app.widgets.labels import label, panel
from app.widgets.progress_line import ProgressLine
from app.widgets.table_rows import ListRows

_WIDTH = 640
_MOST_SESSIONS = 1000


class PersonPane(QWidget):
    """Hidden until somebody is shown; Escape puts it away. `changed` tells that the list is otherwise now."""

    changed = Signal()

    def __init__(self, desk: Desk, errands: Errands) -> None:
        super().__init__()
        self.setObjectName("personPane")
        self._desk, self._errands = desk, errands
        self.person: Person | None = None
        self._opened: list[object] = []
        look = desk.look
        self._name = label("heading", "personTitle")
        self._facts = FactList(look, "personFacts")
        columns = session_columns(results=desk.account.may("results:read"))
        self.sessions = ListRows(columns, lambda line: line["id"], again=self._again)
        self._table = DataTable(
            look, "personSessions", self.sessions, words=translate("Participants", "Their sessions")
        )
        self._table.set_empty(translate("Participants", "No sessions"))
        self._table.opened.connect(self._open)
        self._export_line = ProgressLine(look, "personExport")
        self._export_line.hide()
        self._buttons: dict[str, ActionButton] = {}
        flow = FlowRow(look.px(SPACE.xs))
        for name, words, scopes, do in (
            ("personEdit", translate("Participants", "Correct…"), ("participants:write",), self._edit),
            ("personSchedule", translate("Participants", "Schedule…"), ("sessions:write",), self._schedule),
            (
                "personData",
                translate("Participants", "Their data…"),
                ("results:read", "recordings:read"),
                self._ask_where,
            ),
            ("personErase", translate("Participants", "Erase…"), ("participants:erase",), self._erase),
        ):
            button = ActionButton(look, name)
            button.set_words(words)
            button.clicked.connect(do)
            if all(map(desk.account.may, scopes)):
                self._buttons[name] = button
                flow.addWidget(button)
        self._lay_out(flow)
        self.hide()

    def show_person(self, participant_id: str) -> None:
        """Ask for somebody, and show them."""
        self._errands.run(self._ask(participant_id), instead_of="person")

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Be put away by Escape."""
        if event.key() == Qt.Key.Key_Escape:
            self.hide()
        else:
            super().keyPressEvent(event)

    async def _ask(self, participant_id: str) -> None:
        self.sessions.wait()
        self._fill(await self._desk.server.get(f"/participants/{participant_id}"))
        self.show()
        lines = self._desk.server.every("/sessions", {"participant_id": participant_id}, most=_MOST_SESSIONS)
        self.sessions.set_rows(await gathered(lines))

    def _fill(self, person: Person) -> None:
        self.person = person
        self._name.setText(name_words(person))
        self._facts.set_facts(facts_of(person))
        for name, button in self._buttons.items():
            button.set_available(person["erased_at"] is None or name in ("personData", "personErase"))

    def _again(self) -> None:
        if self.person is not None:
            self.show_person(self.person["id"])

    def _open(self, line: Line) -> None:
        if line["status"] in ("completed", "failed"):
            self._desk.around.go("result", line["id"])
        else:
            self._desk.around.go("sessions", line["id"])

    def _edit(self) -> None:
        if self.person is not None:
            self._errands.run(self._correct(self.person), instead_of="edit")

    async def _correct(self, person: Person) -> None:
        dialog = EditPerson(self._desk, person)
        if await dialog.answered() and dialog.corrected is not None:
            self._fill(dialog.corrected)
            self._desk.around.tell(
                translate("Participants", "Corrected; sessions keep the name they were scheduled with")
            )
            self.changed.emit()

    def _schedule(self) -> None:
        if self.person is not None:
            dialog = ScheduleDialog(self._desk, self._errands, self.person)
            dialog.scheduled.connect(self._again)
            self._opened = [dialog]
            dialog.open()

    def _ask_where(self) -> None:
        if self.person is None:
            return
        self._errands.run(self._ask_place(self.person["id"]), instead_of="place")

    async def _ask_place(self, person_id: str) -> None:
        title = translate("Participants", "Save their data")
        path = await place_to_save(self._desk.around.window, title, f"participant-{person_id}.zip", "ZIP (*.zip)")
        if path is not None:
            self._errands.run(self._save(person_id, path), instead_of="data")

    async def _save(self, participant_id: str, path: Path) -> None:
        loop = asyncio.get_running_loop()

        def told(so_far: int, _whole: int | None) -> None:
            loop.call_soon_threadsafe(self._tell_saved, so_far)

        self._export_line.show()
        try:
            await self._desk.server.save(f"/participants/{participant_id}/export", path, told=told, method="POST")
        finally:
            self._export_line.hide()
        self._desk.around.tell(translate("Participants", "Written: {file}").format(file=path.name))

    def _tell_saved(self, so_far: int) -> None:
        words = translate("Participants", "Received: {size} KiB").format(size=so_far // 1024)
        self._export_line.show_progress(0, 1, words)

    def _erase(self) -> None:
        if self.person is not None:
            self._errands.run(self._ask_and_erase(self.person), instead_of="erase")

    async def _ask_and_erase(self, person: Person) -> None:
        """Ask for what reason, then once more; then there is no way back."""
        dialog = ErasePerson(self._desk, person, list(self.sessions.here()))
        if not await dialog.answered():
            return
        sure = await confirmed(
            self._desk.look,
            self._desk.around.window,
            translate("Participants", "Erase {name} for good?").format(name=name_words(person)),
            translate("Participants", "Nobody can bring it back, here or anywhere else."),
            translate("Participants", "Erase for good"),
        )
        if not sure:
            return
        asked: dict[str, Any] = {"reason": dialog.reason, "force": dialog.force}
        answer = await self._desk.server.delete(f"/participants/{person['id']}", asked)
        self._desk.around.tell(erased_words(answer), kind="notice" if answer["waiting"] else "ok")
        self.changed.emit()
        await self._ask(person["id"])

    def _lay_out(self, flow: FlowRow) -> None:
        px = self._desk.look.px
        self.setFixedWidth(px(_WIDTH))
        frame = panel("card")
        column = QVBoxLayout(frame)
        column.setContentsMargins(*[px(SPACE.m)] * 4)
        close = ActionButton(self._desk.look, "closePerson", kind="quiet", icon="close")
        close.set_words("")
        close.setAccessibleName(translate("Participants", "Close (Escape)"))
        close.clicked.connect(self.hide)
        top = QHBoxLayout()
        top.addWidget(self._name, 1)
        top.addWidget(close)
        column.addLayout(top)
        column.addWidget(self._facts)
        column.addLayout(flow)
        column.addWidget(self._export_line)
        column.addWidget(self._table, 1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(frame)
