"""What was refused is kept as it came: once for each content, bounded for each kiosk, shown to admins, never lost on the way."""

import hashlib
import json
from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import delete, func, select, tuple_
from sqlalchemy.orm import Session, defer

from sync.canonical import parse
from sync.errors import NotCanonical
from sync.server.audit import note
from sync.server.blobs.erased import content_erased
from sync.server.database import locked
from sync.server.ingest.delivery import Delivery, Wrong, inspect
from sync.server.parts import Parts
from sync.server.principals import Kiosk, Principal
from sync.server.problems import not_found
from sync.server.sessions.flags import flags_of, raise_flag
from sync.server.tables.evidence import EventRow, SetAsideRow
from sync.server.tables.sessions import SessionRow

FLAG = "set_aside"
GAP = "gap"
FULL = "set_aside_full"


def keep(
    db: Session, parts: Parts, kiosk: Kiosk, row: SessionRow | None, delivery: Delivery, wrong: Wrong
) -> str | None:
    """Keep a refused delivery and have the session say so; return its id, the same one for the same content.

    None where this kiosk's share is used up: then only the session's flag tells, and the kiosk still has it. A gap may close by itself,
    so that only what is kept of it tells.
    """
    now = parts.clock.utc()
    digest = hashlib.sha256(delivery.payload).hexdigest()
    mine = SetAsideRow.device_id == kiosk.device_id
    known = db.scalar(
        select(SetAsideRow.id).where(
            mine, SetAsideRow.payload_sha256 == digest, SetAsideRow.session_id == delivery.session_id
        )
    )
    if known is not None:
        return known
    used = db.scalar(select(func.coalesce(func.sum(SetAsideRow.payload_bytes), 0)).where(mine)) or 0
    full = used + len(delivery.payload) > parts.settings.set_aside_mebibytes * 1024 * 1024
    if row is not None:
        name = FULL if full else GAP if wrong.kind == "gap" else FLAG
        raise_flag(row, name, f"{wrong.kind}: from {kiosk.device_id}", now)
    if full:
        return None
    payload = delivery.payload
    if row is not None and content_erased(db, row.id):
        payload = b""  # what was erased does not come back by another door; its hash tells that it came
    kept = SetAsideRow(
        id=parts.new_id(),
        session_id=delivery.session_id,
        device_id=kiosk.device_id,
        reason=wrong.kind,
        detail=wrong.detail[:500].replace("\x00", ""),
        first_seq=delivery.first_seq,
        events=delivery.count,
        payload=payload,
        payload_bytes=len(payload),
        payload_sha256=digest,
        received_at=now,
        inspected_at=None,
        inspected_by=None,
    )
    db.add(kept)
    db.flush()
    return kept.id


def forget_closed_gaps(db: Session, row: SessionRow) -> None:
    """Let go of deliveries that came too early, and that the chain holds by now, every event of them; the session's flag with them."""
    flags = flags_of(row)
    if not any(flag["name"] == GAP for flag in flags):
        return
    gaps = db.scalars(select(SetAsideRow).where(SetAsideRow.session_id == row.id, SetAsideRow.reason == GAP)).all()
    closed = [gap.id for gap in gaps if _is_in_chain(db, gap)]
    if closed:
        db.execute(delete(SetAsideRow).where(SetAsideRow.id.in_(closed)))
    if len(closed) == len(gaps):
        row.flags = json.dumps([flag for flag in flags if flag["name"] != GAP])
        db.flush()


def listed(
    db: Session,
    after: tuple[datetime, str] | None,
    limit: int,
    *,
    session_id: str | None = None,
    inspected: bool | None = None,
) -> Sequence[SetAsideRow]:
    """Return a page of what was set aside, the newest first, without the payloads; `after` is the last of the page before."""
    query = (
        select(SetAsideRow)
        .options(defer(SetAsideRow.payload, raiseload=True))
        .order_by(SetAsideRow.received_at.desc(), SetAsideRow.id.desc())
        .limit(limit)
    )
    if after is not None:
        query = query.where(tuple_(SetAsideRow.received_at, SetAsideRow.id) < after)
    if session_id is not None:
        query = query.where(SetAsideRow.session_id == session_id)
    if inspected is not None:
        query = query.where(SetAsideRow.inspected_at.is_not(None) if inspected else SetAsideRow.inspected_at.is_(None))
    return db.scalars(query).all()


def found(db: Session, own_id: str) -> SetAsideRow:
    """Return one, with its payload. Raises a 404 problem."""
    row = db.get(SetAsideRow, own_id)
    if row is None:
        raise not_found("delivery set aside")
    return row


def inspect_one(db: Session, parts: Parts, by: Principal, own_id: str) -> SetAsideRow:
    """Note that somebody looked at it; the first who did stands."""
    row = db.scalar(locked(select(SetAsideRow).where(SetAsideRow.id == own_id)))
    if row is None:
        raise not_found("delivery set aside")
    if row.inspected_at is None:
        now = parts.clock.utc()
        row.inspected_at, row.inspected_by = now, by.id
        note(db, now, by, "set_aside.inspected", own_id, {"session_id": row.session_id})
    return row


def _is_in_chain(db: Session, gap: SetAsideRow) -> bool:
    """Whether the chain holds the last event of a delivery that was right in itself: then, by its hashes, every one before it."""
    try:
        said = parse(gap.payload)
        again = inspect(gap.session_id, said["events"], said.get("head"), gap.payload)
    except (NotCanonical, LookupError, TypeError, AttributeError):
        return False
    if again.wrong is not None:
        return False
    last = again.events[-1].event
    held = db.scalar(select(EventRow.hash).where(EventRow.session_id == gap.session_id, EventRow.seq == last.seq))
    return held == last.hash
