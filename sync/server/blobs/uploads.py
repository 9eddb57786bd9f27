"""How a kiosk's files arrive: in parts, each durable before it is acknowledged, whole once their size and SHA-256 were found right.

Every part lies under a place of its own, and the database says which parts count: so a part that comes twice, from two connections at once,
or to a process that is killed in the middle, is there once or not at all. Whatever breaks off goes on from `offset`.
"""

import hashlib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from sqlalchemy import delete, func, select
from sqlalchemy.orm import Session

from sync.server.blobs.erased import refuse_erased
from sync.server.blobs.store import BlobMissing
from sync.server.database import locked
from sync.server.parts import Parts
from sync.server.principals import Kiosk
from sync.server.problems import Problem, not_found
from sync.server.tables.files import BlobRow, UploadPartRow, UploadRow
from sync.server.tables.sessions import SessionRow

PART_SIZE = 4 * 1024 * 1024
"""The most bytes of one request. It and its headers fit any limit on a request's size that may be set."""

ABANDONED_AFTER = timedelta(days=14)
"""A kiosk may be without a network for days; what nobody went on with for so long is removed."""

MOST_BYTES = 4 * 1024**3
MOST_FILES = 5000
"""Of one session: a 45-minute interview has 270 pieces of sound in some 170 MB, and a picture now and then."""


class FileKind(StrEnum):
    """What a file of a session is."""

    RECORDING = "recording"
    SEGMENT = "segment"
    STILL = "still"


LARGEST = {FileKind.RECORDING: 2 * 1024**3, FileKind.SEGMENT: 16 * 1024**2, FileKind.STILL: 16 * 1024**2}
"""Bytes of one file. Two hours of sound take some 460 MB before they are packed; a piece has ten seconds, 640 kB."""


@dataclass(frozen=True, slots=True)
class Offered:
    """A file that a kiosk has: `sha256` and `size` are of the bytes it sends, sealed or not."""

    sha256: str
    size: int
    kind: FileKind
    name: str
    sealed: bool


@dataclass(frozen=True, slots=True)
class Wanted:
    """From where on it is wanted; `upload_id` is None for a file that is here already."""

    upload_id: str | None
    offset: int = 0


def offer(parts: Parts, kiosk: Kiosk, session_id: str, file: Offered) -> Wanted:
    """Begin an upload, or find the one that was begun. Raises the problems 404, 409 too-many and 410 erased."""
    now = parts.clock.utc()
    with parts.database.write() as db:
        session = _session_of(db, kiosk, session_id)
        refuse_erased(db, session.id, file.kind)
        if _is_here(db, session.id, file):
            return Wanted(None)
        if (begun := _begun(db, kiosk, session.id, file)) is not None:
            begun.changed_at = now
            return Wanted(begun.id, begun.offset)
        _refuse_too_many(db, session.id, file)
        row = UploadRow(
            id=parts.new_id(),
            session_id=session.id,
            device_id=kiosk.device_id,
            kind=str(file.kind),
            name=file.name,
            sha256=file.sha256,
            size=file.size,
            sealed=file.sealed,
            offset=0,
            changed_at=now,
        )
        db.add(row)
        return Wanted(row.id)


def take_part(parts: Parts, kiosk: Kiosk, upload_id: str, offset: int, content: bytes) -> int:
    """Keep a part and return how much of the file is durable now; one that is here already changes nothing.

    Raises the problems 404, 409 gap (with `offset`) and 422 for bytes beyond the file's end.
    """
    with parts.database.read() as db:
        row = _upload_of(db, kiosk, upload_id)
        if (so_far := _where(row, offset, len(content))) is not None:
            return so_far
    place = f"{_parts_of(upload_id)}/{offset:x}-{parts.random_bytes(8).hex()}"
    parts.blobs.put(place, [content])
    try:
        with parts.database.write() as db:
            row = _upload_of(db, kiosk, upload_id, hold=True)
            so_far = _where(row, offset, len(content))
            if so_far is None:
                db.add(UploadPartRow(upload_id=row.id, offset=offset, length=len(content), place=place))
                row.offset = offset + len(content)
                row.changed_at = parts.clock.utc()
                return row.offset
    except Problem:  # the upload was finished, or given up, while the bytes were on their way
        parts.blobs.delete(place)
        raise
    parts.blobs.delete(place)
    return so_far


