"""Takes results from the server for an export: says so in the audit log first, then reads the records one by one."""

from collections.abc import AsyncIterator, Sequence
from http import HTTPStatus

from app.desk.errors import Refused
from app.desk.server import Server

BATCH = 500
"""Sessions that one announcement may name; the server's own bound."""


async def records_of(server: Server, session_ids: Sequence[str], kind: str) -> AsyncIterator[tuple[str, bytes | None]]:
    """Yield each session's id with its record as JSON, in order; None for one that is not there any more.

    `kind` is what it is exported as; the server notes it before anything is read. Raises what `Server` raises.
    """
    for start in range(0, len(session_ids), BATCH):
        batch = session_ids[start : start + BATCH]
        gone = await _announced(server, batch, kind)
        for session_id in batch:
            yield session_id, None if session_id in gone else await _record(server, session_id)


async def _announced(server: Server, session_ids: Sequence[str], kind: str) -> frozenset[str]:
    """Have the export noted; return those of the sessions that are not there any more."""
    left = list(session_ids)
    while left:
        try:
            await server.post("/exports", {"format": kind, "session_ids": left})
        except Refused as exc:
            unknown = _named(exc, left)
            if not unknown:
                raise
            left = [each for each in left if each not in unknown]
        else:
            break
    return frozenset(session_ids) - frozenset(left)


def _named(refused: Refused, session_ids: Sequence[str]) -> frozenset[str]:
    """Return the sessions that the server does not know."""
    if refused.status != HTTPStatus.UNPROCESSABLE_ENTITY:
        return frozenset()
    places = [each.path.removeprefix("/session_ids/") for each in refused.issues if each.message == "no such session"]
    return frozenset(session_ids[int(at)] for at in places if at.isdigit() and int(at) < len(session_ids))


async def _record(server: Server, session_id: str) -> bytes | None:
    try:
        return await server.content(f"/sessions/{session_id}/record")
    except Refused as exc:
        if exc.status == HTTPStatus.NOT_FOUND:
            return None
        raise
