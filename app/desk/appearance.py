"""Language, colours and size, chosen by whoever sits at the desk."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QDialog, QFormLayout, QHBoxLayout, QVBoxLayout, QWidget

from app.desk.preferences import ZOOMS, Preferences
from app.i18n import own_name, translate
from app.theme.look import Look
from app.theme.tokens import SPACE
from app.widgets.action_button import ActionButton
from app.widgets.labels import label, panel


class Appearance(QDialog):
    """`chosen` carries (language, theme, zoom, reduced motion) when it is agreed to. An empty language is the system's."""

    chosen = Signal(str, str, float, bool)

    def __init__(self, look: Look, parent: QWidget, now: Preferences, languages: Sequence[str]) -> None:
        super().__init__(parent, Qt.WindowType.Dialog | Qt.WindowType.FramelessWindowHint)
        self.setObjectName("appearanceSheet")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.setWindowTitle(translate("Appearance", "Appearance"))
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
        self._lay_out(look)

    def accept(self) -> None:
        """Tell what was chosen."""
        self.chosen.emit(
            self._language.currentData(), self._theme.currentData(), self._zoom.currentData(), self._still.isChecked()
        )
        super().accept()

    def _lay_out(self, look: Look) -> None:
        frame = panel("dialog")
        inside = QVBoxLayout(frame)
        inside.setContentsMargins(*[look.px(SPACE.l)] * 4)
        inside.setSpacing(look.px(SPACE.m))
        heading = label("heading")
        heading.setText(self.windowTitle())
        inside.addWidget(heading)
        form = QFormLayout()
        form.setSpacing(look.px(SPACE.m))
        for words, field in (
            (translate("Appearance", "Language"), self._language),
            (translate("Appearance", "Colours"), self._theme),
            (translate("Appearance", "Size"), self._zoom),
        ):
            field.setAccessibleName(words)
            named = label("body", wrap=False)
            named.setText(words)
            named.setBuddy(field)
            form.addRow(named, field)
        inside.addLayout(form)
        inside.addWidget(self._still)
        foot = QHBoxLayout()
        foot.addStretch(1)
        for name, words, kind, do in (
            ("appearanceCancel", translate("Appearance", "Cancel"), "secondary", self.reject),
            ("appearanceApply", translate("Appearance", "Apply"), "primary", self.accept),
        ):
            button = ActionButton(look, name, kind=kind)
            button.set_words(words)
            button.clicked.connect(do)
            foot.addWidget(button)
        inside.addLayout(foot)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(frame)
        self.setMinimumWidth(look.px(560))


def _fill(box: QComboBox, name: str, choices: Sequence[tuple[object, str]], now: object) -> None:
    box.setObjectName(name)
    for value, words in choices:
        box.addItem(words, value)
    box.setCurrentIndex(max(0, box.findData(now)))
