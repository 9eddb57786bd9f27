"""Lets nobody watch or listen on who may no longer: people sign out, are disabled, keys are revoked."""

import asyncio

from fastapi.concurrency import run_in_threadpool
from starlette.websockets import WebSocket

from sync.server.live.sockets import NOT_ALLOWED
from sync.server.parts import Parts
from sync.server.people.knocking import allowed, who_asks
from sync.server.principals import Scope
from sync.server.problems import Problem

ASKS_AGAIN_S = 30.0
"""How often it is asked whether whoever watches still may, where nothing put it in doubt before."""


async def ask_again(websocket: WebSocket, parts: Parts, doubt: asyncio.Event, scope: Scope) -> int:
    """Return the code to close with once whoever connected may no longer; asked now and then, and at once whenever `doubt` is set."""
    while True:
        try:
            async with asyncio.timeout(ASKS_AGAIN_S):
                await doubt.wait()
        except TimeoutError:
            pass
        doubt.clear()
        if not await run_in_threadpool(_still, websocket, parts, scope):
            return NOT_ALLOWED


def _still(websocket: WebSocket, parts: Parts, scope: Scope) -> bool:
    try:
        allowed(scope).check(who_asks(websocket, parts))
    except Problem:
        return False
    return True
