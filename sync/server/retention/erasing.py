"""Erases a session: first its sound and its files, then every body that may hold something personal, and every copy of it elsewhere.

What stays is the chain: hashes, times and kinds, the lifecycle, the signatures, and the erasures themselves; it verifies as before. Each step
is a transaction that states what is gone before it goes; whoever is interrupted goes on where it stopped, and doing it twice does no harm.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from sqlalchemy import select, update
from sqlalchemy.orm import Session

from engine.interview.facts import RecordingSealed, RecordingSegment
from engine.interview.lifecycle import Status
from sync.chain import CHECKPOINT, ERASURE, NEVER_ERASED
from sync.checkpoints import checkpoint_body
from sync.server.blobs.erased import recording_erased
from sync.server.blobs.uploads import FileKind, drop_bytes, forget_upload
from sync.server.identity import signing_key
from sync.server.parts import Parts
from sync.server.principals import THE_SERVER
from sync.server.recordings.assembling import ASSEMBLED
from sync.server.retention.traces import clean_session, name_kiosks
from sync.server.sessions.chain_writer import append
from sync.server.sessions.events import of_kinds
from sync.server.sessions.orders import cancel, kept_from, settle
from sync.server.sessions.projection import CANCEL, waiting_orders
from sync.server.sessions.rows import held
from sync.server.tables.evidence import EventRow
from sync.server.tables.files import BlobRow, UploadRow
from sync.server.tables.retention import RetentionRow
from sync.server.tables.sessions import SessionRow

_SOUND = (str(FileKind.RECORDING), str(FileKind.SEGMENT), ASSEMBLED)
_AT_ONCE = 500


class Reason(StrEnum):
    """Why something is erased. It stands in the ledger for good, so it is one of these and never somebody's words."""

    RETENTION = "retention"
    PARTICIPANT_REQUEST = "participant_request"
    CONSENT_WITHDRAWN = "consent_withdrawn"
    MISTAKE = "mistake"
    LEGAL = "legal"


@dataclass(frozen=True, slots=True)
class Waits:
    """A session that can't be erased now: these kiosks have it."""

    device_ids: tuple[str, ...]


def erase_session(parts: Parts, session_id: str, reason: Reason) -> Waits | None:
    """Erase a session for good; return whom it waits for where a kiosk may still be adding to it. Raises the 404 problem.

    One that was never begun is called off first. Raises `BlobStoreUnusable` where the files can't be removed now: all else is done by then.
    """
    with parts.database.write() as db:
        row = held(db, session_id)
        if row.status == Status.SCHEDULED:
            _call_off(db, parts, session_id)
            row = held(db, session_id)
        if row.ended_at is None or kept_from(db, row):
            return Waits(tuple(kept_from(db, row)))
        dropped = _sound(db, parts, row, reason)
    _drop(parts, session_id, dropped)
    with parts.database.write() as db:
        row = held(db, session_id)
        dropped = _content(db, parts, row, reason)
    _drop(parts, session_id, dropped)
    return None


def drop_erased_bytes(parts: Parts) -> int:
    """Remove from the store what was erased while the store could not be reached, or its process died; return how many files."""
    with parts.database.read() as db:
        query = select(BlobRow.session_id).where(BlobRow.erased_at.is_not(None), BlobRow.place != "").distinct()
        left = db.scalars(query.limit(_AT_ONCE)).all()
    return sum(_drop(parts, session_id, ()) for session_id in left)


def _call_off(db: Session, parts: Parts, session_id: str) -> None:
    """Cancel a session that was never begun, or leave the order to; carry out one that waited for a kiosk which has let go."""
    if not any(order.kind == CANCEL for order in waiting_orders(db, session_id)):
        cancel(db, parts, session_id, THE_SERVER)
    settle(db, parts, session_id)


