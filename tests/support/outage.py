"""A server and its kiosks in an outage that a seed decides: everything that can break between them does, again and again."""

import hashlib
import random
from contextlib import AsyncExitStack, suppress
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any

import httpx2
from fastapi import FastAPI
from sqlalchemy import event

from engine.clock import VirtualClock
from engine.interview.facts import (
    ConsentGiven,
    Fact,
    RecordingSealed,
    ScorecardIssued,
    SessionCompleted,
    TurnCommitted,
)
from engine.interview.turns import Speaker
from engine.templates import read_builtin, to_document
from sync.ledger import Ledger
from sync.link.book import Book
from sync.link.enrolment import Enrolment, enrol
from sync.link.errors import Refused, Unreachable
from sync.link.outgoing import Outgoing
from sync.link.rounds import Alone, Rounds, server_clock
from sync.link.server_link import ServerLink
from sync.link.throttle import Throttle
from sync.link.wire import Wire
from sync.server.application import build_parts, create_app
from sync.server.parts import Parts
from sync.server.people import keys
from sync.server.principals import Scope
from sync.server.settings import ServerSettings
from sync.server.webhooks.delivering import deliver_due
from sync.server.webhooks.sending import Answer
from sync.standing import Standing
from tests.support.bad_network import Answered, BadNetwork, Killed, Sent, ask_application
from tests.support.evidence import scorecard, started, turn
from tests.support.serving import BEGUN, seeded

URL = "http://server"
SETTLES_WITHIN = 60


@dataclass
class Endpoint:
    """Takes webhooks, when it does; remembers each in the order of arrival, and takes the place of a `Sender`."""

    draw: random.Random
    calm: bool = False
    got: list[tuple[dict[str, str], bytes]] = field(default_factory=list)

    def send(self, _url: str, headers: Any, body: bytes) -> Answer:
        luck = 1.0 if self.calm else self.draw.random()
        if luck < 0.2:
            return Answer(503, None, 1)
        self.got.append((dict(headers), body))
        return Answer(None, "time-out (ReadTimeout)", 1) if luck < 0.35 else Answer(204, None, 1)


_built: list[FastAPI] = []


def application(settings: ServerSettings, folder: Path) -> FastAPI:
    """Return the application, built once: its routes are the same in each life, and all that a process knows is in its parts."""
    if not _built:
        _built.append(create_app(build_parts(settings, folder)))
    return _built[0]


class MortalServer:
    """The real application on a database that outlives it; dies in mid-statement when its time has come."""

    def __init__(self, url: str, folder: Path, clock: VirtualClock, draw: random.Random) -> None:
        self.calm = False
        self.deaths = 0
        self.parts: Parts
        self._settings = ServerSettings(
            database=url,
            blobs=f"file://{folder / 'blobs'}",
            organisation="Northwind",
            jobs=False,
            allow_private_webhooks=True,
        )
        self._folder = folder
        self._clock = clock
        self._draw = draw
        self._left: int | None = None
        self._life = AsyncExitStack()
        self._connections: list[Any] = []

    async def start(self) -> None:
        """Come up, as after whatever ended the one before."""
        self.parts = build_parts(
            self._settings, self._folder, self._clock, random_bytes=seeded(self._draw.randrange(1 << 30))
        )
        event.listen(self.parts.database.engine, "connect", self._remember)
        self.parts.database.check()  # an engine asks the database about itself once; that is no moment to die, nothing is begun
        event.listen(self.parts.database.engine, "before_cursor_execute", self._statement)
        event.listen(self.parts.database.engine, "commit", self._statement)
        application(self._settings, self._folder).state.parts = self.parts
        self._life.callback(self.parts.database.close)
        await self._life.enter_async_context(self.parts.live.running(self.parts))

    async def stop(self) -> None:
        """Let everything go."""
        self._left = None
        await self._life.aclose()
        for connection in self._connections:  # the system closes a dead process's, also those it died over
            connection.close()
        self._connections.clear()

    async def ask(self, sent: Sent, cut_at: int | None) -> Answered:
        """Answer; or die of it, and come up again for the next one."""
        if not self.calm and self._draw.random() < 0.06:
            self._left = self._draw.randrange(1, 25)
        try:
            return await ask_application(application(self._settings, self._folder), sent, cut_at)
        except BaseException:
            if self._left == 0:
                await self.come_back()
                raise Killed from None
            raise

    async def come_back(self) -> None:
        """Be another process from here on."""
        self.deaths += 1
        await self.stop()
        self._life = AsyncExitStack()
        await self.start()

    def deliver(self, endpoint: Endpoint) -> bool:
        """Take what is due to the endpoint; False where the server died over it."""
        if not self.calm and self._draw.random() < 0.3:
            self._left = self._draw.randrange(1, 30)
        try:
            deliver_due(self.parts, endpoint)  # type: ignore[arg-type] - it sends
        except Killed:
            return False
        self._left = None
        return True

    def _remember(self, connection: Any, _record: Any) -> None:
        self._connections.append(connection)

    def _statement(self, *_arguments: Any) -> None:
        if self._left is None:
            return
        if self._left > 0:
            self._left -= 1
        if self._left == 0:
            raise Killed


