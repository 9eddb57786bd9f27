"""Takes a kiosk's events into the server's ledger, or keeps them aside with a reason: one transaction, and the same answer however often.

`take` is the way in for HTTP and for the live link alike. What the server has already is passed over where it is the same; the rest must
follow its last event, be legal, and be signed by the kiosk that has the pen, or may take it up now.
"""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import select, text
from sqlalchemy.exc import DataError, IntegrityError
from sqlalchemy.orm import Session

from engine.interview.facts import SessionScheduled
from sync.errors import FactRefused
from sync.events import Event
from sync.server.database import locked
from sync.server.devices.claims import begin
from sync.server.ingest import legality, set_aside
from sync.server.ingest.belonging import new_events
from sync.server.ingest.delivery import Checked, Delivery, Wrong, inspect, refuse_false_checkpoint, refuse_unsigned
from sync.server.ingest.storing import store
from sync.server.parts import Parts
from sync.server.principals import Kiosk
from sync.server.problems import Problem
from sync.server.sessions import projection
from sync.server.sessions.flags import CLOCK_DIFFERS, raise_flag
from sync.server.sessions.rows import BEGUN
from sync.server.tables.sessions import SessionCopyRow, SessionRow

CLOCKS_DIFFER_MS = 60_000
"""From here on the session says that the kiosk's clock differed."""

_TITLES = {
    "fork": "The server has another chain",
    "gap": "Events are missing before these",
    "forged": "These events do not hold",
    "not-yours": "This kiosk may not add to the session",
    "ended": "The session is over",
}


@dataclass(frozen=True, slots=True)
class Taken:
    """What the server has of the session now; `events` are those that were new, in order."""

    session_id: str
    acknowledged_seq: int
    head_hash: str
    events: tuple[Event, ...] = ()


@dataclass(frozen=True, slots=True)
class Refused:
    """Nothing of it was taken. `acknowledged_seq` says where to go on, `set_aside_id` where it is kept (None: no room was left)."""

    session_id: str
    kind: str
    detail: str
    acknowledged_seq: int
    set_aside_id: str | None

    def problem(self) -> Problem:
        """Return the answer; to be raised once the transaction that kept the delivery is committed."""
        extra = {"acknowledged_seq": self.acknowledged_seq, "set_aside_id": self.set_aside_id}
        return Problem(409, self.kind, _TITLES[self.kind], self.detail, extra=extra)


def take(
    db: Session,
    parts: Parts,
    kiosk: Kiosk,
    session_id: str,
    events: Sequence[Any],
    head: Any,  # noqa: ANN401 - whatever was read
    payload: bytes,
) -> Taken | Refused:
    """Take events given as JSON values, signed for by `head`; `payload` is what came, to be kept where it is refused.

    Works on the caller's transaction, which is to be committed either way: a refusal is a fact of its own.
    """
    return take_inspected(db, parts, kiosk, inspect(session_id, events, head, payload))


def take_many(db: Session, parts: Parts, deliveries: Sequence[tuple[Kiosk, Delivery]]) -> list[Taken | Refused]:
    """Take the deliveries of many kiosks in one transaction; the answers are in the order of the deliveries.

    What goes on with a session that a kiosk has the pen of, as nearly all do, is written together; the rest one by one after that.
    Sessions are held in the order of their ids, so that two processes can't wait for each other.
    """
    rows = _held_all(db, {delivery.session_id for _, delivery in deliveries})
    plain: dict[str, _Continued] = {}
    for place, (kiosk, delivery) in enumerate(deliveries):
        row = rows.get(delivery.session_id)
        if row is not None and row.writer == kiosk.device_id and delivery.session_id not in plain:
            plain[delivery.session_id] = _Continued(place, kiosk, row, delivery)
    answers: dict[int, Taken | Refused] = _taken_together(db, parts, plain.values())
    rest = sorted(
        set(range(len(deliveries))) - answers.keys(), key=lambda place: (deliveries[place][1].session_id, place)
    )
    answers |= {place: take_inspected(db, parts, *deliveries[place]) for place in rest}
    return [answers[place] for place in range(len(deliveries))]


def take_inspected(db: Session, parts: Parts, kiosk: Kiosk, delivery: Delivery) -> Taken | Refused:
    """As `take`, of a delivery that was inspected before the transaction began."""
    row = _held(db, delivery.session_id)
    acknowledged = row.head_seq if row is not None else -1
    try:
        new = _found_right(db, kiosk, row, delivery)
        if row is not None and not new:
            return Taken(row.id, row.head_seq, row.head_hash)
        with db.begin_nested():
            row = _append(db, parts, kiosk, row, new)
    except Wrong as wrong:
        return _refused(db, parts, kiosk, delivery, wrong, acknowledged)
    except (IntegrityError, DataError, FactRefused) as exc:
        said = exc.message if isinstance(exc, FactRefused) else f"the database refused them ({type(exc.orig).__name__})"
        return _refused(db, parts, kiosk, delivery, Wrong("forged", said), acknowledged)
    return Taken(row.id, row.head_seq, row.head_hash, tuple(each.event for each in new))


@dataclass(frozen=True, slots=True)
class _Continued:
    """A delivery from the kiosk that has the session's pen, and its place among the others."""

    place: int
    kiosk: Kiosk
    row: SessionRow
    delivery: Delivery


