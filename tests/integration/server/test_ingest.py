"""Events on their way in: taken once whatever the network does to the requests, and nothing taken that does not hold."""

import json
import random
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace

import pytest

from engine.interview.facts import CandidateComment, Paused, SessionCompleted
from sync.checkpoints import checkpoint_body
from sync.events import body_text, hash_body_text, to_json, with_hash
from sync.record import fold, record_json
from sync.server.database import Database
from sync.server.devices.knocking import kiosk_of
from sync.server.ingest.delivery import inspect
from sync.server.ingest.taking import Refused, Taken, take_inspected, take_many
from sync.server.principals import Role
from sync.server.sessions.events import events_of
from sync.server.sessions.flags import flags_of
from sync.server.tables.sessions import SessionRow
from tests.support.evidence import SESSION, scheduled, started, whole_session
from tests.support.kiosk_at_server import enrolled_kiosk, kiosk_at, schedule


@pytest.fixture
def kiosk(server, tmp_path):
    with kiosk_at(server, tmp_path / "kiosk") as kiosk:
        yield enrolled_kiosk(server, kiosk)


@pytest.fixture
def begun(server, kiosk):
    """A session that the kiosk has begun and not delivered; its id."""
    session_id = schedule(server)
    kiosk.pull()
    kiosk.start(session_id)
    kiosk.ledger.session(session_id).append_now(
        "note", {"text": "Zoë said \x00 \U0001f600 nothing", "n": [1.5, -0.0, 1e21]}
    )
    return session_id


def at_server(server, session_id):
    with server.parts.database.read() as db:
        return events_of(db, session_id)


def flags(server, session_id):
    with server.parts.database.read() as db:
        return [flag["name"] for flag in flags_of(db.get(SessionRow, session_id))]


def test_a_session_the_kiosk_scheduled_by_itself_arrives_whole_and_is_handed_over(server, kiosk, tmp_path):
    recording = whole_session(tmp_path, kiosk.ledger, kiosk.clock)
    assert recording.exists()
    kiosk.prove()
    assert kiosk.acknowledged(SESSION) == -1
    answer = kiosk.deliver(SESSION)
    head = kiosk.ledger.head(SESSION)
    assert answer.json() == {"acknowledged_seq": head.seq, "head_hash": head.hash}
    assert at_server(server, SESSION) == kiosk.ledger.events(SESSION)
    assert record_json(fold(at_server(server, SESSION))) == record_json(fold(kiosk.ledger.events(SESSION)))
    with server.parts.database.read() as db:
        row = db.get(SessionRow, SESSION)
    assert (row.status, row.writer, row.begun_by, row.score) == ("completed", kiosk.id, kiosk.id, 7.0)
    assert kiosk.hand_over(SESSION).json()["writer"] == "server"
    assert kiosk.hand_over(SESSION).status_code == 200  # the first answer was lost
    kiosk.ledger.session(SESSION).append_now("candidate.comment", {"text": "too late"})
    assert kiosk.deliver(SESSION).json()["type"].endswith(":ended")


def test_whatever_the_network_does_each_event_is_there_once(server, kiosk, begun):
    session = kiosk.ledger.session(begun)
    for number in range(40):
        session.append_now("note", {"n": number})
    session.state_now(SessionCompleted("finished"))
    events = kiosk.ledger.events(begun)
    chance = random.Random(5)  # noqa: S311 - the same mishaps in each run
    batches = [events[start : start + 7] for start in range(0, len(events), 7)]
    sent = batches * 3
    chance.shuffle(sent)
    for batch in [*sent, *batches]:
        answer = kiosk.send(begun, batch)
        assert answer.status_code == 200 or answer.json()["type"].endswith(":gap")
    assert at_server(server, begun) == events
    assert flags(server, begun) == []  # the gaps closed
    assert server.get("/set-aside", headers=server.as_role(Role.ADMIN)).json()["data"] == []


