"""A request that makes something, sent again because its answer was lost: it is answered alike and nothing is made twice."""

import pytest

from engine.templates import read_builtin, to_document
from sync.server.principals import Role
from sync.server.tables.operations import IdempotencyRow
from tests.support.live import SESSION, LiveKiosk

PROFILE = {
    "name": "Calm interviewer",
    "persona": "I am Robin, an AI interviewer. I listen more than I talk.",
    "use_case": "hiring",
    "interaction": {"tone": "friendly", "style": "structured", "difficulty": "medium", "probing_depth": "medium"},
}
TEMPLATE = to_document(read_builtin("customer-support"))
MAKING = {
    "/participants": {"name": "Mira Okafor"},
    "/devices/enrolment-codes": {"name": "Room 4"},
    "/webhook-endpoints": {"url": "https://hooks.example.org/vivavoce"},
    "/agent-profiles": PROFILE,
    "/evaluation-templates": TEMPLATE,
    "/users": {
        "email": "asha@example.org",
        "name": "Asha Rao",
        "role": "proctor",
        "password": "seven quiet lanterns by the river",
    },
    "/api-keys": {"name": "Applicant tracking", "scopes": ["sessions:read", "results:read"]},
}
KEY = {"Idempotency-Key": "once"}


@pytest.fixture
def admin(server):
    return server.as_role(Role.ADMIN)


def twice(server, path, body, who):
    """Send it twice with one key, and with the same key something else; return the answer that both got."""
    first, second = (server.post(path, body, headers=KEY | who) for _ in range(2))
    assert first.status_code in (200, 201), first.text
    assert (second.status_code, second.json()) == (first.status_code, first.json())
    assert second.headers["idempotent-replayed"] == "true"
    return first.json()


def test_what_makes_something_makes_it_once(server, admin):
    for path, body in MAKING.items():
        who = admin | {"Idempotency-Key": path}
        made = twice(server, path, body, who)
        listed = server.get(path, headers=admin).json()["data"]
        assert sum(each["id"] == made["id"] for each in listed) == 1, path
        changed = server.post(path, body | {"name": "Another"}, headers=who)
        assert changed.status_code == 422, path


def test_a_version_and_a_secret_are_made_once_too(server, admin):
    server.post("/evaluation-templates", TEMPLATE, headers=admin)
    unnumbered = {name: value for name, value in TEMPLATE.items() if name != "version"}
    versions = f"/evaluation-templates/{TEMPLATE['id']}/versions"
    assert twice(server, versions, unnumbered, admin)["version"] == 2
    endpoint = server.post("/webhook-endpoints", MAKING["/webhook-endpoints"], headers=admin).json()
    rotated = twice(server, f"/webhook-endpoints/{endpoint['id']}/rotate-secret", {}, server.as_role(Role.ADMIN))
    assert rotated["secret"] != endpoint["secret"]


def test_a_proctor_whose_network_stuttered_sends_one_message(server, tmp_path):
    kiosk = LiveKiosk(server, tmp_path / "kiosk")
    kiosk.starts()
    kiosk.polls(kiosk.batch())
    rosa = server.as_role(Role.PROCTOR)
    sent = twice(server, f"/sessions/{SESSION}/commands", {"kind": "message", "body": {"text": "No hurry."}}, rosa)
    listed = server.get(f"/sessions/{SESSION}/commands", headers=rosa).json()["data"]
    assert [each["id"] for each in listed] == [sent["id"]]
    kiosk.kiosk.ledger.close()


def test_nothing_lies_in_the_database_by_which_a_password_could_be_guessed(server, admin):
    marks = []
    for number in range(2):
        server.post(
            "/users", MAKING["/users"] | {"email": f"a{number}@example.org"}, headers=admin | {"Idempotency-Key": "k"}
        )
        with server.parts.database.write() as db:
            row = db.query(IdempotencyRow).one()
            marks.append(row.request_sha256)
            db.delete(row)
    assert len({*marks}) == 2
