"""Stating facts: durable before the author goes on, in order, legal, and never taken back."""

import asyncio
import sqlite3
import threading
from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta
from itertools import pairwise

import pytest

from engine.conversation.ports import Journal
from engine.errors import IllegalTransition
from engine.interview.facts import (
    Paused,
    ScorecardIssued,
    SessionCancelled,
    SessionCompleted,
    SessionFailed,
    TurnCommitted,
)
from engine.interview.lifecycle import Status
from engine.interview.turns import Speaker
from sync.checkpoints import checkpoint_holds
from sync.errors import FactRefused, LedgerClosed, UnknownSession
from sync.ledger import SessionLedger
from tests.support.evidence import (
    SESSION,
    clock_at_nine,
    interview,
    open_ledger,
    scheduled,
    started,
    turn,
    whole_session,
)


@pytest.fixture
def clock():
    return clock_at_nine()


@pytest.fixture
def ledger(tmp_path, clock):
    with open_ledger(tmp_path / "data", clock) as ledger:
        yield ledger


@pytest.fixture
def session(ledger):
    session = ledger.session(SESSION)
    session.state_now(scheduled())
    session.state_now(started(ledger))
    return session


def kinds(session: SessionLedger) -> list[str]:
    return [event.kind for event in session.events()]


def test_a_session_ledger_is_the_conversation_s_journal(session):
    journal: Journal = session
    asyncio.run(journal.state(Paused("device", "gone", 10)))
    assert kinds(session)[-1] == "session.paused"


def test_a_fact_is_on_the_disk_when_its_author_goes_on(ledger, session):
    session.append_now("note", {"text": "first"})
    other = sqlite3.connect(ledger.folder / "ledger.db")
    assert other.execute("SELECT body FROM event ORDER BY arrival DESC LIMIT 1").fetchone() == ('{"text":"first"}',)
    other.close()


def test_facts_from_many_threads_and_loops_make_one_chain(session):
    async def state_some(name: int) -> None:
        await asyncio.gather(*(session.append("note", {"by": name, "at": at}) for at in range(10)))

    with ThreadPoolExecutor(4) as pool:
        list(pool.map(lambda name: asyncio.run(state_some(name)), range(4)))
    events = session.events()
    assert [event.seq for event in events] == list(range(len(events)))
    assert all(after.prev_hash == before.hash for before, after in pairwise(events))
    for name in range(4):
        assert [event.body["at"] for event in events if event.kind == "note" and event.body["by"] == name] == list(
            range(10)
        )


def test_who_is_cancelled_while_waiting_has_still_stated_the_fact(session):
    async def give_up() -> None:
        task = asyncio.create_task(session.append("note", {}))
        await asyncio.sleep(0)
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task

    asyncio.run(give_up())
    session.append_now("note.after", {})
    assert kinds(session)[-2:] == ["note", "note.after"]


def test_subscribers_see_every_event_once_durable_and_in_order(ledger, session):
    seen = []
    unsubscribe = ledger.subscribe(seen.append)
    session.append_now("note", {"n": 1})
    session.state_now(SessionFailed("device_fault"))
    unsubscribe()
    session.append_now("candidate.comment", {"text": "bye"})
    assert seen == session.events()[3:6]
    assert [event.kind for event in seen] == ["note", "session.failed", "checkpoint"]


def test_a_broken_subscriber_stops_nobody(ledger, session, caplog):
    def broken(event):
        raise ValueError("secret words")

    ledger.subscribe(broken)
    session.append_now("note", {"text": "said in confidence"})
    assert kinds(session)[-1] == "note"
    assert "subscriber failed" in caplog.text
    assert "confidence" not in caplog.text
    assert "secret" not in caplog.text


def test_a_subscriber_that_writes_is_told_rather_than_left_hanging(ledger, session):
    refused = []

    def writes(event):
        try:
            session.append_now("note", {})
        except LedgerClosed as exc:
            refused.append(exc)

    ledger.subscribe(writes)
    session.append_now("note", {})
    assert len(refused) == 1


