"""Keeps a session's row in step with its ledger, and has told what webhooks are to tell: in the transaction of the facts themselves.

Whatever stands in the row but not in a ledger is set elsewhere. A body that lacks its kind's shape changes nothing here, as in the record.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from engine.interview import facts
from engine.interview.lifecycle import Status
from engine.interview.templates import StageType
from sync.chain import ERASURE, SIGNAL
from sync.errors import FactRefused
from sync.events import Event
from sync.reading import Unreadable, maybe_text, table, text, whole
from sync.record_scores import read_scores
from sync.server.live import ingested
from sync.server.parts import Parts
from sync.server.sessions.attending import participant_for
from sync.server.sessions.flags import raise_flag
from sync.server.stages.steps import consider
from sync.server.tables.sessions import SERVER, OrderRow, SessionRow
from sync.server.webhooks.outbox import Event as Notice
from sync.server.webhooks.outbox import tell
from sync.times import parse_rfc3339

WAITING, DONE, VOID = "waiting", "done", "void"
"""The states of an order."""

CANCEL, RESCHEDULE = "cancel", "reschedule"
"""The kinds of orders that are about whether and when a session is held."""

_LONGEST = 200
_MOST = 1_000_000

_ENDS: dict[str, tuple[Status, Notice]] = {
    facts.SessionCompleted.KIND: (Status.COMPLETED, "session.completed"),
    facts.SessionFailed.KIND: (Status.FAILED, "session.failed"),
    facts.SessionCancelled.KIND: (Status.CANCELLED, "session.cancelled"),
}


@dataclass(frozen=True, slots=True)
class Access:
    """How a session is opened: its code's keyed hash and, so that kiosks can be told, the code itself, sealed."""

    code_mac: str
    code_sealed: bytes


def begin(
    db: Session,
    parts: Parts,
    first: Event,
    *,
    writer: str = SERVER,
    location: str | None = None,
    access: Access | None = None,
) -> SessionRow:
    """Add the row of a session whose chain begins with `first`, and tell that it was created.

    A chain that a kiosk scheduled by itself (`writer` is the kiosk) brings its participant along. Raises `FactRefused` where the fact can't
    be read, or is out of bounds.
    """
    try:
        said = _scheduled(first.body or {})
    except ValueError as exc:
        raise FactRefused("That session can't be read", f"session.scheduled: {exc}") from exc
    now = parts.clock.utc()
    participant = participant_for(db, parts, table(first.body or {}, "participant"), writer)
    row = SessionRow(
        id=first.session_id,
        participant_id=participant.id,
        participant_name=participant.name,
        status=str(Status.SCHEDULED),
        signals=0,
        head_seq=first.seq,
        head_hash=first.hash,
        writer=writer,
        location=location,
        code_mac=access.code_mac if access else None,
        code_sealed=access.code_sealed if access else None,
        flags="[]",
        created_at=now,
        updated_at=now,
        **said,
    )
    db.add(row)
    db.flush()
    tell(db, parts, "session.created", row.id, row)
    return row


def apply(db: Session, parts: Parts, row: SessionRow, events: Sequence[Event], *, write: bool = True) -> None:
    """Take events that were just appended after those the row knows; the caller holds the row. Each fact that matters is told.

    Whoever has many rows follow at once does not have each written (`write`) by itself: together they cost one trip to the database.
    """
    for event in events:
        row.head_seq, row.head_hash = event.seq, event.hash
        try:
            name = _take(db, parts, row, event)
        except ValueError:  # Unreadable, or a time that is none
            continue
        if name is not None:
            row.updated_at = parts.clock.utc()
            tell(db, parts, name, row.id, row)
            consider(db, parts, row)
    row.updated_at = parts.clock.utc()
    if write:
        db.flush()
    ingested.note(db, parts, row.id, events)


def waiting_orders(db: Session, session_id: str) -> list[OrderRow]:
    """Return the order to call off or move a session that waits, if there is one."""
    about = (OrderRow.session_id == session_id, OrderRow.state == WAITING, OrderRow.kind.in_((CANCEL, RESCHEDULE)))
    return list(db.scalars(select(OrderRow).where(*about).order_by(OrderRow.created_at, OrderRow.id)))


