"""What the interviewer is about to do and why, in its own words, and how quick it has been."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.i18n import translate
from app.proctor.session.replies import Doing, Waiting
from app.proctor.session.reply_bars import ReplyBars, figures
from app.proctor.session.texts import move_words, trigger_words
from app.theme.look import Look
from app.theme.tokens import SPACE
from app.widgets.labels import label, panel


class InterviewerPanel(QWidget):
    """Shows `Doing` and `Waiting`."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.setObjectName("interviewerPanel")
        px = look.px
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(px(SPACE.s))
        card = panel("card", "doingCard")
        inside = QVBoxLayout(card)
        inside.setContentsMargins(*[px(SPACE.m)] * 4)
        inside.setSpacing(px(SPACE.xs))
        self._eyebrow, self._move = label("eyebrow", "doingWhen"), label("strong", "doingMove")
        self._says = label("body", "doingSays")
        self._why, self._about = label("body", "doingWhy"), label("hint", "doingAbout")
        for each in (self._eyebrow, self._move, self._says, self._why, self._about):
            inside.addWidget(each)
        whole.addWidget(card)
        title = label("eyebrow")
        title.setText(translate("Session", "Waits before a reply"))
        self._figures = label("hint", "replyFigures")
        self._bars = ReplyBars(look)
        whole.addWidget(title)
        whole.addWidget(self._bars)
        whole.addWidget(self._figures)
        whole.addStretch(1)
        self.show_doing(None)

    def show_doing(self, doing: Doing | None) -> None:
        """Show what comes next, or what was done last."""
        if doing is None:
            self._eyebrow.setText(translate("Session", "What comes next"))
            self._move.setText(translate("Session", "Not known yet: the interviewer has not chosen."))
            for each in (self._says, self._why, self._about):
                each.hide()
            return
        self._eyebrow.setText(translate("Session", "Done last") if doing.said else translate("Session", "About to"))
        self._move.setText(move_words(doing.move))
        words = doing.says or doing.prompt
        self._says.setText(f"“{words}”")
        self._says.setVisible(bool(words))
        self._why.setText(translate("Session", "Why: {reason}").format(reason=doing.reason))
        self._why.setVisible(bool(doing.reason))
        told = (
            (translate("Session", "after {trigger}"), trigger_words(doing.trigger) if doing.trigger else ""),
            (translate("Session", "about {topic}"), doing.topic),
            (translate("Session", "rule {rule}"), doing.rule),
        )
        about = " · ".join(words.format(trigger=value, topic=value, rule=value) for words, value in told if value)
        self._about.setText(about)
        self._about.setVisible(bool(about))

    def show_waiting(self, waiting: Waiting) -> None:
        """Show how quick it was."""
        self._bars.show_waiting(waiting)
        self._figures.setText(figures(waiting))
