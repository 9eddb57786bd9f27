"""A session as a bundle that anybody checks offline with `vivavoce verify`: as a kiosk exports it, but signed by the server and streamed."""

import hashlib
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.orm import Session

from sync.bundle import Signer, kiosk_of, manifest_over, own_files
from sync.chain import EXPORT_MADE
from sync.events import Event
from sync.manifest import MANIFEST, SIGNATURE, FileEntry, manifest_bytes, signature_bytes
from sync.server.blobs.uploads import FileKind
from sync.server.identity import signing_key
from sync.server.parts import Parts
from sync.server.recordings.assembling import the_recording
from sync.server.recordings.opening import known_keys, open_blob
from sync.server.sessions.chain_writer import append
from sync.server.sessions.events import events_of
from sync.server.sessions.rows import copies_out, held
from sync.server.tables.files import BlobRow
from sync.server.tables.sessions import SERVER, SessionRow

NamedFiles = Iterator[tuple[str, Iterable[bytes]]]
Content = Callable[[], Iterable[bytes]]

STILLS = "stills"


@dataclass(frozen=True, slots=True)
class Bundle:
    """What goes into a bundle: the ledger as it stood, who signs, and the files beside."""

    events: Sequence[Event]
    signer: Signer
    sources: tuple[tuple[str, Content], ...]


def bundle_of(parts: Parts, session_id: str, by: str) -> Bundle:
    """Look up what a session's bundle consists of, and state in its ledger that one was made, if it has ended and the server has the pen.

    `by` is who asked for it, as the ledger names them. Raises the 404 problem; nothing is streamed yet, so that an error can be answered.
    """
    recording = the_recording(parts, session_id)
    keys = known_keys(parts)
    with parts.database.write() as db:
        row = held(db, session_id)
        if row.writer == SERVER and row.ended_at is not None and not copies_out(db, session_id):
            append(db, parts, session_id, EXPORT_MADE, {"format": "bundle", "by": by})
        events = events_of(db, session_id)
        signer = Signer(signing_key(db, parts), is_server=True, kiosk=kiosk_of(events))
        stills = _stills(db, row)
    sources = [] if recording is None else [(_recording_name(recording), _content(parts, recording, keys))]
    sources += [(f"{STILLS}/{still.name}", _content(parts, still, keys)) for still in stills]
    return Bundle(events, signer, tuple(sources))


def files_of(parts: Parts, bundle: Bundle, folder: str = "") -> NamedFiles:
    """Yield a bundle's files by name (inside `folder`, which ends with /), the manifest last, as its hashes are known only then."""
    entries: dict[str, FileEntry] = {}
    for name, content in own_files(bundle.events, bundle.signer).items():
        entries[name] = FileEntry(hashlib.sha256(content).hexdigest(), len(content))
        yield folder + name, [content]
    for name, source in bundle.sources:
        counted = _Counted(source())
        yield folder + name, counted
        entries[name] = FileEntry(counted.digest.hexdigest(), counted.size)
    listing = manifest_bytes(manifest_over(bundle.events, entries, bundle.signer, parts.clock.utc()))
    yield folder + SIGNATURE, [signature_bytes(bundle.signer.key, listing)]
    yield folder + MANIFEST, [listing]


def _stills(db: Session, row: SessionRow) -> Sequence[BlobRow]:
    query = select(BlobRow).where(
        BlobRow.session_id == row.id, BlobRow.kind == str(FileKind.STILL), BlobRow.erased_at.is_(None)
    )
    return db.scalars(query.order_by(BlobRow.name)).all()


def _recording_name(blob: BlobRow) -> str:
    return "recording.wav" if blob.name.partition("~")[0].endswith(".wav") else "recording.flac"


def _content(parts: Parts, blob: BlobRow, keys: Sequence[str]) -> Content:
    return lambda: open_blob(parts, blob, keys).read()


class _Counted:
    """A file's chunks, hashed and counted on their way."""

    def __init__(self, content: Iterable[bytes]) -> None:
        self._content = content
        self.digest = hashlib.sha256()
        self.size = 0

    def __iter__(self) -> Iterator[bytes]:
        for chunk in self._content:
            self.digest.update(chunk)
            self.size += len(chunk)
            yield chunk
