"""What the server is made of, as its rooms get it: built once in `application.py`, found by a route with `Depends(parts)`."""

import secrets
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Annotated, cast

from fastapi import Depends
from starlette.requests import HTTPConnection

from engine.clock import Clock
from sync.server.blobs.store import BlobStore
from sync.server.database import Database
from sync.server.jobs.bell import Bell
from sync.server.live.hub import Hub
from sync.server.live.intake import Intake
from sync.server.people.passwords import Passwords
from sync.server.sealed import Seal
from sync.server.settings import ServerSettings


@dataclass(frozen=True, slots=True)
class Parts:
    """The server's parts. `random_bytes` gives every id, salt and token, so that a test can have the same ones twice."""

    settings: ServerSettings
    folder: Path
    database: Database
    clock: Clock
    seal: Seal
    blobs: BlobStore
    random_bytes: Callable[[int], bytes] = field(default=secrets.token_bytes)
    bell: Bell = field(default_factory=Bell)
    passwords: Passwords = field(default_factory=Passwords)
    live: Hub = field(default_factory=Hub)
    intake: Intake = field(default_factory=Intake)

    def new_id(self) -> str:
        """Return a fresh id: 32 hex digits."""
        return self.random_bytes(16).hex()


async def parts(connection: HTTPConnection) -> Parts:  # async: else each request would wait for a thread just for this
    """Return the parts of the server that answers this request or WebSocket."""
    return cast("Parts", connection.app.state.parts)


TheParts = Annotated[Parts, Depends(parts)]
