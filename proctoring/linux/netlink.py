"""The kernel's own news over netlink sockets: what every message begins with, and opening one socket a kind of news.

Linux only. Layouts are those of the kernel's public headers (linux/netlink.h), in the machine's byte order.
"""

import errno
import socket
import struct
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from proctoring.sources import denied, lost, missing

ROUTE: Final = 0
KOBJECT_UEVENT: Final = 15
CONNECTOR: Final = 11

_HEADER: Final = struct.Struct("=IHHII")  # struct nlmsghdr: length, type, flags, sequence, port
_ATTRIBUTE: Final = struct.Struct("=HH")  # struct rtattr: length, type
_ROOM: Final = 1 << 20
LONGEST: Final = 1 << 17


@dataclass(frozen=True, slots=True)
class Message:
    """One netlink message: its type and what follows its header."""

    type: int
    payload: bytes


def open_netlink(family: int, groups: int) -> socket.socket:
    """Return a socket that hears those groups of news. Raises `SourceUnavailable`."""
    try:
        heard = socket.socket(socket.AF_NETLINK, socket.SOCK_RAW | socket.SOCK_CLOEXEC, family)
    except (OSError, AttributeError) as exc:
        raise missing("the kernel offers no such netlink socket") from exc
    try:
        heard.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, _ROOM)
        heard.bind((0, groups))
    except PermissionError as exc:
        heard.close()
        raise denied("the kernel doesn't let this user hear its news") from exc
    except OSError as exc:
        heard.close()
        raise missing("the kernel doesn't offer this news here") from exc
    return heard


def heard_from_kernel(heard: socket.socket) -> bytes | None:
    """Return one datagram; None where it came from a program instead of the kernel, or some were lost because there was no room."""
    try:
        data, sender = heard.recvfrom(LONGEST)
    except OSError as exc:
        if exc.errno == errno.ENOBUFS:  # look at how things stand, as after any news
            return None
        raise lost("the kernel's news broke off") from exc
    return data if not isinstance(sender, tuple) or sender[0] == 0 else None


def messages(data: bytes) -> Iterator[Message]:
    """Yield the messages of one datagram; what is cut short is left out."""
    at = 0
    while at + _HEADER.size <= len(data):
        length, kind, _flags, _sequence, _port = _HEADER.unpack_from(data, at)
        if length < _HEADER.size or at + length > len(data):
            return
        yield Message(kind, data[at + _HEADER.size : at + length])
        at += (length + 3) & ~3


def attributes(data: bytes) -> dict[int, bytes]:
    """Return a message's attributes by type."""
    found: dict[int, bytes] = {}
    at = 0
    while at + _ATTRIBUTE.size <= len(data):
        length, kind = _ATTRIBUTE.unpack_from(data, at)
        if length < _ATTRIBUTE.size:
            break
        found[kind & 0x3FFF] = data[at + _ATTRIBUTE.size : at + length]  # the two high bits say how it is written
        at += (length + 3) & ~3
    return found


def packed(kind: int, flags: int, sequence: int, payload: bytes) -> bytes:
    """Return one message as it is sent."""
    return _HEADER.pack(_HEADER.size + len(payload), kind, flags, sequence, 0) + payload
