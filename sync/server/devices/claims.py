"""Checking in where there is a network, and giving the pen back: the two moments at which kiosk and server agree about a session."""

from sqlalchemy import select
from sqlalchemy.orm import Session

from engine.interview.lifecycle import Status
from sync.server.database import locked
from sync.server.devices.copies import claimed_elsewhere, copy_of, release
from sync.server.parts import Parts
from sync.server.principals import Kiosk
from sync.server.problems import Problem, not_found
from sync.server.sessions.orders import settle
from sync.server.sessions.projection import waiting_orders
from sync.server.sessions.rows import BEGUN, RELEASED
from sync.server.tables.sessions import SERVER, SessionRow


def claim(db: Session, parts: Parts, kiosk: Kiosk, session_id: str) -> SessionRow:
    """Keep a session for the kiosk at which its candidate checked in. Asked again, it is answered alike.

    Raises a 409 problem: `claimed-elsewhere` (also: begun there), `called-off` (also: an order to move it waits), `not-yours`, `used`.
    """
    row = _held(db, session_id)
    if row.writer == kiosk.device_id:
        return row
    copy = copy_of(db, session_id, kiosk.device_id)
    if copy is None:
        raise _refused("not-yours", "This session is not this kiosk's", "it was never given a copy")
    elsewhere = db.scalar(
        select(SessionRow.id).where(SessionRow.id == session_id, claimed_elsewhere(kiosk.device_id, parts.clock.utc()))
    )
    if row.writer != SERVER or elsewhere is not None:
        raise _refused(
            "claimed-elsewhere", "The candidate checked in at another kiosk", "go on there, or ask a proctor"
        )
    if row.status == Status.CANCELLED or waiting_orders(db, session_id):
        raise _refused("called-off", "This session was called off or moved", "this kiosk is to let go of it")
    if row.status != Status.SCHEDULED:
        raise _refused("used", "This session was held already", f"it is {row.status}")
    if copy.state == RELEASED:
        raise _refused("not-yours", "This session is not this kiosk's", "it let go of its copy")
    copy.claimed_at = copy.changed_at = parts.clock.utc()
    return row


def let_go(db: Session, parts: Parts, kiosk: Kiosk, session_id: str) -> SessionRow:
    """Note that a kiosk no longer has a copy, or a claim; once or more often. Raises a 409 problem where it has the pen."""
    row = _held(db, session_id)
    if row.writer == kiosk.device_id:
        raise _refused("begun", "This kiosk began the session", "hand it over once all of it is delivered")
    release(db, parts, kiosk, row)
    return row


def hand_over(db: Session, parts: Parts, kiosk: Kiosk, session_id: str, head_seq: int, head_hash: str) -> SessionRow:
    """Take the pen back from a kiosk that has delivered everything; once or more often.

    A session that did not start (nobody agreed, nobody stayed) waits again, for any kiosk. Raises a 409 problem: `gap` where the server
    has not, or not the same, last event; `not-ended` in mid-session; `not-yours` for a kiosk that never had the pen.
    """
    row = _held(db, session_id)
    copy = copy_of(db, session_id, kiosk.device_id)
    if row.writer != kiosk.device_id:
        if copy is not None and row.begun_by == kiosk.device_id and head_seq <= row.head_seq:
            return row
        raise _refused("not-yours", "This kiosk does not have the pen", "somebody else may add to the session")
    if (row.head_seq, row.head_hash) != (head_seq, head_hash):
        raise _refused(
            "gap", "The server has another last event", "deliver the rest first", acknowledged_seq=row.head_seq
        )
    if row.status == Status.IN_PROGRESS:
        raise _refused("not-ended", "The session is still being held", "hand it over once it has ended")
    now = parts.clock.utc()
    row.writer, row.updated_at = SERVER, now
    if row.status == Status.SCHEDULED:
        row.begun_by = None
    else:
        row.handed_over_at = now
    if copy is not None:
        copy.state, copy.claimed_at, copy.changed_at = RELEASED, None, now
        copy.told_seq, copy.told_in = -1, 0
    db.flush()
    settle(db, parts, session_id)
    return row


def begin(db: Session, parts: Parts, kiosk: Kiosk, row: SessionRow) -> None:
    """Give the pen to the kiosk that began the session; the caller holds the row and found that it may."""
    now = parts.clock.utc()
    row.writer = row.begun_by = kiosk.device_id
    copy = copy_of(db, row.id, kiosk.device_id)
    if copy is not None:
        copy.state, copy.changed_at, copy.told_seq, copy.told_in = BEGUN, now, -1, 0


def may_see(db: Session, kiosk: Kiosk, row: SessionRow) -> bool:
    """Whether a session is, or was, this kiosk's business."""
    return kiosk.device_id in (row.writer, row.begun_by) or copy_of(db, row.id, kiosk.device_id) is not None


def _held(db: Session, session_id: str) -> SessionRow:
    row = db.scalar(locked(select(SessionRow).where(SessionRow.id == session_id)))
    if row is None:
        raise not_found("session")
    return row


def _refused(kind: str, title: str, detail: str, **extra: int) -> Problem:
    return Problem(409, kind, title, detail, extra=extra)
