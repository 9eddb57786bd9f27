"""What an outage may do to a session, and what follows: each rule of the server's README as a story, a kiosk's real ledger at the other end."""

from datetime import timedelta

import pytest
from sqlalchemy import select

from engine.interview.facts import SessionCompleted, SessionFailed
from sync.server.principals import THE_SERVER, Role
from sync.server.sessions.flags import flags_of
from sync.server.sessions.no_shows import cancel_no_shows
from sync.server.sessions.orders import cancel, reschedule
from sync.server.sessions.pen import take_pen
from sync.server.tables.evidence import SetAsideRow
from sync.server.tables.sessions import OrderRow, SessionRow
from tests.support.kiosk_at_server import enrolled_kiosk, kiosk_at, schedule


@pytest.fixture
def kiosk(server, tmp_path):
    with kiosk_at(server, tmp_path / "kiosk") as kiosk:
        yield enrolled_kiosk(server, kiosk)


@pytest.fixture
def other(server, tmp_path):
    with kiosk_at(server, tmp_path / "other", seed=2) as other:
        yield enrolled_kiosk(server, other)


def row_of(server, session_id):
    with server.parts.database.read() as db:
        return db.get(SessionRow, session_id)


def flags(server, session_id):
    return [flag["name"] for flag in flags_of(row_of(server, session_id))]


def order_states(server, session_id):
    with server.parts.database.read() as db:
        return [row.state for row in db.scalars(select(OrderRow).where(OrderRow.session_id == session_id))]


def call_off(server, session_id, **how):
    with server.parts.database.write() as db:
        cancel(db, server.parts, session_id, THE_SERVER, **how)


def refused(answer, kind):
    assert answer.status_code == 409, answer.text
    assert answer.json()["type"].endswith(f":{kind}"), answer.text
    return answer.json()


def set_aside(server, session_id):
    with server.parts.database.read() as db:
        return [row.reason for row in db.scalars(select(SetAsideRow).where(SetAsideRow.session_id == session_id))]


def test_called_off_while_offline_is_cancelled_when_the_kiosk_is_heard_from(server, kiosk):
    session_id = schedule(server)
    assert [line["state"] for line in kiosk.pull()] == ["offered"]
    call_off(server, session_id)
    assert (row_of(server, session_id).status, order_states(server, session_id)) == ("scheduled", ["waiting"])
    (line,) = kiosk.pull()
    assert (line["session_id"], line["state"], line["order"]["kind"]) == (session_id, "withdrawn", "cancel")
    kiosk.post(f"/sessions/{session_id}/release")
    assert (row_of(server, session_id).status, order_states(server, session_id)) == ("cancelled", ["done"])


def test_called_off_after_the_kiosk_had_begun_the_interview_counts(server, kiosk):
    session_id = schedule(server)
    kiosk.pull()
    kiosk.start(session_id)
    call_off(server, session_id)
    assert kiosk.deliver(session_id).status_code == 200
    row = row_of(server, session_id)
    assert (row.status, row.writer, order_states(server, session_id)) == ("in_progress", kiosk.id, ["void"])
    assert flags(server, session_id) == ["cancel_overtaken"]


def test_called_off_by_force_what_then_arrives_is_set_aside_whole(server, kiosk):
    session_id = schedule(server)
    kiosk.pull()
    kiosk.start(session_id)
    call_off(server, session_id, force=True)
    assert row_of(server, session_id).status == "cancelled"
    said = refused(kiosk.deliver(session_id, since=0), "ended")
    admin = server.as_role(Role.ADMIN)
    payload = server.get(f"/set-aside/{said['set_aside_id']}/payload", headers=admin).json()
    assert [event["seq"] for event in payload["events"]] == [event.seq for event in kiosk.ledger.events(session_id)]
    assert "set_aside" in flags(server, session_id)
    (line,) = kiosk.pull()
    assert (line["state"], line["order"]["kind"]) == ("withdrawn", "cancelled")


