"""A session that has not begun is moved: its record and its code go by the newest time; once it began, ledger and database refuse."""

import sqlite3

import pytest

from engine.errors import IllegalTransition
from engine.interview.facts import SessionRescheduled
from sync.agenda import Agenda
from sync.appointments import Appointment
from sync.errors import CodeTooEarly, FactRefused
from sync.export import export_session
from sync.record import fold
from sync.verify import verify
from tests.support.evidence import clock_at_nine, open_ledger, scheduled, started

TODAY, NEXT_WEEK = "2026-03-01T11:00:00.000Z", "2026-03-08T09:00:00.000Z"


@pytest.fixture
def ledger(tmp_path):
    with open_ledger(tmp_path / "data", clock_at_nine()) as ledger:
        yield ledger


def invited(ledger):
    fact = scheduled()
    said = Appointment(fact.participant, fact.template, fact.stage, fact.template_document, fact.language)
    return Agenda(ledger).schedule(said)


def test_the_newest_time_counts(ledger, tmp_path):
    session_id, code = invited(ledger)
    session = ledger.session(session_id)
    session.state_now(SessionRescheduled(NEXT_WEEK, fold(session.events()).scheduled_at))
    with pytest.raises(CodeTooEarly):
        Agenda(ledger).find(code)
    session.state_now(SessionRescheduled(TODAY, NEXT_WEEK))
    assert Agenda(ledger).find(code).session_id == session_id
    assert fold(session.events()).scheduled_at == TODAY


def test_one_that_began_is_not_moved(ledger):
    session_id, _ = invited(ledger)
    session = ledger.session(session_id)
    with pytest.raises(FactRefused, match="time"):
        session.state_now(SessionRescheduled("tomorrow", TODAY))
    session.state_now(started(ledger))
    with pytest.raises(IllegalTransition):
        session.state_now(SessionRescheduled(NEXT_WEEK, TODAY))
    last = session.events()[-1]
    row = (session_id, last.seq + 1, last.t_utc, 0, "session.rescheduled", "{}", "aa", "0" * 64, last.hash, "0" * 64)
    raw = sqlite3.connect(ledger.folder / "ledger.db")
    with pytest.raises(sqlite3.IntegrityError, match="not moved"):
        raw.execute(
            "INSERT INTO event (session_id, seq, t_utc, t_mono_ns, kind, body, salt, body_hash, prev_hash, hash) "
            "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
            row,
        )
    raw.close()


def test_its_export_verifies(ledger, tmp_path):
    session_id, _ = invited(ledger)
    ledger.session(session_id).state_now(SessionRescheduled(NEXT_WEEK, TODAY))
    export_session(ledger, session_id, None, tmp_path / "out")
    assert verify(tmp_path / "out").ok
