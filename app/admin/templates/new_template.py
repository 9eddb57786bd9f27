"""Asks what a new template begins with."""

from collections.abc import Sequence

from PySide6.QtWidgets import QComboBox, QFrame, QListWidget, QListWidgetItem, QWidget

from app.admin.templates import words
from app.desk.asking import Dialog
from app.i18n import OWN_NAMES, translate
from app.theme.look import Look
from app.widgets.labels import label

BLANK = ""


class NewTemplate(Dialog):
    """`chosen` is a built-in template's name, or `BLANK`; `language` what a blank one is in."""

    def __init__(self, look: Look, parent: QWidget, builtins: Sequence[tuple[str, str]], language: str) -> None:
        """`builtins` are (name, what it is called)."""
        title = translate("NewTemplate", "New template")
        super().__init__(look, parent, "newTemplate", title, translate("NewTemplate", "Begin"))
        said = label("quiet")
        said.setText(translate("NewTemplate", "It stays a draft on this machine until it is saved."))
        self.body.addWidget(said)
        self._list = QListWidget()
        self._list.setObjectName("newTemplateKinds")
        self._list.setAccessibleName(translate("NewTemplate", "Begin with"))
        self._list.setFrameShape(QFrame.Shape.NoFrame)
        for name, called in ((BLANK, translate("NewTemplate", "An empty one")), *builtins):
            item = QListWidgetItem(called)
            item.setData(256, name)
            self._list.addItem(item)
        self._list.setCurrentRow(0)
        self._list.setMinimumHeight(look.px(280))
        self._list.itemDoubleClicked.connect(self.accept)
        self.body.addWidget(self._list)
        named = label("strong")
        named.setText(translate("NewTemplate", "Language of an empty one"))
        self._language = QComboBox()
        self._language.setObjectName("newTemplateLanguage")
        self._language.setAccessibleName(named.text())
        for code in OWN_NAMES:
            self._language.addItem(words.language_called(code), code)
        self._language.setCurrentIndex(max(0, self._language.findData(language)))
        self.body.addWidget(named)
        self.body.addWidget(self._language)
        self._list.setFocus()

    @property
    def chosen(self) -> str:
        """Return the built-in template's name, or `BLANK`."""
        item = self._list.currentItem()  # one always is: the list is never empty
        return str(item.data(256))

    @property
    def language(self) -> str:
        """Return the language of a blank one."""
        return str(self._language.currentData())
