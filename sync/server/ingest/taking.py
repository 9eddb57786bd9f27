"""Takes a kiosk's events into the server's ledger, or keeps them aside with a reason: one transaction, and the same answer however often.

`take` is the way in for HTTP and for the live link alike. What the server has already is passed over where it is the same; the rest must
follow its last event, be legal, and be signed by the kiosk that has the pen, or may take it up now.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import select, text
from sqlalchemy.exc import DataError, IntegrityError
from sqlalchemy.orm import Session

from engine.interview.facts import SessionScheduled
from engine.interview.lifecycle import Status
from sync.errors import FactRefused
from sync.events import Event
from sync.server.database import locked
from sync.server.devices.claims import begin
from sync.server.devices.copies import copy_of
from sync.server.ingest import legality, set_aside
from sync.server.ingest.delivery import Checked, Delivery, Wrong, inspect, refuse_false_checkpoint, refuse_unsigned
from sync.server.ingest.storing import hashes_of, store
from sync.server.parts import Parts
from sync.server.principals import Kiosk
from sync.server.problems import Problem
from sync.server.sessions import projection
from sync.server.sessions.flags import raise_flag
from sync.server.sessions.rows import BEGUN, OUT
from sync.server.tables.sessions import SERVER, SessionCopyRow, SessionRow

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

    Sessions are held in the order of their ids, so that two processes can't wait for each other.
    """
    order = sorted(range(len(deliveries)), key=lambda place: (deliveries[place][1].session_id, place))
    answers = {place: take_inspected(db, parts, *deliveries[place]) for place in order}
    return [answers[place] for place in range(len(deliveries))]


def take_inspected(db: Session, parts: Parts, kiosk: Kiosk, delivery: Delivery) -> Taken | Refused:
    """As `take`, of a delivery that was inspected before the transaction began."""
    row = _held(db, delivery.session_id)
    acknowledged = row.head_seq if row is not None else -1
    try:
        if delivery.wrong is not None:
            raise delivery.wrong
        new = _new(db, kiosk, row, delivery)
        if row is not None and not new:
            return Taken(row.id, row.head_seq, row.head_hash)
        refuse_unsigned(delivery, kiosk.public_key)
        for each in new:
            refuse_false_checkpoint(each.event, kiosk.public_key)
        legality.refuse_illegal_events(db, row, new, kiosk.public_key)
        with db.begin_nested():
            row = _append(db, parts, kiosk, row, new)
    except Wrong as wrong:
        return _refused(db, parts, kiosk, delivery, wrong, acknowledged)
    except (IntegrityError, DataError, FactRefused) as exc:
        said = exc.message if isinstance(exc, FactRefused) else f"the database refused them ({type(exc.orig).__name__})"
        return _refused(db, parts, kiosk, delivery, Wrong("forged", said), acknowledged)
    return Taken(row.id, row.head_seq, row.head_hash, tuple(each.event for each in new))


def _held(db: Session, session_id: str) -> SessionRow | None:
    """Return the session's row as it stands now, held; of a session that is not there yet, hold its name."""
    query = locked(select(SessionRow).where(SessionRow.id == session_id)).execution_options(populate_existing=True)
    row = db.scalar(query)
    if row is None and db.get_bind().dialect.name == "postgresql":
        db.execute(text("SELECT pg_advisory_xact_lock(hashtextextended(:name, 0))"), {"name": f"session:{session_id}"})
        row = db.scalar(query)
    return row


def _new(db: Session, kiosk: Kiosk, row: SessionRow | None, delivery: Delivery) -> Sequence[Checked]:
    """Return the events the server has not; none where it has them all. Raises `Wrong` where the kiosk may not add them here."""
    events = delivery.events
    first, last = events[0].event, events[-1].event
    if row is None:
        if kiosk.revoked:
            raise Wrong(
                "not-yours",
                "this kiosk was revoked; it may deliver what it had begun, and the server knows nothing of this session",
            )
        if first.seq:
            raise Wrong("gap", f"the server has nothing of this session; these begin with event {first.seq}")
        return events
    if first.seq <= row.head_seq:
        _refuse_fork(db, row, kiosk, events)
        if last.seq <= row.head_seq:
            return ()
    _refuse_without_pen(db, row, kiosk)
    if first.seq > row.head_seq + 1:
        raise Wrong("gap", f"the server has events up to {row.head_seq}; these begin with {first.seq}")
    new = events[row.head_seq + 1 - first.seq :]
    if new[0].event.prev_hash != row.head_hash:
        raise Wrong("fork", f"event {new[0].event.seq} follows another event {row.head_seq} than the server's")
    return new


def _refuse_fork(db: Session, row: SessionRow, kiosk: Kiosk, events: Sequence[Checked]) -> None:
    ours = hashes_of(db, row.id, events[0].event.seq, events[-1].event.seq)
    for each in events:
        theirs = each.event
        if theirs.seq in ours and ours[theirs.seq] != theirs.hash:
            if row.status == Status.CANCELLED and row.begun_by != kiosk.device_id:
                raise Wrong("ended", "the session was called off before this kiosk's chain arrived")
            raise Wrong("fork", f"event {theirs.seq} is another than the server's")


def _refuse_without_pen(db: Session, row: SessionRow, kiosk: Kiosk) -> None:
    """Raise `Wrong` unless the kiosk has the pen, or may take it up now: with a copy of a session that nobody has begun."""
    if row.writer == kiosk.device_id:
        return
    if row.writer == SERVER and row.status == Status.SCHEDULED and not kiosk.revoked:
        copy = copy_of(db, row.id, kiosk.device_id)
        if copy is not None and copy.state in OUT:
            return
    if row.status in (Status.COMPLETED, Status.FAILED, Status.CANCELLED):
        raise Wrong("ended", f"the session is {row.status}, and this kiosk does not have the pen")
    why = (
        "it was revoked"
        if kiosk.revoked
        else "another has the pen"
        if row.writer != SERVER
        else "it has no copy of it, or let go of it"
    )
    raise Wrong("not-yours", why)


def _append(db: Session, parts: Parts, kiosk: Kiosk, row: SessionRow | None, new: Sequence[Checked]) -> SessionRow:
    events = [each.event for each in new]
    if row is None:
        row = _begun_alone(db, parts, kiosk, events[0])
        events = events[1:]
    elif row.writer != kiosk.device_id:
        begin(db, parts, kiosk, row)
    store(db, new)
    _note_oddities(parts, row, kiosk, new)
    projection.apply(db, parts, row, events)
    set_aside.forget_closed_gaps(db, row)
    db.flush()
    return row


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
                    row, "clock_differs", f"{kiosk.device_id}: the server's clock is {offset} ms ahead of its own", now
                )


def _refused(db: Session, parts: Parts, kiosk: Kiosk, delivery: Delivery, wrong: Wrong, acknowledged: int) -> Refused:
    row = _held(db, delivery.session_id)
    kept = set_aside.keep(db, parts, kiosk, row, delivery, wrong)
    return Refused(delivery.session_id, wrong.kind, wrong.detail, acknowledged, kept)
