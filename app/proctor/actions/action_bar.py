"""Everything a proctor can do in an interview, a button and a key each; what can't be done now keeps its place and says why not."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.i18n import translate
from app.proctor.session.header import Header
from app.theme.look import Look
from app.theme.tokens import SPACE
from app.widgets.action_button import ActionButton
from app.widgets.flow_row import FlowRow

KEYS = {
    "message": "M",
    "pause": "P",
    "extend": "X",
    "lock": "L",
    "listen": "G",
    "take": "T",
    "offer": "O",
    "call_help": "H",
    "end": "E",
}
"""The place of each act, in order, and its key."""

_LIFTED_BY_RESUME = frozenset({"proctor", "system"})
"""Causes of a standstill that a proctor can lift; a missing device comes back by itself, a lock is unlocked."""

_ICONS = {
    "message": "message",
    "pause": "pause",
    "extend": "clock",
    "lock": "lock",
    "listen": "loudspeaker",
    "take": "",
    "offer": "",
    "call_help": "lifebuoy",
    "end": "close",
}


def key_words() -> dict[str, str]:
    """Return what each place's key does, as the sheet of keys says it."""
    return {
        "message": translate("Acts", "Message to the candidate"),
        "pause": translate("Acts", "Pause, or resume"),
        "extend": translate("Acts", "More time"),
        "lock": translate("Acts", "Lock or unlock the screen"),
        "listen": translate("Acts", "Listen in, or stop"),
        "take": translate("Acts", "Take the room, or let it go"),
        "offer": translate("Acts", "Hand the room over"),
        "call_help": translate("Acts", "Call for help"),
        "end": translate("Acts", "End the interview"),
    }


@dataclass(frozen=True, slots=True)
class Choice:
    """What a button does now: the act it asks for, its words, and why it can't be done (empty where it can)."""

    act: str
    words: str
    why_not: str = ""


def choices(head: Header, *, may_listen: bool, listening: str) -> dict[str, Choice]:
    """Return what each place of the bar offers. `listening` is the name of whoever hears the room now, `may_listen` the template's word."""
    over = "" if head.running else translate("Acts", "The interview is not running.")
    not_mine = "" if head.attends == "me" else translate("Acts", "Take the room first.")
    paused, locked = not _LIFTED_BY_RESUME.isdisjoint(head.pauses), head.locked
    help_open = head.help is not None
    found = {
        "message": Choice("message", translate("Acts", "Message…"), over),
        "pause": Choice("resume", translate("Acts", "Resume"), over)
        if paused
        else Choice("pause", translate("Acts", "Pause…"), over),
        "extend": Choice("extend", translate("Acts", "More time…"), over),
        "lock": Choice("unlock", translate("Acts", "Unlock"), over)
        if locked
        else Choice("lock", translate("Acts", "Lock…"), over),
        "take": Choice("let_go", translate("Acts", "Let go"), "")
        if head.attends == "me"
        else Choice("take", translate("Acts", "Take"), over),
        "offer": Choice("withdraw", translate("Acts", "Keep the room"), "")
        if head.offered_away
        else Choice("offer", translate("Acts", "Hand over…"), over or not_mine),
        "call_help": Choice("end_help", translate("Acts", "End help"), "")
        if help_open
        else Choice("call_help", translate("Acts", "Help…"), over),
        "end": Choice("end", translate("Acts", "End…"), over),
    }
    if may_listen:
        found["listen"] = _listening(over, listening)
    return {place: found[place] for place in KEYS if place in found}


def _listening(over: str, listening: str) -> Choice:
    if listening == "me":
        return Choice("unlisten", translate("Acts", "Stop listening"))
    taken = translate("Acts", "{name} is listening.").format(name=listening) if listening else ""
    return Choice("listen", translate("Acts", "Listen in"), over or taken)


class ActionBar(QWidget):
    """`wanted` carries the act that was asked for; `cannot` why one can't be done now."""

    wanted = Signal(str)
    cannot = Signal(str)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.setObjectName("actionBar")
        self._choices: dict[str, Choice] = {}
        row = FlowRow(look.px(SPACE.xs), self)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._buttons: dict[str, ActionButton] = {}
        for place in KEYS:
            button = ActionButton(look, f"act_{place}", icon=_ICONS[place])
            button.clicked.connect(self.presser(place))
            self._buttons[place] = button
            row.addWidget(button)

    def presser(self, place: str) -> Callable[[], None]:
        """Return what presses the button at a place, for its key."""
        return _Pressing(self, place)

    def press(self, place: str) -> None:
        """Ask for what a place offers now."""
        choice = self._choices.get(place)
        if choice is None:
            return
        if choice.why_not:
            self.cannot.emit(choice.why_not)
        else:
            self.wanted.emit(choice.act)

    def show_choices(self, found: dict[str, Choice]) -> None:
        """Offer these."""
        if found == self._choices:
            return
        self._choices = found
        for place, button in self._buttons.items():
            choice = found.get(place)
            button.setVisible(choice is not None)
            if choice is not None:
                button.set_words(choice.words, key=KEYS[place], description=choice.why_not)
                button.set_available(not choice.why_not)
                button.setToolTip(choice.why_not)
        self.updateGeometry()

    def choice(self, place: str) -> Choice | None:
        """Return what a place offers now."""
        return self._choices.get(place)


class _Pressing:
    """A place's button or key, pressed."""

    def __init__(self, bar: ActionBar, place: str) -> None:
        self._bar, self._place = bar, place

    def __call__(self) -> None:
        self._bar.press(self._place)
