"""A bar across the window while the server is not heard: since when, and so how old everything is that is shown."""

from datetime import UTC, datetime

from PySide6.QtCore import QTimer, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel

from app.desk.moments import ago, time_of_day, zone_name
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
        self.setProperty("panel", "alarm")
        self._look = look
        self._icon = QLabel()
        self._title, self._words = label("alarm", "linkBarTitle"), label("alarm_beside", "linkBarWords", wrap=False)
        row = QHBoxLayout(self)
        row.setContentsMargins(look.px(SPACE.l), look.px(SPACE.s), look.px(SPACE.l), look.px(SPACE.s))
        row.setSpacing(look.px(SPACE.m))
        row.addWidget(self._icon)
        row.addWidget(self._title, 1)
        row.addWidget(self._words)
        self._since: datetime | None = None
        self._seconds = QTimer(self)
        self._seconds.timeout.connect(self._tick)
        look.changed.connect(self._dress)
        self._dress()
        self.hide()

    def lost(self, since: datetime | None) -> None:
        """Say that nothing is heard since then; None where there never was a connection."""
        if since is None:
            title = translate("LinkBar", "No connection to the server yet. It is tried again and again.")
        else:
            title = translate(
                "LinkBar", "No connection to the server since {time} {zone}: what you see is as of then"
            ).format(time=time_of_day(since), zone=zone_name(since))
        new = self.isHidden()
        self._since = since
        self._title.setText(title)
        self.setAccessibleName(title)
        self._tick()
        self._seconds.start(1000)
        self.show()
        if new:
            announce(self, title)

    def found(self) -> None:
        """There is a connection."""
        self._seconds.stop()
        self.hide()

    @Slot()
    def _tick(self) -> None:
        """Say how long ago it was; no screen reader is told again."""
        passed = None if self._since is None else (datetime.now(UTC) - self._since).total_seconds()
        self._words.setText("" if passed is None else ago(passed))

    def _dress(self) -> None:
        self._icon.setPixmap(self._look.icon("unplugged", "surface", _ICON))
