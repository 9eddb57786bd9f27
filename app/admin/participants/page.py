"""Everybody who takes part: a list to look people up in, and beside it who somebody is and what they have been through."""

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QHBoxLayout, QLineEdit

from app.admin.participants.person_pane import PersonPane
from app.admin.participants.words import Person, people_columns
from app.desk.desk import Desk
from app.desk.page import DeskPage, Key
from app.desk.table_keys import table_keys
from app.i18n import translate
from app.theme.tokens import SPACE
from app.widgets.data_table import DataTable
from app.widgets.paged_rows import PAGE, Fetched, PagedRows

_TYPED_MS = 250
_LONGEST = 200


class ParticipantsPage(DeskPage):
    """Object names: `personSearch`, `participantsTable`, `personPane`."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk, "participantsPage", translate("Participants", "Participants"))
        self._asked = False
        self.search = QLineEdit()
        self.search.setObjectName("personSearch")
        self.search.setAccessibleName(translate("Participants", "A part of a name, an address or an id"))
        self.search.setPlaceholderText(self.search.accessibleName())
        self.search.setMaxLength(_LONGEST)
        self.search.setClearButtonEnabled(True)
        self.search.setFixedWidth(self.look.px(520))
        self._typing = QTimer(self)
        self._typing.setSingleShot(True)
        self._typing.setInterval(_TYPED_MS)
        self._typing.timeout.connect(self._look_for)
        self.search.textChanged.connect(self._typing.start)
        self.search.returnPressed.connect(self._look_for)
        self.rows = PagedRows(people_columns(), lambda each: each["id"], self._fetch, self.errands.run)
        words = translate("Participants", "Participants")
        self.table = DataTable(self.look, "participantsTable", self.rows, words=words, memory=desk.preferences)
        self.table.opened.connect(self._open)
        self.pane = PersonPane(desk, self.errands)
        self.pane.changed.connect(self.rows.refresh)
        beside = QHBoxLayout()
        beside.setSpacing(self.look.px(SPACE.s))
        beside.addWidget(self.table, 1)
        beside.addWidget(self.pane)
        self.body.addWidget(self.search)
        self.body.addLayout(beside, 1)
        self.bind(
            Key("Ctrl+F", translate("Participants", "Look for somebody"), self._search),
            Key("F5", translate("Participants", "Load the list again"), self.rows.refresh),
        )
        self.tell_of(*table_keys(self.table))

    def arrive(self, what: str) -> None:
        """Show the list; `what` is the id of somebody to show."""
        if self._asked:
            self.rows.refresh()
        else:
            self._asked = True
            self._look_for()
        if what:
            self.pane.show_person(what)
        self.table.setFocus()

    def remember(self) -> object:
        """Return what is looked for."""
        return self.search.text()

    def recall(self, remembered: object) -> None:
        """Look for it again."""
        self.search.setText(str(remembered))

    async def _fetch(self, cursor: str | None) -> Fetched:
        asked = {"q": self.search.text().strip() or None, "limit": PAGE, "cursor": cursor}
        page = await self.desk.server.get("/participants", asked)
        return Fetched(page["data"], page["meta"]["next_cursor"])

    def _look_for(self) -> None:
        self._typing.stop()
        self.well()
        if self.search.text().strip():
            self.table.set_empty(
                translate("Participants", "Nobody is called so"),
                translate("Participants", "Look for less of the name."),
            )
        else:
            self.table.set_empty(
                translate("Participants", "Nobody yet"),
                translate(
                    "Participants", "Participants come with their first session, or from a list that is imported."
                ),
            )
        self.rows.ask_anew()

    def _open(self, person: Person) -> None:
        self.pane.show_person(person["id"])

    def _search(self) -> None:
        self.search.setFocus()
        self.search.selectAll()
