"""The rail at a desk's left: where one can go, who is signed in, and whether the server is heard."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout

from app.desk.desk import Place
from app.i18n import translate
from app.theme.look import Look
from app.theme.tokens import SPACE
from app.widgets.labels import label, rule
from app.widgets.place_button import PlaceButton

_WIDTH = 300
_DIGITS = 9  # keys that lead to places


class Rail(QFrame):
    """`gone` carries the id of the place that was chosen; `settings_wanted` and `sign_out_wanted` are the foot's buttons."""

    gone = Signal(str)
    settings_wanted = Signal()
    keys_wanted = Signal()
    sign_out_wanted = Signal()

    def __init__(self, look: Look, title: str, person: str, places: Sequence[Place]) -> None:
        super().__init__()
        self.setObjectName("rail")
        self.setProperty("panel", "bar")
        px = look.px
        self.setFixedWidth(px(_WIDTH))
        whole = QVBoxLayout(self)
        whole.setContentsMargins(px(SPACE.m), px(SPACE.l), px(SPACE.m), px(SPACE.m))
        whole.setSpacing(px(SPACE.xs))
        eyebrow, heading = label("eyebrow"), label("heading", "railTitle")
        eyebrow.setText("Vivavoce")
        heading.setText(title)
        whole.addWidget(eyebrow)
        whole.addWidget(heading)
        whole.addSpacing(px(SPACE.m))
        self._buttons: dict[str, PlaceButton] = {}
        for number, place in enumerate(places, 1):
            button = PlaceButton(look, f"go_{place.id}", place.icon)
            button.set_words(place.title(), f"Alt+{number}" if number <= _DIGITS else "")
            button.clicked.connect(_Going(self, place.id))
            self._buttons[place.id] = button
            whole.addWidget(button)
        whole.addStretch(1)
        whole.addWidget(rule())
        self._who = label("strong", "railPerson")
        self._who.setText(person)
        whole.addWidget(self._who)
        self._link = label("hint", "railLink")
        whole.addWidget(self._link)
        for name, words, key, icon, wanted in (
            ("railKeys", translate("Rail", "Keys"), "F1", "keyboard", self.keys_wanted),
            ("railSettings", translate("Rail", "Appearance"), "", "contrast", self.settings_wanted),
            ("railSignOut", translate("Rail", "Sign out"), "", "leave", self.sign_out_wanted),
        ):
            line = PlaceButton(look, name, icon)
            line.set_words(words, key)
            line.clicked.connect(wanted)
            whole.addWidget(line)

    def mark(self, place_id: str) -> None:
        """Show which place one is at."""
        for each, button in self._buttons.items():
            button.mark(each == place_id)

    def count(self, place_id: str, count: int) -> None:
        """Show how many things wait at a place."""
        if place_id in self._buttons:
            self._buttons[place_id].set_count(count)

    def say_link(self, text: str) -> None:
        """Say how the link to the server stands."""
        self._link.setText(text)


class _Going:
    """A place's button, pressed."""

    def __init__(self, rail: Rail, place_id: str) -> None:
        self._rail, self._place_id = rail, place_id

    def __call__(self) -> None:
        self._rail.gone.emit(self._place_id)
