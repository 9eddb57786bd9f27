"""The interview, and the practice before it: the orb, the words, the time, the controls, and anything out of the ordinary."""

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.i18n import translate
from app.kiosk.presenters.intents import (
    AskToLeave,
    CallProctor,
    Done,
    Draft,
    OpenTyping,
    Repeat,
    SendAnswer,
    TakeTime,
    Understood,
)
from app.kiosk.presenters.talk import Phase, TalkState, seconds_left
from app.kiosk.screens import talk_words as words
from app.kiosk.screens.screen import Screen
from app.kiosk.screens.talk_controls import TalkControls
from app.kiosk.screens.typing_panel import TypingPanel
from app.theme.look import Look
from app.theme.tokens import SPACE, TYPE
from app.widgets.action_button import ActionButton
from app.widgets.banner import Banner
from app.widgets.caption_view import CaptionView
from app.widgets.labels import announce, label, panel
from app.widgets.progress_line import ProgressLine
from app.widgets.voice_orb import VoiceOrb
from engine.clock import Clock


class TalkScreen(Screen[TalkState]):
    """The fifth screen. Function keys never clash with typing; Enter presses what has the focus, at first "I'm done"."""

    def __init__(self, look: Look, clock: Clock) -> None:
        super().__init__(look, "talkScreen")
        self._clock = clock
        self._progress, self._time = ProgressLine(look, "questionProgress"), label("strong", "timeLeft", wrap=False)
        self._practice_mark = label("ok", "practiceMark", wrap=False)
        self._leave = ActionButton(look, "leaveButton", kind="quiet", icon="leave")
        self._banner = Banner(look, "talkMessage", puts_away=True)
        self._orb, self._phase = VoiceOrb(look, "voiceOrb"), label("state", "talkPhase")
        self._asked_by, self._heard_from = label("who_ours"), label("who_yours")
        self._asked = CaptionView(look, "interviewerCaption")
        self._heard = CaptionView(look, "candidateCaption", role="caption_yours", largest=TYPE.caption, follow=True)
        self._typing = TypingPanel(look)
        self._controls = TalkControls(look)
        self._sure = Banner(look, "leaveQuestion")
        self._stay = ActionButton(look, "stayButton", kind="primary")
        self._go = ActionButton(look, "leaveConfirmButton")
        self._lay_out()
        self._connect()
        self._ticking = QTimer(self)
        self._ticking.setInterval(1000)
        self._ticking.timeout.connect(self._show_time)
        self._ticking.start()

    def first_focus(self) -> QWidget:
        """Begin at "I'm done", or in the field while it is open."""
        typing = self._state is not None and self._state.typing
        return self._typing.field if typing else self._controls.done

    def set_level(self, heard_dbfs: float, said_dbfs: float) -> None:
        """Take the newest loudness, past the journey: twenty times a second changes no state."""
        self._orb.set_level(heard_dbfs, said_dbfs)

    def retranslate(self) -> None:
        """Name what never changes."""
        self._asked_by.setText(translate("Talk", "Interviewer"))
        self._heard_from.setText(translate("Talk", "You, as heard"))
        self._practice_mark.setText(translate("Talk", "Practice: not recorded, not scored"))
        self._stay.set_words(translate("Talk", "Stay"))
        self._go.set_words(translate("Talk", "Leave the interview"))
        self._banner.name_button(translate("Talk", "Understood"))
        self._controls.retranslate()
        self._typing.retranslate()

    def show_state(self, state: TalkState) -> None:
        """Bring everything up to date."""
        self._orb.set_mode(words.orb_mode(state))
        phase = words.phase_words(state)
        if phase != self._phase.text():
            self._phase.setText(phase)
            announce(self._phase, phase)
        self._asked.set_text(
            state.asked or words.before_first_words(state), growing=state.phase is Phase.INTERVIEWER_SPEAKING
        )
        self._heard.set_text(state.heard or translate("Talk", "Your words appear here."))
        self._practice_mark.setVisible(state.practice)
        self._leave.set_words(translate("Talk", "Skip practice") if state.practice else translate("Talk", "Leave"))
        counted = state.progress is not None and state.progress.question > 0  # 0 while it introduces itself
        self._progress.setVisible(counted and not state.practice)
        if state.progress is not None:
            question, questions = state.progress.question, state.progress.questions
            self._progress.show_progress(
                question,
                questions,
                translate("Talk", "Question {question} of {questions}").format(question=question, questions=questions),
            )
        kind, title, message, icon = words.notice_words(state)
        self._banner.say(kind, title, message, icon=icon, puts_away=words.can_be_put_away(state))
        self._show_typing(state)
        self._controls.take(state)
        self._show_leaving(state)
        self._show_time()

    def _show_typing(self, state: TalkState) -> None:
        opened = state.typing and self._typing.isHidden()
        closed = not state.typing and not self._typing.isHidden()
        self._typing.setVisible(state.typing)
        self._heard_side.setVisible(not state.typing and _expects_words(state))
        self._typing.take(state)
        if opened:
            self._typing.field.setFocus()
        elif closed:
            self._controls.done.setFocus()

    def _show_leaving(self, state: TalkState) -> None:
        asked = state.leaving and self._question.isHidden()
        answered = not state.leaving and not self._question.isHidden()
        self._question.setVisible(state.leaving)
        self._controls.setVisible(not state.leaving)
        if state.leaving:
            title = translate("Talk", "Leave the interview?")
            message = translate("Talk", "It ends here and is not scored. What you said until now is kept.")
            self._sure.say("notice", title, message, icon="leave")
        if asked:
            self._stay.setFocus()
        elif answered:
            self.first_focus().setFocus()

    def _show_time(self) -> None:
        if self._state is not None:
            left = seconds_left(self._state, self._clock.monotonic_ns() / 1e9)
            self._time.setText("" if self._state.practice else words.time_words(self._state, left))

    def _lay_out(self) -> None:
        look = self._look
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        body = QVBoxLayout()
        body.setContentsMargins(look.px(SPACE.xl), look.px(SPACE.s), look.px(SPACE.xl), look.px(SPACE.m))
        body.setSpacing(look.px(SPACE.s))
        head = QHBoxLayout()
        head.setSpacing(look.px(SPACE.l))
        head.addWidget(self._progress, 1)
        head.addWidget(self._practice_mark)
        head.addStretch(0)
        head.addWidget(self._time)
        head.addWidget(self._leave)
        body.addLayout(head)
        body.addWidget(self._banner)
        middle = QHBoxLayout()
        middle.setSpacing(look.px(SPACE.xl))
        middle.addLayout(self._orb_side(), 3)
        middle.addLayout(self._words_side(), 7)
        body.addLayout(middle, 1)
        whole.addLayout(body, 1)
        whole.addWidget(self._foot())

    def _orb_side(self) -> QVBoxLayout:
        side = QVBoxLayout()
        side.addStretch(1)
        side.addWidget(self._orb, 6)
        side.addWidget(self._phase)
        side.addStretch(1)
        self._phase.setAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
        self._phase.setMinimumHeight(self._look.px(72))
        return side

    def _words_side(self) -> QVBoxLayout:
        look = self._look
        side = QVBoxLayout()
        side.setSpacing(look.px(SPACE.s))
        side.addWidget(self._asked_by)
        side.addWidget(self._asked, 5)
        self._heard_side = panel("yours", "heardPanel")
        heard = QVBoxLayout(self._heard_side)
        heard.setContentsMargins(look.px(SPACE.l), look.px(SPACE.m - 4), look.px(SPACE.m), look.px(SPACE.m - 4))
        heard.setSpacing(look.px(SPACE.xs))
        heard.addWidget(self._heard_from)
        heard.addWidget(self._heard)
        side.addWidget(self._heard_side)
        side.addWidget(self._typing)
        return side

    def _foot(self) -> QWidget:
        look = self._look
        foot = panel("bar")
        self._question = QWidget()
        self._question.hide()
        row = QHBoxLayout(self._question)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self._sure, 1)
        row.addWidget(self._go)
        row.addWidget(self._stay)
        rows = QVBoxLayout(foot)
        rows.setContentsMargins(look.px(SPACE.l), look.px(SPACE.s), look.px(SPACE.l), look.px(SPACE.s))
        rows.addWidget(self._controls)
        rows.addWidget(self._question)
        return foot

    def _connect(self) -> None:
        controls = self._controls
        for button, slot, keys in (
            (controls.proctor, self._call_proctor, ("F1",)),
            (controls.repeat, self._repeat, ("F2",)),
            (controls.take_time, self._take_time, ("F3",)),
            (controls.type_instead, self._toggle_typing, ("F4", "Ctrl+T")),
            (controls.done, self._done, ("F5",)),
        ):
            button.clicked.connect(slot)
            for key in keys:
                QShortcut(QKeySequence(key), self, slot).setAutoRepeat(False)
        QShortcut(QKeySequence("PgDown"), self, self._read_on)
        QShortcut(QKeySequence("PgUp"), self, self._read_back)
        self._banner.put_away.connect(self._understood)
        self._leave.clicked.connect(self._ask_to_leave)
        self._stay.clicked.connect(self._stay_here)
        self._go.clicked.connect(self._leave_now)
        self._typing.edited.connect(self._draft)
        self._typing.sent.connect(self._send)
        self._typing.closed.connect(self._close_typing)

    def _read_on(self) -> None:
        self._asked.scroll_by_page(1)

    def _read_back(self) -> None:
        self._asked.scroll_by_page(-1)

    def _call_proctor(self) -> None:
        self.want(CallProctor())

    def _repeat(self) -> None:
        self.want(Repeat())

    def _take_time(self) -> None:
        self.want(TakeTime())

    def _done(self) -> None:
        self.want(Done())

    def _toggle_typing(self) -> None:
        self.want(OpenTyping(shown=self._state is not None and not self._state.typing))

    def _close_typing(self) -> None:
        self.want(OpenTyping(shown=False))

    def _draft(self, text: str) -> None:
        self.want(Draft(text))

    def _send(self) -> None:
        self.want(SendAnswer())

    def _understood(self) -> None:
        self.want(Understood())
        self.first_focus().setFocus()

    def _ask_to_leave(self) -> None:
        self.want(AskToLeave())

    def _stay_here(self) -> None:
        self.want(AskToLeave(sure=False))

    def _leave_now(self) -> None:
        self.want(AskToLeave(sure=True))


def _expects_words(state: TalkState) -> bool:
    """Whether the candidate's words have a place on screen: until they speak, the question may have all of it."""
    return bool(state.heard) or state.answering or state.suspended