def test_nobody_came_and_a_kiosk_was_not_heard_from_it_may_be_holding_the_interview(server, kiosk):
    session_id = schedule(server)
    kiosk.pull()
    kiosk.start(session_id)
    server.clock.advance(4 * 3600)
    cancel_no_shows(server.parts)
    assert row_of(server, session_id).status == "scheduled"
    kiosk.prove()
    assert kiosk.deliver(session_id).status_code == 200
    assert (row_of(server, session_id).status, order_states(server, session_id)) == ("in_progress", ["void"])


def test_nobody_came_and_the_kiosk_says_so(server, kiosk):
    session_id = schedule(server)
    kiosk.pull()
    server.clock.advance(4 * 3600)
    kiosk.prove()
    cancel_no_shows(server.parts)
    assert [line["state"] for line in kiosk.pull()] == ["withdrawn"]
    kiosk.post(f"/sessions/{session_id}/release")
    row = row_of(server, session_id)
    assert (row.status, row.end_reason) == ("cancelled", "no_show")


def test_rescheduled_while_offline_the_copy_goes_back_and_comes_again(server, kiosk):
    session_id = schedule(server)
    kiosk.pull()
    with server.parts.database.write() as db:
        reschedule(db, server.parts, session_id, THE_SERVER, server.clock.utc() + timedelta(hours=5))
    (line,) = kiosk.pull()
    assert (line["state"], line["order"]["kind"]) == ("withdrawn", "reschedule")
    kiosk.post(f"/sessions/{session_id}/release")
    (line,) = kiosk.pull()
    assert (line["state"], line["scheduled_at"]) == ("offered", "2026-03-02T14:00:00.000Z")
    assert [event.kind for event in kiosk.ledger.events(session_id)] == ["session.scheduled", "session.rescheduled"]
    kiosk.start(session_id)
    assert kiosk.deliver(session_id).status_code == 200


def test_the_same_code_on_two_kiosks_online_the_second_is_refused(server, kiosk, other):
    session_id = schedule(server)
    kiosk.pull()
    other.pull()
    assert kiosk.post(f"/sessions/{session_id}/claim").status_code == 200
    assert kiosk.post(f"/sessions/{session_id}/claim").status_code == 200
    refused(other.post(f"/sessions/{session_id}/claim"), "claimed-elsewhere")
    (line,) = other.pull()
    assert (line["state"], line["order"]["kind"]) == ("withdrawn", "held_elsewhere")
    other.post(f"/sessions/{session_id}/release")
    kiosk.post(f"/sessions/{session_id}/release")
    assert [line["state"] for line in other.pull()] == ["offered"]
    assert other.post(f"/sessions/{session_id}/claim").status_code == 200


def test_a_claim_holds_nobody_off_for_ever(server, kiosk, other):
    session_id = schedule(server)
    kiosk.pull()
    other.pull()
    kiosk.post(f"/sessions/{session_id}/claim")
    server.clock.advance(14 * 60)
    refused(other.post(f"/sessions/{session_id}/claim"), "claimed-elsewhere")
    server.clock.advance(2 * 60)
    assert other.post(f"/sessions/{session_id}/claim").status_code == 200


def test_a_claim_that_its_kiosk_forgot_lapses_though_that_kiosk_lives(server, kiosk, other):
    session_id = schedule(server)
    kiosk.pull()
    kiosk.post(f"/sessions/{session_id}/claim")
    for _ in range(5):
        server.clock.advance(11 * 60)
        kiosk.prove()
        kiosk.pull()  # it is heard from, and says nothing of the claim
        other.prove()
        assert other.pull() == []
    server.clock.advance(6 * 60)
    kiosk.pull()
    assert [line["state"] for line in other.pull()] == ["offered"]
    assert other.post(f"/sessions/{session_id}/claim").status_code == 200


def test_an_interview_that_was_begun_is_nobody_elses_however_old_its_claim(server, kiosk, other):
    session_id = schedule(server)
    kiosk.pull()
    other.pull()
    kiosk.post(f"/sessions/{session_id}/claim")
    kiosk.start(session_id)
    assert kiosk.deliver(session_id).status_code == 200
    server.clock.advance(3 * 3600)
    other.prove()
    refused(other.post(f"/sessions/{session_id}/claim"), "claimed-elsewhere")
    assert row_of(server, session_id).writer == kiosk.id


