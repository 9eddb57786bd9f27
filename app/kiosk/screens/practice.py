"""Before the interview: one question that counts for nothing, as often as the candidate likes."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.i18n import translate
from app.kiosk import texts
from app.kiosk.presenters.intents import Continue, Practise
from app.kiosk.presenters.practice import PracticeState
from app.kiosk.screens.screen import Screen
from app.theme.look import Look
from app.theme.tokens import SPACE
from app.widgets.action_button import ActionButton
from app.widgets.banner import Banner
from app.widgets.labels import label, panel
from app.widgets.page import Page


class PracticeScreen(Screen[PracticeState]):
    """The fourth screen."""

    def __init__(self, look: Look) -> None:
        super().__init__(look, "practiceScreen")
        self._title, self._about = label("title", "practiceTitle"), label("body")
        self._banner = Banner(look, "practiceMessage")
        self._question_title, self._question = label("eyebrow"), label("heading", "practiceQuestion")
        self._tips_title, self._tips = label("strong"), label("body", "practiceTips")
        self._try = ActionButton(look, "practiseButton", icon="play")
        self._start = ActionButton(look, "startInterviewButton", kind="primary", icon="forward")
        self._page = Page(look)
        self._card = panel("accent")
        inside = QVBoxLayout(self._card)
        inside.setContentsMargins(*(look.px(SPACE.l),) * 4)
        inside.setSpacing(look.px(SPACE.s))
        inside.addWidget(self._question_title)
        inside.addWidget(self._question)
        inside.addWidget(self._try, 0, Qt.AlignmentFlag.AlignLeft)
        column = self._page.column
        for widget in (self._title, self._about, self._banner, self._card, self._tips_title, self._tips):
            column.addWidget(widget)
        column.addStretch(1)
        self._page.ahead.addWidget(self._start)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._page)
        self._try.clicked.connect(self._practise)
        self._start.clicked.connect(self._go_on)

    def first_focus(self) -> QWidget:
        """Begin at the practice, until it was tried."""
        fresh = self._state is not None and not self._state.tried and self._state.question
        return self._try if fresh else self._start

    def retranslate(self) -> None:
        """Name what never changes."""
        self._question_title.setText(translate("Practice", "THE PRACTICE QUESTION"))
        self._tips_title.setText(translate("Practice", "Good to know"))
        self._start.set_words(translate("Practice", "Start the interview"))

    def show_state(self, state: PracticeState) -> None:
        """Offer the practice, again or for the first time."""
        self._title.setText(
            translate("Practice", "Ready when you are")
            if state.tried or not state.question
            else translate("Practice", "Try it first")
        )
        self._about.setText(
            translate(
                "Practice", "Time for the interview: about {minutes} min. Main questions: up to {questions}."
            ).format(minutes=state.minutes, questions=state.questions)
        )
        self._card.setVisible(bool(state.question))
        self._question.setText(state.question)
        self._try.set_words(
            translate("Practice", "Practise again") if state.tried else translate("Practice", "Practise")
        )
        self._tips.setText("\n".join(f"•  {tip}" for tip in _tips(state)))
        if state.error is not None:
            self._banner.say("problem", *texts.worded(state.error))
        elif state.question:
            self._banner.say(
                "ok",
                translate("Practice", "This doesn't count"),
                translate("Practice", "The practice is neither recorded nor scored."),
                icon="shield",
            )
        else:
            self._banner.say("ok", "")

    def _practise(self) -> None:
        self.want(Practise())

    def _go_on(self) -> None:
        self.want(Continue())


def _tips(state: PracticeState) -> list[str]:
    typed = translate("Practice", "Write your answer, then choose Send.")
    spoken = translate("Practice", "Speak as you would to a person. Pauses are fine: the interviewer waits.")
    return [
        typed if state.typed_only else spoken,
        translate("Practice", "Ask for a question to be repeated or explained whenever you like."),
        translate("Practice", "A proctor is one key away."),
    ]
