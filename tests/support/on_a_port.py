"""A server for tests on a real port, with a loop of its own: for what goes over WebSockets, and for several servers on one database."""

import json
import socket
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import httpx2
import uvicorn
from websockets.sync.client import ClientConnection, connect

from engine.clock import VirtualClock
from sync.ledger import Ledger
from sync.link.book import Book
from sync.link.courier import Courier
from sync.link.live import LiveLink
from sync.link.live_orders import NOT_HERE, Command
from sync.link.live_sound import LiveSound
from sync.link.live_tap import LiveTap
from sync.link.rounds import Rounds, server_clock
from sync.link.server_link import ServerLink
from sync.link.throttle import Throttle
from sync.server.application import build_parts, create_app
from sync.server.migrations import upgrade
from sync.server.settings import ServerSettings
from tests.support.linked import LinkedKiosk
from tests.support.live import Proctor
from tests.support.serving import BEGUN, QUICK, Served, seeded

WITHIN_S = 20.0


class _Server(uvicorn.Server):
    """uvicorn, which says when it is ready."""

    def __init__(self, config: uvicorn.Config) -> None:
        super().__init__(config)
        self.ready = threading.Event()

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        await super().startup(sockets)
        self.ready.set()


@dataclass
class OnAPort(Served):
    """A server that can be reached at `url`."""

    url: str = ""


@contextmanager
def on_a_port(
    database: str, folder: Path, *, seed: int = 1, websockets: bool = True, clock: Any = None, port: int = 0
) -> Iterator[OnAPort]:
    """Yield a server on this database; on a free port where none is named."""
    clock = VirtualClock(BEGUN) if clock is None else clock
    settings = ServerSettings(database=database, organisation="Northwind Trust", jobs=False)
    parts = replace(build_parts(settings, folder, clock, random_bytes=seeded(seed)), passwords=QUICK)
    upgrade(parts.database)
    app = create_app(parts)
    with socket.socket() as place:
        place.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        place.bind(("127.0.0.1", port))
        url = f"http://127.0.0.1:{place.getsockname()[1]}"
        way = "websockets-sansio" if websockets else "none"
        server = _Server(uvicorn.Config(app, log_config=None, ws=way, timeout_graceful_shutdown=2))
        thread = threading.Thread(target=server.run, kwargs={"sockets": [place]}, name="server", daemon=True)
        thread.start()
        assert server.ready.wait(WITHIN_S)
        with httpx2.Client(base_url=url, timeout=WITHIN_S) as client:
            yield OnAPort(app, client, parts, clock, url=url)  # type: ignore[arg-type]
        server.should_exit = True
        thread.join(WITHIN_S)
        assert not thread.is_alive()


class _Socket:
    """A watcher's connection, as `Proctor` uses one."""

    def __init__(self, connection: ClientConnection) -> None:
        self._connection = connection

    def receive_json(self) -> Any:
        return json.loads(self._connection.recv(timeout=WITHIN_S))


@contextmanager
def listening_at(server: OnAPort, shows: dict[str, str], session_id: str, command: str) -> Iterator[ClientConnection]:
    address = f"{server.url.replace('http', 'ws', 1)}/api/v1/live/sessions/{session_id}/sound?command={command}"
    with connect(address, additional_headers=shows, proxy=None) as connection:
        yield connection


@contextmanager
def watching_at(server: OnAPort, shows: dict[str, str]) -> Iterator[Proctor]:
    address = f"{server.url.replace('http', 'ws', 1)}/api/v1/live"
    with connect(address, additional_headers=shows, proxy=None) as connection:
        yield Proctor(_Socket(connection))  # type: ignore[arg-type]


class NotingDesk:
    """Does what it is asked for whoever sits here, and notes it."""

    def __init__(self) -> None:
        self.here: str | None = None
        self.done: list[tuple[str, str]] = []
        self.asked = threading.Event()

    def why_not(self, command: Command) -> str:
        return "" if command.session_id == self.here else NOT_HERE

    async def hush(self, reason: str) -> None:
        self.done.append(("hush", reason))

    async def carry_out(self, command: Command) -> str:
        self.done.append((command.kind, command.by))
        self.asked.set()
        return ""


@dataclass
class LiveAtPort:
    """A kiosk's link thread with its live link, on a real network."""

    ledger: Ledger
    tap: LiveTap
    desk: NotingDesk
    live: LiveLink
    link: ServerLink
    posted: list[str]
    sound: LiveSound


@contextmanager
def linked_to(
    server: OnAPort, kiosk: LinkedKiosk, here: str | None = None, desk: NotingDesk | None = None
) -> Iterator[LiveAtPort]:
    """Run the link thread of an enrolled kiosk against this server; commands are for whoever is `here`, and `desk` does them."""
    enrolment = replace(kiosk.enrolment, server_url=server.url, plain=True)
    link = ServerLink(enrolment, kiosk.ledger.key, kiosk.clock, server_clock(Book(kiosk.ledger), kiosk.clock))
    tap, desk, posted, sound = LiveTap(), desk or NotingDesk(), [], LiveSound()
    desk.here = here
    post = link.post

    async def noted(path: str, body: Any = None, **more: Any) -> dict[str, Any]:
        posted.append(path.rsplit("/", 1)[-1])
        return await post(path, body, **more)

    link.post = noted  # type: ignore[method-assign]
    rounds = Rounds(kiosk.ledger, link, kiosk.around, Throttle(0, lambda: False, kiosk.clock))

    async def hold() -> None:
        await live.run()

    courier = Courier(kiosk.ledger, rounds, beside=(hold,))
    live = LiveLink(
        kiosk.ledger,
        link,
        tap,
        desk,
        kiosk.clock,
        visited=kiosk.around.visited,
        reached=courier.reached,
        sound=sound,
    )
    link.live = live
    courier.start()
    try:
        yield LiveAtPort(kiosk.ledger, tap, desk, live, link, posted, sound)
    finally:
        courier.close()
