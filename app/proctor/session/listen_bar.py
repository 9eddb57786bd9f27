"""While a proctor hears a room: that they do, that the candidate sees it, how loud it is, and the way to end it."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel

from app.i18n import translate
from app.proctor.session.hearing import ENDED, HEARD, Hearing
from app.theme.look import Look
from app.theme.tokens import SPACE
from app.widgets.action_button import ActionButton
from app.widgets.labels import announce, label, set_role
from app.widgets.level_meter import LevelMeter

_ICON = 26
_METER = 160


class ListenBar(QFrame):
    """Hidden while nothing is heard. `stopped`, `longer` and `put_away` are its buttons."""

    stopped = Signal()
    longer = Signal()
    put_away = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.setObjectName("listenBar")
        self._look, self._on = look, False
        self._icon = QLabel()
        self._words = label("strong", "listenWords")
        self._heard, self._said = LevelMeter(look, "listenCandidate"), LevelMeter(look, "listenInterviewer")
        self._heard.setAccessibleName(translate("Listening", "Candidate's loudness"))
        self._said.setAccessibleName(translate("Listening", "Interviewer's loudness"))
        row = QHBoxLayout(self)
        row.setContentsMargins(look.px(SPACE.m), look.px(2), look.px(SPACE.s), look.px(2))
        row.setSpacing(look.px(SPACE.s))
        row.addWidget(self._icon)
        row.addWidget(self._words, 1)
        for meter in (self._heard, self._said):
            meter.setFixedWidth(look.px(_METER))
            row.addWidget(meter)
        self._longer = ActionButton(look, "listenLonger")
        self._longer.set_words(translate("Listening", "10 minutes more"))
        self._longer.clicked.connect(self.longer)
        self._stop = ActionButton(look, "listenStop", kind="primary")
        self._stop.clicked.connect(self._pressed)
        row.addWidget(self._longer)
        row.addWidget(self._stop)
        look.changed.connect(self._dress)
        self.hide()

    def show_hearing(self, hearing: Hearing) -> None:
        """Show how it stands; after its end why it ended, until that is put away."""
        self._on = hearing.on
        words = _words(hearing)
        new = words != self._words.text()
        self._words.setText(words)
        self._longer.setVisible(hearing.state == HEARD)
        for meter in (self._heard, self._said):
            meter.setVisible(hearing.on)
        self._stop.set_words(translate("Listening", "Stop") if hearing.on else translate("Listening", "Close"))
        set_role(self, "accent" if hearing.on else "notice", "panel")
        self._dress()
        self.setVisible(hearing.on or hearing.reason not in ("", "by_proctor"))
        if new and self.isVisible():
            announce(self, words)

    def show_levels(self, heard: float, said: float) -> None:
        """Show how loud both are, in dBFS."""
        self._heard.set_level(heard)
        self._said.set_level(said)

    def _pressed(self) -> None:
        if self._on:
            self.stopped.emit()
        else:
            self.hide()
            self.put_away.emit()

    def _dress(self) -> None:
        self._icon.setPixmap(self._look.icon("loudspeaker", "accent" if self._on else "notice", _ICON))


def _words(hearing: Hearing) -> str:
    if hearing.state == ENDED:
        return translate("Listening", "You don't hear the room any more: {why}").format(why=_why(hearing.reason))
    if hearing.state != HEARD:
        return translate("Listening", "Waiting for the kiosk to let you hear the room…")
    said = translate("Listening", "You hear the room. The candidate sees your name as long as you do.")
    if hearing.silent:
        said = translate("Listening", "Nothing can be played here ({why}); you see how loud it is.").format(
            why=hearing.silent
        )
    if hearing.dropped:
        lost = translate("Listening", "Lost pieces: {count}").format(count=hearing.dropped)
        said = f"{said} {lost}"
    return said


def _why(reason: str) -> str:
    return {
        "time_up": translate("Listening", "ten minutes have passed"),
        "interview_over": translate("Listening", "the interview is over"),
        "kiosk_lost": translate("Listening", "the kiosk is not connected"),
        "listener_lost": translate("Listening", "the connection was lost"),
        "refused": translate("Listening", "the kiosk refused"),
        "silent": translate("Listening", "nothing came from the kiosk"),
    }.get(reason, reason)
