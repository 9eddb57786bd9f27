"""Who asks, and what they may: one table of scopes, granted to people by role and to programs by key; kiosks have a realm of their own.

A route says what it needs with `Depends(allowed(Scope.X))` or `Depends(kiosk())`; whoever is let in is its value. Who asks is found by
`sync.server.people.knocking` and `sync.server.devices.knocking`, from the request's `x-api-key`, `authorization: Bearer` or cookie.
"""

from dataclasses import dataclass
from enum import StrEnum


class Scope(StrEnum):
    """Something one may do."""

    SESSIONS_READ = (
        "sessions:read"  # lists, states, live captions and signals; no scores, no transcript of an ended one
    )
    SESSIONS_WRITE = "sessions:write"  # create, cancel, reschedule, retake, take the pen
    RESULTS_READ = "results:read"  # the whole record: transcript, score, signals
    RESULTS_WRITE = "results:write"  # revised and second scores, approvals
    ANNOTATE = "signals:annotate"
    RECORDINGS_READ = "recordings:read"
    LIVE = "live:command"  # commands to kiosks
    PARTICIPANTS_READ = "participants:read"
    PARTICIPANTS_WRITE = "participants:write"
    PARTICIPANTS_ERASE = "participants:erase"
    TEMPLATES_READ = "templates:read"
    TEMPLATES_WRITE = "templates:write"
    DEVICES_READ = "devices:read"
    DEVICES_WRITE = "devices:write"
    WEBHOOKS = "webhooks:manage"
    PEOPLE = "people:manage"  # users and keys
    AUDIT = "audit:read"


class Role(StrEnum):
    """What a person is here."""

    PROCTOR = "proctor"
    ADMIN = "admin"
    REVIEWER = "reviewer"


GRANTED: dict[Role, frozenset[Scope]] = {
    Role.ADMIN: frozenset(Scope),
    Role.PROCTOR: frozenset(
        {
            Scope.SESSIONS_READ,
            Scope.LIVE,
            Scope.ANNOTATE,
            Scope.DEVICES_READ,
            Scope.TEMPLATES_READ,
            Scope.PARTICIPANTS_READ,
        }
    ),
    Role.REVIEWER: frozenset(
        {
            Scope.SESSIONS_READ,
            Scope.RESULTS_READ,
            Scope.RESULTS_WRITE,
            Scope.ANNOTATE,
            Scope.RECORDINGS_READ,
            Scope.PARTICIPANTS_READ,
            Scope.TEMPLATES_READ,
        }
    ),
}

FOR_KEYS = frozenset(Scope) - {Scope.PEOPLE}
"""What a key may be granted: a program never makes people or keys."""


@dataclass(frozen=True, slots=True)
class Principal:
    """Who asks: a person ("user"), a program ("key") or the server itself ("server")."""

    kind: str
    id: str
    name: str
    scopes: frozenset[Scope]
    role: Role | None = None


@dataclass(frozen=True, slots=True)
class Kiosk:
    """A kiosk that proved its key. A revoked one may still deliver what it had begun."""

    device_id: str
    name: str
    public_key: str
    location: str | None
    revoked: bool


THE_SERVER = Principal("server", "server", "the server", frozenset(Scope))