def test_a_gap_is_kept_aside_until_the_chain_has_it(server, kiosk, begun):
    events = kiosk.ledger.events(begun)
    said = kiosk.send(begun, events[2:]).json()
    assert (said["acknowledged_seq"], flags(server, begun)) == (0, ["gap"])
    admin = server.as_role(Role.ADMIN)
    (kept,) = server.get(f"/set-aside?session_id={begun}", headers=admin).json()["data"]
    assert (kept["id"], kept["reason"], kept["first_seq"], kept["events"]) == (
        said["set_aside_id"],
        "gap",
        2,
        len(events) - 2,
    )
    assert server.post(f"/set-aside/{kept['id']}/inspected", headers=admin).json()["inspected_at"]
    assert kiosk.send(begun, events[:2]).status_code == 200
    assert flags(server, begun) == ["gap"]
    assert kiosk.send(begun, events[2:]).status_code == 200
    assert flags(server, begun) == []
    assert server.get(f"/set-aside/{kept['id']}", headers=admin).status_code == 404


def resealed(event, **changed):
    """Return the event with other fields, and hashes that fit them."""
    event = replace(event, **changed)
    if event.body is not None:
        event = replace(event, body_hash=hash_body_text(event.salt, body_text(event.body, event.kind)))
    return with_hash(event)


def forgeries(kiosk, session_id):
    """Yield what was changed, the events, and the head."""
    events = kiosk.ledger.events(session_id)[1:]
    first, second, *rest = events
    key, last = kiosk.ledger.key, events[-1]
    head = checkpoint_body(key, session_id, last.seq, last.hash)
    elsewhere = resealed(first, body=first.body | {"device": first.body["device"] | {"public_key": "a" * 64}})
    yield "a body", [replace(first, body=first.body | {"clock": "virtual"}), second, *rest], head
    yield "a time", [replace(first, t_utc="2026-03-02T10:00:00.000Z"), second, *rest], head
    yield "an event in the middle", [first, resealed(second, body={"seq": 0}), *rest], head
    yield "two events swapped", [second, first, *rest], head
    yield "the salt", [replace(first, salt="0" * 32), second, *rest], head
    yield "the session's id", [replace(first, session_id="another"), second, *rest], head
    yield "an erased start", [replace(first, body=None, salt=None), second, *rest], head
    yield "the head's hash", events, head | {"head_hash": "0" * 64}
    yield "the head's place", events, checkpoint_body(key, session_id, first.seq, first.hash)
    yield "the head's signature", events, head | {"signature": "0" * 128}
    yield "the head's key", events, head | {"public_key": "0" * 64}
    yield "no head", events, {}
    yield "another device", [elsewhere], checkpoint_body(key, session_id, elsewhere.seq, elsewhere.hash)
    late = resealed(first, t_mono_ns=2**63)
    yield "a number that no database holds", [late], checkpoint_body(key, session_id, late.seq, late.hash)
    scored = resealed(first, kind="scorecard.issued", body={"revision": 1, "supersedes": None})
    yield "a score before the end", [scored], checkpoint_body(key, session_id, scored.seq, scored.hash)


def test_what_was_changed_on_the_way_is_refused_whole_and_kept(server, kiosk, begun):
    kept = set()
    for what, events, head in forgeries(kiosk, begun):
        answer = kiosk.post(f"/sessions/{begun}/events", {"events": [to_json(event) for event in events], "head": head})
        kind = answer.json()["type"].rpartition(":")[2]
        assert (answer.status_code, kind) == (409, "gap" if what == "two events swapped" else "forged"), what
        kept.add(answer.json()["set_aside_id"])
        assert kiosk.acknowledged(begun) == 0, what
    assert len(kept) == 15
    assert kiosk.deliver(begun).status_code == 200
    assert at_server(server, begun) == kiosk.ledger.events(begun)


def test_a_checkpoint_by_another_key_is_refused(server, kiosk, begun, tmp_path):
    session, events = kiosk.ledger.session(begun), kiosk.ledger.events(begun)
    place = next(at for at, event in enumerate(events) if event.kind == "checkpoint" and at > 1)
    with kiosk_at(server, tmp_path / "another", seed=3) as another:
        before = events[place - 1]
        body = checkpoint_body(another.ledger.key, begun, before.seq, before.hash)
    false = resealed(events[place], body=body)
    answer = kiosk.send(begun, [*events[:place], false])
    assert answer.json()["type"].endswith(":forged")
    assert "did not sign" in answer.json()["detail"]
    session.append_now("note", {})


