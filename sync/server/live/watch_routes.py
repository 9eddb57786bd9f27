"""The proctor's end of the live link: first how everything stands, then each change; or the board, asked for now and then."""

import asyncio
from typing import Annotated, Any

from fastapi import APIRouter, Depends, Query, WebSocket
from pydantic import BaseModel, ConfigDict, Field, ValidationError

from sync.server.live.asking_again import ask_again
from sync.server.live.messages import SessionId
from sync.server.live.sockets import GOING_AWAY, MALFORMED, TOO_LARGE, hold, send
from sync.server.live.watching import Frame, Wanted, Watcher, written
from sync.server.parts import Parts, TheParts
from sync.server.people.knocking import allowed
from sync.server.principals import Principal, Scope
from sync.times import rfc3339

router = APIRouter(tags=["live"])

Asker = Annotated[Principal, Depends(allowed(Scope.SESSIONS_READ))]

GATHER_S = 0.04
"""How long changes are gathered into one message: far under what a person notices, and a tenth of the messages."""

_MOST_CHARACTERS = 16_384

_ONLY_THERE = (
    "Only sessions of this location: calls, for help too, of others are not among them. Whoever should hear them all watches everything, "
    "as the proctors' desks do, and chooses what to show."
)
Location = Annotated[str | None, Query(max_length=200, description=_ONLY_THERE)]
Sessions = Annotated[list[SessionId] | None, Query(max_length=100, description="Only these sessions.")]
Since = Annotated[str | None, Query(max_length=64, description="`cursor` of the last message, to go on from there.")]


class Watch(BaseModel):
    """What a watcher may say: watch something else from now on."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    location: str | None = Field(default=None, max_length=200)
    sessions: list[SessionId] = Field(default_factory=list, max_length=100)


class BoardMeta(BaseModel):
    """`cursor` is for the next request. `complete` says that what is not listed is not on the board, rather than unchanged."""

    cursor: str = Field(examples=["9f2c51d4a7e0.118"])
    complete: bool
    server_time: str = Field(examples=["2026-03-02T09:00:00.000Z"])


class BoardOut(BaseModel):
    """The board: `data` has an object for each session that runs or ended in the last minutes, `kiosks` one for each kiosk."""

    data: list[dict[str, Any]] = Field(
        examples=[[{"session_id": "5b0e8a7c2f", "status": "in_progress", "phase": "candidate_speaking", "signals": 2}]]
    )
    kiosks: list[dict[str, Any]] = Field(examples=[[{"device_id": "1f", "name": "Room 4", "online": True}]])
    gone: list[str] = Field(examples=[[]], description="Sessions that left the board since the cursor.")
    meta: BoardMeta


@router.get("/live/board")
async def board(
    _asker: Asker, parts: TheParts, location: Location = None, session: Sessions = None, cursor: Since = None
) -> BoardOut:
    """Say how everything stands that somebody is at a kiosk for; with a cursor, what changed since."""
    hub = parts.live
    await hub.wake()
    wanted = Wanted(location, frozenset(session or ()))
    since = hub.board.number_in(cursor)
    return BoardOut(
        data=hub.board.touched(since, wanted.fits),
        kiosks=[each for each in hub.board.kiosks.values() if wanted.fits_kiosk(each)],
        gone=[] if since is None else hub.board.gone(since),
        meta=BoardMeta(cursor=hub.board.cursor, complete=since is None, server_time=rfc3339(parts.clock.utc())),
    )


@router.websocket("/live")
async def live(
    websocket: WebSocket,
    asker: Asker,
    parts: TheParts,
    location: Location = None,
    session: Sessions = None,
    cursor: Since = None,
) -> None:
    """Down: `snapshot` (or `resumed`, where the cursor is still good), then `changes`. Up: what to watch instead."""
    await websocket.accept()
    watcher, resumed = await parts.live.watch(Wanted(location, frozenset(session or ())), cursor)
    doubt = parts.live.presence.came(asker.id)
    try:
        await hold(
            websocket,
            _send(websocket, watcher, parts, resumed=resumed),
            _hear(websocket, watcher),
            ask_again(websocket, parts, doubt, Scope.SESSIONS_READ),
        )
    finally:
        parts.live.presence.left(asker.id, doubt)
        parts.live.leave(watcher)


async def _send(websocket: WebSocket, watcher: Watcher, parts: Parts, *, resumed: bool) -> int:
    hub = parts.live
    if resumed and not await send(websocket, _written(parts, "resumed", watcher)):
        return GOING_AWAY
    while True:
        await watcher.woken.wait()
        await asyncio.sleep(GATHER_S)
        if not await send(websocket, _written(parts, "changes", watcher)) or not hub.active:
            return GOING_AWAY


def _written(parts: Parts, kind: str, watcher: Watcher) -> str:
    """Return what goes out next: nothing may happen between the board's cursor and what was collected."""
    hub, now = parts.live, rfc3339(parts.clock.utc())
    if kind == "resumed":
        return written("resumed", hub.board.cursor, now, Frame(snapshot=False))
    frame = watcher.collect()
    if frame.snapshot:
        sessions = hub.board.touched(None, watcher.wanted.fits)
        kiosks = [each for each in hub.board.kiosks.values() if watcher.wanted.fits_kiosk(each)]
        return written("snapshot", hub.board.cursor, now, frame, sessions=sessions, kiosks=kiosks)
    return written("changes", hub.board.cursor, now, frame)


async def _hear(websocket: WebSocket, watcher: Watcher) -> int:
    while True:
        said = await websocket.receive()
        if said["type"] == "websocket.disconnect":
            return GOING_AWAY
        text = said.get("text") or ""
        if len(text) > _MOST_CHARACTERS:
            return TOO_LARGE
        try:
            watch = Watch.model_validate_json(text)
        except ValidationError:
            return MALFORMED
        watcher.start_over(Wanted(watch.location, frozenset(watch.sessions)))
