"""Another access code for a session: for one that a stage created by itself, and for a code that was lost."""

import pytest

from sync.server.principals import Role, Scope
from tests.support.kiosk_at_server import enrolled_kiosk, kiosk_at
from tests.support.office import ON_SQLITE, office_at


@pytest.fixture
def office(server):
    return office_at(server)


@pytest.fixture
def kiosk(server, office, tmp_path):
    with kiosk_at(server, tmp_path / "kiosk") as kiosk:
        yield enrolled_kiosk(server, kiosk)


def test_a_lost_code_is_replaced_and_kiosks_hear_of_it(server, office, kiosk):
    made = office.schedule()
    (offered,) = kiosk.pull()
    assert offered["code"] == made["access_code"]
    key = server.as_key(Scope.SESSIONS_WRITE)
    renewed = server.post(f"/sessions/{made['id']}/access-code", {}, headers=key)
    assert renewed.status_code == 201
    said = renewed.json()
    assert said["access_code"] != made["access_code"]
    assert (said["join_url"], said["still_open_at"]) == (made["join_url"], [kiosk.id])
    (told,) = kiosk.pull()
    assert (told["session_id"], told["code"]) == (made["id"], said["access_code"])
    assert kiosk.pull() == []
    entry = office.get("/audit", params={"action": "access_code.renewed"}).json()["data"][0]
    assert (entry["actor_kind"], entry["subject"], entry["detail"]) == ("key", made["id"], {"device_ids": [kiosk.id]})
    assert said["access_code"] not in str(entry)
    kiosk.start(made["id"])
    assert kiosk.deliver(made["id"]).status_code == 200
    begun = office.post(f"/sessions/{made['id']}/access-code")
    assert (begun.status_code, begun.json()["type"]) == (409, "urn:vivavoce:problem:pen-elsewhere")


@ON_SQLITE
def test_a_repeated_request_gives_the_same_code(office):
    made = office.schedule()
    asked = (f"/sessions/{made['id']}/access-code", {"idempotency_key": "k1"})
    once, again, other = office.post(*asked), office.post(*asked), office.post(asked[0])
    assert once.json() == again.json()
    assert other.json()["access_code"] != once.json()["access_code"]


@ON_SQLITE
def test_a_code_is_renewed_only_by_who_may_and_while_it_opens_something(server, office):
    over, open_one = office.completed(), office.schedule()["id"]
    refused = office.post(f"/sessions/{over}/access-code")
    assert (refused.status_code, refused.json()["type"]) == (409, "urn:vivavoce:problem:illegal-transition")
    for role in (Role.PROCTOR, Role.REVIEWER):
        assert server.post(f"/sessions/{open_one}/access-code", {}, headers=server.as_role(role)).status_code == 403
    assert office.post("/sessions/nobody/access-code").status_code == 404