def _sound(db: Session, parts: Parts, row: SessionRow, reason: Reason) -> list[str]:
    """State that the sound is erased; return the uploads whose parts are to go."""
    now = parts.clock.utc()
    had_sound = bool(of_kinds(db, row.id, RecordingSegment.KIND, RecordingSealed.KIND))
    if had_sound and not recording_erased(db, row.id):
        _append_signed(db, parts, row.id, (), reason, recording=True)
    dropped = _mark(db, row.id, now, _SOUND)
    own = _retention(db, row, now, reason)
    own.sound_at = own.sound_at or now
    return dropped


def _content(db: Session, parts: Parts, row: SessionRow, reason: Reason) -> list[str]:
    """State that all else is erased, take the bodies out, and clean what was copied elsewhere."""
    now = parts.clock.utc()
    query = select(EventRow.seq).where(
        EventRow.session_id == row.id, EventRow.body.is_not(None), EventRow.kind.not_in(NEVER_ERASED)
    )
    seqs = db.scalars(query.order_by(EventRow.seq)).all()
    if seqs:
        _append_signed(db, parts, row.id, seqs, reason, recording=False)
    dropped = _mark(db, row.id, now, None)
    name_kiosks(db, row, now)
    clean_session(db, parts, row)
    own = _retention(db, row, now, reason)
    own.content_at = own.content_at or now
    return dropped


def _append_signed(
    db: Session, parts: Parts, session_id: str, seqs: Sequence[int], reason: Reason, *, recording: bool
) -> None:
    """State an erasure, take out what it names, and sign: in this order, as the database asks."""
    body = {"seqs": list(seqs), "recording": recording, "reason": str(reason)}
    event = append(db, parts, session_id, ERASURE, body)
    for at in range(0, len(seqs), _AT_ONCE):
        some = EventRow.seq.in_(seqs[at : at + _AT_ONCE])
        db.execute(update(EventRow).where(EventRow.session_id == session_id, some).values(body=None, salt=None))
    row = held(db, session_id)
    if row.head_seq == event.seq:  # else the chain was due for a signature anyway
        signed = checkpoint_body(signing_key(db, parts), session_id, event.seq, event.hash)
        append(db, parts, session_id, CHECKPOINT, signed)


def _mark(db: Session, session_id: str, now: datetime, kinds: Iterable[str] | None) -> list[str]:
    """Mark files as erased and forget uploads, of these kinds or of all; return the ids of the uploads."""
    blobs = select(BlobRow).where(BlobRow.session_id == session_id, BlobRow.erased_at.is_(None))
    uploads = select(UploadRow).where(UploadRow.session_id == session_id)
    if kinds is not None:
        blobs, uploads = blobs.where(BlobRow.kind.in_(kinds)), uploads.where(UploadRow.kind.in_(kinds))
    for blob in db.scalars(blobs):
        blob.erased_at = now
    dropped = []
    for upload in db.scalars(uploads.with_for_update()).all():
        dropped.append(upload.id)
        forget_upload(db, upload)
    return dropped


def _drop(parts: Parts, session_id: str, upload_ids: Iterable[str]) -> int:
    """Remove the bytes of what was marked; a file's place is forgotten once nothing lies there."""
    for upload_id in upload_ids:
        drop_bytes(parts, upload_id)
    with parts.database.read() as db:
        query = select(BlobRow).where(BlobRow.session_id == session_id, BlobRow.erased_at.is_not(None))
        gone = db.scalars(query.where(BlobRow.place != "")).all()
    for blob in gone:
        parts.blobs.delete(blob.place)
    with parts.database.write() as db:
        for blob in gone:
            own = db.get(BlobRow, (blob.session_id, blob.kind, blob.name))
            if own is not None and own.place == blob.place:
                own.place = ""
    return len(gone)


def _retention(db: Session, row: SessionRow, now: datetime, reason: Reason) -> RetentionRow:
    own = db.get(RetentionRow, row.id)
    if own is None:
        own = RetentionRow(
            session_id=row.id, due_at=now, reason=str(reason), waits_since=None, sound_at=None, content_at=None
        )
        db.add(own)
    return own
