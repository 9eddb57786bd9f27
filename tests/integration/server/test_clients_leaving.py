"""Clients that go away in the middle of anything, or talk nonsense: never is it logged as the server's fault, and all of them are let go."""

import json
import queue
import socket
import struct
import threading
from contextlib import contextmanager
from datetime import timedelta

import pytest
import structlog

from sync.server.principals import Role
from sync.server.tables.sessions import CommandRow
from tests.support.linked import enrolled_kiosk, schedule
from tests.support.office import ON_SQLITE
from tests.support.on_a_port import WITHIN_S, on_a_port

COMMAND = "0" * 32
TEXT, BINARY, CLOSE, UNKNOWN = 0x81, 0x82, 0x88, 0x83


@pytest.fixture
def lines():
    """Everything the server logs, as it comes."""
    told = queue.SimpleQueue()

    def keep(_logger, _method, event):
        told.put(event)
        raise structlog.DropEvent

    structlog.configure(processors=[structlog.contextvars.merge_contextvars, keep])
    return told


@pytest.fixture
def server(database_url, tmp_path, lines):
    with on_a_port(database_url, tmp_path / "server") as server:
        yield server


@pytest.fixture
def places(server, tmp_path):
    """By name: a WebSocket's path, and the headers of somebody who is let in there."""
    kiosk = enrolled_kiosk(server, tmp_path / "kiosk")
    session_id, _ = schedule(server)
    kiosk.round()
    proctor, now = server.as_role(Role.PROCTOR), server.clock.utc()
    own = server.get("/me", headers=proctor).json()
    with server.parts.database.write() as db:
        db.add(
            CommandRow(
                id=COMMAND, session_id=session_id, device_id=kiosk.ledger.device.id, kind="listen", body="{}", state="sent",
                by_id=own["id"], by_name=own["name"], created_at=now, expires_at=now + timedelta(seconds=30),
            )
        )  # fmt: skip
    yield {
        "watching": ("/api/v1/live", proctor),
        "listening": (f"/api/v1/live/sessions/{session_id}/sound?command={COMMAND}", proctor),
        "kiosk": ("/api/v1/kiosk/live", {"authorization": f"Bearer {kiosk.do(kiosk.link.token())}"}),
    }
    kiosk.close()


@contextmanager
def held_up(server, monkeypatch):
    """Have every look into the database wait, until the block ends."""
    waits, gate, read = threading.Event(), threading.Event(), server.parts.database.read

    def later():
        waits.set()
        assert gate.wait(WITHIN_S)
        return read()

    monkeypatch.setattr(server.parts.database, "read", later)
    try:
        yield waits
    finally:
        monkeypatch.undo()
        gate.set()


def connected(server):
    host, port = server.url.removeprefix("http://").split(":")
    return socket.create_connection((host, int(port)), timeout=WITHIN_S)


def asked(path, shows):
    key = "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\nSec-WebSocket-Version: 13\r\n"
    more = "".join(f"{name}: {value}\r\n" for name, value in shows.items())
    return f"GET {path} HTTP/1.1\r\nHost: here\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n{key}{more}\r\n".encode()


def opened(server, path, shows):
    """Return a connection that the server has taken for a WebSocket."""
    connection = connected(server)
    connection.sendall(asked(path, shows))
    answer = b""
    while b"\r\n\r\n" not in answer:
        answer += connection.recv(1)
    assert answer.startswith(b"HTTP/1.1 101"), answer
    return connection


def frame(kind, content):
    """Return a message, as a client masks it."""
    size = len(content)
    head = bytes([kind, 0x80 | size]) if size < 126 else bytes([kind, 0xFE]) + struct.pack("!H", size)
    return head + b"\0\0\0\0" + content


def goes(connection):
    """Be gone at once, as in a power cut: no goodbye, and nothing more is taken."""
    connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
    connection.close()


def end_of(lines, method="WEBSOCKET"):
    """Return the status with which the next request of this sort ended, and find that nothing broke until then."""
    while True:
        line = lines.get(timeout=WITHIN_S)
        assert line["event"] != "request.broke", line
        if line["event"] == "request" and line["method"] == method:
            return line["status"]


def nothing_failed(caplog):
    """uvicorn says of each handshake that was refused with an answer that it was not completed; that is no failure."""
    said = [record.getMessage().strip() for record in caplog.records if record.levelname in ("ERROR", "CRITICAL")]
    assert {*said} <= {"ASGI callable returned without completing handshake."}


@ON_SQLITE
@pytest.mark.parametrize("let_in", [True, False])
def test_who_is_gone_before_it_was_decided_whether_they_may(server, places, lines, monkeypatch, caplog, let_in):
    for path, shows in places.values():
        shown = shows if let_in else {"authorization": shows["authorization"][:-4] + "AAAA"}
        with held_up(server, monkeypatch) as waits:
            connection = connected(server)
            connection.sendall(asked(path, shown))
            assert waits.wait(WITHIN_S)
            goes(connection)
            assert server.client.get("/healthz").status_code == 200  # so that the server has heard of it
        assert end_of(lines) == 499
    nothing_failed(caplog)


@ON_SQLITE
@pytest.mark.parametrize("last", [b"", frame(TEXT, b"x" * 90)[:20], frame(TEXT, b"{}"), frame(CLOSE, b"\x03\xe8")])
def test_who_is_gone_once_they_were_let_in(server, places, lines, caplog, last):
    for path, shows in places.values():
        connection = opened(server, path, shows)
        connection.sendall(last)
        goes(connection)
        assert end_of(lines) in (101, 499)
    nothing_failed(caplog)


def test_who_talks_nonsense(server, places, lines, caplog):
    event = b'{"type":"events","id":"1","session_id":"s","head":{},"events":[%s]}'
    ack = b'{"type":"ack","id":"%s","outcome":"done","reason":"\\u0000"}'
    broken = [
        frame(UNKNOWN, b""),
        b"\x81\x02{}",
        frame(TEXT, b"\xff"),
        frame(BINARY, bytes(40)),
        frame(TEXT, b"[" * 5000),
    ]
    deep, huge = b'{"a":' * 150 + b"1" + b"}" * 150, b'{"seq":' + b"9" * 5000 + b"}"
    odd = [event % body for body in (b'{"body":NaN}', b'{"a":"\\ud800"}', deep, huge)]
    odd += [ack % b"\\u0000", ack % (b"0" * 32), b"[]"]
    for path, shows in places.values():
        for each in (*broken, *(frame(TEXT, text) + frame(CLOSE, b"\x03\xe8") for text in odd)):
            with opened(server, path, shows) as connection:
                connection.sendall(each)
                while (said := connection.recv(4096)) and said[0] != CLOSE:
                    continue
            assert end_of(lines) == 101
    failed = [record for record in caplog.records if record.levelname in ("ERROR", "CRITICAL")]
    uvicorns_word = "Invalid UTF-8 sequence received from client."
    assert {record.getMessage() for record in failed} <= {uvicorns_word}


@ON_SQLITE
def test_who_is_gone_in_the_middle_of_a_request(server, lines, caplog):
    head = (
        b"POST /api/v1/sign-in HTTP/1.1\r\nHost: here\r\nContent-Type: application/json\r\nContent-Length: 100\r\n\r\n"
    )
    connection = connected(server)
    connection.sendall(head + json.dumps({"email": "x"})[:8].encode())
    goes(connection)
    assert end_of(lines, "POST") in (400, 499)
    nothing_failed(caplog)
