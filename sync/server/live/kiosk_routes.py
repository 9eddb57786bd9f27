"""The kiosk's end of the live link: a WebSocket, or the same messages in a poll every two seconds."""

import asyncio
import json
import logging
from typing import Annotated, Any

from fastapi import APIRouter, Depends, WebSocket
from pydantic import ValidationError

from sync.server.devices.knocking import kiosk
from sync.server.live import commands
from sync.server.live.intake import answer_to
from sync.server.live.links import KioskLink
from sync.server.live.messages import MOST_BYTES, AckMessage, Answers, EventsMessage, KioskMessage, Poll, parsed
from sync.server.live.moments import POLLING
from sync.server.live.sockets import GOING_AWAY, MALFORMED, TOO_LARGE, hold, send
from sync.server.parts import Parts, TheParts
from sync.server.principals import Kiosk

router = APIRouter(tags=["live"])

Asker = Annotated[Kiosk, Depends(kiosk(may_be_revoked=True))]

_log = logging.getLogger(__name__)

_MOST_UNDER_WAY = 4
"""Deliveries of one kiosk that may be under way; it waits with more until one is acknowledged."""


@router.websocket("/kiosk/live")
async def live(websocket: WebSocket, asker: Asker, parts: TheParts) -> None:
    """Up: `events`, `level`, `caption`, `state`, `ack`, and sound in binary.

    Down: `events.ack`, `events.refused`, `command`, `hush`, `revoked`.
    """
    await websocket.accept()
    link = KioskLink(asker)
    parts.live.connect(link)
    if asker.revoked:
        link.revoked = True
        link.send({"type": "revoked"})
    try:
        await hold(websocket, _send(websocket, link, parts), _hear(websocket, link, parts))
    finally:
        parts.live.disconnect(link)


@router.post("/kiosk/live")
def poll(body: Poll, asker: Asker, parts: TheParts) -> Answers:
    """Take what a kiosk without a WebSocket gathered, and answer with what waits for it."""
    answers: list[dict[str, Any]] = []
    for message in body.messages:
        if isinstance(message, EventsMessage):
            answers.append(answer_to(message, parts.intake.put(parts, asker, message).result()))
        elif isinstance(message, AckMessage):
            _acknowledge(parts, asker, message)
        else:
            parts.live.hear(asker.device_id, message, POLLING)
    parts.live.polled(asker.device_id)
    if asker.revoked:
        answers.append({"type": "revoked"})
    with parts.database.read() as db:
        answers += commands.waiting(db, asker.device_id, parts.clock.utc())
    return Answers(messages=answers)


async def _hear(websocket: WebSocket, link: KioskLink, parts: Parts) -> int:
    """Take messages until the kiosk goes; return the code to close with. What waits for the database never holds up the rest."""
    room = asyncio.Semaphore(_MOST_UNDER_WAY)
    under_way: set[asyncio.Task[None]] = set()
    try:
        while True:
            said = await websocket.receive()
            if said["type"] == "websocket.disconnect":
                return GOING_AWAY
            if (piece := said.get("bytes")) is not None:
                if not parts.live.sounds.piece(link.kiosk.device_id, piece):
                    return MALFORMED
                continue
            text = said.get("text") or ""
            if len(text) > MOST_BYTES:
                return TOO_LARGE
            try:
                message = parsed.validate_json(text)
            except ValidationError:
                return MALFORMED
            if isinstance(message, EventsMessage | AckMessage):
                await room.acquire()
                task = asyncio.create_task(_take(parts, link, message, room))
                under_way.add(task)
                task.add_done_callback(under_way.discard)
            else:
                parts.live.hear(link.kiosk.device_id, message)
    finally:
        # What was begun is brought to its end: the facts are good, whoever sent them is gone or not.
        if under_way:
            await asyncio.shield(asyncio.wait(under_way))


async def _take(parts: Parts, link: KioskLink, message: KioskMessage, room: asyncio.Semaphore) -> None:
    try:
        if isinstance(message, EventsMessage):
            link.send(answer_to(message, await asyncio.wrap_future(parts.intake.put(parts, link.kiosk, message))))
        elif isinstance(message, AckMessage):
            await asyncio.to_thread(_acknowledge, parts, link.kiosk, message)
    except Exception as exc:  # noqa: BLE001 - nobody waits for this task: what the kiosk did, its ledger says too
        _log.error("live message not taken: type=%s error=%s", message.type, type(exc).__name__)
    finally:
        room.release()


def _acknowledge(parts: Parts, asker: Kiosk, message: AckMessage) -> None:
    with parts.database.write() as db:
        commands.acknowledge(db, parts, asker.device_id, message.id, message.outcome, message.reason)


async def _send(websocket: WebSocket, link: KioskLink, parts: Parts) -> int:
    """Send what waits until the link breaks."""
    told: set[str] = set()
    while not link.broken:
        await link.news.wait()
        waiting = link.collect()
        if link.orders:
            link.orders = False
            for command in await asyncio.to_thread(_commands, parts, link.kiosk.device_id):
                if command["id"] not in told:
                    told.add(command["id"])
                    waiting.append(command)
        for message in waiting:
            if not await send(websocket, json.dumps(message, ensure_ascii=False, separators=(",", ":"))):
                return GOING_AWAY
    return GOING_AWAY


def _commands(parts: Parts, device_id: str) -> list[dict[str, Any]]:
    with parts.database.read() as db:
        return commands.waiting(db, device_id, parts.clock.utc())
