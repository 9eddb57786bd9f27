"""Windows' desktop, asked through its documented functions (learn.microsoft.com, Win32). Never run on Windows."""

import ctypes
from collections.abc import Iterator, Mapping
from ctypes import wintypes
from typing import Any

from proctoring.bounding import plain
from proctoring.desktop.port import Clipboard, DesktopWindow, Session
from proctoring.desktop.processes import program
from proctoring.monitors import NAME as MONITOR_NAME
from proctoring.monitors import Monitor
from proctoring.programs import NAME, UNKNOWN, Program
from proctoring.windows.libraries import Libraries, load
from proctoring.windows.structures import DisplayDevice, MonitorInfo, Rectangle, SessionInfo

GWL_EXSTYLE = -20
WS_EX_TOPMOST, WS_EX_TRANSPARENT, WS_EX_LAYERED = 0x8, 0x20, 0x80000
WDA_NONE = 0
GW_HWNDNEXT = 2
DWMWA_CLOAKED = 14
SM_REMOTESESSION = 0x1000
CF_UNICODETEXT = 13
MONITORINFOF_PRIMARY = 1
DISPLAY_DEVICE_ACTIVE = 1
WTS_CURRENT_SESSION, WTS_SESSION_INFO_EX = 0xFFFFFFFF, 25
LOCKED, UNLOCKED = 0, 1

STANDARD = {
    1: "CF_TEXT",
    2: "CF_BITMAP",
    7: "CF_OEMTEXT",
    8: "CF_DIB",
    13: "CF_UNICODETEXT",
    15: "CF_HDROP",
    17: "CF_DIBV5",
}
MOST_WINDOWS = 1000
MOST_FORMATS = 32
MOST_BYTES = 1 << 21


