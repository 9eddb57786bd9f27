"""The proctor's PIN: the way out of the window, and to the staff's page. Opened, never executed: an own event loop would hang all tasks."""

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from app.i18n import translate
from app.kiosk.presenters.pin import PIN_LIMIT, PinState, Wish, locked_for
from app.theme.look import Look
from app.theme.tokens import SPACE
from app.widgets.action_button import ActionButton
from app.widgets.banner import Banner
from app.widgets.labels import label, panel
from engine.clock import Clock


class PinDialog(QDialog):
    """Emits `submitted` with the PIN and what for; `rejected` (Qt's own) when it was called off."""

    submitted = Signal(str, object)

    def __init__(self, look: Look, clock: Clock, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Dialog | Qt.WindowType.FramelessWindowHint)
        self.setObjectName("pinDialog")
        self.setModal(True)
        self._look, self._clock = look, clock
        self._state: PinState | None = None
        self._title, self._about = label("heading"), label("body")
        self._field = QLineEdit()
        self._field.setObjectName("pinField")
        self._field.setEchoMode(QLineEdit.EchoMode.Password)
        self._field.setMaxLength(PIN_LIMIT)
        self._field.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        self._banner = Banner(look, "pinMessage")
        self._cancel = ActionButton(look, "pinCancelButton")
        self._look_in = ActionButton(look, "pinDiagnosticsButton", icon="eye")
        self._go_on = ActionButton(look, "pinGoOnButton")
        self._leave = ActionButton(look, "pinLeaveButton", kind="primary", icon="leave")
        self._lay_out()
        self._waiting = QTimer(self)
        self._waiting.setInterval(500)
        self._waiting.timeout.connect(self._refresh)
        self._field.returnPressed.connect(self._ask_for_the_usual)
        self._leave.clicked.connect(self._ask_to_leave)
        self._look_in.clicked.connect(self._ask_to_look)
        self._go_on.clicked.connect(self._ask_to_go_on)
        self._cancel.clicked.connect(self.reject)
        self.retranslate()

    def retranslate(self) -> None:
        """Name what never changes."""
        self.setWindowTitle(translate("Pin", "For proctors"))
        self._title.setText(translate("Pin", "For proctors"))
        self._field.setAccessibleName(translate("Pin", "Proctor's PIN"))
        self._field.setPlaceholderText(translate("Pin", "Proctor's PIN"))
        self._cancel.set_words(translate("Pin", "Cancel"))
        self._go_on.set_words(translate("Pin", "Go on with the interview"))
        self._look_in.set_words(
            translate("Pin", "Diagnostics"),
            description=translate("Pin", "Devices, engines and the last conversations in figures"),
        )

    def take(self, state: PinState) -> None:
        """Show how it stands; a wrong PIN is cleared."""
        if state.error and (self._state is None or self._state.checking):
            self._field.clear()
        self._state = state
        self._refresh()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """Speak the new language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def _refresh(self) -> None:
        state = self._state
        if state is None:
            return
        wait = locked_for(state, self._clock.monotonic_ns() / 1e9)
        open_now = wait <= 0 and not state.checking
        self._about.setText(_about(state))
        self._field.setReadOnly(not open_now)
        self._leave.set_available(open_now)
        self._look_in.set_available(open_now)
        self._go_on.setVisible(state.stands_still)
        self._go_on.set_available(open_now and state.stands_still)
        self._leave.set_words(translate("Pin", "Checking…") if state.checking else translate("Pin", "Leave the kiosk"))
        if wait > 0:
            self._banner.say(
                "problem",
                translate("Pin", "Too many wrong PINs"),
                translate("Pin", "Try again in {seconds} s.").format(seconds=round(wait + 0.5)),
            )
        elif state.error and state.wrong:
            left = translate("Pin", "Attempts left: {left}").format(left=state.left)
            self._banner.say("problem", translate("Pin", "That PIN is wrong"), left)
        else:
            self._banner.say("problem", "")
        if wait > 0 and not self._waiting.isActive():
            self._waiting.start()
        elif wait <= 0:
            self._waiting.stop()
        self.adjustSize()

    def _ask_to_leave(self) -> None:
        self._submit(Wish.LEAVE)

    def _ask_to_look(self) -> None:
        self._submit(Wish.DIAGNOSE)

    def _ask_to_go_on(self) -> None:
        self._submit(Wish.GO_ON)

    def _ask_for_the_usual(self) -> None:
        """The Enter key ends no interview that a person may well have come to let go on."""
        self._submit(Wish.GO_ON if self._state is not None and self._state.stands_still else Wish.LEAVE)

    def _submit(self, wish: Wish) -> None:
        state = self._state
        if state is None or state.checking or locked_for(state, self._clock.monotonic_ns() / 1e9) > 0:
            return
        if self._field.text():
            self.submitted.emit(self._field.text(), wish)

    def _lay_out(self) -> None:
        look = self._look
        card = panel("dialog")
        rows = QVBoxLayout(card)
        rows.setContentsMargins(*(look.px(SPACE.xl),) * 4)
        rows.setSpacing(look.px(SPACE.m))
        rows.addWidget(self._title)
        rows.addWidget(self._about)
        rows.addWidget(self._field)
        rows.addWidget(self._banner)
        buttons = QHBoxLayout()
        buttons.addWidget(self._cancel)
        buttons.addStretch(1)
        buttons.addWidget(self._look_in)
        buttons.addWidget(self._leave)
        rows.addWidget(self._go_on)
        rows.addLayout(buttons)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(card)
        self.setFixedWidth(look.px(680))


def _about(state: PinState) -> str:
    if state.stands_still:
        return translate(
            "Pin",
            "A proctor has stopped this interview from afar. You can let it go on here, in case that proctor can't be reached.",
        )
    if state.interview_runs:
        return translate(
            "Pin",
            "An interview is running. Leaving ends it; what was said until now is kept. Diagnostics leaves it alone.",
        )
    return translate("Pin", "Leaving the kiosk and its diagnostics take a proctor's PIN.")
