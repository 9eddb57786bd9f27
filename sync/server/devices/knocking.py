"""Which kiosk asks, found from its short-lived bearer token; people's and programs' proofs are turned away here.

    Asker = Annotated[Kiosk, Depends(kiosk())]

Works for routes and for WebSockets alike. A revoked kiosk gets 403, but where it `may_be_revoked`: to deliver what it had begun.
"""

from dataclasses import dataclass
from datetime import datetime
from typing import Annotated

from fastapi import Depends
from fastapi.openapi.models import HTTPBearer
from fastapi.security.base import SecurityBase
from sqlalchemy import select
from sqlalchemy.orm import Session
from starlette.requests import HTTPConnection

from sync.server.parts import TheParts
from sync.server.people.tokens import could_be, digest
from sync.server.principals import Kiosk
from sync.server.problems import Problem
from sync.server.tables.devices import DeviceRow, DeviceTokenRow

KIOSK = "vvd_"
"""How a kiosk's token begins."""


class _ByKioskToken(SecurityBase):
    """The kiosk's token, as OpenAPI describes it."""

    def __init__(self) -> None:
        self.model = HTTPBearer(description="What `POST /devices/tokens` answered to a kiosk.")
        self.scheme_name = "kiosk"

    async def __call__(self, connection: HTTPConnection) -> str | None:
        kind, _, token = connection.headers.get("authorization", "").partition(" ")
        return token.strip() if kind.lower() == "bearer" else None


_Token = Annotated[str | None, Depends(_ByKioskToken())]


@dataclass(frozen=True, slots=True)
class KioskAllowed:
    """The dependency that `kiosk` returns; a test reads from the routes that they are a kiosk's."""

    may_be_revoked: bool

    def __call__(self, parts: TheParts, token: _Token) -> Kiosk:
        """Return who asks. Raises the 401 problem, and the 403 of a revoked one."""
        if token is None:
            raise _unknown("a kiosk shows the token it got for its signature")
        found = None
        if could_be(KIOSK, token):
            with parts.database.read() as db:
                found = kiosk_of(db, token, parts.clock.utc())
        if found is None:
            raise _unknown("no such token, or no longer", shown=True)
        if found.revoked and not self.may_be_revoked:
            raise revoked()
        return found


def kiosk(*, may_be_revoked: bool = False) -> KioskAllowed:
    """Return the dependency that lets in a kiosk that proved its key, and is that kiosk."""
    return KioskAllowed(may_be_revoked)


def kiosk_of(db: Session, token: str, now: datetime) -> Kiosk | None:
    """Return the kiosk whose token this is, revoked or not; None for none, or one that has expired."""
    query = (
        select(DeviceRow)
        .join(DeviceTokenRow, DeviceTokenRow.device_id == DeviceRow.id)
        .where(DeviceTokenRow.token_sha256 == digest(token), DeviceTokenRow.expires_at > now)
    )
    row = db.scalar(query)
    return None if row is None else as_kiosk(row)


def as_kiosk(row: DeviceRow) -> Kiosk:
    """Return the kiosk of a row."""
    return Kiosk(row.id, row.name, row.public_key, row.location, row.revoked_at is not None)


def revoked() -> Problem:
    """Return the problem of a kiosk that may no longer do this."""
    return Problem(
        403,
        "revoked",
        "This kiosk was revoked",
        "it may deliver what it had begun, and nothing else",
        extra={"revoked": True},
    )


def _unknown(detail: str, *, shown: bool = False) -> Problem:
    challenge = 'Bearer realm="vivavoce-kiosk"' + (', error="invalid_token"' if shown else "")
    return Problem(401, "not-signed-in", "Not signed in", detail, headers={"WWW-Authenticate": challenge})
