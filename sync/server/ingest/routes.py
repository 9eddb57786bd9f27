"""Events over HTTP: kiosks deliver them and ask how far the server is; admins look at what was set aside."""

from typing import Annotated, Any

from fastapi import APIRouter, Depends, Query, Request, Response

from sync.canonical import parse
from sync.errors import NotCanonical
from sync.server.audit import note
from sync.server.devices.claims import may_see
from sync.server.devices.knocking import KioskAllowed, kiosk
from sync.server.ingest import set_aside, taking
from sync.server.ingest.delivery import MOST_BYTES, MOST_EVENTS, inspect
from sync.server.ingest.shapes import EventsIn, HeadOut, SetAsideOut, set_aside_out
from sync.server.paging import Cursor, Limit, Meta, Page, cursor_of, key_in
from sync.server.parts import TheParts
from sync.server.people.knocking import allowed
from sync.server.principals import Kiosk, Principal, Scope
from sync.server.problems import Issue, Problem
from sync.server.tables.sessions import SessionRow
from sync.server.texts import InPath
from sync.times import parse_rfc3339, rfc3339

router = APIRouter()

_any: KioskAllowed = kiosk(may_be_revoked=True)
Asker = Annotated[Kiosk, Depends(_any)]
Reader = Annotated[Principal, Depends(allowed(Scope.DEVICES_READ))]
Inspector = Annotated[Principal, Depends(allowed(Scope.DEVICES_WRITE))]
Opener = Annotated[Principal, Depends(allowed(Scope.DEVICES_WRITE, Scope.RESULTS_READ))]


async def as_it_came(request: Request) -> bytes:
    """Return the request's body, byte for byte: what is refused is kept so. Raises the 413 problem."""
    payload = bytearray()
    async for chunk in request.stream():
        payload += chunk
        if len(payload) > MOST_BYTES:
            raise Problem(413, "too-large", "Too large", f"a delivery is at most {MOST_BYTES} bytes")
    return bytes(payload)


@router.get("/kiosk/sessions/{session_id}/head", tags=["kiosk"])
def head(session_id: InPath, asker: Asker, parts: TheParts) -> HeadOut:
    """Say how far the server has a session; -1 for one it has not, or that was never this kiosk's."""
    with parts.database.read() as db:
        row = db.get(SessionRow, session_id)
        if row is None or not may_see(db, asker, row):
            return HeadOut(acknowledged_seq=-1, head_hash=None)
        return HeadOut(acknowledged_seq=row.head_seq, head_hash=row.head_hash)


@router.post(
    "/kiosk/sessions/{session_id}/events",
    tags=["kiosk"],
    openapi_extra={
        "requestBody": {"required": True, "content": {"application/json": {"schema": EventsIn.model_json_schema()}}}
    },
)
def deliver(
    session_id: InPath, asker: Asker, parts: TheParts, payload: Annotated[bytes, Depends(as_it_came)]
) -> HeadOut:
    """Take events of a session that follow those the server has. What it has already is passed over; what it refuses is kept aside (409)."""
    said = _read(payload)
    delivery = inspect(session_id, said["events"], said["head"], payload)
    with parts.database.write() as db:
        outcome = taking.take_inspected(db, parts, asker, delivery)
    if isinstance(outcome, taking.Refused):
        raise outcome.problem()
    return HeadOut(acknowledged_seq=outcome.acknowledged_seq, head_hash=outcome.head_hash)


@router.get("/set-aside", tags=["devices"])
def list_set_aside(
    _by: Reader,
    parts: TheParts,
    limit: Limit = 50,
    cursor: Cursor = None,
    session_id: Annotated[str | None, Query(max_length=64, pattern="^[A-Za-z0-9_.-]*$")] = None,
    inspected: Annotated[bool | None, Query(description="Only those somebody looked at, or only the others.")] = None,
) -> Page[SetAsideOut]:
    """List deliveries that were refused and kept, the newest first."""
    key = key_in(cursor, str, str)
    try:
        after = None if key is None else (parse_rfc3339(str(key[0])), str(key[1]))
    except ValueError as exc:
        raise Problem(422, "invalid", "The request can't be used", "not a cursor of this list") from exc
    with parts.database.read() as db:
        rows = set_aside.listed(db, after, limit + 1, session_id=session_id, inspected=inspected)
        data = [set_aside_out(row) for row in rows[:limit]]
    following = cursor_of(rfc3339(rows[limit - 1].received_at), data[-1].id) if len(rows) > limit else None
    return Page(data=data, meta=Meta(limit=limit, next_cursor=following))


@router.get("/set-aside/{own_id}", tags=["devices"])
def get_set_aside(own_id: InPath, _by: Reader, parts: TheParts) -> SetAsideOut:
    """Return one delivery that was set aside, without what it holds."""
    with parts.database.read() as db:
        return set_aside_out(set_aside.found(db, own_id))


@router.post("/set-aside/{own_id}/inspected", tags=["devices"])
def mark_inspected(own_id: InPath, by: Inspector, parts: TheParts) -> SetAsideOut:
    """Note that somebody looked at a delivery that was set aside. It stays kept."""
    with parts.database.write() as db:
        return set_aside_out(set_aside.inspect_one(db, parts, by, own_id))


@router.get(
    "/set-aside/{own_id}/payload",
    tags=["devices"],
    response_class=Response,
    responses={200: {"content": {"application/octet-stream": {}}, "description": "The request's body, byte for byte."}},
)
def download_payload(own_id: InPath, by: Opener, request: Request, parts: TheParts) -> Response:
    """Return a delivery that was set aside, as it came. It may hold what a candidate said: who opened it stands in the audit log."""
    with parts.database.write() as db:
        row = set_aside.found(db, own_id)
        note(db, parts.clock.utc(), by, "set_aside.opened", own_id, {"session_id": row.session_id}, request=request)
        payload = row.payload
    named = f'attachment; filename="set-aside-{own_id}.json"'
    return Response(payload, media_type="application/octet-stream", headers={"Content-Disposition": named})


def _read(payload: bytes) -> dict[str, Any]:
    """Return a delivery's outer shape. Raises a 422 problem; what is inside is looked at, and kept where it is wrong, later."""
    try:
        said = parse(payload)
    except NotCanonical as exc:
        raise _invalid("", f"{exc.title}: {exc.message}"[:300]) from exc
    if not isinstance(said, dict) or set(said) != {"events", "head"}:
        raise _invalid("", "expected {events, head}")
    if not isinstance(said["events"], list) or not 0 < len(said["events"]) <= MOST_EVENTS:
        raise _invalid("/events", f"expected a list of 1 to {MOST_EVENTS} events")
    if not isinstance(said["head"], dict):
        raise _invalid("/head", "expected a checkpoint over the last event")
    return said


def _invalid(path: str, message: str) -> Problem:
    return Problem(422, "invalid", "The request can't be used", message, issues=[Issue(path=path, message=message)])
