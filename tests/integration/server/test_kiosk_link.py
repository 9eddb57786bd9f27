"""A kiosk and its server: enrolled once, sessions pulled ahead, held with or without a network, delivered whole, given back."""

import pytest

from sync.errors import CodeCancelled, CodeElsewhere, FactRefused
from sync.link.errors import EnrolmentFailed, Unreachable
from sync.record import fold, record_json
from sync.server.principals import Role
from sync.server.sessions.events import events_of
from sync.server.tables.files import BlobRow
from sync.server.tables.sessions import SessionRow
from tests.support.delivered import signed_in
from tests.support.linked import begin, end, enrolled_kiosk, hold, schedule, talk


@pytest.fixture
def kiosk(server, tmp_path):
    kiosk = enrolled_kiosk(server, tmp_path / "kiosk")
    yield kiosk
    kiosk.close()


@pytest.fixture
def other(server, tmp_path):
    other = enrolled_kiosk(server, tmp_path / "other", seed=2, name="Room 5")
    yield other
    other.close()


def row_of(server, session_id):
    with server.parts.database.read() as db:
        return db.get_one(SessionRow, session_id)


def on_the_server(server, session_id):
    with server.parts.database.read() as db:
        return list(events_of(db, session_id))


def files_of(server, session_id):
    with server.parts.database.read() as db:
        return sorted(
            (row.kind, row.name, row.size) for row in db.query(BlobRow).filter(BlobRow.session_id == session_id)
        )


def test_a_session_is_pulled_held_delivered_and_given_back(server, kiosk):
    session_id, code = schedule(server)
    kiosk.round()
    assert kiosk.agenda.find(code).session_id == session_id
    hold(kiosk, session_id)
    kiosk.round()
    assert on_the_server(server, session_id) == kiosk.ledger.events(session_id)
    assert kiosk.standing(session_id) == "handed_over"
    row = row_of(server, session_id)
    assert (row.status, row.writer, row.score) == ("completed", "server", 7.0)
    assert [kind for kind, *_ in files_of(server, session_id)] == ["recording"]
    assert kiosk.around.gone == [session_id]
    with pytest.raises(FactRefused, match="server keeps"):
        kiosk.ledger.session(session_id).append_now("export.made", {})


def test_the_server_makes_the_same_record_as_the_kiosk(server, kiosk):
    session_id, _ = schedule(server)
    kiosk.round()
    hold(kiosk, session_id)
    kiosk.round()
    assert record_json(fold(on_the_server(server, session_id))) == record_json(fold(kiosk.ledger.events(session_id)))


def test_a_kiosk_without_a_network_holds_what_it_pulled_and_delivers_later(server, kiosk):
    session_id, code = schedule(server)
    kiosk.round()
    kiosk.network.down = True
    with pytest.raises(Unreachable):
        kiosk.round()
    assert kiosk.agenda.find(code).session_id == session_id
    hold(kiosk, session_id)
    kiosk.start_anew()
    with pytest.raises(Unreachable):
        kiosk.round()
    assert kiosk.rounds.backlog().events > 5
    kiosk.network.down = False
    kiosk.round()
    assert kiosk.rounds.backlog().nothing
    assert row_of(server, session_id).writer == "server"


def test_whatever_answer_is_lost_nothing_is_lost_or_there_twice(server, kiosk):
    session_id, _ = schedule(server)
    lost: set[tuple[str, str]] = set()

    def lose(request):
        """Lose the first answer to each kind of request."""
        place = (request.method, request.url.path.rsplit("/", 1)[-1][:12])
        first = place not in lost
        lost.add(place)
        return first

    kiosk.network.lose = lose
    for _ in range(20):
        try:
            kiosk.round()
        except Unreachable:
            continue
        if (
            session_id in {head.session_id for head in kiosk.ledger.sessions()}
            and not kiosk.ledger.head(session_id).scored
        ):
            hold(kiosk, session_id)
    assert on_the_server(server, session_id) == kiosk.ledger.events(session_id)
    assert kiosk.standing(session_id) == "handed_over"
    assert len(files_of(server, session_id)) == 1
    assert len(lost) >= 9


def test_during_the_interview_the_server_has_each_event_at_once(server, kiosk):
    session_id, _ = schedule(server)
    kiosk.round()
    kiosk.around.here = session_id
    begin(kiosk, session_id)
    talk(kiosk, session_id, 2)
    kiosk.rounds.noticed(session_id)
    kiosk.do(kiosk.rounds.deliver_news())
    assert on_the_server(server, session_id) == kiosk.ledger.events(session_id)
    assert (row_of(server, session_id).status, row_of(server, session_id).writer) == (
        "in_progress",
        kiosk.ledger.device.id,
    )
    end(kiosk, session_id)
    kiosk.round()
    assert kiosk.standing(session_id) == "kept"  # they still sit there, and may add a comment
    kiosk.around.here = None
    kiosk.round()
    assert kiosk.standing(session_id) == "handed_over"


