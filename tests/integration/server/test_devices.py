"""Enrolling a kiosk, proving its key, and what an admin does with it."""

import pytest

from sync.device_proofs import token_proof
from sync.server.principals import FOR_KEYS, Role
from tests.support.kiosk_at_server import enrolled_kiosk, kiosk_at


@pytest.fixture
def admin(server):
    return server.as_role(Role.ADMIN)


@pytest.fixture
def kiosk(server, tmp_path):
    with kiosk_at(server, tmp_path / "kiosk") as kiosk:
        yield kiosk


def new_code(server, admin, **more):
    answer = server.post("/devices/enrolment-codes", {"name": "Room 4"} | more, headers=admin)
    assert answer.status_code == 201, answer.text
    return answer.json()


def test_a_code_lets_one_kiosk_in_and_the_answer_may_be_lost(server, admin, kiosk, tmp_path):
    code = new_code(server, admin, location="Leeds")["code"]
    first = kiosk.enrol(code)
    assert first.status_code == 201
    assert first.json()["organisation"]["name"] == "Northwind Trust"
    assert first.json()["organisation"]["recipient"].startswith("age1")
    assert kiosk.enrol(code).json() == first.json()
    with kiosk_at(server, tmp_path / "another") as another:
        assert another.enrol(code).status_code == 401
    found = server.get(f"/devices/{kiosk.id}", headers=admin).json()
    assert (found["name"], found["location"], found["public_key"]) == (
        "Room 4",
        "Leeds",
        kiosk.ledger.device.public_key,
    )


def test_a_code_expires_can_be_withdrawn_and_is_not_guessed_for_ever(server, admin, kiosk):
    late, withdrawn = new_code(server, admin, expires_in_minutes=5), new_code(server, admin)
    server.clock.advance(301)
    assert [each["id"] for each in server.get("/devices/enrolment-codes", headers=admin).json()["data"]] == [
        withdrawn["id"]
    ]
    assert server.client.delete(f"/api/v1/devices/enrolment-codes/{withdrawn['id']}", headers=admin).status_code == 204
    assert kiosk.enrol(late["code"]).status_code == 401
    assert kiosk.enrol(withdrawn["code"]).status_code == 401
    answers = [kiosk.enrol("0000-0000-0000-0000").status_code for _ in range(12)]
    assert answers[-1] == 429


def test_whoever_has_the_code_but_not_the_key_is_not_let_in(server, admin, kiosk, tmp_path):
    code = new_code(server, admin)["code"]
    with kiosk_at(server, tmp_path / "another") as another:
        kiosk.enrol("0000-0000-0000-0000")
        body = {
            "code": code,
            "public_key": kiosk.ledger.device.public_key,
            "proof": another.ledger.key.sign(b"whatever"),
        }
    assert server.post("/devices/enrolments", body).status_code == 401


def test_a_challenge_is_good_once_and_for_a_minute(server, kiosk):
    enrolled_kiosk(server, kiosk)
    nonce = server.post("/devices/challenges", {"device_id": kiosk.id}).json()["nonce"]
    signed = {"device_id": kiosk.id, "nonce": nonce, "signature": token_proof(kiosk.ledger.key, kiosk.server_id, nonce)}
    assert server.post("/devices/tokens", signed).status_code == 200
    assert server.post("/devices/tokens", signed).status_code == 401
    nonce = server.post("/devices/challenges", {"device_id": kiosk.id}).json()["nonce"]
    signed |= {"nonce": nonce, "signature": token_proof(kiosk.ledger.key, kiosk.server_id, nonce)}
    server.clock.advance(61)
    assert server.post("/devices/tokens", signed).status_code == 401


def test_a_wrong_signature_uses_the_challenge_up(server, kiosk):
    enrolled_kiosk(server, kiosk)
    nonce = server.post("/devices/challenges", {"device_id": kiosk.id}).json()["nonce"]
    wrong = {"device_id": kiosk.id, "nonce": nonce, "signature": token_proof(kiosk.ledger.key, "server-other", nonce)}
    assert server.post("/devices/tokens", wrong).status_code == 401
    right = wrong | {"signature": token_proof(kiosk.ledger.key, kiosk.server_id, nonce)}
    assert server.post("/devices/tokens", right).status_code == 401