def _take(db: Session, parts: Parts, row: SessionRow, event: Event) -> Notice | None:
    """Change the row; return the name of what is to be told."""
    body = event.body or {}
    match event.kind:
        case facts.SessionStarted.KIND:
            row.status, row.started_at = str(Status.IN_PROGRESS), parse_rfc3339(event.t_utc)
            row.code_sealed = None  # it opens nothing any more
            _overtaken(db, parts, row)
            return "session.started"
        case kind if kind in _ENDS:
            status, notice = _ENDS[kind]
            row.status, row.ended_at = str(status), parse_rfc3339(event.t_utc)
            row.end_reason = _short(text(body, "end_reason"))
            row.code_sealed = None
            row.scoring_status = "pending" if status is Status.COMPLETED else None
            return notice
        case facts.SessionRescheduled.KIND:
            row.scheduled_at = parse_rfc3339(text(body, "scheduled_at"))
            return "session.rescheduled"
        case facts.ScorecardIssued.KIND:
            return _scored(row, body)
        case _ if event.kind == SIGNAL:
            row.signals += body.get("phase") in ("begin", "point")
        case _ if event.kind == ERASURE and _names_first(body):
            row.participant_name = row.external_id = None
    return None


def _names_first(erasure: dict[str, Any]) -> bool:
    seqs = erasure.get("seqs")
    return isinstance(seqs, list) and 0 in seqs


def _scored(row: SessionRow, body: dict[str, Any]) -> Notice:
    revision = whole(body, "revision")
    scores = read_scores(revision, table(body, "scorecard"))
    row.score, row.passed = scores.score, scores.passed
    row.recommendation = None if scores.recommendation is None else _short(scores.recommendation)
    row.scoring_status = scores.scoring_status
    return "session.scored" if revision == 1 else "scorecard.revised"


def _overtaken(db: Session, parts: Parts, row: SessionRow) -> None:
    """A kiosk began what was to be called off or moved: the interview counts, the order is void and says so."""
    now = parts.clock.utc()
    for order in waiting_orders(db, row.id):
        order.state, order.outcome, order.settled_at = VOID, "the session had begun", now
        raise_flag(row, f"{order.kind}_overtaken", "a kiosk had begun the session before it heard of the order", now)


def _scheduled(body: dict[str, Any]) -> dict[str, Any]:
    """Return what a row takes from `session.scheduled`."""
    template, stage = table(body, "template"), table(body, "stage")
    return {
        "template_id": _id(text(template, "id")),
        "template_version": _number(whole(template, "version")),
        "template_name": _short(text(template, "name")),
        "stage_id": _id(text(stage, "id")),
        "stage_name": _short(text(stage, "stage_name")),
        "stage_type": _stage_type(body, text(stage, "id")),
        "channel": _short(text(body, "channel")),
        "language": _short(text(body, "language")),
        "scheduled_at": parse_rfc3339(text(body, "scheduled_at")),
        "attempt": _number(whole(body, "attempt")),
        "previous_session_id": None
        if body.get("previous_session_id") is None
        else _id(text(body, "previous_session_id")),
        "external_id": None if body.get("external_id") is None else _short(maybe_text(body, "external_id") or ""),
    }


def _stage_type(body: dict[str, Any], stage_id: str) -> str:
    stages = table(body, "template_document").get("stages", [])
    own = [stage for stage in stages if isinstance(stage, dict) and stage.get("id") == stage_id]
    return _short(str(own[0].get("stage_type"))) if own else str(StageType.AI_INTERVIEW)


def _id(said: str) -> str:
    if not 0 < len(said) <= 64 or not said.isprintable():
        raise Unreadable("an id has 1 to 64 printable characters")
    return said


def _number(said: int) -> int:
    if not 1 <= said <= _MOST:
        raise Unreadable(f"expected a number from 1 to {_MOST}")
    return said


def _short(said: str) -> str:
    """Return what fits the column: one of the databases keeps no NUL."""
    return said.replace("\x00", "")[:_LONGEST]
