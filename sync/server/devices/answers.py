"""Kiosks, codes and assignments as the API shows them."""

import json

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from sync.events import to_json
from sync.keys import fingerprint
from sync.server.devices.copies import Line
from sync.server.devices.shapes import AssignmentOut, DeviceOut, EnrolmentCodeOut, LetGoOut
from sync.server.tables.devices import DeviceRow, EnrolmentCodeRow
from sync.server.tables.evidence import SetAsideRow
from sync.times import rfc3339


def code_out(row: EnrolmentCodeRow) -> EnrolmentCodeOut:
    """Return a code without the code."""
    return EnrolmentCodeOut(
        id=row.code_mac,
        name=row.name,
        location=row.location,
        created_at=rfc3339(row.created_at),
        expires_at=rfc3339(row.expires_at),
    )


def device_out(db: Session, row: DeviceRow) -> DeviceOut:
    """Return a kiosk with what is kept of it."""
    kept = select(func.coalesce(func.sum(SetAsideRow.payload_bytes), 0)).where(SetAsideRow.device_id == row.id)
    return DeviceOut(
        id=row.id,
        name=row.name,
        location=row.location,
        public_key=row.public_key,
        fingerprint=fingerprint(row.public_key),
        platform=row.platform,
        version=row.version,
        enrolled_at=rfc3339(row.enrolled_at),
        revoked_at=rfc3339(row.revoked_at) if row.revoked_at else None,
        seen_at=rfc3339(row.seen_at) if row.seen_at else None,
        caught_up_at=rfc3339(row.caught_up_at) if row.caught_up_at else None,
        clock_offset_ms=row.clock_offset_ms,
        set_aside_bytes=int(db.scalar(kept) or 0),
        status=json.loads(row.status),
    )


def assignment_out(line: Line) -> AssignmentOut:
    """Return one line of what a kiosk is told."""
    withdrawn = line.reason is not None
    return AssignmentOut(
        session_id=line.session_id,
        state="withdrawn" if withdrawn else "offered",
        events=[to_json(event) for event in line.events],
        code=line.code,
        scheduled_at=rfc3339(line.scheduled_at),
        order=LetGoOut(kind=line.reason, id=line.order_id) if line.reason is not None else None,
    )
