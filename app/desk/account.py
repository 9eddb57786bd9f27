"""Who is signed in at a desk, and what they may: asked of the server, never decided here."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from app.desk.server import Server
from sync.times import parse_rfc3339


@dataclass(frozen=True, slots=True)
class Account:
    """A person at a desk. What they may not, the server refuses; the desk merely does not offer it."""

    id: str
    name: str
    role: str
    scopes: frozenset[str]
    expires_at: datetime | None = None

    def may(self, scope: str) -> bool:
        """Whether the server grants this person a scope, such as `results:read`."""
        return scope in self.scopes


async def sign_in(server: Server, email: str, password: str) -> Account:
    """Sign a person in; from then on the server is asked in their name. Raises `Refused` (401, 429) and `ServerUnreachable`."""
    server.token = ""
    made = await server.post("/sign-in", {"email": email, "password": password})
    server.token = str(made["token"])
    return _account(await server.get("/me"), parse_rfc3339(str(made["expires_at"])))


async def sign_out(server: Server) -> None:
    """End this sign-in."""
    try:
        await server.post("/sign-out")
    finally:
        server.token = ""


def _account(said: Mapping[str, Any], expires_at: datetime) -> Account:
    return Account(
        str(said["id"]), str(said["name"]), str(said.get("role") or ""), frozenset(map(str, said["scopes"])), expires_at
    )