NO_DELIVERIES = [b"", b"{}", b"[1]", b'{"events":[],"head":{}}', b'{"events":[{}],"head":1}', b'{"a":1,"a":2}', b"\xff"]


def test_what_is_no_delivery_at_all_is_not_kept(server, kiosk, begun):
    for body in NO_DELIVERIES:
        answer = server.client.post(f"/api/v1/kiosk/sessions/{begun}/events", content=body, headers=kiosk._shows)
        assert answer.status_code == 422, body
    assert flags(server, begun) == []


def test_odd_events_are_refused_and_kept_never_a_fault_of_the_server(server, kiosk, begun):
    head = {"seq": 1, "head_hash": "0" * 64, "public_key": "0" * 64, "signature": "0" * 128}
    deep = json.loads("[" * 70 + "]" * 70)
    good = to_json(kiosk.ledger.events(begun)[1])
    wrong = [{"seq": -1}, {"body": {"a": deep}}, {"kind": "k" * 300}, {"t_utc": "x"}, {"body": {"a": 2**60}}]
    for odd in [1, None, {}, {"seq": 2**70}, *(good | each for each in wrong)]:
        answer = kiosk.post(f"/sessions/{begun}/events", {"events": [odd], "head": head})
        assert answer.status_code in (409, 422), odd
    assert kiosk.post(f"/sessions/{begun}/events", {"events": [good], "head": {"seq": deep}}).status_code in (409, 422)


def test_a_kiosk_may_not_add_to_a_session_it_has_no_copy_of(server, kiosk, begun, tmp_path):
    with kiosk_at(server, tmp_path / "another", seed=3) as another:
        enrolled_kiosk(server, another, location="Leeds")
        elsewhere = schedule(server, location="York")
        another.pull()
        assert another.acknowledged(elsewhere) == -1
        another.ledger.session(elsewhere).state_now(scheduled(elsewhere))
        assert another.deliver(elsewhere).status_code == 409
        assert flags(server, elsewhere) == ["set_aside"]
        # nor of one that another kiosk keeps by itself
        another.copy(begun, kiosk.ledger.events(begun)[:1])
        another.start(begun)
        kiosk.deliver(begun)
        assert another.send(begun, another.ledger.events(begun)).json()["type"].endswith(":fork")


def test_an_interview_is_not_added_to_after_its_end(server, kiosk, begun):
    session = kiosk.ledger.session(begun)
    session.state_now(SessionCompleted("finished"))
    kiosk.deliver(begun)
    last = kiosk.ledger.events(begun)[-1]
    more = resealed(last, seq=last.seq + 1, prev_hash=last.hash, kind="turn.committed", body={"turn": {}})
    answer = kiosk.send(begun, [more])
    assert answer.json()["type"].endswith(":ended")
    session.state_now(CandidateComment("The chair squeaked."))
    assert kiosk.deliver(begun).status_code == 200


def test_what_the_kiosk_erased_is_erased_here_too_and_the_chain_holds(server, kiosk, begun):
    session = kiosk.ledger.session(begun)
    session.state_now(Paused("candidate", "a word about health", 100))
    kiosk.deliver(begun)
    said = session.events()[-1]
    unsent = session.append_now("note", {"text": "said in confidence"})
    kiosk.ledger.erase(begun, (said.seq, unsent.seq), "asked by the participant")
    assert kiosk.deliver(begun).status_code == 200
    events = at_server(server, begun)
    assert events == kiosk.ledger.events(begun)
    assert [event.seq for event in events if event.erased] == [said.seq, unsent.seq]
    assert flags(server, begun) == []


