"""Delivered events as rows: written many at a time, with the body's text as it was hashed; and the bodies an erasure names taken out."""

from collections.abc import Sequence

from sqlalchemy import bindparam, insert, select, update
from sqlalchemy.orm import Session

from sync.chain import ERASURE, NEVER_ERASED
from sync.server.ingest.delivery import Checked
from sync.server.ingest.legality import seqs_named
from sync.server.tables.evidence import EventRow

_INSERT = insert(EventRow.__table__)  # type: ignore[arg-type]
_AT_ONCE = 500


def store(db: Session, new: Sequence[Checked]) -> None:
    """Add events; the database's triggers have their say. Bodies that an erasure among them names go."""
    rows = [
        {
            "session_id": each.event.session_id,
            "seq": each.event.seq,
            "t_utc": each.event.t_utc,
            "t_mono_ns": each.event.t_mono_ns,
            "kind": each.event.kind,
            "body": each.text,
            "salt": each.event.salt,
            "body_hash": each.event.body_hash,
            "prev_hash": each.event.prev_hash,
            "hash": each.event.hash,
        }
        for each in new
    ]
    db.connection().execute(_INSERT, rows)
    for each in new:
        if each.event.kind == ERASURE:
            _erase(db, each.event.session_id, seqs_named(each.event))


def hashes_of(db: Session, session_id: str, first: int, last: int) -> dict[int, str]:
    """Return the hashes of the events the server has from `first` to `last`, by seq."""
    query = select(EventRow.seq, EventRow.hash).where(
        EventRow.session_id == bindparam("session_id"), EventRow.seq.between(bindparam("first"), bindparam("last"))
    )
    found = db.execute(query, {"session_id": session_id, "first": first, "last": last})
    return {row.seq: row.hash for row in found}


def _erase(db: Session, session_id: str, seqs: Sequence[int]) -> None:
    for start in range(0, len(seqs), _AT_ONCE):
        db.connection().execute(
            update(EventRow.__table__)  # type: ignore[arg-type]
            .where(
                EventRow.session_id == session_id,
                EventRow.seq.in_(seqs[start : start + _AT_ONCE]),
                EventRow.kind.not_in(NEVER_ERASED),
                EventRow.body.is_not(None),
            )
            .values(body=None, salt=None)
        )
