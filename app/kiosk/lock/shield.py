"""Pictures of the kiosk's window are kept from other programs where the operating system knows how; where not, the lock says so.

Windows: `SetWindowDisplayAffinity(WDA_EXCLUDEFROMCAPTURE)`, from Windows 10 2004 on. macOS: `NSWindow.sharingType = none`. X11 lets every
client read every window, and a Wayland compositor decides for itself. The setting belongs to the window and goes with it.
"""

import sys
from collections.abc import Callable

from PySide6.QtGui import QGuiApplication, QWindow

from app.kiosk.ports import Held, Why

NAME = "screenshots"
WDA_EXCLUDEFROMCAPTURE = 0x11
NSWINDOW_SHARING_NONE = 0

_REASONS = {
    Why.HOLDS: "",
    Why.OLD_WINDOWS: "Windows refused it: it needs version 10 2004 or later",
    Why.NO_PYOBJC: "the window can't be reached through pyobjc",
    Why.OPEN_TO_ALL: "X11 lets every program read every window",
    Why.NO_WAY: "this window system has no way to refuse it",
}

Ask = Callable[[int, int], bool]
"""Sets a window (its native handle) to a value; returns whether the system agreed."""


def shield(window: QWindow, platform: str = sys.platform, ask: Ask | None = None) -> Held:
    """Keep other programs from picturing this window."""
    if platform == "win32":
        agreed = (ask or _windows)(int(window.winId()), WDA_EXCLUDEFROMCAPTURE)
        return _told(Why.HOLDS if agreed else Why.OLD_WINDOWS)
    if platform == "darwin":
        agreed = (ask or _macos)(int(window.winId()), NSWINDOW_SHARING_NONE)
        return _told(Why.HOLDS if agreed else Why.NO_PYOBJC)
    return _told(Why.OPEN_TO_ALL if QGuiApplication.platformName() == "xcb" else Why.NO_WAY)


def _told(why: Why) -> Held:
    return Held(NAME, why is Why.HOLDS, _REASONS[why], why)


def _windows(handle: int, value: int) -> bool:
    import ctypes

    library = getattr(ctypes, "windll", None)
    return library is not None and bool(library.user32.SetWindowDisplayAffinity(handle, value))


def _macos(handle: int, value: int) -> bool:
    try:
        import objc  # type: ignore[import-not-found]  # pyobjc, on macOS alone
    except ImportError:
        return False
    view = objc.objc_object(c_void_p=handle)
    frame = view.window()
    if frame is None:
        return False
    frame.setSharingType_(value)
    return bool(frame.sharingType() == value)
