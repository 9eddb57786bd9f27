"""What stands in a desk's window while somebody is signed in: the rail, the pages beside it, and what lies above both."""

from collections.abc import Sequence
from datetime import datetime

from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from app.desk.desk import Desk, Place, Role
from app.desk.link_bar import LinkBar
from app.desk.rail import Rail
from app.i18n import translate

NARROW = 1100
"""Pixels of the window, at 100 %, under which the rail shows its icons alone."""


class Furniture(QWidget):
    """Built anew when language or size change. `stack` holds the pages."""

    def __init__(self, role: Role, desk: Desk, places: Sequence[Place]) -> None:
        super().__init__()
        self.setObjectName("deskFurniture")
        self._look = desk.look
        self.rail = Rail(desk.look, role.title(), desk.account.name, places)
        self.stack = QStackedWidget()
        self._link_bar = LinkBar(desk.look)
        row = QHBoxLayout()
        row.setSpacing(0)
        row.addWidget(self.rail)
        row.addWidget(self.stack, 1)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(0)
        rows.addWidget(self._link_bar)
        if (above := role.above(desk)) is not None:
            rows.addWidget(above)
        rows.addLayout(row, 1)
        for key in role.keys(desk):
            QShortcut(QKeySequence(key.keys), self).activated.connect(key.do)

    def say_link(self, *, connected: bool, since: datetime | None) -> None:
        """Say whether the server is heard."""
        if connected:
            self._link_bar.found()
            self.rail.say_link(translate("Furniture", "Connected"))
        else:
            self._link_bar.lost(since)
            self.rail.say_link(translate("Furniture", "No connection"))

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Leave the pages more room where there is little."""
        super().resizeEvent(event)
        self.rail.set_narrow(self.width() < self._look.px(NARROW / 0.72))
