"""What holds for every request: it has an id, it is logged on one line and counted, and what breaks is answered as a problem.

The line names the route and not the path, which may hold a token; no query, no address, no person. What breaks is named by its kind and
place: the text of an exception may quote what a candidate said. A client that goes away before it was answered broke nothing.
"""

import re
import time
import traceback
from collections.abc import Callable, MutableMapping
from contextlib import suppress
from typing import Any

import structlog
from starlette.datastructures import Headers, MutableHeaders
from starlette.requests import ClientDisconnect
from starlette.types import ASGIApp, Message, Receive, Scope, Send
from starlette.websockets import WebSocketDisconnect, WebSocketDisconnected

from sync.server.operations.metrics import Metrics
from sync.server.problems import Problem, answer

_log = structlog.get_logger()

_HEADER = "x-request-id"
_WELL_FORMED = re.compile(r"[A-Za-z0-9_-]{8,64}")
_QUIET = frozenset({"/healthz", "/readyz", "/metrics"})
"""Asked every few seconds by machines: logged only where they fail."""


class Watched:
    """The outermost layer of the application."""

    def __init__(self, app: ASGIApp, metrics: Metrics, new_id: Callable[[], str]) -> None:
        self._app = app
        self._metrics = metrics
        self._new_id = new_id

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Serve one request or WebSocket."""
        if scope["type"] not in ("http", "websocket"):
            await self._app(scope, receive, send)
            return
        seen = _Seen(scope, self._id_of(scope), receive, send)
        scope.setdefault("state", {})["request_id"] = seen.request_id
        structlog.contextvars.clear_contextvars()
        structlog.contextvars.bind_contextvars(request_id=seen.request_id)
        begun = time.perf_counter()
        self._metrics.begins(scope["type"])
        try:
            await self._app(scope, seen.receive, seen.send)
        except Exception as exc:  # noqa: BLE001 - the last one to see it
            if not seen.left_at(exc):
                _log.error("request.broke", route=route_of(scope), error=type(exc).__name__, where=_where(exc))
                await seen.apologise()
        finally:
            self._metrics.ends(scope["type"])
            self._tell(scope, seen, time.perf_counter() - begun)
            structlog.contextvars.clear_contextvars()

    def _id_of(self, scope: Scope) -> str:
        given = Headers(scope=scope).get(_HEADER, "")
        return given if _WELL_FORMED.fullmatch(given) else self._new_id()

    def _tell(self, scope: Scope, seen: "_Seen", took_s: float) -> None:
        route = route_of(scope)
        method = scope["method"] if scope["type"] == "http" else "WEBSOCKET"
        self._metrics.answered(method, route, seen.status, took_s)
        if route not in _QUIET or seen.status >= 500:
            told = _log.warning if seen.status >= 500 else _log.info
            told("request", method=method, route=route, status=seen.status, took_ms=round(took_s * 1000, 1))


def route_of(scope: Scope) -> str:
    """Return the route's pattern ("/api/v1/sessions/{session_id}"); "unknown" for what no route serves, so that nobody can make up more."""
    route = scope.get("fastapi", {}).get("effective_route_context") or scope.get("route")
    return str(getattr(route, "path_format", None) or getattr(route, "path", None) or "unknown")


_LEFT = (ClientDisconnect, WebSocketDisconnect, WebSocketDisconnected)
"""What code is told that goes on with a client that is gone."""

_CLIENT_LEFT = 499
"""The status, in log and figures, of what nobody waited for any more: in no list of HTTP's, but known from proxies."""


class _Seen:
    """One request as it is answered: its id on the answer, the status that was sent, and whether whoever asked is still there."""

    def __init__(self, scope: Scope, request_id: str, receive: Receive, send: Send) -> None:
        self.request_id = request_id
        self.status = 500 if scope["type"] == "http" else 101
        self._scope = scope
        self._receive = receive
        self._send = send
        self._begun = False
        self._left = False
        self._not_taken: OSError | None = None

    async def receive(self) -> Message:
        """Pass on what comes."""
        message = await self._receive()
        self._left = self._left or message["type"] in ("http.disconnect", "websocket.disconnect")
        return message

    async def send(self, message: Message) -> None:
        """Pass a message on. Raises `OSError` where nobody is there to take it, as ASGI has it."""
        if message["type"] in ("http.response.start", "websocket.http.response.start"):
            self._begun = True
            self.status = message["status"]
            MutableHeaders(raw=_headers(message))[_HEADER] = self.request_id
        elif message["type"] in ("websocket.accept", "websocket.close"):
            if message["type"] == "websocket.close" and not self._begun:
                self.status = 403
            self._begun = True
        try:
            await self._send(message)
        except OSError as exc:
            self._left, self._not_taken = True, exc
            raise

    def left_at(self, exc: Exception) -> bool:
        """Whether this was raised for no other reason than that the client went away; if so, that is the status."""
        because = exc is self._not_taken or (self._left and isinstance(exc, _LEFT))
        if because:
            self.status = _CLIENT_LEFT
        return because

    async def apologise(self) -> None:
        """Say that it is our fault, where an answer has not begun and somebody is there to hear it."""
        if self._scope["type"] == "http" and not self._begun:
            ours = Problem(500, "broken", "That broke", f"request {self.request_id}: the server's log says where")
            await answer(ours)(self._scope, self.receive, self.send)
        elif self._scope["type"] == "websocket":
            self.status = 500
            with suppress(OSError):
                await self._send({"type": "websocket.close", "code": 1011, "reason": ""})


def _headers(message: MutableMapping[str, Any]) -> list[tuple[bytes, bytes]]:
    message["headers"] = list(message.get("headers", ()))
    headers: list[tuple[bytes, bytes]] = message["headers"]
    return headers


def _where(exc: BaseException) -> list[str]:
    """Return the last places of a traceback, without the text of any line or value."""
    frames = traceback.extract_tb(exc.__traceback__)[-6:]
    return [f"{frame.filename.rpartition('/')[2]}:{frame.lineno} {frame.name}" for frame in frames]
