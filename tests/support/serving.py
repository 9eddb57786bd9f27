"""A server for tests: the real application in this process, on SQLite or a real PostgreSQL, with a clock that moves when told."""

import itertools
import random
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from argon2 import PasswordHasher
from fastapi import FastAPI
from fastapi.testclient import TestClient

from engine.clock import VirtualClock
from sync.server.application import build_parts, create_app
from sync.server.migrations import upgrade
from sync.server.parts import Parts
from sync.server.people import accounts, keys
from sync.server.people.passwords import Passwords
from sync.server.people.tokens import SIGN_IN, digest, new_token
from sync.server.principals import Role, Scope
from sync.server.settings import ServerSettings
from sync.server.tables.people import SignInRow

QUICK = Passwords(PasswordHasher(time_cost=1, memory_cost=8, parallelism=1))
"""Argon2 at its cheapest: what it costs is not what these tests are about."""

BEGUN = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)


def seeded(seed: int = 1) -> Callable[[int], bytes]:
    """Return a source of bytes that are the same in each run."""
    return random.Random(seed).randbytes  # noqa: S311 - repeatable is the point


@dataclass
class Served:
    """A running server: `client` asks it over HTTP as anybody, `parts` are its insides, `clock` its time."""

    app: FastAPI
    client: TestClient
    parts: Parts
    clock: VirtualClock
    numbers: "itertools.count[int]" = field(default_factory=lambda: itertools.count(1))

    def as_role(self, role: Role = Role.ADMIN) -> dict[str, str]:
        """Return the headers of a new person with this role, signed in."""
        number, token, now = next(self.numbers), new_token(SIGN_IN, self.parts.random_bytes), self.clock.utc()
        with self.parts.database.write() as session:
            row = accounts.add(
                session,
                self.parts,
                email=f"{role}{number}@example.org",
                name=f"{role} {number}",
                role=role,
                password_hash=None,
            )
            ends = now + timedelta(days=365)
            session.add(SignInRow(token_sha256=digest(token), user_id=row.id, created_at=now, expires_at=ends))
        return {"authorization": f"Bearer {token}"}

    def as_key(self, *scopes: Scope) -> dict[str, str]:
        """Return the headers of a new program's key with these scopes."""
        with self.parts.database.write() as session:
            _, key = keys.add(session, self.parts, name="a program", scopes=scopes, created_by="a test")
        return {"x-api-key": key}

    def get(self, path: str, **more: Any) -> Any:
        """GET a path below /api/v1."""
        return self.client.get(f"/api/v1{path}", **more)

    def post(self, path: str, body: Any = None, **more: Any) -> Any:
        """POST JSON to a path below /api/v1."""
        return self.client.post(f"/api/v1{path}", json=body, **more)


@contextmanager
def served(url: str, folder: Path, **settings: Any) -> Iterator[Served]:
    """Yield a server on this database, which is brought up to date first."""
    clock = VirtualClock(BEGUN)
    chosen = ServerSettings(**({"database": url, "organisation": "Northwind Trust", "jobs": False} | settings))
    parts = replace(build_parts(chosen, folder, clock, random_bytes=seeded()), passwords=QUICK)
    upgrade(parts.database)
    app = create_app(parts)
    with TestClient(app) as client:
        yield Served(app, client, parts, clock)
