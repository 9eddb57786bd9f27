"""The rail at a desk's left: where one can go, who is signed in, and whether the server is heard."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from app.desk.desk import Place
from app.i18n import translate
from app.theme.look import Look
from app.theme.tokens import SPACE
from app.widgets.labels import label, plain_tip, rule
from app.widgets.place_button import PlaceButton

_WIDTH = 300
_NARROW = 88
_DIGITS = 9  # keys that lead to places


class Rail(QFrame):
    """`gone` carries the id of the place that was chosen; the other signals are the foot's lines."""

    gone = Signal(str)
    settings_wanted = Signal()
    keys_wanted = Signal()
    password_wanted = Signal()
    sign_out_wanted = Signal()

    def __init__(self, look: Look, title: str, person: str, places: Sequence[Place]) -> None:
        super().__init__()
        self.setObjectName("rail")
        self.setProperty("panel", "bar")
        self._look = look
        px = look.px
        whole = QVBoxLayout(self)
        whole.setContentsMargins(px(SPACE.m), px(SPACE.l), px(SPACE.m), px(SPACE.m))
        whole.setSpacing(px(SPACE.xs))
        eyebrow, heading = label("eyebrow"), label("heading", "railTitle")
        eyebrow.setText("Vivavoce")
        heading.setText(title)
        self._who, self._link = label("strong", "railPerson"), label("hint", "railLink")
        self._who.setText(person)
        self._who.setToolTip(plain_tip(person))
        self._link.hide()
        self._wide: tuple[QWidget, ...] = (eyebrow, heading, self._who)
        whole.addWidget(eyebrow)
        whole.addWidget(heading)
        whole.addSpacing(px(SPACE.s))
        self._buttons: dict[str, PlaceButton] = {}
        whole.addWidget(self._middle(places), 1)
        whole.addWidget(rule())
        whole.addWidget(self._who)
        whole.addWidget(self._link)
        self._foot = self._lines()
        for line in self._foot:
            whole.addWidget(line)
        self._narrow = False
        self.setFixedWidth(px(_WIDTH))

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
        self._link.setVisible(bool(text) and not self._narrow)

    def set_narrow(self, narrow: bool) -> None:  # noqa: FBT001 - a setter
        """Show icons alone; what they lead to is told by their tips and to screen readers."""
        if narrow == self._narrow:
            return
        self._narrow = narrow
        self.setFixedWidth(self._look.px(_NARROW if narrow else _WIDTH))
        for button in (*self._buttons.values(), *self._foot):
            button.set_compact(narrow)
        for each in self._wide:
            each.setVisible(not narrow)
        self._link.setVisible(bool(self._link.text()) and not narrow)

    def _middle(self, places: Sequence[Place]) -> QScrollArea:
        """Return the places, which scroll where there is no room for all."""
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(self._look.px(SPACE.xs))
        for number, place in enumerate(places, 1):
            button = PlaceButton(self._look, f"go_{place.id}", place.icon)
            button.set_words(place.title(), f"Alt+{number}" if number <= _DIGITS else "")
            button.clicked.connect(_Going(self, place.id))
            self._buttons[place.id] = button
            column.addWidget(button)
        column.addStretch(1)
        scroll = QScrollArea()
        scroll.setWidget(inside)
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        return scroll

    def _lines(self) -> list[PlaceButton]:
        lines = []
        for name, words, key, icon, wanted in (
            ("railKeys", translate("Rail", "Keys"), "F1", "keyboard", self.keys_wanted),
            ("railSettings", translate("Rail", "Appearance"), "", "contrast", self.settings_wanted),
            ("railPassword", translate("Rail", "Password"), "", "key", self.password_wanted),
            ("railSignOut", translate("Rail", "Sign out"), "", "leave", self.sign_out_wanted),
        ):
            line = PlaceButton(self._look, name, icon)
            line.set_words(words, key)
            line.clicked.connect(wanted)
            lines.append(line)
        return lines


class _Going:
    """A place's button, pressed."""

    def __init__(self, rail: Rail, place_id: str) -> None:
        self._rail, self._place_id = rail, place_id

    def __call__(self) -> None:
        self._rail.gone.emit(self._place_id)
