"""A field for a day and a time in the viewer's own zone, which it names."""

from datetime import UTC, datetime, timedelta

from PySide6.QtCore import QDateTime, QTimeZone
from PySide6.QtWidgets import QDateTimeEdit, QHBoxLayout, QWidget

from app.desk.moments import written_as, zone_name
from app.theme.look import Look
from app.theme.tokens import SPACE
from app.widgets.labels import label

_STEP_MIN = 5


class TimeField(QWidget):
    """Holds a moment, to the minute."""

    def __init__(self, look: Look, name: str, words: str, at: datetime) -> None:
        super().__init__()
        self.field = QDateTimeEdit()
        self.field.setObjectName(name)
        self.field.setAccessibleName(words)
        self.field.setCalendarPopup(True)
        self.field.setDisplayFormat(written_as())
        self.field.setTimeZone(QTimeZone.systemTimeZone())
        self._zone = label("quiet", f"{name}Zone", wrap=False)
        self.field.dateTimeChanged.connect(self._say_zone)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(look.px(SPACE.s))
        row.addWidget(self.field, 1)
        row.addWidget(self._zone)
        self.setFocusProxy(self.field)
        self.set_moment(at)

    def moment(self) -> datetime:
        """Return what is chosen, in UTC."""
        return datetime.fromtimestamp(self.field.dateTime().toSecsSinceEpoch() // 60 * 60, UTC)

    def set_moment(self, at: datetime) -> None:
        """Show a moment."""
        self.field.setDateTime(QDateTime.fromSecsSinceEpoch(int(at.timestamp()), QTimeZone.systemTimeZone()))
        self._say_zone()

    def _say_zone(self) -> None:
        self._zone.setText(zone_name(self.moment()))


def soon(now: datetime) -> datetime:
    """Return the next full hour that is at least some minutes away."""
    return (now + timedelta(minutes=60 + _STEP_MIN)).replace(minute=0, second=0, microsecond=0)
