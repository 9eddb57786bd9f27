"""What makes a widget a screen: it shows a state, tells what the person chose, and speaks another language when asked."""

from typing import Generic, TypeVar

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QWidget

from app.kiosk.presenters.intents import Intent
from app.theme.look import Look

S = TypeVar("S")


class Screen(QWidget, Generic[S]):
    """Subclasses build their widgets once, name them in `retranslate` and bring them up to date in `show_state`.

    A screen lives only while it is shown, so that nothing one candidate wrote is there for the next. States follow typing with a
    delay: a text field is never set from a state, or it would swallow the letters typed meanwhile.
    """

    chosen = Signal(object)

    def __init__(self, look: Look, name: str) -> None:
        super().__init__()
        self.setObjectName(name)
        self._look = look
        self._state: S | None = None

    @property
    def state(self) -> S | None:
        """Return what is shown."""
        return self._state

    def take(self, state: S) -> None:
        """Show another state; the first one names everything."""
        first = self._state is None
        self._state = state
        if first:
            self.retranslate()
        self.show_state(state)

    def show_state(self, state: S) -> None:
        """Bring the widgets up to date."""
        raise NotImplementedError

    def retranslate(self) -> None:
        """Name everything in the interface's language."""
        raise NotImplementedError

    def first_focus(self) -> QWidget | None:
        """Return where the keyboard should be when the screen appears."""
        return None

    def want(self, intent: Intent) -> None:
        """Tell what the person chose."""
        self.chosen.emit(intent)

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """Speak the new language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange and self._state is not None:
            self.retranslate()
            self.show_state(self._state)
