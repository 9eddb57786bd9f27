"""How a kiosk proves that it has its key: it signs a nonce of ours, never a time, and gets a token that lasts an hour."""

from datetime import datetime, timedelta

from sqlalchemy import delete, select
from sqlalchemy.orm import Session

from sync.device_proofs import token_proof_holds
from sync.server.devices.knocking import KIOSK
from sync.server.identity import signing_key
from sync.server.parts import Parts
from sync.server.people.tokens import digest, new_token
from sync.server.problems import Problem
from sync.server.tables.devices import ChallengeRow, DeviceRow, DeviceTokenRow

NONCE_LASTS = timedelta(seconds=60)
TOKEN_LASTS = timedelta(hours=1)

_MOST_OPEN = 20
"""Challenges and tokens a kiosk may have open: it needs one of each, and a little more where answers are lost."""


def challenge(db: Session, parts: Parts, device_id: str) -> str:
    """Return a nonce to sign. One for a kiosk that nobody knows is good for nothing, and looks the same."""
    nonce = parts.random_bytes(32).hex()
    if db.get(DeviceRow, device_id) is not None:
        now = parts.clock.utc()
        db.execute(delete(ChallengeRow).where(ChallengeRow.device_id == device_id, ChallengeRow.expires_at <= now))
        surplus = (
            select(ChallengeRow.nonce)
            .where(ChallengeRow.device_id == device_id)
            .order_by(ChallengeRow.expires_at.desc(), ChallengeRow.nonce)
            .offset(_MOST_OPEN - 1)
        )
        for old in db.scalars(surplus).all():
            db.execute(delete(ChallengeRow).where(ChallengeRow.nonce == old))
        db.add(ChallengeRow(nonce=nonce, device_id=device_id, expires_at=now + NONCE_LASTS))
    return nonce


def token_for(db: Session, parts: Parts, device_id: str, nonce: str, signature: str) -> tuple[str, DeviceRow] | None:
    """Return a fresh token and whose it is, for a challenge answered right and for the first time; None otherwise.

    Whatever comes of it, the nonce is used up: so the caller commits before it refuses.
    """
    now = parts.clock.utc()
    used = db.execute(
        delete(ChallengeRow).where(
            ChallengeRow.nonce == nonce, ChallengeRow.device_id == device_id, ChallengeRow.expires_at > now
        )
    )
    device = db.get(DeviceRow, device_id)
    if used.rowcount != 1 or device is None:  # type: ignore[attr-defined]
        return None
    if not token_proof_holds(device.public_key, signing_key(db, parts).device.id, nonce, signature):
        return None
    _forget_old(db, device_id, now)
    token = new_token(KIOSK, parts.random_bytes)
    db.add(DeviceTokenRow(token_sha256=digest(token), device_id=device_id, expires_at=now + TOKEN_LASTS))
    return token, device


def unproved() -> Problem:
    """Return the problem of a challenge that was not answered."""
    return Problem(
        401,
        "unproved",
        "That proves nothing",
        "ask for a new challenge and sign it with the enrolled key",
        headers={"WWW-Authenticate": 'Bearer realm="vivavoce-kiosk"'},
    )


def forget_expired(db: Session, now: datetime) -> int:
    """Delete challenges and tokens that are good for nothing any more; return how many. For the job that tidies up."""
    gone = [db.execute(delete(table).where(table.expires_at <= now)) for table in (ChallengeRow, DeviceTokenRow)]
    return sum(each.rowcount for each in gone)  # type: ignore[attr-defined]


def _forget_old(db: Session, device_id: str, now: datetime) -> None:
    db.execute(delete(DeviceTokenRow).where(DeviceTokenRow.device_id == device_id, DeviceTokenRow.expires_at <= now))
    surplus = (
        select(DeviceTokenRow.token_sha256)
        .where(DeviceTokenRow.device_id == device_id)
        .order_by(DeviceTokenRow.expires_at.desc(), DeviceTokenRow.token_sha256)
        .offset(_MOST_OPEN - 1)
    )
    for old in db.scalars(surplus).all():
        db.execute(delete(DeviceTokenRow).where(DeviceTokenRow.token_sha256 == old))
