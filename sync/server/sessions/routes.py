"""Sessions over HTTP: scheduled, found, called off, moved, taken back, run again."""

from collections.abc import Callable
from typing import Annotated

from fastapi import APIRouter, Depends, Query, Request, Response
from sqlalchemy.orm import Session

from sync.server.audit import note
from sync.server.idempotency import Answer, IdempotencyHeader, fingerprint, key_of, once
from sync.server.paging import Meta, Page
from sync.server.parts import Parts, TheParts
from sync.server.people.knocking import allowed
from sync.server.principals import Principal, Scope
from sync.server.problems import Problem
from sync.server.sessions import listing, orders, pen, retakes, shapes
from sync.server.sessions.creating import Created, Wanted, schedule
from sync.server.sessions.export_routes import router as exports
from sync.server.sessions.join import join_url
from sync.server.sessions.lookup_routes import router as lookup
from sync.server.sessions.renewing import renew_code
from sync.server.sessions.result_routes import router as results
from sync.server.sessions.rows import session_row
from sync.server.sessions.second_routes import router as second_scores
from sync.server.tables.sessions import OrderRow
from sync.server.texts import InPath

router = APIRouter(tags=["sessions"])
router.include_router(results)
router.include_router(second_scores)
router.include_router(lookup)
router.include_router(exports)

Reader = Annotated[Principal, Depends(allowed(Scope.SESSIONS_READ))]
Writer = Annotated[Principal, Depends(allowed(Scope.SESSIONS_WRITE))]


@router.post("/sessions", status_code=201, response_model=shapes.SessionCreatedOut, response_model_exclude_unset=True)
def create(
    asked: shapes.SessionIn, by: Writer, parts: TheParts, request: Request, header: IdempotencyHeader = None
) -> Response:
    """Schedule a session: answers with the access code, which is told this once, and a link to give to the participant."""
    wanted = Wanted(
        participant=asked.participant.as_new() if asked.participant else asked.participant_id or "",
        template_id=asked.evaluation_template_id,
        template_version=asked.evaluation_template_version,
        stage=asked.stage,
        scheduled_at=asked.scheduled_at,
        language=asked.language,
        external_id=asked.external_id,
        metadata=asked.metadata,
        location=asked.location,
    )
    key = key_of(header, asked.idempotency_key)
    with parts.database.write() as db:
        do = _creating(db, parts, by, request, lambda: schedule(db, parts, wanted))
        answer = once(db, parts, by.id, key, fingerprint(request, asked), do)
    return answer.as_response()


@router.get("/sessions", response_model_exclude_unset=True)
def find(asked: Annotated[shapes.FindQuery, Query()], by: Reader, parts: TheParts) -> Page[shapes.SessionOut]:
    """List sessions; a repeated `status` means any of them, a time from is included, a time to is not."""
    search = _allowed_to_look_for(asked, by)
    with parts.database.read() as db:
        rows, following = listing.find(db, search, asked.limit, asked.cursor, skip=asked.skip)
    return Page(data=[shapes.session_out(row, by) for row in rows], meta=Meta(limit=asked.limit, next_cursor=following))


@router.get("/sessions/count")
def count(asked: Annotated[shapes.CountQuery, Query()], by: Reader, parts: TheParts) -> shapes.CountOut:
    """Count what a list of sessions would hold."""
    search = _allowed_to_look_for(asked, by)
    with parts.database.read() as db:
        return shapes.CountOut(count=listing.count(db, search))


@router.get("/sessions/{session_id}", response_model_exclude_unset=True)
def get(session_id: InPath, by: Reader, parts: TheParts) -> shapes.SessionWithOrdersOut:
    """Return a session, and what was asked of it."""
    with parts.database.read() as db:
        row = session_row(db, session_id)
        waits_for = orders.kept_from(db, row)
        asked = [shapes.order_out(order, waits_for) for order in orders.orders_of(db, session_id)]
    return shapes.SessionWithOrdersOut(**shapes.said_of(row, by), orders=asked)


@router.post("/sessions/{session_id}/cancel", response_model_exclude_unset=True)
def cancel(
    session_id: InPath, asked: shapes.CancelIn, by: Writer, parts: TheParts, request: Request
) -> shapes.ChangedOut:
    """Call a session off: at once where no kiosk has a copy, else as soon as each has let go, unless one had begun."""
    with parts.database.write() as db:
        order = orders.cancel(db, parts, session_id, by, force=asked.force)
        return _changed(db, parts, session_id, order, by, asked, request)


