"""Events as rows of the database, both ways."""

import json
from collections.abc import Iterator

from sync.canonical import canonical
from sync.database import Connection
from sync.events import Event

_COLUMNS = "session_id, seq, t_utc, t_mono_ns, kind, body, salt, body_hash, prev_hash, hash"


def insert(connection: Connection, event: Event) -> None:
    """Add an event; the database's triggers have their say."""
    body = None if event.body is None else canonical(event.body).decode()
    connection.execute(
        f"INSERT INTO event ({_COLUMNS}) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",  # noqa: S608 - a constant
        (
            event.session_id,
            event.seq,
            event.t_utc,
            event.t_mono_ns,
            event.kind,
            body,
            event.salt,
            event.body_hash,
            event.prev_hash,
            event.hash,
        ),
    )


def erase_body(connection: Connection, session_id: str, seq: int) -> bool:
    """Take an event's body and salt out; refused by the database unless an erasure names it. False where there is none to take."""
    changed = connection.execute(
        "UPDATE event SET body = NULL, salt = NULL WHERE session_id = ? AND seq = ? AND body IS NOT NULL",
        (session_id, seq),
    )
    return changed.rowcount == 1


def of_session(connection: Connection, session_id: str, *, since: int = 0) -> Iterator[Event]:
    """Yield a session's events in order, from `since` on."""
    rows = connection.execute(
        f"SELECT {_COLUMNS} FROM event WHERE session_id = ? AND seq >= ? ORDER BY seq",  # noqa: S608 - a constant
        (session_id, since),
    )
    for session, seq, t_utc, t_mono_ns, kind, body, salt, body_hash, prev_hash, own_hash in rows:
        parsed = None if body is None else json.loads(body)
        yield Event(session, seq, t_utc, t_mono_ns, kind, parsed, salt, body_hash, prev_hash, own_hash)


def of_kinds(connection: Connection, kinds: frozenset[str], session_id: str | None = None) -> Iterator[Event]:
    """Yield events of some kinds, of one session or of all, in the order they were written."""
    marks = ", ".join("?" * len(kinds))
    scope = "session_id = ?" if session_id is not None else "session_id IN (SELECT session_id FROM event WHERE seq = 0)"
    rows = connection.execute(
        f"SELECT {_COLUMNS} FROM event WHERE {scope} AND kind IN ({marks}) ORDER BY arrival",  # noqa: S608 - marks only
        ([session_id] if session_id is not None else []) + sorted(kinds),
    )
    for session, seq, t_utc, t_mono_ns, kind, body, salt, body_hash, prev_hash, own_hash in rows:
        parsed = None if body is None else json.loads(body)
        yield Event(session, seq, t_utc, t_mono_ns, kind, parsed, salt, body_hash, prev_hash, own_hash)
