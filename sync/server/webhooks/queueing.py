"""Which deliveries go next, and what becomes of each: the queue is rows, claims are leases, and every step is a transaction of its own.

A delivery goes only after every earlier one of its subject to that endpoint was delivered or given up. A claim lasts `LEASE`, several
times what an attempt may take, so that no two processes try one at once; whoever dies with a claim loses it, and the delivery goes again
with the same id.
"""

from collections import Counter
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import ColumnElement, Select, exists, or_, select
from sqlalchemy.orm import Session, aliased

from sync.server.jobs.bell import Work
from sync.server.parts import Parts
from sync.server.sealed import CannotUnseal
from sync.server.tables.notices import AttemptRow, DeliveryRow, EndpointRow, NoticeRow
from sync.server.webhooks.outbox import DELIVERED, GIVEN_UP, WAITING
from sync.server.webhooks.retrying import try_again_at
from sync.server.webhooks.sending import KEPT, Answer
from sync.server.webhooks.signing import live_secrets

LEASE = timedelta(minutes=2)

AILING = 3
"""Failures in a row after which an endpoint is tried with one delivery at a time."""

AT_ONCE = 4
"""Deliveries to one healthy endpoint at the same time, from one process."""

_LOOKED_AT = 64

_earlier = aliased(DeliveryRow)  # made once: a statement with an alias of its own is compiled anew each time


@dataclass(frozen=True, slots=True)
class Errand:
    """A delivery that is this process's to try: all that is needed for it. `claim` names the lease."""

    delivery_id: str
    endpoint_id: str
    claim: str
    message_id: str
    url: str
    body: bytes
    keys: tuple[bytes, ...]
    ailing: bool


def claim(
    db: Session, parts: Parts, most: int, running: Mapping[str, int], *, spare_the_ailing: bool = False
) -> list[Errand]:
    """Claim up to `most` deliveries that are due, of no endpoint more than it may have at once.

    `running` counts what this process is trying already, by endpoint; with `spare_the_ailing` only healthy endpoints' are claimed.
    """
    now = parts.clock.utc()
    full = [each for each, count in running.items() if count >= AT_ONCE]
    busy = [each for each, count in running.items() if count > 0]
    found = db.execute(_due(now, full, busy, spare_the_ailing=spare_the_ailing)).all()
    taken: Counter[str] = Counter(running)
    errands: list[Errand] = []
    for delivery, endpoint, notice in found:
        ailing = endpoint.failures >= AILING
        if len(errands) == most or taken[endpoint.id] >= (1 if ailing else AT_ONCE):
            continue
        taken[endpoint.id] += 1
        delivery.claimed_by = parts.new_id()
        delivery.claimed_until = now + LEASE
        errands.append(_errand(db, parts, delivery, endpoint, notice))
    return errands


def anything_due(db: Session, now: datetime) -> bool:
    """Whether it is worth a claim: a look that holds up nobody, and may say yes to what only waits for an earlier one."""
    query = select(DeliveryRow.id).where(DeliveryRow.state == WAITING, DeliveryRow.next_at <= now, _unclaimed(now))
    return db.scalar(query.limit(1)) is not None


def settle(db: Session, parts: Parts, errand: Errand, answer: Answer) -> None:
    """Write down what came of an attempt, and what follows from it."""
    now = parts.clock.utc()
    endpoint = db.get_one(EndpointRow, errand.endpoint_id, with_for_update={"key_share": True})
    delivery = db.get(DeliveryRow, errand.delivery_id, with_for_update=True)
    if delivery is None:
        return
    db.add(
        AttemptRow(
            delivery_id=delivery.id,
            at=now,
            status=answer.status,
            error=answer.error[:KEPT] if answer.error else None,
            took_ms=answer.took_ms,
            answer=answer.beginning,
        )
    )
    _judge(endpoint, answer, now)
    if delivery.state == WAITING and (answer.taken or delivery.claimed_by == errand.claim):
        _decide(parts, delivery, answer, now)
    if answer.gone and endpoint.disabled_at is None:
        disable(db, endpoint, "it answered that it is gone (410)", now)
    parts.bell.ring_after(db, Work.DELIVERIES)


