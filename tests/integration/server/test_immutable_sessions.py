"""A session that ended is over: every route refuses to change it, and so does the database by itself."""

import pytest
from sqlalchemy import text
from sqlalchemy.exc import DBAPIError

from sync.server.sessions.events import events_of
from tests.support.office import office_at

ROUTES = {
    "cancel": {},
    "reschedule": {"scheduled_at": "2026-03-05T10:00:00Z"},
    "pen": {"reason": "why not"},
    "annotations": {"seq": 0, "note": "a note on nothing"},
}
AT_THE_DATABASE = (
    "UPDATE session SET status = 'in_progress' WHERE id = :id",
    "UPDATE session SET end_reason = 'finished', ended_at = '2026-01-01T00:00:00.000Z' WHERE id = :id",
    "UPDATE session SET started_at = NULL, scheduled_at = '2026-01-01T00:00:00.000Z' WHERE id = :id",
    "DELETE FROM session WHERE id = :id",
    "UPDATE event SET body = '{}' WHERE session_id = :id AND seq = 0",
    "UPDATE event SET kind = 'session.started' WHERE session_id = :id AND seq = 0",
    "DELETE FROM event WHERE session_id = :id",
)
MORE_FACTS = (
    "session.started",
    "session.rescheduled",
    "session.cancelled",
    "session.completed",
    "session.failed",
    "turn.committed",
    "signal",
)


@pytest.fixture
def office(server):
    return office_at(server)


def ended(office):
    """Return one session of each end."""
    called_off = office.schedule()["id"]
    office.post(f"/sessions/{called_off}/cancel")
    return {"completed": office.completed(), "failed": office.failed("candidate_left"), "cancelled": called_off}


def test_no_route_changes_one_that_ended(office):
    for status, session_id in ended(office).items():
        before = office.get(f"/sessions/{session_id}/events").content
        for route, body in ROUTES.items():
            answer = office.post(f"/sessions/{session_id}/{route}", body)
            assert answer.status_code in (409, 422), (status, route, answer.text)
        forced = {"force": True, "reason": "because", "scheduled_at": "2026-03-05T10:00:00Z"}
        assert office.post(f"/sessions/{session_id}/reschedule", forced).status_code == 409
        assert office.post(f"/sessions/{session_id}/retake").status_code == 409
        for method in ("PUT", "PATCH", "DELETE"):
            assert office.send(method, f"/sessions/{session_id}", {}).status_code == 405
        after = office.get(f"/sessions/{session_id}")
        assert (after.json()["status"], office.get(f"/sessions/{session_id}/events").content) == (status, before)


def test_the_database_refuses_by_itself(office):
    database = office.served.parts.database
    for session_id in ended(office).values():
        for statement in AT_THE_DATABASE:
            with pytest.raises(DBAPIError), database.write() as db:
                db.execute(text(statement), {"id": session_id})
        with database.read() as db:
            last = events_of(db, session_id)[-1]
        for kind in MORE_FACTS:
            row = {
                "id": session_id,
                "seq": last.seq + 1,
                "kind": kind,
                "prev": last.hash,
                "h": "0" * 64,
                "t": last.t_utc,
            }
            with pytest.raises(DBAPIError, match="lifecycle"), database.write() as db:
                db.execute(text(FORGED), row)


FORGED = """
    INSERT INTO event (session_id, seq, t_utc, t_mono_ns, kind, body, salt, body_hash, prev_hash, hash)
    VALUES (:id, :seq, :t, 0, :kind, '{"end_reason":"finished"}', 'aa', :h, :prev, :h)
"""
