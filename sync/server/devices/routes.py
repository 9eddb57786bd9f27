"""Kiosks over HTTP, as admins see them: codes to enrol with, the list, names, places, revocation."""

from datetime import timedelta
from typing import Annotated

from fastapi import APIRouter, Depends, Query, Request, Response

from sync.server.devices import enrolling, registry
from sync.server.devices.answers import code_out, device_out
from sync.server.devices.shapes import (
    DeviceChangeIn,
    DeviceOut,
    EnrolmentCodeIn,
    EnrolmentCodeOut,
    NewEnrolmentCode,
    ReasonIn,
)
from sync.server.idempotency import Answer, IdempotencyHeader, fingerprint, once
from sync.server.paging import Cursor, Limit, Meta, Page, cursor_of, key_in
from sync.server.parts import TheParts
from sync.server.people.knocking import allowed
from sync.server.principals import Principal, Scope
from sync.server.texts import InPath, Line

router = APIRouter(tags=["devices"])

Reader = Annotated[Principal, Depends(allowed(Scope.DEVICES_READ))]
Writer = Annotated[Principal, Depends(allowed(Scope.DEVICES_WRITE))]


@router.post("/devices/enrolment-codes", status_code=201, response_model=NewEnrolmentCode)
def make_enrolment_code(
    asked: EnrolmentCodeIn, request: Request, by: Writer, parts: TheParts, key: IdempotencyHeader = None
) -> Response:
    """Make a one-time code for a kiosk to enrol with. It is shown this once."""

    def do() -> Answer:
        lives = timedelta(minutes=asked.expires_in_minutes)
        row, code = enrolling.make_code(db, parts, by, asked.name, asked.location, lives)
        return Answer(201, NewEnrolmentCode(**code_out(row).model_dump(), code=code))

    with parts.database.write() as db:
        return once(db, parts, by.id, key, fingerprint(request, asked), do).as_response()


@router.get("/devices/enrolment-codes")
def list_enrolment_codes(_by: Writer, parts: TheParts) -> Page[EnrolmentCodeOut]:
    """List the codes that may still be used, without the codes themselves."""
    with parts.database.read() as db:
        rows = enrolling.waiting_codes(db, parts.clock.utc())
    return Page(data=[code_out(row) for row in rows], meta=Meta(limit=enrolling.MOST_WAITING))


@router.delete("/devices/enrolment-codes/{code_id}", status_code=204)
def withdraw_enrolment_code(code_id: InPath, by: Writer, parts: TheParts) -> None:
    """Have a code that was not used be good for nothing."""
    with parts.database.write() as db:
        enrolling.withdraw_code(db, parts, by, code_id)


@router.get("/devices")
def list_devices(
    _by: Reader,
    parts: TheParts,
    limit: Limit = 50,
    cursor: Cursor = None,
    revoked: Annotated[bool | None, Query(description="Only those that were revoked, or only the others.")] = None,
    location: Annotated[Line | None, Query(description="Only those at this place.")] = None,
) -> Page[DeviceOut]:
    """List the kiosks by name."""
    key = key_in(cursor, str, str)
    with parts.database.read() as db:
        after = None if key is None else (str(key[0]), str(key[1]))
        rows = registry.devices(db, after, limit + 1, revoked=revoked, location=location)
        data = [device_out(db, row) for row in rows[:limit]]
    following = cursor_of(data[-1].name, data[-1].id) if len(rows) > limit else None
    return Page(data=data, meta=Meta(limit=limit, next_cursor=following))


@router.get("/devices/{device_id}")
def get_device(device_id: InPath, _by: Reader, parts: TheParts) -> DeviceOut:
    """Return one kiosk."""
    with parts.database.read() as db:
        return device_out(db, registry.device(db, device_id))


@router.patch("/devices/{device_id}")
def change_device(device_id: InPath, asked: DeviceChangeIn, by: Writer, parts: TheParts) -> DeviceOut:
    """Rename a kiosk, or move it to another place: sessions of its old place are then withdrawn from it."""
    wanted = registry.Change(frozenset(asked.model_fields_set), asked.name, asked.location)
    with parts.database.write() as db:
        return device_out(db, registry.change(db, parts, by, device_id, wanted))


@router.post("/devices/{device_id}/revoke")
def revoke_device(device_id: InPath, asked: ReasonIn, by: Writer, parts: TheParts) -> DeviceOut:
    """Have a kiosk begin nothing more; what it had begun it may deliver, and those sessions are flagged."""
    with parts.database.write() as db:
        return device_out(db, registry.revoke(db, parts, by, device_id, asked.reason))