def test_a_closed_ledger_says_so(tmp_path):
    ledger = open_ledger(tmp_path / "data")
    ledger.close()
    ledger.close()
    with pytest.raises(LedgerClosed):
        ledger.session(SESSION).state_now(scheduled())
    assert not ledger.alive


def test_closing_writes_what_waits(tmp_path):
    ledger = open_ledger(tmp_path / "data")
    ledger.session(SESSION).state_now(scheduled())
    waiting = [
        ledger.store.submit(lambda tx, at=at: tx.append(SESSION, "note", {"at": at}), _kept()) for at in range(200)
    ]
    ledger.close()
    assert [job.result.result().body["at"] for job in waiting] == list(range(200))


def _kept():
    from sync.writer import Room

    return Room.KEPT


def test_a_refused_fact_takes_no_other_with_it(ledger, session):
    def blocks(tx):
        gate.wait(10)

    gate = threading.Event()
    ledger.store.submit(blocks, _kept())
    good = ledger.store.submit(lambda tx: tx.append(SESSION, "note", {"n": 1}), _kept())
    bad = ledger.store.submit(lambda tx: tx.append(SESSION, "scorecard.issued", {}), _kept())
    better = ledger.store.submit(lambda tx: tx.append(SESSION, "note", {"n": 2}), _kept())
    gate.set()
    assert better.result.result().prev_hash == good.result.result().hash
    with pytest.raises(IllegalTransition):
        bad.result.result()


def test_checkpoints_come_at_the_start_every_fifty_events_and_at_the_end(session):
    for number in range(60):
        session.append_now("note", {"number": number})
    session.state_now(SessionCompleted("finished"))
    signed = [event for event in session.events() if event.kind == "checkpoint"]
    assert [event.seq for event in signed] == [2, 53, 65]
    assert all(checkpoint_holds(SESSION, event.body) for event in signed)
    assert all(event.body["head_hash"] == event.prev_hash for event in signed)


def test_checkpoints_come_every_minute(session, clock):
    for _ in range(5):
        clock.advance(25)
        session.append_now("note", {})
    assert kinds(session)[3:] == ["note", "note", "note", "checkpoint", "note", "note"]


def test_a_scorecard_is_signed_at_once(session):
    session.state_now(SessionCompleted("finished"))
    session.state_now(ScorecardIssued(1, None, {}))
    assert kinds(session)[-2:] == ["scorecard.issued", "checkpoint"]


def test_a_clock_that_jumps_is_stated_before_the_next_fact(session, clock):
    clock.advance(5)
    clock.now += timedelta(hours=1)
    session.append_now("note", {})
    clock.now -= timedelta(seconds=3)
    session.append_now("note", {})
    clock.now += timedelta(seconds=1.9)
    session.append_now("note", {})
    events = session.events()[3:]
    assert [event.kind for event in events] == ["clock.jumped", "note", "clock.jumped", "note", "note"]
    assert [event.body["by_ms"] for event in events if event.kind == "clock.jumped"] == [3_600_000, -3000]


def test_a_clock_that_jumps_after_the_end_bars_no_scorecard(session, clock):
    session.state_now(SessionCompleted("finished"))
    clock.now += timedelta(hours=1)
    session.state_now(ScorecardIssued(1, None, {}))
    assert kinds(session)[-3:] == ["checkpoint", "scorecard.issued", "checkpoint"]


def test_another_boot_s_monotonic_clock_is_no_jump(tmp_path, clock):
    with open_ledger(tmp_path / "data", clock) as ledger:
        ledger.session(SESSION).state_now(scheduled())
    clock.now += timedelta(days=1)
    clock.ns = 0
    with open_ledger(tmp_path / "data", clock) as ledger:
        session = ledger.session(SESSION)
        session.state_now(started(ledger))
        assert kinds(session) == ["session.scheduled", "session.started", "checkpoint"]


