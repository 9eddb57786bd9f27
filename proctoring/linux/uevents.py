"""The kernel's news of devices (uevents), and when a folder of /sys is to be looked at because of them."""

import socket
from collections.abc import Callable, Iterator
from typing import Final

from proctoring.detector import Report
from proctoring.linux.netlink import KOBJECT_UEVENT, heard_from_kernel, open_netlink
from proctoring.sources import SourceUnavailable
from proctoring.stopping import Stop

_KERNEL_GROUP: Final = 1  # 2 is what udev tells on: it comes later, and from a program
_UNTOLD_S: Final = 0.5
"""Between two looks where the kernel's news can't be heard."""

_AFTER_S: Final = 0.2
"""A device is told of before its parts are there, and its end some milliseconds before its folder is gone: look that much later."""

_QUIET_S: Final = 1.5
_ANYWAY: Final = 10
"""After so many quiet waits there is a look all the same."""

OpenSocket = Callable[[], socket.socket]


def open_uevents() -> socket.socket:
    """Return a socket on which the kernel tells of devices."""
    return open_netlink(KOBJECT_UEVENT, _KERNEL_GROUP)


def uevent(datagram: bytes) -> dict[str, str]:
    """Return what one datagram says: "ACTION", "SUBSYSTEM", "DEVPATH" and whatever the subsystem adds; empty where it is not the kernel's."""
    head, *fields = datagram.split(b"\0")
    if b"@" not in head:
        return {}  # udev's own begin with "libudev"
    pairs = (field.decode(errors="replace").partition("=") for field in fields[:64])
    return {name: value[:200] for name, separator, value in pairs if separator}


def device_looks(subsystem: str, open_socket: OpenSocket, report: Report, stop: Stop) -> Iterator[bool]:
    """Yield whenever that subsystem is to be looked at: at once, after each of its news, and now and then; ends when told to stop.

    Yields whether the kernel's news is heard. Where it isn't, it is time for a look twice a second.
    """
    try:
        heard = open_socket()
    except SourceUnavailable:
        while not stop.is_set():
            yield False
            report.alive()
            stop.wait(_UNTOLD_S)
        return
    with heard:
        while not stop.is_set():
            yield True
            for _ in range(_ANYWAY):
                report.alive()
                if _news_of(subsystem, heard, stop, _QUIET_S):
                    stop.wait(_AFTER_S)
                    break


def _news_of(subsystem: str, heard: socket.socket, stop: Stop, seconds: float) -> bool:
    """Wait that long for news; return whether some was of the subsystem."""
    if not stop.readable(heard, seconds):
        return False
    relevant = False
    for _ in range(64):  # a hub with all on it comes in one go
        data = heard_from_kernel(heard)
        relevant = relevant or data is None or uevent(data).get("SUBSYSTEM") == subsystem
        if not stop.readable(heard, 0.0):
            break
    return relevant
