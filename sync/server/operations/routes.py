"""The audit log for admins; health, readiness and metrics for the machines that look after the server."""

import ipaddress
from typing import Annotated, Any, cast

from fastapi import APIRouter, Depends, Query, Request, Response
from pydantic import BaseModel, Field

from sync.server.moments import Instant
from sync.server.operations import audit_log
from sync.server.operations.health import Readiness
from sync.server.operations.metrics import MEDIA_TYPE, Metrics
from sync.server.paging import Cursor, Limit, Meta, Page, cursor_of
from sync.server.parts import Parts, TheParts
from sync.server.people.knocking import allowed, who_asks
from sync.server.principals import Principal, Scope
from sync.server.tables.operations import AuditRow
from sync.server.texts import Id, Time

router = APIRouter(tags=["operations"])
machines = APIRouter(tags=["operations"])
"""Outside /api/v1, where such machines look."""

_FORWARDED = frozenset({"forwarded", "x-forwarded-for", "x-real-ip", "via"})

Action = Annotated[
    str,
    Query(
        max_length=200, pattern=r"^[a-z_]+\.[a-z_]*$", description='"session.cancelled", or "session." for all of them.'
    ),
]


class AuditOut(BaseModel):
    """One act. `actor_kind` is user, key, kiosk or server; `subject` an id; `detail` holds ids and counts."""

    number: int
    at: Instant
    actor_kind: str = Field(examples=["user"])
    actor_id: str
    actor_name: str = Field(examples=["Asha Rao"])
    action: str = Field(examples=["recording.opened"])
    subject: str
    detail: dict[str, Any]
    request_id: str
    address: str = Field(examples=["192.0.2.7"])


class HealthOut(BaseModel):
    """The process answers."""

    status: str = Field(examples=["ok"])


class ReadyOut(BaseModel):
    """What the server needs, and whether it works."""

    status: str = Field(examples=["ready"])
    works: dict[str, bool] = Field(examples=[{"database": True, "files": True}])


@router.get("/audit")
def list_audit(  # noqa: PLR0913, PLR0917 - what one may ask by
    _auditor: Annotated[Principal, Depends(allowed(Scope.AUDIT))],
    parts: TheParts,
    actor_id: Annotated[Id | None, Query()] = None,
    action: Action | None = None,
    subject: Annotated[Id | None, Query()] = None,
    since: Annotated[Time | None, Query()] = None,
    until: Annotated[Time | None, Query(description="Up to, but without, this time.")] = None,
    limit: Limit = 50,
    cursor: Cursor = None,
) -> Page[AuditOut]:
    """List who did what, newest first. Nothing in it can be changed or deleted, by anybody."""
    wanted = audit_log.Wanted(actor_id, action, subject, since, until)
    with parts.database.read() as session:
        rows = audit_log.listed(session, wanted, limit, cursor)
    following = cursor_of(rows[limit - 1].number) if len(rows) > limit else None
    return Page(data=[_out(row) for row in rows[:limit]], meta=Meta(limit=limit, next_cursor=following))


@machines.head("/healthz", include_in_schema=False)
@machines.get("/healthz")
def healthz() -> HealthOut:
    """Say that the process answers; a supervisor restarts one that does not."""
    return HealthOut(status="ok")


@machines.head("/readyz", include_in_schema=False)
@machines.get("/readyz", responses={503: {"description": "The database or the store of files does not answer."}})
def readyz(request: Request, response: Response) -> ReadyOut:
    """Say whether the database and the store of files answer; a load balancer sends requests elsewhere until they do."""
    works = cast("Readiness", request.app.state.readiness).found()
    ready = all(works.values())
    response.status_code = 200 if ready else 503
    return ReadyOut(status="ready" if ready else "not ready", works=works)


@machines.get("/metrics", response_class=Response, responses={200: {"content": {MEDIA_TYPE: {}}}})
def metrics(request: Request, parts: TheParts) -> Response:
    """Give the figures to Prometheus: to this machine, else to a key that may read the audit log."""
    if not _from_this_machine(request, parts):
        allowed(Scope.AUDIT).check(who_asks(request, parts))
    return Response(cast("Metrics", request.app.state.metrics).text(), media_type=MEDIA_TYPE)


def _from_this_machine(request: Request, parts: Parts) -> bool:
    """Whether nobody else can be behind the request: through a proxy on this machine, everybody comes from here."""
    settings = parts.settings
    if settings.trusted_proxies or (settings.public_url and not settings.certificate):
        return False
    if request.client is None or _FORWARDED & set(request.headers.keys()):
        return False
    try:
        return ipaddress.ip_address(request.client.host).is_loopback
    except ValueError:
        return False


def _out(row: AuditRow) -> AuditOut:
    return AuditOut(
        number=row.number,
        at=row.at,
        actor_kind=row.actor_kind,
        actor_id=row.actor_id,
        actor_name=row.actor_name,
        action=row.action,
        subject=row.subject,
        detail=audit_log.detail_of(row),
        request_id=row.request_id,
        address=row.address,
    )
