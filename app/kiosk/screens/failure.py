"""When it broke off: what happened, what is kept, what comes next, and a code that lets a proctor find it."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from app.i18n import translate
from app.kiosk.presenters.closing import FailureState
from app.kiosk.presenters.intents import Continue, SendComment, WriteComment
from app.kiosk.screens.last_word import LastWord
from app.kiosk.screens.noted_panel import NotedPanel
from app.kiosk.screens.screen import Screen
from app.theme.look import Look
from app.theme.tokens import SPACE
from app.widgets.action_button import ActionButton
from app.widgets.labels import label, panel
from app.widgets.page import Page
from engine.interview.lifecycle import EndReason


class FailureScreen(Screen[FailureState]):
    """Stays until somebody has read it."""

    def __init__(self, look: Look) -> None:
        super().__init__(look, "failureScreen")
        self._icon = QLabel()
        self._title = label("title", "failureTitle")
        self._parts = [(label("strong"), label("body", name)) for name in ("failureWhat", "failureKept", "failureNext")]
        self._code_title, self._code = label("strong"), label("display", "failureCode", wrap=False)
        self._code_card, self._noted = panel("notice"), NotedPanel(look)
        self._last_word = LastWord(look)
        self._close = ActionButton(look, "failureCloseButton", kind="primary")
        page = Page(look, width=820)
        column = page.column
        column.addStretch(1)
        head = QHBoxLayout()
        head.setSpacing(look.px(SPACE.m))
        head.addWidget(self._icon)
        head.addWidget(self._title, 1)
        column.addLayout(head)
        for heading, words in self._parts:
            part = QVBoxLayout()
            part.setSpacing(look.px(SPACE.xs))
            part.addWidget(heading)
            part.addWidget(words)
            column.addLayout(part)
        inside = QVBoxLayout(self._code_card)
        inside.setContentsMargins(*(look.px(SPACE.l),) * 4)
        inside.addWidget(self._code_title)
        inside.addWidget(self._code)
        self._code.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        column.addWidget(self._code_card)
        column.addWidget(self._noted)
        column.addWidget(self._last_word)
        column.addStretch(2)
        page.ahead.addWidget(self._close)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(page)
        self._close.clicked.connect(self._go_on)
        self._last_word.send_wanted.connect(self._send_comment)
        self._last_word.written.connect(self._write)
        look.changed.connect(self._paint)

    def first_focus(self) -> QWidget:
        """Begin at the only way on."""
        return self._close

    def retranslate(self) -> None:
        """Name what never changes."""
        headings = (
            translate("Failure", "What happened"),
            translate("Failure", "What is kept"),
            translate("Failure", "What comes next"),
        )
        for (heading, _), text in zip(self._parts, headings, strict=True):
            heading.setText(text)
        self._code_title.setText(translate("Failure", "Show this code to the proctor"))
        self._close.set_words(translate("Failure", "Close"))
        self._last_word.retranslate()

    def show_state(self, state: FailureState) -> None:
        """Say all of it."""
        self._noted.show_outcome(state.outcome)
        self._last_word.setVisible(state.outcome is not None)
        self._last_word.show_remark(state)
        title, message = _what(state)
        self._title.setText(title)
        for (_, words), text in zip(self._parts, (message, _kept(state), _next(state)), strict=True):
            words.setText(text)
        code = state.outcome.proctor_code if state.outcome else ""
        self._code.setText(code)
        self._code_card.setVisible(bool(code))
        self._paint()

    def _paint(self) -> None:
        left = self._state is not None and _left_by_choice(self._state)
        self._icon.setPixmap(self._look.icon("leave" if left else "problem", "accent" if left else "problem", 44))

    def _go_on(self) -> None:
        self.want(Continue())

    def _write(self, text: str) -> None:
        self.want(WriteComment(text))

    def _send_comment(self) -> None:
        self.want(SendComment())


def _left_by_choice(state: FailureState) -> bool:
    return state.outcome is not None and state.outcome.end_reason is EndReason.CANDIDATE_LEFT


def _what(state: FailureState) -> tuple[str, str]:
    reason = state.outcome.end_reason if state.outcome else None
    if reason is EndReason.CANDIDATE_LEFT:
        return (
            translate("Failure", "You ended the interview"),
            translate("Failure", "The interview stopped because you chose to leave it."),
        )
    if reason is EndReason.PROCTOR_ENDED:
        return (
            translate("Failure", "A proctor ended the interview"),
            state.message or translate("Failure", "The proctor will explain why."),
        )
    if state.title:
        return state.title, state.message
    if reason is EndReason.DEVICE_FAULT:
        return (
            translate("Failure", "The interview had to stop"),
            translate("Failure", "The sound equipment failed and did not come back. This was not your fault."),
        )
    return (
        translate("Failure", "The interview had to stop"),
        translate("Failure", "Something unexpected went wrong at this kiosk. This was not your fault."),
    )


def _kept(state: FailureState) -> str:
    if state.outcome is None:
        return translate("Failure", "Whatever was recorded until then is safe on this kiosk.")
    return translate("Failure", "Answers kept: {answers}. Nothing was scored.").format(
        answers=state.outcome.receipt.answers
    )


def _next(state: FailureState) -> str:
    if state.outcome is not None and state.outcome.retake_granted:
        return translate("Failure", "You may take the interview again. A proctor will start it with you.")
    if _left_by_choice(state):
        return translate("Failure", "A proctor can answer your questions about another appointment.")
    return translate("Failure", "Please stay seated. A proctor comes to you and decides with you how to go on.")
