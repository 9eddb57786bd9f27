"""Signing in and out: a right password becomes a token that expires; a wrong one costs the same time and counts as a guess."""

from dataclasses import dataclass
from datetime import datetime, timedelta

import structlog
from sqlalchemy import delete, select
from sqlalchemy.orm import Session
from starlette.requests import HTTPConnection

from sync.server.audit import note
from sync.server.parts import Parts
from sync.server.people.guessing import (
    ADDRESS,
    Bucket,
    address_of,
    count_guess,
    forgive,
    remember_place,
    sign_in_buckets,
)
from sync.server.people.tokens import SIGN_IN, digest, new_token
from sync.server.principals import GRANTED, Principal, Role
from sync.server.problems import Problem
from sync.server.tables.people import SignInRow, UserRow

_log = structlog.get_logger()

_AT_ONCE = 50
"""Sign-ins one person may have; the oldest ends when another is made."""


@dataclass(frozen=True, slots=True)
class SignedIn:
    """What signing in gives. The token is known to nobody else, and never again."""

    token: str
    expires_at: datetime
    user: UserRow


def sign_in(parts: Parts, email: str, password: str, connection: HTTPConnection) -> SignedIn:
    """Check and sign in. Raises 401 for a wrong pair of any kind, 429 after too many, 503 while too many are at it."""
    email, address = email.lower(), address_of(connection)
    with parts.database.read() as session:
        buckets = sign_in_buckets(session, parts.clock.utc(), email, address)
    count_guess(parts, *buckets)
    with parts.database.read() as session:
        stored = session.scalar(select(UserRow).where(UserRow.email == email))
    usable = stored is not None and stored.disabled_at is None
    fits = parts.passwords.fits(stored.password_hash if usable and stored else None, password)
    if stored is None or not fits:
        _log.warning("sign_in.refused")
        raise Problem(401, "wrong-password", "Not signed in", "no account has this address and this password")
    renewed = None
    if stored.password_hash and parts.passwords.outdated(stored.password_hash):
        renewed = parts.passwords.hash(password)
    return _let_in(parts, stored, renewed, connection, buckets)


def _let_in(
    parts: Parts, seen: UserRow, renewed: str | None, connection: HTTPConnection, buckets: tuple[Bucket, ...]
) -> SignedIn:
    now = parts.clock.utc()
    token = new_token(SIGN_IN, parts.random_bytes)
    expires_at = now + timedelta(hours=parts.settings.sign_in_hours)
    with parts.database.write() as session:
        row = session.scalar(select(UserRow).where(UserRow.id == seen.id).with_for_update())
        if row is None or row.disabled_at is not None or row.password_hash != seen.password_hash:
            raise Problem(401, "wrong-password", "Not signed in", "the account changed meanwhile")
        row.password_hash = renewed or row.password_hash
        _make_room(session, row.id, now)
        session.add(SignInRow(token_sha256=digest(token), user_id=row.id, created_at=now, expires_at=expires_at))
        # The address's count stays: else whoever has one account could go on guessing at all the others.
        forgive(session, *(each for each in buckets if each.limit is not ADDRESS))
        remember_place(session, now, row.email, address_of(connection))
        note(session, now, as_principal(row), "user.signed_in", row.id, request=connection)
    return SignedIn(token, expires_at, row)


def sign_out(session: Session, token_sha256: str) -> None:
    """End one sign-in."""
    session.execute(delete(SignInRow).where(SignInRow.token_sha256 == token_sha256))


def as_principal(row: UserRow) -> Principal:
    """Return the person as one who asks."""
    role = Role(row.role)
    return Principal("user", row.id, row.name, GRANTED[role], role)


def _make_room(session: Session, user_id: str, now: datetime) -> None:
    session.execute(delete(SignInRow).where(SignInRow.user_id == user_id, SignInRow.expires_at <= now))
    newest = select(SignInRow.token_sha256).where(SignInRow.user_id == user_id)
    oldest = session.scalars(newest.order_by(SignInRow.created_at.desc()).offset(_AT_ONCE - 1)).all()
    if oldest:
        session.execute(delete(SignInRow).where(SignInRow.token_sha256.in_(oldest)))
