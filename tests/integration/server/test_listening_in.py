"""A proctor hears a room live: only where its template allows it, only they, only while both are there, and nothing of it is kept."""

import asyncio
import json
import struct
from contextlib import contextmanager

import pytest
from starlette.testclient import WebSocketDenialResponse
from starlette.websockets import WebSocketDisconnect

from engine.interview.proctor_facts import ListenedIn
from sync.server.live.sound import HEARD_WITHIN_S, MOST_WAITING, SILENT_AFTER_S, SOUND_BYTES, Listener, Sounds
from sync.server.principals import Role
from sync.server.sealed import Seal
from sync.server.tables.operations import AuditRow
from tests.support.live import ENDS, SESSION, LiveKiosk, watching

ALLOWED = {"listening_in": True}


@pytest.fixture
def kiosk(server, tmp_path):
    kiosk = LiveKiosk(server, tmp_path / "kiosk")
    kiosk.starts(**ALLOWED)
    kiosk.polls(kiosk.batch())
    yield kiosk
    kiosk.kiosk.ledger.close()


@pytest.fixture
def rosa(server):
    return server.as_role(Role.PROCTOR)


def ask(server, who, *, kind="listen", gives=201, **body):
    answer = server.post(f"/sessions/{SESSION}/commands", {"kind": kind, "body": body}, headers=who)
    assert answer.status_code == gives, answer.text
    return answer.json()["type"].rpartition(":")[2] if gives >= 400 else answer.json()["id"]


def frame(own_id, number, byte=7, dropped=0):
    """A piece as a kiosk sends it."""
    return struct.pack("<16s3I", bytes.fromhex(own_id), number, dropped, 0) + bytes([byte]) * SOUND_BYTES


@contextmanager
def ear(server, who, own_id, session_id=SESSION):
    path = f"/api/v1/live/sessions/{session_id}/sound?command={own_id}"
    with server.client.websocket_connect(path, headers=dict(who)) as socket:
        yield socket


def hears(socket):
    """Return number, dropped and the first byte of the next piece."""
    message = socket.receive_bytes()
    assert len(message) == 12 + SOUND_BYTES
    number, dropped, _ = struct.unpack_from("<3I", message)
    return number, dropped, message[12]


def begins(kiosk, own_id, name="proctor 1"):
    kiosk.states(ListenedIn(own_id, "begin", name))
    kiosk.delivers()


def test_the_room_is_heard_by_whoever_asked_and_seen_by_all(server, kiosk, rosa):
    with kiosk.connected(), watching(server, server.as_role(Role.PROCTOR)) as omar:
        omar.takes()
        assert omar.board[SESSION]["listening_in"]
        own_id = ask(server, rosa)
        assert (kiosk.hears("command")["kind"], kiosk.said) == ("listen", 1)
        with ear(server, rosa, own_id) as heard:
            begins(kiosk, own_id)
            omar.until(lambda: omar.board[SESSION]["listening"])
            assert omar.board[SESSION]["listening"]["id"] == own_id
            for number in range(3):
                kiosk.socket.send_bytes(frame(own_id, number, number + 1, dropped=4))
            said = json.loads(heard.receive_text())
            assert said == {
                "type": "listening",
                "command": own_id,
                "rate": 16000,
                "channels": ["participant", "interviewer"],
                "piece_ms": 100,
            }
            assert [hears(heard) for _ in range(3)] == [(0, 4, 1), (1, 4, 2), (2, 4, 3)]

            kiosk.states(ListenedIn(own_id, "end", "proctor 1", "time_up", 3, 4))
            kiosk.delivers()
            assert json.loads(heard.receive_text()) == {"type": "ended", "reason": "time_up"}
            with pytest.raises(WebSocketDisconnect) as closed:
                heard.receive_text()
            assert closed.value.code == 1000
        omar.until(lambda: omar.board[SESSION]["listening"] is None)
    with server.parts.database.read() as db:
        noted = [row.action for row in db.query(AuditRow) if row.subject == SESSION]
        assert noted == ["command.sent", "room.listened"]


def test_whoever_goes_has_the_kiosk_end_at_once(server, kiosk, rosa):
    with kiosk.connected():
        own_id = ask(server, rosa)
        kiosk.hears("command")
        with ear(server, rosa, own_id) as heard:
            kiosk.socket.send_bytes(frame(own_id, 0))
            heard.receive_text()
        hush = kiosk.hears("hush")
        assert (hush["id"], hush["reason"]) == (own_id, "listener_lost")


