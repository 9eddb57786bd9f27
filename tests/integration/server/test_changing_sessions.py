"""Calling off, moving, taking back and running again: at once where nobody holds a copy, else when each kiosk was heard from, or by force."""

import json

import pytest

from sync.events import to_line
from sync.record import fold, record_json
from sync.server.principals import Role, Scope
from sync.server.sessions import no_shows
from sync.server.sessions.no_shows import cancel_no_shows
from tests.support.kiosk_at_server import enrolled_kiosk, kiosk_at
from tests.support.office import ON_SQLITE, office_at

LATER = "2026-03-05T10:00:00.000Z"


@pytest.fixture
def office(server):
    return office_at(server)


@pytest.fixture
def kiosk(server, tmp_path):
    with kiosk_at(server, tmp_path / "kiosk") as kiosk:
        yield enrolled_kiosk(server, kiosk)


def kinds(office, session_id):
    return [json.loads(line)["kind"] for line in office.get(f"/sessions/{session_id}/events").text.splitlines()]


def test_where_nobody_has_a_copy_it_happens_at_once_and_is_signed(office):
    session_id = office.schedule()["id"]
    moved = office.post(f"/sessions/{session_id}/reschedule", {"scheduled_at": "2026-03-05T11:00:00+01:00"}).json()
    assert (moved["session"]["scheduled_at"], moved["order"]["state"]) == (LATER, "done")
    assert office.get(f"/sessions/{session_id}/record").json()["scheduled_at"] == LATER
    office.served.clock.advance(1)
    off = office.post(f"/sessions/{session_id}/cancel").json()
    assert (off["session"]["status"], off["session"]["end_reason"]) == ("cancelled", "cancelled_by_admin")
    assert kinds(office, session_id) == ["session.scheduled", "session.rescheduled", "session.cancelled", "checkpoint"]
    assert [each["outcome"] for each in office.get(f"/sessions/{session_id}").json()["orders"]] == [
        "rescheduled",
        "cancelled",
    ]


def test_an_order_waits_for_the_kiosk_that_has_a_copy_and_takes_effect_when_it_lets_go(office, kiosk):
    session_id = office.schedule()["id"]
    assert [line["session_id"] for line in kiosk.pull()] == [session_id]
    asked = office.post(f"/sessions/{session_id}/cancel").json()
    assert (asked["session"]["status"], asked["order"]["state"], asked["order"]["waits_for"]) == (
        "scheduled",
        "waiting",
        [kiosk.id],
    )
    (line,) = kiosk.pull()
    assert (line["state"], line["order"]["kind"]) == ("withdrawn", "cancel")
    assert kiosk.post(f"/sessions/{session_id}/release").status_code == 200
    after = office.get(f"/sessions/{session_id}").json()
    assert (after["status"], after["orders"][0]["state"], after["orders"][0]["waits_for"]) == ("cancelled", "done", [])


def test_an_interview_that_had_begun_counts_and_voids_the_order(office, kiosk):
    session_id = office.schedule()["id"]
    kiosk.pull()
    kiosk.start(session_id)
    office.post(f"/sessions/{session_id}/reschedule", {"scheduled_at": LATER})
    assert kiosk.deliver(session_id).status_code == 200
    after = office.get(f"/sessions/{session_id}").json()
    assert (after["status"], after["writer"], after["orders"][0]["state"]) == ("in_progress", kiosk.id, "void")
    assert [flag["name"] for flag in after["flags"]] == ["reschedule_overtaken"]
    assert office.post(f"/sessions/{session_id}/cancel").status_code == 409


@ON_SQLITE
def test_a_later_order_takes_the_earlier_ones_place_and_one_that_waits_can_be_taken_back(office, kiosk):
    session_id = office.schedule()["id"]
    kiosk.pull()
    office.post(f"/sessions/{session_id}/cancel")
    office.served.clock.advance(1)
    moved = office.post(f"/sessions/{session_id}/reschedule", {"scheduled_at": LATER}).json()["order"]
    assert [each["state"] for each in office.get(f"/sessions/{session_id}").json()["orders"]] == ["void", "waiting"]
    assert office.send("DELETE", f"/sessions/{session_id}/orders/{moved['id']}").json()["outcome"] == "withdrawn"
    assert office.send("DELETE", f"/sessions/{session_id}/orders/{moved['id']}").status_code == 409
    assert office.send("DELETE", f"/sessions/{session_id}/orders/nosuch").status_code == 404
    kiosk.post(f"/sessions/{session_id}/release")
    assert office.get(f"/sessions/{session_id}").json()["status"] == "scheduled"


def test_by_force_it_happens_at_once_says_so_and_what_the_kiosk_brings_is_set_aside(office, kiosk):
    session_id = office.schedule()["id"]
    kiosk.pull()
    kiosk.start(session_id)
    assert office.post(f"/sessions/{session_id}/cancel", {"force": True}).status_code == 422
    forced = office.post(f"/sessions/{session_id}/cancel", {"force": True, "reason": "the kiosk burned down"}).json()
    assert (forced["session"]["status"], forced["order"]["state"]) == ("cancelled", "done")
    refused = kiosk.deliver(session_id, since=1)
    assert (refused.status_code, "set_aside_id" in refused.json()) == (409, True)
    after = office.get(f"/sessions/{session_id}").json()
    assert after["status"] == "cancelled"
    assert "forced" in [flag["name"] for flag in after["flags"]]


