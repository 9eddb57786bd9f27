"""A kiosk linked to a real server in this process: enrolled over the protocol, its network a transport that can fail in every way."""

import asyncio
from collections.abc import Callable, Coroutine
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any

import httpx2

from app.linking.outgoing import erase_files, outgoing, stills_so_far
from app.sessions.recordings import recording_folder
from app.sessions.scheduling import Person, appointment_for, interview_stage
from engine.clock import VirtualClock
from engine.interview.facts import ConsentGiven, ScorecardIssued, SessionCompleted, TurnCommitted
from engine.interview.turns import Speaker
from engine.templates import from_document
from sync.agenda import Agenda
from sync.ledger import Ledger
from sync.link.book import Book
from sync.link.enrolment import Enrolment, enrol, enrolment_of
from sync.link.rounds import Rounds, server_clock
from sync.link.server_link import ServerLink
from sync.link.throttle import Throttle
from sync.link.wire import Wire
from sync.server.principals import Role
from sync.server.sessions import creating
from tests.support.evidence import open_ledger, scorecard, sound, started, state_recording, turn
from tests.support.serving import Served
from tests.support.template_text import small_document

URL = "http://localhost"


class Network(httpx2.AsyncBaseTransport):
    """The wire between both: `down` refuses everything; `lose` says of a request whether its answer is lost on the way back."""

    def __init__(self, app: Any) -> None:
        self._way = httpx2.ASGITransport(app=app, raise_app_exceptions=True)
        self.down = False
        self.lose: Callable[[httpx2.Request], bool] = lambda _request: False
        self.asked: list[tuple[str, str]] = []

    async def handle_async_request(self, request: httpx2.Request) -> httpx2.Response:
        if self.down:
            raise httpx2.ConnectError("no network", request=request)
        self.asked.append((request.method, request.url.path.removeprefix("/api/v1")))
        answer = await self._way.handle_async_request(request)
        if self.lose(request):
            raise httpx2.ReadError("the answer was lost", request=request)
        return answer


@dataclass
class Around:
    """A `Bystander`: who sits at the kiosk, and what lies on its disk."""

    folder: Path
    here: str | None = None
    gone: list[str] = field(default_factory=list)

    def visited(self) -> str | None:
        return self.here

    def files_of(self, session_id: str) -> Any:
        return outgoing(self.folder, session_id)

    def files_now(self, session_id: str) -> Any:
        return stills_so_far(self.folder, session_id)

    def handed_over(self, session_id: str) -> None:
        self.gone.append(session_id)

    def erase_files(self, session_id: str) -> bool:
        erase_files(self.folder, session_id)
        return True

    def status(self) -> dict[str, Any]:
        return {}


@dataclass
class LinkedKiosk:
    """A kiosk's ledger and its dealings with the server; every call of the link runs on a loop of its own."""

    server: Served
    folder: Path
    ledger: Ledger
    clock: VirtualClock
    network: Network
    around: Around
    enrolment: Enrolment
    rounds: Rounds = field(init=False)

    def __post_init__(self) -> None:
        self.start_anew()

    def start_anew(self) -> None:
        """What a restart of the kiosk does to its link: it remembers what is on the disk."""
        clock = server_clock(Book(self.ledger), self.clock)
        wire = Wire(self.enrolment.server_url, transport=self.network)
        self.link = ServerLink(self.enrolment, self.ledger.key, self.clock, clock, wire)
        throttle = Throttle(0, lambda: False, self.clock)
        self.rounds = Rounds(self.ledger, self.link, self.around, throttle)

    @property
    def agenda(self) -> Agenda:
        return Agenda(self.ledger, self.link.clock.utc)

    def do(self, work: Coroutine[Any, Any, Any]) -> Any:
        return asyncio.run(work)

    def round(self) -> None:
        """Everything once."""
        self.do(self.rounds.whole())

    def standing(self, session_id: str) -> str:
        return str(self.rounds.book.entry(session_id).standing)

    def close(self) -> None:
        self.ledger.close()


def enrolled_kiosk(
    server: Served, folder: Path, *, seed: int = 1, name: str = "Room 4", location: str | None = None
) -> LinkedKiosk:
    """Enrol a fresh kiosk with a one-time code, as a command would."""
    clock = VirtualClock(server.clock.utc(), ns=5_000_000_000)
    ledger = open_ledger(folder, clock, seed=seed)
    admin = server.as_role(Role.ADMIN)
    made = server.post("/devices/enrolment-codes", {"name": name, "location": location}, headers=admin).json()
    network = Network(server.app)
    wire = Wire(URL, transport=network)
    asyncio.run(enrol(folder, ledger.key, wire, made["code"], name))
    agreed = enrolment_of(folder)
    assert agreed is not None
    return LinkedKiosk(server, folder, ledger, clock, network, Around(folder), agreed)


def schedule(server: Served, *, location: str | None = None, at: Any = None, **template_fields: Any) -> tuple[str, str]:
    """Have the server schedule a session on the small template with these fields; return its id and code."""
    template = from_document(small_document() | template_fields, "small")
    appointment = appointment_for(
        template, interview_stage(template), Person("Sam Doe"), at=at or server.clock.utc(), metadata={"room": "4"}
    )
    with server.parts.database.write() as db:
        made = creating.open_session(db, server.parts, appointment, location=location)
        return made.row.id, made.code


def begin(kiosk: LinkedKiosk, session_id: str) -> None:
    """Check somebody in and start their interview."""
    session = kiosk.ledger.session(session_id)
    session.state_now(ConsentGiven("1", "en", "a" * 64, ("I agree.",)))
    session.state_now(started(kiosk.ledger))


def talk(kiosk: LinkedKiosk, session_id: str, turns: int = 3) -> None:
    """Say something."""
    for seq in range(1, turns + 1):
        speaker = Speaker.AI if seq % 2 else Speaker.PARTICIPANT
        kiosk.clock.advance(2.0)
        kiosk.ledger.session(session_id).state_now(
            TurnCommitted(turn(seq, speaker, "We cut the backlog by half.", 2000 * seq))
        )


def end(kiosk: LinkedKiosk, session_id: str) -> None:
    """Keep the sound, close the session, score it."""
    session = kiosk.ledger.session(session_id)
    folder = recording_folder(kiosk.folder, session_id)
    folder.mkdir(parents=True, exist_ok=True)
    state_recording(session, folder, sound())
    session.state_now(SessionCompleted("finished"))
    session.state_now(ScorecardIssued(1, None, asdict(scorecard())))


def hold(kiosk: LinkedKiosk, session_id: str) -> None:
    """Hold a whole interview."""
    begin(kiosk, session_id)
    talk(kiosk, session_id)
    end(kiosk, session_id)
