"""The devices' place: every kiosk with how it is, the codes that new ones enrol with, and what was refused of them."""

import asyncio
from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QHBoxLayout, QTabWidget, QVBoxLayout, QWidget

from app.admin.devices import reading
from app.admin.devices.codes import Codes
from app.admin.devices.columns import kiosk_columns
from app.admin.devices.kiosk_pane import KioskPane
from app.admin.devices.questions import EditKiosk, RevokeKiosk
from app.admin.devices.reading import Line
from app.admin.devices.set_aside import SetAside
from app.desk.desk import Desk
from app.desk.errors import Refused
from app.desk.page import DeskPage, Key
from app.desk.server import gathered
from app.errors import AppError
from app.i18n import translate
from app.theme.tokens import SPACE
from app.widgets.action_button import ActionButton
from app.widgets.data_table import DataTable
from app.widgets.search_field import SearchField
from app.widgets.segmented import Segmented
from app.widgets.table_rows import ListRows

LOOKS_EVERY_S = 15.0
"""How often the kiosks are asked for while somebody looks at them: as often as the server notes that it heard of one, nearly."""


class DevicesPage(DeskPage):
    """Object names: `devicesTabs`, `deviceSearch`, `deviceKinds`, `devicesTable`, `kioskPane`, `enrolKiosk`; more in the panels."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk, "devicesPage", translate("Devices", "Devices"))
        self._lines: list[Line] = []
        self._asked = False
        self._wanted = ""
        writes = desk.account.may("devices:write")
        self.search = SearchField(self.look, "deviceSearch", translate("Devices", "A name, a place, a version"))
        self.search.searched.connect(self._show)
        self.kinds = Segmented(self.look, "deviceKinds", translate("Devices", "Kiosks"))
        self.kinds.set_choices(
            [
                ("in_use", translate("Devices", "In use")),
                ("attention", translate("Devices", "To look after")),
                ("revoked", translate("Devices", "Revoked")),
            ]
        )
        self.kinds.chosen.connect(self._show)
        self.rows = ListRows(kiosk_columns(), lambda line: line.kiosk.id, again=self._load)
        words = translate("Devices", "Kiosks")
        self.table = DataTable(self.look, "devicesTable", self.rows, words=words, memory=desk.preferences)
        self.table.current_changed.connect(self._show_current)
        self.table.empty_acted.connect(self._enrol)
        self.pane = KioskPane(self.look, may_change=writes)
        self.pane.edit_wanted.connect(self._edit)
        self.pane.revoke_wanted.connect(self._revoke)
        self.codes, self.set_aside = Codes(desk, self.errands), SetAside(desk, self.errands, self._name_of)
        enrol = ActionButton(self.look, "enrolKiosk", kind="primary", icon="plus")
        enrol.set_words(translate("Devices", "Enrol a kiosk…"))
        enrol.clicked.connect(self._enrol)
        enrol.setVisible(writes)
        self.head.addWidget(enrol)
        self.tabs = self._tabs(writes=writes)
        self.body.addWidget(self.tabs, 1)
        self._timer = QTimer(self)
        self._timer.setInterval(round(LOOKS_EVERY_S * 1000))
        self._timer.timeout.connect(self._look_again)
        self.bind(
            Key("Ctrl+F", translate("Devices", "Look for a kiosk"), self._search),
            Key("F5", translate("Devices", "Ask again"), self._load),
            Key("F2", translate("Devices", "Rename or move the kiosk"), self._edit),
            Key("Ctrl+N", translate("Devices", "Enrol a kiosk"), self._enrol),
        )

    def arrive(self, what: str) -> None:
        """Show the kiosks; `what` is the id of one to show, or `codes` or `set-aside` for those."""
        self._wanted = what
        panels: dict[str, Codes | SetAside] = {"codes": self.codes, "set-aside": self.set_aside}
        panel = panels.get(what)
        if panel is not None:
            self.tabs.setCurrentWidget(panel)
        self._load()
        self._timer.start()
        (self.table if panel is None else panel.table).setFocus()

    def depart(self) -> None:
        """Ask no more."""
        self._timer.stop()

    def remember(self) -> object:
        """Return what is looked for and where one stands."""
        return self.search.text(), self.kinds.current, self.tabs.currentIndex()

    def recall(self, remembered: object) -> None:
        """Look for it again."""
        if isinstance(remembered, tuple):
            words, kind, tab = remembered
            self.search.set_text(words)
            self.kinds.choose(kind)
            self.tabs.setCurrentIndex(tab)
            self._show()

    # --- what is known -------------------------------------------------------------------------------------------------------

    def _load(self) -> None:
        if not self._asked:
            self.rows.wait()
        self.errands.run(self._loaded(), instead_of="kiosks", troubled=self._troubled)
        self._tab_changed(self.tabs.currentIndex())

    def _look_again(self) -> None:
        self.errands.run(self._loaded(), instead_of="kiosks", troubled=self._troubled)

    async def _loaded(self) -> None:
        said, online = await asyncio.gather(gathered(self.desk.server.every("/devices")), self._online())
        now = self.desk.clock.utc()
        self._lines = [Line(reading.kiosk_of(each, online), now) for each in said]
        self._asked = True
        self.well()
        self._show()
        self.say_beneath(reading.summary(self._lines))

    async def _online(self) -> frozenset[str]:
        """Return whose live link stands; nobody's where that may not be asked."""
        try:
            board: dict[str, Any] = await self.desk.server.get("/live/board")
        except Refused:
            return frozenset()
        return frozenset(str(each["device_id"]) for each in board["kiosks"] if each.get("online"))

    def _troubled(self, error: AppError) -> None:
        if self._asked:
            self.trouble(error)  # what was known stays, and is as old as it says
        else:
            self.rows.fail(error)

    def _show(self, _changed: object = None) -> None:
        words, kind = self.search.text(), self.kinds.current
        found = reading.chosen(self._lines, words, kind)
        self._say_empty(words.strip(), kind)
        if not self._asked:
            return
        self.rows.set_rows(found)
        if self._wanted and self.table.go_to(self._wanted):
            self._wanted = ""
        elif found and self.table.current_row() is None:
            self.table.go_to(found[0].kiosk.id)
        self._show_current()

    def _say_empty(self, words: str, kind: str) -> None:
        if words:
            self.table.set_empty(
                translate("Devices", "No kiosk is called so"), translate("Devices", "Look for less of it.")
            )
        elif kind == "attention":
            self.table.set_empty(translate("Devices", "Every kiosk is well"))
        elif kind == "revoked":
            self.table.set_empty(translate("Devices", "No kiosk was revoked"))
        else:
            self.table.set_empty(
                translate("Devices", "No kiosks yet"),
                translate("Devices", "A kiosk appears here once it has enrolled with a code."),
                button=translate("Devices", "Enrol a kiosk…") if self.desk.account.may("devices:write") else "",
            )

    def _show_current(self, _row: object = None) -> None:
        self.pane.show_kiosk(self.table.current_row())

    def _name_of(self, device_id: str) -> str:
        return next((line.kiosk.name for line in self._lines if line.kiosk.id == device_id), device_id)

    # --- what is done --------------------------------------------------------------------------------------------------------

    def _search(self) -> None:
        self.tabs.setCurrentIndex(0)
        self.search.begin()

    def _enrol(self) -> None:
        if self.desk.account.may("devices:write"):
            self.codes.make()

    def _edit(self) -> None:
        self._with_current(self._edited)

    def _revoke(self) -> None:
        self._with_current(self._revoked)

    def _with_current(self, work: Callable[[Line], Any]) -> None:
        line = self.table.current_row()
        if line is not None and line.kiosk.revoked_at is None and self.desk.account.may("devices:write"):
            self.errands.run(work(line))

    async def _edited(self, line: Line) -> None:
        if await EditKiosk(self.desk, line.kiosk).answered():
            self._wanted = line.kiosk.id
            await self._loaded()
            self.desk.around.tell(translate("Devices", "Saved"))

    async def _revoked(self, line: Line) -> None:
        if await RevokeKiosk(self.desk, line).answered():
            await self._loaded()
            self.desk.around.tell(translate("Devices", "Revoked: {name}").format(name=line.kiosk.name))

    # --- furniture -----------------------------------------------------------------------------------------------------------

    def _tabs(self, *, writes: bool) -> QTabWidget:
        kiosks = QWidget()
        column = QVBoxLayout(kiosks)
        column.setContentsMargins(0, self.look.px(SPACE.s), 0, 0)
        top, beside = QHBoxLayout(), QHBoxLayout()
        top.addWidget(self.search)
        top.addWidget(self.kinds)
        top.addStretch(1)
        beside.setSpacing(self.look.px(SPACE.m))
        beside.addWidget(self.table, 1)
        beside.addWidget(self.pane)
        column.addLayout(top)
        column.addLayout(beside, 1)
        tabs = QTabWidget()
        tabs.setObjectName("devicesTabs")
        tabs.tabBar().setObjectName("devicesTabBar")
        tabs.tabBar().setAccessibleName(translate("Devices", "Parts of this place"))
        tabs.addTab(kiosks, translate("Devices", "Kiosks"))
        if writes:
            tabs.addTab(self.codes, translate("Devices", "Enrolment codes"))
        tabs.addTab(self.set_aside, translate("Devices", "Set aside"))
        tabs.currentChanged.connect(self._tab_changed)
        return tabs

    def _tab_changed(self, _index: int) -> None:
        shown = self.tabs.currentWidget()
        if isinstance(shown, Codes | SetAside):
            shown.ask()