def finish(parts: Parts, kiosk: Kiosk, upload_id: str) -> BlobRow:
    """Make one file of the parts and return its row; again for one that is whole already.

    Raises the problems 404, 409 incomplete (with `offset`), 410 erased, and 422 where the bytes have another SHA-256 than was said: then the
    upload stands at its beginning again.
    """
    with parts.database.read() as db:
        if (whole := _finished(db, kiosk, upload_id)) is not None:
            return whole
        row = _upload_of(db, kiosk, upload_id)
        pieces = db.scalars(
            select(UploadPartRow).where(UploadPartRow.upload_id == row.id).order_by(UploadPartRow.offset)
        ).all()
    if row.offset != row.size:
        raise Problem(
            409,
            "incomplete",
            "The file is not all here",
            f"{row.offset} of {row.size} bytes",
            extra={"offset": row.offset},
        )
    try:
        digest = _put_together(parts, upload_id, pieces)
    except BlobMissing:  # another connection finished it meanwhile, and removed the parts
        with parts.database.read() as db:
            if (whole := _finished(db, kiosk, upload_id)) is None:
                raise
            return whole
    if digest != row.sha256:
        _begin_again(parts, kiosk, upload_id, pieces)
        raise Problem(
            422,
            "other-bytes",
            "That is another file",
            "the bytes that came do not have the SHA-256 that was said; send it again",
        )
    return _keep(parts, kiosk, upload_id)


def collect_abandoned(parts: Parts, now: datetime) -> int:
    """Remove uploads that nobody went on with, and return how many."""
    with parts.database.read() as db:
        left = db.scalars(select(UploadRow.id).where(UploadRow.changed_at < now - ABANDONED_AFTER).limit(500)).all()
    removed = 0
    for upload_id in left:
        with parts.database.write() as db:
            row = db.scalar(locked(select(UploadRow).where(UploadRow.id == upload_id)))
            if row is None or row.changed_at >= now - ABANDONED_AFTER:
                continue
            forget_upload(db, row)
        drop_bytes(parts, upload_id)
        removed += 1
    return removed


def forget_upload(db: Session, row: UploadRow) -> None:
    """Remove the rows of an upload; its bytes go with `drop_bytes`, once that is committed."""
    db.execute(delete(UploadPartRow).where(UploadPartRow.upload_id == row.id))
    db.delete(row)


def drop_bytes(parts: Parts, upload_id: str) -> None:
    """Remove what arrived of an upload that is no more."""
    parts.blobs.delete(_parts_of(upload_id))
    parts.blobs.delete(place_of(upload_id))


def place_of(upload_id: str) -> str:
    """Return where the whole file of an upload lies."""
    return f"files/{upload_id[:2]}/{upload_id}"


def _parts_of(upload_id: str) -> str:
    return f"uploads/{upload_id}"


def _session_of(db: Session, kiosk: Kiosk, session_id: str) -> SessionRow:
    """Return the session, held, if this kiosk has or had its pen."""
    row = db.scalar(locked(select(SessionRow).where(SessionRow.id == session_id)))
    if row is None or kiosk.device_id not in (row.writer, row.begun_by):
        raise not_found("session")
    return row


def _upload_of(db: Session, kiosk: Kiosk, upload_id: str, *, hold: bool = False) -> UploadRow:
    query = select(UploadRow).where(UploadRow.id == upload_id, UploadRow.device_id == kiosk.device_id)
    row = db.scalar(locked(query) if hold else query)
    if row is None:
        raise not_found("upload")
    return row


def _is_here(db: Session, session_id: str, file: Offered) -> bool:
    query = select(BlobRow.place).where(
        BlobRow.session_id == session_id,
        BlobRow.kind == str(file.kind),
        BlobRow.name.in_((file.name, _beside(file.name, file.sha256))),  # two pieces of silence are the same bytes
        BlobRow.sha256 == file.sha256,
        BlobRow.size == file.size,
        BlobRow.erased_at.is_(None),
    )
    return db.scalar(query.limit(1)) is not None


def _begun(db: Session, kiosk: Kiosk, session_id: str, file: Offered) -> UploadRow | None:
    query = select(UploadRow).where(
        UploadRow.session_id == session_id,
        UploadRow.device_id == kiosk.device_id,
        UploadRow.kind == str(file.kind),
        UploadRow.name == file.name,
        UploadRow.sha256 == file.sha256,
        UploadRow.size == file.size,
        UploadRow.sealed == file.sealed,
    )
    return db.scalar(query.limit(1))


