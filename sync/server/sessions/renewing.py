"""Another access code for a session: where nobody was told the one it has, or the wrong person was."""

from sqlalchemy.orm import Session

from engine.interview.lifecycle import Status
from sync.server.parts import Parts
from sync.server.problems import Problem
from sync.server.sessions.codes import fresh_code
from sync.server.sessions.no_shows import HELD_AT_KIOSKS
from sync.server.sessions.rows import TELL_AGAIN, copies_out, held, refuse_without_pen


def renew_code(db: Session, parts: Parts, session_id: str) -> tuple[str, list[str]]:
    """Give a session another code in place of the one it has; return it, and the kiosks that know only the earlier one as yet.

    For a session that a stage created by itself, whose code nobody was told, and for a code that was lost or fell into wrong hands. The
    earlier code opens nothing from now on, but at a kiosk without a network until that hears of the new one. Raises the problems 404 and
    409 (the session has begun or ended, or is held at a desk).
    """
    row = held(db, session_id)
    refuse_without_pen(row)
    if row.status != Status.SCHEDULED:
        raise Problem(409, "illegal-transition", "No code opens this session any more", f"it is {row.status}")
    if row.stage_type not in HELD_AT_KIOSKS:
        raise Problem(409, "no-code", "This session is held at a desk", f"its stage is a {row.stage_type}")
    code, access = fresh_code(db, parts, session_id)
    row.code_mac, row.code_sealed = access.code_mac, access.code_sealed
    row.updated_at = parts.clock.utc()
    copies = copies_out(db, session_id)
    for copy in copies:
        copy.told_seq = TELL_AGAIN
    db.flush()
    return code, [copy.device_id for copy in copies]