def disable(db: Session, endpoint: EndpointRow, why: str, now: datetime) -> None:
    """Have nothing more go to an endpoint; what waits for it is given up, and can be replayed. The caller holds the endpoint's row."""
    endpoint.disabled_at, endpoint.disabled_why = now, why
    waiting = select(DeliveryRow).where(DeliveryRow.endpoint_id == endpoint.id, DeliveryRow.state == WAITING)
    for delivery in db.scalars(waiting.with_for_update()):
        _settled(delivery, GIVEN_UP, now)


def _due(
    now: datetime, full: Collection[str], busy: Collection[str], *, spare_the_ailing: bool
) -> Select[DeliveryRow, EndpointRow, NoticeRow]:
    """Leave out the endpoints that may have no more at once: else what waits for one that hangs would be all that is looked at."""
    held_up = exists().where(
        _earlier.endpoint_id == DeliveryRow.endpoint_id,
        _earlier.subject == DeliveryRow.subject,
        _earlier.notice_number < DeliveryRow.notice_number,
        _earlier.state == WAITING,
    )
    query = (
        select(DeliveryRow, EndpointRow, NoticeRow)
        .join(EndpointRow, EndpointRow.id == DeliveryRow.endpoint_id)
        .join(NoticeRow, NoticeRow.number == DeliveryRow.notice_number)
        .where(
            DeliveryRow.state == WAITING,
            DeliveryRow.next_at <= now,
            _unclaimed(now),
            EndpointRow.disabled_at.is_(None),
            ~held_up,
        )
        .order_by(DeliveryRow.next_at, DeliveryRow.notice_number)
        .limit(_LOOKED_AT)
        .with_for_update(of=DeliveryRow, skip_locked=True)
    )
    if full:
        query = query.where(DeliveryRow.endpoint_id.not_in(full))
    if busy:
        query = query.where(or_(EndpointRow.failures < AILING, DeliveryRow.endpoint_id.not_in(busy)))
    return query.where(EndpointRow.failures < AILING) if spare_the_ailing else query


def _unclaimed(now: datetime) -> ColumnElement[bool]:
    return or_(DeliveryRow.claimed_until.is_(None), DeliveryRow.claimed_until <= now)


def _errand(db: Session, parts: Parts, delivery: DeliveryRow, endpoint: EndpointRow, notice: NoticeRow) -> Errand:
    try:
        keys = live_secrets(db, parts, endpoint.id)
    except CannotUnseal:
        keys = ()
    return Errand(
        delivery_id=delivery.id,
        endpoint_id=endpoint.id,
        claim=delivery.claimed_by or "",
        message_id=notice.id,
        url=endpoint.url,
        body=notice.body.encode(),
        keys=keys,
        ailing=endpoint.failures >= AILING,
    )


def _judge(endpoint: EndpointRow, answer: Answer, now: datetime) -> None:
    """Keep count of an endpoint's failures in a row."""
    if answer.taken:
        if endpoint.failures:
            endpoint.failures, endpoint.failing_since = 0, None
    else:
        endpoint.failures += 1
        endpoint.failing_since = endpoint.failing_since or now


def _decide(parts: Parts, delivery: DeliveryRow, answer: Answer, now: datetime) -> None:
    delivery.attempts += 1
    delivery.claimed_by = delivery.claimed_until = None
    if answer.taken:
        _settled(delivery, DELIVERED, now)
        return
    again = try_again_at(now, delivery.attempts, delivery.give_up_at, answer.retry_after, parts.random_bytes)
    if again is None or answer.gone:
        _settled(delivery, GIVEN_UP, now)
    else:
        delivery.next_at = again


def _settled(delivery: DeliveryRow, state: str, now: datetime) -> None:
    delivery.state, delivery.settled_at = state, now
    delivery.claimed_by = delivery.claimed_until = None
