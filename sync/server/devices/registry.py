"""Which kiosks there are: listed, renamed, moved, revoked; and what each last said of itself."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import timedelta
from typing import Any

from sqlalchemy import select, tuple_, update
from sqlalchemy.orm import Session

from sync.server.audit import note
from sync.server.database import locked
from sync.server.devices.copies import release_all
from sync.server.parts import Parts
from sync.server.principals import Kiosk, Principal
from sync.server.problems import not_found
from sync.server.sessions.flags import raise_flag
from sync.server.tables.devices import DeviceRow
from sync.server.tables.sessions import SessionRow

SEEN_EVERY = timedelta(seconds=10)
"""How often it is written down that a kiosk was heard from."""


@dataclass(frozen=True, slots=True)
class Change:
    """What an admin changes of a kiosk: what is in `named` ("name", "location"), the rest stays."""

    named: frozenset[str]
    name: str | None = None
    location: str | None = None


def devices(
    db: Session, after: tuple[str, str] | None, limit: int, *, revoked: bool | None = None, location: str | None = None
) -> list[DeviceRow]:
    """Return a page of kiosks by name; `after` is the name and id of the last one of the page before."""
    query = select(DeviceRow).order_by(DeviceRow.name, DeviceRow.id).limit(limit)
    if after is not None:
        query = query.where(tuple_(DeviceRow.name, DeviceRow.id) > after)
    if revoked is not None:
        query = query.where(DeviceRow.revoked_at.is_not(None) if revoked else DeviceRow.revoked_at.is_(None))
    if location is not None:
        query = query.where(DeviceRow.location == location)
    return list(db.scalars(query))


def device(db: Session, device_id: str, *, hold: bool = False) -> DeviceRow:
    """Return one kiosk, held until the transaction ends where asked. Raises a 404 problem."""
    query = select(DeviceRow).where(DeviceRow.id == device_id)
    row = db.scalar(locked(query) if hold else query)
    if row is None:
        raise not_found("kiosk")
    return row


def change(db: Session, parts: Parts, by: Principal, device_id: str, wanted: Change) -> DeviceRow:
    """Rename or move a kiosk. Sessions of its old place are withdrawn from it when it next asks."""
    row = device(db, device_id, hold=True)
    if "name" in wanted.named and wanted.name is not None:
        row.name = wanted.name
    if "location" in wanted.named:
        row.location = wanted.location
    note(db, parts.clock.utc(), by, "device.changed", device_id, {"changed": sorted(wanted.named)})
    return row


def revoke(db: Session, parts: Parts, by: Principal, device_id: str, reason: str) -> DeviceRow:
    """Have a kiosk begin nothing more. What it had begun it may deliver; those sessions are flagged, its other copies are let go of."""
    now = parts.clock.utc()
    row = device(db, device_id, hold=True)
    if row.revoked_at is not None:
        return row
    row.revoked_at, row.revoked_by = now, by.id
    db.flush()
    release_all(db, parts, device_id)
    query = select(SessionRow).where(SessionRow.writer == device_id).order_by(SessionRow.id)
    for session in db.scalars(locked(query)):
        raise_flag(session, "device_revoked", f"{device_id} was revoked while it had the pen", now)
        session.updated_at = now
    note(db, now, by, "device.revoked", device_id, {"reason": reason})
    return row


def heard_from(db: Session, parts: Parts, kiosk: Kiosk) -> None:
    """Note that a kiosk was heard from, unless that was done a moment ago."""
    now = parts.clock.utc()
    late = DeviceRow.seen_at.is_(None) | (DeviceRow.seen_at <= now - SEEN_EVERY)
    db.execute(update(DeviceRow).where(DeviceRow.id == kiosk.device_id, late).values(seen_at=now))


def report(db: Session, parts: Parts, kiosk: Kiosk, status: Mapping[str, Any]) -> DeviceRow:
    """Keep what a kiosk says of itself."""
    now = parts.clock.utc()
    row = device(db, kiosk.device_id, hold=True)
    row.seen_at = now
    if status.get("backlog_events") == 0:
        row.caught_up_at = now
    if status.get("version"):
        row.version = str(status["version"])
    if status.get("clock_offset_ms") is not None:
        row.clock_offset_ms = status["clock_offset_ms"]
    row.status = json.dumps(status, sort_keys=True)
    return row
