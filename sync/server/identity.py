"""The server's own secrets: made at first use, sealed in the database, the same for every process that shares it."""

import hashlib
from collections.abc import Callable
from dataclasses import dataclass
from typing import NoReturn

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from sqlalchemy import select
from sqlalchemy.orm import Session

from sync.errors import SyncError
from sync.keys import Device, DeviceKey
from sync.server.database import add_if_new, locked
from sync.server.parts import Parts
from sync.server.tables.operations import OwnSecretRow

SIGNING_KEY = "signing-key"
ACCESS_CODES = "access-codes"


@dataclass(frozen=True, slots=True, repr=False)
class OwnSecret:
    """A secret of the server's and, where it has one, its public half. Its repr shows nothing of it."""

    secret: bytes
    public: str


def signing_key(db: Session, parts: Parts) -> DeviceKey:
    """Return the Ed25519 key the server signs with: its id and public half are what kiosks and readers know it by."""
    own = own_secret(db, parts, SIGNING_KEY, lambda: _new_signing_key(parts))
    named = "server-" + hashlib.sha256(bytes.fromhex(own.public)).hexdigest()[:16]
    device = Device(named, parts.settings.organisation or "server", own.public)
    return DeviceKey(device, Ed25519PrivateKey.from_private_bytes(own.secret))


def access_code_key(db: Session, parts: Parts) -> bytes:
    """Return the key under which access codes are hashed."""
    return own_secret(db, parts, ACCESS_CODES, lambda: OwnSecret(parts.random_bytes(32), "")).secret


def own_secret(db: Session, parts: Parts, name: str, make: Callable[[], OwnSecret]) -> OwnSecret:
    """Return the secret of this name; where there is none, make it, unless another process is quicker. Needs a writing session then."""
    row = _stored(db, name)
    if row is None:
        made = make()
        new = {
            "name": name,
            "sealed": parts.seal.close(made.secret, _purpose(name)),
            "public": made.public,
            "created_at": parts.clock.utc(),
        }
        add_if_new(db, OwnSecretRow, new)
        row = _stored(db, name) or _lost(name)
    return OwnSecret(parts.seal.open(row.sealed, _purpose(name)), row.public)


def replace_secret(db: Session, parts: Parts, name: str, new: OwnSecret) -> None:
    """Put another secret in the place of the one of this name."""
    row = db.scalar(locked(select(OwnSecretRow).where(OwnSecretRow.name == name))) or _lost(name)
    row.sealed, row.public = parts.seal.close(new.secret, _purpose(name)), new.public
    row.created_at = parts.clock.utc()
    db.flush()


def _stored(db: Session, name: str) -> OwnSecretRow | None:
    return db.scalar(select(OwnSecretRow).where(OwnSecretRow.name == name))


def _lost(name: str) -> NoReturn:
    raise SyncError("A key is gone", f"{name} was there a moment ago", retryable=True)


def _purpose(name: str) -> str:
    return f"own-secret:{name}"


def _new_signing_key(parts: Parts) -> OwnSecret:
    private = Ed25519PrivateKey.from_private_bytes(parts.random_bytes(32))
    return OwnSecret(private.private_bytes_raw(), private.public_key().public_bytes_raw().hex())
