"""Which file is a session's recording; after a crash, where only its pieces came, one is made of them.

The pieces are raw samples of ten seconds each. What the ledger states and nobody has is silence of the same length, so that a time in the
transcript stays the same time in the recording. The plain sound is in memory only, while it is being made; it is kept sealed.
"""

import hashlib
import io
import tempfile
import threading
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any, BinaryIO, Final

from sqlalchemy import select
from sqlalchemy.orm import Session

from engine.interview.facts import RecordingSegment
from engine.interview.lifecycle import Status, is_final
from sync.reading import Unreadable, text, whole
from sync.sealing import CannotOpen, seal_stream
from sync.server.blobs.erased import recording_erased
from sync.server.blobs.store import CHUNK, BlobMissing
from sync.server.blobs.uploads import FileKind, place_of
from sync.server.parts import Parts
from sync.server.recordings.opening import known_keys, open_blob
from sync.server.recordings.organisation_key import recipient
from sync.server.sessions.events import of_kinds
from sync.server.sessions.rows import held, session_row
from sync.server.tables.files import BlobRow

ASSEMBLED: Final = "assembled"
"""The kind of a file that the server made of pieces."""

_CHANNELS: Final = 2
_FRAME: Final = 2 * _CHANNELS
_LONGEST_S: Final = 4 * 3600
_one_at_a_time = threading.Lock()  # each holds its sound in memory, some 90 MB for 45 minutes


@dataclass(frozen=True, slots=True)
class _Pieces:
    """What the ledger states and what came of it, by index."""

    stated: tuple[RecordingSegment, ...]
    came: dict[int, BlobRow]

    @property
    def name(self) -> str:
        """A name that says which pieces a file was made of: when more come, another one is made."""
        told = "\n".join(f"{index} {blob.sha256}" for index, blob in sorted(self.came.items()))
        return f"{hashlib.sha256(told.encode()).hexdigest()[:16]}.flac"


def the_recording(parts: Parts, session_id: str) -> BlobRow | None:
    """Return the file that is the session's recording, made now if only its pieces are here; None where there is none (any more).

    Blocks for about a second per half hour of sound where it has to be made. Raises the 404 problem of no session, `BlobStoreUnusable`.
    """
    with parts.database.read() as db:
        status = session_row(db, session_id).status
        if recording_erased(db, session_id):
            return None
        whole_files = _files(db, session_id, FileKind.RECORDING)
        if whole_files:
            return min(whole_files, key=lambda blob: (blob.fits is not True, blob.name))
        pieces = _pieces(db, session_id)
        made = db.get(BlobRow, (session_id, ASSEMBLED, pieces.name))
    if made is not None and made.erased_at is None:
        return made
    if not is_final(Status(status)) or not pieces.came or not pieces.stated:
        return None
    with _one_at_a_time:
        return _make(parts, session_id, pieces)


def _files(db: Session, session_id: str, kind: str) -> list[BlobRow]:
    query = select(BlobRow).where(
        BlobRow.session_id == session_id, BlobRow.kind == str(kind), BlobRow.erased_at.is_(None)
    )
    return list(db.scalars(query.order_by(BlobRow.name)))


def _pieces(db: Session, session_id: str) -> _Pieces:
    stated: dict[int, RecordingSegment] = {}
    for event in of_kinds(db, session_id, RecordingSegment.KIND):
        segment = _segment(event.body or {})
        if segment is not None:
            stated.setdefault(segment.index, segment)
    came: dict[int, BlobRow] = {}
    for blob in _files(db, session_id, FileKind.SEGMENT):
        number = blob.name.partition("~")[0].partition(".")[0]
        index = int(number) if number.isdecimal() else -1
        if index in stated and (index not in came or (blob.fits and not came[index].fits)):
            came[index] = blob
    return _Pieces(tuple(sorted(stated.values(), key=lambda each: each.start_frame)), came)


def _segment(body: dict[str, Any]) -> RecordingSegment | None:
    try:
        numbers = {name: whole(body, name) for name in ("index", "start_frame", "frames", "rate")}
        segment = RecordingSegment(**numbers, pcm_sha256=text(body, "pcm_sha256"))
    except Unreadable:
        return None
    sane = segment.start_frame >= 0 and segment.frames > 0 and 8000 <= segment.rate <= 192_000
    return segment if sane and segment.start_frame + segment.frames <= _LONGEST_S * segment.rate else None


