"""macOS's desktop, asked through AppKit and Quartz (developer.apple.com). Never run on macOS.

Titles of other programs' windows come only with the permission to record the screen; without it they are empty. macOS does not tell who
owns the pasteboard, nor whether a window lets clicks through.
"""

import importlib
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from proctoring.bounding import plain
from proctoring.desktop.port import Clipboard, DesktopWindow, Session
from proctoring.desktop.processes import program
from proctoring.monitors import Monitor
from proctoring.programs import NAME, UNKNOWN
from proctoring.sources import missing

ON_SCREEN_ONLY, WITHOUT_DESKTOP = 1, 16
"""kCGWindowListOptionOnScreenOnly, kCGWindowListExcludeDesktopElements."""

SHARING_NONE = 0
"""kCGWindowSharingNone."""

SYSTEM = frozenset({"Window Server", "Dock", "Control Center", "Control Centre", "Notification Center", "Spotlight"})
"""Owners of the windows that macOS itself keeps over all others: the menu bar, the Dock, notifications."""

MOST_DISPLAYS = 16
MOST_CHARACTERS = 1 << 20


@dataclass(frozen=True, slots=True)
class Frameworks:
    """The frameworks used; in tests, others that answer from what was recorded."""

    appkit: Any
    quartz: Any


def load() -> Frameworks:
    """Load them; raise `SourceUnavailable` where this is not macOS or pyobjc is missing."""
    try:
        return Frameworks(importlib.import_module("AppKit"), importlib.import_module("Quartz"))
    except ImportError as exc:
        raise missing("This is not macOS, or pyobjc is not installed.") from exc


class MacDesktop:
    """The desktop of this session."""

    def __init__(self, frameworks: Frameworks | None = None) -> None:
        """Raise `SourceUnavailable` where this is not macOS."""
        found = frameworks or load()
        self._appkit, self._quartz = found.appkit, found.quartz

    def foreground(self) -> DesktopWindow | None:
        """Return the topmost ordinary window of the program that is in front."""
        front = self._appkit.NSWorkspace.sharedWorkspace().frontmostApplication()
        if front is None:
            return None
        pid = int(front.processIdentifier())
        first = next(
            (each for each in self._listed() if self._pid(each) == pid and not each.get("kCGWindowLayer", 0)), None
        )
        return self._window(first) if first is not None else DesktopWindow(0, "", program(pid))

    def windows(self) -> tuple[DesktopWindow, ...]:
        """Return the windows on the screen, topmost first (CGWindowListCopyWindowInfo), without those of macOS itself."""
        return tuple(self._window(each) for each in self._listed() if each.get("kCGWindowOwnerName") not in SYSTEM)

    def clipboard(self) -> Clipboard:
        """Return the pasteboard's change count and types; its owner is not told."""
        board = self._appkit.NSPasteboard.generalPasteboard()
        return Clipboard(int(board.changeCount()), UNKNOWN, tuple(map(str, board.types() or ())))

    def clipboard_text(self) -> str | None:
        """Return the text on the pasteboard."""
        text = self._appkit.NSPasteboard.generalPasteboard().stringForType_("public.utf8-plain-text")
        return str(text) if text is not None and len(text) <= MOST_CHARACTERS else None

    def monitors(self) -> Mapping[str, Monitor]:
        """Return the displays that are on (CGGetOnlineDisplayList); one in a mirror set shows what another shows."""
        _, online, _ = self._quartz.CGGetOnlineDisplayList(MOST_DISPLAYS, None, None)
        found = [self._monitor(each) for each in online or ()]
        return {each.name: each for each in found}

    def session(self) -> Session:
        """Return whether the screen is locked; whether it is shared with another machine is not told."""
        told = self._quartz.CGSessionCopyCurrentDictionary()
        if told is None:
            return Session()
        return Session(locked=bool(told.get("CGSSessionScreenIsLocked", False)))

    def _listed(self) -> list[Mapping[str, Any]]:
        return list(self._quartz.CGWindowListCopyWindowInfo(ON_SCREEN_ONLY | WITHOUT_DESKTOP, 0) or ())

    def _window(self, told: Mapping[str, Any]) -> DesktopWindow:
        area = told.get("kCGWindowBounds") or {}
        sharing = told.get("kCGWindowSharingState")
        x, y, width, height = (int(area.get(side, 0)) for side in ("X", "Y", "Width", "Height"))
        name = plain(str(told.get("kCGWindowName") or ""), NAME)
        return DesktopWindow(
            int(told.get("kCGWindowNumber", 0)), name, program(self._pid(told)), x, y, width, height,
            on_top=int(told.get("kCGWindowLayer", 0)) > 0,
            excluded_from_capture=None if sharing is None else int(sharing) == SHARING_NONE,
        )  # fmt: skip

    def _monitor(self, number: int) -> Monitor:
        area = self._quartz.CGDisplayBounds(number)
        mirrors = self._quartz.CGDisplayIsInMirrorSet(number)
        return Monitor(
            f"display {number}", int(area.origin.x), int(area.origin.y), int(area.size.width), int(area.size.height),
            bool(self._quartz.CGDisplayIsMain(number)), 2 if mirrors else 1,
        )  # fmt: skip

    def _pid(self, told: Mapping[str, Any]) -> int:
        return int(told.get("kCGWindowOwnerPID", 0))
