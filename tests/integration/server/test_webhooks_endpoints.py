"""Endpoints are added, proved, changed, paused, watched and removed by whoever may; what they missed can be told again."""

import json
from datetime import UTC, datetime, timedelta

import pytest
from standardwebhooks import WebhookVerificationError

from sync.server.principals import Role, Scope
from sync.server.tables.notices import EndpointSecretRow
from sync.server.webhooks import log
from sync.server.webhooks.delivering import deliver_due
from sync.server.webhooks.sending import Sender
from tests.support.happenings import happens
from tests.support.serving import served
from tests.support.webhook_receiver import receiving

SENDER = Sender(allow_private=True)


ON_SQLITE = pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)
"""What asks nothing of the database that another test does not ask of both."""


@pytest.fixture
def server(database_url, tmp_path):
    with served(database_url, tmp_path / "server", allow_private_webhooks=True) as running:
        yield running


@pytest.fixture
def owner(server):
    return server.as_key(Scope.WEBHOOKS, Scope.RESULTS_READ)


@pytest.fixture
def receiver():
    with receiving() as listening:
        yield listening


def at(made, rest=""):
    return f"/webhook-endpoints/{made['id']}{rest}"


@ON_SQLITE
def test_each_attempt_is_signed_by_every_secret_that_lives(server, owner, receiver):
    server.clock.now = datetime.now(UTC)  # a receiver's library compares with its own clock
    made = server.post("/webhook-endpoints", {"url": receiver.url}, headers=owner).json()
    happens(server, "session.created")
    deliver_due(server.parts, SENDER)
    assert receiver.got[0].verified(made["secret"])["event"] == "session.created"

    second = server.post(at(made, "/rotate-secret"), {"old_lives_hours": 1}, headers=owner).json()["secret"]
    happens(server, "session.started")
    deliver_due(server.parts, SENDER)
    assert receiver.got[1].verified(made["secret"]) == receiver.got[1].verified(second)

    third = server.post(at(made, "/rotate-secret"), {"old_lives_hours": 0.01}, headers=owner).json()["secret"]
    happens(server, "session.completed")
    deliver_due(server.parts, SENDER)
    assert receiver.got[2].verified(third) == receiver.got[2].verified(second)
    with pytest.raises(WebhookVerificationError):
        receiver.got[2].verified(made["secret"])

    server.clock.advance(60)
    happens(server, "session.scored")
    deliver_due(server.parts, SENDER)
    receiver.got[3].verified(third)
    with pytest.raises(WebhookVerificationError):
        receiver.got[3].verified(second)


@ON_SQLITE
def test_a_secret_is_shown_once_and_lies_sealed(server, owner, receiver):
    added = server.post("/webhook-endpoints", {"url": receiver.url, "description": "Applicants"}, headers=owner)
    secret = added.json()["secret"]
    shown = server.get("/webhook-endpoints", headers=owner).text + server.get(at(added.json()), headers=owner).text
    assert "whsec_" not in shown
    with server.parts.database.read() as db:
        (row,) = db.query(EndpointSecretRow).all()
    assert secret.removeprefix("whsec_").encode() not in row.sealed


@ON_SQLITE
def test_only_who_manages_webhooks_may(server, owner, receiver):
    made = server.post("/webhook-endpoints", {"url": receiver.url}, headers=owner).json()
    for who in (server.as_role(Role.REVIEWER), server.as_role(Role.PROCTOR), server.as_key(Scope.RESULTS_READ)):
        assert server.get("/webhook-endpoints", headers=who).status_code == 403
        assert server.post(at(made, "/rotate-secret"), {}, headers=who).status_code == 403
    assert server.get("/webhook-endpoints").status_code == 401
    assert server.get("/webhook-endpoints", headers=server.as_role(Role.ADMIN)).status_code == 200


@ON_SQLITE
def test_what_can_not_be_an_endpoint_is_refused_with_its_place(server, owner):
    for asked, place in (
        ({}, "/url"),
        ({"url": "gopher://example.org"}, "/url"),
        ({"url": "https://example.org", "events": ["session.dreamt"]}, "/events/0"),
        ({"url": "https://example.org", "description": "a\nb"}, "/description"),
        ({"url": "https://example.org", "secret": "mine"}, "/secret"),
    ):
        refused = server.post("/webhook-endpoints", asked, headers=owner)
        assert refused.status_code == 422
        assert [each["path"] for each in refused.json()["issues"]] == [place]


