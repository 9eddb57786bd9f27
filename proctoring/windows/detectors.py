"""The detectors for Windows: those that ask a desktop, each with Windows' to ask."""

from proctoring.desktop.clipboard import DesktopClipboardDetector
from proctoring.desktop.displays import DesktopDisplaysDetector
from proctoring.desktop.focus import DesktopFocusDetector
from proctoring.desktop.running import RunningProgramsDetector
from proctoring.desktop.session import DesktopSessionDetector
from proctoring.desktop.windows import DesktopWindowsDetector
from proctoring.windows.desktop import WindowsDesktop


def focus() -> DesktopFocusDetector:
    """Make the detector of who has the keyboard."""
    return DesktopFocusDetector("windows.focus", WindowsDesktop)


def clipboard() -> DesktopClipboardDetector:
    """Make the detector of the clipboard."""
    return DesktopClipboardDetector("windows.clipboard", WindowsDesktop)


def windows() -> DesktopWindowsDetector:
    """Make the detector of windows over ours, and of those kept out of pictures."""
    return DesktopWindowsDetector("windows.windows", WindowsDesktop)


def displays() -> DesktopDisplaysDetector:
    """Make the detector of displays."""
    return DesktopDisplaysDetector("windows.displays", WindowsDesktop)


def session() -> DesktopSessionDetector:
    """Make the detector of the session's lock and of remote desktop."""
    return DesktopSessionDetector("windows.session", WindowsDesktop)


def running() -> RunningProgramsDetector:
    """Make the detector of programs that capture or control the screen."""
    return RunningProgramsDetector("windows.running")