def test_a_kiosk_that_is_lost_ends_it(server, kiosk, rosa):
    own_id = ask(server, rosa)
    with ear(server, rosa, own_id) as heard:
        with kiosk.connected():
            kiosk.hears("command")
            kiosk.socket.send_bytes(frame(own_id, 0))
            heard.receive_text()
            hears(heard)
        assert json.loads(heard.receive_text()) == {"type": "ended", "reason": "kiosk_lost"}


def test_what_the_kiosk_refuses_is_said(server, kiosk, rosa):
    with kiosk.connected():
        own_id = ask(server, rosa)
        command = kiosk.hears("command")
        with ear(server, rosa, own_id) as heard:
            kiosk.acknowledges(command, "refused", "sound needs a live link")
            assert json.loads(heard.receive_text()) == {"type": "ended", "reason": "refused"}


def test_nobody_hears_what_they_did_not_ask_for(server, kiosk, rosa):
    own_id = ask(server, rosa)
    omar = server.as_role(Role.PROCTOR)
    paused = ask(server, omar, kind="pause")
    for who, command, session_id in (
        (omar, own_id, SESSION),
        (omar, paused, SESSION),
        (rosa, own_id, "session-2"),
        (rosa, "f" * 32, SESSION),
    ):
        with pytest.raises(WebSocketDenialResponse) as refused, ear(server, who, command, session_id):
            pass
        assert refused.value.status_code == 404
    with pytest.raises(WebSocketDenialResponse) as refused, ear(server, server.as_role(Role.REVIEWER), own_id):
        pass
    assert refused.value.status_code == 403


def test_another_kiosk_can_not_be_heard_in_its_place(server, kiosk, rosa, tmp_path):
    other = LiveKiosk(server, tmp_path / "other", "session-2")
    other.starts()
    with kiosk.connected(), other.connected():
        own_id = ask(server, rosa)
        kiosk.hears("command")
        with ear(server, rosa, own_id) as heard:
            other.socket.send_bytes(frame(own_id, 0, byte=66))
            other.delivers()
            kiosk.socket.send_bytes(frame(own_id, 1, byte=7))
            heard.receive_text()
            assert hears(heard) == (1, 0, 7)
    other.kiosk.ledger.close()


def test_it_is_asked_for_only_where_the_template_allows_it_and_one_at_a_time(server, kiosk, rosa, tmp_path):
    omar = server.as_role(Role.PROCTOR)
    with kiosk.connected():
        assert ask(server, rosa, renews="f" * 32, gives=409) == "not-listening"
        own_id = ask(server, rosa)
        kiosk.hears("command")
        begins(kiosk, own_id)
        assert ask(server, omar, gives=409) == "listened-to"
        assert ask(server, omar, renews=own_id, gives=409) == "not-listening"
        ask(server, rosa, renews=own_id)
        assert kiosk.hears("command")["body"] == {"renews": own_id}
        ask(server, omar, kind="unlisten")
        assert kiosk.hears("command")["kind"] == "unlisten"
        assert ask(server, rosa, renews="not an id", gives=422) == "invalid"
        kiosk.states(ENDS)
        kiosk.delivers()
        assert ask(server, rosa, gives=409) == "ended"
    private = LiveKiosk(server, tmp_path / "private", "session-2")
    private.starts()
    private.polls(private.batch())
    refused = server.post("/sessions/session-2/commands", {"kind": "listen"}, headers=rosa)
    assert (refused.status_code, refused.json()["type"]) == (409, "urn:vivavoce:problem:not-allowed-by-template")
    private.kiosk.ledger.close()


def test_a_listener_who_speaks_is_let_go(server, kiosk, rosa):
    own_id = ask(server, rosa)
    with ear(server, rosa, own_id) as heard:
        heard.send_text("hello")
        with pytest.raises(WebSocketDisconnect) as closed:
            heard.receive_text()
        assert closed.value.code == 1007


def test_a_binary_message_that_is_no_sound_ends_the_link(server, kiosk):
    with kiosk.connected():
        kiosk.socket.send_bytes(b"{}")
        with pytest.raises(WebSocketDisconnect) as closed:
            kiosk.socket.receive_text()
        assert closed.value.code == 1007


