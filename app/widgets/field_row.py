"""A field with its name above and, below, first what belongs into it and then what is wrong with what is in it."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.theme.look import Look
from app.theme.tokens import SPACE
from app.widgets.labels import announce, label, set_role


class FieldRow(QWidget):
    """Wraps any field. What is wrong takes the hint's place, so that nothing moves when there was one."""

    def __init__(self, look: Look, field: QWidget, words: str, *, hint: str = "") -> None:
        super().__init__()
        self.setObjectName(f"{field.objectName()}Row")
        self.field = field
        self._hint_words, self._wrong = hint, ""
        self._name, self._note = label("strong"), label("hint", f"{field.objectName()}Note")
        self._name.setText(words)
        self._name.setBuddy(field)
        field.setAccessibleName(words)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.px(SPACE.xs))
        for each in (self._name, field, self._note):
            column.addWidget(each)
        self._show()

    @property
    def wrong(self) -> str:
        """What is wrong; empty while nothing is."""
        return self._wrong

    def set_wrong(self, words: str) -> None:
        """Say what is wrong with what is in the field; an empty text takes it back."""
        if words == self._wrong:
            return
        self._wrong = words
        self._show()
        if words:
            announce(self.field, words)

    def set_hint(self, words: str) -> None:
        """Say what belongs into the field."""
        self._hint_words = words
        self._show()

    def _show(self) -> None:
        said = self._wrong or self._hint_words
        self._note.setText(f"▲ {said}" if self._wrong else said)
        self._note.setVisible(bool(said))
        set_role(self._note, "wrong" if self._wrong else "hint")
        set_role(self.field, "true" if self._wrong else "false", "wrong")
        self.field.setAccessibleDescription(said)
