"""What Windows and macOS answer, in the form their documentation gives it, read into a desktop's terms. Neither system was there."""

# ruff: noqa: N802, RUF012 - the names are those of Windows and macOS

import ctypes
import os
import sys
from types import SimpleNamespace

import pytest

from proctoring.desktop.port import Session
from proctoring.macos.desktop import Frameworks, MacDesktop
from proctoring.sources import SourceUnavailable
from proctoring.windows.desktop import WindowsDesktop
from proctoring.windows.libraries import Libraries
from proctoring.windows.structures import DisplayDevice, MonitorInfo, SessionInfo

HERE = os.getpid()
EXECUTABLE = os.path.realpath(sys.executable)


def put(pointer, value):
    pointer._obj.value = value


class User32:
    """Three windows: ours, an overlay kept out of pictures, and a cloaked one."""

    titles = {11: "Interview", 12: "Überlagerung", 13: "Cloaked"}
    styles = {11: 0, 12: 0x8 | 0x20 | 0x80000, 13: 0}
    order = {None: 12, 12: 13, 13: 11, 11: 0}
    remote = 1
    busy = False

    def GetForegroundWindow(self):
        return 11

    def GetTopWindow(self, parent):
        return self.order[parent]

    def GetWindow(self, handle, which):
        assert which == 2
        return self.order[handle]

    def IsWindowVisible(self, handle):
        return 1

    def GetWindowTextW(self, handle, text, room):
        text.value = self.titles[handle]
        return len(text.value)

    def GetWindowThreadProcessId(self, handle, pid):
        put(pid, HERE)
        return 1

    def GetWindowRect(self, handle, area):
        area._obj.left, area._obj.top, area._obj.right, area._obj.bottom = 100, 50, 740, 530
        return 1

    def GetWindowLongW(self, handle, which):
        assert which == -20
        return self.styles[handle]

    def GetWindowDisplayAffinity(self, handle, affinity):
        put(affinity, 0x11 if handle == 12 else 0)
        return 1

    def GetClipboardSequenceNumber(self):
        return 77

    def GetClipboardOwner(self):
        return 11

    def GetUpdatedClipboardFormats(self, formats, room, count):
        formats[0], formats[1], formats[2] = 13, 0xC001, 0xC0FF
        put(count, 3)
        return 1

    def GetClipboardFormatNameW(self, number, name, room):
        name.value = "HTML Format"
        return 0 if number == 0xC0FF else len(name.value)

    def OpenClipboard(self, window):
        return 0 if self.busy else 1

    def GetClipboardData(self, number):
        assert number == 13
        return 99

    def CloseClipboard(self):
        self.busy = True

    def EnumDisplayMonitors(self, _device, _area, called, data):
        for handle in (501, 502):
            assert called(handle, None, None, data) == 1

    def GetMonitorInfoW(self, handle, info):
        told = info._obj
        left = 0 if handle == 501 else 1920
        told.area.left, told.area.right, told.area.top, told.area.bottom = left, left + 1920, 0, 1080
        told.flags = 1 if handle == 501 else 0
        told.device = rf"\\.\DISPLAY{handle - 500}"
        return 1

    def EnumDisplayDevicesW(self, device, number, found, flags):
        found._obj.flags = 1
        return 1 if number < (2 if device.endswith("2") else 1) else 0

    def GetSystemMetrics(self, which):
        assert which == 0x1000
        return self.remote


class Kernel32:
    def __init__(self):
        self.text = ctypes.create_string_buffer("Grüße\0rest".encode("utf-16-le"))

    def GlobalSize(self, handle):
        return len(self.text)

    def GlobalLock(self, handle):
        return ctypes.addressof(self.text)

    def GlobalUnlock(self, handle):
        return 1


class Wtsapi32:
    def __init__(self, flags):
        self.info = SessionInfo(level=1, session=1, state=0, flags=flags)

    def WTSQuerySessionInformationW(self, server, session, what, told, size):
        assert (session.value, what) == (0xFFFFFFFF, 25)
        told._obj.contents = self.info
        return 1

    def WTSFreeMemory(self, told):
        self.info = None


class Dwmapi:
    def DwmGetWindowAttribute(self, handle, which, value, size):
        put(value, 2 if handle.value == 13 else 0)
        return 0


def windows(flags=1):
    return WindowsDesktop(Libraries(User32(), Kernel32(), Wtsapi32(flags), Dwmapi()))


def test_windows_tells_its_windows():
    front, shown = windows().foreground(), windows().windows()
    assert (front.number, front.title, front.program.pid, front.program.executable) == (
        11,
        "Interview",
        HERE,
        EXECUTABLE,
    )
    assert (front.x, front.y, front.width, front.height) == (100, 50, 640, 480)
    assert [each.title for each in shown] == ["Überlagerung", "Interview"]
    overlay = shown[0]
    assert (overlay.on_top, overlay.click_through, overlay.excluded_from_capture) == (True, True, True)
    assert (front.on_top, front.click_through, front.excluded_from_capture) == (False, False, False)


