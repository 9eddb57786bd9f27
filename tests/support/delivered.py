"""A session that a kiosk held, as the server has it once the kiosk delivered its ledger: put there directly, without the protocol."""

import hashlib
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path

from sqlalchemy.orm import Session

from engine.clock import VirtualClock
from sync.ledger import Ledger
from sync.server.devices.knocking import KIOSK
from sync.server.parts import Parts
from sync.server.people.tokens import SIGN_IN, digest, new_token
from sync.server.principals import Role
from sync.server.recordings.organisation_key import recipient
from sync.server.sessions import projection
from sync.server.sessions.events import store
from sync.server.sessions.rows import held
from sync.server.tables.devices import DeviceRow, DeviceTokenRow
from sync.server.tables.people import SignInRow, UserRow
from sync.server.tables.sessions import SERVER
from tests.support.evidence import SESSION, open_ledger, whole_session
from tests.support.serving import Served


@dataclass
class DeliveredKiosk:
    """A kiosk's ledger and the token it shows the server."""

    ledger: Ledger
    clock: VirtualClock
    folder: Path
    token: str

    @property
    def id(self) -> str:
        return self.ledger.device.id

    @property
    def shows(self) -> dict[str, str]:
        return {"authorization": f"Bearer {self.token}"}


def enrolled(served: Served, folder: Path) -> DeliveredKiosk:
    """Open a kiosk's ledger, and have the server know the kiosk."""
    folder.mkdir(parents=True, exist_ok=True)
    ledger = open_ledger(folder / "data", served.clock)
    kiosk = DeliveredKiosk(ledger, served.clock, folder, new_token(KIOSK, served.parts.random_bytes))
    now = served.clock.utc()
    with served.parts.database.write() as db:
        db.add(
            DeviceRow(
                id=kiosk.id,
                name=ledger.device.name,
                public_key=ledger.device.public_key,
                location=None,
                platform="linux",
                version="1",
                enrolled_at=now,
                enrolled_by="somebody",
                revoked_at=None,
                revoked_by=None,
                seen_at=now,
                clock_offset_ms=0,
                status="{}",
                caught_up_at=None,
                told=0,
            )
        )
        db.add(
            DeviceTokenRow(token_sha256=digest(kiosk.token), device_id=kiosk.id, expires_at=now + timedelta(days=90))
        )
    return kiosk


def deliver(parts: Parts, kiosk: DeliveredKiosk, session_id: str = SESSION, *, keep_pen: bool = False) -> None:
    """Have the server know all that the kiosk's ledger has of the session, and have its pen."""
    events = kiosk.ledger.events(session_id)
    with parts.database.write() as db:
        store(db, events[:1])
        row = projection.begin(db, parts, events[0], writer=kiosk.id)
        row.begun_by = kiosk.id
        store(db, events[1:])
        projection.apply(db, parts, held(db, session_id), events[1:])
        if not keep_pen:
            row.writer = SERVER


def interviewed_at(served: Served, folder: Path) -> tuple[DeliveredKiosk, Path]:
    """Hold a whole session at a kiosk and deliver its ledger; return the kiosk and the plain recording."""
    kiosk = enrolled(served, folder)
    recording = whole_session(folder, kiosk.ledger, kiosk.clock)
    deliver(served.parts, kiosk)
    return kiosk, recording


def signed_in(served: Served, role: Role) -> dict[str, str]:
    """Return what a person of this role shows."""
    token = new_token(SIGN_IN, served.parts.random_bytes)
    now = served.clock.utc()
    with served.parts.database.write() as db:
        _add_person(db, role, token, served)
        db.add(
            SignInRow(
                token_sha256=digest(token), user_id=f"u-{role}", created_at=now, expires_at=now + timedelta(days=900)
            )
        )
    return {"authorization": f"Bearer {token}"}


def sha256(content: bytes) -> str:
    return hashlib.sha256(content).hexdigest()


def _add_person(db: Session, role: Role, token: str, served: Served) -> None:
    if db.get(UserRow, f"u-{role}") is None:
        db.add(
            UserRow(
                id=f"u-{role}",
                email=f"{role}@example.org",
                name=f"The {role}",
                role=str(role),
                password_hash=None,
                created_at=served.clock.utc(),
                disabled_at=None,
            )
        )
        db.flush()


def send_file(served: Served, kiosk: DeliveredKiosk, content: bytes, session_id: str = SESSION, **said: object) -> None:
    """Send a file as a kiosk does, in two parts. `said`: kind, name, sealed."""
    announced = {"sha256": sha256(content), "size": len(content), **said}
    offer = served.post(f"/kiosk/sessions/{session_id}/blobs", announced, headers=kiosk.shows).json()
    half = len(content) // 2
    for offset, part in ((0, content[:half]), (half, content[half:])):
        path = f"/api/v1/kiosk/uploads/{offer['upload_id']}?offset={offset}"
        assert served.client.put(path, content=part, headers=kiosk.shows).status_code == 200
    done = served.post(f"/kiosk/uploads/{offer['upload_id']}/finish", headers=kiosk.shows)
    assert done.json() == {"done": True}


def organisation_recipient(served: Served) -> str:
    """Return what kiosks seal to."""
    with served.parts.database.write() as db:
        return recipient(db, served.parts)
