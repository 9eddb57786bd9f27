"""The kiosk's live link: a WebSocket where there can be one, a poll every two seconds where not, and nothing at all while there is no network.

It carries new facts to the server as they become durable, what is true for a moment, and proctors' commands back. The interview knows
nothing of it: whatever happens here, it goes on.
"""

import asyncio
import json
import random
import socket
from collections import deque
from collections.abc import Awaitable, Callable, Mapping
from contextlib import suppress
from typing import Any
from urllib.parse import urlsplit

import structlog
import websockets
from websockets.asyncio.client import ClientConnection, connect

from engine.clock import Clock
from sync.errors import SyncError
from sync.ledger import Ledger
from sync.link.backoff import BackOff
from sync.link.errors import Refused, Unreachable
from sync.link.live_orders import Desk, Orders
from sync.link.live_sound import LiveSound
from sync.link.live_tap import LiveTap
from sync.link.server_link import ServerLink

log = structlog.get_logger()

POLL_EVERY_S = 2.0
TRIES_AGAIN_AFTER_S = 30.0
"""How long polling goes on before a WebSocket is tried again: what stands in its way is rarely gone sooner."""

ACKNOWLEDGED_WITHIN_S = 15.0
_TICK_S = 0.1
_IDLE_TICK_S = 0.5
_OPEN_S = 8.0
_CLOSE_S = 2.0
"""How long a server may take to agree that the link ends; one that hangs must not keep the kiosk from closing."""

LINK_LOST = "link_lost"
HUSHED = ("listener_lost", "silent")
"""Why the server may say that nobody listens any more."""

_SOUND_TICK_S = 0.05
_QUEUED_BYTES = 64 * 1024
"""What the system may hold back of what was sent: more would be a delay that nothing here could see, for new facts as for sound."""

PING_EVERY_S = 5.0
PONG_WITHIN_S = 20.0
"""How often the round trip is measured, and how long one may take on a link that is not given up."""

_LARGEST_DOWN = 1 << 20
_MOST_ACKS = 256


