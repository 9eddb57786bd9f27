"""A value of a template on the form: its name, what it is for, the control, and what is wrong with it."""

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from app.admin.templates.checking import Trouble
from app.admin.templates.controls import AreaControl, LineControl
from app.admin.templates.document import Place
from app.i18n import translate
from app.theme.look import Look
from app.theme.tokens import SPACE
from app.widgets.labels import label
from engine.templates.shape import shape_at

_ICON = 22
_NEARLY_FULL = 0.8


class Field(QWidget):
    """`edited` carries (place, value); `entered` that the keys came here. Its name for tests is the place, joined by dots."""

    edited = Signal(object, object)
    entered = Signal(object)

    def __init__(
        self, look: Look, place: Place, words: str, control: QWidget, *, hint: str = "", named: bool = True
    ) -> None:
        super().__init__()
        self.place, self.control = place, control
        self._look = look
        name = ".".join(map(str, place))
        self.setObjectName(f"field:{name}")
        control.setObjectName(name)
        control.setAccessibleName(words)
        control.setAccessibleDescription(hint)
        self._named = named
        self._words = label("strong")
        self._words.setText(words)
        self._words.setBuddy(control)
        self._count = label("hint", wrap=False)
        self._hint = label("hint")
        self._hint.setText(hint)
        self._hint.setVisible(bool(hint))
        self._icon, self._trouble = QLabel(), label("problem", f"trouble:{name}")
        self._kind = ""
        self._most = _longest(place) if isinstance(control, LineControl | AreaControl) else 0
        self._lay_out()
        self.tell(())
        control.told.connect(self._told)  # type: ignore[attr-defined]
        control.installEventFilter(self)
        look.changed.connect(self._repaint)

    def show_value(self, value: object) -> None:
        """Show the value that stands at the field's place."""
        self.control.show_value(value)  # type: ignore[attr-defined]
        self._say_count(value)

    def tell(self, troubles: tuple[Trouble, ...]) -> None:
        """Say what is wrong here, or what should be known; nothing for nothing."""
        self._kind = "problem" if any(each.serious for each in troubles) else "notice"
        said = "\n".join(_sentence(each.message) for each in troubles)
        if said == self._trouble.text() and self._icon.isVisibleTo(self) == bool(said):
            return
        self._trouble.setText(said)
        self._trouble.setVisible(bool(said))
        self._icon.setVisible(bool(said))
        self._trouble.setProperty("role", self._kind)
        self._trouble.style().unpolish(self._trouble)
        self._trouble.style().polish(self._trouble)
        described = [self._hint.text(), said]
        self.control.setAccessibleDescription(". ".join(each for each in described if each))
        self._repaint()

    def focus(self) -> None:
        """Take the keys."""
        self.control.setFocus(Qt.FocusReason.OtherFocusReason)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Tell when the keys come."""
        if event.type() == QEvent.Type.FocusIn:
            self.entered.emit(self)
        return super().eventFilter(watched, event)

    def _told(self, value: object) -> None:
        self._say_count(value)
        self.edited.emit(self.place, value)

    def _say_count(self, value: object) -> None:
        length = len(value) if isinstance(value, str) else 0
        near = bool(self._most) and length > self._most * _NEARLY_FULL
        self._count.setVisible(near and self._named)
        if near:
            self._count.setText(
                translate("TemplateField", "Characters: {count} of {most}").format(count=length, most=self._most)
            )

    def _repaint(self) -> None:
        if self._trouble.text():
            self._icon.setPixmap(self._look.icon(self._kind, self._kind, _ICON))

    def _lay_out(self) -> None:
        px = self._look.px
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(SPACE.xs))
        if self._named:
            top = QHBoxLayout()
            top.addWidget(self._words, 1)
            top.addWidget(self._count)
            column.addLayout(top)
            column.addWidget(self._hint)
        else:
            for each in (self._words, self._count, self._hint):
                each.setParent(self)
                each.hide()
        column.addWidget(self.control)
        below = QHBoxLayout()
        below.setSpacing(px(SPACE.s))
        below.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        below.addWidget(self._trouble, 1)
        column.addLayout(below)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Maximum)


def _longest(place: Place) -> int:
    shape = shape_at(place)
    most = shape.bounds.get("max_length", 0) if shape is not None else 0
    return int(most)


def _sentence(message: str) -> str:
    """Return what goes on from a field's name as a sentence of its own."""
    return message[:1].upper() + message[1:] + ("" if message.endswith((".", "?")) else ".")
