"""Access codes on the server: hashed to be found, sealed to be handed to kiosks, unique among all sessions."""

from sqlalchemy import select
from sqlalchemy.orm import Session

from sync.access_codes import code_mac, new_code, normalised
from sync.server.identity import access_code_key
from sync.server.parts import Parts
from sync.server.problems import Problem
from sync.server.sessions.projection import Access
from sync.server.tables.sessions import SessionRow

_TRIES = 5


def fresh_code(db: Session, parts: Parts, session_id: str) -> tuple[str, Access]:
    """Return a code that opens no session yet, as it is shown ("ABCD-EFGH"), and what is kept of it."""
    key = access_code_key(db, parts)
    for _ in range(_TRIES):
        code = new_code(parts.random_bytes)
        mac = code_mac(key, normalised(code) or "")
        if db.scalar(select(SessionRow.id).where(SessionRow.code_mac == mac)) is None:
            return code, Access(mac, parts.seal.close(code.encode(), _purpose(session_id)))
    raise Problem(503, "no-code", "No access code is free", "try again")


def code_of(parts: Parts, row: SessionRow) -> str | None:
    """Return the code of a session that has not begun; None for one that has, or that a kiosk scheduled by itself."""
    return None if row.code_sealed is None else parts.seal.open(row.code_sealed, _purpose(row.id)).decode()


def session_of_code(db: Session, parts: Parts, typed: str) -> SessionRow | None:
    """Return the session that a code opens, as a person typed it. The caller limits how often may be guessed."""
    code = normalised(typed)
    if code is None:
        return None
    return db.scalar(select(SessionRow).where(SessionRow.code_mac == code_mac(access_code_key(db, parts), code)))


def _purpose(session_id: str) -> str:
    return f"access-code:{session_id}"
