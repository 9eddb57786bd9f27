"""Keeps what is written in a field within what will be kept of it, so that nothing is cut off later, unseen."""

from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QPlainTextEdit


def keep_within(field: QPlainTextEdit, limit: int) -> bool:
    """Cut the text to `limit` characters; True where it had to be, and the field has told of the text that fits."""
    text = field.toPlainText()
    if len(text) <= limit:
        return False
    field.setPlainText(text[:limit])
    field.moveCursor(QTextCursor.MoveOperation.End)
    return True
