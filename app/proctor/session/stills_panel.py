"""Camera stills of the interview that runs, the newest first; fetched one at a time, when somebody looks.

Where a picture should be and is not, it is said why: an empty place would look like an empty room.
"""

from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QStackedWidget, QVBoxLayout, QWidget

from app.desk.moments import moment, time_of_day, zone_name
from app.i18n import translate
from app.proctor.live.reading import rows, text
from app.theme.look import Look
from app.theme.tokens import SPACE
from app.widgets.action_button import ActionButton
from app.widgets.empty_state import EmptyState
from app.widgets.labels import announce, label


@dataclass(frozen=True, slots=True)
class Still:
    """One picture, by its name at the server."""

    name: str
    taken_at: str


def stills_of(said: Any) -> tuple[Still, ...]:  # noqa: ANN401 - whatever came
    """Read the rows of `GET /sessions/{id}/stills`, the newest first."""
    found = (Still(text(row.get("name")), text(row.get("taken_at"))) for row in rows(said))
    return tuple(still for still in found if still.name)


class StillsPanel(QWidget):
    """`wanted` carries the name of the picture to fetch; `again_wanted` asks once more for whatever did not come."""

    wanted = Signal(str)
    again_wanted = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.setObjectName("stillsPanel")
        self._stills: tuple[Still, ...] = ()
        self._place = 0
        self._picture = _Picture()
        self._said = label("hint", "stillSaid")
        self._newer = ActionButton(look, "stillNewer", icon="back")
        self._older = ActionButton(look, "stillOlder", icon="forward")
        self._newer.set_words(translate("Session", "Newer"))
        self._older.set_words(translate("Session", "Older"))
        self._newer.clicked.connect(self._to_newer)
        self._older.clicked.connect(self._to_older)
        row = QHBoxLayout()
        row.setSpacing(look.px(SPACE.s))
        row.addWidget(self._said, 1)
        row.addWidget(self._newer)
        row.addWidget(self._older)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        self._missing = EmptyState(look, "stillMissing")
        self._missing.acted.connect(self.again_wanted)
        self._places = QStackedWidget()
        self._places.addWidget(self._picture)
        self._places.addWidget(self._missing)
        whole.addWidget(self._places, 1)
        whole.addLayout(row)

    def begin(self) -> None:
        """Show another room's: nothing of the last one stays in sight."""
        self._place = 0
        self.show_stills(())

    def show_stills(self, stills: tuple[Still, ...]) -> None:
        """Show these; whoever looks at the newest sees the new newest, whoever looks at another stays there."""
        before = self._current()
        at_newest = self._place == 0
        self._stills = stills
        names = [still.name for still in stills]
        self._place = 0 if at_newest or before is None or before.name not in names else names.index(before.name)
        self._show(before)

    def show_picture(self, name: str, content: bytes) -> None:
        """Show a picture that was fetched, if it is still the one that is looked at."""
        current = self._current()
        if current is None or current.name != name:
            return
        picture = QPixmap()
        if picture.loadFromData(content):
            self._picture.show_picture(picture, self._said.text())
            self._places.setCurrentWidget(self._picture)
        else:
            self._said.setText(translate("Session", "This picture can't be shown."))

    def say_not_listed(self, why: str) -> None:
        """Say that the server did not tell which pictures there are; one that is here already stays in sight."""
        if self._stills:
            self._said.setText(translate("Session", "Newer pictures could not be asked for: {why}").format(why=why))
        else:
            self._said.setText("")
            self._say_missing(translate("Session", "The pictures could not be asked for"), why)

    def say_not_fetched(self, why: str) -> None:
        """Say that the picture that is looked at did not come; the one that was there before is another."""
        self._say_missing(translate("Session", "This picture could not be loaded"), why)

    def ask_again(self) -> None:
        """Ask once more for the picture that is looked at."""
        if (current := self._current()) is not None:
            self.wanted.emit(current.name)

    def _say_missing(self, title: str, why: str) -> None:
        self._missing.show_words(title, why, icon="problem", kind="problem", action=translate("Session", "Try again"))
        self._places.setCurrentWidget(self._missing)
        announce(self._missing, title)

    def _current(self) -> Still | None:
        return self._stills[self._place] if self._place < len(self._stills) else None

    def _show(self, before: Still | None) -> None:
        current = self._current()
        self._newer.set_available(self._place > 0)
        self._older.set_available(self._place + 1 < len(self._stills))
        if current is None:
            self._said.setText(translate("Session", "No picture has arrived yet."))
            self._picture.show_picture(QPixmap(), "")
            self._places.setCurrentWidget(self._picture)
            return
        at = moment(current.taken_at)
        said = translate("Session", "Taken at {time} {zone} · {number} of {all}")
        self._said.setText(
            said.format(time=time_of_day(at), zone=zone_name(at), number=self._place + 1, all=len(self._stills))
        )
        if current != before:
            self.wanted.emit(current.name)

    def _to_newer(self) -> None:
        self._go(-1)

    def _to_older(self) -> None:
        self._go(1)

    def _go(self, way: int) -> None:
        if 0 <= self._place + way < len(self._stills):
            before = self._current()
            self._place += way
            self._show(before)


class _Picture(QWidget):
    """A picture as large as its place allows."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("stillPicture")
        self._pixmap = QPixmap()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def show_picture(self, pixmap: QPixmap, words: str) -> None:
        """Show another one; `words` say when it was taken."""
        self._pixmap = pixmap
        self.setAccessibleName(words)
        self.update()

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Return a place that a picture is recognised in."""
        return QSize(320, 240)

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Draw it in the middle."""
        if self._pixmap.isNull():
            return
        ratio = self.devicePixelRatioF()
        shown = self._pixmap.scaled(
            self.size() * ratio, Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
        )
        shown.setDevicePixelRatio(ratio)
        left = (self.width() - shown.width() / ratio) / 2
        painter = QPainter(self)
        painter.drawPixmap(round(left), 0, shown)
        painter.end()