def _refuse_too_many(db: Session, session_id: str, file: Offered) -> None:
    if file.size > LARGEST[file.kind]:
        raise Problem(
            413, "too-large", "That file is too large", f"a {file.kind} has at most {LARGEST[file.kind]} bytes"
        )
    count, size = 0, 0
    for table in (BlobRow, UploadRow):
        found = db.execute(
            select(func.count(), func.coalesce(func.sum(table.size), 0)).where(table.session_id == session_id)
        ).one()
        count, size = count + int(found[0]), size + int(found[1])
    if count >= MOST_FILES or size + file.size > MOST_BYTES:
        raise Problem(
            409, "too-many", "The session has too many files", f"at most {MOST_FILES} files and {MOST_BYTES} bytes"
        )


def _where(row: UploadRow, offset: int, length: int) -> int | None:
    """Return where the upload stands if this part is not the next one; None where it is. Raises the problems of `take_part`."""
    if offset > row.offset:
        raise Problem(
            409, "gap", "A part is missing", f"the next byte wanted is {row.offset}", extra={"offset": row.offset}
        )
    if offset + length > row.size:
        raise Problem(422, "beyond-the-end", "That is more than the file has", f"the file has {row.size} bytes")
    return row.offset if offset < row.offset or not length else None


def _finished(db: Session, kiosk: Kiosk, upload_id: str) -> BlobRow | None:
    query = select(BlobRow).where(BlobRow.place == place_of(upload_id), BlobRow.device_id == kiosk.device_id)
    return db.scalar(query)


def _put_together(parts: Parts, upload_id: str, pieces: Sequence[UploadPartRow]) -> str:
    digest = hashlib.sha256()

    def content() -> Iterator[bytes]:
        for piece in pieces:
            for chunk in parts.blobs.read(piece.place):
                digest.update(chunk)
                yield chunk

    parts.blobs.put(place_of(upload_id), content())
    return digest.hexdigest()


def _begin_again(parts: Parts, kiosk: Kiosk, upload_id: str, pieces: Sequence[UploadPartRow]) -> None:
    """Have the file sent again; only the parts that were looked at go, others may be arriving."""
    with parts.database.write() as db:
        row = _upload_of(db, kiosk, upload_id, hold=True)
        db.execute(delete(UploadPartRow).where(UploadPartRow.upload_id == row.id))
        row.offset = 0
        row.changed_at = parts.clock.utc()
    for piece in pieces:
        parts.blobs.delete(piece.place)


def _keep(parts: Parts, kiosk: Kiosk, upload_id: str) -> BlobRow:
    """State that the file is whole; its parts are needed no more."""
    try:
        with parts.database.write() as db:
            query = select(UploadRow).where(UploadRow.id == upload_id, UploadRow.device_id == kiosk.device_id)
            upload = db.scalar(locked(query))  # first: whoever else finishes it now has then done so, or not begun
            blob = _finished(db, kiosk, upload_id) if upload is None else _blob(db, parts, upload)
            if blob is None:
                raise not_found("upload")
    except Problem:  # it was erased, or given up, while it was being put together
        drop_bytes(parts, upload_id)
        raise
    parts.blobs.delete(_parts_of(upload_id))
    return blob


def _blob(db: Session, parts: Parts, upload: UploadRow) -> BlobRow:
    refuse_erased(db, upload.session_id, FileKind(upload.kind))
    blob = BlobRow(
        session_id=upload.session_id,
        kind=upload.kind,
        name=_free_name(db, upload),
        sha256=upload.sha256,
        size=upload.size,
        sealed=upload.sealed,
        place=place_of(upload.id),
        received_at=parts.clock.utc(),
        device_id=upload.device_id,
        erased_at=None,
    )
    db.add(blob)
    forget_upload(db, upload)
    return blob


def _free_name(db: Session, upload: UploadRow) -> str:
    """Return the name to keep it under. Other bytes under a name that is taken are kept beside, never over, what was there."""
    taken = db.scalar(
        select(BlobRow.name).where(
            BlobRow.session_id == upload.session_id, BlobRow.kind == upload.kind, BlobRow.name == upload.name
        )
    )
    return upload.name if taken is None else _beside(upload.name, upload.sha256)


def _beside(name: str, sha256: str) -> str:
    return f"{name}~{sha256[:16]}"
