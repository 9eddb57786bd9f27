"""What stands above a template: where one can go in it, undo and redo, saving; and the keys that do the same."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QBoxLayout

from app.desk.page import DeskPage, Key
from app.i18n import translate
from app.theme.look import Look
from app.theme.tokens import SPACE
from app.widgets.action_button import ActionButton
from app.widgets.labels import plain_tip

MODES = ("edit", "preview", "versions")
Acts = Mapping[str, Callable[[], None]]
"""What each button or key does, by its name here."""


def head_buttons(look: Look, acts: Acts) -> dict[str, ActionButton]:
    """Return the buttons in order, by name."""
    made = {}
    for name, text, kind, icon in (
        ("back", translate("Template", "All templates"), "quiet", "back"),
        ("undo", translate("Template", "Undo"), "quiet", ""),
        ("redo", translate("Template", "Redo"), "quiet", ""),
        ("edit", translate("Template", "Edit"), "chip", ""),
        ("preview", translate("Template", "Preview"), "chip", ""),
        ("versions", translate("Template", "Versions"), "chip", ""),
        ("save", translate("Template", "Save"), "primary", ""),
    ):
        button = ActionButton(look, f"{name}TemplateButton", kind=kind, icon=icon)
        button.set_words(text)
        button.clicked.connect(acts[name])
        made[name] = button
    return made


def show_name(page: DeskPage, name: str) -> None:
    """Show a template's name, whole where a line holds it: the buttons go beneath it where it would be cut off beside them."""
    px, title, top = page.look.px, page.title, page.top
    whole = page.width() - px(2 * SPACE.l)
    beside = whole - page.head.sizeHint().width() - px(SPACE.m)
    beneath = title.fontMetrics().horizontalAdvance(name) > beside
    direction = QBoxLayout.Direction.TopToBottom if beneath else QBoxLayout.Direction.LeftToRight
    if top.direction() != direction:
        top.setDirection(direction)
        top.setAlignment(page.head, Qt.AlignmentFlag.AlignLeft if beneath else Qt.AlignmentFlag(0))
    room = max(whole if beneath else beside, px(120))
    title.setText(title.fontMetrics().elidedText(name, Qt.TextElideMode.ElideRight, room))
    title.setToolTip(plain_tip(name))
    title.setAccessibleName(name)


def page_keys(acts: Acts) -> tuple[Key, ...]:
    """Return the page's shortcuts."""
    return (
        Key("Ctrl+S", translate("Template", "Save"), acts["save"]),
        Key("Ctrl+Z", translate("Template", "Undo"), acts["undo"]),
        Key("Ctrl+Shift+Z", translate("Template", "Redo"), acts["redo"]),
        Key("F8", translate("Template", "Next problem"), acts["next"]),
        Key("Shift+F8", translate("Template", "Previous problem"), acts["previous"]),
        Key("Ctrl+1", translate("Template", "Edit"), acts["edit"]),
        Key("Ctrl+2", translate("Template", "Preview"), acts["preview"]),
        Key("Ctrl+3", translate("Template", "Versions"), acts["versions"]),
        Key("Alt+Up", translate("Template", "Move a stage or an entry up"), acts["up"]),
        Key("Alt+Down", translate("Template", "Move a stage or an entry down"), acts["down"]),
    )
