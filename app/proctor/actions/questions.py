"""What a proctor is asked before an act goes out: the words the candidate will read, how many minutes, to whom; twice before an end."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QPlainTextEdit, QVBoxLayout, QWidget

from app.desk.asking import Dialog, confirmed
from app.i18n import own_name, translate
from app.proctor.actions.acts import EXTENSIONS_MIN, LONGEST_MESSAGE, LONGEST_REASON
from app.proctor.actions.ready_messages import ReadyMessage, ready_messages
from app.theme.look import Look
from app.theme.tokens import SPACE
from app.widgets.action_button import ActionButton
from app.widgets.bounded_text import keep_within
from app.widgets.flow_row import FlowRow
from app.widgets.labels import label

_LINES = 3


@dataclass(frozen=True, slots=True)
class Asked:
    """Where questions are put, and of whom: `me` is the name the candidate sees, `language` the interview's."""

    look: Look
    window: QWidget
    me: str
    candidate: str
    language: str


class _Words(QPlainTextEdit):
    """A few lines to write in, bounded; Tab leads on."""

    def __init__(self, look: Look, name: str, words: str, most: int) -> None:
        super().__init__()
        self.setObjectName(name)
        self.setAccessibleName(words)
        self.setPlaceholderText(words)
        self.setTabChangesFocus(True)
        self.setFixedHeight(self.fontMetrics().lineSpacing() * _LINES + look.px(3 * SPACE.m))
        self._most = most
        self.textChanged.connect(self._keep)

    @property
    def words(self) -> str:
        """Return what is written, without what stands around it."""
        return self.toPlainText().strip()

    def _keep(self) -> None:
        keep_within(self, self._most)


async def ask_message(asked: Asked) -> Mapping[str, Any] | None:
    """Ask what to tell the candidate; None where it was thought better of."""
    dialog = Dialog(asked.look, asked.window, "messageDialog", translate("Acts", "Message to the candidate"), _send())
    words = _Words(asked.look, "messageText", translate("Acts", "What the candidate reads"), LONGEST_MESSAGE)
    dialog.body.addWidget(_hint(translate("Acts", "It is shown with your name: {name}").format(name=asked.me)))
    ready = ready_messages(asked.language)
    if any(each.text != each.meaning for each in ready):
        said = translate("Acts", "Ready messages are in the language of the interview: {language}")
        dialog.body.addWidget(_hint(said.format(language=own_name(asked.language))))
    dialog.body.addWidget(_ready(asked.look, ready, words))
    dialog.body.addWidget(words)
    _needs(dialog, words)
    words.setFocus()
    return {"text": words.words} if await dialog.answered() and words.words else None


async def ask_reason(asked: Asked, kind: str) -> Mapping[str, Any] | None:
    """Ask why the interview is paused or the screen locked; the reason may be left out."""
    titles = {
        "pause": (translate("Acts", "Pause the interview"), translate("Acts", "Pause")),
        "lock": (translate("Acts", "Lock the screen"), translate("Acts", "Lock")),
    }
    meanings = {
        "pause": translate("Acts", "It stands still until somebody lets it go on. The time does not run meanwhile."),
        "lock": translate(
            "Acts", "The candidate sees nothing of the interview, and it stands still, until it is unlocked."
        ),
    }
    title, yes = titles[kind]
    dialog = Dialog(asked.look, asked.window, f"{kind}Dialog", title, yes)
    dialog.body.addWidget(_plain(meanings[kind]))
    words = _Words(
        asked.look, "reasonText", translate("Acts", "Why (the candidate reads it; may be empty)"), LONGEST_REASON
    )
    dialog.body.addWidget(words)
    _sends(dialog, words)
    words.setFocus()
    return {"reason": words.words} if await dialog.answered() else None


async def ask_minutes(asked: Asked) -> Mapping[str, Any] | None:
    """Ask how much more time to give."""
    dialog = Dialog(
        asked.look, asked.window, "extendDialog", translate("Acts", "More time"), translate("Acts", "Give it")
    )
    dialog.body.addWidget(_plain(translate("Acts", "The candidate is told how much, with your name.")))
    row = QWidget()
    flow = FlowRow(asked.look.px(SPACE.s), row)
    choice = _Minutes(dialog)
    for number, minutes in enumerate(EXTENSIONS_MIN, 1):
        button = ActionButton(asked.look, f"extend{minutes}", kind="chip")
        button.set_words(translate("Acts", "{minutes} minutes").format(minutes=minutes), key=str(number))
        choice.add(button, minutes, str(number))
        flow.addWidget(button)
    dialog.body.addWidget(row)
    choice.choose(EXTENSIONS_MIN[0])
    return {"minutes": choice.minutes} if await dialog.answered() else None


