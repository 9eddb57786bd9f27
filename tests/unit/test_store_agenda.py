"""Who is expected, by which code, and what a typed code opens."""

import sqlite3
from collections import Counter
from datetime import timedelta

import pytest

from engine.errors import IllegalTransition
from engine.interview.facts import SessionCompleted, SessionFailed
from sync.access_codes import new_code, normalised
from sync.agenda import Agenda
from sync.appointments import Appointment
from sync.attempts import delay_after
from sync.errors import (
    CodeCancelled,
    CodeTooEarly,
    CodeUnknown,
    CodeUsed,
    RetakeRefused,
    TooManyAttempts,
    UnknownSession,
)
from tests.support.evidence import START, clock_at_nine, open_ledger, salts, started


@pytest.fixture
def clock():
    return clock_at_nine()


@pytest.fixture
def ledger(tmp_path, clock):
    with open_ledger(tmp_path / "data", clock) as ledger:
        yield ledger


@pytest.fixture
def agenda(ledger):
    return Agenda(ledger)


def appointment(*, allow_retake: bool = False, at=None) -> Appointment:
    return Appointment(
        participant={"id": "p1", "name": "Ana"},
        template={"id": "support", "version": 1, "name": "Support", "content_hash": "0" * 64},
        stage={"id": "s1", "stage_name": "Interview", "stage_order": 1},
        template_document={"id": "support", "stages": [{"id": "s0"}, {"id": "s1", "allow_retake": allow_retake}]},
        language="es",
        scheduled_at=at,
        external_id="crm-7",
        metadata={"room": 4},
    )


def run(ledger, session_id: str, end=None) -> None:
    session = ledger.session(session_id)
    session.state_now(started(ledger))
    if end is not None:
        session.state_now(end)


def test_a_code_opens_what_was_scheduled(agenda):
    session_id, code = agenda.schedule(appointment())
    found = agenda.find(code)
    assert found.session_id == session_id
    assert found.scheduled.participant == {"id": "p1", "name": "Ana"}
    assert (found.scheduled.language, found.scheduled.external_id, found.scheduled.metadata) == (
        "es",
        "crm-7",
        {"room": 4},
    )
    assert found.scheduled.scheduled_at == "2026-03-01T09:00:00.000Z"
    assert agenda.find(code) == found, "looking is not using"


def test_each_code_finds_its_own(agenda):
    ids = dict(agenda.schedule(appointment()) for _ in range(50))
    assert {session_id: agenda.find(code).session_id for session_id, code in ids.items()} == {
        each: each for each in ids
    }


def test_codes_are_forty_random_bits_without_look_alikes():
    random_bytes = salts(5)
    codes = [new_code(random_bytes) for _ in range(2000)]
    assert len(set(codes)) == 2000
    assert all(len(code) == 9 and code[4] == "-" for code in codes)
    letters = Counter("".join(codes).replace("-", ""))
    assert set(letters) == set("0123456789ABCDEFGHJKMNPQRSTVWXYZ")
    assert max(letters.values()) < 2 * min(letters.values())


@pytest.mark.parametrize(
    "typed",
    [
        "AB01-V9ZK",
        "ab01v9zk",
        " ab01 v9zk ",
        "AbOl-v9zk",
        "ABoI-U9ZK",
        "AB01–V9ZK",
        "ＡＢ０１－Ｖ９ＺＫ",
        "A B 0 1 V 9 Z K",
        "AB01\u200bV9ZK",
    ],
)
def test_a_code_is_understood_however_it_is_typed(typed):
    assert normalised(typed) == "AB01V9ZK"


@pytest.mark.parametrize(
    "typed", ["", "AB01-V9Z", "AB01-V9ZKK", "AB01-V9Z!", "é" * 8, "A" * 100_000, "'; DROP TABLE event; --"]
)
def test_what_can_t_be_a_code_is_unknown(agenda, typed):
    assert normalised(typed) is None
    with pytest.raises(CodeUnknown):
        agenda.find(typed)


def test_the_folder_holds_no_code(agenda, ledger):
    _, code = agenda.schedule(appointment())
    plain = [code.encode(), code.replace("-", "").encode()]
    for file in ledger.folder.iterdir():
        assert not any(each in file.read_bytes() for each in plain), file.name
    rows = sqlite3.connect(ledger.folder / "ledger.db")
    assert len(rows.execute("SELECT code_mac FROM access_code").fetchone()[0]) == 64
    rows.close()


@pytest.mark.parametrize("end", [None, SessionFailed("device_fault"), SessionCompleted("finished")])
def test_a_code_is_good_for_one_interview(agenda, ledger, end):
    session_id, code = agenda.schedule(appointment())
    run(ledger, session_id, end)
    with pytest.raises(CodeUsed):
        agenda.find(code)