class Two:
    """Two processes, told of each other's words at once, with a clock that moves when told; the kiosk's link is at the first."""

    def __init__(self):
        self.now, self.hushed, self.words = 0.0, [], []
        seal = Seal(b"k" * 32)
        self.kiosks = Sounds(lambda: self.now, lambda said: self._tell("proctors", said), self._hush, seal)
        self.proctors = Sounds(lambda: self.now, lambda said: self._tell("kiosks", said), lambda *_: False, seal)

    def _tell(self, to, said):
        self.words.append(json.dumps(said))
        getattr(self, to).heard(json.loads(json.dumps(said)))

    def _hush(self, device_id, own_id, reason):
        self.hushed.append((device_id, own_id, reason))
        return True


ID = "ab" * 16


def test_between_two_processes_it_passes_sealed_and_whole():
    two = Two()
    listener = two.proctors.open(ID, "kiosk")
    sound = bytes(range(256)) * (SOUND_BYTES // 256)
    assert two.kiosks.piece("kiosk", struct.pack("<16s3I", bytes.fromhex(ID), 9, 2, 0) + sound)
    (piece,) = listener.collect()
    assert struct.unpack_from("<3I", piece)[:2] == (9, 2)
    assert piece[12:] == sound
    assert all(len(each) < 7800 for each in two.words)
    assert "AAECAwQF" not in "".join(two.words)  # the beginning of the sound in base64

    two.proctors.close(listener)
    assert two.hushed == [("kiosk", ID, "listener_lost")]
    two.kiosks.piece("kiosk", frame(ID, 10))
    assert listener.collect() == []


def test_the_end_is_known_at_both():
    two = Two()
    listener = two.proctors.open(ID, "kiosk")
    two.kiosks.over(ID, "by_proctor")
    assert listener.over == "by_proctor"
    two.proctors.close(listener)
    assert two.hushed == []


def test_half_a_piece_of_another_is_no_piece():
    two = Two()
    listener = two.proctors.open(ID, "kiosk")
    kept, two._tell = two._tell, lambda _to, said: None if said.get("h") == 1 else kept("proctors", said)
    two.kiosks.piece("kiosk", frame(ID, 1))
    two._tell = lambda _to, said: None if said.get("h") == 0 else kept("proctors", said)
    two.kiosks.piece("kiosk", frame(ID, 2))
    assert listener.collect() == []
    two.proctors.heard({"t": "sound", "l": ID, "d": "kiosk", "n": 3, "x": 0, "h": 0, "b": "!"})
    two.proctors.heard({"t": "sound", "l": ID, "d": "kiosk", "n": 3, "x": 0, "h": 0, "b": "AAAA"})
    assert listener.collect() == []


def test_a_kiosk_that_nobody_hears_is_told_so_after_a_while():
    two = Two()
    two.kiosks.piece("kiosk", frame(ID, 0))
    two.now = HEARD_WITHIN_S - 1
    two.kiosks.piece("kiosk", frame(ID, 1))
    assert two.hushed == []
    two.now = HEARD_WITHIN_S + 1
    two.kiosks.piece("kiosk", frame(ID, 2))
    assert two.hushed == [("kiosk", ID, "listener_lost")]


def test_whoever_hears_slowly_loses_the_oldest_and_is_told_how_many():
    listener = Listener(ID, "kiosk", 0.0)
    for number in range(MOST_WAITING + 5):
        listener.put(number, 1, b"", 0.0)
    pieces = listener.collect()
    assert len(pieces) == MOST_WAITING
    assert struct.unpack_from("<3I", pieces[0])[:2] == (5, 6)
    assert not listener.woken.is_set()


def test_where_nothing_comes_it_ends(monkeypatch):
    two = Two()
    listener = two.proctors.open(ID, "kiosk")

    async def passes(seconds):
        two.now += seconds

    monkeypatch.setattr("sync.server.live.sound.asyncio.sleep", passes)
    asyncio.run(two.proctors.attend(listener))
    assert (listener.over, two.now > SILENT_AFTER_S) == ("silent", True)
    two.proctors.close(listener)
    assert two.hushed == [("kiosk", ID, "silent")]
