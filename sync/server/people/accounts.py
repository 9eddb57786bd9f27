"""The people who may sign in: made, changed, disabled, removed; somebody who can manage the others is always left."""

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import delete, select
from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm import Session

from sync.server.database import locked
from sync.server.paging import key_in
from sync.server.parts import Parts
from sync.server.people.guessing import ACCOUNT, bucket, forgive
from sync.server.people.passwords import refuse_weak
from sync.server.principals import Role
from sync.server.problems import Problem, not_found
from sync.server.tables.people import SavedViewsRow, SignInRow, UserRow


@dataclass(frozen=True, slots=True)
class Changes:
    """What is to become of an account; None leaves it as it is."""

    email: str | None = None
    name: str | None = None
    role: Role | None = None
    disabled: bool | None = None


def add(session: Session, parts: Parts, *, email: str, name: str, role: Role, password_hash: str | None) -> UserRow:
    """Add a person. Raises a 409 problem where the address is taken. Hash before the transaction: hashing is slow on purpose."""
    row = UserRow(
        id=parts.new_id(),
        email=email.lower(),
        name=name,
        role=role.value,
        password_hash=password_hash,
        created_at=parts.clock.utc(),
        disabled_at=None,
    )
    session.add(row)
    _settle(session)
    return row


def listed(session: Session, limit: int, cursor: str | None) -> list[UserRow]:
    """Return up to `limit` + 1 people, by address."""
    query = select(UserRow).order_by(UserRow.email).limit(limit + 1)
    if after := key_in(cursor, str):
        query = query.where(UserRow.email > after[0])
    return list(session.scalars(query))


def found(session: Session, user_id: str, *, hold: bool = False) -> UserRow:
    """Return a person; with `hold`, nobody else changes them meanwhile. Raises a 404 problem."""
    row = session.get(UserRow, user_id, with_for_update=True if hold else None)
    if row is None:
        raise not_found("user")
    return row


def change(session: Session, user_id: str, changes: Changes, now: datetime) -> list[str]:
    """Change a person and return what did; whoever is disabled, or given another role, is signed out. Raises 404 and 409 problems."""
    _hold_admins(session)
    row = found(session, user_id)
    before = (row.email, row.name, row.role, row.disabled_at is not None)
    loses = changes.disabled is True or (changes.role is not None and changes.role is not Role.ADMIN)
    if loses:
        _refuse_last_admin(session, row)
    row.email = row.email if changes.email is None else changes.email.lower()
    row.name = row.name if changes.name is None else changes.name
    row.role = row.role if changes.role is None else changes.role.value
    if changes.disabled is not None:
        row.disabled_at = (row.disabled_at or now) if changes.disabled else None
    after = (row.email, row.name, row.role, row.disabled_at is not None)
    if before[2:] != after[2:]:
        sign_out(session, user_id)
    _settle(session)
    return [
        what for what, old, new in zip(("email", "name", "role", "disabled"), before, after, strict=True) if old != new
    ]


def remove(session: Session, user_id: str) -> None:
    """Remove a person; what they did stays in the audit log, under their id. Raises 404 and 409 problems."""
    _hold_admins(session)
    row = found(session, user_id)
    _refuse_last_admin(session, row)
    sign_out(session, user_id)
    session.execute(delete(SavedViewsRow).where(SavedViewsRow.user_id == user_id))
    session.delete(row)


def hashed(parts: Parts, password: str, email: str, name: str, *, place: str = "/password") -> str:
    """Return the hash of a password fit for this person. Raises 422 and 503 problems. Slow: call it outside a transaction."""
    refuse_weak(password, email, name, place=place)
    return parts.passwords.hash(password)


def set_password(session: Session, row: UserRow, password_hash: str, *, keep: str | None = None) -> None:
    """Set it, sign the person out everywhere but where `keep` (a token's digest) is used, and forget guesses at the old one."""
    row.password_hash = password_hash
    sign_out(session, row.id, keep=keep)
    forgive(session, bucket(ACCOUNT, row.email))


def sign_out(session: Session, user_id: str, *, keep: str | None = None) -> None:
    """End every sign-in of a person, but one."""
    session.execute(delete(SignInRow).where(SignInRow.user_id == user_id, SignInRow.token_sha256 != (keep or "")))


def anybody(session: Session) -> bool:
    """Whether there is an account yet."""
    return session.scalar(select(UserRow.id).limit(1)) is not None


def _hold_admins(session: Session) -> None:
    """Have changes to who is an admin follow one another: two admins may disable each other at the same moment."""
    session.scalars(locked(select(UserRow).where(UserRow.role == Role.ADMIN).order_by(UserRow.id))).all()


def _refuse_last_admin(session: Session, row: UserRow) -> None:
    others = select(UserRow.id).where(UserRow.role == Role.ADMIN, UserRow.disabled_at.is_(None), UserRow.id != row.id)
    if row.role == Role.ADMIN and row.disabled_at is None and session.scalar(others.limit(1)) is None:
        raise Problem(409, "last-admin", "The last admin must stay", "make somebody else an admin first")


def _settle(session: Session) -> None:
    try:
        session.flush()
    except IntegrityError as exc:
        raise Problem(409, "taken", "That address has an account already") from exc
