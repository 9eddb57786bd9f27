"""Keys that lead out of the window reach nobody: the window takes the keyboard for itself, and swallows what is on the list.

The grab is the window system's own and ends with the kiosk's process, however it ends. It is never taken while a screen reader or another
assistive program runs: those live on keys they grab themselves. Then only what reaches the window anyway is swallowed, and the lock says so.
"""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QGuiApplication, QKeyEvent, QWindow

from app.kiosk.ports import Held, Why

NAME = "keyboard"
DECLARED = "declared by the candidate"
"""What stands for a program's name where the candidate said that they use one."""

RETRIES, RETRY_MS = 20, 100  # a window that just came up can't be granted the keyboard yet

_MODIFIERS = (
    (Qt.KeyboardModifier.ControlModifier, "ctrl"),
    (Qt.KeyboardModifier.AltModifier, "alt"),
    (Qt.KeyboardModifier.ShiftModifier, "shift"),
    (Qt.KeyboardModifier.MetaModifier, "super"),
)
_KEYS = {
    Qt.Key.Key_Tab: "tab",
    Qt.Key.Key_Backtab: "tab",
    Qt.Key.Key_Escape: "escape",
    Qt.Key.Key_Print: "print",
    Qt.Key.Key_SysReq: "print",
    Qt.Key.Key_Delete: "delete",
    Qt.Key.Key_Space: "space",
    Qt.Key.Key_Super_L: "super",
    Qt.Key.Key_Super_R: "super",
    Qt.Key.Key_Meta: "super",
    Qt.Key.Key_Menu: "menu",
    **{Qt.Key(Qt.Key.Key_F1.value + number): f"f{number + 1}" for number in range(12)},
    **{Qt.Key(Qt.Key.Key_A.value + number): chr(ord("a") + number) for number in range(26)},
}
_ITSELF = {"super": Qt.KeyboardModifier.MetaModifier}


def combination_of(event: QKeyEvent) -> str:
    """Return a key press as the settings write it, such as "alt+tab"; empty for a key no list can name."""
    try:
        key = _KEYS.get(Qt.Key(event.key()), "")
    except ValueError:
        return ""
    modifiers = event.modifiers() & ~_ITSELF.get(key, Qt.KeyboardModifier.NoModifier)
    names = [name for flag, name in _MODIFIERS if modifiers & flag]
    return "+".join([*names, key]) if key else ""


class KeyboardLock(QObject):
    """Holds the keyboard for one window. `tried` is told each blocked combination, once a press, not while it repeats."""

    def __init__(self, blocked: Sequence[str], tried: Callable[[str], None], assistive_runs: Callable[[], str]) -> None:
        super().__init__()
        self._blocked = frozenset(combination.lower() for combination in blocked)
        self._tried = tried
        self._assistive_runs = assistive_runs
        self._window: QWindow | None = None
        self._left = 0
        self._retry = QTimer(self)
        self._retry.setInterval(RETRY_MS)
        self._retry.timeout.connect(self._take)
        self.state = Held(NAME, holds=False, reason="the window is not open", why=Why.NOT_OPEN)

    def engage(self, window: QWindow) -> None:
        """Swallow the listed keys from now on and, unless assistive technology runs, take the keyboard."""
        self._window = window
        app = QCoreApplication.instance()
        if app is not None:
            app.installEventFilter(self)
        self.reconsider()

    def reconsider(self) -> None:
        """Take or let go the keyboard, now that a new candidate sits here or said what they use."""
        if self._window is None:
            return
        program = self._assistive_runs()
        if program:
            self._retry.stop()
            self._window.setKeyboardGrabEnabled(False)
            self.state = Held(
                NAME,
                holds=False,
                reason=f"assistive technology runs ({program})",
                why=Why.DECLARED if program == DECLARED else Why.ASSISTIVE,
                detail=program,
            )
            return
        self._left = RETRIES
        self._take()

    def release(self) -> None:
        """Let the keyboard go."""
        self._retry.stop()
        app = QCoreApplication.instance()
        if app is not None:
            app.removeEventFilter(self)
        if self._window is not None:
            self._window.setKeyboardGrabEnabled(False)
        self._window = None
        self.state = Held(NAME, holds=False, reason="released", why=Why.NOT_OPEN)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Swallow the listed combinations before any widget sees them."""
        if not isinstance(event, QKeyEvent) or event.type() not in (
            QEvent.Type.KeyPress,
            QEvent.Type.ShortcutOverride,
        ):
            return False
        combination = combination_of(event)
        with_super = "super" in self._blocked and bool(event.modifiers() & Qt.KeyboardModifier.MetaModifier)
        if combination not in self._blocked:
            return with_super  # a shortcut of the desktop's: its letter must not end up in an answer
        at_the_window = isinstance(watched, QWindow)  # the same press goes on to the widget in focus
        if at_the_window and event.type() is QEvent.Type.KeyPress and not event.isAutoRepeat():
            self._tried(combination)
        return True

    def _take(self) -> None:
        if self._window is None:
            return
        if QGuiApplication.platformName() in ("offscreen", "minimal"):
            self.state = Held(NAME, holds=False, reason="there is no keyboard on this platform", why=Why.NO_KEYBOARD)
        elif self._window.setKeyboardGrabEnabled(True):
            self.state = Held(NAME, holds=True)
        else:
            self._left -= 1
            self.state = Held(NAME, holds=False, reason="another program holds the keyboard", why=Why.TAKEN)
            if self._left > 0:
                self._retry.start()
                return
        self._retry.stop()
