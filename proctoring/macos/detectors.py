"""The detectors for macOS: those that ask a desktop, each with that of macOS to ask."""

from proctoring.desktop.clipboard import DesktopClipboardDetector
from proctoring.desktop.displays import DesktopDisplaysDetector
from proctoring.desktop.focus import DesktopFocusDetector
from proctoring.desktop.running import RunningProgramsDetector
from proctoring.desktop.session import DesktopSessionDetector
from proctoring.desktop.windows import DesktopWindowsDetector
from proctoring.macos.desktop import MacDesktop


def focus() -> DesktopFocusDetector:
    """Make the detector of who has the keyboard."""
    return DesktopFocusDetector("macos.focus", MacDesktop)


def clipboard() -> DesktopClipboardDetector:
    """Make the detector of the clipboard."""
    return DesktopClipboardDetector("macos.clipboard", MacDesktop)


def windows() -> DesktopWindowsDetector:
    """Make the detector of windows over ours, and of those kept out of pictures."""
    return DesktopWindowsDetector("macos.windows", MacDesktop)


def displays() -> DesktopDisplaysDetector:
    """Make the detector of displays."""
    return DesktopDisplaysDetector("macos.displays", MacDesktop)


def session() -> DesktopSessionDetector:
    """Make the detector of the session's lock and of remote desktop."""
    return DesktopSessionDetector("macos.session", MacDesktop)


def running() -> RunningProgramsDetector:
    """Make the detector of programs that capture or control the screen."""
    return RunningProgramsDetector("macos.running")