def test_a_cancelled_session_says_so(agenda):
    session_id, code = agenda.schedule(appointment())
    agenda.cancel(session_id)
    with pytest.raises(CodeCancelled):
        agenda.find(code)
    with pytest.raises(IllegalTransition):
        agenda.cancel(session_id)


def test_a_session_more_than_a_day_ahead_says_when(agenda, clock):
    _, code = agenda.schedule(appointment(at=START + timedelta(days=3)))
    with pytest.raises(CodeTooEarly, match="2026-03-04 09:00 UTC") as early:
        agenda.find(code)
    assert early.value.opens_at == START + timedelta(days=3)
    clock.advance(2 * 86_400)
    assert agenda.find(code)


def test_a_session_that_is_late_or_later_today_may_begin(agenda):
    for hours in (-72, 5):
        assert agenda.find(agenda.schedule(appointment(at=START + timedelta(hours=hours)))[1])


def test_wrong_codes_earn_a_growing_delay(agenda, clock):
    waits = []
    for _ in range(12):
        try:
            agenda.find("0000-0000")
        except TooManyAttempts as exc:
            waits.append(exc.wait_s)
            clock.advance(exc.wait_s)
        except CodeUnknown:
            waits.append(0)
    assert waits == [0, 0, 0, 0, 2, 0, 4, 0, 8, 0, 16, 0]
    assert [delay_after(failures) for failures in (1, 3, 4, 11, 12, 1000)] == [0, 0, 2, 256, 300, 300]


def fail(agenda, times: int, clock) -> None:
    for _ in range(times):
        with pytest.raises(CodeUnknown):
            agenda.find("0000-0000")
        clock.advance(400)


def test_the_delay_counts_on_the_injected_clock_and_outlives_a_restart(tmp_path, clock):
    with open_ledger(tmp_path / "data", clock) as ledger:
        agenda = Agenda(ledger)
        _, code = agenda.schedule(appointment())
        fail(agenda, 5, clock)
        with pytest.raises(CodeUnknown):
            agenda.find("0000-0000")
    with open_ledger(tmp_path / "data", clock) as ledger:
        agenda = Agenda(ledger)
        with pytest.raises(TooManyAttempts, match="wait 8 seconds") as blocked:
            agenda.find(code)
        assert blocked.value.wait_s == 8
        clock.advance(8)
        assert agenda.find(code)


def test_a_clock_set_back_a_year_blocks_no_longer_than_the_longest_delay(agenda, clock):
    _, code = agenda.schedule(appointment())
    fail(agenda, 13, clock)
    with pytest.raises(CodeUnknown):
        agenda.find("0000-0000")
    clock.now -= timedelta(days=365)
    with pytest.raises(TooManyAttempts) as blocked:
        agenda.find(code)
    assert blocked.value.wait_s <= 300


def test_a_right_code_clears_the_count(agenda, clock):
    _, code = agenda.schedule(appointment())
    fail(agenda, 6, clock)
    agenda.find(code)
    for _ in range(3):
        with pytest.raises(CodeUnknown):
            agenda.find("0000-0000")
    assert agenda.find(code)


def test_a_fault_grants_a_retake_that_names_the_first(agenda, ledger):
    session_id, code = agenda.schedule(appointment())
    run(ledger, session_id, SessionFailed("device_fault"))
    again, new = agenda.schedule_retake(session_id)
    found = agenda.find(new)
    assert (found.session_id, found.scheduled.session_id) == (again, again)
    assert (found.scheduled.attempt, found.scheduled.previous_session_id) == (2, session_id)
    assert found.scheduled.participant == {"id": "p1", "name": "Ana"}
    assert new != code
    with pytest.raises(RetakeRefused, match="again already"):
        agenda.schedule_retake(session_id)


@pytest.mark.parametrize(("allow_retake", "granted"), [(False, False), (True, True)])
def test_who_left_may_return_only_if_the_stage_allows_it(agenda, ledger, allow_retake, granted):
    session_id, _ = agenda.schedule(appointment(allow_retake=allow_retake))
    run(ledger, session_id, SessionFailed("candidate_left"))
    if granted:
        assert agenda.schedule_retake(session_id)
    else:
        with pytest.raises(RetakeRefused, match="candidate_left"):
            agenda.schedule_retake(session_id)


def test_a_session_that_has_not_ended_is_not_retaken(agenda, ledger):
    session_id, _ = agenda.schedule(appointment())
    with pytest.raises(RetakeRefused):
        agenda.schedule_retake(session_id)
    with pytest.raises(UnknownSession):
        agenda.schedule_retake("nobody")
