"""One part of a template on a form: fields in order, rows and cards, rebuilt only where a list grew or shrank."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from app.admin.templates.checking import Trouble
from app.admin.templates.controls import (
    AreaControl,
    ChoiceControl,
    LineControl,
    NumberControl,
    SwitchControl,
    WholeControl,
)
from app.admin.templates.document import Document, Place, value_at
from app.admin.templates.fields import Field
from app.theme.look import Look
from app.theme.tokens import SPACE
from app.widgets.action_button import ActionButton
from app.widgets.labels import label, panel

Edit = Callable[[Document], Document]
Live = Callable[[Document], None]


class Sheet(QWidget):
    """`edited` carries (place, value), `wanted` (edit, place to stand at afterwards), `gone` a part to go to, `stood` a field's place.

    `shown_anew` asks to be built again."""

    edited = Signal(object, object)
    wanted = Signal(object, object)
    gone = Signal(object)
    stood = Signal(object)
    shown_anew = Signal()

    def __init__(self, look: Look, document: Document) -> None:
        super().__init__()
        self.setObjectName("templateSheet")
        self.look, self.document = look, document
        self.fields: dict[Place, Field] = {}
        self._lives: list[Live] = []
        self._shapes: list[tuple[Callable[[Document], object], object]] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, look.px(SPACE.m), look.px(SPACE.xl))
        self._column.setSpacing(look.px(SPACE.m))
        self._column.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.into: QBoxLayout = self._column

    # --- showing -------------------------------------------------------------------------------------------------------------

    def fits(self, document: Document) -> bool:
        """Whether this form can show the document as it is now, without being built anew."""
        return all(shape(document) == then for shape, then in self._shapes)

    def show_document(self, document: Document) -> None:
        """Show the values of another state."""
        self.document = document
        for place, field in self.fields.items():
            field.show_value(value_at(document, place))
        for live in self._lives:
            live(document)

    def show_troubles(self, troubles: Sequence[Trouble]) -> None:
        """Say at each field what is wrong there; what no field stands for is said at the nearest above it."""
        at: dict[Place, list[Trouble]] = {}
        for trouble in troubles:
            place = trouble.place
            while place and place not in self.fields:
                place = place[:-1]
            at.setdefault(place, []).append(trouble)
        for place, field in self.fields.items():
            field.tell(tuple(at.get(place, ())))

    def field_at(self, place: Place) -> Field | None:
        """Return the field of a place, or the first within it, or the nearest above it."""
        if place in self.fields:
            return self.fields[place]
        within = (field for own, field in self.fields.items() if own[: len(place)] == place)
        above = (self.fields[place[:n]] for n in range(len(place) - 1, 0, -1) if place[:n] in self.fields)
        return next(within, None) or next(above, None)

    # --- building ------------------------------------------------------------------------------------------------------------

    def shaped_by(self, shape: Callable[[Document], object]) -> None:
        """Have the form built anew once this differs."""
        self._shapes.append((shape, shape(self.document)))

    def live(self, live: Live) -> None:
        """Have this called with each state that is shown."""
        self._lives.append(live)

    def heading(self, text: str, hint: str = "") -> None:
        """Begin a section."""
        words = label("heading")
        words.setText(text)
        self.into.addWidget(words)
        if hint:
            self.note(hint)

    def note(self, text: str, role: str = "quiet", name: str = "") -> QLabel:
        """Say something between fields."""
        words = label(role, name)
        words.setText(text)
        self.into.addWidget(words)
        return words

    def row(self) -> "_Inside":
        """Put what follows side by side: `with sheet.row(): ...`."""
        return _Inside(self, QHBoxLayout(), None)

    def tight(self) -> "_Inside":
        """Put buttons side by side, without room between them."""
        return _Inside(self, QHBoxLayout(), None, tight=True)

    def column(self) -> "_Inside":
        """Put what follows one above the other."""
        return _Inside(self, QVBoxLayout(), None)

    def card(self, name: str = "") -> "_Inside":
        """Put what follows on a card."""
        frame = panel("card", name)
        inside = QVBoxLayout(frame)
        inside.setContentsMargins(*[self.look.px(SPACE.m)] * 4)
        return _Inside(self, inside, frame)

    def line(self, place: Place, words: str, hint: str = "", *, named: bool = True, placeholder: str = "") -> Field:
        """Add a short text."""
        return self.add(Field(self.look, place, words, LineControl(placeholder), hint=hint, named=named))

    def area(
        self, place: Place, words: str, hint: str = "", *, named: bool = True, lines: int = 2, most: int = 14
    ) -> Field:
        """Add a longer text."""
        return self.add(
            Field(self.look, place, words, AreaControl(self.look, lines=lines, most=most), hint=hint, named=named)
        )

    def choice(self, place: Place, words: str, choices: Sequence[tuple[str, str]], hint: str = "") -> Field:
        """Add a choice."""
        return self.add(Field(self.look, place, words, ChoiceControl(choices), hint=hint))

    def score(self, place: Place, words: str, hint: str = "", *, optional: str = "", named: bool = True) -> Field:
        """Add a number from 0 to 10 in steps of a half."""
        control = NumberControl(0, 10, 0.5, decimals=1, optional=optional)
        return self.add(Field(self.look, place, words, control, hint=hint, named=named))

    def whole(self, place: Place, words: str, low: int, high: int, hint: str = "", *, suffix: str = "") -> Field:
        """Add a whole number."""
        return self.add(Field(self.look, place, words, WholeControl(low, high, suffix=suffix), hint=hint))

    def switch(self, place: Place, words: str) -> Field:
        """Add a yes or no."""
        return self.add(Field(self.look, place, words, SwitchControl(words), named=False))

    def add(self, field: Field) -> Field:
        """Add a field."""
        self.fields[field.place] = field
        field.edited.connect(self.edited)
        field.entered.connect(self._stood)
        top = Qt.AlignmentFlag.AlignTop if isinstance(self.into, QHBoxLayout) else Qt.AlignmentFlag(0)
        self.into.addWidget(field, 1, top)
        return field

    def button(
        self, name: str, words: str, edit: Edit, to: Place, *, icon: str = "", bare: bool = False
    ) -> ActionButton:
        """Add a button that changes the document and stands at a place afterwards; a `bare` one shows its icon alone."""
        button = ActionButton(self.look, name, kind="quiet" if bare else "secondary", icon=icon)
        button.set_words("" if bare else words, description=words)
        button.setAccessibleName(words)
        button.setToolTip(words)
        button.clicked.connect(_Wanted(self, edit, to))
        self._put(button)
        return button

    def leading(self, name: str, words: str, to: tuple[str | int, ...]) -> ActionButton:
        """Add a button that leads to another part."""
        button = ActionButton(self.look, name, kind="quiet", icon="forward")
        button.set_words(words)
        button.clicked.connect(_Gone(self, to))
        self._put(button)
        return button

    def _put(self, button: ActionButton) -> None:
        if isinstance(self.into, QHBoxLayout):
            self.into.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        else:
            self.into.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)

    def _stood(self, field: Field) -> None:
        self.stood.emit(field.place)


class _Inside:
    """A layout that what is built goes into, for a while."""

    def __init__(self, sheet: Sheet, layout: QBoxLayout, frame: QFrame | None, *, tight: bool = False) -> None:
        self._sheet, self._layout = sheet, layout
        space = 0 if tight else SPACE.m if isinstance(layout, QHBoxLayout) else SPACE.s
        layout.setSpacing(sheet.look.px(space))
        if frame is None:
            sheet.into.addLayout(layout)
        else:
            sheet.into.addWidget(frame)
        self._before = sheet.into

    def __enter__(self) -> QBoxLayout:
        self._sheet.into = self._layout
        return self._layout

    def __exit__(self, *_exc: object) -> None:
        self._sheet.into = self._before


class _Wanted:
    """An edit, asked for by a button."""

    def __init__(self, sheet: Sheet, edit: Edit, to: Place) -> None:
        self._sheet, self._edit, self._to = sheet, edit, to

    def __call__(self) -> None:
        self._sheet.wanted.emit(self._edit, self._to)


class _Gone:
    """A part, gone to by a button."""

    def __init__(self, sheet: Sheet, to: tuple[str | int, ...]) -> None:
        self._sheet, self._to = sheet, to

    def __call__(self) -> None:
        self._sheet.gone.emit(self._to)
