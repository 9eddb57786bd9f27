"""The live link of a desk: everything that happens, as it happens, and no doubt about whether it still does.

It goes on where it broke off (the server's `cursor`), tries again for ever with growing pauses, and says since when it has heard nothing:
whoever shows what it brings must show that too.
"""

import asyncio
import json
import random
import threading
from collections.abc import Callable, Sequence
from typing import Any
from urllib.parse import urlencode, urlsplit

import structlog
import websockets
from PySide6.QtCore import QObject, Qt, Signal, Slot
from websockets.asyncio.client import ClientConnection, connect

from app.desk.server import API, Server
from app.engine_thread import Going
from engine.clock import Clock

log = structlog.get_logger()

FIRST_PAUSE_S = 0.5
LONGEST_PAUSE_S = 10.0
OPEN_S = 8.0
CLOSE_S = 1.0
PING_S = 2.0
PONG_S = 3.0
"""How often the server is asked whether it is there, and how long it may take to say so: a dead link is known within five seconds."""

LARGEST = 64 << 20
_NOT_ALLOWED = 1008

Message = dict[str, Any]


class LiveFeed(QObject):
    """One `WS /live`. Make it on the main thread; its signals arrive there, in order.

    `arrived` carries a list of messages (`snapshot`, `resumed`, `changes` as the server sends them) gathered since the last time: a window
    that is busy gets more at once, never a growing queue of events. `connected_changed` tells of loss and return, `refused` that the
    sign-in has ended.
    """

    arrived = Signal(list)
    connected_changed = Signal(bool)
    refused = Signal()
    _woken = Signal()

    def __init__(self, server: Server, clock: Clock, *, draw: Callable[[], float] = random.random) -> None:
        super().__init__()
        self._server, self._clock, self._draw = server, clock, draw
        self._lock = threading.Lock()
        self._waiting: list[Message] = []
        self._states: list[bool | None] = []
        self._heard = False  # what the main thread was last told, or will be
        self._cursor = ""
        self._location: str | None = None
        self._sessions: tuple[str, ...] = ()
        self._running: Going | None = None
        self.connected = False
        self.heard_ns: int | None = None
        """When something last came, in nanoseconds of the clock's `monotonic_ns`; None before the first time."""
        self._woken.connect(self._deliver, Qt.ConnectionType.QueuedConnection)

    def start(self, *, location: str | None = None, sessions: Sequence[str] = ()) -> None:
        """Watch everything, a location, or some sessions."""
        self._location, self._sessions = location, tuple(sessions)
        self._running = self._server.thread.go(self._run())

    def restart(self) -> None:
        """Connect anew, in the name of who is signed in now, and go on where it was."""
        self._running = self._server.thread.go(self._run(instead_of=self._running))

    async def stop(self) -> None:
        """Let the link go."""
        running, self._running = self._running, None
        if running is not None:
            await running.stop()

    # --- on the network's thread ---------------------------------------------------------------------------------------------

    async def _run(self, instead_of: Going | None = None) -> None:
        if instead_of is not None:
            await instead_of.stop()  # its last word, that it is gone, must not come after the new one's first
        failures = 0
        while True:
            try:
                async with connect(
                    self._address(),
                    additional_headers=self._server.headers(),
                    ssl=self._server.tls(),
                    open_timeout=OPEN_S,
                    ping_interval=PING_S,
                    ping_timeout=PONG_S,
                    close_timeout=CLOSE_S,
                    max_size=LARGEST,
                    proxy=None,
                ) as connection:
                    failures = 0
                    await self._hear(connection)
            except websockets.InvalidStatus as exc:
                if exc.response.status_code in (401, 403):
                    self._tell(state=None)
                    return
            except websockets.ConnectionClosed as exc:
                if exc.rcvd is not None and exc.rcvd.code == _NOT_ALLOWED:
                    self._tell(state=None)
                    return
            except (OSError, TimeoutError, ValueError, websockets.WebSocketException) as exc:  # ValueError: no JSON
                log.info("desk.live_lost", error=type(exc).__name__)
            finally:
                self._tell(state=False)
            pause = min(LONGEST_PAUSE_S, FIRST_PAUSE_S * 2**failures)
            failures = min(failures + 1, 8)
            await asyncio.sleep(pause * (0.5 + self._draw() / 2))

    async def _hear(self, connection: ClientConnection) -> None:
        async for text in connection:
            message = json.loads(text)
            self._cursor = str(message.get("cursor", ""))
            with self._lock:
                idle = not self._waiting and not self._states
                self._waiting.append(message)
                if not self._heard:
                    self._heard = True
                    self._states.append(True)
            if idle:
                self._woken.emit()

    def _tell(self, *, state: bool | None) -> None:
        with self._lock:
            idle = not self._waiting and not self._states
            self._heard = False
            self._states.append(state)
        if idle:
            self._woken.emit()

    def _address(self) -> str:
        said = [("session", each) for each in self._sessions]
        said += [("location", self._location)] if self._location else []
        said += [("cursor", self._cursor)] if self._cursor else []
        url = urlsplit(self._server.url)
        scheme = "wss" if url.scheme == "https" else "ws"
        return f"{scheme}://{url.netloc}{url.path}{API}/live?{urlencode(said)}"

    # --- on the main thread --------------------------------------------------------------------------------------------------

    @Slot()
    def _deliver(self) -> None:
        with self._lock:
            messages, self._waiting = self._waiting, []
            states, self._states = self._states, []
        if messages:
            self.heard_ns = self._clock.monotonic_ns()
        for state in states:
            if state is None:
                self.refused.emit()
            elif state != self.connected:
                self.connected = state
                self.connected_changed.emit(state)
        if messages:
            self.arrived.emit(messages)