class MortalKiosk:
    """A kiosk whose data folder outlives it, at a place of its own."""

    def __init__(
        self, folder: Path, number: int, clock: VirtualClock, network: BadNetwork, draw: random.Random
    ) -> None:
        self.folder = folder
        self.place = f"room {number}"
        self.network = network
        self.deaths = 0
        self.ledger: Ledger
        self.rounds: Rounds
        self._clock = clock
        self._draw = draw
        self._enrolment: Enrolment | None = None
        self._story: dict[str, list[Fact]] = {}

    def start(self) -> None:
        """Open the data folder, as after whatever ended the process before."""
        salts = seeded(self._draw.randrange(1 << 30))
        self.ledger = Ledger.open(
            self.folder, self._clock, device_name=self.place, random_bytes=salts, ballast_bytes=4096
        )
        if self._enrolment is not None:
            self.connect(self._enrolment)

    async def enrol(self, code: str) -> None:
        """Enrol, however often it takes, with the one code."""
        while self._enrolment is None:
            with suppress(Unreachable, Killed):
                self._enrolment = await enrol(self.folder, self.ledger.key, self._wire(), code, self.place)
        self.connect(self._enrolment)

    def connect(self, enrolment: Enrolment) -> None:
        """Begin to deal with the server."""
        clock = server_clock(Book(self.ledger), self._clock)
        link = ServerLink(enrolment, self.ledger.key, self._clock, clock, self._wire())
        throttle = Throttle(0, lambda: False, self._clock)
        self.rounds = Rounds(self.ledger, link, Alone(self.files_of), throttle)

    def files_of(self, session_id: str) -> list[Outgoing]:
        """The recording, once it is sealed."""
        path = self.recording(session_id)
        return [Outgoing("recording", "recording.flac", path, sealed=False)] if path.exists() else []

    def recording(self, session_id: str) -> Path:
        return self.folder / f"{session_id}.flac"

    def go_on_talking(self) -> None:
        """State the next few facts of the interviews that were assigned here, sound and all."""
        for head in self.ledger.sessions():
            if head.session_id not in self._story:
                self._story[head.session_id] = self._interview(head.session_id)
            story = self._story[head.session_id]
            for _ in range(self._draw.randrange(1, 16)):
                if story:
                    self._clock.advance(self._draw.random())
                    self.ledger.session(head.session_id).state_now(story.pop(0))

    def die(self) -> None:
        """End, and be started again."""
        self.deaths += 1
        self.ledger.close()
        self.start()

    @property
    def talked(self) -> bool:
        """Whether every interview here is over and told."""
        return bool(self._story) and not any(self._story.values())

    @property
    def settled(self) -> bool:
        """Whether every session here was given back."""
        return all(entry.standing is Standing.HANDED_OVER for entry in self.rounds.book.entries().values())

    async def deal(self) -> None:
        """Do a round, as far as it comes."""
        try:
            await self.rounds.whole()
        except (Unreachable, Refused):
            pass
        except Killed:
            self.die()

    def _interview(self, session_id: str) -> list[Fact]:
        turns = [
            TurnCommitted(
                turn(number, (Speaker.AI, Speaker.PARTICIPANT)[number % 2], f"Words {number}.", number * 3000)
            )
            for number in range(1, self._draw.randrange(4, 40))
        ]
        sound = self._draw.randbytes(self._draw.randrange(1, 1_500_000))
        self.recording(session_id).write_bytes(sound)
        sealed = RecordingSealed("recording.flac", hashlib.sha256(sound).hexdigest(), 16_000, 16_000, 1)
        return [
            ConsentGiven("1", "en", "a" * 64, ("recording",)),
            started(self.ledger),
            *turns,
            sealed,
            SessionCompleted("finished"),
            ScorecardIssued(1, None, asdict(scorecard())),
        ]

    def _wire(self) -> Wire:
        return Wire(URL, plain=True, transport=self.network)


