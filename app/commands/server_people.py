"""`vivavoce server add-user`, `set-password`, `add-key`: how the first people and programs get in; passwords never stand on a command line."""

import getpass
import json
import sys
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path
from typing import Any

from pydantic import TypeAdapter, ValidationError
from sqlalchemy import select

from app.commands.server import opened
from app.errors import BadUsage
from sync.server import texts
from sync.server.audit import note
from sync.server.migrations import upgrade
from sync.server.parts import Parts
from sync.server.people import accounts, keys
from sync.server.people.passwords import LONGEST
from sync.server.principals import FOR_KEYS, Principal, Role, Scope
from sync.server.problems import Problem
from sync.server.tables.people import UserRow

_COMMAND_LINE = Principal("server", "command-line", "the command line", frozenset(Scope))


def add_user(config: Path | None, given: Mapping[str, Any], *, email: str, name: str, role: str) -> int:
    """Add a person. Raises `BadUsage` for what can't be used."""
    if role not in [each.value for each in Role]:
        raise BadUsage("No such role", f"{role}: admin, proctor or reviewer")
    email, name = _checked(texts.Email, email, "--email"), _checked(texts.Name, name, "--name")
    with _database(config, given) as parts:
        hashed = accounts.hashed(parts, _password(), email, name)
        with parts.database.write() as session:
            row = accounts.add(session, parts, email=email, name=name, role=Role(role), password_hash=hashed)
            note(session, parts.clock.utc(), _COMMAND_LINE, "user.added", row.id, {"role": role})
    print(f"{row.email} may sign in as {role}.")
    return 0


def set_password(config: Path | None, given: Mapping[str, Any], *, email: str) -> int:
    """Set a person's password and enable the account."""
    with _database(config, given) as parts:
        with parts.database.read() as session:
            seen = session.scalar(select(UserRow).where(UserRow.email == email.strip().lower()))
        if seen is None:
            raise BadUsage("No such user", email)
        hashed = accounts.hashed(parts, _password(), seen.email, seen.name)
        with parts.database.write() as session:
            row = accounts.found(session, seen.id)
            row.disabled_at = None
            accounts.set_password(session, row, hashed)
            note(session, parts.clock.utc(), _COMMAND_LINE, "user.password_set", row.id)
    print(f"The password of {seen.email} is set.")
    return 0


def add_key(
    config: Path | None, given: Mapping[str, Any], *, name: str, scopes: list[str], expires: str | None, as_json: bool
) -> int:
    """Make a key and print it."""
    if odd := sorted(set(scopes) - set(FOR_KEYS)):
        raise BadUsage("No such scope for a key", f"{', '.join(odd)}; there are {', '.join(sorted(FOR_KEYS))}")
    name = _checked(texts.Name, name, "--name")
    with _database(config, given) as parts, parts.database.write() as session:
        row, secret = keys.add(
            session,
            parts,
            name=name,
            scopes=[Scope(scope) for scope in scopes],
            created_by=_COMMAND_LINE.id,
            expires_at=_moment(expires),
        )
        note(session, row.created_at, _COMMAND_LINE, "key.made", row.id, {"scopes": sorted(set(scopes))})
    print(
        json.dumps({"id": row.id, "name": name, "key": secret})
        if as_json
        else f"{secret}\nKeep it: it is not shown again."
    )
    return 0


@contextmanager
def _database(config: Path | None, given: Mapping[str, Any]) -> Iterator[Parts]:
    """Yield the parts over an up-to-date database; what the server calls a problem is bad usage here."""
    _, parts = opened(config, given)
    try:
        upgrade(parts.database)
        yield parts
    except Problem as exc:
        raise BadUsage(exc.title, exc.detail or exc.kind) from exc
    finally:
        parts.database.close()


def _password() -> str:
    """Ask twice at a terminal, or read one line from standard input."""
    if not sys.stdin.isatty():
        return sys.stdin.readline(LONGEST + 2).rstrip("\r\n")
    password = getpass.getpass("Password: ")
    if getpass.getpass("Once more: ") != password:
        raise BadUsage("The two differ", "nothing was changed")
    return password


def _checked(shape: Any, said: str, option: str) -> str:  # noqa: ANN401 - an annotated type
    try:
        return str(TypeAdapter(shape).validate_python(said))
    except ValidationError as exc:
        raise BadUsage("That can't be used", f"{option}: {exc.errors()[0]['msg']}") from exc


def _moment(said: str | None) -> datetime | None:
    if said is None:
        return None
    try:
        moment = datetime.fromisoformat(said)
    except ValueError as exc:
        raise BadUsage("That is no time", f"--expires {said}: expected one like 2027-01-01T00:00:00Z") from exc
    if moment.tzinfo is None:
        raise BadUsage("That is no time", f"--expires {said}: say the zone, as in 2027-01-01T00:00:00Z")
    return moment
