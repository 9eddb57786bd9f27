"""Two who ask for the same thing at the same moment, from two threads or two processes: it happens once."""

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from threading import Barrier
from typing import Any

import pytest
from sqlalchemy import text

from sync.server.parts import Parts
from sync.server.people import views
from sync.server.principals import THE_SERVER
from sync.server.problems import Problem
from sync.server.retention.erasing import Reason
from sync.server.retention.people import erase_person
from sync.server.sessions import orders, retakes
from sync.server.sessions.attending import participant_for
from sync.server.sessions.creating import Wanted, schedule
from sync.server.sessions.no_shows import cancel_no_shows
from sync.server.tables.notices import NoticeRow
from tests.support.office import TEMPLATE, office_at


@pytest.fixture
def office(server):
    return office_at(server)


def both(act: Callable[[], Any]) -> list[Any]:
    """Do it twice, begun together; return what each gave, a problem as its kind."""
    together = Barrier(2)

    def one() -> Any:
        together.wait(10)
        try:
            return act()
        except Problem as exc:
            return exc.kind

    with ThreadPoolExecutor(2) as pool:
        return [future.result(30) for future in [pool.submit(one), pool.submit(one)]]


def somebody_waits(parts: Parts) -> bool:
    """Whether a transaction waits for another's rows, as PostgreSQL knows."""
    with parts.database.read() as db:
        return bool(db.scalar(text("SELECT COUNT(*) FROM pg_locks WHERE NOT granted")))


def test_one_person_is_added_and_both_sessions_are_theirs(office):
    made = both(lambda: office.schedule(participant={"name": "Asha Rao", "external_id": "crm-1"}))
    assert made[0]["participant"] == made[1]["participant"]
    assert made[0]["access_code"] != made[1]["access_code"]
    assert len(office.get("/participants").json()["data"]) == 1


def test_one_retake_is_scheduled(office):
    failed, parts = office.failed(), office.served.parts

    def again() -> str:
        with parts.database.write() as db:
            return retakes.retake(db, parts, failed).row.status

    assert sorted(both(again)) == ["retaken", "scheduled"]


def test_a_session_is_called_off_once(office):
    session_id, parts = office.schedule()["id"], office.served.parts

    def off() -> str:
        with parts.database.write() as db:
            return orders.cancel(db, parts, session_id, THE_SERVER).state

    assert sorted(both(off)) == ["done", "illegal-transition"]
    assert office.get(f"/sessions/{session_id}/events").text.count('"session.cancelled"') == 1


def test_those_nobody_came_to_are_called_off_once_each(office):
    for _ in range(3):
        office.schedule()
    office.served.clock.advance(3601)
    assert sum(both(lambda: cancel_no_shows(office.served.parts))) == 3


def test_two_sessions_of_a_person_whom_only_a_kiosk_knew_arrive_at_once(office):
    parts = office.served.parts

    def arrives() -> str:
        with parts.database.write() as db:
            return participant_for(db, parts, {"id": "local-1", "name": "Ana"}, "kiosk-1").id

    one, other = both(arrives)
    assert one == other
    with parts.database.read() as db:
        assert db.query(NoticeRow).filter_by(event="participant.created", subject=one).count() == 1


def test_who_is_being_scheduled_is_erased_with_that_session_too(office):
    person, parts = office.schedule()["participant"]["id"], office.served.parts
    with ThreadPoolExecutor(1) as pool:
        with parts.database.write() as db:
            made = schedule(db, parts, Wanted(person, TEMPLATE)).row.id
            erasing = pool.submit(erase_person, parts, person, Reason.LEGAL, force=False)
            while not (parts.database.is_sqlite or erasing.done() or somebody_waits(parts)):
                continue  # until the erasure came as far as it can
        assert made in erasing.result(30).sessions
    assert office.post("/sessions", {"participant_id": person, "evaluation_template_id": TEMPLATE}).status_code == 422


def test_a_note_and_a_note_both_stand_one_after_the_other(office):
    session_id = office.completed(signals=1)
    signal = next(
        each["ledger_seq"]
        for each in office.get(f"/sessions/{session_id}/record").json()["authenticity_signals"]["tab_switches"]
    )
    noted = both(
        lambda: office.post(f"/sessions/{session_id}/annotations", {"seq": signal, "note": "Seen."}).status_code
    )
    assert noted == [201, 201]
    assert len(office.get(f"/sessions/{session_id}/record").json()["authenticity_signals"]["annotations"]) == 2


def test_the_first_two_saves_of_a_persons_views_follow_one_another(office):
    parts, (place, document) = office.served.parts, ("sessions", '[{"name":"A","filters":{}}]')
    own, later = office.get("/me").json()["id"], {"data": [{"name": "B", "filters": {}}]}
    with ThreadPoolExecutor(1) as pool:
        with parts.database.write() as db:
            views.keep(db, parts, own, place, document)
            db.flush()
            second = pool.submit(office.send, "PUT", f"/me/views/{place}", later)
            while not (parts.database.is_sqlite or somebody_waits(parts)):
                assert not second.done()
        assert second.result(30).status_code == 200
    assert office.get(f"/me/views/{place}").json() == later
