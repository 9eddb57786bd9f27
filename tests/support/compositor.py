"""A Wayland compositor that has outputs and draws nothing: the server's side of the protocol, for one client at a time."""

import os
import socket
import struct
import tempfile
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path


def _string(text: str) -> bytes:
    data = text.encode() + b"\0"
    return struct.pack("=I", len(data)) + data + bytes(-len(data) % 4)


class FakeCompositor:
    def __init__(self, path: Path, interfaces: tuple[str, ...]) -> None:
        self._server = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM)
        self._server.bind(str(path))
        self._server.listen()
        self._guard = threading.Lock()
        self._outputs: dict[int, tuple[str, int, int, int]] = {}
        self._interfaces = dict(enumerate(interfaces, 100))
        self._client: socket.socket | None = None
        self._registry = 0
        self._thread = threading.Thread(target=self._serve)
        self._thread.start()

    def plug(self, number: int, name: str, x: int, width: int, height: int) -> None:
        with self._guard:
            self._outputs[number] = (name, x, width, height)
            if self._client is not None:
                self._announce(number, "wl_output")

    def unplug(self, number: int) -> None:
        with self._guard:
            del self._outputs[number]
            self._event(self._registry, 1, struct.pack("=I", number))

    def hang_up(self) -> None:
        with self._guard:
            if self._client is not None:
                self._client.shutdown(socket.SHUT_RDWR)

    def close(self) -> None:
        self._server.shutdown(socket.SHUT_RDWR)
        self.hang_up()
        self._thread.join(10)
        self._server.close()

    def _serve(self) -> None:
        while True:
            try:
                client, _ = self._server.accept()
            except OSError:
                return
            with client:
                self._client = client
                self._talk(client)
                self._client = None

    def _talk(self, client: socket.socket) -> None:
        unread = b""
        while arrived := client.recv(65536):
            unread += arrived
            while len(unread) >= 8 and len(unread) >= (length := struct.unpack_from("=II", unread)[1] >> 16):
                target, word = struct.unpack_from("=II", unread)
                with self._guard:
                    self._request(target, word & 0xFFFF, unread[8:length])
                unread = unread[length:]

    def _request(self, target: int, opcode: int, body: bytes) -> None:
        if (target, opcode) == (1, 1):
            (self._registry,) = struct.unpack("=I", body)
            for number in self._outputs:
                self._announce(number, "wl_output")
            for number, interface in self._interfaces.items():
                self._announce(number, interface)
        elif (target, opcode) == (1, 0):
            self._event(struct.unpack("=I", body)[0], 0, struct.pack("=I", 0))
        elif (target, opcode) == (self._registry, 0):
            number, made = struct.unpack_from("=I", body)[0], struct.unpack_from("=I", body, len(body) - 4)[0]
            self._describe(made, *self._outputs[number])

    def _announce(self, number: int, interface: str) -> None:
        self._event(self._registry, 0, struct.pack("=I", number) + _string(interface) + struct.pack("=I", 4))

    def _describe(self, made: int, name: str, x: int, width: int, height: int) -> None:
        geometry = struct.pack("=iiiii", x, 0, 300, 200, 0) + _string("Maker") + _string("Model") + struct.pack("=i", 0)
        self._event(made, 0, geometry)
        self._event(made, 1, struct.pack("=Iiii", 0, 640, 480, 60000))
        self._event(made, 1, struct.pack("=Iiii", 1, width, height, 60000))
        self._event(made, 4, _string(name))
        self._event(made, 2, b"")

    def _event(self, sender: int, opcode: int, body: bytes) -> None:
        assert self._client is not None
        self._client.sendall(struct.pack("=II", sender, (8 + len(body)) << 16 | opcode) + body)


@contextmanager
def fake_compositor(*interfaces: str) -> Iterator[FakeCompositor]:
    """Start one, and make it the session's while inside."""
    before = {name: os.environ.get(name) for name in ("WAYLAND_DISPLAY", "XDG_RUNTIME_DIR")}
    with tempfile.TemporaryDirectory() as folder:
        os.environ.update(WAYLAND_DISPLAY="wayland-7", XDG_RUNTIME_DIR=folder)
        compositor = FakeCompositor(Path(folder) / "wayland-7", interfaces)
        try:
            yield compositor
        finally:
            compositor.close()
            for name, value in before.items():
                if value is None:
                    os.environ.pop(name, None)
                else:
                    os.environ[name] = value
