"""How each session stands between this kiosk and its server, beside the ledger and in the same file: who may append to it here.

How far the server has acknowledged is a cache of what it says itself; what is remembered on its own account is only which copies were let
go, which sessions were handed over, and which the server refused.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from sync.database import Connection


class Origin(StrEnum):
    """Who scheduled a session."""

    SERVER = "server"
    KIOSK = "kiosk"


class Standing(StrEnum):
    """How a session stands between kiosk and server."""

    KEPT = "kept"  # the kiosk may append
    RELEASING = "releasing"  # let go of here; the server is yet to hear of it
    RELEASED = "released"
    HANDING_OVER = "handing_over"  # finished here; the server is yet to take the pen
    HANDED_OVER = "handed_over"
    REFUSED = "refused"  # the server takes no more of it; kept here, whole


LET_GO = frozenset({Standing.RELEASING, Standing.RELEASED, Standing.HANDING_OVER, Standing.HANDED_OVER})
"""Where the pen is the server's, or on its way there: nothing is appended here."""


@dataclass(frozen=True, slots=True)
class Entry:
    """One session's dealings. `acknowledged_seq` is -1 while the server has nothing.

    `copied_seq` is the last event that came from the server, -1 for none; `reason` why it is to be let go of, was let go of, or refused.
    """

    session_id: str
    origin: Origin = Origin.KIOSK
    standing: Standing = Standing.KEPT
    acknowledged_seq: int = -1
    copied_seq: int = -1
    reason: str = ""
    set_aside_id: str | None = None


def entry_of(connection: Connection, session_id: str) -> Entry:
    """Return how one session stands; one nobody spoke of yet is the kiosk's own."""
    return next(entries(connection, session_id), Entry(session_id))


def entries(connection: Connection, session_id: str | None = None) -> Iterator[Entry]:
    """Yield how the sessions stand of which anything was noted, or the one asked for."""
    rows = connection.execute(
        "SELECT session_id, origin, state, acknowledged_seq, copied_seq, reason, set_aside_id FROM link_session"
        " WHERE :only IS NULL OR session_id = :only",
        {"only": session_id},
    )
    for own_id, origin, state, acknowledged_seq, copied_seq, reason, set_aside_id in rows:
        yield Entry(own_id, Origin(origin), Standing(state), acknowledged_seq, copied_seq, reason or "", set_aside_id)


def put(connection: Connection, session_id: str, **changed: Any) -> None:  # noqa: ANN401 - column values
    """Change columns of a session's row, made if need be."""
    fresh = {"session_id": session_id, "origin": Origin.KIOSK, "state": Standing.KEPT, "acknowledged_seq": -1}
    values = {name: str(value) if isinstance(value, StrEnum) else value for name, value in {**fresh, **changed}.items()}
    columns, places = ", ".join(values), ", ".join("?" for _ in values)
    updates = ", ".join(f"{name} = excluded.{name}" for name in changed)
    connection.execute(
        f"INSERT INTO link_session ({columns}) VALUES ({places}) ON CONFLICT (session_id) DO UPDATE SET {updates}",  # noqa: S608 - own names
        tuple(values.values()),
    )
