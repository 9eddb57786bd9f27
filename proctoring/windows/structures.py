"""The structures that Windows fills, as its headers declare them, in types of fixed size: a LONG has 32 bits there, whatever it has here."""

import ctypes
from ctypes import wintypes


class Rectangle(ctypes.Structure):
    """RECT."""

    _fields_ = (
        ("left", ctypes.c_int32),
        ("top", ctypes.c_int32),
        ("right", ctypes.c_int32),
        ("bottom", ctypes.c_int32),
    )


class MonitorInfo(ctypes.Structure):
    """MONITORINFOEXW."""

    _fields_ = (
        ("size", ctypes.c_uint32),
        ("area", Rectangle),
        ("work", Rectangle),
        ("flags", ctypes.c_uint32),
        ("device", wintypes.WCHAR * 32),
    )


class DisplayDevice(ctypes.Structure):
    """DISPLAY_DEVICEW."""

    _fields_ = (
        ("size", ctypes.c_uint32),
        ("device", wintypes.WCHAR * 32),
        ("text", wintypes.WCHAR * 128),
        ("flags", ctypes.c_uint32),
        ("identity", wintypes.WCHAR * 128),
        ("key", wintypes.WCHAR * 128),
    )


class SessionInfo(ctypes.Structure):
    """WTSINFOEXW as far as it is used; what follows holds 64-bit times, which put its second part on an eight-byte boundary."""

    _fields_ = (
        ("level", ctypes.c_uint32),
        ("_aligned", ctypes.c_uint32),
        ("session", ctypes.c_uint32),
        ("state", ctypes.c_int32),
        ("flags", ctypes.c_int32),
    )
