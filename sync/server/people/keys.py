"""The keys that programs use: made with scopes, shown once, told apart by their beginning, revoked at once."""

import json
from collections.abc import Iterable
from datetime import datetime

from sqlalchemy import select, tuple_
from sqlalchemy.orm import Session

from sync.server.paging import key_in
from sync.server.parts import Parts
from sync.server.people.tokens import API_KEY, digest, new_token
from sync.server.principals import FOR_KEYS, Scope
from sync.server.problems import Issue, Problem, not_found
from sync.server.tables.people import ApiKeyRow
from sync.times import parse_rfc3339, rfc3339

_PREFIX = len(API_KEY) + 6


def add(
    session: Session,
    parts: Parts,
    *,
    name: str,
    scopes: Iterable[Scope],
    created_by: str,
    expires_at: datetime | None = None,
) -> tuple[ApiKeyRow, str]:
    """Add a key; return it and its secret. Raises a 422 problem for a scope no key may have, or an end that is past."""
    wanted = sorted(set(scopes))
    now = parts.clock.utc()
    if odd := [scope for scope in wanted if scope not in FOR_KEYS]:
        raise _invalid("/scopes", f"no key may have {', '.join(odd)}")
    if not wanted:
        raise _invalid("/scopes", "at least one")
    if expires_at is not None and expires_at <= now:
        raise _invalid("/expires_at", "in the past")
    secret = new_token(API_KEY, parts.random_bytes)
    row = ApiKeyRow(
        id=parts.new_id(),
        name=name,
        prefix=secret[:_PREFIX],
        key_sha256=digest(secret),
        scopes=json.dumps(wanted),
        created_at=now,
        created_by=created_by,
        expires_at=expires_at,
        revoked_at=None,
        used_at=None,
    )
    session.add(row)
    session.flush()
    return row, secret


def listed(session: Session, limit: int, cursor: str | None) -> list[ApiKeyRow]:
    """Return up to `limit` + 1 keys, oldest first."""
    query = select(ApiKeyRow).order_by(ApiKeyRow.created_at, ApiKeyRow.id).limit(limit + 1)
    if after := key_in(cursor, str, str):
        query = query.where(tuple_(ApiKeyRow.created_at, ApiKeyRow.id) > (_moment(str(after[0])), after[1]))
    return list(session.scalars(query))


def cursor_key(row: ApiKeyRow) -> tuple[str, str]:
    """Return what `listed` sorts by."""
    return rfc3339(row.created_at), row.id


def found(session: Session, key_id: str) -> ApiKeyRow:
    """Return a key. Raises a 404 problem."""
    row = session.get(ApiKeyRow, key_id)
    if row is None:
        raise not_found("key")
    return row


def revoke(session: Session, key_id: str, now: datetime) -> ApiKeyRow:
    """Have a key open nothing from now on; again is no error. Raises a 404 problem."""
    row = found(session, key_id)
    row.revoked_at = row.revoked_at or now
    return row


def _moment(text: str) -> datetime:
    try:
        return parse_rfc3339(text)
    except ValueError as exc:
        raise _invalid("/query/cursor", "not a cursor of this list") from exc


def _invalid(path: str, message: str) -> Problem:
    return Problem(422, "invalid", "The request can't be used", message, issues=[Issue(path=path, message=message)])
