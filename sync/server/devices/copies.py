"""Which sessions a kiosk is given a copy of, and which it is asked to let go: worked out from what it was told last, so that nothing is missed.

There is no log of changes to fall behind in: each answer is the difference between what the kiosk should have now and what it was last told.
The cursor is the number of an answer; whoever shows it has received that answer and all before it, and what was told after it is told again.
A number that was never given (the server was put back from a backup) confirms nothing.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import ColumnElement, Row, and_, exists, false, not_, or_, select, update
from sqlalchemy.orm import Session, aliased

from engine.interview.lifecycle import Status
from sync.events import Event
from sync.server.database import locked
from sync.server.parts import Parts
from sync.server.principals import Kiosk
from sync.server.sessions.codes import code_of
from sync.server.sessions.events import events_of
from sync.server.sessions.orders import settle
from sync.server.sessions.projection import CANCEL, RESCHEDULE, WAITING
from sync.server.sessions.rows import BEGUN, HELD, OFFERED, RELEASED
from sync.server.stages.reviewing import HELD_AT_A_DESK
from sync.server.tables.devices import DeviceRow
from sync.server.tables.sessions import SERVER, OrderRow, SessionCopyRow, SessionRow

CLAIM_LASTS = timedelta(minutes=15)
"""How long a claim holds others off after its kiosk was last heard from."""

CLAIM_LASTS_AT_MOST = timedelta(hours=1)
"""How long a claim holds others off though its kiosk lives, and neither begins nor lets go: who left while it was without a network, or
before it was started anew, it may not know of any more. One that begins, were it later, has the session for good (`BEGUN`)."""

PAGE = 100
_PAGE_BYTES = 16 * 1024 * 1024

_LETS_GO = (OFFERED, HELD)
"""The states of a copy that a kiosk can still be asked to let go."""


@dataclass(frozen=True, slots=True)
class Line:
    """One session a kiosk is told of: the chain so far and its access code; or neither, and `reason` says why to let go of it."""

    session_id: str
    scheduled_at: datetime
    events: Sequence[Event] = ()
    code: str | None = None
    reason: str | None = None
    order_id: str | None = None


# Made once: a statement with an alias of its own is compiled anew each time, and every kiosk asks every few seconds.
_other, _claimant = aliased(SessionCopyRow), aliased(DeviceRow)


@dataclass(frozen=True, slots=True)
class Told:
    """An answer to a kiosk, and the cursor that confirms it."""

    lines: Sequence[Line]
    cursor: int


def assignments(parts: Parts, kiosk: Kiosk, cursor: int) -> Told:
    """Return what is new for a kiosk that received the answers up to `cursor` (0: none). A transaction of its own, written only if need be."""
    now = parts.clock.utc()
    with parts.database.read() as db:
        given = db.scalar(select(DeviceRow.told).where(DeviceRow.id == kiosk.device_id)) or 0
        until = now + timedelta(days=parts.settings.assignments_days_ahead)
        asked = _Asked(kiosk.device_id, kiosk.location, cursor if cursor <= given else 0, now, until)
        if not (_offers(db, asked) or _withdrawals(db, asked) or _confirmed(db, asked)):
            return Told((), asked.cursor)
    with parts.database.write() as db:
        device = db.scalar(
            select(DeviceRow)
            .where(DeviceRow.id == kiosk.device_id, DeviceRow.revoked_at.is_(None))
            .with_for_update(key_share=True)
        )
        if device is None:
            return Told((), asked.cursor)
        return _tell(db, parts, device, asked)


def release(db: Session, parts: Parts, kiosk: Kiosk, session: SessionRow) -> None:
    """Note that a kiosk let go of a session whose row is held; orders that waited for that take effect."""
    copy = copy_of(db, session.id, kiosk.device_id)
    if copy is None:
        return
    copy.told_seq, copy.told_in = -1, 0
    if copy.state in _LETS_GO:
        copy.state, copy.claimed_at, copy.changed_at = RELEASED, None, parts.clock.utc()
        db.flush()
        settle(db, parts, session.id)


def release_all(db: Session, parts: Parts, device_id: str) -> None:
    """Let go, in a kiosk's stead, of all it has not begun."""
    mine = select(SessionCopyRow.session_id).where(
        SessionCopyRow.device_id == device_id, SessionCopyRow.state.in_(_LETS_GO)
    )
    for session in db.scalars(locked(select(SessionRow).where(SessionRow.id.in_(mine)).order_by(SessionRow.id))).all():
        copy = copy_of(db, session.id, device_id)
        if copy is not None and copy.state in _LETS_GO:
            copy.state, copy.claimed_at, copy.changed_at = RELEASED, None, parts.clock.utc()
            db.flush()
            settle(db, parts, session.id)


