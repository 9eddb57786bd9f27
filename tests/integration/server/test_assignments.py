"""Copies of sessions on their way to kiosks: nothing is missed, nothing told twice to whoever received it, nothing given that is another's."""

from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace

import pytest

from sync.server.database import Database
from sync.server.devices.copies import assignments
from sync.server.devices.knocking import kiosk_of
from sync.server.principals import THE_SERVER, Role
from sync.server.sessions.orders import cancel
from sync.server.tables.sessions import SessionRow
from tests.support.kiosk_at_server import enrolled_kiosk, kiosk_at, schedule


@pytest.fixture
def leeds(server, tmp_path):
    with kiosk_at(server, tmp_path / "leeds") as kiosk:
        yield enrolled_kiosk(server, kiosk, location="Leeds")


@pytest.fixture
def anywhere(server, tmp_path):
    with kiosk_at(server, tmp_path / "anywhere", seed=2) as kiosk:
        yield enrolled_kiosk(server, kiosk)


def told(lines):
    return {line["session_id"]: line["state"] for line in lines}


def test_a_session_goes_to_the_kiosks_of_its_place_or_to_all(server, leeds, anywhere):
    here, york, open_to_all = schedule(server, location="Leeds"), schedule(server, location="York"), schedule(server)
    assert told(leeds.pull()) == {here: "offered", open_to_all: "offered"}
    assert told(anywhere.pull()) == {open_to_all: "offered"}
    admin = server.as_role(Role.ADMIN)
    server.client.patch(f"/api/v1/devices/{leeds.id}", json={"location": "York"}, headers=admin)
    lines = leeds.pull()
    assert told(lines) == {here: "withdrawn", york: "offered"}
    assert [line["order"] for line in lines if line["order"]] == [{"kind": "elsewhere", "id": None}]


def test_a_session_is_given_two_weeks_ahead_with_the_code_that_opens_it(server, anywhere):
    session_id = schedule(server, in_hours=15 * 24)
    assert anywhere.pull() == []
    server.clock.advance(25 * 3600)
    anywhere.prove()
    (line,) = anywhere.pull()
    assert line["session_id"] == session_id
    assert len(line["code"]) == 9
    assert [event["kind"] for event in line["events"]] == ["session.scheduled"]
    assert anywhere.pull() == []


def test_an_answer_that_was_lost_is_given_again_and_one_that_was_received_is_not(server, anywhere):
    session_id = schedule(server)
    assert told(anywhere.pull_once(answer_is_lost=True)) == {session_id: "offered"}
    assert told(anywhere.pull_once()) == {session_id: "offered"}
    assert anywhere.pull_once() == []
    with server.parts.database.write() as db:
        cancel(db, server.parts, session_id, THE_SERVER)
    assert told(anywhere.pull_once(answer_is_lost=True)) == {session_id: "withdrawn"}
    assert told(anywhere.pull_once()) == {session_id: "withdrawn"}
    assert anywhere.pull_once() == []
    anywhere.post(f"/sessions/{session_id}/release")
    anywhere.post(f"/sessions/{session_id}/release")
    assert anywhere.pull_once() == []


def test_a_kiosk_that_forgot_everything_is_told_everything(server, anywhere):
    first, second = schedule(server), schedule(server)
    anywhere.pull()
    anywhere.cursor = None
    assert told(anywhere.pull()) == {first: "offered", second: "offered"}


def test_a_cursor_of_a_server_that_was_put_back_from_a_backup_confirms_nothing(server, anywhere):
    session_id = schedule(server)
    anywhere.cursor = "999999999"
    assert told(anywhere.pull()) == {session_id: "offered"}
    assert (anywhere.cursor, anywhere.pull()) == ("1", [])


def test_many_sessions_come_in_pages(server, anywhere):
    wanted = {schedule(server) for _ in range(103)}
    pages = []
    while page := anywhere.pull_once():
        pages.append(page)
    assert [len(page) for page in pages] == [100, 3]
    assert {line["session_id"] for page in pages for line in page} == wanted


def test_a_code_is_no_longer_told_once_the_session_began_and_a_copy_elsewhere_is_taken_back(server, leeds, anywhere):
    session_id = schedule(server)
    leeds.pull()
    anywhere.pull()
    leeds.start(session_id)
    leeds.deliver(session_id)
    lines = anywhere.pull()
    assert told(lines) == {session_id: "withdrawn"}
    assert (lines[0]["code"], lines[0]["events"], lines[0]["order"]["kind"]) == (None, [], "held_elsewhere")
    assert leeds.pull() == []
    leeds.cursor = None
    assert leeds.pull() == []


def test_a_cancellation_and_a_kiosk_that_asks_at_the_same_moment_never_miss_each_other(server, anywhere, database_url):
    ids = [schedule(server) for _ in range(12)]
    with server.parts.database.read() as db:
        asker = kiosk_of(db, anywhere.token, server.clock.utc())
    second = Database(database_url)
    other = replace(server.parts, database=second)

    def call_off(session_id):
        with second.write() as db:
            cancel(db, other, session_id, THE_SERVER)

    with ThreadPoolExecutor(4) as pool:
        calls = [pool.submit(call_off, session_id) for session_id in ids]
        asked = [pool.submit(assignments, server.parts, asker, 0) for _ in range(6)]
        for each in (*calls, *asked):
            each.result()
    second.close()
    given = {line.session_id for each in asked for line in each.result().lines if line.reason is None}
    with server.parts.database.read() as db:
        for session_id in ids:  # whoever was given a copy is waited for; who was not is not
            assert (db.get(SessionRow, session_id).status == "scheduled") == (session_id in given)