def test_a_session_called_off_opens_no_more_and_the_server_hears_of_it(server, kiosk):
    session_id, code = schedule(server)
    kiosk.round()
    admin = signed_in(server, Role.ADMIN)
    server.post(f"/sessions/{session_id}/cancel", {}, headers=admin)
    assert row_of(server, session_id).status == "scheduled"  # a kiosk has a copy
    kiosk.round()
    with pytest.raises(CodeCancelled):
        kiosk.agenda.find(code)
    assert row_of(server, session_id).status == "cancelled"


def test_called_off_while_somebody_sits_there_waits_until_they_have_left(server, kiosk):
    session_id, code = schedule(server)
    kiosk.round()
    kiosk.around.here = session_id
    server.post(f"/sessions/{session_id}/cancel", {}, headers=signed_in(server, Role.ADMIN))
    kiosk.round()
    assert kiosk.agenda.find(code).session_id == session_id
    kiosk.around.here = None
    kiosk.round()
    assert row_of(server, session_id).status == "cancelled"


def test_the_same_code_at_two_kiosks_that_are_offline_makes_one_session_and_one_set_aside(server, kiosk, other):
    session_id, _ = schedule(server)
    kiosk.round()
    other.round()
    for each in (kiosk, other):
        hold(each, session_id)
    kiosk.round()
    other.round()
    assert on_the_server(server, session_id) == kiosk.ledger.events(session_id)
    assert other.standing(session_id) == "refused"
    refused = other.rounds.book.entry(session_id)
    assert refused.reason in ("fork", "ended", "not-yours")
    assert refused.set_aside_id
    asked = len(other.network.asked)
    other.round()
    again = other.network.asked[asked:]
    assert not [path for _, path in again if session_id in path]  # refused once, never asked for ever
    assert len(other.ledger.events(session_id)) > 5


def test_whoever_leaves_before_it_began_gives_the_session_back(server, kiosk, other):
    session_id, code = schedule(server)
    kiosk.round()
    kiosk.around.here = session_id
    kiosk.ledger.session(session_id).append_now("consent.declined", {"version": "1", "language": "en"})
    kiosk.round()
    assert row_of(server, session_id).writer == kiosk.ledger.device.id
    kiosk.around.here = None
    kiosk.rounds.left(session_id)
    kiosk.round()
    assert row_of(server, session_id).writer == "server"
    other.round()
    assert other.agenda.find(code).session_id == session_id
    kiosk.round()
    assert kiosk.agenda.find(code).session_id == session_id
    hold(other, session_id)
    other.round()
    kiosk.round()
    with pytest.raises(CodeElsewhere):
        kiosk.agenda.find(code)


def test_whoever_left_before_a_restart_gives_the_session_back_too(server, kiosk):
    session_id, _ = schedule(server)
    kiosk.round()
    kiosk.around.here = session_id
    kiosk.ledger.session(session_id).append_now("consent.declined", {"version": "1", "language": "en"})
    kiosk.round()
    assert row_of(server, session_id).writer == kiosk.ledger.device.id
    kiosk.around.here = None
    kiosk.start_anew()
    kiosk.round()
    assert row_of(server, session_id).writer == "server"


def test_a_session_that_the_kiosk_scheduled_by_itself_is_taken_too(server, kiosk):
    from app.sessions.scheduling import Person, appointment_for, interview_stage
    from engine.templates import from_document
    from tests.support.template_text import small_document

    template = from_document(small_document(), "small")
    session_id, _ = kiosk.agenda.schedule(appointment_for(template, interview_stage(template), Person("Ana Sol")))
    hold(kiosk, session_id)
    kiosk.round()
    assert kiosk.standing(session_id) == "handed_over"
    assert row_of(server, session_id).participant_name == "Ana Sol"


def test_a_server_restored_from_an_older_backup_gets_what_it_lost(server, kiosk):
    session_id, _ = schedule(server)
    kiosk.round()
    begin(kiosk, session_id)
    kiosk.round()
    kiosk.rounds.book.acknowledged(session_id, 400)  # what we remember is a cache, and this one is of another time
    kiosk.start_anew()
    talk(kiosk, session_id)
    kiosk.round()
    assert on_the_server(server, session_id) == kiosk.ledger.events(session_id)


def test_a_code_that_was_used_lets_no_other_kiosk_in(server, kiosk, tmp_path):
    from sync.link.enrolment import enrol
    from sync.link.wire import Wire
    from tests.support.evidence import open_ledger

    with open_ledger(tmp_path / "third", seed=3) as ledger, pytest.raises(EnrolmentFailed):
        kiosk.do(
            enrol(
                tmp_path / "third",
                ledger.key,
                Wire("http://localhost", transport=kiosk.network),
                "7K4M-Q2ZD-X9RB-0T5V",
                "x",
            )
        )
    assert not (tmp_path / "third" / "server.json").exists()


def test_clocks_are_compared_at_each_contact_and_remembered(server, kiosk):
    kiosk.clock.advance(-86_400)
    kiosk.round()
    assert kiosk.link.clock.latest.offset_ms == 86_400_000
    kiosk.start_anew()
    assert kiosk.link.clock.utc() == server.clock.utc()