def test_the_same_code_on_two_kiosks_offline_the_first_chain_is_the_session(server, kiosk, other):
    session_id = schedule(server)
    kiosk.pull()
    other.pull()
    kiosk.start(session_id)
    other.start(session_id)
    assert other.deliver(session_id).status_code == 200
    said = refused(kiosk.deliver(session_id, since=0), "fork")
    assert said["acknowledged_seq"] == other.ledger.head(session_id).seq
    again = refused(kiosk.deliver(session_id, since=0), "fork")
    assert again["set_aside_id"] == said["set_aside_id"]
    assert set_aside(server, session_id) == ["fork"]
    assert flags(server, session_id) == ["set_aside"]
    other.ledger.session(session_id).state_now(SessionCompleted("finished"))
    assert other.deliver(session_id).status_code == 200
    refused(kiosk.deliver(session_id, since=0), "fork")
    assert set_aside(server, session_id) == ["fork"]


def test_a_kiosk_whose_clock_is_wrong_by_a_day_is_taken_and_the_session_says_so(server, kiosk):
    session_id = schedule(server)
    kiosk.pull()
    kiosk.ledger.session(session_id).append_now(
        "clock.compared", {"offset_ms": -86_400_000, "server_utc": "2026-03-02T09:00:00.000Z"}
    )
    kiosk.start(session_id)
    assert kiosk.deliver(session_id).status_code == 200
    assert flags(server, session_id) == ["clock_differs"]


def test_a_kiosk_revoked_in_mid_session_finishes_it_and_may_start_no_other(server, kiosk):
    begun, unbegun, unheard = schedule(server), schedule(server), schedule(server)
    kiosk.pull()
    kiosk.start(begun)
    kiosk.deliver(begun)
    kiosk.start(unheard)
    call_off(server, unbegun)
    server.post(f"/devices/{kiosk.id}/revoke", {"reason": "stolen"}, headers=server.as_role(Role.ADMIN))
    assert row_of(server, unbegun).status == "cancelled"  # its copy was let go in its stead
    assert kiosk.pull() == []
    kiosk.ledger.session(begun).state_now(SessionCompleted("finished"))
    assert kiosk.deliver(begun).status_code == 200
    assert kiosk.hand_over(begun).status_code == 200
    assert (row_of(server, begun).status, flags(server, begun)) == ("completed", ["device_revoked"])
    assert kiosk.post(f"/sessions/{unheard}/claim").status_code == 403
    refused(kiosk.deliver(unheard, since=0), "not-yours")
    assert (row_of(server, unheard).status, set_aside(server, unheard)) == ("scheduled", ["not-yours"])


def test_a_kiosk_lost_for_good_gives_the_pen_up_by_force(server, kiosk):
    session_id = schedule(server)
    kiosk.pull()
    session = kiosk.start(session_id)
    kiosk.deliver(session_id)
    with server.parts.database.write() as db:
        take_pen(db, server.parts, session_id, "the kiosk burned")
    assert row_of(server, session_id).status == "failed"
    session.state_now(SessionFailed("device_fault"))
    refused(kiosk.deliver(session_id, since=0), "fork")
    assert "set_aside" in flags(server, session_id)


def test_a_candidate_who_does_not_agree_leaves_the_session_to_any_kiosk(server, kiosk, other):
    session_id = schedule(server)
    kiosk.pull()
    kiosk.ledger.session(session_id).append_now("consent.declined", {"version": "2", "language": "en"})
    assert kiosk.deliver(session_id).status_code == 200
    refused(other.post(f"/sessions/{session_id}/claim"), "not-yours")
    assert row_of(server, session_id).writer == kiosk.id
    assert kiosk.hand_over(session_id).status_code == 200
    assert row_of(server, session_id).writer == "server"
    assert [line["state"] for line in other.pull()] == ["offered"]
    other.start(session_id)
    assert other.deliver(session_id).status_code == 200
    assert row_of(server, session_id).begun_by == other.id
