"""What happened reaches its endpoint: signed, in order, again and again until it is taken or three days are over."""

import itertools
import json
from dataclasses import asdict, replace
from datetime import timedelta

import pytest

from engine.interview.facts import ScorecardIssued, SessionCompleted
from sync.server.principals import Scope
from sync.server.tables.notices import DeliveryRow, EndpointRow
from sync.server.webhooks.delivering import deliver, deliver_due
from sync.server.webhooks.outbox import tell
from sync.server.webhooks.queueing import AILING, LEASE, claim, settle
from sync.server.webhooks.sending import Answer, Sender
from tests.support.evidence import ANSWER, scorecard
from tests.support.happenings import happens, session_row
from tests.support.office import office_at
from tests.support.serving import served
from tests.support.webhook_receiver import receiving

SENDER = Sender(allow_private=True)
TAKEN = Answer(200, None, 5)


ON_SQLITE = pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)
"""What asks nothing of the database that another test does not ask of both."""


@pytest.fixture
def server(database_url, tmp_path):
    with served(database_url, tmp_path / "server", allow_private_webhooks=True) as running:
        yield running


@pytest.fixture
def receiver():
    with receiving() as listening:
        yield listening


def endpoint(server, url, **more):
    """Add an endpoint; return what the server answers."""
    added = server.post(
        "/webhook-endpoints", {"url": url, **more}, headers=server.as_key(Scope.WEBHOOKS, Scope.RESULTS_READ)
    )
    assert added.status_code == 201, added.text
    return added.json()


def deliveries(server, endpoint_id, **filters):
    """Return the endpoint's deliveries, oldest first."""
    found = server.get(
        f"/webhook-endpoints/{endpoint_id}/deliveries",
        params=filters,
        headers=server.as_key(Scope.WEBHOOKS, Scope.RESULTS_READ),
    )
    return list(reversed(found.json()["data"]))


def test_an_endpoint_is_told_what_happened_and_can_prove_who_said_so(server, receiver):
    made = endpoint(server, receiver.url)
    happens(server, "session.created")
    assert deliver_due(server.parts, SENDER) == 1
    got = receiver.got[0]
    signed_now = dict(got.headers)
    assert signed_now["webhook-timestamp"] == str(int(server.clock.utc().timestamp()))
    body = json.loads(got.body)
    assert body["event"] == "session.created"
    assert body["id"] == got.id
    assert body["occurred_at"] == "2026-03-02T09:00:00.000Z"
    assert body["data"]["session"]["participant"] == {"id": "p1"}
    assert "Asha" not in got.body.decode()
    assert made["secret"].startswith("whsec_")
    assert [each["state"] for each in deliveries(server, made["id"])] == ["delivered"]


@ON_SQLITE
def test_an_event_that_was_not_asked_for_is_not_told(server, receiver):
    endpoint(server, receiver.url, events=["session.scored", "session.failed"])
    happens(server, "session.created", "session.scored")
    deliver_due(server.parts, SENDER)
    assert [json.loads(each.body)["event"] for each in receiver.got] == ["session.scored"]


def half_a_change(server):
    """Tell of something in a transaction that breaks."""
    with server.parts.database.write() as db:
        tell(db, server.parts, "session.created", "s1", session_row())
        _ = 1 / 0


def test_what_is_undone_is_not_told(server, receiver):
    made = endpoint(server, receiver.url)
    with pytest.raises(ZeroDivisionError):
        half_a_change(server)
    assert deliver_due(server.parts, SENDER) == 0
    assert deliveries(server, made["id"]) == []


def test_a_session_is_told_in_order_though_its_beginning_fails_at_first(server, receiver):
    endpoint(server, receiver.url)
    first, second, third = happens(server, "session.created", "session.started", "session.completed")
    other = happens(server, "session.created", session_id="s2")
    receiver.will_say(503)
    deliver_due(server.parts, SENDER)
    assert receiver.ids == [first, *other]
    server.clock.advance(10)
    deliver_due(server.parts, SENDER)
    assert receiver.ids == [first, *other, first, second, third]


