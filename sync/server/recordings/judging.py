"""Holds every file against what the ledger states of it. What does not fit is kept all the same, and the session says so."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

import structlog
from sqlalchemy import select

from engine.interview.facts import RecordingSealed, RecordingSegment
from sync.chain import SIGNAL
from sync.events import Event
from sync.sealing import CannotOpen
from sync.server.blobs.store import BlobMissing, BlobStoreUnusable
from sync.server.blobs.uploads import FileKind
from sync.server.parts import Parts
from sync.server.recordings.opening import known_keys, open_blob
from sync.server.sessions.events import of_kinds
from sync.server.sessions.flags import raise_flag
from sync.server.sessions.rows import held
from sync.server.tables.files import BlobRow

DIFFERS = "file_differs"
UNREADABLE = "file_unreadable"
"""Flags on a session: a file holds other bytes than the ledger states; a file can't be opened with the organisation's key."""

_log = structlog.get_logger()


@dataclass(frozen=True, slots=True)
class _Found:
    """What is inside a file; all None where it can't be opened."""

    kind: str
    name: str
    sha256: str | None
    size: int | None


def judge(parts: Parts, session_id: str) -> None:
    """Open each file of the session that was not judged yet, and state whether the ledger knows its bytes.

    A file that came before its fact waits for the next call. A store that does not answer now is asked again then, too.
    """
    with parts.database.read() as db:
        query = select(BlobRow).where(
            BlobRow.session_id == session_id, BlobRow.erased_at.is_(None), BlobRow.fits.is_(None)
        )
        waiting = db.scalars(query).all()
        stated = {
            kind: _STATED[kind](of_kinds(db, session_id, _FACT[kind]))
            for kind in {each.kind for each in waiting} & set(_FACT)
        }
    found = [each for each in (_look(parts, blob) for blob in waiting) if each is not None]
    if found:
        _write_down(parts, session_id, found, stated)


def _look(parts: Parts, blob: BlobRow) -> _Found | None:
    if blob.plain_sha256 is not None:
        return _Found(blob.kind, blob.name, blob.plain_sha256, blob.plain_size)
    try:
        if not blob.sealed:
            return _Found(blob.kind, blob.name, blob.sha256, blob.size)
        opened = open_blob(parts, blob, known_keys(parts))
        return _Found(blob.kind, blob.name, opened.sha256(), opened.size)
    except CannotOpen:
        return _Found(blob.kind, blob.name, None, None)
    except (BlobMissing, BlobStoreUnusable) as exc:
        _log.warning("file.not_judged", session=blob.session_id, kind=blob.kind, error=type(exc).__name__)
        return None


def _write_down(parts: Parts, session_id: str, found: Iterable[_Found], stated: dict[str, dict[str, str]]) -> None:
    with parts.database.write() as db:
        session = held(db, session_id)
        for each in found:
            row = db.get(BlobRow, (session_id, each.kind, each.name))
            if row is None or row.erased_at is not None or row.fits is not None:
                continue
            row.plain_sha256, row.plain_size = each.sha256, each.size
            wanted = stated.get(each.kind, {}).get(_key(each.kind, each.name))
            row.fits = False if each.sha256 is None else None if wanted is None else wanted == each.sha256
            if row.fits is False:
                name = UNREADABLE if each.sha256 is None else DIFFERS
                raise_flag(session, name, f"{each.kind} {each.name}", parts.clock.utc())


def _key(kind: str, name: str) -> str:
    """Return what a file is stated under. Bytes that came under a name that was taken (`~`) are held against the same fact."""
    own = name.partition("~")[0]
    number = own.partition(".")[0]
    match kind:
        case FileKind.RECORDING:
            return "recording"
        case FileKind.SEGMENT:
            return str(int(number)) if number.isdecimal() else own
        case _:
            return own


def _recordings(events: Sequence[Event]) -> dict[str, str]:
    stated = [str(event.body.get("sha256")) for event in events if event.body]
    return {"recording": stated[-1]} if stated else {}


def _segments(events: Sequence[Event]) -> dict[str, str]:
    return {str(event.body.get("index")): str(event.body.get("pcm_sha256")) for event in events if event.body}


def _stills(events: Sequence[Event]) -> dict[str, str]:
    seen = [event.body.get("observed") for event in events if event.body]
    return {str(each["file"]): str(each.get("sha256")) for each in seen if isinstance(each, dict) and "file" in each}


_FACT: dict[str, str] = {
    FileKind.RECORDING: RecordingSealed.KIND,
    FileKind.SEGMENT: RecordingSegment.KIND,
    FileKind.STILL: SIGNAL,
}
_STATED: dict[str, Callable[[Sequence[Event]], dict[str, str]]] = {
    FileKind.RECORDING: _recordings,
    FileKind.SEGMENT: _segments,
    FileKind.STILL: _stills,
}
