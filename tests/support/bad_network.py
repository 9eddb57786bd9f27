"""A network that does its worst, by a seeded draw: requests are dropped, cut, sent twice, delivered late; and processes die in mid-request."""

import random
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from typing import Any
from urllib.parse import unquote

import httpx2


class Killed(BaseException):
    """A process ends here, whatever it was doing; no `except Exception` of the product's sees it."""


@dataclass(frozen=True)
class Sent:
    """One request, whole, so that it can be sent again."""

    method: str
    path: str
    query: str
    headers: tuple[tuple[bytes, bytes], ...]
    body: bytes


@dataclass(frozen=True)
class Answered:
    """What came back."""

    status: int
    headers: tuple[tuple[bytes, bytes], ...]
    body: bytes


Ask = Callable[[Sent, int | None], Awaitable[Answered]]
"""Puts a request to whichever server runs now; the second argument cuts its body off there. Raises `Killed` where that ends the server."""

FAULTS = {
    "none": 60,
    "dropped": 8,
    "answer lost": 10,
    "twice": 8,
    "kept for later": 6,
    "cut": 4,
    "kiosk dies": 2,
    "kiosk dies after": 2,
}


class BadNetwork(httpx2.AsyncBaseTransport):
    """Takes the network's place for one client. Once `calm`, everything arrives."""

    def __init__(self, ask: Ask, draw: random.Random, *, mortal: bool = False) -> None:
        self.calm = False
        self.faults: list[str] = []
        self._ask = ask
        self._draw = draw
        self._mortal = mortal
        self._late: list[Sent] = []

    async def handle_async_request(self, request: httpx2.Request) -> httpx2.Response:
        url = request.url
        headers = tuple((name.lower(), value) for name, value in request.headers.raw)
        sent = Sent(request.method, unquote(url.path), url.query.decode(), headers, await request.aread())
        await self._deliver_late()
        fault = "none" if self.calm else self._next_fault()
        self.faults.append(fault)
        return await getattr(self, f"_{fault.replace(' ', '_')}")(sent)

    def _next_fault(self) -> str:
        names = [name for name in FAULTS if self._mortal or not name.startswith("kiosk")]
        return self._draw.choices(names, [FAULTS[name] for name in names])[0]

    async def _deliver_late(self) -> None:
        """Let an old copy of a request arrive before a new one, now and then."""
        if self._late and (self.calm or self._draw.random() < 0.4):
            await self._put(self._late.pop(self._draw.randrange(len(self._late))))

    async def _none(self, sent: Sent) -> httpx2.Response:
        return await self._put(sent)

    async def _dropped(self, _sent: Sent) -> httpx2.Response:
        raise httpx2.ConnectError("dropped")

    async def _answer_lost(self, sent: Sent) -> httpx2.Response:
        await self._put(sent)
        raise httpx2.ReadError("the answer was lost")

    async def _twice(self, sent: Sent) -> httpx2.Response:
        await self._put(sent)
        return await self._put(sent)

    async def _kept_for_later(self, sent: Sent) -> httpx2.Response:
        """The request arrives, and a copy of it once more when others have passed it."""
        self._late.append(sent)
        return await self._put(sent)

    async def _cut(self, sent: Sent) -> httpx2.Response:
        try:
            await self._ask(sent, self._draw.randrange(len(sent.body)) if sent.body else 0)
        finally:
            raise httpx2.WriteError("cut")

    async def _kiosk_dies(self, _sent: Sent) -> httpx2.Response:
        raise Killed

    async def _kiosk_dies_after(self, sent: Sent) -> httpx2.Response:
        await self._put(sent)
        raise Killed

    async def _put(self, sent: Sent) -> httpx2.Response:
        try:
            answered = await self._ask(sent, None)
        except Killed as exc:
            raise httpx2.ReadError("the server died") from exc
        return httpx2.Response(answered.status, headers=list(answered.headers), content=answered.body)


async def ask_application(app: Any, sent: Sent, cut_at: int | None) -> Answered:
    """Put a request to an application as a server would; a body that was cut ends in a connection that is gone."""
    scope = {
        "type": "http",
        "asgi": {"version": "3.0"},
        "http_version": "1.1",
        "method": sent.method,
        "scheme": "http",
        "path": sent.path,
        "raw_path": sent.path.encode(),
        "query_string": sent.query.encode(),
        "root_path": "",
        "headers": sent.headers,
        "client": ("127.0.0.1", 40_000),
        "server": ("server", 80),
        "state": {},
    }
    whole = {"type": "http.request", "body": sent.body[:cut_at], "more_body": cut_at is not None}
    coming = iter([whole])
    status, headers, body = 0, (), bytearray()

    async def receive() -> Any:
        return next(coming, {"type": "http.disconnect"})

    async def send(message: Any) -> None:
        nonlocal status, headers
        if message["type"] == "http.response.start":
            status, headers = message["status"], tuple(message.get("headers", ()))
        elif message["type"] == "http.response.body":
            body.extend(message.get("body", b""))

    await app(scope, receive, send)
    if not status:
        raise httpx2.RemoteProtocolError("no answer")
    return Answered(status, headers, bytes(body))
