"""Facts to be told by webhooks, without the rooms that state them: a session as its row stands, told in a transaction of its own."""

from datetime import UTC, datetime

from sync.server.tables.sessions import SessionRow
from sync.server.webhooks.outbox import tell

AT = datetime(2026, 3, 2, 10, 0, tzinfo=UTC)


def session_row(session_id="s1", **more):
    """Return a session's row that is in no database."""
    stands = {
        "status": "scheduled",
        "end_reason": None,
        "channel": "kiosk",
        "language": "en",
        "participant_id": "p1",
        "participant_name": "Asha Rao",
        "template_id": "customer-support",
        "template_version": 3,
        "template_name": "Customer support",
        "stage_id": "interview",
        "stage_name": "Interview",
        "stage_type": "ai_interview",
        "attempt": 1,
        "scheduled_at": AT,
    }
    return SessionRow(id=session_id, **(stands | more))


def happens(server, *events, session_id="s1", **more):
    """Have these events of a session told, one transaction each; return the ids of the messages."""
    ids = []
    for event in events:
        with server.parts.database.write() as db:
            ids.append(tell(db, server.parts, event, session_id, session_row(session_id, **more)).id)
    return ids
