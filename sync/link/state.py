"""How sync stands, as people and programs are told: a value, replaced whole."""

from dataclasses import asdict, dataclass
from typing import Any


@dataclass(frozen=True, slots=True)
class RefusedSession:
    """A session of which the server takes no more. `reason` as in the problem's type; it is kept here, whole."""

    session_id: str
    reason: str
    set_aside_id: str | None = None


@dataclass(frozen=True, slots=True)
class Backlog:
    """What the server has not: events and their bytes, files and theirs, in so many sessions."""

    sessions: int = 0
    events: int = 0
    event_bytes: int = 0
    files: int = 0
    file_bytes: int = 0

    @property
    def nothing(self) -> bool:
        """Whether the server has it all."""
        return not (self.events or self.files)


@dataclass(frozen=True, slots=True)
class SyncState:
    """How sync stands. Times are RFC 3339 UTC by the server's clock where it is known.

    `online` is whether the last attempt reached the server; `next_try_s` how long until the next where it did not. `trouble` is why not.
    """

    server_url: str
    online: bool = False
    last_contact: str | None = None
    clock_offset_ms: int | None = None
    revoked: bool = False
    backlog: Backlog = Backlog()
    refused: tuple[RefusedSession, ...] = ()
    failures: int = 0
    next_try_s: float = 0.0
    trouble: str = ""

    def as_json(self) -> dict[str, Any]:
        """Return it for programs."""
        return asdict(self)
