"""The end: the record is made ready, then thanks, a receipt to take home, and room for a last word."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from app.i18n import translate
from app.kiosk import texts
from app.kiosk.presenters.closing import ClosingState, EndState, hash_groups
from app.kiosk.presenters.intents import Continue, SendComment, WriteComment
from app.kiosk.screens.last_word import LastWord
from app.kiosk.screens.noted_panel import NotedPanel
from app.kiosk.screens.screen import Screen
from app.theme.look import Look
from app.theme.tokens import SPACE
from app.widgets.action_button import ActionButton
from app.widgets.labels import label, panel
from app.widgets.page import Page
from app.widgets.voice_orb import OrbMode, VoiceOrb


class ClosingScreen(Screen[ClosingState]):
    """Between the last word and the receipt."""

    def __init__(self, look: Look) -> None:
        super().__init__(look, "closingScreen")
        self._orb = VoiceOrb(look, "closingOrb")
        self._orb.set_mode(OrbMode.THINKING)
        self._orb.setFixedHeight(look.px(220))
        self._title, self._about = label("title", "closingStep"), label("quiet")
        self._far = label("quiet", "closingProgress")
        column = QVBoxLayout(self)
        column.setSpacing(look.px(SPACE.m))
        column.addStretch(2)
        column.addWidget(self._orb)
        column.addWidget(self._title)
        column.addWidget(self._far)
        column.addWidget(self._about)
        for words in (self._title, self._far, self._about):
            words.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(3)

    def retranslate(self) -> None:
        """Name what never changes."""
        self._about.setText(translate("Closing", "The interview is over. This takes a few seconds; you can sit back."))

    def show_state(self, state: ClosingState) -> None:
        """Say what is being done."""
        self._title.setText(texts.closing_step(state.step))
        far = translate("Closing", "{done} of {of} topics").format(done=state.done, of=state.of)
        self._far.setText(far if state.of > 1 else "")


class EndScreen(Screen[EndState]):
    """Thanks, receipt, comment."""

    def __init__(self, look: Look) -> None:
        super().__init__(look, "endScreen")
        self._title, self._about = label("title", "endTitle"), label("body", "endNext")
        self._receipt_title, self._counts = label("heading"), label("body", "receiptCounts")
        self._session_title, self._hash_title = label("strong"), label("strong")
        self._session, self._hash = _selectable("receiptSession"), _selectable("receiptHash")
        self._hash_note = label("hint")
        self._noted = NotedPanel(look)
        self._last_word = LastWord(look)
        self._left = label("quiet", "returnCountdown", wrap=False)
        self._finish = ActionButton(look, "finishButton", kind="primary", icon="tick")
        self._page = Page(look, width=1080)
        column = self._page.column
        column.addWidget(self._title)
        column.addWidget(self._about)
        sides = QHBoxLayout()
        sides.setSpacing(look.px(SPACE.xl))
        sides.addLayout(self._told(), 1)
        sides.addWidget(self._last_word, 1)
        column.addLayout(sides)
        column.addStretch(1)
        self._page.back.addWidget(self._left)
        self._page.ahead.addWidget(self._finish)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._page)
        self._finish.clicked.connect(self._go_on)
        self._last_word.send_wanted.connect(self._send_comment)
        self._last_word.written.connect(self._write)

    def first_focus(self) -> QWidget:
        """Begin at the way out."""
        return self._finish

    def retranslate(self) -> None:
        """Name what never changes."""
        self._receipt_title.setText(translate("End", "Your receipt"))
        self._session_title.setText(translate("End", "Session"))
        self._hash_title.setText(translate("End", "Record's fingerprint"))
        self._hash_note.setText(
            translate("End", "A photo of this is enough: it shows later whether the record was changed.")
        )
        self._last_word.retranslate()
        self._finish.set_words(translate("End", "Finish"))

    def show_state(self, state: EndState) -> None:
        """Show the receipt and how the comment stands."""
        outcome, receipt = state.outcome, state.outcome.receipt
        name = state.participant_name
        thanks = translate("End", "Thank you, {name}").format(name=name) if name else translate("End", "Thank you")
        self._title.setText(thanks)
        self._noted.show_outcome(outcome)
        self._about.setText(_what_next(state))
        minutes, seconds = divmod(round(receipt.recorded_s), 60)
        self._counts.setText(
            translate("End", "Answers kept: {answers} · Recording: {minutes} min {seconds} s").format(
                answers=receipt.answers, minutes=minutes, seconds=seconds
            )
        )
        _show(self._session, outcome.receipt.session_id)
        groups = hash_groups(receipt.record_sha256)
        _show(self._hash, "\n".join(" ".join(groups[row : row + 4]) for row in range(0, len(groups), 4)))
        self._hash.setAccessibleName(receipt.record_sha256)
        self._last_word.show_remark(state)
        self._left.setText(
            translate("End", "This screen closes in {seconds} s").format(seconds=state.seconds_left)
            if state.seconds_left is not None
            else ""
        )

    def _told(self) -> QVBoxLayout:
        rows = QVBoxLayout()
        rows.setSpacing(self._look.px(SPACE.m))
        rows.addWidget(self._noted)
        rows.addWidget(self._receipt())
        rows.addStretch(1)
        return rows

    def _receipt(self) -> QFrame:
        look = self._look
        card = panel("card")
        rows = QVBoxLayout(card)
        rows.setContentsMargins(*(look.px(SPACE.l),) * 4)
        rows.setSpacing(look.px(SPACE.xs))
        rows.addWidget(self._receipt_title)
        rows.addWidget(self._counts)
        rows.addSpacing(look.px(SPACE.s))
        rows.addWidget(self._session_title)
        rows.addWidget(self._session)
        rows.addSpacing(look.px(SPACE.s))
        rows.addWidget(self._hash_title)
        rows.addWidget(self._hash)
        rows.addWidget(self._hash_note)
        return card

    def _write(self, text: str) -> None:
        self.want(WriteComment(text))

    def _send_comment(self) -> None:
        self.want(SendComment())

    def _go_on(self) -> None:
        self.want(Continue())


def _what_next(state: EndState) -> str:
    if state.outcome.next_stage:
        following = translate("End", "Your answers are saved. Next comes: {stage}.")
        return following.format(stage=state.outcome.next_stage)
    if state.organisation:
        return translate("End", "Your answers are saved. {organisation} will tell you how it goes on.").format(
            organisation=state.organisation
        )
    return translate("End", "Your answers are saved. You will be told how it goes on.")


def _selectable(name: str) -> QLabel:
    shown = label("body", name)
    shown.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return shown


def _show(shown: QLabel, text: str) -> None:
    if shown.text() != text:  # setting it again would drop a selection
        shown.setText(text)
