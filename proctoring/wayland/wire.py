"""Just enough of Wayland's protocol to list what a compositor offers and to hear of displays that come and go.

Messages are words in the machine's order: the object, then length and opcode, then the arguments; strings and arrays are padded to words
(Wayland protocol specification, "Wire Format"). Nothing is drawn and no window is made, so the compositor shows nothing of this client.
"""

import os
import socket
import struct
from collections import deque
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from proctoring.sources import lost, missing

_DISPLAY, _REGISTRY = 1, 2
_SYNC, _GET_REGISTRY = 0, 1
_BIND = 0
_HEADER = struct.Struct("=II")
"""The object; the length in the upper half of the second word, the opcode in the lower."""

ANSWER_S = 2.0
MOST_BYTES = 1 << 16


@dataclass(frozen=True, slots=True)
class Message:
    """An event: which object sent it, which of its events it is, and its arguments as bytes."""

    sender: int
    opcode: int
    body: bytes

    def words(self, count: int) -> tuple[int, ...]:
        """Return the first arguments, unsigned."""
        return struct.unpack_from(f"={count}I", self.body)

    def signed(self, count: int) -> tuple[int, ...]:
        """Return the first arguments, signed."""
        return struct.unpack_from(f"={count}i", self.body)

    def text(self, at: int) -> tuple[str, int]:
        """Return the string at a byte, and where the next argument begins."""
        (length,) = struct.unpack_from("=I", self.body, at)
        text = self.body[at + 4 : at + 4 + max(0, length - 1)].decode("utf-8", "replace")
        return text, at + 4 + ((length + 3) & ~3)


@dataclass(frozen=True, slots=True)
class Offered:
    """Something the compositor offers: its number, what it is, and in which version."""

    number: int
    interface: str
    version: int


class Compositor:
    """One connection. Errors of the socket are `OSError`s; a compositor that hangs up is a `ConnectionError`."""

    def __init__(self, link: socket.socket) -> None:
        self._link = link
        self._last = _REGISTRY
        self._unread = b""
        self._kept: deque[Message] = deque()
        self.offered: dict[int, Offered] = {}
        self._send(_DISPLAY, _GET_REGISTRY, struct.pack("=I", _REGISTRY))
        self.settle()

    def fileno(self) -> int:
        """Return the socket, for `select`."""
        return self._link.fileno()

    def settle(self) -> None:
        """Wait until the compositor has answered all that was asked; what it said meanwhile is kept for `events`."""
        done = self._new()
        self._send(_DISPLAY, _SYNC, struct.pack("=I", done))
        while True:
            for message in self._received():
                if message.sender == done:
                    return
                self._keep(message)

    def bind(self, offered: Offered, version: int) -> int:
        """Begin to hear of something that is offered; return its object."""
        made = self._new()
        name = offered.interface.encode() + b"\0"
        padded = name + bytes(-len(name) % 4)
        wanted = min(version, offered.version)
        self._send(
            _REGISTRY, _BIND, struct.pack("=II", offered.number, len(name)) + padded + struct.pack("=II", wanted, made)
        )
        return made

    def receive(self) -> None:
        """Take in what has arrived; waits where nothing has."""
        for message in self._received():
            self._keep(message)

    def events(self) -> Iterator[Message]:
        """Yield what was heard, oldest first."""
        while self._kept:
            yield self._kept.popleft()

    def _keep(self, message: Message) -> None:
        if message.sender == _DISPLAY and message.opcode == 0:
            raise ConnectionError("the compositor refused a request")
        if message.sender == _REGISTRY:
            self._offered(message)
        self._kept.append(message)

    def _offered(self, message: Message) -> None:
        (number,) = message.words(1)
        if message.opcode == 0:
            interface, at = message.text(4)
            (version,) = struct.unpack_from("=I", message.body, at)
            self.offered[number] = Offered(number, interface, version)
        else:
            self.offered.pop(number, None)

    def _new(self) -> int:
        self._last += 1
        return self._last

    def _send(self, target: int, opcode: int, body: bytes) -> None:
        self._link.sendall(_HEADER.pack(target, (_HEADER.size + len(body)) << 16 | opcode) + body)

    def _received(self) -> Iterator[Message]:
        arrived = self._link.recv(MOST_BYTES)
        if not arrived:
            raise ConnectionError("the compositor hung up")
        self._unread += arrived
        messages = []
        while len(self._unread) >= _HEADER.size:
            sender, word = _HEADER.unpack_from(self._unread)
            length = word >> 16
            if length < _HEADER.size:
                raise ConnectionError("the compositor does not speak Wayland")
            if len(self._unread) < length:
                break
            messages.append(Message(sender, word & 0xFFFF, self._unread[_HEADER.size : length]))
            self._unread = self._unread[length:]
        return iter(messages)


@contextmanager
def compositor() -> Iterator[Compositor]:
    """Connect to the session's compositor; raise `SourceUnavailable` where there is none, or it is lost while inside."""
    name = os.environ.get("WAYLAND_DISPLAY", "")
    folder = os.environ.get("XDG_RUNTIME_DIR", "")
    if not name or not (folder or name.startswith("/")):
        raise missing("There is no Wayland session: WAYLAND_DISPLAY is not set.")
    with socket.socket(socket.AF_UNIX, socket.SOCK_STREAM) as link:
        link.settimeout(ANSWER_S)
        try:
            link.connect(str(Path(folder) / name))
            yield Compositor(link)
        except (OSError, struct.error) as exc:
            raise lost(f"The Wayland compositor {Path(name).name} can't be reached or is gone.") from exc
