"""Who asks, found from the request: a program by its `x-api-key`, a person by a bearer token or cookie; kiosks are turned away here.

    Asker = Annotated[Principal, Depends(allowed(Scope.SESSIONS_READ))]

Works for routes and for WebSockets alike. Whoever shows no valid proof gets 401; who lacks one of the scopes gets 403. A proof that does
not hold is never passed over for another one in the same request.
"""

import json
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Annotated
from urllib.parse import urlsplit

from fastapi import Depends
from fastapi.openapi.models import APIKey, APIKeyIn, HTTPBearer
from fastapi.security.base import SecurityBase
from sqlalchemy import or_, select, update
from sqlalchemy.orm import Session
from starlette.requests import HTTPConnection

from sync.server.parts import Parts, TheParts
from sync.server.people.tokens import API_KEY, SIGN_IN, could_be, digest
from sync.server.principals import GRANTED, Principal, Role, Scope
from sync.server.problems import Problem
from sync.server.tables.people import ApiKeyRow, SignInRow, UserRow

COOKIE = "vivavoce_sign_in"

_USE_NOTED_EVERY = timedelta(minutes=1)
_HARMLESS = frozenset({"GET", "HEAD", "OPTIONS"})


class _ByKey(SecurityBase):
    """The program's key, as OpenAPI describes it."""

    def __init__(self) -> None:
        self.model = APIKey.model_validate(
            {"in": APIKeyIn.header, "name": "x-api-key", "description": "A program's key."}
        )
        self.scheme_name = "key"

    async def __call__(self, connection: HTTPConnection) -> str | None:
        return _key_in(connection)


class _ByToken(SecurityBase):
    """The person's token, as OpenAPI describes it."""

    def __init__(self) -> None:
        self.model = HTTPBearer(description="What signing in answered; a browser may hold it in a cookie instead.")
        self.scheme_name = "person"

    async def __call__(self, connection: HTTPConnection) -> str | None:
        return _token_in(connection)


def _key_in(connection: HTTPConnection) -> str | None:
    return connection.headers.get("x-api-key")


def _token_in(connection: HTTPConnection) -> str | None:
    kind, _, token = connection.headers.get("authorization", "").partition(" ")
    return token.strip() if kind.lower() == "bearer" else None


# These are async where they wait for nothing: each that is not takes a thread of its own for every request.
_Key = Annotated[str | None, Depends(_ByKey())]
_Token = Annotated[str | None, Depends(_ByToken())]


@dataclass(frozen=True, slots=True)
class Knock:
    """Who asks; and, for a person, the SHA-256 of the token that said so."""

    principal: Principal
    token_sha256: str | None = None


def knock(connection: HTTPConnection, parts: TheParts, key: _Key, token: _Token) -> Knock:
    """Return who asks, whatever they may do. Raises the 401 problem."""
    if key is not None:
        return Knock(_program(parts, key))
    if token is not None:
        return _person(parts, token)
    if cookie := connection.cookies.get(COOKIE):
        _refuse_foreign_page(connection)
        return _person(parts, cookie)
    raise _unknown("sign in, or send a key in x-api-key")


def who_asks(connection: HTTPConnection, parts: Parts) -> Principal:
    """Return who asks, for a route that lets some in without asking. Raises the 401 problem."""
    return knock(connection, parts, _key_in(connection), _token_in(connection)).principal


TheKnock = Annotated[Knock, Depends(knock)]


@dataclass(frozen=True, slots=True)
class Person:
    """A person who asks about themselves, and the SHA-256 of the token that said so."""

    principal: Principal
    token_sha256: str


async def person(found: TheKnock) -> Person:
    """Return the person who asks. Raises the 401 problem, and the 403 of a program, which has no sign-in and no password."""
    if found.token_sha256 is None:
        raise Problem(403, "not-a-person", "Not allowed", "this is for people; a key can be revoked instead")
    return Person(found.principal, found.token_sha256)


ThePerson = Annotated[Person, Depends(person)]