@router.post("/sessions/{session_id}/reschedule", response_model_exclude_unset=True)
def reschedule(
    session_id: InPath, asked: shapes.RescheduleIn, by: Writer, parts: TheParts, request: Request
) -> shapes.ChangedOut:
    """Move a session to another time; as for calling it off. Its access code stays."""
    with parts.database.write() as db:
        order = orders.reschedule(db, parts, session_id, by, asked.scheduled_at, force=asked.force)
        return _changed(db, parts, session_id, order, by, asked, request)


@router.delete("/sessions/{session_id}/orders/{order_id}")
def withdraw(session_id: InPath, order_id: InPath, by: Writer, parts: TheParts, request: Request) -> shapes.OrderOut:
    """Take back an order that still waits."""
    with parts.database.write() as db:
        order = orders.withdraw(db, parts, session_id, order_id)
        note(db, parts.clock.utc(), by, "order.withdrawn", session_id, {"order_id": order_id}, request=request)
        return shapes.order_out(order, [])


@router.post("/sessions/{session_id}/pen", response_model_exclude_unset=True)
def take_pen(
    session_id: InPath, asked: shapes.PenIn, by: Writer, parts: TheParts, request: Request
) -> shapes.SessionOut:
    """Take a session back from a kiosk that is lost for good. What comes from it later is set aside, never mixed in."""
    with parts.database.write() as db:
        row, taken = pen.take_pen(db, parts, session_id, asked.reason, asked.end_reason)
        detail = {"taken_from": taken, "reason": asked.reason}
        note(db, parts.clock.utc(), by, "pen.taken", session_id, detail, request=request)
        return shapes.session_out(row, by)


@router.post(
    "/sessions/{session_id}/retake",
    status_code=201,
    response_model=shapes.SessionCreatedOut,
    response_model_exclude_unset=True,
)
def retake(
    session_id: InPath,
    asked: shapes.RetakeIn,
    by: Writer,
    parts: TheParts,
    request: Request,
    header: IdempotencyHeader = None,
) -> Response:
    """Schedule an ended interview again, where its end or its stage allows it; the earlier session stays attached."""
    key = key_of(header, asked.idempotency_key)
    with parts.database.write() as db:
        again = _creating(
            db, parts, by, request, lambda: retakes.retake(db, parts, session_id, asked.scheduled_at, asked.location)
        )
        answer = once(db, parts, by.id, key, fingerprint(request, asked), again)
    return answer.as_response()


@router.post("/sessions/{session_id}/access-code", status_code=201, response_model=shapes.NewCodeOut)
def renew_access_code(
    session_id: InPath,
    asked: shapes.NewCodeIn,
    by: Writer,
    parts: TheParts,
    request: Request,
    header: IdempotencyHeader = None,
) -> Response:
    """Give a scheduled session another access code: one that a stage created by itself, or whose code was lost. The earlier one ends."""

    def do() -> Answer:
        code, kiosks = renew_code(db, parts, session_id)
        note(db, parts.clock.utc(), by, "access_code.renewed", session_id, {"device_ids": kiosks}, request=request)
        url = join_url(parts, session_id)
        out = shapes.NewCodeOut(session_id=session_id, access_code=code, join_url=url, still_open_at=kiosks)
        return Answer(201, out.model_dump(mode="json"))

    with parts.database.write() as db:
        answer = once(db, parts, by.id, key_of(header, asked.idempotency_key), fingerprint(request, asked), do)
    return answer.as_response()


def _allowed_to_look_for(asked: shapes.CountQuery, by: Principal) -> listing.Search:
    """Return the search; who may not read results is not told of them by what is found, or in which order."""
    search = asked.search()
    if search.by_result and Scope.RESULTS_READ not in by.scopes:
        raise Problem(403, "not-allowed", "Not allowed", f"looking for results needs {Scope.RESULTS_READ}")
    return search


def _creating(
    db: Session, parts: Parts, by: Principal, request: Request, make: Callable[[], Created]
) -> Callable[[], Answer]:
    def do() -> Answer:
        made = make()
        note(db, parts.clock.utc(), by, "session.created", made.row.id, request=request)
        out = shapes.SessionCreatedOut(
            **shapes.said_of(made.row, by), access_code=made.code, join_url=join_url(parts, made.row.id)
        )
        return Answer(201, out.model_dump(mode="json", exclude_unset=True))

    return do


def _changed(
    db: Session, parts: Parts, session_id: str, order: OrderRow, by: Principal, asked: shapes.CancelIn, request: Request
) -> shapes.ChangedOut:
    detail = {"order_id": order.id, "state": order.state, "force": asked.force, "reason": asked.reason}
    note(db, parts.clock.utc(), by, f"session.{order.kind}_asked", session_id, detail, request=request)
    row = session_row(db, session_id)
    return shapes.ChangedOut(
        session=shapes.session_out(row, by), order=shapes.order_out(order, orders.kept_from(db, row))
    )
