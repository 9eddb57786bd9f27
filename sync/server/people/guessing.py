"""How often something secret may be guessed at: counted in the database, so that all processes count together, before the guess is checked.

Each guess names what it is at ("buckets"): an account, an address, a code. Some wrong guesses are free; after each further one the next
must wait twice as long, up to a bound. So a guesser is slowed to a crawl, and nobody is shut out for longer than the bound after the guessing
ends. For people, `sign_in_buckets` goes further: guesses at an account from where its owner never signed in don't count against the owner
where they did (after OWASP's "Slow down online guessing attacks with device cookies", with the address in the cookie's place).

    count_guess(parts, bucket(CODES, "enrolment", address_of(connection)))    # raises 429 with Retry-After
    ... look at the guess ...
    forgive(db, ...)                                                          # in the transaction of its success
"""

import hashlib
import ipaddress
import math
from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import delete, select
from sqlalchemy.orm import Session
from starlette.requests import HTTPConnection

from sync.server.database import add_if_new, locked
from sync.server.parts import Parts
from sync.server.problems import Problem
from sync.server.tables.operations import AttemptsRow


@dataclass(frozen=True, slots=True)
class Limit:
    """`free` wrong guesses cost nothing; then a wait of `first_s`, doubling up to `longest_s`. Forgotten `window_s` after the last wait."""

    kind: str
    free: int
    first_s: float = 1.0
    longest_s: float = 900.0
    window_s: float = 900.0


PAIR = Limit("pair", free=5)
"""Guesses at an account from an address its owner is known to use."""

ACCOUNT = Limit("account", free=10, longest_s=60.0)
"""Guesses at an account from anywhere else, all together: no more than one a minute, whatever the number of addresses."""

ADDRESS = Limit("address", free=20)
"""Guesses from an address, whatever at."""

CODES = Limit("code", free=10)
"""Guesses at one-time codes from an address; such codes hold enough bits that nobody guesses one at this pace."""

_KNOWN_FOR = timedelta(days=90)


@dataclass(frozen=True, slots=True)
class Bucket:
    """What is guessed at, as the database has it: hashed, so that no address and no account is listed there."""

    limit: Limit
    key: str


def bucket(limit: Limit, *what: str) -> Bucket:
    """Return the bucket of guesses at this."""
    return Bucket(limit, _hashed(limit.kind, *what))


def address_of(connection: HTTPConnection) -> str:
    """Return where a request comes from; of an IPv6 address the network, since one customer has at least a /64."""
    host = connection.client.host if connection.client else ""
    try:
        address = ipaddress.ip_address(host.partition("%")[0])
    except ValueError:
        return host
    if isinstance(address, ipaddress.IPv4Address):
        return str(address)
    return str(address.ipv4_mapped or ipaddress.ip_network((address, 64), strict=False))


def count_guess(parts: Parts, *buckets: Bucket) -> None:
    """Count one guess against each bucket. Raises the 429 problem, counting nothing, while any of them must wait."""
    now = parts.clock.utc()
    with parts.database.write() as session:
        _make_rows(session, buckets, now)
        keys = sorted(each.key for each in buckets)
        query = select(AttemptsRow).where(AttemptsRow.bucket.in_(keys)).order_by(AttemptsRow.bucket)
        rows = {row.bucket: row for row in session.scalars(locked(query))}
        waits = [
            row.blocked_until for row in rows.values() if row.blocked_until is not None and row.blocked_until > now
        ]
        if not waits:
            for each in buckets:
                _count(rows[each.key], each.limit, now)
            return
    raise _must_wait(math.ceil((max(waits) - now).total_seconds()))


def forgive(session: Session, *buckets: Bucket) -> None:
    """Forget the guesses at these: the last one was right."""
    session.execute(delete(AttemptsRow).where(AttemptsRow.bucket.in_([each.key for each in buckets])))


def sign_in_buckets(session: Session, now: datetime, email: str, address: str) -> tuple[Bucket, ...]:
    """Return what a guess at a password counts against: the pair alone where the owner was seen there, else account and address."""
    known = session.get(AttemptsRow, _hashed("known", email, address))
    if known is not None and known.window_ends_at > now:
        return (bucket(PAIR, email, address),)
    return bucket(ACCOUNT, email), bucket(ADDRESS, address)


def remember_place(session: Session, now: datetime, email: str, address: str) -> None:
    """Note that the owner of an account signed in from here."""
    session.merge(
        AttemptsRow(
            bucket=_hashed("known", email, address), failures=0, window_ends_at=now + _KNOWN_FOR, blocked_until=None
        )
    )


def _hashed(*what: str) -> str:
    return hashlib.sha256("\0".join(what).encode()).hexdigest()


def _make_rows(session: Session, buckets: tuple[Bucket, ...], now: datetime) -> None:
    """Have a row for each, so that there is one to lock; in one order, so that two processes can't wait for each other."""
    for key in sorted(each.key for each in buckets):
        add_if_new(session, AttemptsRow, {"bucket": key, "failures": 0, "window_ends_at": now, "blocked_until": None})


def _count(row: AttemptsRow, limit: Limit, now: datetime) -> None:
    failures = 1 if row.window_ends_at <= now else row.failures + 1
    over = failures - limit.free
    wait = 0.0 if over < 0 else min(limit.longest_s, limit.first_s * 2.0 ** min(over, 30))
    row.failures = failures
    row.blocked_until = now + timedelta(seconds=wait) if wait else None
    row.window_ends_at = now + timedelta(seconds=wait + limit.window_s)


def _must_wait(seconds: int) -> Problem:
    return Problem(
        429,
        "too-many-attempts",
        "Too many attempts",
        f"try again in {seconds} s",
        extra={"retry_after_s": seconds},
        headers={"Retry-After": str(seconds)},
    )
