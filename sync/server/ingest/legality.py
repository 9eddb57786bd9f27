"""Whether delivered events have their place in the chain: the rules every ledger keeps, and that the session started on that very kiosk."""

from collections.abc import Sequence

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from engine.errors import IllegalTransition
from engine.interview.facts import (
    ScorecardIssued,
    SessionCancelled,
    SessionCompleted,
    SessionFailed,
    SessionScheduled,
    SessionStarted,
)
from engine.interview.lifecycle import Status, is_final
from engine.interview.people_facts import SecondScored
from sync.chain import ERASURE, Chain, refuse_illegal
from sync.errors import FactRefused
from sync.events import NO_HASH, Event
from sync.reading import Unreadable, table
from sync.server.ingest.delivery import Checked, Wrong
from sync.server.tables.evidence import EventRow
from sync.server.tables.sessions import SessionRow

_MOVES_THE_CHAIN = frozenset(
    {
        SessionScheduled.KIND,
        SessionStarted.KIND,
        SessionCompleted.KIND,
        SessionFailed.KIND,
        SessionCancelled.KIND,
        ScorecardIssued.KIND,
    }
)
"""What changes which facts are legal after it; the rest needs no new state."""


def refuse_illegal_events(db: Session, row: SessionRow | None, new: Sequence[Checked], public_key: str) -> None:
    """Raise `Wrong` for the first event that has no place at the head of the chain."""
    chain = _chain(db, row, new)
    for each in new:
        event = each.event
        if event.body is not None:
            try:
                refuse_illegal(chain, event.kind, event.body)
            except (IllegalTransition, FactRefused) as exc:
                ended = chain.status is not None and is_final(chain.status)
                raise Wrong(
                    "ended" if ended else "forged", f"event {event.seq} ({event.kind}): {exc.message}"[:300]
                ) from exc
            _refuse_foreign_start(event, public_key)
        if event.kind == ERASURE:
            _refuse_false_erasure(event)
        if event.kind == SecondScored.KIND:
            raise Wrong("forged", f"event {event.seq}: people score at the server, not at a kiosk")
        if event.kind in _MOVES_THE_CHAIN:
            chain = chain.after(event)


def seqs_named(event: Event) -> list[int]:
    """Return the events whose bodies an erasure takes out."""
    seqs = (event.body or {}).get("seqs")
    return [seq for seq in seqs if type(seq) is int] if isinstance(seqs, list) else []


def _chain(db: Session, row: SessionRow | None, new: Sequence[Checked]) -> Chain:
    if row is None:
        return Chain(new[0].event.session_id, head=NO_HASH)
    scorecards = 0
    if any(each.event.kind == ScorecardIssued.KIND for each in new):
        own = (EventRow.session_id == row.id, EventRow.kind == ScorecardIssued.KIND)
        scorecards = db.scalar(select(func.count()).select_from(EventRow).where(*own)) or 0
    return Chain(
        row.id, status=Status(row.status), next_seq=row.head_seq + 1, head=row.head_hash, scorecards=scorecards
    )


def _refuse_foreign_start(event: Event, public_key: str) -> None:
    if event.kind != SessionStarted.KIND:
        return
    try:
        named = table(event.body or {}, "device").get("public_key")
    except Unreadable:
        named = None
    if named != public_key:
        raise Wrong("forged", f"event {event.seq}: the session started on another device than the one that delivers it")


def _refuse_false_erasure(event: Event) -> None:
    seqs = (event.body or {}).get("seqs")
    if not isinstance(seqs, list) or not all(type(seq) is int and 0 <= seq < event.seq for seq in seqs):
        raise Wrong("forged", f"event {event.seq}: an erasure names earlier events")
