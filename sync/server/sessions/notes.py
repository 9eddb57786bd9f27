"""Notes on signals of a session that has ended, but that its kiosk has not handed over yet: they wait, and are stated once the pen is back.

They lie among the commands, as state `waiting`, so that whoever asked finds them where other notes to a kiosk are found, and an erasure
empties them with those. None runs out.
"""

import json

from sqlalchemy import ColumnElement, func, select
from sqlalchemy.orm import Session

from engine.interview.lifecycle import Status, is_final
from sync.chain import SIGNAL_ANNOTATED
from sync.server.parts import Parts
from sync.server.principals import Principal
from sync.server.problems import Problem
from sync.server.sessions.chain_writer import append, refuse_note_on_nothing
from sync.server.tables.sessions import SERVER, CommandRow, SessionRow

WAITING, DONE, REFUSED = "waiting", "done", "refused"
ANNOTATE = "annotate"

_MOST_WAITING = 200
"""Notes that may wait for one session: more than anybody writes in the minutes until its kiosk is heard from."""


def must_wait(row: SessionRow) -> bool:
    """Whether a note can neither be stated by the server nor asked of the kiosk: the interview is over, and the kiosk has the pen still."""
    return row.writer != SERVER and is_final(Status(row.status))


def keep(db: Session, parts: Parts, row: SessionRow, by: Principal, seq: int, note: str) -> CommandRow:
    """Have a note wait; the caller holds the session's row. Raises the problems of a signal that isn't one (422), and of too many (429)."""
    if seq <= row.head_seq:
        refuse_note_on_nothing(db, row.id, {"seq": seq})
    waiting = select(func.count()).select_from(CommandRow).where(*_waiting(row.id))
    if (db.scalar(waiting) or 0) >= _MOST_WAITING:
        raise Problem(429, "too-many-notes", "Too many notes wait", "until the kiosk has handed the session over")
    now = parts.clock.utc()
    kept = CommandRow(
        id=parts.new_id(),
        session_id=row.id,
        device_id=row.writer,
        kind=ANNOTATE,
        body=json.dumps({"seq": seq, "note": note}, ensure_ascii=False, separators=(",", ":"), sort_keys=True),
        by_id=by.id,
        by_name=by.name,
        state=WAITING,
        reason="until the kiosk has handed the session over",
        created_at=now,
        expires_at=now,
        settled_at=None,
    )
    db.add(kept)
    db.flush()
    return kept


def state_those_that_waited(db: Session, parts: Parts, row: SessionRow) -> None:
    """State them, oldest first, by those who wrote them; to be called when the pen has come back to the server."""
    if row.writer != SERVER or not is_final(Status(row.status)):
        return
    for note in db.scalars(select(CommandRow).where(*_waiting(row.id)).order_by(CommandRow.number)).all():
        note.state, note.reason, note.settled_at = DONE, None, parts.clock.utc()
        try:
            append(db, parts, row.id, SIGNAL_ANNOTATED, json.loads(note.body) | {"by": note.by_name})
        except Problem as problem:  # raised before anything is written: no signal has this seq, after all
            note.state, note.reason = REFUSED, problem.detail[:200]
    db.flush()


def _waiting(session_id: str) -> tuple[ColumnElement[bool], ...]:
    return CommandRow.session_id == session_id, CommandRow.kind == ANNOTATE, CommandRow.state == WAITING
