"""A bar across the window while the server is not heard: since when, and so how old everything is that is shown."""

from datetime import datetime

from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel

from app.desk.moments import time_of_day, zone_name
from app.i18n import translate
from app.theme.look import Look
from app.theme.tokens import SPACE
from app.widgets.labels import announce, label

_ICON = 26


class LinkBar(QFrame):
    """Hidden while there is a connection, or nothing that needs one."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.setObjectName("linkBar")
        self.setProperty("panel", "problem")
        self._look = look
        self._icon = QLabel()
        self._title, self._words = label("problem", "linkBarTitle", wrap=False), label("body", "linkBarWords")
        row = QHBoxLayout(self)
        row.setContentsMargins(look.px(SPACE.l), look.px(SPACE.s), look.px(SPACE.l), look.px(SPACE.s))
        row.setSpacing(look.px(SPACE.m))
        row.addWidget(self._icon)
        row.addWidget(self._title)
        row.addWidget(self._words, 1)
        look.changed.connect(self._dress)
        self._dress()
        self.hide()

    def lost(self, since: datetime | None) -> None:
        """Say that nothing is heard since then; None where there never was a connection."""
        if since is None:
            title = translate("LinkBar", "No connection to the server")
        else:
            title = translate("LinkBar", "No connection to the server since {time} {zone}").format(
                time=time_of_day(since), zone=zone_name(since)
            )
        words = translate("LinkBar", "What is shown is as old as that. Trying again.")
        new = self.isHidden()
        self._title.setText(title)
        self._words.setText(words)
        self.setAccessibleName(f"{title}. {words}")
        self.show()
        if new:
            announce(self, self.accessibleName())

    def found(self) -> None:
        """There is a connection."""
        self.hide()

    def _dress(self) -> None:
        self._icon.setPixmap(self._look.icon("unplugged", "problem", _ICON))
