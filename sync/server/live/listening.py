"""Whether a proctor may listen in to a session now: its template must allow it, and one at a time."""

from sqlalchemy import select
from sqlalchemy.orm import Session

from sync.server.live.loading import load
from sync.server.principals import Principal
from sync.server.problems import Problem, not_found
from sync.server.tables.sessions import CommandRow

LISTEN, UNLISTEN = "listen", "unlisten"


def refuse_listening(db: Session, session_id: str, by: Principal, kind: str, renews: str | None) -> None:
    """Raise the 409 problem of a command to listen, or to end it, that makes no sense now."""
    found = load(db, {}, [session_id])
    entry = found[0].entry if found else None
    if entry is None:
        raise not_found("session")
    if kind == UNLISTEN:
        return
    if not entry.listening_in:
        raise Problem(
            409,
            "not-allowed-by-template",
            "Nobody may listen in to this session",
            "its template does not allow it, and the candidate was not told of it",
        )
    if renews is not None:
        begun = db.scalar(select(CommandRow).where(CommandRow.id == renews, CommandRow.session_id == session_id))
        if begun is None or entry.listening is None or entry.listening["id"] != renews or begun.by_id != by.id:
            raise Problem(409, "not-listening", "You are not listening", "it has ended, or another proctor listens")
    elif entry.listening is not None:
        extra = {"listening": entry.listening}
        raise Problem(
            409, "listened-to", "Somebody is listening already", f"{entry.listening['by_name']} is", extra=extra
        )
