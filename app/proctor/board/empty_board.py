"""The board without a room: why there is none, and who comes next today."""

from datetime import datetime, timedelta

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from app.desk.desk import Desk
from app.desk.errands import Errands
from app.desk.moments import time_of_day, zone_name
from app.i18n import translate
from app.proctor.board.coming import MOST_NEXT, Coming, coming
from app.theme.tokens import SPACE
from app.widgets.empty_state import EmptyState
from app.widgets.labels import label, panel
from sync.times import rfc3339

_ASKS_AGAIN_S = 60.0


class EmptyBoard(QWidget):
    """`show_all` asks to have every room shown again."""

    show_all = Signal()

    def __init__(self, desk: Desk, errands: Errands) -> None:
        super().__init__()
        self.setObjectName("boardEmpty")
        self._desk, self._errands = desk, errands
        self._state: tuple[bool, bool, bool] | None = None
        self._asked_at = -_ASKS_AGAIN_S
        px = desk.look.px
        self._words = EmptyState(desk.look, "boardEmptyWords")
        self._words.acted.connect(self.show_all)
        self._card = panel("card", "boardNext")
        self._card.setMaximumWidth(px(820))
        inside = QVBoxLayout(self._card)
        inside.setContentsMargins(*[px(SPACE.m)] * 4)
        title = label("heading", "boardNextTitle")
        title.setText(translate("Board", "Next today (times in {zone})").format(zone=zone_name(desk.clock.utc())))
        inside.addWidget(title)
        self._rows = QGridLayout()
        self._rows.setHorizontalSpacing(px(SPACE.l))
        self._rows.setVerticalSpacing(px(SPACE.s))
        self._rows.setColumnStretch(1, 1)
        inside.addLayout(self._rows)
        whole = QVBoxLayout(self)
        whole.addStretch(1)
        whole.addWidget(self._words)
        whole.addWidget(self._card, 0, Qt.AlignmentFlag.AlignHCenter)
        whole.addStretch(2)
        self._card.hide()

    def show_state(self, *, told: bool, narrowed: bool, connected: bool) -> None:
        """Say why there is nothing: not known yet, none fits what is chosen, or none runs."""
        if (told, narrowed, connected) != self._state:
            self._state = (told, narrowed, connected)
            self._say(told=told, narrowed=narrowed, connected=connected)
        if told and not narrowed and connected:
            now = self._desk.clock.monotonic_ns() / 1e9
            if now - self._asked_at >= _ASKS_AGAIN_S:
                self._asked_at = now
                self._errands.run(self._ask(), instead_of="coming")
        else:
            self._card.hide()

    def _say(self, *, told: bool, narrowed: bool, connected: bool) -> None:
        if not told:
            title = translate("Board", "Asking how the rooms stand…")
            if not connected:
                title = translate("Board", "Waiting for the server…")
            self._words.show_words(title, "", icon="running")
        elif narrowed:
            self._words.show_words(
                translate("Board", "No room fits"),
                translate("Board", "Nothing fits what is searched for and chosen."),
                action=translate("Board", "Show all rooms"),
            )
        else:
            self._words.show_words(
                translate("Board", "No interview is running"),
                translate("Board", "As soon as somebody sits down at a kiosk, their room appears here."),
                icon="people",
            )

    async def _ask(self) -> None:
        now = self._desk.clock.utc()
        asked = {
            "status": "scheduled",
            "scheduled_from": rfc3339(now - timedelta(hours=1)),
            "scheduled_to": rfc3339(_midnight_after(now)),
            "sort": "scheduled_at",
            "limit": MOST_NEXT,
        }
        self._fill(coming((await self._desk.server.get("/sessions", asked))["data"]))

    @Slot()
    def _fill(self, sessions: list[Coming]) -> None:
        while (item := self._rows.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.deleteLater()
        for number, each in enumerate(sessions):
            said = (
                ("strong", time_of_day(each.at)[:5]),
                ("body", each.candidate),
                ("quiet", each.stage),
                ("quiet", each.location),
            )
            for column, (role, words) in enumerate(said):
                cell = label(role, wrap=column == 1)
                cell.setText(words)
                self._rows.addWidget(cell, number, column)
        self._card.setVisible(bool(sessions) and self._state == (True, False, True))


def _midnight_after(now: datetime) -> datetime:
    here = now.astimezone()
    return (here + timedelta(days=1)).replace(hour=0, minute=0, second=0, microsecond=0)
