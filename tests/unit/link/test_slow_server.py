"""Servers and networks that are slow, or never come to an end: new events go first, and the link lives and closes as it should."""

import asyncio
import base64
import hashlib
import socket
import threading
from itertools import pairwise

import httpx2
import pytest

from engine.clock import SystemClock, VirtualClock
from sync.link import live as live_module
from sync.link import wire as wire_module
from sync.link.book import Book
from sync.link.courier import Courier
from sync.link.delivery import Delivery
from sync.link.errors import Unreachable
from sync.link.live import LiveLink
from sync.link.live_tap import LiveTap
from sync.link.outgoing import Outgoing
from sync.link.rounds import Alone, Rounds
from sync.link.throttle import Throttle
from sync.link.wire import Wire
from tests.support.evidence import SESSION, clock_at_nine, open_ledger
from tests.unit.link.test_hostile_server import Script, linked
from tests.unit.link.test_live_survives import Nobody

MEBIBYTE = 1 << 20
RECEIVED = b"258EAFA5-E914-47DA-95CA-C5AB0DC85B11"  # what RFC 6455 has a server add to the key
CLOSE = b"\x88"


@pytest.fixture
def ledger(tmp_path):
    with open_ledger(tmp_path / "data") as ledger:
        yield ledger


def test_an_event_never_waits_for_a_part_of_an_earlier_recording_that_is_paced(ledger, tmp_path):
    path = tmp_path / "recording.flac"
    path.write_bytes(bytes(2 * MEBIBYTE))
    clock, looked_at = VirtualClock(clock_at_nine().utc()), []

    async def sleep(seconds):
        clock.advance(seconds)

    async def look():
        looked_at.append(clock.monotonic_ns() / 1e9)

    script = Script(
        blobs=[{"done": False, "upload_id": "u1", "offset": 0, "part_size": 4 * MEBIBYTE}],
        u1=[{"offset": MEBIBYTE}, {"offset": 2 * MEBIBYTE}],
        finish=[{"done": True}],
    )
    throttle = Throttle(64, lambda: True, clock, sleep)
    delivery = Delivery(Book(ledger), linked(ledger, script), throttle, look)
    asyncio.run(delivery.deliver(SESSION, [Outgoing("recording", "recording.flac", path, sealed=False)]))
    assert script.count("finish") == 1
    assert looked_at[-1] == pytest.approx((2 * MEBIBYTE - 64_000) / 64_000, rel=0.01)
    assert max(after - before for before, after in pairwise(looked_at)) < 0.3


def test_an_answer_that_never_ends_is_none(monkeypatch):
    monkeypatch.setattr(wire_module, "LONGEST_S", 0.05)

    class Trickle(httpx2.AsyncByteStream):
        async def __aiter__(self):
            while True:
                await asyncio.sleep(0)
                yield b" "

    class Server(httpx2.AsyncBaseTransport):
        async def handle_async_request(self, _request):
            return httpx2.Response(200, stream=Trickle())

    wire = Wire("http://localhost", transport=Server())
    with pytest.raises(Unreachable, match="does not end"):
        asyncio.run(wire.ask("GET", "/kiosk/assignments"))


class Hanging:
    """A server that agrees to a WebSocket and then does nothing any more, not even end it."""

    def __init__(self):
        self.open = threading.Event()
        self._listening = socket.create_server(("127.0.0.1", 0))
        self.port = self._listening.getsockname()[1]
        self._thread = threading.Thread(target=self._agree)
        self._thread.start()

    def _agree(self):
        self._connection, _ = self._listening.accept()
        asked = self._connection.recv(65536)
        key = next(line.split(b":", 1)[1].strip() for line in asked.split(b"\r\n") if b"-key:" in line.lower())
        accepted = base64.b64encode(hashlib.sha1(key + RECEIVED).digest())  # noqa: S324 - as the protocol has it
        self._connection.sendall(
            b"HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
            b"Sec-WebSocket-Accept: " + accepted + b"\r\n\r\n"
        )

    def close(self):
        self._thread.join()
        with self._connection as connection, self._listening:
            connection.settimeout(20)
            self.heard = b"".join(iter(lambda: connection.recv(4096), b""))


def test_a_server_that_hangs_does_not_keep_the_kiosk_from_closing(ledger, monkeypatch):
    monkeypatch.setattr(live_module, "_CLOSE_S", 0.05)
    server = Hanging()
    link = linked(ledger, Script(assignments=[Unreachable("Away", "it hangs")]))
    link.wire.url = f"http://127.0.0.1:{server.port}"

    async def hold():
        await LiveLink(
            ledger, link, LiveTap(), Nobody(), SystemClock(), visited=lambda: None, reached=server.open.set
        ).run()

    courier = Courier(ledger, Rounds(ledger, link, Alone(), Throttle(0, lambda: False, SystemClock())), beside=(hold,))
    courier.start()
    try:
        assert server.open.wait(20)
    finally:
        courier.close()
        server.close()
    assert not courier.alive
    assert server.heard[:1] == CLOSE, "it went without a word"
