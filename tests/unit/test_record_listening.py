"""The record says who heard the room live, from when to when and why it ended, and whether the candidate had been told that somebody might."""

import json

import jsonschema
import pytest

from engine.interview.facts import ConsentGiven, SessionFailed
from engine.interview.proctor_facts import ListenedIn
from sync.record import fold, record_json
from sync.record_schema import record_schema
from tests.support.evidence import SESSION, clock_at_nine, open_ledger, scheduled, started

BEGINS = ListenedIn("c1", "begin", "Rosa Lindqvist")
ENDS = ListenedIn("c1", "end", "Rosa Lindqvist", "by_proctor", 84, 3)


@pytest.fixture
def session(tmp_path):
    clock = clock_at_nine()
    with open_ledger(tmp_path, clock) as ledger:
        session = ledger.session(SESSION)
        session.state_now(scheduled())
        session.state_now(ConsentGiven("1", "en", "a" * 64, ("I agree.",), listening_in=True))
        session.state_now(started(ledger))
        session.clock = clock
        yield session


def told(session):
    record = fold(session.events())
    jsonschema.validate(json.loads(record_json(record)), record_schema())
    return record


def test_each_listening_is_told_with_its_length(session):
    begun = session.state_now(BEGINS)
    session.clock.advance(9.0)
    over = session.state_now(ENDS)
    (listened,) = told(session).listened_in
    assert (listened.by, listened.id, listened.ledger_seq) == ("Rosa Lindqvist", "c1", begun.seq)
    assert (listened.time, listened.until, listened.reason) == (begun.t_utc, over.t_utc, "by_proctor")
    assert (listened.pieces, listened.dropped) == (84, 3)
    assert told(session).consent.listening_in


def test_one_that_a_power_cut_ended_has_no_end(session):
    session.state_now(BEGINS)
    session.state_now(SessionFailed("power_loss"))
    (listened,) = told(session).listened_in
    assert (listened.until, listened.reason) == (None, None)


def test_an_end_of_nothing_is_told_as_what_can_t_be_read(session):
    session.state_now(ENDS)
    record = told(session)
    assert record.listened_in == ()
    assert [place.kind for place in record.evidence.unreadable] == ["proctor.listened"]


def test_a_program_of_before_reads_what_it_knew(session):
    session.state_now(BEGINS)
    earlier = record_json(told(session), 5)
    assert b"listened_in" not in earlier
    assert b"listening_in" not in earlier
    assert b'"record_version": 5' in earlier
