"""The server as an enrolled kiosk asks it: with a token that is renewed by proving the key, comparing clocks on the way."""

import asyncio
from collections.abc import Mapping
from datetime import datetime
from typing import Any, Protocol

from engine.clock import Clock
from sync.device_proofs import token_proof
from sync.events import Moment
from sync.keys import DeviceKey
from sync.link.clock import ServerClock
from sync.link.enrolment import Enrolment
from sync.link.errors import Refused, Unreachable
from sync.link.wire import ANSWER_S, Wire

_RENEW_BEFORE_S = 30.0
_SHORTEST_S = 5.0


class LiveWay(Protocol):
    """A quicker way for events, while it is there."""

    @property
    def connected(self) -> bool:
        """Whether it is there."""
        ...

    async def deliver(self, session_id: str, body: Mapping[str, Any]) -> dict[str, Any]:
        """Send a batch and return the acknowledgement. Raises `Unreachable`, `Refused`."""
        ...


class ServerLink:
    """One kiosk's way to its server. Its coroutines belong to one loop; `revoked` and `clock` may be read from any thread."""

    def __init__(
        self, enrolment: Enrolment, key: DeviceKey, clock: Clock, server_clock: ServerClock, wire: Wire | None = None
    ) -> None:
        """`wire` takes the network's place, for a test."""
        self.enrolment = enrolment
        self.key = key
        self.clock = server_clock
        self.revoked = False
        self.heard: datetime | None = None
        """When the server answered last, by its own clock as far as that is known."""
        self.live: LiveWay | None = None
        self.wire = wire or Wire(enrolment.server_url, certificates=enrolment.certificates, plain=enrolment.plain)
        self._own_clock = clock
        self._token: str | None = None
        self._token_ends_ns = 0
        self._renewing = asyncio.Lock()

    async def get(self, path: str, params: Mapping[str, str | int] | None = None) -> dict[str, Any]:
        """Ask for something. Raises `Unreachable`, `Refused`."""
        return await self._asked("GET", path, params=params)

    async def post(self, path: str, body: Any = None, *, within_s: float = ANSWER_S) -> dict[str, Any]:  # noqa: ANN401 - any JSON
        """Tell something. Raises `Unreachable`, `Refused`."""
        return await self._asked("POST", path, json={} if body is None else body, within_s=within_s)

    async def deliver(self, session_id: str, body: Mapping[str, Any]) -> dict[str, Any]:
        """Send a batch of events by whichever way is there, and return the acknowledgement. Raises `Unreachable`, `Refused`."""
        if self.live is not None and self.live.connected:
            answer = await self.live.deliver(session_id, body)
            self.heard = self.clock.utc()
            return answer
        return await self.post(f"/kiosk/sessions/{session_id}/events", body)

    async def put(self, path: str, content: bytes, params: Mapping[str, str | int]) -> dict[str, Any]:
        """Send bytes. Raises `Unreachable`, `Refused`."""
        return await self._asked("PUT", path, content=content, params=params)

    async def token(self) -> str:
        """Return a token that still holds for a while; a fresh one where need be. Raises `Unreachable`, `Refused`."""
        async with self._renewing:
            if self._token is None or self._own_clock.monotonic_ns() >= self._token_ends_ns:
                await self._prove()
            return self._token or ""

    async def close(self) -> None:
        """Let the connections go."""
        await self.wire.close()

    def heed(self, answer: Mapping[str, Any], sent: Moment) -> None:
        """Take from an answer what every answer may carry: the server's time, and whether this kiosk was revoked."""
        if isinstance(said := answer.get("server_time"), str):
            try:
                self.clock.compared(said, sent, self._now())
            except ValueError as exc:
                raise Unreachable("The server's answer can't be read", "its time is none") from exc
        if isinstance(answer.get("revoked"), bool):
            self.revoked = answer["revoked"]

    def own_utc(self) -> datetime:
        """Return the time by this kiosk's own clock."""
        return self._own_clock.utc()

    def _now(self) -> Moment:
        return Moment(self._own_clock.utc(), self._own_clock.monotonic_ns())

    async def _asked(self, method: str, path: str, **what: Any) -> dict[str, Any]:  # noqa: ANN401 - as `Wire.ask` takes it
        for again in (True, False):
            token, sent = await self.token(), self._now()
            try:
                answer = await self.wire.ask(method, path, token=token, **what)
            except Refused as exc:
                if exc.status == 401 and again:
                    self._forget(token)
                    continue
                raise
            self.heed(answer, sent)
            self.heard = self.clock.utc()
            return answer
        raise AssertionError("the second attempt returns or raises")

    def _forget(self, token: str) -> None:
        if self._token == token:
            self._token = None

    async def _prove(self) -> None:
        about = {"device_id": self.enrolment.device_id}
        challenge = await self.wire.ask("POST", "/devices/challenges", json=about)
        nonce = str(challenge.get("nonce", ""))
        signature = token_proof(self.key, self.enrolment.server_id, nonce)
        sent = self._now()
        answer = await self.wire.ask("POST", "/devices/tokens", json={**about, "nonce": nonce, "signature": signature})
        token, expires_in_s = answer.get("token"), answer.get("expires_in_s")
        if not isinstance(token, str) or isinstance(expires_in_s, bool) or not isinstance(expires_in_s, int | float):
            raise Unreachable("The server's answer can't be read", "it gave no token")
        self._token = token
        good_for_s = max(expires_in_s - _RENEW_BEFORE_S, min(expires_in_s, _SHORTEST_S))
        self._token_ends_ns = self._own_clock.monotonic_ns() + round(good_for_s * 1e9)
        self.heed(answer, sent)
