"""Bodies of requests: none larger than the setting says, none that trickles in for ever.

A body whose length is announced is refused before a byte of it is read; one that comes in chunks, as soon as it is too long. A sender that
falls silent, or would take longer than any slow line needs, gets 408 and is hung up on. Headers that trickle in are the concern of a proxy in
front: uvicorn bounds their size, not their time.
"""

import asyncio

from starlette.exceptions import HTTPException
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from sync.server.problems import Problem, answer

SILENCE_S = 30.0
"""Longest pause between two pieces of a body."""

WHOLE_S = 600.0
"""Longest time for a whole body: 8 MiB at 14 kB/s."""


class BoundedBodies:
    """Refuses what is announced as too large, and waits for the rest no longer than it should."""

    def __init__(self, app: ASGIApp, *, largest: int, silence_s: float = SILENCE_S, whole_s: float = WHOLE_S) -> None:
        self._app = app
        self._largest = largest
        self._silence_s = silence_s
        self._whole_s = whole_s

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Serve one request."""
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        if _announced(scope) > self._largest:
            too_large = Problem(413, "http-413", "Too large", f"a request's body has at most {self._largest} bytes")
            await answer(too_large)(scope, receive, send)
            return
        loop = asyncio.get_running_loop()
        ends, whole, taken = loop.time() + self._whole_s, False, 0

        async def in_time() -> Message:
            nonlocal whole, taken
            if whole:  # from here on it is the disconnection that is waited for
                return await receive()
            try:
                message = await asyncio.wait_for(receive(), min(self._silence_s, max(0.0, ends - loop.time())))
            except TimeoutError as exc:
                raise HTTPException(408, headers={"Connection": "close"}) from exc
            whole = message["type"] != "http.request" or not message.get("more_body", False)
            taken += len(message.get("body", b""))
            if taken > self._largest:
                raise HTTPException(413, headers={"Connection": "close"})
            return message

        await self._app(scope, in_time, send)


def _announced(scope: Scope) -> int:
    for name, value in scope["headers"]:
        if name == b"content-length" and value.isdigit():
            return int(value[:20])
    return 0
