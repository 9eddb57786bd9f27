"""The ledgers as rows, both ways."""

from collections.abc import Collection, Iterator, Sequence

from sqlalchemy import insert, select
from sqlalchemy.orm import Session

from sync.canonical import canonical, parse_own
from sync.events import Event
from sync.server.tables.evidence import EventRow


def events_of(db: Session, session_id: str, since: int = 0, limit: int | None = None) -> list[Event]:
    """Return a session's events in order, from seq `since` on, at most `limit`; none for an unknown session."""
    return list(stream_of(db, session_id, since, limit))


def of_kinds(db: Session, session_id: str, *kinds: str) -> list[Event]:
    """Return a session's events of these kinds, in order."""
    return list(stream_of(db, session_id, kinds=kinds))


def stream_of(
    db: Session, session_id: str, since: int = 0, limit: int | None = None, kinds: Collection[str] = ()
) -> Iterator[Event]:
    """Yield a session's events one at a time; of all kinds where none is named."""
    query = select(*_COLUMNS).where(EventRow.session_id == session_id, EventRow.seq >= since).order_by(EventRow.seq)
    if kinds:
        query = query.where(EventRow.kind.in_(kinds))
    for row in db.execute(query.limit(limit)):
        body = None if row.body is None else parse_own(row.body)
        yield Event(
            row.session_id,
            row.seq,
            row.t_utc,
            row.t_mono_ns,
            row.kind,
            body,
            row.salt,
            row.body_hash,
            row.prev_hash,
            row.hash,
        )


def event_at(db: Session, session_id: str, seq: int) -> Event | None:
    """Return one event; None where there is none."""
    found = events_of(db, session_id, seq, 1)
    return found[0] if found and found[0].seq == seq else None


def store(db: Session, events: Sequence[Event]) -> None:
    """Add events that were found right; the database's triggers have their say."""
    rows = [
        {
            "session_id": event.session_id,
            "seq": event.seq,
            "t_utc": event.t_utc,
            "t_mono_ns": event.t_mono_ns,
            "kind": event.kind,
            "body": None if event.body is None else canonical(event.body).decode(),
            "salt": event.salt,
            "body_hash": event.body_hash,
            "prev_hash": event.prev_hash,
            "hash": event.hash,
        }
        for event in events
    ]
    if rows:
        db.execute(insert(EventRow), rows)


_NAMES = ("session_id", "seq", "t_utc", "t_mono_ns", "kind", "body", "salt", "body_hash", "prev_hash", "hash")
_COLUMNS = tuple(getattr(EventRow, name) for name in _NAMES)