def test_an_endpoint_that_is_down_is_tried_for_three_days_ever_more_rarely_and_then_given_up(server, receiver):
    made = endpoint(server, receiver.url)
    first, second = happens(server, "session.created", "session.started")
    receiver.will_say(*[500] * 100)
    tried_at = []
    begun = server.clock.utc()
    while server.clock.utc() - begun < timedelta(days=4):
        before = len(receiver.got)
        if deliver_due(server.parts, SENDER):
            tried_at += [server.clock.utc() - begun] * (receiver.ids[before:].count(first))
        server.clock.advance(1800)
    gaps = [later - earlier for earlier, later in itertools.pairwise(tried_at)]
    assert 15 < len(tried_at) < 40
    assert gaps[-2] > timedelta(hours=2)
    assert timedelta(days=3) <= tried_at[-1] <= timedelta(days=3, minutes=30)
    assert receiver.ids[-1] == second
    assert [each["state"] for each in deliveries(server, made["id"])] == ["given_up", "given_up"]
    seen = server.get(
        f"/webhook-endpoints/{made['id']}", headers=server.as_key(Scope.WEBHOOKS, Scope.RESULTS_READ)
    ).json()
    assert seen["deliveries"] == {"given_up": 2}
    assert seen["failing_since"] == "2026-03-02T09:00:00.000Z"


@ON_SQLITE
def test_an_endpoint_that_asks_for_patience_is_given_it(server, receiver):
    endpoint(server, receiver.url)
    happens(server, "session.created")
    receiver.will_say(429, retry_after="3600")
    deliver_due(server.parts, SENDER)
    server.clock.advance(3599)
    assert deliver_due(server.parts, SENDER) == 0
    server.clock.advance(1)
    assert deliver_due(server.parts, SENDER) == 1


def test_an_endpoint_that_is_gone_is_told_nothing_more_until_it_is_enabled(server, receiver):
    made = endpoint(server, receiver.url)
    happens(server, "session.created", "session.started")
    receiver.will_say(410)
    assert deliver_due(server.parts, SENDER) == 1
    happens(server, "session.completed")
    owner = server.as_key(Scope.WEBHOOKS, Scope.RESULTS_READ)
    seen = server.get(f"/webhook-endpoints/{made['id']}", headers=owner).json()
    assert (seen["enabled"], seen["disabled_why"]) == (False, "it answered that it is gone (410)")
    assert seen["deliveries"] == {"given_up": 2}
    server.post(f"/webhook-endpoints/{made['id']}/enable", headers=owner)
    deliver_due(server.parts, SENDER)
    assert len(receiver.got) == 1
    again = server.post(f"/webhook-endpoints/{made['id']}/replay", {"since": "2026-03-02T00:00:00Z"}, headers=owner)
    assert again.json() == {"replayed": 3, "next_cursor": None}
    deliver_due(server.parts, SENDER)
    events = [json.loads(each.body)["event"] for each in receiver.got[1:]]
    assert events == ["session.created", "session.started", "session.completed"]


@ON_SQLITE
def test_redirects_are_not_followed(server, receiver):
    made = endpoint(server, receiver.url)
    happens(server, "session.created")
    receiver.will_say(307, location=receiver.url + "/elsewhere")
    deliver_due(server.parts, SENDER)
    assert [each.path for each in receiver.got] == ["/hook"]
    assert deliveries(server, made["id"])[0]["state"] == "waiting"


def test_two_couriers_never_try_one_delivery_at_once_and_a_dead_ones_claim_lapses(server, receiver):
    endpoint(server, receiver.url)
    happens(server, "session.created", "session.started")
    with server.parts.database.write() as db:
        (held,) = claim(db, server.parts, 10, {})
    assert deliver_due(server.parts, SENDER) == 0
    server.clock.advance(LEASE.total_seconds())
    assert deliver_due(server.parts, SENDER) == 2
    assert receiver.ids[0] == held.message_id


