"""Retention where something is amiss: kiosks that hold on, clocks that are wrong, a session that can't be erased, data that comes too late."""

from datetime import UTC, datetime, timedelta

import pytest

from engine.clock import VirtualClock
from sync.server.jobs.rota import run_due
from sync.server.retention import due as clockwork
from sync.server.retention.due import due
from sync.server.retention.erasing import Reason, erase_session
from sync.server.tables.catalogue import ParticipantRow
from sync.server.tables.jobs import JobRow
from sync.server.tables.retention import RetentionRow
from sync.server.tables.sessions import SessionRow
from tests.support.delivered import DeliveredKiosk, deliver
from tests.support.evidence import SESSION, open_ledger, scheduled, whole_session
from tests.support.office import ON_SQLITE, office_at

KEPT_S = timedelta(days=180).total_seconds()


@pytest.fixture
def office(server):
    return office_at(server)


@pytest.fixture
def ended(office):
    """Three sessions that ended, one after another, the first of them at a kiosk that holds on to it."""
    made = []
    for _ in range(3):
        made.append(office.completed())
        office.served.clock.advance(1)
    with office.served.parts.database.write() as db:
        db.get_one(SessionRow, made[0]).writer = "kiosk-far-away"
    return made


def erased(server):
    with server.parts.database.read() as db:
        return {row.session_id for row in db.query(RetentionRow) if row.content_at is not None}


def test_those_that_wait_for_a_kiosk_keep_no_other_waiting(server, ended, monkeypatch):
    monkeypatch.setattr(clockwork, "AT_ONCE", 1)
    server.clock.advance(KEPT_S + 60)
    assert due(server.parts) == 2
    assert erased(server) == set(ended[1:])


@ON_SQLITE
def test_one_that_can_not_be_erased_keeps_no_other_and_the_job_says_so(server, ended, monkeypatch):
    def broken(parts, session_id, reason):
        if session_id == ended[1]:
            raise ZeroDivisionError
        return erase_session(parts, session_id, reason)

    monkeypatch.setattr(clockwork, "erase_session", broken)
    server.clock.advance(KEPT_S + 60)
    run_due(server.parts)
    assert erased(server) == {ended[2]}
    with server.parts.database.read() as db:
        assert db.get_one(JobRow, "retention").trouble == "ZeroDivisionError"


@pytest.mark.parametrize("year", [1, 2000, 9998])
@ON_SQLITE
def test_a_kiosk_whose_clock_is_wrong_by_years_has_its_interviews_kept_as_long_as_any(server, office, tmp_path, year):
    clock = VirtualClock(datetime(year, 12, 30, tzinfo=UTC))
    ledger = open_ledger(tmp_path / "data", clock)
    whole_session(tmp_path, ledger, clock)
    deliver(server.parts, DeliveredKiosk(ledger, clock, tmp_path, ""))
    ledger.close()
    assert due(server.parts) == 0
    assert office.get("/sessions").json()["data"][0]["ended_at"].startswith(f"{year:04d}-12-30T00:00:")
    server.clock.advance(KEPT_S - 60)
    assert due(server.parts) == 0
    server.clock.advance(120)
    assert due(server.parts) == 1


def test_what_arrives_after_its_participant_was_erased_is_erased_too(server, office, tmp_path):
    ledger = open_ledger(tmp_path / "data", server.clock)
    kiosk = DeliveredKiosk(ledger, server.clock, tmp_path, "")
    for session_id in (SESSION, "session-2"):
        ledger.session(session_id).state_now(scheduled(session_id))
    deliver(server.parts, kiosk)
    answer = office.send("DELETE", "/participants/p1?reason=participant_request")
    assert answer.json()["erased"] == [SESSION]
    deliver(server.parts, kiosk, "session-2")
    ledger.close()
    assert due(server.parts) == 1
    assert erased(server) == {SESSION, "session-2"}


@ON_SQLITE
def test_who_comes_back_after_their_data_had_its_time_is_kept_like_anybody(server, office, tmp_path):
    ledger = open_ledger(tmp_path / "data", server.clock)
    kiosk = DeliveredKiosk(ledger, server.clock, tmp_path, "")
    for session_id in (SESSION, "session-2"):
        ledger.session(session_id).state_now(scheduled(session_id))
    deliver(server.parts, kiosk)
    erase_session(server.parts, SESSION, Reason.RETENTION)
    with server.parts.database.read() as db:
        assert db.get_one(ParticipantRow, "p1").erased_at is not None
    deliver(server.parts, kiosk, "session-2")
    ledger.close()
    assert due(server.parts) == 0
    assert erased(server) == {SESSION}


@ON_SQLITE
def test_a_person_who_is_nobody_leaves_no_word_of_an_erasure(office):
    assert office.send("DELETE", "/participants/nobody?reason=legal").status_code == 404
    assert office.get("/audit", params={"action": "participant.erased"}).json()["data"] == []
