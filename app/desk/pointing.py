"""Shows what a server refused at the field that it is about: each field says where it goes in what is sent."""

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from app.desk.errors import Issue
from app.widgets.field_row import FieldRow

_GOES_TO = "goesTo"


def goes_to(field: QWidget, pointer: str) -> None:
    """Note that what is in the field is sent at this JSON pointer, such as `/email`."""
    field.setProperty(_GOES_TO, pointer)


def point_at(sheet: QWidget, issues: Sequence[Issue]) -> str:
    """Say below each field what is wrong with it, and take back what was said before; the first takes the focus.

    Returns all that is wrong as one line, each with its field's name; empty where there are no issues.
    """
    fields = {str(pointer): each for each in sheet.findChildren(QWidget) if (pointer := each.property(_GOES_TO))}
    rows = {row.field: row for row in sheet.findChildren(FieldRow) if row.field in fields.values()}
    wrong: dict[QWidget, str] = {}
    said = []
    for issue in issues:
        field = _about(fields, issue.path)
        if field is None:
            said.append(issue.words)
        else:
            said.append(f"{field.accessibleName()}: {issue.message}")
            wrong.setdefault(field, issue.message)
    for own, row in rows.items():
        row.set_wrong(wrong.get(own, ""))
    if wrong:
        next(iter(wrong)).setFocus()
    return "; ".join(said)


def _about(fields: dict[str, QWidget], path: str) -> QWidget | None:
    """Return the field whose value holds this place."""
    found = [pointer for pointer in fields if path == pointer or path.startswith(f"{pointer}/")]
    return fields[max(found, key=len)] if found else None