ILLEGAL = [
    ([], ("session.started", {})),
    ([], ("note", {})),
    (["scheduled"], ("session.scheduled", {})),
    (["scheduled"], ("session.completed", {"end_reason": "finished"})),
    (["scheduled"], ("turn.committed", {})),
    (["scheduled", "started"], ("session.started", {})),
    (["scheduled", "started"], ("session.cancelled", {"end_reason": "no_show"})),
    (["scheduled", "started"], ("session.completed", {"end_reason": "power_loss"})),
    (["scheduled", "started"], ("session.completed", {})),
    (["scheduled", "started"], ("session.failed", {"end_reason": "tired"})),
    (["scheduled", "started"], ("scorecard.issued", {"revision": 1, "supersedes": None})),
    (["scheduled", "started", "failed"], ("scorecard.issued", {"revision": 1, "supersedes": None})),
    (["scheduled", "started", "failed"], ("session.completed", {"end_reason": "finished"})),
    (["scheduled", "started", "completed"], ("turn.committed", {})),
    (["scheduled", "started", "completed"], ("recording.segment", {})),
    (["scheduled", "started", "completed"], ("note", {})),
    (["scheduled", "started", "completed"], ("scorecard.issued", {"revision": 2, "supersedes": 1})),
    (["scheduled", "started", "completed", "scored"], ("scorecard.issued", {"revision": 1, "supersedes": None})),
    (["scheduled", "cancelled"], ("session.started", {})),
]


def reach(ledger, steps: list[str]) -> SessionLedger:
    session = ledger.session(SESSION)
    facts = {
        "scheduled": scheduled(),
        "started": started(ledger),
        "failed": SessionFailed("device_fault"),
        "completed": SessionCompleted("finished"),
        "cancelled": SessionCancelled("no_show"),
        "scored": ScorecardIssued(1, None, {}),
    }
    for step in steps:
        session.state_now(facts[step])
    return session


@pytest.mark.parametrize(("steps", "fact"), ILLEGAL)
def test_what_the_lifecycle_lacks_is_refused(ledger, steps, fact):
    session = reach(ledger, steps)
    before = session.events()
    with pytest.raises((IllegalTransition, FactRefused)):
        session.append_now(*fact)
    assert session.events() == before


@pytest.mark.parametrize(("steps", "fact"), ILLEGAL)
def test_the_database_refuses_the_same_on_its_own(ledger, steps, fact, monkeypatch):
    session = reach(ledger, steps)
    before = session.events()
    monkeypatch.setattr("sync.transaction.refuse_illegal", lambda *_: None)
    with pytest.raises(FactRefused, match=r"lifecycle|NULL"):
        session.append_now(*fact)
    assert session.events() == before


def test_a_correction_is_a_new_revision_that_names_the_one_before(session):
    session.state_now(SessionCompleted("finished"))
    session.state_now(ScorecardIssued(1, None, {}))
    session.state_now(ScorecardIssued(2, 1, {}))
    assert kinds(session).count("scorecard.issued") == 2


@pytest.mark.parametrize("session_id", ["", "../up", "a/b", "x" * 65, "-x", "a b"])
def test_a_session_s_id_is_safe_as_a_file_s_name(ledger, session_id):
    with pytest.raises(FactRefused):
        ledger.session(session_id).state_now(scheduled())


def test_sessions_are_listed_with_where_they_stand(tmp_path, clock, ledger):
    whole_session(tmp_path, ledger, clock)
    ledger.session("other").state_now(scheduled("other"))
    assert [(head.session_id, head.status, head.scored) for head in ledger.sessions()] == [
        (SESSION, Status.COMPLETED, True),
        ("other", Status.SCHEDULED, False),
    ]
    last = ledger.events(SESSION)[-1]
    assert (ledger.head(SESSION).seq, ledger.head(SESSION).hash) == (last.seq, last.hash)
    with pytest.raises(UnknownSession):
        ledger.head("nobody")


