"""What the kiosk remembers of its dealings with the server: how sessions stand, which files are settled, and a few notes."""

import json
from pathlib import Path
from typing import Any

from sync.database import Connection
from sync.ledger import Ledger
from sync.link.outgoing import FilesOf
from sync.link.state import Backlog, RefusedSession
from sync.standing import Entry, Standing, entries, entry_of, put
from sync.transaction import Transaction
from sync.writer import Room


class Book:
    """The dealings of one ledger's sessions. Any thread may use it, but for the ledger's own."""

    def __init__(self, ledger: Ledger) -> None:
        self._ledger = ledger

    def entry(self, session_id: str) -> Entry:
        """Return how a session stands; one nobody spoke of yet is the kiosk's own."""
        found: Entry = self._ledger.store.read(lambda connection: entry_of(connection, session_id))
        return found

    def entries(self) -> dict[str, Entry]:
        """Return how all sessions stand of which anything was noted."""
        found: dict[str, Entry] = self._ledger.store.read(
            lambda connection: {each.session_id: each for each in entries(connection)}
        )
        return found

    def acknowledged(self, session_id: str, seq: int) -> None:
        """Note how far the server has a session."""
        self._write(lambda tx: put(tx.connection, session_id, acknowledged_seq=seq))

    def stands(self, session_id: str, standing: Standing, reason: str = "", set_aside_id: str | None = None) -> None:
        """Note how a session stands now."""
        self._write(lambda tx: put(tx.connection, session_id, state=standing, reason=reason, set_aside_id=set_aside_id))

    def files(self, session_id: str) -> dict[tuple[str, str], tuple[str, str]]:
        """Return (sha256, outcome) of each file that is settled, by (kind, name)."""

        def ask(connection: Connection) -> dict[tuple[str, str], tuple[str, str]]:
            rows = connection.execute(
                "SELECT kind, name, sha256, outcome FROM link_file WHERE session_id = ?", (session_id,)
            )
            return {(kind, name): (sha256, outcome) for kind, name, sha256, outcome in rows}

        found: dict[tuple[str, str], tuple[str, str]] = self._ledger.store.read(ask)
        return found

    def file_settled(self, session_id: str, kind: str, name: str, sha256: str, outcome: str) -> None:
        """Note that a file is on the server ("delivered"), or why the server won't have it."""
        row = (session_id, kind, name, sha256, outcome)
        self._write(
            lambda tx: tx.connection.execute(
                "INSERT INTO link_file (session_id, kind, name, sha256, outcome) VALUES (?, ?, ?, ?, ?)"
                " ON CONFLICT (session_id, kind, name) DO UPDATE SET sha256 = excluded.sha256, outcome = excluded.outcome",
                row,
            )
        )

    def forget_files(self, session_id: str) -> None:
        """Have every file of a session offered again; one that the server has is not sent."""
        self._write(lambda tx: tx.connection.execute("DELETE FROM link_file WHERE session_id = ?", (session_id,)))

    def note(self, name: str) -> Any:  # noqa: ANN401 - whatever was noted
        """Return what was noted under a name; None for nothing."""
        return self._ledger.store.read(lambda connection: note_of(connection, name))

    def put_note(self, name: str, value: Any) -> None:  # noqa: ANN401 - any JSON value
        """Note something under a name."""
        text = json.dumps(value)
        self._write(
            lambda tx: tx.connection.execute(
                "INSERT INTO link_note (name, value) VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET value = excluded.value",
                (name, text),
            )
        )

    def _write(self, work: Any) -> None:  # noqa: ANN401 - a function of the transaction, whatever it gives
        def only(tx: Transaction) -> None:
            work(tx)

        self._ledger.store.wait(only, Room.CLOSING)


def note_of(connection: Connection, name: str) -> Any:  # noqa: ANN401 - whatever was noted
    """Return what was noted under a name; None for nothing."""
    row = connection.execute("SELECT value FROM link_note WHERE name = ?", (name,)).fetchone()
    return None if row is None else json.loads(row[0])


def refused_sessions(connection: Connection) -> tuple[RefusedSession, ...]:
    """Return the sessions of which the server takes no more."""
    return tuple(
        RefusedSession(each.session_id, each.reason, each.set_aside_id)
        for each in entries(connection)
        if each.standing is Standing.REFUSED
    )


def events_behind(connection: Connection) -> Backlog:
    """Return how many events the server has not, of the sessions it would take."""
    sessions, events, size = connection.execute(_BEHIND).fetchone()
    return Backlog(sessions=sessions, events=events, event_bytes=size)


def files_behind(connection: Connection, files_of: FilesOf) -> list[int]:
    """Return the sizes of the files that the server has not, of the ended sessions it would take."""
    ended = connection.execute(_ENDED).fetchall()
    settled = {
        (each[0], each[1], each[2]) for each in connection.execute("SELECT session_id, kind, name FROM link_file")
    }
    return [
        _size(file.path)
        for (session_id,) in ended
        for file in files_of(session_id)
        if (session_id, file.kind, file.name) not in settled
    ]


def _size(path: Path) -> int:
    try:
        return path.stat().st_size
    except OSError:
        return 0


_ENDED = """
    SELECT event.session_id FROM event LEFT JOIN link_session AS link ON link.session_id = event.session_id
     WHERE kind IN ('session.completed', 'session.failed', 'session.cancelled')
       AND COALESCE(link.state, 'kept') IN ('kept', 'handing_over')
"""

_BEHIND = """
    SELECT COUNT(DISTINCT event.session_id), COUNT(*), COALESCE(SUM(length(event.body)), 0)
      FROM event AS first
      LEFT JOIN link_session AS link ON link.session_id = first.session_id
      JOIN event ON event.session_id = first.session_id AND event.seq > COALESCE(link.acknowledged_seq, -1)
     WHERE first.kind = 'session.scheduled' AND COALESCE(link.state, 'kept') IN ('kept', 'releasing', 'handing_over')
"""
