"""Language, colours and size, chosen by whoever sits at the desk."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QHBoxLayout, QWidget

from app.desk.preferences import ZOOMS, Preferences
from app.desk.sheet import Sheet
from app.i18n import own_name, translate
from app.theme.look import Look
from app.widgets.action_button import ActionButton
from app.widgets.field_row import FieldRow


class Appearance(Sheet):
    """`chosen` carries (language, theme, zoom, reduced motion) when it is agreed to. An empty language is the system's."""

    chosen = Signal(str, str, float, bool)

    def __init__(self, look: Look, parent: QWidget, now: Preferences, languages: Sequence[str]) -> None:
        super().__init__(look, parent, "appearanceSheet", translate("Appearance", "Appearance"), width=560)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._language, self._theme, self._zoom = QComboBox(), QComboBox(), QComboBox()
        self._still = QCheckBox(translate("Appearance", "Less movement"))
        self._still.setObjectName("reducedMotion")
        self._still.setChecked(now.reduced_motion)
        _fill(
            self._language,
            "languageChoice",
            [("", translate("Appearance", "As the system")), *((code, own_name(code)) for code in languages)],
            now.language,
        )
        _fill(
            self._theme,
            "themeChoice",
            [
                ("system", translate("Appearance", "As the system")),
                ("light", translate("Appearance", "Light")),
                ("dark", translate("Appearance", "Dark")),
                ("high_contrast", translate("Appearance", "High contrast")),
            ],
            now.theme,
        )
        _fill(self._zoom, "zoomChoice", [(zoom, f"{zoom:.0%}") for zoom in ZOOMS], now.zoom)
        self._lay_out()

    def accept(self) -> None:
        """Tell what was chosen."""
        self.chosen.emit(
            self._language.currentData(), self._theme.currentData(), self._zoom.currentData(), self._still.isChecked()
        )
        super().accept()

    def _lay_out(self) -> None:
        for words, field in (
            (translate("Appearance", "Language"), self._language),
            (translate("Appearance", "Colours"), self._theme),
            (translate("Appearance", "Size"), self._zoom),
        ):
            self.inside.addWidget(FieldRow(self.look, field, words))
        self.inside.addWidget(self._still)
        foot = QHBoxLayout()
        foot.addStretch(1)
        for name, words, kind, do in (
            ("appearanceCancel", translate("Appearance", "Cancel"), "secondary", self.reject),
            ("appearanceApply", translate("Appearance", "Apply"), "primary", self.accept),
        ):
            button = ActionButton(self.look, name, kind=kind)
            button.set_words(words)
            button.clicked.connect(do)
            foot.addWidget(button)
            self.by_enter = button  # the last: Apply
        self.inside.addLayout(foot)


def _fill(box: QComboBox, name: str, choices: Sequence[tuple[object, str]], now: object) -> None:
    box.setObjectName(name)
    for value, words in choices:
        box.addItem(words, value)
    box.setCurrentIndex(max(0, box.findData(now)))
