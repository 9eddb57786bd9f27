"""The listener's end: a room's sound as it comes, for whoever asked for it, for as long as they may and the kiosk sends."""

import asyncio
import json
from typing import Annotated

from fastapi import APIRouter, Depends, Query, WebSocket
from fastapi.concurrency import run_in_threadpool
from sqlalchemy import select

from sync.server.audit import note
from sync.server.live.asking_again import ask_again
from sync.server.live.listening import LISTEN
from sync.server.live.sockets import GOING_AWAY, MALFORMED, NORMAL, hold, send, send_bytes
from sync.server.live.sound import Listener
from sync.server.parts import Parts, TheParts
from sync.server.people.knocking import allowed
from sync.server.principals import Principal, Scope
from sync.server.problems import not_found
from sync.server.tables.sessions import CommandRow
from sync.server.texts import InPath

router = APIRouter(tags=["live"])

Asker = Annotated[Principal, Depends(allowed(Scope.LIVE))]
TheCommand = Annotated[str, Query(pattern=r"^[0-9a-f]{32}$", description="The `listen` that began it.")]

_FORMAT = {"rate": 16_000, "channels": ["participant", "interviewer"], "piece_ms": 100}


@router.websocket("/live/sessions/{session_id}/sound")
async def sound(websocket: WebSocket, session_id: InPath, command: TheCommand, asker: Asker, parts: TheParts) -> None:
    """Down: `listening`, then pieces of sound, then `ended` with a reason. Nothing up."""
    device_id = await run_in_threadpool(_device_of, parts, websocket, asker, session_id, command)
    await websocket.accept()
    listener = parts.live.sounds.open(command, device_id)
    doubt = parts.live.presence.came(asker.id)
    try:
        await hold(
            websocket,
            _send(websocket, listener),
            _hear(websocket),
            _attend(parts, listener),
            ask_again(websocket, parts, doubt, Scope.LIVE),
        )
    finally:
        parts.live.presence.left(asker.id, doubt)
        parts.live.sounds.close(listener)


def _device_of(parts: Parts, websocket: WebSocket, asker: Principal, session_id: str, command: str) -> str:
    """Return the kiosk that is listened to, for whoever asked for that; it stands in the audit log. Raises the 404 problem."""
    with parts.database.write() as db:
        row = db.scalar(select(CommandRow).where(CommandRow.id == command, CommandRow.session_id == session_id))
        if row is None or row.kind != LISTEN or row.by_id != asker.id:
            raise not_found("listening")
        note(db, parts.clock.utc(), asker, "room.listened", session_id, {"command": command}, request=websocket)
        return row.device_id


async def _send(websocket: WebSocket, listener: Listener) -> int:
    told = False
    while True:
        await listener.woken.wait()
        for piece in listener.collect():
            if not told:
                told = await send(websocket, json.dumps({"type": "listening", "command": listener.id, **_FORMAT}))
            if not told or not await send_bytes(websocket, piece):
                return GOING_AWAY
        if listener.over:
            ended = json.dumps({"type": "ended", "reason": listener.over})
            return NORMAL if await send(websocket, ended) else GOING_AWAY


async def _hear(websocket: WebSocket) -> int:
    said = await websocket.receive()
    return GOING_AWAY if said["type"] == "websocket.disconnect" else MALFORMED


async def _attend(parts: Parts, listener: Listener) -> int:
    await parts.live.sounds.attend(listener)
    await asyncio.Event().wait()  # what ended it is sent, and then the connection ends
    return NORMAL
