"""Asks which language a template is to be translated into."""

from PySide6.QtWidgets import QComboBox, QWidget

from app.admin.templates import words
from app.desk.asking import Dialog
from app.i18n import OWN_NAMES, translate
from app.theme.look import Look
from app.widgets.labels import label


class NewLanguage(Dialog):
    """`language` is the one that was chosen."""

    def __init__(self, look: Look, parent: QWidget, own: str) -> None:
        title = translate("NewLanguage", "Translate the template")
        super().__init__(look, parent, "newLanguage", title, translate("NewTemplate", "Begin"))
        said = label("body")
        said.setText(
            translate(
                "NewLanguage",
                "A copy with the same stages, dimensions and weights is begun; its texts are then translated side by side.",
            )
        )
        self._language = QComboBox()
        self._language.setObjectName("newLanguageChoice")
        self._language.setAccessibleName(translate("NewLanguage", "Language"))
        for code in OWN_NAMES:
            if code != own:
                self._language.addItem(words.language_called(code), code)
        self.body.addWidget(said)
        self.body.addWidget(self._language)
        self._language.setFocus()

    @property
    def language(self) -> str:
        """Return the language's code."""
        return str(self._language.currentData())