async def ask_end(asked: Asked) -> Mapping[str, Any] | None:
    """Ask for the reason of an end, then whether it is meant: it can't be undone, and costs the candidate their score."""
    dialog = Dialog(
        asked.look, asked.window, "endDialog", translate("Acts", "End the interview"), translate("Acts", "Go on…")
    )
    dialog.body.addWidget(_plain(_what_an_end_means()))
    words = _Words(asked.look, "endReason", translate("Acts", "Why (the candidate reads it)"), LONGEST_REASON)
    dialog.body.addWidget(words)
    _needs(dialog, words)
    words.setFocus()
    agreed = await dialog.answered()
    reason = words.words  # now: the field goes with its dialog
    if not agreed or not reason:
        return None
    title = translate("Acts", "End the interview of {name}?").format(name=asked.candidate or "–")
    message = translate("Acts", "{name} reads: “{reason}”").format(name=asked.candidate or "–", reason=reason)
    yes = translate("Acts", "End it")
    meant = await confirmed(asked.look, asked.window, title, f"{message}\n\n{_what_an_end_means()}", yes)
    return {"reason": reason} if meant else None


async def ask_help(asked: Asked) -> Mapping[str, Any] | None:
    """Ask what help is needed for; every proctor and admin sees it."""
    dialog = Dialog(
        asked.look, asked.window, "helpDialog", translate("Acts", "Call for help"), translate("Acts", "Call")
    )
    dialog.body.addWidget(
        _plain(translate("Acts", "Every proctor and admin sees it on their board until somebody comes."))
    )
    words = _Words(asked.look, "helpNote", translate("Acts", "What is it about? (may be empty)"), LONGEST_REASON)
    dialog.body.addWidget(words)
    _sends(dialog, words)
    words.setFocus()
    return {"note": " ".join(words.words.split())} if await dialog.answered() else None  # the server keeps one line


async def ask_take_over(asked: Asked, name: str) -> bool:
    """Ask whether to take a room from the one who looks after it."""
    title = translate("Acts", "Take this room from {name}?").format(name=name)
    message = translate("Acts", "{name} looks after it now, and sees that you took it.").format(name=name)
    return await confirmed(asked.look, asked.window, title, message, translate("Acts", "Take it"))


def _what_an_end_means() -> str:
    return translate(
        "Acts",
        "The interview breaks off at once and can't go on. What was said is kept; it is not scored. The candidate reads that a proctor "
        "ended it, and why.",
    )


def _send() -> str:
    return translate("Acts", "Send")


def _hint(text: str) -> QWidget:
    said = label("hint")
    said.setText(text)
    return said


def _plain(text: str) -> QWidget:
    said = label("body")
    said.setText(text)
    return said


def _ready(look: Look, messages: Sequence[ReadyMessage], words: QPlainTextEdit) -> QWidget:
    """Return the messages as buttons that put their words into the field, where they can still be changed."""
    box = QWidget()
    column = QVBoxLayout(box)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(look.px(2))
    for message in messages:
        button = ActionButton(look, f"ready_{message.name}", kind="quiet", icon="message")
        button.set_words(message.text, description="" if message.meaning == message.text else message.meaning)
        button.setToolTip(message.meaning)
        button.clicked.connect(_Filling(words, message.text))
        column.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
    return box


def _needs(dialog: Dialog, words: _Words) -> None:
    """Have the dialog agree only to words that are there."""
    dialog.yes.set_available(False)
    words.textChanged.connect(_Needing(dialog, words))
    _sends(dialog, words)


def _sends(dialog: Dialog, words: _Words) -> None:
    """Have Ctrl and Enter agree from within the field, where Enter alone begins a line."""
    for keys in ("Ctrl+Return", "Ctrl+Enter"):
        QShortcut(QKeySequence(keys), words, context=Qt.ShortcutContext.WidgetShortcut).activated.connect(
            _Sending(dialog)
        )


class _Sending:
    """Agrees, where that can be agreed to."""

    def __init__(self, dialog: Dialog) -> None:
        self._dialog = dialog

    def __call__(self) -> None:
        if self._dialog.yes.available:
            self._dialog.accept()


class _Filling:
    """A ready message, chosen."""

    def __init__(self, words: QPlainTextEdit, text: str) -> None:
        self._words, self._text = words, text

    def __call__(self) -> None:
        self._words.setPlainText(self._text)
        self._words.setFocus()


class _Needing:
    """The field that must not be empty."""

    def __init__(self, dialog: Dialog, words: _Words) -> None:
        self._dialog, self._words = dialog, words

    def __call__(self) -> None:
        self._dialog.yes.set_available(bool(self._words.words))


class _Minutes:
    """Which of the minutes is chosen: one always is."""

    def __init__(self, dialog: Dialog) -> None:
        self._dialog = dialog
        self._buttons: dict[int, ActionButton] = {}
        self.minutes = 0

    def add(self, button: ActionButton, minutes: int, key: str) -> None:
        """Offer one more."""
        self._buttons[minutes] = button
        choose = _Choosing(self, minutes)
        button.clicked.connect(choose)
        QShortcut(QKeySequence(key), self._dialog).activated.connect(choose)

    def choose(self, minutes: int) -> None:
        """Take this one."""
        self.minutes = minutes
        for each, button in self._buttons.items():
            button.setChecked(each == minutes)


class _Choosing:
    """One of the minutes, pressed."""

    def __init__(self, minutes: _Minutes, value: int) -> None:
        self._minutes, self._value = minutes, value

    def __call__(self) -> None:
        self._minutes.choose(self._value)