@dataclass(frozen=True, slots=True)
class Allowed:
    """The dependency that `allowed` returns; a test reads its scopes from the routes."""

    scopes: frozenset[Scope]

    async def __call__(self, found: TheKnock) -> Principal:
        """Return who asks. Raises the 403 problem."""
        return self.check(found.principal)

    def check(self, asker: Principal) -> Principal:
        """Return who asks. Raises the 403 problem."""
        if missing := sorted(self.scopes - asker.scopes):
            wanted = " ".join(sorted(self.scopes))
            raise Problem(
                403,
                "not-allowed",
                "Not allowed",
                f"this takes {', '.join(missing)}",
                extra={"scopes": sorted(self.scopes)},
                headers={"WWW-Authenticate": f'Bearer realm="vivavoce", error="insufficient_scope", scope="{wanted}"'},
            )
        return asker


def allowed(*scopes: Scope) -> Allowed:
    """Return the dependency that lets in whoever has every one of these scopes (with none: whoever is signed in), and is who asks."""
    return Allowed(frozenset(scopes))


@dataclass(frozen=True, slots=True)
class Either:
    """The dependency that `either` returns."""

    scopes: frozenset[Scope]

    async def __call__(self, found: TheKnock) -> Principal:
        """Return who asks. Raises the 403 problem."""
        asker = found.principal
        return asker if self.scopes & asker.scopes else Allowed(self.scopes).check(asker)


def either(*scopes: Scope) -> Either:
    """Return the dependency that lets in whoever has one of these scopes, and is who asks."""
    return Either(frozenset(scopes))


def _program(parts: Parts, key: str) -> Principal:
    if not could_be(API_KEY, key):
        raise _unknown("no such key", shown=True)
    now = parts.clock.utc()
    with parts.database.read() as session:
        row = session.scalar(select(ApiKeyRow).where(ApiKeyRow.key_sha256 == digest(key)))
    if row is None or row.revoked_at is not None or (row.expires_at is not None and row.expires_at <= now):
        raise _unknown("no such key, or no longer", shown=True)
    if row.used_at is None or row.used_at <= now - _USE_NOTED_EVERY:
        with parts.database.write() as session:
            _note_use(session, row.id, now)
    return Principal("key", row.id, row.name, frozenset(Scope(scope) for scope in json.loads(row.scopes)))


def _note_use(session: Session, key_id: str, now: datetime) -> None:
    """Say when it was last used, unless another process just did."""
    unsaid = or_(ApiKeyRow.used_at.is_(None), ApiKeyRow.used_at <= now - _USE_NOTED_EVERY)
    session.execute(update(ApiKeyRow).where(ApiKeyRow.id == key_id, unsaid).values(used_at=now))


def _person(parts: Parts, token: str) -> Knock:
    if not could_be(SIGN_IN, token):
        raise _unknown("no such sign-in", shown=True)
    found = digest(token)
    query = (
        select(UserRow)
        .join(SignInRow, SignInRow.user_id == UserRow.id)
        .where(SignInRow.token_sha256 == found, SignInRow.expires_at > parts.clock.utc(), UserRow.disabled_at.is_(None))
    )
    with parts.database.read() as session:
        row = session.scalar(query)
    if row is None:
        raise _unknown("no such sign-in, or no longer", shown=True)
    role = Role(row.role)
    return Knock(Principal("user", row.id, row.name, GRANTED[role], role), found)


def _refuse_foreign_page(connection: HTTPConnection) -> None:
    """A browser sends the cookie by itself; so it counts only where the page that asks is ours (another port of this host is not)."""
    if connection.scope["type"] == "http" and connection.scope["method"] in _HARMLESS:
        return
    origin = connection.headers.get("origin")
    if origin is None:
        if connection.headers.get("sec-fetch-site", "same-origin") in ("same-origin", "none"):
            return
    elif urlsplit(origin).netloc == connection.headers.get("host"):
        return
    raise Problem(403, "foreign-page", "Not allowed", "another site's page may not act for whoever is signed in here")


def _unknown(detail: str, *, shown: bool = False) -> Problem:
    """Return the 401 problem; `shown` says that something was shown and did not hold (RFC 6750, section 3.1)."""
    challenge = 'Bearer realm="vivavoce"' + (', error="invalid_token"' if shown else "")
    return Problem(401, "not-signed-in", "Not signed in", detail, headers={"WWW-Authenticate": challenge})
