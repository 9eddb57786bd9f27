"""Tells the detectors what reaches our own window: focus, pastes and how many characters are typed into an answer, never which."""

import hashlib

from PySide6.QtCore import QEvent, QMimeData, QObject, Qt, Slot
from PySide6.QtGui import QClipboard, QGuiApplication, QInputMethodEvent, QKeyEvent, QWindow
from PySide6.QtWidgets import QWidget

from app.kiosk.screens.typing_panel import AnswerField
from proctoring.detector import Clock
from proctoring.inlets import FocusChanged, Inlet, Input, Pasted, Typed

FORMATS, FORMAT = 20, 100
"""Formats of a paste that are named, and the characters a name may have."""

LONGEST = 20_000
"""Characters of a pasted text that are handed on; all of it is counted and hashed."""


class WindowInput(QObject):
    """Watches one window and, once told of its screens by `attend`, the answer fields in them. Main thread only."""

    def __init__(self, window: QWidget, inputs: Inlet[Input], clock: Clock) -> None:
        super().__init__(window)
        self._window = window
        self._inputs = inputs
        self._clock = clock
        self._told: tuple[bool, bool] | None = None
        app = QGuiApplication.instance()
        if isinstance(app, QGuiApplication):
            app.applicationStateChanged.connect(self._state_changed)
            app.focusWindowChanged.connect(self._focus_changed)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Count what is typed into an answer; keep nothing from it."""
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress:
            self._typed(_typed_characters(event), auto_repeat=event.isAutoRepeat())
        elif isinstance(event, QInputMethodEvent):
            self._typed(len(event.commitString()), auto_repeat=False)
        return False

    @Slot(QWidget)
    def attend(self, screen: QWidget) -> None:
        """Watch the answer fields of a new screen; they go with it."""
        for field in screen.findChildren(AnswerField):
            field.installEventFilter(self)
            field.arrived.connect(self._arrived)

    def _typed(self, characters: int, *, auto_repeat: bool) -> None:
        if characters:
            self._inputs.put(Typed(self._clock.monotonic_ns(), characters, auto_repeat))

    @Slot(QMimeData, bool)
    def _arrived(self, source: QMimeData, dropped: bool) -> None:  # noqa: FBT001 - a slot's signature
        text = source.text()
        self._inputs.put(
            Pasted(
                at_ns=self._clock.monotonic_ns(),
                characters=len(text),
                formats=tuple(each[:FORMAT] for each in source.formats()[:FORMATS]),
                sha256=hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest(),
                ours=not dropped and _copied_here(text),
                dropped=dropped,
                text=text[:LONGEST],
            )
        )

    @Slot(Qt.ApplicationState)
    def _state_changed(self, _state: Qt.ApplicationState) -> None:
        self._tell_focus()

    @Slot(QWindow)
    def _focus_changed(self, _window: QWindow | None) -> None:
        self._tell_focus()

    def _tell_focus(self) -> None:
        """Say whether our window has the keyboard, or another of our own; once a change."""
        focused = QGuiApplication.focusWindow()
        somebody = bool(focused)  # the stub knows of no None
        active = somebody and focused is self._window.windowHandle()
        told = (active, somebody and not active)
        if told != self._told:
            self._told = told
            self._inputs.put(FocusChanged(self._clock.monotonic_ns(), *told))


def _typed_characters(event: QKeyEvent) -> int:
    text = event.text()
    if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
        return 1
    return len(text) if text.isprintable() else 0


def _copied_here(text: str) -> bool:
    """Whether the text was put into the clipboard by our own window. Asked only where we own it: another owner may be slow to answer."""
    clipboard = QGuiApplication.clipboard()
    owned = {
        QClipboard.Mode.Clipboard: clipboard.ownsClipboard(),
        QClipboard.Mode.Selection: clipboard.ownsSelection(),
    }
    return any(owns and clipboard.text(mode) == text for mode, owns in owned.items())