def test_a_body_that_is_missing_without_a_word_is_taken_and_said(server, kiosk, begun):
    unsent = kiosk.ledger.session(begun).append_now("note", {"text": "said in confidence"})
    kiosk.ledger.erase(begun, (unsent.seq,), "asked by the participant")
    assert kiosk.deliver(begun, until=unsent.seq).status_code == 200
    assert flags(server, begun) == ["bodies_missing"]
    assert kiosk.deliver(begun).status_code == 200
    assert at_server(server, begun) == kiosk.ledger.events(begun)


def test_the_same_request_at_the_same_moment_is_taken_once_by_two_processes(server, kiosk, begun, database_url):
    session = kiosk.ledger.session(begun)
    for number in range(30):
        session.append_now("note", {"n": number})
    own = kiosk.ledger.session("own")
    own.state_now(scheduled("own"))
    own.state_now(started(kiosk.ledger))
    with server.parts.database.read() as db:
        asker = kiosk_of(db, kiosk.token, server.clock.utc())
    second = Database(database_url)
    work = []
    for session_id in (begun, "own"):
        events = kiosk.ledger.events(session_id)
        for database in (server.parts.database, second) * 2:
            for start in range(0, len(events), 9):
                batch = events[start : start + 9]
                head = checkpoint_body(kiosk.ledger.key, session_id, batch[-1].seq, batch[-1].hash)
                values = [to_json(event) for event in batch]
                work.append((database, inspect(session_id, values, head, json.dumps(values).encode())))

    def send(item):
        database, delivery = item
        parts = replace(server.parts, database=database)
        with database.write() as db:
            return take_inspected(db, parts, asker, delivery)

    with ThreadPoolExecutor(4) as pool:
        for _ in range(6):
            outcomes = list(pool.map(send, work))
            assert all(isinstance(each, Taken) or each.kind == "gap" for each in outcomes)
    second.close()
    assert at_server(server, begun) == kiosk.ledger.events(begun)
    assert at_server(server, "own") == kiosk.ledger.events("own")


def test_many_kiosks_batches_are_taken_together_and_one_bad_one_spoils_no_other(server, kiosk, begun, tmp_path):
    with kiosk_at(server, tmp_path / "another", seed=3) as another:
        enrolled_kiosk(server, another)
        mine = another.ledger.session("mine")
        mine.state_now(scheduled("mine"))
        another.deliver("mine")
        mine.state_now(started(another.ledger))
        kiosk.deliver(begun)
        session = kiosk.ledger.session(begun)
        for number in range(3):
            session.append_now("turn.committed", {"turn": {"n": number}})
        tail = session.events(kiosk.acknowledged(begun) + 1)
        bad = resealed(mine.events()[1], body={"device": {}})
        with server.parts.database.write() as db:
            one = kiosk_of(db, kiosk.token, server.clock.utc())
            two = kiosk_of(db, another.token, server.clock.utc())
            deliveries = [
                (one, delivery(kiosk, begun, tail[:1])),
                (two, delivery(another, "mine", [bad])),
                (one, delivery(kiosk, begun, tail[1:])),
                (two, delivery(another, "mine", mine.events()[1:])),
            ]
            outcomes = take_many(db, server.parts, deliveries)
        assert [isinstance(each, Refused) for each in outcomes] == [False, True, False, False]
        assert at_server(server, begun) == session.events()
        assert at_server(server, "mine") == mine.events()
        assert outcomes[2].events == tuple(tail[1:])


def delivery(kiosk, session_id, events):
    head = checkpoint_body(kiosk.ledger.key, session_id, events[-1].seq, events[-1].hash)
    return inspect(session_id, [to_json(event) for event in events], head, repr(events).encode())


def test_a_kiosk_s_share_of_what_is_kept_aside_is_bounded(server, kiosk, begun):
    object.__setattr__(server.parts, "settings", server.parts.settings.model_copy(update={"set_aside_mebibytes": 1}))
    answers = [
        kiosk.post(f"/sessions/{begun}/events", {"events": ["x" * 700_000], "head": {"n": number}}).json()
        for number in (1, 2, 1)
    ]
    ids = [answer["set_aside_id"] for answer in answers]
    assert ids[0] is not None
    assert ids == [ids[0], None, ids[0]]
    assert flags(server, begun) == ["set_aside", "set_aside_full"]
