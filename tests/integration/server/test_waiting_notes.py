"""A note written between an interview's end and its hand-over: neither lost nor refused, but stated once the pen is back."""

import pytest
from sqlalchemy import select

from sync.server.principals import Role
from sync.server.retention.traces import clean_session
from sync.server.sessions.events import events_of
from sync.server.tables.operations import IdempotencyRow
from sync.server.tables.sessions import SessionRow
from tests.support.live import ENDS, SESSION, LiveKiosk, signal

ABOUT = "A colleague came in to fetch a chair."


@pytest.fixture
def kiosk(server, tmp_path):
    """One whose interview has just ended, with one signal, and whose scorecard is still to come."""
    kiosk = LiveKiosk(server, tmp_path / "kiosk")
    kiosk.starts()
    kiosk.noticed = kiosk.appends(*signal()).seq
    kiosk.states(ENDS)
    kiosk.polls(kiosk.batch())
    yield kiosk
    kiosk.kiosk.ledger.close()


@pytest.fixture
def proctor(server):
    return server.as_role(Role.PROCTOR)


def hand_over(server, kiosk):
    head = kiosk.kiosk.ledger.events(SESSION)[-1]
    body = {"head_seq": head.seq, "head_hash": head.hash}
    for _ in range(2):  # the first answer was lost
        answer = server.post(f"/kiosk/sessions/{SESSION}/handover", body, headers=kiosk.shows)
        assert answer.status_code == 200, answer.text


def notes_in(server):
    with server.parts.database.read() as db:
        return [event.body for event in events_of(db, SESSION) if event.kind == "signal.annotated"]


def test_it_waits_and_is_stated_at_the_hand_over_whichever_way_it_was_asked_for(server, kiosk, proctor):
    kept = server.post(f"/sessions/{SESSION}/annotations", {"seq": kiosk.noticed, "note": ABOUT}, headers=proctor)
    assert (kept.status_code, kept.json()["state"]) == (202, "waiting")
    asked = server.post(
        f"/sessions/{SESSION}/commands/annotate", {"seq": kiosk.noticed, "note": "Twice."}, headers=proctor
    )
    assert (asked.status_code, asked.json()["state"]) == (202, "waiting")
    assert notes_in(server) == []
    hand_over(server, kiosk)
    stated = notes_in(server)
    assert [(each["seq"], each["note"]) for each in stated] == [(kiosk.noticed, ABOUT), (kiosk.noticed, "Twice.")]
    listed = server.get(f"/sessions/{SESSION}/commands", headers=proctor).json()["data"]
    assert {(each["id"], each["state"]) for each in listed} == {
        (kept.json()["command_id"], "done"),
        (asked.json()["id"], "done"),
    }
    now = server.post(f"/sessions/{SESSION}/annotations", {"seq": kiosk.noticed, "note": "Later."}, headers=proctor)
    assert now.status_code == 201


def test_a_note_on_no_signal_is_refused_at_once_or_when_it_turns_out(server, kiosk, proctor):
    at_once = server.post(f"/sessions/{SESSION}/annotations", {"seq": 0, "note": ABOUT}, headers=proctor)
    assert at_once.status_code == 422
    later = server.post(f"/sessions/{SESSION}/annotations", {"seq": 9999, "note": ABOUT}, headers=proctor)
    assert later.status_code == 202
    hand_over(server, kiosk)
    (listed,) = server.get(f"/sessions/{SESSION}/commands", headers=proctor).json()["data"]
    assert listed["state"] == "refused"
    assert "not the seq of a signal" in listed["reason"]
    assert notes_in(server) == []


def test_it_is_stated_too_where_the_kiosk_never_came_back(server, kiosk, proctor):
    server.post(f"/sessions/{SESSION}/annotations", {"seq": kiosk.noticed, "note": ABOUT}, headers=proctor)
    taken = server.post(f"/sessions/{SESSION}/pen", {"reason": "the kiosk burned"}, headers=server.as_role(Role.ADMIN))
    assert taken.status_code == 200, taken.text
    assert [each["note"] for each in notes_in(server)] == [ABOUT]


def test_a_note_that_was_asked_for_twice_is_written_once_whichever_answer_was_lost(server, kiosk, proctor):
    path, said = f"/sessions/{SESSION}/annotations", {"seq": kiosk.noticed, "note": ABOUT}
    early = proctor | {"Idempotency-Key": "early"}
    kept = [server.post(path, said, headers=early) for _ in range(2)]
    assert [each.status_code for each in kept] == [202, 202]
    assert kept[0].json() == kept[1].json()
    hand_over(server, kiosk)
    assert server.post(path, said, headers=early).json() == kept[0].json()
    late = proctor | {"Idempotency-Key": "late"}
    stated = [server.post(path, said | {"note": "Later."}, headers=late) for _ in range(2)]
    assert [each.status_code for each in stated] == [201, 201]
    assert [each["note"] for each in notes_in(server)] == [ABOUT, "Later."]
    assert server.post(path, said, headers=late).json()["type"].endswith(":key-reused")


def test_the_answer_to_a_note_goes_with_the_session_however_long_ago_that_was(server, kiosk, proctor):
    hand_over(server, kiosk)
    server.clock.advance(60 * 86_400)
    noting = proctor | {"Idempotency-Key": "late"}
    path = f"/sessions/{SESSION}/annotations"
    assert server.post(path, {"seq": kiosk.noticed, "note": ABOUT}, headers=noting).status_code == 201
    with server.parts.database.write() as db:
        assert len(db.scalars(select(IdempotencyRow)).all()) == 1
        clean_session(db, server.parts, db.get_one(SessionRow, SESSION))
    with server.parts.database.read() as db:
        assert db.scalars(select(IdempotencyRow)).all() == []
