"""The head of the session view: how the interview stands, how much time is left, who looks after it, how old all of that is."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from app.desk.moments import ago, duration
from app.i18n import translate
from app.proctor.session.header import Header
from app.proctor.session.texts import end_words, link_words, pause_words, state_look, state_words
from app.theme.look import Look
from app.theme.tokens import RADIUS, SPACE, TYPE
from app.widgets.labels import label, set_role

_ICON = 24


class StateMark(QWidget):
    """A state as shape, word and colour; the word alone says everything."""

    def __init__(self, look: Look, name: str) -> None:
        super().__init__()
        self.setObjectName(name)
        self._look = look
        self._icon, self._colour, self._words = "clock", "quiet", ""
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        look.changed.connect(self.update)

    def show_state(self, icon: str, colour: str, words: str) -> None:
        """Show another state."""
        if (icon, colour, words) != (self._icon, self._colour, self._words):
            self._icon, self._colour, self._words = icon, colour, words
            self.setAccessibleName(words)
            self.updateGeometry()
            self.update()

    @property
    def words(self) -> str:
        """Return what it says."""
        return self._words

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Return room for shape and word."""
        px, metrics = self._look.px, QFontMetrics(self._font())
        return QSize(metrics.horizontalAdvance(self._words) + px(_ICON + SPACE.s + 2 * SPACE.m) + 4, px(44))

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Return the same: nothing of it may be cut off."""
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Draw it."""
        px, look = self._look.px, self._look
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        tint = f"{self._colour}_tint" if hasattr(look.palette, f"{self._colour}_tint") else "sunken"
        painter.setPen(look.colour(self._colour))
        painter.setBrush(look.colour(tint))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), px(RADIUS.field), px(RADIUS.field))
        left = px(SPACE.m)
        painter.drawPixmap(left, (self.height() - px(_ICON)) // 2, look.icon(self._icon, self._colour, _ICON))
        painter.setFont(self._font())
        painter.setPen(look.colour(self._colour if self._colour != "quiet" else "ink"))
        left += px(_ICON + SPACE.s)
        painter.drawText(
            left,
            0,
            self.width() - left,
            self.height(),
            Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft,
            self._words,
        )
        painter.end()

    def _font(self) -> QFont:
        return self._look.font(TYPE.body, QFont.Weight.DemiBold)


class HeadBar(QWidget):
    """Shows a `Header`; stands at the right of the page's title."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.setObjectName("sessionHead")
        px = look.px
        self.state = StateMark(look, "sessionState")
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
        self.state.show_state(icon, colour, words)
        self._show_time(head)
        self.who.setText(attendant_words(head))
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
            said, role = link_words(head.network.link), "hint"
            if head.network.round_trip_ms is not None:
                said = f"{said} · {head.network.round_trip_ms:.0f} ms"
            if head.network.backlog:
                behind = translate("Session", "facts under way: {count}").format(count=head.network.backlog)
                said = f"{said} · {behind}"
        else:
            said, role = "", "hint"
        self.age.setText(said)
        set_role(self.age, role)


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
