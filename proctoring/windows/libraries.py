"""Windows' own libraries through ctypes, with the types of those functions that take or return handles."""

import ctypes
from ctypes import wintypes
from dataclasses import dataclass
from typing import Any

from proctoring.sources import missing

_HANDLES: dict[str, tuple[Any, list[Any]]] = {
    "GetForegroundWindow": (wintypes.HWND, []),
    "GetTopWindow": (wintypes.HWND, [wintypes.HWND]),
    "GetWindow": (wintypes.HWND, [wintypes.HWND, wintypes.UINT]),
    "GetClipboardOwner": (wintypes.HWND, []),
    "GetClipboardData": (wintypes.HANDLE, [wintypes.UINT]),
    "OpenClipboard": (wintypes.BOOL, [wintypes.HWND]),
    "IsWindowVisible": (wintypes.BOOL, [wintypes.HWND]),
    "GetWindowTextW": (ctypes.c_int, [wintypes.HWND, wintypes.LPWSTR, ctypes.c_int]),
    "GetWindowThreadProcessId": (wintypes.DWORD, [wintypes.HWND, ctypes.c_void_p]),
    "GetWindowRect": (wintypes.BOOL, [wintypes.HWND, ctypes.c_void_p]),
    "GetWindowLongW": (wintypes.LONG, [wintypes.HWND, ctypes.c_int]),
    "GetWindowDisplayAffinity": (wintypes.BOOL, [wintypes.HWND, ctypes.c_void_p]),
    "GetMonitorInfoW": (wintypes.BOOL, [wintypes.HANDLE, ctypes.c_void_p]),
    "EnumDisplayDevicesW": (wintypes.BOOL, [wintypes.LPCWSTR, wintypes.DWORD, ctypes.c_void_p, wintypes.DWORD]),
}
_MEMORY: dict[str, tuple[Any, list[Any]]] = {
    "GlobalLock": (ctypes.c_void_p, [wintypes.HANDLE]),
    "GlobalUnlock": (wintypes.BOOL, [wintypes.HANDLE]),
    "GlobalSize": (ctypes.c_size_t, [wintypes.HANDLE]),
}


@dataclass(frozen=True, slots=True)
class Libraries:
    """The libraries used; in tests, others that answer from what was recorded."""

    user32: Any
    kernel32: Any
    wtsapi32: Any
    dwmapi: Any


def load() -> Libraries:
    """Load them; raise `SourceUnavailable` where this is not Windows."""
    loader: Any = getattr(ctypes, "WinDLL", None)
    if loader is None:
        raise missing("This is not Windows.")
    try:
        found = Libraries(*(loader(name, use_last_error=True) for name in ("user32", "kernel32", "wtsapi32", "dwmapi")))
    except OSError as exc:
        raise missing("Windows' own libraries can't be loaded.") from exc
    for library, types in ((found.user32, _HANDLES), (found.kernel32, _MEMORY)):
        for name, (result, arguments) in types.items():
            function = getattr(library, name)
            function.restype, function.argtypes = result, arguments
    return found
