"""The kiosk's lock whole: desktop settings, keyboard and clipboard, for one window from its opening to its closing."""

import os
import sys
from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtGui import QClipboard, QGuiApplication, QWindow

from app.kiosk.lock.assistive import assistive_running
from app.kiosk.lock.changes import Change
from app.kiosk.lock.desktop_lock import DesktopLock
from app.kiosk.lock.keyboard import DECLARED, KeyboardLock
from app.kiosk.lock.shield import shield
from app.kiosk.ports import Held
from proctoring.detector import WatchPolicy


class KioskLock:
    """Implements the window's `Lock`. Main thread only.

    `declared` tells whether the candidate said that they use assistive technology; `assistive` names further programs of that kind.
    """

    def __init__(
        self,
        folder: Path,
        tried: Callable[[str], None],
        declared: Callable[[], bool],
        *,
        blocked: Sequence[str] = WatchPolicy().blocked_hotkeys,
        assistive: Sequence[str] = (),
    ) -> None:
        self._declared = declared
        self._assistive = tuple(assistive)
        self._desktop = DesktopLock(folder, *_desktop())
        self._keyboard = KeyboardLock(blocked, tried, self._assistive_runs)
        self._settings: tuple[Held, ...] = ()

    @property
    def held(self) -> tuple[Held, ...]:
        """What holds, and what does not and why."""
        return (*self._settings, self._keyboard.state)

    def engage(self, window: QWindow) -> None:
        """Put right what a killed kiosk left behind, then hold the desktop for this window."""
        self._desktop.recover()
        self._settings = (*self._desktop.engage(), shield(window))
        self._keyboard.engage(window)
        clear_clipboard()

    def somebody_new(self) -> None:
        """One candidate is gone, the next may come: nothing one copied is there for the other."""
        clear_clipboard()
        self._keyboard.reconsider()

    def reconsider(self) -> None:
        """The candidate said what they use: let the keyboard go where that is assistive technology."""
        self._keyboard.reconsider()

    def release(self) -> None:
        """Give everything back."""
        self._keyboard.release()
        self._desktop.release()
        clear_clipboard()

    def _assistive_runs(self) -> str:
        return DECLARED if self._declared() else assistive_running(self._assistive)


def clear_clipboard() -> None:
    """Empty the clipboard and, where there is one, the selection of the middle button."""
    clipboard = QGuiApplication.clipboard()
    clipboard.clear(QClipboard.Mode.Clipboard)
    if clipboard.supportsSelection():
        clipboard.clear(QClipboard.Mode.Selection)


def _desktop() -> tuple[str, tuple[Change, ...]]:
    display = os.environ.get("DISPLAY", "")
    if sys.platform.startswith("linux") and QGuiApplication.platformName() == "xcb":
        from app.kiosk.lock.x11_changes import x11_changes

        return display, x11_changes(display)
    return sys.platform, ()