def test_the_pen_taken_from_a_lost_kiosk_ends_its_interview_and_grants_another(office, kiosk):
    session_id = office.schedule(location="Leeds")["id"]
    nobody = office.post(f"/sessions/{session_id}/pen", {"reason": "?"})
    assert (nobody.status_code, nobody.json()["type"]) == (409, "urn:vivavoce:problem:pen-here")
    session_id = office.schedule()["id"]
    kiosk.pull()
    kiosk.start(session_id)
    kiosk.deliver(session_id)
    assert (
        office.post(f"/sessions/{session_id}/annotations", {"seq": 1, "note": "?"})
        .json()["type"]
        .endswith("pen-elsewhere")
    )
    taken = office.post(f"/sessions/{session_id}/pen", {"reason": "the kiosk was stolen"}).json()
    assert (taken["status"], taken["end_reason"], taken["writer"]) == ("failed", "device_fault", "server")
    assert office.get(f"/sessions/{session_id}/record").json()["end_detail"] == "the kiosk was stolen"
    kiosk.ledger.session(session_id).append_now("session.failed", {"end_reason": "power_loss"})
    assert kiosk.deliver(session_id, since=3).status_code == 409
    again = office.post(f"/sessions/{session_id}/retake").json()
    assert (again["attempt"], again["previous_session_id"], again["status"]) == (2, session_id, "scheduled")


@ON_SQLITE
def test_a_retake_is_granted_once_by_the_end_or_by_the_stage(office):
    fault = office.failed("device_fault", location="Leeds")
    again = office.post(f"/sessions/{fault}/retake", {"scheduled_at": LATER, "location": "York"}).json()
    assert (again["scheduled_at"], again["location"], len(again["access_code"])) == (LATER, "York", 9)
    twice = office.post(f"/sessions/{fault}/retake")
    assert (twice.status_code, twice.json()["session_id"]) == (409, again["id"])
    assert office.post(f"/sessions/{again['id']}/retake").status_code == 409, "it has not ended"
    left = office.failed("candidate_left")
    assert "allows no retake" in office.post(f"/sessions/{left}/retake").json()["detail"]


@ON_SQLITE
def test_a_retake_that_was_called_off_does_not_use_up_the_right_to_one(office):
    fault = office.failed("device_fault")
    first = office.post(f"/sessions/{fault}/retake").json()
    assert office.post(f"/sessions/{first['id']}/cancel").status_code == 200
    second = office.post(f"/sessions/{fault}/retake")
    assert (second.status_code, second.json()["attempt"], second.json()["previous_session_id"]) == (201, 2, fault)


def test_those_nobody_came_to_are_called_off_but_not_behind_a_kiosks_back(office, kiosk):
    here, there = office.schedule(location="Leeds")["id"], office.schedule()["id"]
    later = office.schedule(scheduled_at=LATER)["id"]
    assert {line["session_id"] for line in kiosk.pull()} == {there, later}
    office.served.clock.advance(59 * 60)
    assert cancel_no_shows(office.served.parts) == 0
    office.served.clock.advance(61)
    assert cancel_no_shows(office.served.parts) == 2
    assert cancel_no_shows(office.served.parts) == 0
    found = {each["id"]: (each["status"], each["end_reason"]) for each in office.get("/sessions").json()["data"]}
    assert found == {here: ("cancelled", "no_show"), there: ("scheduled", None), later: ("scheduled", None)}
    kiosk.prove()
    kiosk.pull()
    kiosk.post(f"/sessions/{there}/release")
    assert office.get(f"/sessions/{there}").json()["end_reason"] == "no_show"


@ON_SQLITE
def test_one_that_can_t_be_called_off_does_not_keep_the_others(office, monkeypatch):
    stuck, other = office.schedule()["id"], office.schedule()["id"]
    usual = no_shows.cancel

    def cancel(db, parts, session_id, *more):
        if session_id == stuck:
            raise ValueError
        return usual(db, parts, session_id, *more)

    monkeypatch.setattr(no_shows, "cancel", cancel)
    office.served.clock.advance(2 * 3600)
    assert cancel_no_shows(office.served.parts) == 1
    assert [office.get(f"/sessions/{each}").json()["status"] for each in (stuck, other)] == ["scheduled", "cancelled"]


@ON_SQLITE
def test_a_moved_sessions_ledger_is_the_same_bytes_at_the_kiosk(office, kiosk):
    session_id = office.schedule()["id"]
    office.post(f"/sessions/{session_id}/reschedule", {"scheduled_at": LATER})
    kiosk.pull()
    here = kiosk.ledger.events(session_id)
    assert b"".join(to_line(event) + b"\n" for event in here) == office.get(f"/sessions/{session_id}/events").content
    assert record_json(fold(here)) == office.get(f"/sessions/{session_id}/record").content


@ON_SQLITE
def test_only_whoever_may_change_sessions_does(office):
    session_id = office.schedule()["id"]
    paths = ("cancel", "reschedule", "pen", "retake")
    for headers in (office.served.as_role(Role.PROCTOR), office.served.as_key(Scope.SESSIONS_READ)):
        assert {
            office.served.post(f"/sessions/{session_id}/{path}", {}, headers=headers).status_code for path in paths
        } == {403}
