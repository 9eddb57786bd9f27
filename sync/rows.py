"""Events as rows of the database, both ways."""

from collections.abc import Iterator
from dataclasses import dataclass

from sync.canonical import parse_own
from sync.database import Connection
from sync.events import Event

_COLUMNS = "session_id, seq, t_utc, t_mono_ns, kind, body, salt, body_hash, prev_hash, hash"


def insert(connection: Connection, event: Event, body: str) -> None:
    """Add an event, whose body is given as canonical JSON; the database's triggers have their say."""
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


def kind_at(connection: Connection, session_id: str, seq: int) -> str | None:
    """Return the kind of one event; None where there is none."""
    found = connection.execute("SELECT kind FROM event WHERE session_id = ? AND seq = ?", (session_id, seq)).fetchone()
    return None if found is None else str(found[0])


def of_session(connection: Connection, session_id: str, *, since: int = 0) -> Iterator[Event]:
    """Yield a session's events in order, from `since` on."""
    rows = connection.execute(
        f"SELECT {_COLUMNS} FROM event WHERE session_id = ? AND seq >= ? ORDER BY seq",  # noqa: S608 - a constant
        (session_id, since),
    )
    for session, seq, t_utc, t_mono_ns, kind, body, salt, body_hash, prev_hash, own_hash in rows:
        parsed = None if body is None else parse_own(body)
        yield Event(session, seq, t_utc, t_mono_ns, kind, parsed, salt, body_hash, prev_hash, own_hash)


@dataclass(frozen=True, slots=True)
class SessionRow:
    """One session at a glance: its last event and the kinds that decide where it stands."""

    session_id: str
    seq: int
    hash: str
    end: str | None
    started: bool
    scored: bool


def glance(connection: Connection, session_id: str | None = None) -> list[SessionRow]:
    """Return one session, or all in the order they were scheduled, without reading their events."""
    found = connection.execute(_GLANCE, {"only": session_id}).fetchall()
    return [
        SessionRow(each, seq, last, end, bool(started), bool(scored)) for each, seq, last, end, started, scored in found
    ]


_GLANCE = """
    SELECT first.session_id, last.seq, last.hash,
           (SELECT kind FROM event WHERE session_id = first.session_id
             AND kind IN ('session.completed', 'session.failed', 'session.cancelled')),
           EXISTS (SELECT 1 FROM event WHERE session_id = first.session_id AND kind = 'session.started'),
           EXISTS (SELECT 1 FROM event WHERE session_id = first.session_id AND kind = 'scorecard.issued')
      FROM event AS first
      JOIN event AS last ON last.session_id = first.session_id
       AND last.seq = (SELECT MAX(seq) FROM event WHERE session_id = first.session_id)
     WHERE first.kind = 'session.scheduled' AND (:only IS NULL OR first.session_id = :only)
     ORDER BY first.arrival
"""