class LiveLink:
    """Runs on the link's loop beside the courier. `deliver` is how events go up while it is `connected`."""

    def __init__(  # noqa: PLR0913 - what it stands between
        self,
        ledger: Ledger,
        link: ServerLink,
        tap: LiveTap,
        desk: Desk,
        clock: Clock,
        *,
        visited: Callable[[], str | None],
        reached: Callable[[], None] = lambda: None,
        behind: Callable[[], int | None] = lambda: None,
        sound: LiveSound | None = None,
        back_off: BackOff | None = None,
        draw: Callable[[], float] = random.random,
        sleep: Callable[[float], Awaitable[None]] = asyncio.sleep,
    ) -> None:
        """`visited` is the session of whoever sits here; `reached` is told whenever the server can be reached anew.

        `behind` is how many facts the server has not acknowledged, None where that is not known; `sound` is what goes to a proctor who listens.
        """
        self._link = link
        self._tap = tap
        self._clock = clock
        self._visited = visited
        self._reached = reached
        self._behind = behind
        self._sound = sound or LiveSound()
        self._desk = desk
        self._back_off = back_off or BackOff(first_s=0.5, most_s=30.0)
        self._draw = draw
        self._sleep = sleep
        self._orders = Orders(ledger, desk, clock, self._acknowledge)
        self._socket: ClientConnection | None = None
        self._waiting: dict[str, asyncio.Future[dict[str, Any]]] = {}
        self._acks: deque[dict[str, Any]] = deque(maxlen=_MOST_ACKS)
        self._number = 0
        self._round_trip_ms: float | None = None  # of the newest poll
        self._under_way: set[asyncio.Task[None]] = set()
        self._heard_s = self._now_s()

    @property
    def connected(self) -> bool:
        """Whether a WebSocket is open."""
        return self._socket is not None

    @property
    def silent_s(self) -> float:
        """Seconds since the server was last heard over the link, by WebSocket or by poll; 0 while a WebSocket is open."""
        return 0.0 if self.connected else self._now_s() - self._heard_s

    async def run(self) -> None:
        """Hold the link for ever; only cancelling ends it."""
        failures = 0
        while True:
            try:
                if await self._hold():
                    failures = 0
            except (SyncError, OSError, TimeoutError, websockets.WebSocketException) as exc:
                log.info("live.lost", error=type(exc).__name__)
            except Exception as exc:  # noqa: BLE001 - whatever it was, the interview goes on and so does the link
                log.error("live.broke", error=type(exc).__name__)
            failures += 1
            wait_s = self._back_off.wait_s(failures, self._draw())
            if not await self._polls_did(max(wait_s, TRIES_AGAIN_AFTER_S)):
                await self._sleep(wait_s)

    async def deliver(self, session_id: str, body: Mapping[str, Any]) -> dict[str, Any]:
        """Send a batch of events and return the server's acknowledgement. Raises `Unreachable`, `Refused`, as over HTTP."""
        socket = self._socket
        if socket is None:
            raise Unreachable("The live link is down", "it is not connected")
        self._number += 1
        own_id = str(self._number)
        answer: asyncio.Future[dict[str, Any]] = asyncio.get_running_loop().create_future()
        self._waiting[own_id] = answer
        try:
            async with asyncio.timeout(ACKNOWLEDGED_WITHIN_S):
                await socket.send(_written({"type": "events", "id": own_id, "session_id": session_id, **body}))
                said = await answer
        except (TimeoutError, websockets.WebSocketException) as exc:
            await self._drop(socket)
            raise Unreachable("The live link broke", type(exc).__name__) from exc
        finally:
            self._waiting.pop(own_id, None)
        return _understood(said)

    async def _hold(self) -> bool:
        """Connect and stay connected; return True where it had come about."""
        url, headers = self._address(), {"authorization": f"Bearer {await self._link.token()}"}
        tls = self._link.wire.context() if url.startswith("wss") else None
        agreed = urlsplit(url)
        async with connect(
            url,
            # Said explicitly, so that no redirect leads what a candidate says to another address.
            host=agreed.hostname,
            port=agreed.port or (443 if tls else 80),
            additional_headers=headers,
            ssl=tls,
            open_timeout=_OPEN_S,
            close_timeout=_CLOSE_S,
            ping_interval=PING_EVERY_S,
            ping_timeout=PONG_WITHIN_S,
            max_size=_LARGEST_DOWN,
            max_queue=64,
            proxy=None,
            user_agent_header="vivavoce-kiosk",
        ) as socket:
            self._socket = socket
            self._tap.again()
            self._reached()
            _queue_little(socket)
            self._sound.carried = True
            sending = {asyncio.ensure_future(self._tell(socket)), asyncio.ensure_future(self._play(socket))}
            try:
                async for text in socket:
                    self._hear(text)
            finally:
                self._socket = None
                self._sound.carried = False
                self._heard_s = self._now_s()
                self._hush(LINK_LOST)
                for task in sending:
                    task.cancel()
                await asyncio.wait(sending)
                self._let_down()
        return True

    async def _tell(self, socket: ClientConnection) -> None:
        """Send what is due, a few times a second while somebody is interviewed; a link that takes nothing is waited for by nobody else."""
        try:
            while True:
                while self._acks:
                    await socket.send(_written(self._acks[0]))
                    self._acks.popleft()
                for message in self._told(round(socket.latency * 1000, 1) or None):
                    await socket.send(_written(message))
                await self._sleep(_TICK_S if self._tap.session_id or self._under_way else _IDLE_TICK_S)
        except websockets.WebSocketException:
            return  # whoever listens finds out, too
        except Exception as exc:  # noqa: BLE001 - a link that tells nothing must not look like one that is open
            log.error("live.mute", error=type(exc).__name__)
            await socket.close()

    async def _play(self, socket: ClientConnection) -> None:
        """Send the room's sound to whoever listens, as it comes."""
        try:
            while True:
                await self._sound.begun.wait()
                for piece in self._sound.collect():
                    await socket.send(piece)
                await self._sleep(_SOUND_TICK_S)
        except websockets.WebSocketException:
            return  # whoever listens to the server finds out, too
        except Exception as exc:  # noqa: BLE001 - nobody is to think that they are heard, or that they hear
            log.error("live.soundless", error=type(exc).__name__)
            self._hush(LINK_LOST)

    def _hush(self, reason: str, own_id: str | None = None) -> None:
        """Have nobody hear the room any more; of `own_id` only, where it is given."""
        if self._sound.id is None or own_id not in (None, self._sound.id):
            return
        task = asyncio.ensure_future(self._desk.hush(reason))
        self._under_way.add(task)
        task.add_done_callback(self._under_way.discard)

    def _told(self, round_trip_ms: float | None) -> list[dict[str, Any]]:
        """Return what is due; with how far it is goes how the server is reached."""
        due = self._tap.collect(self._now_s())
        network = {"round_trip_ms": round_trip_ms, "backlog": self._behind()}
        return [{**message, **network} if message["type"] == "state" else message for message in due]

    def _hear(self, text: str | bytes) -> None:
        try:
            message = json.loads(text)
        except ValueError:
            return
        if isinstance(message, dict):
            self._take(message)

    def _take(self, message: dict[str, Any]) -> None:
        match message.get("type"):
            case "events.ack" | "events.refused":
                waiting = self._waiting.get(str(message.get("id")))
                if waiting is not None and not waiting.done():
                    waiting.set_result(message)
            case "command":
                task = asyncio.ensure_future(self._orders.take(message))
                self._under_way.add(task)
                task.add_done_callback(self._under_way.discard)
            case "hush":
                reason = str(message.get("reason"))
                self._hush(reason if reason in HUSHED else HUSHED[0], str(message.get("id")))
            case "revoked":
                self._link.revoked = True
            case _:
                pass  # a newer server's

    def _acknowledge(self, own_id: str, outcome: str, reason: str) -> None:
        self._acks.append({"type": "ack", "id": own_id, "outcome": outcome, "reason": reason})

    async def _polls_did(self, for_s: float) -> bool:
        """Poll for so long while somebody sits here; False where nobody does, or the server does not answer."""
        until_s = self._now_s() + for_s
        try:
            while self._now_s() < until_s:
                if self._visited() is None or not await self._polled():
                    return False
                await self._sleep(POLL_EVERY_S)
        except Exception as exc:  # noqa: BLE001 - as for the socket: an answer nobody foresaw ends a poll, not the link
            log.error("live.broke", error=type(exc).__name__)
            return False
        return True

    async def _polled(self) -> bool:
        acks, self._acks = [*self._acks][:48], deque([*self._acks][48:], maxlen=_MOST_ACKS)
        asked_s = self._now_s()
        try:
            answer = await self._link.post("/kiosk/live", {"messages": [*acks, *self._told(self._round_trip_ms)]})
        except (Refused, Unreachable) as exc:
            self._acks.extendleft(reversed(acks))
            log.info("live.not_polled", error=type(exc).__name__)
            return False
        self._heard_s = self._now_s()
        self._round_trip_ms = round(1000 * (self._heard_s - asked_s), 1)
        told = answer.get("messages")
        for message in told if isinstance(told, list) else ():
            if isinstance(message, dict):
                self._take(message)
        return True

    async def _drop(self, socket: ClientConnection) -> None:
        if self._socket is socket:
            self._socket = None
            self._heard_s = self._now_s()
        asyncio.ensure_future(socket.close())  # noqa: RUF006 - it ends with the connection

    def _let_down(self) -> None:
        for waiting in self._waiting.values():
            if not waiting.done():
                waiting.set_exception(Unreachable("The live link broke", "the connection ended"))

    def _address(self) -> str:
        parts = urlsplit(self._link.wire.url)
        return parts._replace(
            scheme="wss" if parts.scheme == "https" else "ws", path=f"{parts.path}/api/v1/kiosk/live"
        ).geturl()

    def _now_s(self) -> float:
        return self._clock.monotonic_ns() / 1e9


def _queue_little(connection: ClientConnection) -> None:
    own = connection.transport.get_extra_info("socket")
    if own is not None:
        with suppress(OSError):
            own.setsockopt(socket.SOL_SOCKET, socket.SO_SNDBUF, _QUEUED_BYTES)


def _understood(said: dict[str, Any]) -> dict[str, Any]:
    if said.get("type") == "events.ack":
        return said
    problem = said.get("problem")
    if not isinstance(problem, dict) or not isinstance(status := problem.get("status"), int):
        raise Unreachable("The server's answer can't be read", "it refused without a reason")
    if status >= 500 or status == 429:
        raise Unreachable("The server can't serve now", str(problem.get("title", ""))[:200])
    kind = str(problem.get("type", "")).rpartition(":")[2][:64]
    raise Refused(status, kind, str(problem.get("title", ""))[:200], str(problem.get("detail", ""))[:500], problem)


def _written(message: Mapping[str, Any]) -> str:
    return json.dumps(message, ensure_ascii=False, allow_nan=False, separators=(",", ":"))
