"""Appends to a session's chain while the server holds the pen: sealed, found legal, signed where due, projected and told, all at once."""

from typing import Any

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from engine.errors import IllegalTransition
from engine.interview import facts
from engine.interview.lifecycle import Status
from sync.chain import CHECKPOINT, SIGNAL, SIGNAL_ANNOTATED, Chain, refuse_illegal, wants_checkpoint
from sync.checkpoints import checkpoint_body
from sync.events import Event, Moment, body_text, seal
from sync.server.identity import signing_key
from sync.server.parts import Parts
from sync.server.problems import Problem
from sync.server.sessions import projection
from sync.server.sessions.events import event_at, store
from sync.server.sessions.rows import copies_out, held, refuse_without_pen
from sync.server.tables.evidence import EventRow
from sync.server.tables.sessions import SessionRow


def append(
    db: Session, parts: Parts, session_id: str, kind: str, body: dict[str, Any], *, despite_copies: bool = False
) -> Event:
    """Append a fact; the session's row is held from here to the end of the transaction.

    Raises the problem of a session that is unknown (404), that a kiosk has the pen of, or a copy of while it has not begun (409, unless
    `despite_copies`: what then comes from that kiosk is set aside), or in which the fact has no place (409); `FactRefused` for its shape.
    """
    row = held(db, session_id)
    refuse_without_pen(row)
    if row.status == Status.SCHEDULED and not despite_copies:
        _refuse_copies(db, row)
    if kind == SIGNAL_ANNOTATED:
        refuse_note_on_nothing(db, session_id, body)
    chain = chain_at_head(db, row)
    event = _sealed(parts, chain, kind, body)
    events = [event]
    if kind != CHECKPOINT and wants_checkpoint(chain.after(event), kind, _moment(parts)):
        signed = checkpoint_body(signing_key(db, parts), session_id, event.seq, event.hash)
        events.append(_sealed(parts, chain.after(event), CHECKPOINT, signed))
    store(db, events)
    projection.apply(db, parts, row, events)
    return event


def first_event(parts: Parts, fact: facts.SessionScheduled) -> Event:
    """Return the event a chain begins with; the caller stores it with the session's row."""
    return _sealed(parts, Chain(fact.session_id), fact.KIND, facts.body_of(fact))


def chain_at_head(db: Session, row: SessionRow) -> Chain:
    """Return where a session's chain stands, from its row and two counts; the clocks of whoever wrote it are unknown."""
    own = EventRow.session_id == row.id
    scorecards = select(func.count()).where(own, EventRow.kind == facts.ScorecardIssued.KIND)
    signed = db.scalar(select(func.max(EventRow.seq)).where(own, EventRow.kind == CHECKPOINT))
    return Chain(
        row.id,
        status=Status(row.status),
        next_seq=row.head_seq + 1,
        head=row.head_hash,
        scorecards=db.scalar(scorecards) or 0,
        since_checkpoint=row.head_seq - (-1 if signed is None else signed),
    )


def _sealed(parts: Parts, chain: Chain, kind: str, body: dict[str, Any]) -> Event:
    event = seal(
        session_id=chain.session_id,
        seq=chain.next_seq,
        at=_moment(parts),
        kind=kind,
        body=body_text(body, kind),
        prev_hash=chain.head,
        random_bytes=parts.random_bytes,
    )
    try:
        refuse_illegal(chain, kind, event.body or {})
    except IllegalTransition as exc:
        raise Problem(409, "illegal-transition", exc.title, exc.message) from exc
    return event


def _moment(parts: Parts) -> Moment:
    return Moment(parts.clock.utc(), parts.clock.monotonic_ns())


def _refuse_copies(db: Session, row: SessionRow) -> None:
    if copies := copies_out(db, row.id):
        raise Problem(
            409,
            "copies-out",
            "Kiosks have this session",
            f"{len(copies)} may begin it without a network; leave an order and wait, or force it",
            extra={"device_ids": [copy.device_id for copy in copies]},
        )


def refuse_note_on_nothing(db: Session, session_id: str, body: dict[str, Any]) -> None:
    """Raise the 422 problem of a note on what is no signal of this session."""
    seq = body.get("seq")
    event = event_at(db, session_id, seq) if isinstance(seq, int) else None
    if event is None or event.kind != SIGNAL:
        raise Problem(
            422,
            "no-such-signal",
            "There is no such signal",
            f"{str(seq)[:40]} is not the seq of a signal of this session",
        )
