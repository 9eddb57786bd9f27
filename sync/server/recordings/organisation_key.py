"""The organisation's key for evidence: kiosks seal to its public half, the server and its admins open with the private one.

Made at first use, sealed in the database, the same for every process. Servers that share recordings share the key: one exports it, the others
import it; a key that was replaced still opens what was sealed to it.
"""

from sqlalchemy import select
from sqlalchemy.orm import Session

from sync.errors import SyncError
from sync.sealing import CannotOpen, new_identity, recipient_of
from sync.server.identity import OwnSecret, own_secret, replace_secret
from sync.server.parts import Parts
from sync.server.tables.operations import OwnSecretRow

NAME = "recordings"
_EARLIER = f"{NAME}:"


def recipient(db: Session, parts: Parts) -> str:
    """Return the age recipient ("age1...") that kiosks seal to. Needs a writing session at its first use."""
    return _current(db, parts).public


def identity(db: Session, parts: Parts) -> str:
    """Return the private half ("AGE-SECRET-KEY-1..."). Needs a writing session at its first use."""
    return _current(db, parts).secret.decode()


def identities(db: Session, parts: Parts) -> list[str]:
    """Return every private half that something may be sealed to, the present one first; none where none was ever needed."""
    names = db.scalars(select(OwnSecretRow.name).where(OwnSecretRow.name.startswith(NAME)).order_by(OwnSecretRow.name))
    return [
        own_secret(db, parts, name, _never).secret.decode()
        for name in names
        if name == NAME or name.startswith(_EARLIER)
    ]


def take_over(db: Session, parts: Parts, said: str) -> str:
    """Seal to this identity from now on, and return its recipient; what was there before still opens. Raises `CannotOpen`."""
    new = OwnSecret(said.strip().encode(), recipient_of(said))
    before = _current(db, parts)
    if before.public != new.public:
        own_secret(db, parts, _EARLIER + before.public, lambda: before)
        replace_secret(db, parts, NAME, new)
    return new.public


def _current(db: Session, parts: Parts) -> OwnSecret:
    return own_secret(db, parts, NAME, _made)


def _made() -> OwnSecret:
    secret = new_identity()
    return OwnSecret(secret.encode(), recipient_of(secret))


def _never() -> OwnSecret:
    raise SyncError("A key is gone", "it stood in the database a moment ago", retryable=True)


__all__ = ["CannotOpen", "identities", "identity", "recipient", "take_over"]
