"""A kiosk's live link over a real network: facts at once, commands back, a poll where no WebSocket can be, and several servers as one."""

import json
import threading

import numpy as np
import pytest

from engine.conversation.ports import BLOCK, Block
from sync.link.live_sound import BLOCKS
from sync.server.principals import Role
from tests.support.delivered import signed_in
from tests.support.linked import begin, enrolled_kiosk, schedule, talk
from tests.support.on_a_port import NotingDesk, linked_to, listening_at, on_a_port, watching_at


@pytest.fixture
def server(sqlite_url, tmp_path):
    with on_a_port(sqlite_url, tmp_path / "server") as server:
        yield server


@pytest.fixture
def room(server, tmp_path):
    """A kiosk that has a session, and somebody checked in for it."""
    kiosk = enrolled_kiosk(server, tmp_path / "kiosk")
    kiosk.session_id, _ = schedule(server)
    kiosk.round()
    kiosk.around.here = kiosk.session_id
    yield kiosk
    kiosk.close()


def ask(server, proctor, session_id, said):
    answer = server.post(f"/sessions/{session_id}/commands", said, headers=proctor)
    assert answer.status_code == 201, answer.text
    return answer.json()["id"]


def standing(rosa, session_id):
    return {command["id"]: command["state"] for command in rosa.board[session_id]["commands"]}


def test_facts_levels_and_commands_go_over_the_websocket(server, room):
    proctor = signed_in(server, Role.PROCTOR)
    with watching_at(server, proctor) as rosa, linked_to(server, room) as link:
        rosa.until(lambda: rosa.kiosks.get(room.enrolment.device_id, {}).get("online"))
        link.desk.here = room.session_id
        link.tap.begin(room.session_id)
        begin(room, room.session_id)
        talk(room, room.session_id)
        link.tap.phase("candidate_speaking")
        link.tap.level(-33.0, -96.0)
        link.tap.caption("participant", "we cut the")
        rosa.until(
            lambda: (
                room.session_id in rosa.board
                and rosa.board[room.session_id]["captions"].get("participant") == "we cut the"
            )
        )
        rosa.until(lambda: rosa.board[room.session_id]["turns"] > 0)
        assert rosa.board[room.session_id]["phase"] == "candidate_speaking"
        assert "events" not in link.posted
        rosa.until(lambda: rosa.board[room.session_id]["network"]["link"] == "websocket")

        own = ask(server, proctor, room.session_id, {"kind": "pause", "body": {"reason": "A fire drill"}})
        rosa.until(lambda: standing(rosa, room.session_id).get(own) == "done")
        assert [kind for kind, _ in link.desk.done] == ["pause"]
        rosa.until(lambda: "proctor.command" in rosa.kinds(room.session_id))

        link.desk.here = None
        own = ask(server, proctor, room.session_id, {"kind": "resume"})
        rosa.until(lambda: standing(rosa, room.session_id).get(own) == "refused")
        assert len(link.desk.done) == 1


def test_where_no_websocket_can_be_the_poll_brings_everything(sqlite_url, tmp_path):
    with on_a_port(sqlite_url, tmp_path / "server", websockets=False) as server:
        kiosk = enrolled_kiosk(server, tmp_path / "kiosk")
        session_id, _ = schedule(server)
        kiosk.round()
        kiosk.around.here = session_id
        begin(kiosk, session_id)
        kiosk.round()
        ask(server, signed_in(server, Role.PROCTOR), session_id, {"kind": "message", "body": {"text": "No hurry."}})
        with linked_to(server, kiosk, here=session_id) as link:
            assert link.desk.asked.wait(20)
            assert not link.live.connected
        assert [kind for kind, _ in link.desk.done] == ["message"]
        assert "live" in link.posted
        kiosk.close()


def test_a_proctor_at_one_server_sees_and_asks_a_kiosk_at_another(postgresql_url, tmp_path):
    with (
        on_a_port(postgresql_url, tmp_path / "shared") as one,
        on_a_port(postgresql_url, tmp_path / "shared", seed=2) as two,
    ):
        kiosk = enrolled_kiosk(one, tmp_path / "kiosk")
        session_id, _ = schedule(one)
        kiosk.round()
        kiosk.around.here = session_id
        proctor = signed_in(two, Role.PROCTOR)
        with watching_at(two, proctor) as rosa, linked_to(one, kiosk) as link:
            rosa.until(lambda: rosa.kiosks.get(kiosk.enrolment.device_id, {}).get("online"))
            link.desk.here = session_id
            link.tap.begin(session_id)
            begin(kiosk, session_id)
            rosa.until(lambda: session_id in rosa.board and rosa.board[session_id]["status"] == "in_progress")
            link.tap.phase("listening")
            link.tap.level(-33.0, -96.0)
            rosa.until(lambda: rosa.board[session_id]["level"] == [-33.0, -96.0])
            own = ask(two, proctor, session_id, {"kind": "lock"})
            rosa.until(lambda: standing(rosa, session_id).get(own) == "done")
            rosa.until(lambda: rosa.board[session_id]["locked"])
        kiosk.close()


class Room(NotingDesk):
    """A kiosk whose room can be listened to."""

    def __init__(self):
        super().__init__()
        self.sound = None
        self.hushed = threading.Event()

    async def carry_out(self, command):
        if command.kind == "listen":
            self.sound.begin(command.id)
        return await super().carry_out(command)

    async def hush(self, reason):
        self.sound.end()
        await super().hush(reason)
        self.hushed.set()


def speaks(sound, level):
    block = Block(0.0, np.full(BLOCK, level, np.float32), np.zeros(BLOCK, np.float32), 0)
    for _ in range(BLOCKS):
        sound.hear(block)


def hears(room, ear):
    """Have somebody speak until it is heard at the other end; return what came."""
    while True:
        speaks(room.sound, 0.5)
        try:
            return ear.recv(timeout=0.1)
        except TimeoutError:
            continue


def test_a_proctor_at_one_server_hears_a_room_whose_kiosk_is_at_another(postgresql_url, tmp_path):
    with (
        on_a_port(postgresql_url, tmp_path / "shared") as one,
        on_a_port(postgresql_url, tmp_path / "shared", seed=2) as two,
    ):
        kiosk = enrolled_kiosk(one, tmp_path / "kiosk")
        session_id, _ = schedule(one, listening_in=True)
        kiosk.round()
        kiosk.around.here = session_id
        begin(kiosk, session_id)
        kiosk.round()
        proctor, room = signed_in(two, Role.PROCTOR), Room()
        with linked_to(one, kiosk, here=session_id, desk=room) as link:
            room.sound = link.sound
            link.sound.open()
            own = ask(two, proctor, session_id, {"kind": "listen"})
            assert room.asked.wait(20)
            with listening_at(two, proctor, session_id, own) as ear:
                assert json.loads(hears(room, ear))["type"] == "listening"
                piece = hears(room, ear)
                frames = np.frombuffer(piece[12:], "<i2").reshape(-1, 2)
                assert (frames.shape, set(frames[:, 0]), set(frames[:, 1])) == ((1600, 2), {16384}, {0})
            assert room.hushed.wait(20)
            assert ("hush", "listener_lost") in room.done
        kiosk.close()
