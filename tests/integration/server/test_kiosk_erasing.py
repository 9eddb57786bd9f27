"""What the server erased, the kiosks that had a copy erase too; their chains say so, and still verify."""

import pytest

from app.sessions.recordings import recording_folder
from app.watching.policy import stills_folder
from sync.chain import ERASURE, NEVER_ERASED
from sync.export import export_session
from sync.link.errors import Unreachable
from sync.link.rounds import Alone
from sync.server.retention.erasing import Reason, erase_session
from sync.server.tables.retention import KioskErasureRow
from sync.verify import verify
from tests.support.linked import begin, enrolled_kiosk, hold, schedule
from tests.support.serving import served


@pytest.fixture
def server(sqlite_url, tmp_path):
    """One database: nothing here depends on which."""
    with served(sqlite_url, tmp_path / "server") as running:
        yield running


@pytest.fixture
def kiosk(server, tmp_path):
    kiosk = enrolled_kiosk(server, tmp_path / "kiosk")
    yield kiosk
    kiosk.close()


def held_and_handed_over(server, kiosk):
    session_id, _ = schedule(server)
    kiosk.round()
    hold(kiosk, session_id)
    kiosk.round()
    assert kiosk.standing(session_id) == "handed_over"
    return session_id


def left_at(kiosk, session_id):
    return {event.kind for event in kiosk.ledger.events(session_id) if event.body is not None} - NEVER_ERASED


def orders_open(server):
    with server.parts.database.read() as db:
        return [row.session_id for row in db.query(KioskErasureRow) if row.done_at is None]


def test_a_kiosk_erases_its_copy_when_it_hears_of_it(server, kiosk, tmp_path):
    session_id = held_and_handed_over(server, kiosk)
    stills_folder(kiosk.folder, session_id).mkdir(parents=True)
    (stills_folder(kiosk.folder, session_id) / "still-1.jpg").write_bytes(b"a face")
    erase_session(server.parts, session_id, Reason.PARTICIPANT_REQUEST)
    assert left_at(kiosk, session_id)
    kiosk.round()
    assert left_at(kiosk, session_id) == set()
    assert not recording_folder(kiosk.folder, session_id).exists()
    assert not stills_folder(kiosk.folder, session_id).exists()
    assert orders_open(server) == []
    export_session(kiosk.ledger, session_id, None, tmp_path / "left")
    assert verify(tmp_path / "left").problems == ()
    events = len(kiosk.ledger.events(session_id))
    kiosk.round()  # and nothing of it goes back to the server, which has the pen
    assert len(kiosk.ledger.events(session_id)) == events
    assert kiosk.standing(session_id) == "handed_over"


def test_an_answer_that_was_lost_is_given_again(server, kiosk):
    session_id = held_and_handed_over(server, kiosk)
    erase_session(server.parts, session_id, Reason.MISTAKE)
    kiosk.network.lose = lambda request: request.url.path.endswith("/erased")
    with pytest.raises(Unreachable):
        kiosk.round()
    kiosk.network.lose = lambda _request: False
    kiosk.start_anew()
    kiosk.round()
    assert orders_open(server) == []
    assert [event.kind for event in kiosk.ledger.events(session_id)].count(ERASURE) == 1


def test_an_interview_that_is_being_held_is_never_touched(server, kiosk):
    session_id, _ = schedule(server)
    kiosk.round()
    kiosk.around.here = session_id
    begin(kiosk, session_id)
    with server.parts.database.write() as db:
        db.add(
            KioskErasureRow(
                session_id=session_id, device_id=kiosk.ledger.device.id, ordered_at=server.clock.utc(), done_at=None
            )
        )
    kiosk.round()
    kiosk.around.here = None
    kiosk.round()
    assert "session.scheduled" in left_at(kiosk, session_id)
    assert orders_open(server) == [session_id]


def test_a_copy_that_was_only_pulled_goes_too(server, kiosk):
    session_id, _ = schedule(server)
    kiosk.round()
    erase_session(server.parts, session_id, Reason.LEGAL)  # the kiosk could begin it: it is called off, and waits
    kiosk.round()
    kiosk.round()
    assert erase_session(server.parts, session_id, Reason.LEGAL) is None
    kiosk.round()
    assert left_at(kiosk, session_id) == set()
    assert orders_open(server) == []


def test_who_has_no_say_over_the_files_leaves_it_to_the_kiosk(server, kiosk):
    session_id = held_and_handed_over(server, kiosk)
    erase_session(server.parts, session_id, Reason.RETENTION)
    assert Alone().erase_files(session_id) is False
    kiosk.around.erase_files = lambda _session: False
    kiosk.round()
    assert orders_open(server) == [session_id]
