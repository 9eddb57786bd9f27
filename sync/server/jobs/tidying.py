"""Throws away what has had its time: proofs and codes that ended, old answers to repeated requests, the old part of the webhooks' log.

Each kind goes in steps of its own transactions, so that no lock is held for long, however much there is.
"""

from collections.abc import Callable
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import CursorResult, Result, delete, select
from sqlalchemy.orm import Session

from sync.server.parts import Parts
from sync.server.tables.devices import ChallengeRow, DeviceTokenRow, EnrolmentCodeRow
from sync.server.tables.notices import AttemptRow, DeliveryRow, EndpointRow, NoticeRow
from sync.server.tables.operations import AttemptsRow, IdempotencyRow
from sync.server.tables.people import SignInRow
from sync.server.webhooks.outbox import GIVEN_UP, WAITING

AT_ONCE = 500
"""Rows a transaction."""

KEPT = timedelta(days=1)
"""How long an ended thing is kept for those who ask why it no longer holds."""

ANSWERS_KEPT = timedelta(days=2)
"""How long a request may be repeated to the same effect: callers are promised one day."""

_Step = Callable[[Session, Parts, datetime], int]


def tidy(parts: Parts) -> int:
    """Throw away what is over; return how many rows went."""
    return sum(_all(parts, step) for step in _STEPS)


def _all(parts: Parts, step: _Step) -> int:
    gone = 0
    while True:
        with parts.database.write() as db:
            count = step(db, parts, parts.clock.utc())
        gone += count
        if count < AT_ONCE:
            return gone


def _challenges(db: Session, _parts: Parts, now: datetime) -> int:
    some = select(ChallengeRow.nonce).where(ChallengeRow.expires_at <= now - KEPT).limit(AT_ONCE)
    return _gone(db.execute(delete(ChallengeRow).where(ChallengeRow.nonce.in_(some))))


def _device_tokens(db: Session, _parts: Parts, now: datetime) -> int:
    some = select(DeviceTokenRow.token_sha256).where(DeviceTokenRow.expires_at <= now - KEPT).limit(AT_ONCE)
    return _gone(db.execute(delete(DeviceTokenRow).where(DeviceTokenRow.token_sha256.in_(some))))


def _enrolment_codes(db: Session, _parts: Parts, now: datetime) -> int:
    """Codes that nobody used; those that were used say by which code a kiosk came."""
    over = EnrolmentCodeRow.expires_at <= now - KEPT
    some = select(EnrolmentCodeRow.code_mac).where(over, EnrolmentCodeRow.used_at.is_(None)).limit(AT_ONCE)
    return _gone(db.execute(delete(EnrolmentCodeRow).where(EnrolmentCodeRow.code_mac.in_(some))))


def _sign_ins(db: Session, _parts: Parts, now: datetime) -> int:
    some = select(SignInRow.token_sha256).where(SignInRow.expires_at <= now - KEPT).limit(AT_ONCE)
    return _gone(db.execute(delete(SignInRow).where(SignInRow.token_sha256.in_(some))))


def _guesses(db: Session, _parts: Parts, now: datetime) -> int:
    over = AttemptsRow.window_ends_at <= now - KEPT
    still_blocked = AttemptsRow.blocked_until.is_not(None) & (AttemptsRow.blocked_until > now)
    some = select(AttemptsRow.bucket).where(over, ~still_blocked).limit(AT_ONCE)
    return _gone(db.execute(delete(AttemptsRow).where(AttemptsRow.bucket.in_(some))))


def _answers(db: Session, _parts: Parts, now: datetime) -> int:
    old = db.scalars(select(IdempotencyRow).where(IdempotencyRow.created_at <= now - ANSWERS_KEPT).limit(AT_ONCE)).all()
    for row in old:
        db.delete(row)
    return len(old)


def _stranded(db: Session, _parts: Parts, now: datetime) -> int:
    """Deliveries that wait for an endpoint which was disabled in the moment they were written."""
    query = (
        select(DeliveryRow)
        .join(EndpointRow, EndpointRow.id == DeliveryRow.endpoint_id)
        .where(DeliveryRow.state == WAITING, EndpointRow.disabled_at <= now - timedelta(hours=1))
        .limit(AT_ONCE)
        .with_for_update(of=DeliveryRow, skip_locked=True)
    )
    rows = db.scalars(query).all()
    for row in rows:
        row.state, row.settled_at = GIVEN_UP, now
    return len(rows)


def _deliveries(db: Session, parts: Parts, now: datetime) -> int:
    over = DeliveryRow.settled_at <= now - timedelta(days=parts.settings.webhook_log_days)
    settled = select(DeliveryRow.id).where(over, DeliveryRow.state != WAITING).limit(AT_ONCE)
    some = list(db.scalars(settled.with_for_update(skip_locked=True)))  # held: one may be sent again in this moment
    db.execute(delete(AttemptRow).where(AttemptRow.delivery_id.in_(some)))
    return _gone(db.execute(delete(DeliveryRow).where(DeliveryRow.id.in_(some))))


def _notices(db: Session, parts: Parts, now: datetime) -> int:
    over = NoticeRow.occurred_at <= now - timedelta(days=parts.settings.webhook_log_days)
    needed = select(DeliveryRow.id).where(DeliveryRow.notice_number == NoticeRow.number).exists()
    some = select(NoticeRow.number).where(over, ~needed).limit(AT_ONCE)
    return _gone(db.execute(delete(NoticeRow).where(NoticeRow.number.in_(some))))


def _removed_endpoints(db: Session, _parts: Parts, now: datetime) -> int:
    needed = select(DeliveryRow.id).where(DeliveryRow.endpoint_id == EndpointRow.id).exists()
    some = select(EndpointRow.id).where(EndpointRow.removed_at <= now - KEPT, ~needed).limit(AT_ONCE)
    return _gone(db.execute(delete(EndpointRow).where(EndpointRow.id.in_(some))))


def _gone(result: Result[Any]) -> int:
    return result.rowcount if isinstance(result, CursorResult) else 0


_STEPS: tuple[_Step, ...] = (
    _challenges,
    _device_tokens,
    _enrolment_codes,
    _sign_ins,
    _guesses,
    _answers,
    _stranded,
    _deliveries,
    _notices,
    _removed_endpoints,
)