def _make(parts: Parts, session_id: str, pieces: _Pieces) -> BlobRow:
    plain = io.BytesIO()
    _encode(parts, pieces, plain)
    digest, size = hashlib.sha256(plain.getbuffer()).hexdigest(), plain.tell()
    with parts.database.write() as db:
        to = recipient(db, parts)
    own_id = parts.new_id()
    plain.seek(0)
    with tempfile.TemporaryFile(dir=parts.folder) as sealed:  # sealed already: it tells nobody anything
        seal_stream(plain, sealed, [to])
        plain.close()
        sealed.seek(0)
        hashed = _Hashed(sealed)
        sealed_size = parts.blobs.put(place_of(own_id), hashed)
    complete = len(pieces.came) == len(pieces.stated) and all(blob.fits for blob in pieces.came.values())
    row = BlobRow(
        session_id=session_id,
        kind=ASSEMBLED,
        name=pieces.name,
        sha256=hashed.digest.hexdigest(),
        size=sealed_size,
        sealed=True,
        place=place_of(own_id),
        received_at=parts.clock.utc(),
        device_id=None,
        erased_at=None,
        plain_sha256=digest,
        plain_size=size,
        fits=complete,
    )
    return _keep(parts, row)


def _keep(parts: Parts, row: BlobRow) -> BlobRow:
    """State the new file in the place of those made of fewer pieces; another process may have been quicker, or the sound erased meanwhile."""
    kept, goes = row, []
    with parts.database.write() as db:
        held(db, row.session_id)
        there = db.get(BlobRow, (row.session_id, ASSEMBLED, row.name))
        if recording_erased(db, row.session_id):
            goes.append(row.place)
        elif there is not None:
            kept = there
            goes.append(row.place)
        else:
            for older in _files(db, row.session_id, ASSEMBLED):
                goes.append(older.place)
                db.delete(older)
            db.add(row)
    for place in goes:
        parts.blobs.delete(place)
    return kept


def _encode(parts: Parts, pieces: _Pieces, into: BinaryIO) -> None:
    import numpy as np  # imported late, as the codec: most servers never make a recording
    import soundfile

    rate = pieces.stated[0].rate
    keys = known_keys(parts)
    frames = 0
    with soundfile.SoundFile(into, "w", rate, _CHANNELS, subtype="PCM_16", format="FLAC") as flac:
        for segment in pieces.stated:
            if segment.rate != rate or segment.start_frame < frames:
                continue
            for samples in _sound(parts, pieces, segment, segment.start_frame - frames, keys):
                flac.write(np.frombuffer(samples, "<i2").reshape(-1, _CHANNELS))
            frames = segment.start_frame + segment.frames
    into.seek(0, io.SEEK_END)


def _sound(parts: Parts, pieces: _Pieces, segment: RecordingSegment, gap: int, keys: Sequence[str]) -> Iterator[bytes]:
    """Yield the silence before a piece and the piece, at its stated length; however long that is, no more than came is in memory."""
    yield from _silence(gap * _FRAME)
    wanted = segment.frames * _FRAME
    content = b""
    if (blob := pieces.came.get(segment.index)) is not None:
        try:
            content = open_blob(parts, blob, keys).whole()[:wanted]
        except (CannotOpen, BlobMissing):
            content = b""  # the session is flagged for it
    content += bytes(-len(content) % _FRAME)
    if content:
        yield content
    yield from _silence(wanted - len(content))


def _silence(size: int) -> Iterator[bytes]:
    for start in range(0, size, CHUNK):
        yield bytes(min(CHUNK, size - start))


class _Hashed:
    """A file's chunks, hashed on their way."""

    def __init__(self, file: BinaryIO) -> None:
        self._file = file
        self.digest = hashlib.sha256()

    def __iter__(self) -> Iterator[bytes]:
        while chunk := self._file.read(CHUNK):
            self.digest.update(chunk)
            yield chunk
