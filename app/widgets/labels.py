"""Text on screen: labels by role, and changing a role while it is shown."""

from html import escape

from PySide6 import QtGui
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QFrame, QLabel, QSizePolicy, QWidget

from app.widgets.phrases import as_written, in_phrases


class PhrasedLabel(QLabel):
    """A label whose lines break between phrases where a language puts no blanks; what it says is the text as it was given."""

    def setText(self, text: str) -> None:  # noqa: N802 - Qt's name
        """Show other words."""
        shown = in_phrases(text)
        named = self.accessibleName() in {"", self.text()}
        super().setText(shown)
        if named:  # a screen reader gets the words without joiners
            self.setAccessibleName(text if shown != text else "")

    def text(self) -> str:
        """Return the words as they were given."""
        return as_written(super().text())


def label(role: str, name: str = "", *, wrap: bool = True) -> QLabel:
    """Return an empty label of a style-sheet role; plain text only, since some of it comes from outside."""
    made = PhrasedLabel()
    made.setTextFormat(Qt.TextFormat.PlainText)
    made.setWordWrap(wrap)
    made.setProperty("role", role)
    if name:
        made.setObjectName(name)
    if wrap:
        # A wrapped label must be allowed to be narrower than its longest line, or it pushes its neighbours off the screen.
        made.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
    return made


def plain_tip(text: str) -> str:
    """Return a tool tip that shows these very words: Qt takes for HTML what looks like it, and names and titles come from outside."""
    return f'<div style="white-space: pre-wrap">{escape(text)}</div>' if QtGui.Qt.mightBeRichText(text) else text


def set_role(widget: QWidget, value: str, property_name: str = "role") -> None:
    """Change the style-sheet role of a widget that is already shown."""
    if widget.property(property_name) == value:
        return
    widget.setProperty(property_name, value)
    widget.style().unpolish(widget)
    widget.style().polish(widget)


def panel(kind: str, name: str = "") -> QFrame:
    """Return a frame of a style-sheet panel kind."""
    frame = QFrame()
    frame.setProperty("panel", kind)
    if name:
        frame.setObjectName(name)
    return frame


def rule() -> QFrame:
    """Return a thin line across."""
    frame = panel("rule")
    frame.setFixedHeight(1)
    return frame


def announce(widget: QWidget, text: str) -> None:
    """Have a screen reader say `text`, if one listens."""
    if text and QAccessible.isActive():
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(widget, text))