def test_a_private_address_is_refused_where_the_settings_do_not_allow_it(sqlite_url, tmp_path):
    with served(sqlite_url, tmp_path / "server") as server:
        refused = server.post(
            "/webhook-endpoints",
            {"url": "https://169.254.169.254/latest"},
            headers=server.as_key(Scope.WEBHOOKS, Scope.RESULTS_READ),
        )
    assert refused.status_code == 422


@ON_SQLITE
def test_an_endpoint_that_moves_is_told_at_its_new_address(server, owner, receiver):
    made = server.post("/webhook-endpoints", {"url": "http://127.0.0.1:1/"}, headers=owner).json()
    happens(server, "session.created", "participant.created")
    deliver_due(server.parts, SENDER)
    changed = server.client.patch(
        f"/api/v1{at(made)}", json={"url": receiver.url, "events": ["session.created"]}, headers=owner
    ).json()
    assert (changed["url"], changed["events"], changed["failures"]) == (receiver.url, ["session.created"], 0)
    server.clock.advance(10)
    deliver_due(server.parts, SENDER)
    assert len(receiver.got) == 2


def test_what_was_missed_while_disabled_is_told_again_in_order_and_what_was_taken_only_if_wanted(
    server, owner, receiver
):
    made = server.post("/webhook-endpoints", {"url": receiver.url}, headers=owner).json()
    first = happens(server, "session.created")
    deliver_due(server.parts, SENDER)
    since = server.clock.utc().isoformat()
    assert server.post(at(made, "/disable"), headers=owner).json()["enabled"] is False
    missed = happens(server, "session.started", "session.completed")
    assert server.post(at(made, "/replay"), {"since": since}, headers=owner).status_code == 409
    assert server.post(at(made, "/enable"), headers=owner).json()["enabled"] is True
    assert deliver_due(server.parts, SENDER) == 0
    assert server.post(at(made, "/replay"), {"since": since}, headers=owner).json()["replayed"] == 2
    deliver_due(server.parts, SENDER)
    assert receiver.ids == [*first, *missed]
    everything = {"since": since, "undelivered_only": False}
    assert server.post(at(made, "/replay"), everything, headers=owner).json()["replayed"] == 3
    deliver_due(server.parts, SENDER)
    assert receiver.ids == [*first, *missed, *first, *missed]
    later = (server.clock.utc() + timedelta(seconds=1)).isoformat()
    assert server.post(at(made, "/replay"), {"since": later}, headers=owner).json()["replayed"] == 0


def test_a_long_past_is_replayed_page_by_page(server, owner, receiver, monkeypatch):
    monkeypatch.setattr(log, "REPLAYED_AT_ONCE", 2)
    happened = happens(server, "session.created", "session.started", "session.completed")
    made = server.post("/webhook-endpoints", {"url": receiver.url}, headers=owner).json()
    asked = {"since": "2026-01-01T00:00:00Z"}
    page = server.post(at(made, "/replay"), asked, headers=owner).json()
    assert page["replayed"] == 2
    page = server.post(at(made, "/replay"), asked | {"cursor": page["next_cursor"]}, headers=owner).json()
    assert page == {"replayed": 1, "next_cursor": None}
    deliver_due(server.parts, SENDER)
    assert receiver.ids == happened


def test_the_log_shows_each_attempt_and_one_delivery_can_be_told_again(server, owner, receiver):
    made = server.post("/webhook-endpoints", {"url": receiver.url}, headers=owner).json()
    (told,) = happens(server, "session.created")
    receiver.will_say(500)
    deliver_due(server.parts, SENDER)
    (waiting,) = server.get(at(made, "/deliveries"), params={"state": "waiting"}, headers=owner).json()["data"]
    again = server.post(f"/webhook-deliveries/{waiting['id']}/replay", headers=owner)
    assert again.json()["next_at"] == "2026-03-02T09:00:00.000Z"
    deliver_due(server.parts, SENDER)
    seen = server.get(f"/webhook-deliveries/{waiting['id']}", headers=owner).json()
    assert [each["status"] for each in seen["log"]] == [500, 204]
    assert (seen["state"], seen["message_id"], seen["next_at"]) == ("delivered", told, None)
    assert seen["body"]["data"]["session"]["id"] == "s1"
    server.post(f"/webhook-deliveries/{waiting['id']}/replay", headers=owner)
    deliver_due(server.parts, SENDER)
    assert receiver.ids == [told] * 3


