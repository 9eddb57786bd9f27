"""Which proctor looks after a session: taken, let go, and handed over, which leaves it with the first until the other accepts."""

from sqlalchemy.orm import Session

from sync.server.attending.proctors import proctor
from sync.server.attending.standing import row_of, told
from sync.server.live.commands import kiosk_of
from sync.server.parts import Parts
from sync.server.principals import Principal, Role
from sync.server.problems import Issue, Problem
from sync.server.sessions.rows import held
from sync.server.tables.attending import AttendingRow


def take(db: Session, parts: Parts, session_id: str, by: Principal, *, take_over: bool) -> tuple[AttendingRow, str]:
    """Have somebody look after a session; return the row and what happened, in the audit log's words ("" for nothing new)."""
    held(db, session_id)
    kiosk_of(db, session_id)
    row = row_of(db, session_id)
    if row.attendant_id == by.id:
        return row, ""
    offered = row.offered_to_id == by.id and row.declined_at is None
    if row.attendant_id is not None and not (take_over or offered):
        raise Problem(
            409,
            "attended",
            "Somebody looks after this session",
            f"{row.attendant_name} does; take it over if they can't any more",
            extra={"attendant": told(row).attendant},
        )
    happened = "accepted" if offered else "taken" if row.attendant_id is None else "taken-over"
    _let_go(row)
    row.attendant_id, row.attendant_name, row.attended_at = by.id, by.name, parts.clock.utc()
    return row, happened


def let_go(db: Session, session_id: str, by: Principal) -> AttendingRow:
    """Look after a session no longer; an admin may do it for whoever is away."""
    held(db, session_id)
    row = row_of(db, session_id)
    if row.attendant_id is None or (row.attendant_id != by.id and by.role is not Role.ADMIN):
        raise _not_attending(row)
    _let_go(row)
    return row


def offer(db: Session, parts: Parts, session_id: str, by: Principal, user_id: str, note: str) -> AttendingRow:
    """Offer a session to another proctor, in place of an earlier offer."""
    held(db, session_id)
    kiosk_of(db, session_id)
    row = row_of(db, session_id)
    if row.attendant_id != by.id:
        raise _not_attending(row)
    other = proctor(db, user_id)
    if other is None or other.id == by.id:
        issue = Issue(path="/user_id", message="expected another person who may command kiosks")
        raise Problem(422, "invalid", "The request can't be used", "nobody to hand over to", issues=[issue])
    row.offered_to_id, row.offered_to_name, row.offer_note = other.id, other.name, note or None
    row.offered_at, row.declined_at = parts.clock.utc(), None
    return row


def withdraw(db: Session, session_id: str, by: Principal) -> AttendingRow:
    """Take an offer back, or put one away that was declined."""
    held(db, session_id)
    row = row_of(db, session_id)
    if row.attendant_id != by.id:
        raise _not_attending(row)
    if row.offered_to_id is None:
        raise _no_offer()
    _forget_offer(row)
    return row


def accept(db: Session, parts: Parts, session_id: str, by: Principal) -> AttendingRow:
    """Take a session that was offered."""
    held(db, session_id)
    row = _offered_to(db, session_id, by)
    kiosk_of(db, session_id)
    _let_go(row)
    row.attendant_id, row.attendant_name, row.attended_at = by.id, by.name, parts.clock.utc()
    return row


def decline(db: Session, parts: Parts, session_id: str, by: Principal) -> AttendingRow:
    """Leave a session with whoever offered it, who sees that."""
    held(db, session_id)
    row = _offered_to(db, session_id, by)
    row.declined_at = parts.clock.utc()
    return row


def _offered_to(db: Session, session_id: str, by: Principal) -> AttendingRow:
    row = row_of(db, session_id)
    if row.offered_to_id != by.id or row.declined_at is not None:
        raise _no_offer()
    return row


def _let_go(row: AttendingRow) -> None:
    row.attendant_id = row.attendant_name = row.attended_at = None
    _forget_offer(row)


def _forget_offer(row: AttendingRow) -> None:
    row.offered_to_id = row.offered_to_name = row.offer_note = row.offered_at = row.declined_at = None


def _not_attending(row: AttendingRow) -> Problem:
    who = f"{row.attendant_name} does" if row.attendant_id else "nobody does"
    return Problem(409, "not-attending", "You don't look after this session", who)


def _no_offer() -> Problem:
    return Problem(409, "no-offer", "There is no such offer", "it was taken back, answered, or made to somebody else")