def test_events_come_back_as_they_were_stated(ledger, clock):
    seen = []
    ledger.subscribe(seen.append)
    session = interview(ledger, clock)
    assert session.events() == seen
    assert session.events(since=4) == seen[4:]


def test_a_body_is_erased_with_its_salt_and_the_chain_still_holds(ledger, session):
    event = session.append_now("note", {"text": "my name is Ana"})
    ledger.erase(SESSION, (event.seq,), "retention")
    events = session.events()
    assert (events[event.seq].body, events[event.seq].salt) == (None, None)
    assert events[event.seq].hash == event.hash
    assert [each.kind for each in events[-2:]] == ["erasure", "checkpoint"]
    for file in ledger.folder.glob("ledger.db*"):
        assert b"my name is Ana" not in file.read_bytes()


@pytest.mark.parametrize("seq", [1, 2, 99])
def test_what_proves_the_rest_is_never_erased(ledger, session, seq):
    before = session.events()
    with pytest.raises(FactRefused):
        ledger.erase(SESSION, (seq,), "asked")
    assert session.events() == before


TAMPERING = [
    "DELETE FROM event WHERE seq = 3",
    "UPDATE event SET body = '{}' WHERE seq = 3",
    "UPDATE event SET kind = 'other' WHERE seq = 3",
    "UPDATE event SET hash = prev_hash WHERE seq = 3",
    "UPDATE event SET body = NULL, salt = NULL WHERE seq = 3",
    "UPDATE event SET body = NULL WHERE seq = 3",
    "UPDATE event SET salt = NULL WHERE seq = 3",
    "INSERT INTO event SELECT NULL, session_id, 9, t_utc, t_mono_ns, kind, body, salt, body_hash, hash, hash FROM event WHERE seq = 3",
    "INSERT INTO event SELECT NULL, session_id, 4, t_utc, t_mono_ns, kind, body, salt, body_hash, prev_hash, hash FROM event WHERE seq = 3",
    "INSERT OR REPLACE INTO event SELECT arrival, session_id, seq, t_utc, t_mono_ns, kind, '{}', salt, body_hash, prev_hash, hash"
    " FROM event WHERE seq = 3",
    "INSERT INTO event SELECT NULL, session_id, 4, t_utc, t_mono_ns, kind, 'no json', salt, body_hash, hash, hash FROM event WHERE seq = 3",
]


@pytest.mark.parametrize("statement", TAMPERING)
def test_the_database_refuses_to_change_or_lose_anything(ledger, session, statement):
    session.append_now("note", {"text": "kept"})
    before = session.events()
    hand = sqlite3.connect(ledger.folder / "ledger.db")
    with pytest.raises(sqlite3.IntegrityError):
        hand.execute(statement)
    hand.close()
    assert session.events() == before


def test_an_erasure_in_the_chain_permits_that_body_only(ledger, session):
    for text in ("one", "two"):
        session.append_now("note", {"text": text})
    session.append_now("erasure", {"seqs": [3], "reason": "asked"})
    hand = sqlite3.connect(ledger.folder / "ledger.db")
    with pytest.raises(sqlite3.IntegrityError, match="no erasure"):
        hand.execute("UPDATE event SET body = NULL, salt = NULL WHERE seq = 4")
    with pytest.raises(sqlite3.IntegrityError, match="nothing is changed"):
        hand.execute("UPDATE event SET body = NULL, salt = NULL, t_utc = 'x' WHERE seq = 3")
    hand.execute("UPDATE event SET body = NULL, salt = NULL WHERE seq = 3")
    hand.close()


def test_a_turn_is_stated_whole(session):
    session.state_now(TurnCommitted(turn(1, Speaker.AI, "Hello there", 100)))
    assert session.events()[-1].body["turn"]["words"][1]["text"] == "there"