def test_the_log_is_filtered_and_paged(server, owner, receiver):
    made = server.post("/webhook-endpoints", {"url": receiver.url}, headers=owner).json()
    for number in range(5):
        happens(server, "session.created", "session.started", session_id=f"s{number}")
    found, cursor = [], None
    while True:
        page = server.get(
            at(made, "/deliveries"),
            params={"event": "session.started", "limit": 2} | ({"cursor": cursor} if cursor else {}),
            headers=owner,
        ).json()
        found += [each["subject"] for each in page["data"]]
        cursor = page["meta"]["next_cursor"]
        if cursor is None:
            break
    assert found == ["s4", "s3", "s2", "s1", "s0"]
    of_one = server.get(at(made, "/deliveries"), params={"subject": "s3"}, headers=owner).json()["data"]
    assert [each["event"] for each in of_one] == ["session.started", "session.created"]


@ON_SQLITE
def test_a_test_event_says_that_it_is_one(server, owner, receiver):
    made = server.post("/webhook-endpoints", {"url": receiver.url, "events": ["session.failed"]}, headers=owner).json()
    assert server.post(at(made, "/test"), headers=owner).status_code == 202
    deliver_due(server.parts, SENDER)
    assert json.loads(receiver.got[0].body)["event"] == "webhook.test"


def test_a_removed_endpoint_is_told_nothing_and_shown_nowhere(server, owner, receiver):
    made = server.post("/webhook-endpoints", {"url": receiver.url}, headers=owner).json()
    happens(server, "session.created")
    (waiting,) = server.get(at(made, "/deliveries"), headers=owner).json()["data"]
    assert server.client.delete(f"/api/v1{at(made)}", headers=owner).status_code == 204
    happens(server, "session.started")
    assert deliver_due(server.parts, SENDER) == 0
    assert server.get("/webhook-endpoints", headers=owner).json()["data"] == []
    for path in (at(made), at(made, "/deliveries"), f"/webhook-deliveries/{waiting['id']}"):
        assert server.get(path, headers=owner).status_code == 404
    with server.parts.database.read() as db:
        assert db.query(EndpointSecretRow).count() == 0


@ON_SQLITE
def test_endpoints_are_bounded_in_number(server, owner, receiver, monkeypatch):
    monkeypatch.setattr("sync.server.webhooks.endpoints.MOST", 1)
    assert server.post("/webhook-endpoints", {"url": receiver.url}, headers=owner).status_code == 201
    assert server.post("/webhook-endpoints", {"url": receiver.url}, headers=owner).status_code == 409


@ON_SQLITE
def test_whoever_may_not_read_results_has_no_scores_told_and_is_shown_none(server, owner):
    plumber = server.as_key(Scope.WEBHOOKS)
    url = "https://hooks.example.org/v1"
    for events in ([], ["session.scored"], ["session.created", "scorecard.revised"]):
        refused = server.post("/webhook-endpoints", {"url": url, "events": events}, headers=plumber)
        assert (refused.status_code, refused.json()["type"]) == (403, "urn:vivavoce:problem:not-allowed")
    asked = {"url": url, "events": ["session.created", "session.completed"]}
    own = server.post("/webhook-endpoints", asked, headers=plumber).json()
    told = server.post("/webhook-endpoints", {"url": url, "events": ["session.scored"]}, headers=owner).json()

    def changed(made, **said):
        return server.client.patch(f"/api/v1{at(made)}", json=said, headers=plumber).status_code

    assert (changed(own, events=["session.scored"]), changed(own, events=[])) == (403, 403)
    assert changed(told, url="https://elsewhere.example.org") == 403
    assert (changed(told, description="the payroll's"), changed(own, url=url + "/2")) == (200, 200)

    happens(server, "session.scored", score=7.0, passed=True, recommendation="hire")
    (delivery,) = server.get(at(told, "/deliveries"), headers=plumber).json()["data"]
    seen = server.get(f"/webhook-deliveries/{delivery['id']}", headers=plumber).json()["body"]["data"]["session"]
    whole = server.get(f"/webhook-deliveries/{delivery['id']}", headers=owner).json()["body"]["data"]["session"]
    assert seen == {**whole, "score": None, "passed": None, "recommendation": None}
    assert (whole["score"], whole["passed"], whole["recommendation"]) == (7.0, True, "hire")