def copy_of(db: Session, session_id: str, device_id: str) -> SessionCopyRow | None:
    """Return a kiosk's copy of a session, whatever its state, as it stands now."""
    return db.get(SessionCopyRow, (session_id, device_id), populate_existing=True)


def claimed_elsewhere(device_id: str, now: datetime) -> ColumnElement[bool]:
    """Whether another kiosk that is alive has claimed the session within the last hour, or has begun it."""
    since, at_most = now - CLAIM_LASTS, now - CLAIM_LASTS_AT_MOST
    return exists(
        select(_other.session_id)
        .join(_claimant, _claimant.id == _other.device_id)
        .where(
            _other.session_id == SessionRow.id,
            _other.device_id != device_id,
            or_(
                _other.state == BEGUN,
                and_(
                    _other.state.in_(_LETS_GO),
                    or_(_other.claimed_at > since, and_(_other.claimed_at > at_most, _claimant.seen_at > since)),
                ),
            ),
        )
        .correlate(SessionRow)
    )


@dataclass(frozen=True, slots=True)
class _Asked:
    """Who asks, from where, having received what; and until when sessions are given ahead."""

    device_id: str
    location: str | None
    cursor: int
    now: datetime
    until: datetime


def _ordered() -> ColumnElement[bool]:
    return exists(
        select(OrderRow.id)
        .where(OrderRow.session_id == SessionRow.id, OrderRow.state == WAITING, OrderRow.kind.in_((CANCEL, RESCHEDULE)))
        .correlate(SessionRow)
    )


def _eligible(asked: _Asked) -> ColumnElement[bool]:
    """Whether the kiosk should have a copy of the session."""
    here = SessionRow.location == asked.location if asked.location is not None else false()
    return and_(
        SessionRow.status == Status.SCHEDULED,
        SessionRow.writer == SERVER,
        SessionRow.stage_type.not_in([str(each) for each in HELD_AT_A_DESK]),
        SessionRow.scheduled_at <= asked.until,
        or_(SessionRow.location.is_(None), here),
        not_(_ordered()),
        not_(claimed_elsewhere(asked.device_id, asked.now)),
    )


def _offers(db: Session, asked: _Asked, among: Sequence[str] | None = None) -> list[Row[tuple[str, int]]]:
    """Return the sessions (id, last seq) that the kiosk should have and was not told of as they are."""
    copy = SessionCopyRow
    query = (
        select(SessionRow.id, SessionRow.head_seq)
        .outerjoin(copy, and_(copy.session_id == SessionRow.id, copy.device_id == asked.device_id))
        .where(
            _eligible(asked),
            or_(
                copy.session_id.is_(None),
                copy.told_seq != SessionRow.head_seq,
                copy.told_in > asked.cursor,
                copy.state == RELEASED,
            ),
        )
        .order_by(SessionRow.scheduled_at, SessionRow.id)
        .limit(PAGE)
    )
    return list(db.execute(query if among is None else query.where(SessionRow.id.in_(among))))


