"""What proctors ask of kiosks: written down with a name and a time to live, delivered once a kiosk asks or at once, and followed to its end.

What the kiosk did is the truth: its word, or its ledger's, outweighs an expiry that was noted here because nothing had been heard.
"""

import json
from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import or_, select
from sqlalchemy.orm import Session

from engine.interview.proctor_facts import ProctorCommand
from sync.events import Event
from sync.server.database import locked
from sync.server.live.loading import command_json
from sync.server.parts import Parts
from sync.server.principals import Principal
from sync.server.problems import Problem, not_found
from sync.server.tables.sessions import SERVER, CommandRow, SessionRow
from sync.times import rfc3339

SENT, RECEIVED, DONE, REFUSED, EXPIRED = "sent", "received", "done", "refused", "expired"

LONGEST_LIFE_S = 300
USUAL_LIFE_S = 30

_MOST_OPEN = 50
"""Commands of one session that may wait at once: more is a mistake, or worse."""

_GRACE = timedelta(seconds=5)
"""How long after its time a command that nobody spoke of counts as expired: an acknowledgement may be on its way."""

_CONFIRMED_WITHIN = timedelta(seconds=60)
_UNHEARD = "nothing was heard from the kiosk in time"
_UNCONFIRMED = "the kiosk received it, and did not say what became of it"


def issue(
    db: Session, parts: Parts, by: Principal, session_id: str, kind: str, body: dict[str, Any], life_s: float
) -> CommandRow:
    """Write a command for the kiosk that has this session, and have it told. Raises 404 and 409 problems."""
    device_id = kiosk_of(db, session_id)
    now = parts.clock.utc()
    open_now = select(CommandRow.id).where(
        CommandRow.session_id == session_id, CommandRow.state.in_((SENT, RECEIVED)), CommandRow.expires_at > now
    )
    if len(db.scalars(open_now.limit(_MOST_OPEN)).all()) >= _MOST_OPEN:
        raise Problem(
            429,
            "too-many-commands",
            "Too many commands wait",
            "let the kiosk answer first",
            headers={"Retry-After": "5"},
        )
    row = CommandRow(
        id=parts.new_id(),
        session_id=session_id,
        device_id=device_id,
        kind=kind,
        body=json.dumps(body, ensure_ascii=False, separators=(",", ":"), sort_keys=True),
        by_id=by.id,
        by_name=by.name,
        state=SENT,
        reason=None,
        created_at=now,
        expires_at=now + timedelta(seconds=life_s),
        settled_at=None,
    )
    db.add(row)
    db.flush()
    _told(db, parts, row)
    return row


def waiting(db: Session, device_id: str, now: datetime) -> list[dict[str, Any]]:
    """Return the commands a kiosk is to carry out, in order, as they are sent; those it said it received too: it knows them by their ids."""
    query = select(CommandRow).where(
        CommandRow.device_id == device_id, CommandRow.state.in_((SENT, RECEIVED)), CommandRow.expires_at > now
    )
    return [_sent(row, now) for row in db.scalars(query.order_by(CommandRow.number).limit(_MOST_OPEN))]


def acknowledge(db: Session, parts: Parts, device_id: str, command_id: str, outcome: str, reason: str) -> bool:
    """Take a kiosk's word on a command; False where it is none of its own. A word that comes again, or too late, changes nothing."""
    row = db.scalar(locked(select(CommandRow).where(CommandRow.id == command_id, CommandRow.device_id == device_id)))
    if row is None:
        return False
    _settle(db, parts, row, outcome, reason)
    return True


def settle_from_facts(db: Session, parts: Parts, events: Sequence[Event]) -> None:
    """Take from ingested facts what became of commands, for acknowledgements that were lost."""
    for event in events:
        if event.kind != ProctorCommand.KIND or event.body is None:
            continue
        own_id, outcome = event.body.get("id"), event.body.get("outcome")
        query = select(CommandRow).where(CommandRow.id == str(own_id)[:64], CommandRow.session_id == event.session_id)
        row = db.scalar(locked(query))
        if row is not None:
            # An accepted command takes effect next; that it did, the kiosk says itself.
            state = {"accepted": RECEIVED, "refused": REFUSED, "expired": EXPIRED}.get(str(outcome), RECEIVED)
            _settle(db, parts, row, state, str(event.body.get("reason") or ""), by_fact=True)


def expire(db: Session, parts: Parts) -> int:
    """Note which commands ran out without a word from the kiosk; return how many."""
    now = parts.clock.utc()
    late = or_(
        (CommandRow.state == SENT) & (CommandRow.expires_at < now - _GRACE),
        (CommandRow.state == RECEIVED) & (CommandRow.expires_at < now - _CONFIRMED_WITHIN),
    )
    rows = db.scalars(select(CommandRow).where(late).limit(500).with_for_update(skip_locked=True)).all()
    for row in rows:
        row.reason = _UNHEARD if row.state == SENT else _UNCONFIRMED
        row.state, row.settled_at = EXPIRED, now
        _told(db, parts, row)
    return len(rows)


def kiosk_of(db: Session, session_id: str) -> str:
    """Return the kiosk where somebody is for this session. Raises 404 and 409 problems."""
    row = db.scalar(select(SessionRow).where(SessionRow.id == session_id))
    if row is None:
        raise not_found("session")
    if row.status not in ("scheduled", "in_progress"):
        raise Problem(409, "ended", "The session has ended", f"it is {row.status}; nothing can be asked of its kiosk")
    if row.writer == SERVER:
        raise Problem(
            409, "not-live", "Nobody is at a kiosk for this session", "it can be asked once somebody has checked in"
        )
    return row.writer


def _settle(db: Session, parts: Parts, row: CommandRow, outcome: str, reason: str, *, by_fact: bool = False) -> None:
    if not _may_become(row, outcome, by_fact=by_fact):
        return
    row.state, row.reason = outcome, reason[:200].replace("\x00", "") or None
    row.settled_at = None if outcome == RECEIVED else parts.clock.utc()
    db.flush()
    _told(db, parts, row)


def _may_become(row: CommandRow, outcome: str, *, by_fact: bool) -> bool:
    ours = row.state == EXPIRED and row.reason in (_UNHEARD, _UNCONFIRMED)
    if outcome == RECEIVED:
        return row.state == SENT or (ours and by_fact and row.reason == _UNHEARD)
    return row.state in (SENT, RECEIVED) or ours


def _told(db: Session, parts: Parts, row: CommandRow) -> None:
    parts.live.command_after(db, row.device_id, row.session_id, command_json(row))


def _sent(row: CommandRow, now: datetime) -> dict[str, Any]:
    return {
        "type": "command",
        "id": row.id,
        "session_id": row.session_id,
        "kind": row.kind,
        "body": json.loads(row.body),
        "by": row.by_name,
        "issued_at": rfc3339(row.created_at),
        "expires_at": rfc3339(row.expires_at),
        "expires_in_s": round((row.expires_at - now).total_seconds(), 3),
    }
