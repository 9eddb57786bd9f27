"""How sync stands, read from the disk beside a kiosk that may be running: without its lock, without the network."""

from dataclasses import replace
from pathlib import Path

from sync.cipher import is_encrypted, key_of
from sync.database import FILE, Connection, DatabaseErrors, connect_reader, translated
from sync.errors import FolderUnusable
from sync.link.book import events_behind, files_behind, note_of, refused_sessions
from sync.link.enrolment import required
from sync.link.outgoing import FilesOf
from sync.link.rounds import CLOCK, CONTACT, REVOKED
from sync.link.state import SyncState


def state_on_disk(folder: Path, files_of: FilesOf, *, online: bool = False, trouble: str = "") -> SyncState:
    """Return the state as of the last contact. Raises `NotEnrolled`, `FolderUnusable`."""
    told = SyncState(required(folder).server_url, online=online, trouble=trouble)
    if not (folder / FILE).is_file():
        return told
    try:
        connection = connect_reader(folder, key_of(folder) if is_encrypted(folder / FILE) else None)
        try:
            return _read(connection, told, files_of)
        finally:
            connection.close()
    except DatabaseErrors as exc:
        if "no such table" in str(exc):
            raise FolderUnusable("The ledger is of an earlier version", "open the kiosk once, then ask again") from exc
        raise translated(exc, folder / FILE) from exc


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