def _withdrawals(db: Session, asked: _Asked) -> list[tuple[SessionRow, SessionCopyRow]]:
    """Return the sessions the kiosk may believe it has a copy of, should not have, and was not told to let go."""
    query = (
        select(SessionRow, SessionCopyRow)
        .join(SessionCopyRow, SessionCopyRow.session_id == SessionRow.id)
        .where(
            SessionCopyRow.device_id == asked.device_id,
            SessionCopyRow.state != BEGUN,
            not_(_eligible(asked)),
            or_(SessionCopyRow.told_seq != -1, SessionCopyRow.told_in > asked.cursor),
        )
        .order_by(SessionRow.id)
        .limit(PAGE)
    )
    return [(row[0], row[1]) for row in db.execute(query)]


def _confirmed(db: Session, asked: _Asked) -> bool:
    query = select(SessionCopyRow.session_id).where(*_received(asked)).limit(1)
    return db.scalar(query) is not None


def _received(asked: _Asked) -> tuple[ColumnElement[bool], ...]:
    return (
        SessionCopyRow.device_id == asked.device_id,
        SessionCopyRow.state == OFFERED,
        SessionCopyRow.told_seq != -1,
        SessionCopyRow.told_in <= asked.cursor,
    )


def _tell(db: Session, parts: Parts, device: DeviceRow, asked: _Asked) -> Told:
    """Note what the answer will say, and return it. Sessions are held before they are looked at for good: an order waits, or is seen."""
    db.execute(
        update(SessionCopyRow).where(*_received(asked)).values(state=HELD).execution_options(synchronize_session=False)
    )
    number = device.told + 1
    lines = [_withdrawn(db, session, copy, number, asked) for session, copy in _withdrawals(db, asked)]
    found = sorted(row.id for row in _offers(db, asked))
    db.execute(
        select(SessionRow.id).where(SessionRow.id.in_(found)).order_by(SessionRow.id).with_for_update(read=True)
    ).all()
    size = 0
    for offer in _offers(db, asked, found):
        line, weight = _offered(db, parts, offer.id)
        size += weight
        if size > _PAGE_BYTES and lines:
            break
        lines.append(line)
        _note_offer(db, offer.id, offer.head_seq, number, asked)
    if not lines:
        return Told((), asked.cursor)
    device.told = number
    return Told(lines, number)


def _withdrawn(db: Session, session: SessionRow, copy: SessionCopyRow, number: int, asked: _Asked) -> Line:
    copy.told_seq, copy.told_in, copy.claimed_at, copy.changed_at = -1, number, None, asked.now
    order = db.scalar(
        select(OrderRow)
        .where(OrderRow.session_id == session.id, OrderRow.state == WAITING)
        .order_by(OrderRow.created_at.desc())
        .limit(1)
    )
    return Line(
        session.id, session.scheduled_at, reason=_why(session, order, asked), order_id=order.id if order else None
    )


def _why(session: SessionRow, order: OrderRow | None, asked: _Asked) -> str:
    """Return in a word why a kiosk is to let go of a session."""
    if session.status != Status.SCHEDULED:
        return "cancelled" if session.status == Status.CANCELLED else "held_elsewhere"
    if order is not None:
        return order.kind
    if session.location is not None and session.location != asked.location:
        return "elsewhere"
    return "later" if session.scheduled_at > asked.until else "held_elsewhere"


def _offered(db: Session, parts: Parts, session_id: str) -> tuple[Line, int]:
    session = db.get_one(SessionRow, session_id, populate_existing=True)
    events = events_of(db, session_id)
    weight = sum(len(str(event.body)) for event in events)
    return Line(session_id, session.scheduled_at, events, code_of(parts, session)), weight


def _note_offer(db: Session, session_id: str, head_seq: int, number: int, asked: _Asked) -> None:
    copy = copy_of(db, session_id, asked.device_id)
    if copy is None:
        copy = SessionCopyRow(session_id=session_id, device_id=asked.device_id)
        db.add(copy)
    copy.state, copy.told_seq, copy.told_in, copy.changed_at = OFFERED, head_seq, number, asked.now