def test_who_comes_back_late_with_an_answer_takes_nothing_from_who_tried_meanwhile(server, receiver):
    made = endpoint(server, receiver.url)
    happens(server, "session.created")
    with server.parts.database.write() as db:
        (late,) = claim(db, server.parts, 10, {})
    server.clock.advance(LEASE.total_seconds())
    with server.parts.database.write() as db:
        (other,) = claim(db, server.parts, 10, {})
    with server.parts.database.write() as db:
        settle(db, server.parts, late, Answer(500, None, 5))
    with server.parts.database.read() as db:
        assert db.get_one(DeliveryRow, late.delivery_id).claimed_by == other.claim
    with server.parts.database.write() as db:
        settle(db, server.parts, late, TAKEN)
    assert deliveries(server, made["id"])[0]["state"] == "delivered"
    deliver(server.parts, SENDER, other)
    assert deliveries(server, made["id"])[0]["state"] == "delivered"


def test_an_endpoint_that_fails_has_one_attempt_at_a_time_and_leaves_room_for_the_others(server, receiver):
    ailing = endpoint(server, receiver.url + "?ailing")
    for number in range(3):
        happens(server, "session.created", session_id=f"s{number}")
    receiver.will_say(500, 500, 500)
    deliver_due(server.parts, SENDER)
    endpoint(server, receiver.url + "?healthy")
    for number in range(3, 12):
        happens(server, "session.created", session_id=f"s{number}")
    with server.parts.database.write() as db:
        claimed = claim(db, server.parts, 100, {})
    assert sum(each.endpoint_id == ailing["id"] for each in claimed) == 1
    with server.parts.database.write() as db:
        spared = claim(db, server.parts, 100, {}, spare_the_ailing=True)
    assert {each.url for each in spared} == {receiver.url + "?healthy"}


@ON_SQLITE
def test_what_waits_for_an_endpoint_that_hangs_keeps_no_other_waiting(server, receiver):
    ailing = endpoint(server, receiver.url + "?ailing")
    for number in range(80):
        happens(server, "session.created", session_id=f"s{number}")
    with server.parts.database.write() as db:
        db.get_one(EndpointRow, ailing["id"]).failures = AILING
    healthy = endpoint(server, receiver.url + "?healthy")
    server.clock.advance(1)
    happens(server, "session.created", session_id="late")
    with server.parts.database.write() as db:
        claimed = claim(db, server.parts, 15, {ailing["id"]: 1})
    assert [each.endpoint_id for each in claimed] == [healthy["id"]]


def test_a_whole_life_is_told_step_by_step(server, receiver):
    office = office_at(server)
    endpoint(server, receiver.url)
    held = office.schedule(scheduled_at="2026-03-02T12:00:00Z")["id"]
    office.post(f"/sessions/{held}/reschedule", {"scheduled_at": "2026-03-02T13:00:00Z"})
    office.hold(held)
    office.state(held, SessionCompleted("finished"), ScorecardIssued(1, None, asdict(scorecard())))
    office.state(held, ScorecardIssued(2, 1, asdict(replace(scorecard(), score=6.0, passed=False))))
    called_off = office.schedule()["id"]
    office.post(f"/sessions/{called_off}/cancel", {})
    failed = office.failed()
    deliver_due(server.parts, SENDER)
    told = [json.loads(each.body) for each in receiver.got]
    lives = {
        session_id: [each["event"] for each in told if each["data"].get("session", {}).get("id") == session_id]
        for session_id in (held, called_off, failed)
    }
    assert lives == {
        held: [
            "session.created",
            "session.rescheduled",
            "session.started",
            "session.completed",
            "session.scored",
            "scorecard.revised",
        ],
        called_off: ["session.created", "session.cancelled"],
        failed: ["session.created", "session.started", "session.failed"],
    }
    assert [each["event"] for each in told].count("participant.created") == 3
    scored = next(each["data"]["session"] for each in told if each["event"] == "session.scored")
    assert (scored["score"], scored["passed"], scored["status"]) == (7.0, True, "completed")
    everything = b"".join(each.body for each in receiver.got).decode()
    assert not any(word in everything for word in ("Sam Doe", ANSWER, "recording", "transcript"))
