"""A kiosk is let in once, by a one-time code and a signature that shows it has the key it names."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import select
from sqlalchemy.orm import Session

from sync.access_codes import code_mac, new_code, normalised
from sync.device_proofs import enrolment_holds
from sync.keys import device_id
from sync.server.audit import note
from sync.server.database import locked
from sync.server.devices.knocking import as_kiosk
from sync.server.identity import access_code_key
from sync.server.parts import Parts
from sync.server.principals import Principal
from sync.server.problems import Problem, not_found
from sync.server.tables.devices import DeviceRow, EnrolmentCodeRow

LENGTH = 16
"""Characters of an enrolment code: eighty bits. Unlike an access code it may be guessed at from anywhere, and opens more."""

MOST_WAITING = 500
"""Codes listed at most."""


@dataclass(frozen=True, slots=True)
class Applicant:
    """A kiosk that asks to be let in. `proof` is its signature over the code as sent, and its key."""

    code: str
    public_key: str
    proof: str
    name: str | None = None
    platform: str = ""
    version: str = ""


def make_code(
    db: Session, parts: Parts, by: Principal, name: str, location: str | None, lasting: timedelta
) -> tuple[EnrolmentCodeRow, str]:
    """Make a one-time code; return its row and the code, which is shown this once and not kept."""
    now = parts.clock.utc()
    code = new_code(parts.random_bytes, LENGTH)
    row = EnrolmentCodeRow(
        code_mac=_mac(db, parts, code),
        name=name,
        location=location,
        created_at=now,
        created_by=by.id,
        expires_at=now + lasting,
        used_at=None,
        device_id=None,
    )
    db.add(row)
    note(db, now, by, "enrolment_code.made", row.code_mac[:16], {"location": location is not None})
    return row, code


def waiting_codes(db: Session, now: datetime) -> list[EnrolmentCodeRow]:
    """Return the codes that may still be used, the newest first, at most `MOST_WAITING`."""
    query = (
        select(EnrolmentCodeRow)
        .where(EnrolmentCodeRow.used_at.is_(None), EnrolmentCodeRow.expires_at > now)
        .order_by(EnrolmentCodeRow.created_at.desc(), EnrolmentCodeRow.code_mac)
        .limit(MOST_WAITING)
    )
    return list(db.scalars(query))


def withdraw_code(db: Session, parts: Parts, by: Principal, own_id: str) -> None:
    """Have a code that was not used be good for nothing. Raises a 404 problem."""
    now = parts.clock.utc()
    row = db.scalar(locked(select(EnrolmentCodeRow).where(EnrolmentCodeRow.code_mac == own_id)))
    if row is None or row.used_at is not None:
        raise not_found("enrolment code that waits")
    row.expires_at = min(row.expires_at, now)
    note(db, now, by, "enrolment_code.withdrawn", own_id[:16])


def enrol(db: Session, parts: Parts, applicant: Applicant) -> DeviceRow:
    """Let a kiosk in and return its row; asked again with the same code and key, the same is answered.

    A kiosk that is known already takes the new name and place, and is taken back where it was revoked before the code was made.
    Raises a 401 problem, the same for every wrong code and proof.
    """
    now = parts.clock.utc()
    code = normalised(applicant.code, LENGTH)
    row = None
    if code is not None and enrolment_holds(applicant.code, applicant.public_key, applicant.proof):
        row = db.scalar(
            locked(
                select(EnrolmentCodeRow).where(EnrolmentCodeRow.code_mac == code_mac(access_code_key(db, parts), code))
            )
        )
    own_id = device_id(applicant.public_key)
    if row is None or row.expires_at <= now or (row.used_at is not None and row.device_id != own_id):
        raise Problem(
            401,
            "enrolment-refused",
            "That code lets no kiosk in",
            "ask for a new one: it may have been used, or have expired",
        )
    device = db.scalar(locked(select(DeviceRow).where(DeviceRow.id == own_id)))
    if row.used_at is not None and device is not None:
        return device
    row.used_at, row.device_id = now, own_id
    return _let_in(db, parts, applicant, row, device)


def _let_in(
    db: Session, parts: Parts, applicant: Applicant, code: EnrolmentCodeRow, device: DeviceRow | None
) -> DeviceRow:
    now = parts.clock.utc()
    action = "device.enrolled"
    if device is None:
        device = DeviceRow(id=device_id(applicant.public_key), public_key=applicant.public_key, told=0, status="{}")
        db.add(device)
    elif device.revoked_at is not None:
        if device.revoked_at >= code.created_at:
            raise Problem(
                403,
                "revoked",
                "This kiosk was revoked",
                "take it back with a code made since then",
                extra={"revoked": True},
            )
        device.revoked_at = device.revoked_by = None
        action = "device.taken_back"
    device.name, device.location = code.name or applicant.name or device.id, code.location
    device.platform, device.version = applicant.platform, applicant.version
    device.enrolled_at, device.enrolled_by = now, code.created_by
    db.flush()
    note(db, now, as_kiosk(device), action, device.id, {"code": code.code_mac[:16]})
    return device


def _mac(db: Session, parts: Parts, code: str) -> str:
    return code_mac(access_code_key(db, parts), normalised(code, LENGTH) or "")
