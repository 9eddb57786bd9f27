"""Signs what is told as Standard Webhooks says, by every secret of the endpoint that lives: a receiver that knows either is content."""

import base64
import hashlib
import hmac
from collections.abc import Sequence
from datetime import datetime, timedelta

from sqlalchemy import select
from sqlalchemy.orm import Session

from sync.server.parts import Parts
from sync.server.tables.notices import EndpointSecretRow

PREFIX = "whsec_"
_BYTES = 32  # the specification asks for 24 to 64


def new_secret(db: Session, parts: Parts, endpoint_id: str) -> str:
    """Give the endpoint a secret; return it as its owner gets to see it, this once."""
    key = parts.random_bytes(_BYTES)
    own_id = parts.new_id()
    db.add(
        EndpointSecretRow(
            id=own_id,
            endpoint_id=endpoint_id,
            sealed=parts.seal.close(key, _purpose(own_id)),
            created_at=parts.clock.utc(),
            expires_at=None,
        )
    )
    return PREFIX + base64.b64encode(key).decode("ascii")


def rotate(db: Session, parts: Parts, endpoint_id: str, old_lives: timedelta) -> str:
    """Give the endpoint a new secret and return it; the one before lives on for a while, any earlier one ends now."""
    now = parts.clock.utc()
    for age, row in enumerate(_living(db, endpoint_id, now)):
        row.expires_at = now if age else now + old_lives
    return new_secret(db, parts, endpoint_id)


def live_secrets(db: Session, parts: Parts, endpoint_id: str) -> tuple[bytes, ...]:
    """Return the keys to sign with, the newest first. Raises `CannotUnseal`."""
    found = _living(db, endpoint_id, parts.clock.utc())
    return tuple(parts.seal.open(row.sealed, _purpose(row.id)) for row in found)


def old_until(db: Session, endpoint_id: str, now: datetime) -> datetime | None:
    """Return when the secret before the current one ends; None where there is none that lives."""
    ends = [row.expires_at for row in _living(db, endpoint_id, now) if row.expires_at is not None]
    return max(ends, default=None)


def signed_headers(message_id: str, at: datetime, body: bytes, keys: Sequence[bytes]) -> dict[str, str]:
    """Return the three headers: the id, whole Unix seconds, and a `v1` signature by each key, with spaces between."""
    seconds = str(int(at.timestamp()))
    signed = b".".join((message_id.encode("ascii"), seconds.encode("ascii"), body))
    signatures = [base64.b64encode(hmac.new(key, signed, hashlib.sha256).digest()).decode("ascii") for key in keys]
    return {
        "webhook-id": message_id,
        "webhook-timestamp": seconds,
        "webhook-signature": " ".join(f"v1,{each}" for each in signatures),
    }


def _living(db: Session, endpoint_id: str, now: datetime) -> list[EndpointSecretRow]:
    """Return the secrets that have not ended, the current one first: it alone has no end."""
    found = db.scalars(select(EndpointSecretRow).where(EndpointSecretRow.endpoint_id == endpoint_id))
    living = [row for row in found if row.expires_at is None or row.expires_at > now]
    return sorted(living, key=lambda row: (row.expires_at is not None, -row.created_at.timestamp()))


def _purpose(secret_id: str) -> str:
    return f"webhook-secret:{secret_id}"
