"""The lasting line that says a proctor hears the room: under the top bar, whatever the screen shows, until they don't any more."""

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel

from app.i18n import translate
from app.theme.look import Look
from app.theme.tokens import SPACE
from app.widgets.labels import announce, label


class ListenerMark(QFrame):
    """Hidden while nobody listens."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.setObjectName("listenerMark")
        self.setProperty("panel", "bar")
        self._look = look
        self._name = ""
        self._icon, self._words = QLabel(), label("accent", "listenerName")
        row = QHBoxLayout(self)
        row.setContentsMargins(look.px(SPACE.xl), look.px(SPACE.s), look.px(SPACE.xl), look.px(SPACE.s))
        row.setSpacing(look.px(SPACE.s))
        row.addWidget(self._icon)
        row.addWidget(self._words, 1)
        look.changed.connect(self._paint)
        self._paint()
        self.hide()

    def show_listener(self, name: str) -> None:
        """Say who listens; an empty name for nobody."""
        fresh = bool(name) and name != self._name
        self._name = name
        self.retranslate()
        self.setVisible(bool(name))
        if fresh:
            announce(self, self.accessibleName())

    def retranslate(self) -> None:
        """Say it in the interface's language."""
        words = translate("Listening", "A proctor is listening: {name}").format(name=self._name)
        self._words.setText(words)
        self.setAccessibleName(words)

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """Speak the new language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def _paint(self) -> None:
        self._icon.setPixmap(self._look.icon("proctor", "accent", 22))
