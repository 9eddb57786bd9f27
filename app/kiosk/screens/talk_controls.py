"""The candidate's controls in a row, each with its key; what can't be done now keeps its place."""

from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.i18n import translate
from app.kiosk.presenters.talk import TalkState
from app.theme.look import Look
from app.theme.tokens import SPACE
from app.widgets.action_button import ActionButton


class TalkControls(QWidget):
    """Left: ask for something; right: say that the answer is complete. The owner connects the buttons."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.setObjectName("talkControls")
        self.repeat = ActionButton(look, "repeatButton", icon="repeat")
        self.take_time = ActionButton(look, "takeTimeButton", icon="take_time")
        self.type_instead = ActionButton(look, "typeInsteadButton", icon="keyboard")
        self.proctor = ActionButton(look, "callProctorButton", icon="proctor")
        self.done = ActionButton(look, "doneButton", kind="primary", icon="tick")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(look.px(SPACE.xs))
        for button in (self.proctor, self.repeat, self.take_time, self.type_instead):
            row.addWidget(button)
        row.addStretch(1)
        row.addWidget(self.done)
        self._state: TalkState | None = None

    def retranslate(self) -> None:
        """Name the buttons."""
        self.repeat.set_words(
            translate("Talk", "Repeat"), key="F2", description=translate("Talk", "Hear the question again")
        )
        self.take_time.set_words(
            translate("Talk", "Take your time"),
            key="F3",
            description=translate("Talk", "Think in silence; the clock stops"),
        )
        if self._state is not None:
            self.take(self._state)

    def take(self, state: TalkState) -> None:
        """Show what can be done now."""
        self._state = state
        self.repeat.set_available(bool(state.asked) and not state.paused)
        self.take_time.set_available(not state.suspended and not state.paused)
        self.done.set_available(state.answering or state.suspended)
        self.done.setVisible(not state.typing)
        self.type_instead.setVisible(not state.typed_only)
        self.type_instead.set_words(
            translate("Talk", "Close typing") if state.typing else translate("Talk", "Type instead"), key="F4"
        )
        self.proctor.set_available(not state.proctor_called)
        self.proctor.set_words(
            translate("Talk", "Proctor called") if state.proctor_called else translate("Talk", "Ask for a proctor"),
            key="F1",
            description=translate("Talk", "A person comes to you"),
        )
        self.done.set_words(
            translate("Talk", "I'm done"),
            key=translate("Talk", "Enter"),
            description=translate("Talk", "My answer is complete"),
        )