def test_windows_tells_its_clipboard():
    desktop = windows()
    told = desktop.clipboard()
    assert (told.changes, told.owner.pid, told.formats) == (77, HERE, ("CF_UNICODETEXT", "HTML Format", "49407"))
    assert desktop.clipboard_text() == "Grüße"
    assert desktop.clipboard_text() is None, "somebody else has it open"


def test_windows_tells_its_displays():
    told = windows().monitors()
    assert list(told) == [r"\\.\DISPLAY1", r"\\.\DISPLAY2"]
    assert (told[r"\\.\DISPLAY2"].x, told[r"\\.\DISPLAY2"].width, told[r"\\.\DISPLAY2"].outputs) == (1920, 1920, 2)
    assert told[r"\\.\DISPLAY1"].primary is True


@pytest.mark.parametrize(("flags", "locked"), [(0, True), (1, False), (-1, None)])
def test_windows_tells_its_session(flags, locked):
    assert windows(flags).session() == Session(locked=locked, remote=True)


def test_the_structures_have_the_sizes_of_windows_headers():
    assert SessionInfo.flags.offset == 16
    characters = ctypes.sizeof(ctypes.c_wchar)
    assert ctypes.sizeof(MonitorInfo) == 40 + 32 * characters
    assert ctypes.sizeof(DisplayDevice) == 8 + (32 + 128 * 3) * characters


class Quartz:
    listed = [
        {"kCGWindowOwnerName": "Window Server", "kCGWindowNumber": 1, "kCGWindowLayer": 24, "kCGWindowOwnerPID": 1},
        {
            "kCGWindowOwnerName": "Helper", "kCGWindowNumber": 2, "kCGWindowLayer": 3, "kCGWindowOwnerPID": HERE,
            "kCGWindowSharingState": 0, "kCGWindowBounds": {"X": 10.0, "Y": 20.0, "Width": 300.0, "Height": 200.0},
        },
        {
            "kCGWindowOwnerName": "Notes", "kCGWindowNumber": 3, "kCGWindowLayer": 0, "kCGWindowOwnerPID": HERE,
            "kCGWindowName": "My notes", "kCGWindowSharingState": 1,
        },
    ]  # fmt: skip
    told = {"CGSSessionScreenIsLocked": 1}

    def CGWindowListCopyWindowInfo(self, which, window):
        assert which == 17
        return self.listed

    def CGGetOnlineDisplayList(self, most, _displays, _count):
        return 0, (1, 2), 2

    def CGDisplayBounds(self, number):
        size = SimpleNamespace(width=1440.0, height=900.0)
        return SimpleNamespace(origin=SimpleNamespace(x=(number - 1) * 1440.0, y=0.0), size=size)

    def CGDisplayIsInMirrorSet(self, number):
        return number == 2

    def CGDisplayIsMain(self, number):
        return number == 1

    def CGSessionCopyCurrentDictionary(self):
        return self.told


class Pasteboard:
    text = "Grüße"

    def changeCount(self):
        return 8

    def types(self):
        return ["public.utf8-plain-text"]

    def stringForType_(self, kind):
        return self.text


def mac():
    front = SimpleNamespace(processIdentifier=lambda: HERE)
    workspace = SimpleNamespace(frontmostApplication=lambda: front)
    appkit = SimpleNamespace(
        NSWorkspace=SimpleNamespace(sharedWorkspace=lambda: workspace),
        NSPasteboard=SimpleNamespace(generalPasteboard=Pasteboard),
    )
    return MacDesktop(Frameworks(appkit, Quartz()))


def test_macos_tells_its_windows():
    front, shown = mac().foreground(), mac().windows()
    assert (front.number, front.title, front.program.executable) == (3, "My notes", EXECUTABLE)
    assert [each.number for each in shown] == [2, 3]
    assert (shown[0].on_top, shown[0].excluded_from_capture, shown[0].click_through) == (True, True, None)
    assert (shown[0].x, shown[0].y, shown[0].width, shown[0].height) == (10, 20, 300, 200)


def test_macos_tells_its_pasteboard_displays_and_lock():
    told = mac().clipboard()
    assert (told.changes, told.owner.pid, told.formats) == (8, None, ("public.utf8-plain-text",))
    assert mac().clipboard_text() == "Grüße"
    assert [(each.x, each.outputs, each.primary) for each in mac().monitors().values()] == [
        (0, 1, True),
        (1440, 2, False),
    ]
    assert mac().session() == Session(locked=True)


@pytest.mark.skipif(sys.platform != "linux", reason="says what it says elsewhere")
@pytest.mark.parametrize("desktop", [WindowsDesktop, MacDesktop])
def test_on_another_system_they_are_unsupported(desktop):
    with pytest.raises(SourceUnavailable, match="This is not"):
        desktop()
