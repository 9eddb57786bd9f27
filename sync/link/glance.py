"""How sync stands, read from the disk beside a kiosk that may be running: without its lock, without the network."""

from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path

from sync.cipher import is_encrypted, key_of
from sync.database import FILE, Connection, DatabaseErrors, connect_reader, translated
from sync.errors import FolderUnusable
from sync.link.book import events_behind, files_behind, note_of, refused_sessions
from sync.link.enrolment import required
from sync.link.outgoing import FilesOf
from sync.link.rounds import ATTEMPT, CLOCK, CONTACT, REVOKED
from sync.link.state import SyncState
from sync.times import parse_rfc3339

FRESH = timedelta(seconds=60)
"""How old the newest attempt of a kiosk that runs may be to say how it stands now: it tries every twenty seconds, or says so more often."""


def state_on_disk(
    folder: Path, files_of: FilesOf, *, now: datetime | None = None, online: bool = False, trouble: str = ""
) -> SyncState:
    """Return the state as of the last contact; with the time `now`, also how the newest attempt of a kiosk that runs beside this went.

    Raises `NotEnrolled`, `FolderUnusable`.
    """
    told = SyncState(required(folder).server_url, online=online, trouble=trouble)
    if not (folder / FILE).is_file():
        return told
    try:
        connection = connect_reader(folder, key_of(folder) if is_encrypted(folder / FILE) else None)
        try:
            return _as_it_runs(connection, _read(connection, told, files_of), now)
        finally:
            connection.close()
    except DatabaseErrors as exc:
        if "no such table" in str(exc):
            raise FolderUnusable("The ledger is of an earlier version", "open the kiosk once, then ask again") from exc
        raise translated(exc, folder / FILE) from exc


def _as_it_runs(connection: Connection, told: SyncState, now: datetime | None) -> SyncState:
    attempt = note_of(connection, ATTEMPT)
    if now is None or not isinstance(attempt, dict):
        return told
    try:
        fresh = abs(now - parse_rfc3339(str(attempt["at"]))) < FRESH
        return replace(told, online=not attempt["trouble"], trouble=str(attempt["trouble"])) if fresh else told
    except (KeyError, ValueError):
        return told


def _read(connection: Connection, told: SyncState, files_of: FilesOf) -> SyncState:
    clock = note_of(connection, CLOCK)
    files = files_behind(connection, files_of)
    return replace(
        told,
        last_contact=note_of(connection, CONTACT),
        clock_offset_ms=clock["offset_ms"] if isinstance(clock, dict) else None,
        revoked=note_of(connection, REVOKED) is True,
        backlog=replace(events_behind(connection), files=len(files), file_bytes=sum(size for size in files)),
        refused=refused_sessions(connection),
    )