def _taken_together(db: Session, parts: Parts, plain: Collection[_Continued]) -> dict[int, Taken | Refused]:
    """Take what is right in one go; what is not, or would not go in, is left out of the answer."""
    right: list[tuple[_Continued, Sequence[Checked]]] = []
    for each in plain:
        try:
            right.append((each, _found_right(db, each.kiosk, each.row, each.delivery)))
        except Wrong:
            continue
    events = [one for _, new in right for one in new]
    try:
        with db.begin_nested():
            if events:
                store(db, events)
            for each, new in right:
                if new:
                    _follow(db, parts, each.row, each.kiosk, new, write=False)
    except (IntegrityError, DataError):
        return {}
    return {
        each.place: Taken(each.row.id, each.row.head_seq, each.row.head_hash, tuple(one.event for one in new))
        for each, new in right
    }


def _found_right(db: Session, kiosk: Kiosk, row: SessionRow | None, delivery: Delivery) -> Sequence[Checked]:
    """Return the events that are new, every one of them found right. Raises `Wrong`."""
    if delivery.wrong is not None:
        raise delivery.wrong
    new = new_events(db, kiosk, row, delivery)
    if new:
        refuse_unsigned(delivery, kiosk.public_key)
        for each in new:
            refuse_false_checkpoint(each.event, kiosk.public_key)
        legality.refuse_illegal_events(db, row, new, kiosk.public_key)
    return new


def _held_all(db: Session, session_ids: Collection[str]) -> dict[str, SessionRow]:
    """Return the sessions' rows as they stand now, held; those that are not there yet are missing."""
    query = locked(select(SessionRow).where(SessionRow.id.in_(sorted(session_ids))).order_by(SessionRow.id))
    return {row.id: row for row in db.scalars(query.execution_options(populate_existing=True))}


def _held(db: Session, session_id: str) -> SessionRow | None:
    """Return the session's row as it stands now, held; of a session that is not there yet, hold its name."""
    query = locked(select(SessionRow).where(SessionRow.id == session_id)).execution_options(populate_existing=True)
    row = db.scalar(query)
    if row is None and db.get_bind().dialect.name == "postgresql":
        db.execute(text("SELECT pg_advisory_xact_lock(hashtextextended(:name, 0))"), {"name": f"session:{session_id}"})
        row = db.scalar(query)
    return row


def _append(db: Session, parts: Parts, kiosk: Kiosk, row: SessionRow | None, new: Sequence[Checked]) -> SessionRow:
    events = [each.event for each in new]
    if row is None:
        row = _begun_alone(db, parts, kiosk, events[0])
        events = events[1:]
    elif row.writer != kiosk.device_id:
        begin(db, parts, kiosk, row)
    store(db, new)
    _follow(db, parts, row, kiosk, new, events)
    return row


def _follow(
    db: Session,
    parts: Parts,
    row: SessionRow,
    kiosk: Kiosk,
    new: Sequence[Checked],
    unknown: Sequence[Event] | None = None,
    *,
    write: bool = True,
) -> None:
    """Have the session's row follow what was stored."""
    _note_oddities(parts, row, kiosk, new)
    projection.apply(db, parts, row, [each.event for each in new] if unknown is None else unknown, write=write)
    set_aside.forget_closed_gaps(db, row)


def _begun_alone(db: Session, parts: Parts, kiosk: Kiosk, first: Event) -> SessionRow:
    """Add the row of a session that the kiosk scheduled by itself."""
    if first.kind != SessionScheduled.KIND or first.body is None:
        raise FactRefused(
            "That session can't be read", "what was scheduled has been erased: there is nothing to file it under"
        )
    row = projection.begin(db, parts, first, writer=kiosk.device_id, location=kiosk.location)
    row.begun_by = kiosk.device_id
    db.add(SessionCopyRow(session_id=row.id, device_id=kiosk.device_id, state=BEGUN, changed_at=parts.clock.utc()))
    return row


def _note_oddities(parts: Parts, row: SessionRow, kiosk: Kiosk, new: Sequence[Checked]) -> None:
    """Have the session say what whoever reads it should know of how it came here."""
    now = parts.clock.utc()
    named = {seq for each in new if each.event.kind == "erasure" for seq in legality.seqs_named(each.event)}
    for each in new:
        body = each.event.body
        if body is None:
            if each.event.seq not in named:
                raise_flag(
                    row,
                    "bodies_missing",
                    "an event came without its body, and the erasure that names it not with it",
                    now,
                )
        elif each.event.kind == "clock.compared":
            offset = body.get("offset_ms")
            if type(offset) is int and abs(offset) >= CLOCKS_DIFFER_MS:
                raise_flag(
                    row, CLOCK_DIFFERS, f"{kiosk.device_id}: the server's clock is {offset} ms ahead of its own", now
                )


def _refused(db: Session, parts: Parts, kiosk: Kiosk, delivery: Delivery, wrong: Wrong, acknowledged: int) -> Refused:
    row = _held(db, delivery.session_id)
    kept = set_aside.keep(db, parts, kiosk, row, delivery, wrong)
    return Refused(delivery.session_id, wrong.kind, wrong.detail, acknowledged, kept)