class Outage:
    """A server, two kiosks in rooms of their own and an endpoint; `hold` lives through all of it until everything is where it belongs."""

    def __init__(self, url: str, folder: Path, seed: int) -> None:
        self.draw = random.Random(seed)  # noqa: S311 - repeatable is the point
        self.clock = VirtualClock(BEGUN)
        self.server = MortalServer(url, folder / "server", self.clock, self.draw)
        self.endpoint = Endpoint(self.draw)
        self.kiosks = [
            MortalKiosk(folder / f"kiosk{number}", number, self.clock, self._network(mortal=True), self.draw)
            for number in (1, 2)
        ]
        self.office = self._network(mortal=False)
        self.office.calm = True
        self.secret = ""
        self.sessions: dict[str, str] = {}

    async def hold(self, sessions: int = 2) -> None:
        """Schedule, interview and deliver while everything breaks; then let things settle."""
        await self.server.start()
        for kiosk in self.kiosks:
            kiosk.start()
        try:
            await self._set_up(sessions)
            while not all(kiosk.talked for kiosk in self.kiosks):
                await self._some_trouble()
            self._calm_down()
            await self._settle()
        finally:
            for kiosk in self.kiosks:
                kiosk.ledger.close()
            await self.server.stop()

    def _network(self, *, mortal: bool) -> BadNetwork:
        return BadNetwork(self.server.ask, self.draw, mortal=mortal)

    async def _set_up(self, sessions: int) -> None:
        scopes = (Scope.SESSIONS_WRITE, Scope.DEVICES_WRITE, Scope.WEBHOOKS, Scope.RESULTS_READ, Scope.TEMPLATES_WRITE)
        with self.server.parts.database.write() as db:
            _, key = keys.add(db, self.server.parts, name="the office", scopes=scopes, created_by="a test")
        self.server.calm = True
        template = to_document(read_builtin("customer-support"))
        await self._office(key, "/evaluation-templates", template | {"status": "active"}, "template")
        endpoint = await self._office(key, "/webhook-endpoints", {"url": "http://office.example/hook"}, "endpoint")
        self.secret = endpoint.get("secret", "")
        for kiosk in self.kiosks:
            made = await self._office(
                key, "/devices/enrolment-codes", {"name": kiosk.place, "location": kiosk.place}, kiosk.place
            )
            await kiosk.enrol(made["code"])
        self.office.calm = self.server.calm = False
        for number in range(sessions):
            place = self.kiosks[number % 2].place
            asked = {
                "participant": {"name": f"Person {number}"},
                "evaluation_template_id": template["id"],
                "location": place,
            }
            made = await self._office(key, "/sessions", asked, f"session-{number}")
            self.sessions[made["id"]] = place

    async def _office(self, key: str, path: str, body: dict[str, Any], name: str) -> dict[str, Any]:
        """Ask until there is an answer; each time the very same, so that it is done once."""
        while True:
            content = httpx2.Request(
                "POST",
                f"{URL}/api/v1{path}",
                json=body,
                headers={"x-api-key": key, "idempotency-key": name.replace(" ", "-")},
            )
            with suppress(httpx2.HTTPError):
                answer = await self.office.handle_async_request(content)
                if answer.status_code < 500:
                    assert answer.status_code in (200, 201), answer.content
                    found: dict[str, Any] = answer.json()
                    return found

    async def _some_trouble(self) -> None:
        kiosk = self.draw.choice(self.kiosks)
        self.clock.advance(self.draw.choice([0.0, 1.0, 30.0, 400.0]))
        match self.draw.randrange(8):
            case 0 | 1 | 2:
                kiosk.go_on_talking()
            case 3:
                kiosk.die()
            case 4:
                if not self.server.deliver(self.endpoint):
                    await self.server.come_back()
            case _:
                await kiosk.deal()

    def _calm_down(self) -> None:
        self.server.calm = self.endpoint.calm = self.office.calm = True
        for kiosk in self.kiosks:
            kiosk.network.calm = True

    async def _settle(self) -> None:
        for _ in range(SETTLES_WITHIN):
            for kiosk in self.kiosks:
                await kiosk.deal()
            self.clock.advance(600)
            self.server.deliver(self.endpoint)
            if all(kiosk.settled for kiosk in self.kiosks):
                break
        for _ in range(12):  # whatever the endpoint refused is tried again within a few hours
            self.clock.advance(6 * 3600)
            self.server.deliver(self.endpoint)
