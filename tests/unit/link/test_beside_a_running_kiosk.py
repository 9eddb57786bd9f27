"""What is told of sync beside a kiosk that runs is how it stands now, however busy the interview keeps the link."""

import json
from datetime import timedelta

import pytest

from sync.link.glance import FRESH, state_on_disk
from sync.link.rounds import ATTEMPT, NOTED_EVERY
from tests.support.linked import begin, enrolled_kiosk, schedule, talk
from tests.support.serving import served


@pytest.fixture(scope="module")
def server(tmp_path_factory):
    folder = tmp_path_factory.mktemp("server")
    with served(f"sqlite:///{folder / 'server.db'}", folder) as running:
        yield running


@pytest.fixture
def kiosk(server, tmp_path):
    kiosk = enrolled_kiosk(server, tmp_path / "kiosk")
    yield kiosk
    kiosk.close()


def seen(kiosk, **asked):
    return state_on_disk(kiosk.folder, lambda _session: (), now=kiosk.clock.utc(), **asked)


def test_news_alone_count_as_contact(server, kiosk):
    session_id, _ = schedule(server)
    kiosk.round()
    kiosk.rounds.attempted("")
    before = seen(kiosk)
    kiosk.around.here = session_id
    begin(kiosk, session_id)
    for _ in range(3):
        kiosk.clock.advance(30.0)
        talk(kiosk, session_id, 1)
        kiosk.rounds.noticed(session_id)
        kiosk.do(kiosk.rounds.deliver_news())
        kiosk.rounds.attempted("")
    now = seen(kiosk)
    assert now.online
    assert (now.backlog.events, now.trouble) == (0, "")
    assert before.last_contact is not None
    assert now.last_contact is not None
    assert now.last_contact > before.last_contact
    assert now.last_contact == kiosk.rounds.last_contact


def test_a_server_that_went_away_is_said_at_once(kiosk):
    kiosk.round()
    kiosk.rounds.attempted("")
    kiosk.rounds.attempted("The server can't be reached: no network")
    assert (seen(kiosk).online, seen(kiosk).trouble) == (False, "The server can't be reached: no network")
    kiosk.rounds.attempted("")
    assert (seen(kiosk).online, seen(kiosk).trouble) == (True, "")


def test_a_kiosk_that_runs_no_more_says_nothing_of_now(kiosk):
    kiosk.round()
    kiosk.rounds.attempted("")
    kiosk.clock.advance(FRESH.total_seconds() + 1)
    assert not seen(kiosk).online
    assert not state_on_disk(kiosk.folder, lambda _session: ()).online


@pytest.mark.parametrize("note", [{}, {"at": "yesterday", "trouble": ""}, {"at": "2026-03-02T09:00:00.000Z"}, 7])
def test_a_note_of_another_shape_says_nothing(kiosk, note):
    kiosk.round()
    kiosk.rounds.book.put_note(ATTEMPT, json.loads(json.dumps(note)))
    assert not seen(kiosk).online


def test_the_disk_is_not_written_for_every_event(kiosk):
    kiosk.round()
    written = []
    put = kiosk.rounds.book.put_note
    kiosk.rounds.book.put_note = lambda name, value: written.append(name) or put(name, value)
    for _ in range(20):
        kiosk.rounds.attempted("")
    assert written.count(ATTEMPT) == 1
    kiosk.clock.advance((NOTED_EVERY + timedelta(seconds=1)).total_seconds())
    kiosk.rounds.attempted("")
    assert written.count(ATTEMPT) == 2
