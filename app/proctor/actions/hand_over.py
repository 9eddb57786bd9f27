"""To whom a room is handed over: the colleagues who are there first, and a word for them. It stays with the first until they accept."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QScrollArea, QVBoxLayout, QWidget

from app.desk.asking import Dialog
from app.i18n import translate
from app.proctor.actions.acts import LONGEST_REASON
from app.proctor.actions.questions import Asked
from app.proctor.live.reading import count, rows, text
from app.theme.tokens import SPACE
from app.widgets.action_button import ActionButton
from app.widgets.labels import label

_MOST = 200
_HEIGHT = 320


@dataclass(frozen=True, slots=True)
class Colleague:
    """Somebody who could look after a room; `attends` is how many they look after already."""

    id: str
    name: str
    online: bool
    attends: int


def colleagues(said: Any, me: str) -> tuple[Colleague, ...]:  # noqa: ANN401 - whatever came
    """Read `GET /proctors`: those who are there first, those with fewer rooms before others; never whoever asks."""
    found = [
        Colleague(text(row.get("id"), 64), text(row.get("name")), row.get("online") is True, count(row.get("attends")))
        for row in rows(said)[:_MOST]
    ]
    others = (each for each in found if each.id and each.id != me)
    return tuple(sorted(others, key=lambda each: (not each.online, each.attends, each.name)))


async def ask_colleague(asked: Asked, offered: Sequence[Colleague]) -> Mapping[str, Any] | None:
    """Ask to whom; None where it was thought better of, or nobody is there to ask."""
    title, yes = translate("Acts", "Hand the room over"), translate("Acts", "Offer it")
    dialog = Dialog(asked.look, asked.window, "handOverDialog", title, yes)
    said = label("body", "handOverMessage")
    said.setText(
        translate("Acts", "It stays with you until they accept.")
        if offered
        else translate("Acts", "Nobody else can look after rooms: an admin adds proctors.")
    )
    dialog.body.addWidget(said)
    choice = _Choice(dialog)
    if offered:
        dialog.body.addWidget(_list(asked, offered, choice))
    note = QLineEdit()
    note.setObjectName("handOverNote")
    note.setMaxLength(LONGEST_REASON)
    note.setPlaceholderText(translate("Acts", "A word for them (may be empty)"))
    note.setAccessibleName(note.placeholderText())
    note.setVisible(bool(offered))
    dialog.body.addWidget(note)
    dialog.yes.set_available(False)
    if not await dialog.answered() or not choice.chosen:
        return None
    return {"user_id": choice.chosen, "note": note.text().strip()}


def _list(asked: Asked, offered: Sequence[Colleague], choice: "_Choice") -> QWidget:
    inside = QWidget()
    column = QVBoxLayout(inside)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(asked.look.px(2))
    for each in offered:
        button = ActionButton(asked.look, f"colleague_{each.id}", kind="chip")
        there = translate("Acts", "at their desk") if each.online else translate("Acts", "not at their desk")
        button.set_words(
            translate("Acts", "{name} · {there} · rooms: {count}").format(
                name=each.name, there=there, count=each.attends
            )
        )
        choice.add(button, each.id)
        column.addWidget(button)
    column.addStretch(1)
    scroll = QScrollArea()
    scroll.setWidget(inside)
    scroll.setWidgetResizable(True)
    scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    scroll.setMaximumHeight(asked.look.px(_HEIGHT))
    scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    asked_height = inside.sizeHint().height() + asked.look.px(SPACE.s)
    scroll.setMinimumHeight(min(asked_height, asked.look.px(_HEIGHT)))
    return scroll


class _Choice:
    """Who is chosen."""

    def __init__(self, dialog: Dialog) -> None:
        self._dialog = dialog
        self._buttons: dict[str, ActionButton] = {}
        self.chosen = ""

    def add(self, button: ActionButton, user_id: str) -> None:
        """Offer one more."""
        self._buttons[user_id] = button
        button.clicked.connect(_Choosing(self, user_id))

    def choose(self, user_id: str) -> None:
        """Take this one."""
        self.chosen = user_id
        for each, button in self._buttons.items():
            button.setChecked(each == user_id)
        self._dialog.yes.set_available(True)


class _Choosing:
    """A colleague, pressed."""

    def __init__(self, choice: _Choice, user_id: str) -> None:
        self._choice, self._user_id = choice, user_id

    def __call__(self) -> None:
        self._choice.choose(self._user_id)
