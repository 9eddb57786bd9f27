"""Holds one WebSocket: what goes down and what comes up run beside each other until either ends, and then it is closed with that one's code."""

import asyncio
import logging
from collections.abc import Coroutine
from contextlib import suppress
from typing import Any

from starlette.websockets import WebSocket, WebSocketDisconnect, WebSocketState

NORMAL, MALFORMED, NOT_ALLOWED, TOO_LARGE, GOING_AWAY, OURS = 1000, 1007, 1008, 1009, 1001, 1011
"""Close codes (RFC 6455, section 7.4.1)."""

SEND_WITHIN_S = 20.0
"""How long a message may take to go down; a connection that takes longer is dead, or not worth its memory."""

_log = logging.getLogger(__name__)


async def hold(websocket: WebSocket, *work: Coroutine[Any, Any, int]) -> None:
    """Run until one of the coroutines returns a close code, end the others, and close."""
    tasks = [asyncio.create_task(each) for each in work]
    code = GOING_AWAY
    try:
        await asyncio.wait(tasks, return_when=asyncio.FIRST_COMPLETED)
        code = next(_code(task) for task in tasks if task.done())
    finally:
        for task in tasks:
            task.cancel()
        # Not gather: it would pass a task's own cancellation off as that of whoever waits here.
        await asyncio.wait(tasks)
    if WebSocketState.DISCONNECTED not in (websocket.application_state, websocket.client_state):
        with suppress(RuntimeError, WebSocketDisconnect):
            await websocket.close(code)


async def send(websocket: WebSocket, text: str) -> bool:
    """Send a message; False where the other side is gone, or does not take it."""
    return await _sent(websocket.send_text(text))


async def send_bytes(websocket: WebSocket, message: bytes) -> bool:
    """Send a binary message; False as above."""
    return await _sent(websocket.send_bytes(message))


async def _sent(sending: Coroutine[Any, Any, None]) -> bool:
    try:
        async with asyncio.timeout(SEND_WITHIN_S):
            await sending
    except (TimeoutError, WebSocketDisconnect, RuntimeError, OSError):
        return False
    return True


def _code(task: "asyncio.Task[int]") -> int:
    if task.cancelled():
        return GOING_AWAY
    failed = task.exception()
    if failed is not None:
        _log.error("websocket failed: error=%s", type(failed).__name__)
        return OURS
    return task.result()
