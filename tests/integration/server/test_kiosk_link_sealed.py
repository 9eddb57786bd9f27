"""Sound that a kiosk sealed arrives at the server, which alone can open it: whole after an interview, in pieces after a power cut."""

import hashlib
from dataclasses import asdict

import pytest

from app.linking.around import KioskAround
from app.sessions.recordings import RecordingShelf, recording_folder
from app.sessions.sealing import SessionSealer
from engine.interview.facts import ScorecardIssued, SessionCompleted, body_of, kind_of
from sync.recovery import recover
from sync.server.principals import Role
from sync.server.tables.files import BlobRow
from tests.support.delivered import signed_in
from tests.support.evidence import scorecard
from tests.support.linked import begin, enrolled_kiosk, schedule, talk
from tests.support.serving import served
from tests.unit.test_recording import record


@pytest.fixture
def server(sqlite_url, tmp_path):
    with served(sqlite_url, tmp_path / "server") as running:
        yield running


@pytest.fixture
def kiosk(server, tmp_path):
    kiosk = enrolled_kiosk(server, tmp_path / "kiosk")
    yield kiosk
    kiosk.close()


def interviewed(server, kiosk, sealer):
    """Talk for twelve seconds, which are recorded and sealed; return the session and the facts of its pieces."""
    session_id, _ = schedule(server)
    kiosk.round()
    begin(kiosk, session_id)
    talk(kiosk, session_id)
    _, facts = record(recording_folder(kiosk.folder, session_id), range(1200), sealer=sealer)
    return session_id, facts


def heard(server, session_id):
    """Return the sound as a reviewer gets it."""
    reviewer = signed_in(server, Role.REVIEWER)
    link = server.get(f"/sessions/{session_id}/recording", headers=reviewer).json()
    answer = server.client.get(link["url"].replace("http://127.0.0.1:8470", ""))
    assert answer.status_code == 200
    return answer.content, link["sha256"]


def flags(server, session_id):
    return [
        flag["name"]
        for flag in server.get(f"/sessions/{session_id}", headers=signed_in(server, Role.ADMIN)).json()["flags"]
    ]


def test_the_server_opens_what_the_kiosk_sealed_and_the_kiosk_keeps_nothing(server, kiosk):
    sealer = SessionSealer(kiosk.enrolment.recipient)
    session_id, facts = interviewed(server, kiosk, sealer)
    session = kiosk.ledger.session(session_id)
    for fact in facts:
        session.state_now(fact)
    shelf = RecordingShelf(kiosk.folder, sealer)
    sealed = shelf.seal(session_id)
    session.state_now(sealed)
    session.state_now(SessionCompleted("finished"))
    shelf.let_pieces_go(session_id, session.events())
    session.state_now(ScorecardIssued(1, None, asdict(scorecard())))
    settings = type("Settings", (), {"data_dir": kiosk.folder})
    kiosk.around.handed_over = KioskAround(settings).handed_over
    kiosk.round()
    assert kiosk.standing(session_id) == "handed_over"
    sound, said = heard(server, session_id)
    assert hashlib.sha256(sound).hexdigest() == said == sealed.sha256
    assert sound.startswith(b"fLaC")
    with server.parts.database.read() as db:
        (blob,) = db.query(BlobRow)
        assert blob.sealed
    assert list(recording_folder(kiosk.folder, session_id).iterdir()) == []
    assert flags(server, session_id) == []


def test_after_a_power_cut_the_server_puts_the_pieces_together(server, kiosk):
    session_id, facts = interviewed(server, kiosk, SessionSealer(kiosk.enrolment.recipient))
    session = kiosk.ledger.session(session_id)
    session.append_now(kind_of(facts[0]), body_of(facts[0]))  # the last piece's fact never got there
    shelf = RecordingShelf(
        kiosk.folder, SessionSealer(kiosk.enrolment.recipient)
    )  # the next start: other keys in memory
    assert recover(kiosk.ledger, shelf.recover).failed == (session_id,)
    kiosk.round()
    assert kiosk.standing(session_id) == "handed_over"
    sound, _ = heard(server, session_id)
    assert sound.startswith(b"fLaC")
    with server.parts.database.read() as db:
        assert sorted((blob.kind, blob.name) for blob in db.query(BlobRow) if blob.device_id) == [
            ("segment", "00000.pcm"),
            ("segment", "00001.pcm"),
        ]
