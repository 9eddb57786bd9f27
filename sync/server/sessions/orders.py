"""Calling off and moving sessions: at once where no kiosk could be holding one, else by an order that waits for those that could.

An order takes effect when the last copy is let go (`settle`), or is void when a kiosk had begun (`projection`). There is one at a time: a later
one takes the earlier's place. By force, with a reason, it takes effect at once; what then comes from a kiosk is set aside.
"""

import json
from datetime import datetime
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from engine.interview import facts
from engine.interview.lifecycle import EndReason, Status
from sync.server.parts import Parts
from sync.server.principals import Principal
from sync.server.problems import Problem
from sync.server.sessions.chain_writer import append
from sync.server.sessions.creating import refuse_past
from sync.server.sessions.flags import raise_flag
from sync.server.sessions.notes import state_those_that_waited
from sync.server.sessions.projection import CANCEL, DONE, RESCHEDULE, VOID, WAITING, waiting_orders
from sync.server.sessions.rows import RELEASED, copies_out, held
from sync.server.tables.sessions import SERVER, OrderRow, SessionRow
from sync.times import rfc3339


def cancel(
    db: Session,
    parts: Parts,
    session_id: str,
    by: Principal,
    reason: EndReason = EndReason.CANCELLED_BY_ADMIN,
    *,
    force: bool = False,
) -> OrderRow:
    """Call a session off, or leave the order to. Raises the 409 problem of one that has begun or ended."""
    return _leave(db, parts, session_id, by, CANCEL, {"end_reason": str(reason)}, force=force)


def reschedule(
    db: Session, parts: Parts, session_id: str, by: Principal, at: datetime, *, force: bool = False
) -> OrderRow:
    """Move a session to another time, or leave the order to. Raises the problems of a time that is over (422), as of `cancel`."""
    refuse_past(at, parts.clock.utc())
    return _leave(db, parts, session_id, by, RESCHEDULE, {"scheduled_at": rfc3339(at)}, force=force)


def withdraw(db: Session, parts: Parts, session_id: str, order_id: str) -> OrderRow:
    """Take back an order that still waits; kiosks that let go meanwhile are given the session again. Raises the problems 404 and 409."""
    held(db, session_id)
    order = db.get(OrderRow, order_id, populate_existing=True)
    if order is None or order.session_id != session_id:
        raise Problem(404, "not-found", "No such order")
    if order.state != WAITING:
        raise Problem(409, "order-settled", "That order does not wait any more", order.outcome or order.state)
    _settled(parts, order, VOID, "withdrawn")
    db.flush()
    return order


def settle(db: Session, parts: Parts, session_id: str) -> None:
    """Carry out the order that waits, where no kiosk could be holding the session any more, and state the notes that waited for the pen.

    To be called whenever a kiosk let go.
    """
    row = held(db, session_id)
    state_those_that_waited(db, parts, row)
    if row.status == Status.SCHEDULED and not kept_from(db, row):
        for order in waiting_orders(db, session_id):
            _carry_out(db, parts, row, order)


def orders_of(db: Session, session_id: str) -> list[OrderRow]:
    """Return every order there was, oldest first."""
    return list(
        db.scalars(select(OrderRow).where(OrderRow.session_id == session_id).order_by(OrderRow.created_at, OrderRow.id))
    )


def kept_from(db: Session, row: SessionRow) -> list[str]:
    """Return the kiosks that could begin a session, or have: whom an order waits for."""
    ids = [copy.device_id for copy in copies_out(db, row.id)]
    return ids if row.writer == SERVER or row.writer in ids else [*ids, row.writer]


def release_all_copies(db: Session, parts: Parts, row: SessionRow) -> list[str]:
    """Take the pen and every copy back, whatever kiosks are doing; return the kiosks it was taken from."""
    taken = kept_from(db, row)
    for copy in copies_out(db, row.id):
        copy.state, copy.changed_at = RELEASED, parts.clock.utc()
        copy.claimed_at = None
    row.writer = SERVER
    db.flush()
    return taken


def _leave(
    db: Session, parts: Parts, session_id: str, by: Principal, kind: str, body: dict[str, Any], *, force: bool
) -> OrderRow:
    row = held(db, session_id)
    if row.status != Status.SCHEDULED:
        raise Problem(
            409,
            "illegal-transition",
            "That step does not exist",
            f"a session that is {row.status} can't be {_DONE_WORDS[kind]}",
        )
    now = parts.clock.utc()
    for earlier in waiting_orders(db, session_id):
        _settled(parts, earlier, VOID, "a later order took its place")
    order = OrderRow(
        id=parts.new_id(),
        session_id=session_id,
        kind=kind,
        body=json.dumps(body),
        state=WAITING,
        outcome=None,
        by=by.name,
        created_at=now,
        settled_at=None,
    )
    db.add(order)
    db.flush()
    if force and (taken := release_all_copies(db, parts, row)):
        raise_flag(row, "forced", f"{kind} was forced while {', '.join(taken)} could be holding the session", now)
    if not kept_from(db, row):
        _carry_out(db, parts, row, order)
    return order


def _carry_out(db: Session, parts: Parts, row: SessionRow, order: OrderRow) -> None:
    body = json.loads(order.body)
    if order.kind == CANCEL:
        append(db, parts, row.id, facts.SessionCancelled.KIND, body)
    else:
        append(db, parts, row.id, facts.SessionRescheduled.KIND, body | {"previous": rfc3339(row.scheduled_at)})
    _settled(parts, order, DONE, _DONE_WORDS[order.kind])
    db.flush()


def _settled(parts: Parts, order: OrderRow, state: str, outcome: str) -> None:
    order.state, order.outcome, order.settled_at = state, outcome, parts.clock.utc()


_DONE_WORDS = {CANCEL: "cancelled", RESCHEDULE: "rescheduled"}
