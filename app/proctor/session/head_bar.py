"""The head of the session view: how the interview stands, how much time is left, who looks after it, how old all of that is."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from app.desk.moments import ago, duration
from app.i18n import translate
from app.proctor.session.header import Header
from app.proctor.session.texts import end_words, link_words, pause_words, state_look, state_words
from app.theme.look import Look
from app.theme.tokens import SPACE
from app.widgets.labels import label, plain_tip, set_role
from app.widgets.status_mark import StatusMark

_WIDEST = 420


class HeadBar(QWidget):
    """Shows a `Header`; stands at the right of the page's title."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.setObjectName("sessionHead")
        self._look = look
        px = look.px
        self.state = StatusMark(look, "sessionState")
        self.time = label("title", "sessionTimeLeft", wrap=False)
        self.time.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.under = label("hint", "sessionProgress", wrap=False)
        self.who = label("hint", "sessionAttendant", wrap=False)
        self.age = label("hint", "sessionAge", wrap=False)
        for each in (self.under, self.who, self.age):
            each.setAlignment(Qt.AlignmentFlag.AlignRight)
        beneath = QVBoxLayout()
        beneath.setSpacing(0)
        beneath.addWidget(self.who)
        beneath.addWidget(self.age)
        times = QVBoxLayout()
        times.setSpacing(0)
        times.addWidget(self.time)
        times.addWidget(self.under)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(px(SPACE.m))
        row.addLayout(beneath)
        row.addWidget(self.state, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addLayout(times)

    def show_header(self, head: Header) -> None:
        """Show another head."""
        icon, colour = state_look(head.state)
        words = state_words(head.state)
        if head.state == "paused" and head.why:
            words = f"{words}: {', '.join(map(pause_words, head.why.split(', ')))}"
        if head.state == "ended" and head.why:
            words = f"{words}: {end_words(head.why)}"
        if head.stale_s is not None and head.state != "ended":
            words, colour = translate("Session", "Last heard: {state}").format(state=words), "quiet"
        self.state.show_state(colour, words, icon=icon)
        self._show_time(head)
        fit(self.who, attendant_words(head), self._look.px(_WIDEST))
        self._show_age(head)

    def _show_time(self, head: Header) -> None:
        if head.left_s is None:
            self.time.setText("–" if head.running else "")
        elif head.left_s < 0:
            self.time.setText(f"+{duration(-head.left_s)}")
        else:
            self.time.setText(duration(head.left_s))
        over = head.left_s is not None and head.left_s < 0
        beneath = translate("Session", "over time") if over else translate("Session", "left")
        if head.questions:
            asked = translate("Session", "question {number} of {all}").format(number=head.question, all=head.questions)
            beneath = f"{beneath} · {asked}"
        self.under.setText(beneath if head.running and head.left_s is not None else "")
        set_role(self.time, "title_notice" if head.last_minutes else "title")
        self.time.setAccessibleName(f"{self.time.text()} {self.under.text()}")

    def _show_age(self, head: Header) -> None:
        if head.stale_s is not None:
            said = translate("Session", "As of {ago}").format(ago=ago(head.stale_s))
            role = "problem"
        elif not head.kiosk_online and head.running:
            said, role = translate("Session", "The kiosk is not connected"), "problem"
        elif head.network is not None and head.running:
            said, role = translate("Session", "Kiosk: {link}").format(link=link_words(head.network.link)), "hint"
            if head.network.round_trip_ms is not None:
                said = f"{said} · {head.network.round_trip_ms:.0f} ms"
            if head.network.backlog:
                behind = translate("Session", "facts under way: {count}").format(count=head.network.backlog)
                said = f"{said} · {behind}"
        else:
            said, role = "", "hint"
        self.age.setText(said)
        set_role(self.age, role)


def fit(label: QLabel, text: str, width: int) -> None:
    """Show as much of a text as a width in pixels has room for; the whole is under the pointer, and what a screen reader reads."""
    shown = label.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, max(width, 0))
    label.setText(shown)
    label.setToolTip(plain_tip(text) if shown != text else "")
    label.setAccessibleName(text)


def attendant_words(head: Header) -> str:
    """Return who looks after the room, in a sentence."""
    if head.attendant is None:
        return translate("Session", "Nobody looks after this room")
    if head.attends == "me":
        offered = head.attendant.offered_to
        if offered is not None:
            return translate("Session", "You look after it; offered to {name}").format(name=offered.name)
        return translate("Session", "You look after this room")
    return translate("Session", "Looked after by {name}").format(name=head.attendant.who.name)
