"""The network changes when the server hears of a session, and nothing else: the record has the same bytes either way."""

from contextlib import contextmanager

import pytest

from sync.link.errors import Unreachable
from sync.record import fold, record_json
from sync.server.principals import Role
from tests.support.delivered import signed_in
from tests.support.linked import begin, end, enrolled_kiosk, schedule, talk
from tests.support.serving import served

KEY = b'{"algorithm":"Ed25519","name":"Kiosk 7","private_key":"%s"}' % (b"5a" * 32)


@contextmanager
def linked(folder):
    """A server and a kiosk, the same each time: same seeds, same key, same clocks."""
    (folder / "kiosk").mkdir(parents=True)
    (folder / "kiosk" / "device.key").write_bytes(KEY)
    with served(f"sqlite:///{folder / 'server.db'}", folder / "server") as server:
        kiosk = enrolled_kiosk(server, folder / "kiosk")
        try:
            yield server, kiosk
        finally:
            kiosk.close()


@pytest.fixture(autouse=True)
def same_server_key(monkeypatch):
    """The server's own key is the one thing here that no seed decides."""
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

    monkeypatch.setattr(Ed25519PrivateKey, "generate", lambda: Ed25519PrivateKey.from_private_bytes(b"\x07" * 32))


def held(kiosk, session_id, between):
    """Hold an interview; `between` is what the link does after each step."""
    compared = kiosk.link.clock.latest
    kiosk.ledger.session(session_id).append_now(
        "clock.compared", {"offset_ms": compared.offset_ms, "server_utc": compared.server_utc}
    )
    begin(kiosk, session_id)
    between()
    talk(kiosk, session_id)
    between()
    end(kiosk, session_id)
    between()


def record_of(server, session_id):
    answer = server.get(f"/sessions/{session_id}/record", headers=signed_in(server, Role.REVIEWER))
    assert answer.status_code == 200, answer.text
    return answer.content


def without_link(record):
    """A recording's link is made at each request."""
    return [line for line in record.splitlines(keepends=True) if b'"recording_url' not in line]


def test_a_session_run_offline_and_synced_later_gives_the_record_of_one_run_online(tmp_path):
    made = {}
    for name in ("online", "offline"):
        with linked(tmp_path / name) as (server, kiosk):
            session_id, _ = schedule(server)
            kiosk.round()

            def deliver(kiosk=kiosk):
                kiosk.round()

            def in_vain(kiosk=kiosk):
                with pytest.raises(Unreachable):
                    kiosk.round()

            kiosk.network.down = name == "offline"
            held(kiosk, session_id, in_vain if kiosk.network.down else deliver)
            if kiosk.network.down:
                kiosk.network.down = False
                kiosk.clock.advance(3 * 86_400)
                kiosk.start_anew()
            kiosk.round()
            assert kiosk.standing(session_id) == "handed_over"
            lines = server.get(f"/sessions/{session_id}/events", headers=signed_in(server, Role.REVIEWER)).content
            local = record_json(fold(kiosk.ledger.events(session_id)))
            made[name] = (session_id, lines, local, without_link(record_of(server, session_id)))
    assert made["online"] == made["offline"]
    assert b'"clock_offset_ms": 0' in made["online"][2]
    assert b'"score": 7' in b"".join(made["online"][3])