class WindowsDesktop:
    """The desktop of this session."""

    def __init__(self, libraries: Libraries | None = None) -> None:
        """Raise `SourceUnavailable` where this is not Windows."""
        found = libraries or load()
        self._user, self._kernel, self._sessions, self._compositor = (
            found.user32, found.kernel32, found.wtsapi32, found.dwmapi,
        )  # fmt: skip

    def foreground(self) -> DesktopWindow | None:
        """Return the window that has the keyboard (GetForegroundWindow)."""
        handle = self._user.GetForegroundWindow()
        return self._window(handle) if handle else None

    def windows(self) -> tuple[DesktopWindow, ...]:
        """Return the visible windows, topmost first (GetTopWindow, GetWindow); those that the compositor cloaks are not visible."""
        return tuple(self._window(handle) for handle in self._handles() if self._is_shown(handle))

    def clipboard(self) -> Clipboard:
        """Return who owns the clipboard and its formats, without opening it."""
        owner = self._user.GetClipboardOwner()
        formats = (wintypes.UINT * MOST_FORMATS)()
        count = wintypes.UINT()
        found = self._user.GetUpdatedClipboardFormats(formats, MOST_FORMATS, ctypes.byref(count))
        names = tuple(self._format(number) for number in formats[: count.value]) if found else ()
        return Clipboard(int(self._user.GetClipboardSequenceNumber()), self._owner(owner) if owner else UNKNOWN, names)

    def clipboard_text(self) -> str | None:
        """Return the text on the clipboard; None where another program has it open, or it is longer than there is room for."""
        if not self._user.OpenClipboard(None):
            return None
        try:
            data = self._user.GetClipboardData(CF_UNICODETEXT)
            return self._text(data) if data else None
        finally:
            self._user.CloseClipboard()

    def monitors(self) -> Mapping[str, Monitor]:
        """Return the displays that have a picture (EnumDisplayMonitors), with how many devices show each."""
        handles: list[int] = []

        def take(handle: int, _device: int, _area: object, _data: int) -> int:
            handles.append(handle)
            return 1

        kind = getattr(ctypes, "WINFUNCTYPE", ctypes.CFUNCTYPE)
        called = kind(wintypes.BOOL, wintypes.HANDLE, wintypes.HDC, ctypes.POINTER(Rectangle), wintypes.LPARAM)
        self._user.EnumDisplayMonitors(None, None, called(take), 0)
        found = [each for each in map(self._monitor, handles) if each is not None]
        return {each.name: each for each in found}

    def session(self) -> Session:
        """Return whether it is locked (WTSQuerySessionInformation) and a remote desktop (SM_REMOTESESSION)."""
        return Session(self._locked(), bool(self._user.GetSystemMetrics(SM_REMOTESESSION)))

    def _handles(self) -> Iterator[int]:
        handle = self._user.GetTopWindow(None)
        for _ in range(MOST_WINDOWS):
            if not handle:
                return
            yield handle
            handle = self._user.GetWindow(handle, GW_HWNDNEXT)

    def _is_shown(self, handle: int) -> bool:
        cloaked = wintypes.DWORD()
        self._compositor.DwmGetWindowAttribute(
            wintypes.HWND(handle), DWMWA_CLOAKED, ctypes.byref(cloaked), ctypes.sizeof(cloaked)
        )
        return bool(self._user.IsWindowVisible(handle)) and not cloaked.value

    def _window(self, handle: int) -> DesktopWindow:
        text = ctypes.create_unicode_buffer(NAME + 1)
        self._user.GetWindowTextW(handle, text, NAME + 1)
        area = Rectangle()
        self._user.GetWindowRect(handle, ctypes.byref(area))
        affinity = wintypes.DWORD()
        told = self._user.GetWindowDisplayAffinity(handle, ctypes.byref(affinity))
        style = self._user.GetWindowLongW(handle, GWL_EXSTYLE)
        through = WS_EX_TRANSPARENT | WS_EX_LAYERED
        return DesktopWindow(
            handle, plain(text.value, NAME), self._owner(handle), area.left, area.top,
            area.right - area.left, area.bottom - area.top,
            on_top=bool(style & WS_EX_TOPMOST), click_through=style & through == through,
            excluded_from_capture=affinity.value != WDA_NONE if told else None,
        )  # fmt: skip

    def _owner(self, handle: int) -> Program:
        pid = wintypes.DWORD()
        self._user.GetWindowThreadProcessId(handle, ctypes.byref(pid))
        return program(int(pid.value))

    def _format(self, number: int) -> str:
        name = ctypes.create_unicode_buffer(NAME + 1)
        if number in STANDARD or not self._user.GetClipboardFormatNameW(number, name, NAME + 1):
            return STANDARD.get(number, str(number))
        return plain(name.value, NAME)

    def _text(self, data: int) -> str | None:
        size = int(self._kernel.GlobalSize(data))
        held = self._kernel.GlobalLock(data) if size <= MOST_BYTES else None
        if not held:
            return None
        try:
            return ctypes.string_at(held, size - size % 2).decode("utf-16-le", "replace").split("\0", 1)[0]
        finally:
            self._kernel.GlobalUnlock(data)

    def _monitor(self, handle: int) -> Monitor | None:
        info = MonitorInfo(size=ctypes.sizeof(MonitorInfo))
        if not self._user.GetMonitorInfoW(handle, ctypes.byref(info)):
            return None
        area, name = info.area, plain(info.device, MONITOR_NAME)
        return Monitor(
            name, area.left, area.top, area.right - area.left, area.bottom - area.top,
            bool(info.flags & MONITORINFOF_PRIMARY), self._showing(info.device),
        )  # fmt: skip

    def _showing(self, device: str) -> int:
        """Return how many monitors show what a display device draws."""
        count = 0
        for number in range(16):
            found = DisplayDevice(size=ctypes.sizeof(DisplayDevice))
            if not self._user.EnumDisplayDevicesW(device, number, ctypes.byref(found), 0):
                break
            count += bool(found.flags & DISPLAY_DEVICE_ACTIVE)
        return count

    def _locked(self) -> bool | None:
        told: Any = ctypes.POINTER(SessionInfo)()
        size = wintypes.DWORD()
        asked = self._sessions.WTSQuerySessionInformationW(
            None, wintypes.DWORD(WTS_CURRENT_SESSION), WTS_SESSION_INFO_EX, ctypes.byref(told), ctypes.byref(size)
        )
        if not asked or not told:
            return None
        flags = int(told.contents.flags)
        self._sessions.WTSFreeMemory(told)
        return {LOCKED: True, UNLOCKED: False}.get(flags)