def test_a_stranger_gets_a_challenge_that_leads_nowhere(server, kiosk):
    answer = server.post("/devices/challenges", {"device_id": "device-0000000000000000"})
    assert answer.status_code == 200
    kiosk.server_id = "server-0000000000000000"
    assert kiosk.prove().status_code == 401


def test_a_token_ends_after_an_hour_and_is_no_person_s(server, kiosk):
    enrolled_kiosk(server, kiosk)
    assert kiosk.get("/assignments").status_code == 200
    assert server.get("/devices", headers=kiosk._shows).status_code == 401
    server.clock.advance(3601)
    assert kiosk.get("/assignments").status_code == 401
    assert kiosk.prove().status_code == 200
    assert kiosk.get("/assignments").status_code == 200


def test_people_and_programs_are_no_kiosks(server, admin):
    assert server.get("/kiosk/assignments", headers=admin).status_code == 401
    assert server.get("/kiosk/assignments", headers=server.as_key(*FOR_KEYS)).status_code == 401
    assert server.get("/kiosk/assignments").status_code == 401


def test_a_kiosk_is_renamed_moved_and_listed_by_name(server, admin, kiosk, tmp_path):
    with kiosk_at(server, tmp_path / "another") as another:
        enrolled_kiosk(server, kiosk, location="Leeds")
        enrolled_kiosk(server, another)
        changed = server.client.patch(
            f"/api/v1/devices/{kiosk.id}", json={"name": "Zoë's", "location": None}, headers=admin
        )
        assert (changed.json()["name"], changed.json()["location"]) == ("Zoë's", None)
        page = server.get("/devices?limit=1", headers=admin).json()
        assert [each["id"] for each in page["data"]] == [another.id]
        page = server.get(f"/devices?limit=1&cursor={page['meta']['next_cursor']}", headers=admin).json()
        assert [each["id"] for each in page["data"]] == [kiosk.id]
        assert page["meta"]["next_cursor"] is None


def test_a_revoked_kiosk_is_told_so_and_taken_back_only_by_a_newer_code(server, admin, kiosk):
    enrolled_kiosk(server, kiosk)
    server.clock.advance(1)
    old = new_code(server, admin)["code"]
    server.clock.advance(1)
    assert server.post(f"/devices/{kiosk.id}/revoke", {"reason": "stolen"}, headers=admin).json()["revoked_at"]
    assert kiosk.get("/assignments").json()["revoked"] is True
    assert kiosk.post("/sessions/s1/claim").status_code == 403
    assert kiosk.prove().json()["revoked"] is True
    assert kiosk.enrol(old).status_code == 403
    server.clock.advance(1)
    assert kiosk.enrol(new_code(server, admin)["code"]).status_code == 201
    assert kiosk.get("/assignments").json()["revoked"] is False


def test_what_a_kiosk_says_of_itself_is_shown(server, admin, kiosk):
    enrolled_kiosk(server, kiosk)
    said = {
        "backlog_events": 3,
        "version": "1.2",
        "clock_offset_ms": -86_400_000,
        "free_disk_bytes": 1_000,
        "detectors": {"x11.focus": {"health": "active"}},
    }
    answer = kiosk.post("/status", said)
    assert answer.json() == {"server_time": "2026-03-02T09:00:00.000Z", "revoked": False, "commands": []}
    shown = server.get(f"/devices/{kiosk.id}", headers=admin).json()
    assert (shown["version"], shown["clock_offset_ms"], shown["caught_up_at"]) == ("1.2", -86_400_000, None)
    assert shown["status"]["detectors"]["x11.focus"]["health"] == "active"
    kiosk.post("/status", {"backlog_events": 0})
    assert server.get(f"/devices/{kiosk.id}", headers=admin).json()["caught_up_at"] == "2026-03-02T09:00:00.000Z"


def test_a_status_is_bounded(server, kiosk):
    enrolled_kiosk(server, kiosk)
    nul = {"a\x00b": {"health": "active"}}
    for wrong in [{"backlog_events": -1}, {"backlog_events": 2**63}, {"detectors": nul}, {"more": 1}]:
        assert kiosk.post("/status", {"backlog_events": 0} | wrong).status_code == 422, wrong
