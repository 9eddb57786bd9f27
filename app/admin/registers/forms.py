"""Short forms: a few fields, one button, and what the server has against what was typed, told inside."""

from collections.abc import Callable, Coroutine, Sequence
from typing import Any

from PySide6.QtWidgets import QLineEdit, QWidget

from app.desk.asking import Dialog
from app.desk.desk import Desk
from app.desk.pointing import goes_to
from app.theme.look import Look
from app.widgets.field_row import FieldRow
from app.widgets.labels import label


def line_field(
    look: Look, name: str, words: str, text: str = "", *, hint: str = "", most: int = 200, to: str = ""
) -> FieldRow:
    """Return a field of one line with its name and what belongs into it; it is sent at the JSON pointer `to`."""
    field = QLineEdit(text)
    field.setObjectName(name)
    field.setMaxLength(most)
    goes_to(field, to)
    return FieldRow(look, field, words, hint=hint)


def typed(row: FieldRow) -> str:
    """Return what stands in a field of one line, without blanks around it."""
    field = row.field
    return field.text().strip() if isinstance(field, QLineEdit) else ""


async def asked_by_form(
    desk: Desk, name: str, title: str, yes: str, parts: Sequence[QWidget], work: Callable[[], Coroutine[Any, Any, None]]
) -> bool:
    """Show the parts one under another until it is agreed to and `work` is done; return whether it was."""
    dialog = Dialog(desk.look, desk.around.window, name, title, yes, width=720)
    for part in parts:
        dialog.body.addWidget(part)
    dialog.carries_out(work)
    first = next((part.field for part in parts if isinstance(part, FieldRow)), dialog.no)
    first.setFocus()
    return await dialog.answered()


def words_of(role: str, text: str, name: str = "") -> QWidget:
    """Return a sentence in a form."""
    made = label(role, name)
    made.setText(text)
    return made
