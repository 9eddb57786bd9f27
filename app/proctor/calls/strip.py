"""The strip over every place of the desk while somebody calls: who, from where, for how long, and the key that answers."""

from PySide6.QtCore import QTimer, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from app.desk.desk import Desk
from app.i18n import translate
from app.proctor.calls.answering import Answering
from app.proctor.calls.asks import Ask, ask_words, asks
from app.proctor.calls.waiting import Call, call_words, calls, to_answer, waits_words
from app.proctor.live.link import live_rooms
from app.theme.look import Look
from app.theme.tokens import SPACE
from app.widgets.action_button import ActionButton
from app.widgets.labels import announce, label

_ICON = 32


class _Line(QFrame):
    """Icon, words, and what is said beside them from second to second; a screen reader is told when the words change."""

    def __init__(self, look: Look, name: str, icon: str, *, panel: str = "alarm", colour: str = "surface") -> None:
        super().__init__()
        self.setObjectName(name)
        self.setProperty("panel", panel)
        self._look, self._icon_name, self._colour = look, icon, colour
        px = look.px
        self._icon = QLabel()
        alarm = panel == "alarm"
        self.words = label("alarm" if alarm else "strong", f"{name}Words")
        self.beside = label("alarm_beside" if alarm else "body", f"{name}Beside", wrap=False)
        self.row = QHBoxLayout(self)
        self.row.setContentsMargins(px(SPACE.l), px(SPACE.xs), px(SPACE.m), px(SPACE.xs))
        self.row.setSpacing(px(SPACE.m))
        for widget, stretch in ((self._icon, 0), (self.words, 1), (self.beside, 0)):
            self.row.addWidget(widget, stretch)
        look.changed.connect(self._dress)
        self._dress()
        self.hide()

    def say(self, words: str, beside: str) -> None:
        """Show this; nothing hides it."""
        self.beside.setText(beside)
        if words != self.words.text():
            self.words.setText(words)
            self.setAccessibleName(words)
            if words:
                announce(self, words)
        self.setVisible(bool(words))

    def _dress(self) -> None:
        self._icon.setPixmap(self._look.icon(self._icon_name, self._colour, _ICON))


class ProctorStrip(QWidget):
    """`callStrip`, with its button `callAnswer`: candidates who call. `askStrip`, with `askOpen`: what colleagues ask of one."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.setObjectName("proctorStrip")
        self._desk, self._live = desk, live_rooms(desk)
        self._waiting: tuple[Call, ...] = ()
        self._asks: tuple[Ask, ...] = ()
        self._names: dict[str, str] = {}
        self._counted = 0
        self._call = _Line(desk.look, "callStrip", "bell")
        self._button = ActionButton(desk.look, "callAnswer")
        self._button.set_words(translate("Calls", "Answer"), key="A")
        self._button.clicked.connect(self.answer)
        self._call.row.addWidget(self._button)
        self._ask = _Line(desk.look, "askStrip", "lifebuoy", panel="notice", colour="notice")
        opens = ActionButton(desk.look, "askOpen")
        opens.set_words(translate("Calls", "Open the room"))
        opens.clicked.connect(self.open_asked)
        self._ask.row.addWidget(opens)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.addWidget(self._call)
        rows.addWidget(self._ask)
        self.answering = Answering(desk, self._live, self)
        self._live.changed.connect(self._changed)
        self._live.connection_changed.connect(self._changed)
        self._live.answer_wanted.connect(self.answer)
        self._seconds = QTimer(self)
        self._seconds.timeout.connect(self._second)
        self._seconds.start(1000)
        self._begun = QTimer(self)  # the window around may be asked things once it stands
        self._begun.setSingleShot(True)
        self._begun.timeout.connect(self._changed)
        self._begun.start(0)

    @Slot()
    def answer(self) -> None:
        """Answer the call of the room one looks at, else of whoever has waited longest."""
        call = to_answer(self._waiting, self.answering.at_session)
        if call is not None:
            self.answering.answer(call)

    @Slot()
    def open_asked(self) -> None:
        """Open the room that a colleague asks something of."""
        if self._asks:
            self._desk.around.go("session", self._asks[0].session_id)
            self._changed()

    @Slot()
    def _changed(self, *_what: object) -> None:
        rooms = self._live.rooms
        names = {kiosk.device_id: kiosk.name for kiosk in rooms.kiosks.values()}
        before = {call.session_id for call in self._waiting}
        self._waiting = calls(rooms.all.values(), names)
        self._names = names
        self.answering.ring(self._waiting, new=any(call.session_id not in before for call in self._waiting))
        self._second()

    @Slot()
    def _second(self) -> None:
        account, at = self._desk.account.id, self.answering.at_session
        self._asks = asks(self._live.rooms.all.values(), account, self._names, at)
        self._ask.say(ask_words(self._asks[0], len(self._asks) - 1) if self._asks else "", "")
        if (wait := len(self._waiting) + len(self._asks)) != self._counted:
            self._counted = wait
            self._desk.around.count("board", wait)
        call = to_answer(self._waiting, self.answering.at_session)
        if call is None:
            self._call.say("", "")
        else:
            now_s = self._live.rooms.server_now(self._live.now_ns())
            self._call.say(call_words(call, len(self._waiting) - 1), waits_words(call, now_s))
