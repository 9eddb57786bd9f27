"""What was told to whom, attempt by attempt; and telling it again."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from sync.server.jobs.bell import Work
from sync.server.parts import Parts
from sync.server.problems import Problem, not_found
from sync.server.tables.notices import AttemptRow, DeliveryRow, EndpointRow, NoticeRow
from sync.server.webhooks.outbox import DELIVERED, RETRIED_FOR, TEST, WAITING, delivery_of, wants

REPLAYED_AT_ONCE = 1000
"""Notices that one request replays at most: they are written in one transaction."""


@dataclass(frozen=True, slots=True)
class Wanted:
    """Which deliveries of an endpoint to list; None leaves a part open."""

    state: str | None = None
    event: str | None = None
    subject: str | None = None


@dataclass(frozen=True, slots=True)
class Replayed:
    """How many were replayed, and the number of the notice after which to go on; None where that was all."""

    count: int
    next_after: int | None


def listed(
    db: Session, endpoint_id: str, wanted: Wanted, limit: int, before: int | None
) -> Sequence[tuple[DeliveryRow, NoticeRow]]:
    """Return up to `limit` + 1 deliveries with what they deliver, the newest happening first."""
    query = (
        select(DeliveryRow, NoticeRow)
        .join(NoticeRow, NoticeRow.number == DeliveryRow.notice_number)
        .where(DeliveryRow.endpoint_id == endpoint_id)
        .order_by(DeliveryRow.notice_number.desc())
        .limit(limit + 1)
    )
    if wanted.state is not None:
        query = query.where(DeliveryRow.state == wanted.state)
    if wanted.event is not None:
        query = query.where(NoticeRow.event == wanted.event)
    if wanted.subject is not None:
        query = query.where(DeliveryRow.subject == wanted.subject)
    if before is not None:
        query = query.where(DeliveryRow.notice_number < before)
    return [(delivery, notice) for delivery, notice in db.execute(query)]


def found(db: Session, delivery_id: str) -> tuple[DeliveryRow, NoticeRow]:
    """Return a delivery and what it delivers. Raises a 404 problem, also where its endpoint was removed."""
    query = (
        select(DeliveryRow, NoticeRow)
        .join(NoticeRow, NoticeRow.number == DeliveryRow.notice_number)
        .join(EndpointRow, EndpointRow.id == DeliveryRow.endpoint_id)
        .where(DeliveryRow.id == delivery_id, EndpointRow.removed_at.is_(None))
    )
    row = db.execute(query).one_or_none()
    if row is None:
        raise not_found("webhook delivery")
    return row[0], row[1]


def attempts(db: Session, delivery_id: str, most: int = 200) -> list[AttemptRow]:
    """Return the newest attempts at a delivery, in the order they were made."""
    query = select(AttemptRow).where(AttemptRow.delivery_id == delivery_id).order_by(AttemptRow.number.desc())
    return list(reversed(list(db.scalars(query.limit(most)))))


def replay_one(db: Session, parts: Parts, endpoint: EndpointRow, delivery: DeliveryRow) -> None:
    """Have a delivery go again with the same id, or at once where it waits. The caller holds the endpoint."""
    refuse_disabled(endpoint)
    db.refresh(delivery, with_for_update=True)
    _again(delivery, parts.clock.utc())
    parts.bell.ring_after(db, Work.DELIVERIES)


def replay_since(
    db: Session, parts: Parts, endpoint: EndpointRow, since: datetime, *, after: int | None, undelivered_only: bool
) -> Replayed:
    """Tell an endpoint (held by the caller) again, in order, what it wants of all that happened since; what it was never told too."""
    refuse_disabled(endpoint)
    now = parts.clock.utc()
    notices = _notices(db, since, after)
    there = _deliveries_of(db, endpoint.id, notices)
    count = 0
    for notice in notices[:REPLAYED_AT_ONCE]:
        delivery = there.get(notice.number)
        taken = delivery is not None and delivery.state == DELIVERED
        if not wants(endpoint, notice.event) or (taken and undelivered_only):
            continue
        if delivery is None:
            db.add(delivery_of(parts, endpoint.id, notice, now))
        else:
            _again(delivery, now)
        count += 1
    parts.bell.ring_after(db, Work.DELIVERIES)
    more = len(notices) > REPLAYED_AT_ONCE
    return Replayed(count, notices[REPLAYED_AT_ONCE - 1].number if more else None)


def refuse_disabled(endpoint: EndpointRow) -> None:
    """Raise a 409 problem where nothing can go to the endpoint."""
    if endpoint.disabled_at is not None:
        raise Problem(409, "endpoint-disabled", "The endpoint is disabled", "enable it first")


def _notices(db: Session, since: datetime, after: int | None) -> list[NoticeRow]:
    query = (
        select(NoticeRow)
        .where(NoticeRow.occurred_at >= since, NoticeRow.event != TEST)
        .order_by(NoticeRow.number)
        .limit(REPLAYED_AT_ONCE + 1)
    )
    return list(db.scalars(query.where(NoticeRow.number > after) if after is not None else query))


def _deliveries_of(db: Session, endpoint_id: str, notices: Sequence[NoticeRow]) -> dict[int, DeliveryRow]:
    """Return the endpoint's deliveries of these notices, held, by the notice's number."""
    if not notices:
        return {}
    query = select(DeliveryRow).where(
        DeliveryRow.endpoint_id == endpoint_id,
        DeliveryRow.notice_number.between(notices[0].number, notices[-1].number),
    )
    return {row.notice_number: row for row in db.scalars(query.with_for_update())}


def _again(delivery: DeliveryRow, now: datetime) -> None:
    if delivery.state != WAITING:
        delivery.state, delivery.settled_at = WAITING, None
        delivery.attempts = 0
        delivery.give_up_at = now + RETRIED_FOR
    delivery.next_at = now
