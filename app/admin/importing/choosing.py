"""What is chosen beside the file: what a row becomes, which column means what, and what all rows share."""

from collections.abc import Mapping, Sequence
from datetime import datetime

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QLineEdit, QVBoxLayout, QWidget

from app.admin.importing.checking import Choices
from app.admin.importing.fields import FIELDS, field_words, guess
from app.i18n import translate
from app.theme.look import Look
from app.theme.tokens import SPACE
from app.widgets.flow_row import FlowRow
from app.widgets.labels import label

_LONGEST = 200
_WIDTH, _WIDER = 250, 360


class Choosing(QWidget):
    """Tells `changed` whenever something else is chosen."""

    changed = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.setObjectName("importChoices")
        self._look = look
        self._setting = False
        self._place_told = ""
        self._what, self._template = QComboBox(), QComboBox()
        self._place = QLineEdit()
        self._columns: dict[str, QComboBox] = {}
        self._parts: dict[str, QWidget] = {}
        above, below = FlowRow(look.px(SPACE.m)), FlowRow(look.px(SPACE.s))
        for box, name, words in (
            (self._what, "importWhat", translate("Import", "A row becomes")),
            (self._template, "importTemplate", translate("Import", "Template of all rows")),
        ):
            above.addWidget(self._named(box, name, words, _WIDER))
        self._place.setMaxLength(_LONGEST)
        above.addWidget(self._named(self._place, "importPlace", translate("Import", "Place of all rows")))
        for value, words in (
            ("sessions", translate("Import", "a participant with a session")),
            ("participants", translate("Import", "a participant")),
        ):
            self._what.addItem(words, value)
        for field in FIELDS:
            box = self._columns[field.id] = QComboBox()
            words = translate("Import", "Column: {field}").format(field=field_words(field.id))
            below.addWidget(self._named(box, f"column_{field.id}", words))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.px(SPACE.s))
        column.addLayout(above)
        column.addLayout(below)
        for each in (self._what, self._template, *self._columns.values()):
            each.currentIndexChanged.connect(self._tell)
        self._place.editingFinished.connect(self._tell_place)

    @property
    def fields(self) -> Sequence[QWidget]:
        """Return what is filled in, as it is read."""
        return (self._what, self._template, self._place, *self._columns.values())

    @property
    def sessions(self) -> bool:
        """Whether a row becomes a session, too."""
        return bool(self._what.currentData() == "sessions")

    def show_sessions(self, *, sessions: bool) -> None:
        """Choose what a row becomes, without telling."""
        self._setting = True
        self._what.setCurrentIndex(self._what.findData("sessions" if sessions else "participants"))
        self._setting = False

    def choices(self) -> Choices:
        """Return what is chosen; times without a zone are in the viewer's."""
        columns = {name: box.currentData() for name, box in self._columns.items() if isinstance(box.currentData(), int)}
        return Choices(columns, self.sessions, self._template.currentData() or "", self._place.text().strip(), _NOW)

    def name_templates(self, templates: Sequence[tuple[str, str]]) -> None:
        """Offer these templates; the only one is chosen."""
        self._setting = True
        self._template.clear()
        self._template.addItem(translate("Import", "As the file says"), "")
        for own, words in templates:
            self._template.addItem(words, own)
        self._template.setCurrentIndex(1 if len(templates) == 1 else 0)
        self._setting = False

    def name_columns(self, titles: Sequence[str]) -> None:
        """Offer a file's columns, the likely ones chosen."""
        self._setting = True
        likely: Mapping[str, int] = guess(titles)
        for name, box in self._columns.items():
            box.clear()
            box.addItem(translate("Import", "(none)"), None)
            for place, title in enumerate(titles):
                box.addItem(title, place)
            box.setCurrentIndex(likely.get(name, -1) + 1)
        self._setting = False
        self._show_what_fits()

    def columns_of_file(self) -> list[str]:
        """Return the fields that the file has."""
        return [name for name in self.choices().columns if not self._parts[f"column_{name}"].isHidden()]

    def _tell(self) -> None:
        if not self._setting:
            self._show_what_fits()
            self.changed.emit()

    def _tell_place(self) -> None:
        """Tell of another place only: the field is left as often as one goes on to a button, too."""
        place = self._place.text().strip()
        if place != self._place_told:
            self._place_told = place
            self._tell()

    def _show_what_fits(self) -> None:
        for field in FIELDS:
            self._parts[f"column_{field.id}"].setVisible(self.sessions or not field.of_session)
        for name in ("importTemplate", "importPlace"):
            self._parts[name].setVisible(self.sessions)

    def _named(self, field: QWidget, name: str, words: str, width: int = _WIDTH) -> QWidget:
        field.setObjectName(name)
        field.setAccessibleName(words)
        field.setFixedWidth(self._look.px(width))
        said = label("hint", wrap=False)
        said.setText(words)
        part = QWidget()
        column = QVBoxLayout(part)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(said)
        column.addWidget(field)
        self._parts[name] = part
        return part


_NOW: datetime | None = None
"""Rows without a time are due at once."""
