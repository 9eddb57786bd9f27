"""A kiosk in a process that a test kills: its real ledger, sealed sound, link and what it does at its start; only nobody speaks."""

import asyncio
import random
import signal
import threading
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import asdict, dataclass, field
from multiprocessing.connection import Connection
from pathlib import Path
from types import SimpleNamespace

from app.linking.around import KioskAround
from app.linking.front_desk import FrontDesk
from app.linking.opening import rounds_of
from app.sessions.recordings import RecordingShelf, recording_folder
from app.sessions.sealing import SessionSealer
from app.settings import Settings, read_settings
from engine.audio.sealed_pieces import seal_piece
from engine.audio.segments import FRAME_BYTES, SEGMENT_FRAMES, SegmentFile
from engine.clock import SystemClock
from engine.interview.facts import ConsentGiven, ScorecardIssued, SessionCompleted, TurnCommitted
from engine.interview.lifecycle import Status
from engine.interview.turns import Speaker
from sync.events import Event
from sync.ledger import Ledger
from sync.link.backoff import BackOff
from sync.link.courier import Claim, Courier
from sync.link.enrolment import Enrolment, enrol, enrolment_of
from sync.link.errors import Unreachable
from sync.link.live import LiveLink
from sync.link.live_tap import LiveTap
from sync.link.rounds import Rounds
from sync.link.server_link import ServerLink
from sync.link.wire import Wire
from sync.recovery import recover
from sync.standing import Origin, Standing
from tests.support.evidence import scorecard, started, turn
from tests.support.mortal_child import Death, Mouth, at, dies_after, speak_to

PIECES = 4
"""Of ten seconds each but the last, 640 kB of sound; noise, which no codec makes smaller."""

QUICK = BackOff(0.05, 0.2)
_LOOKS_EVERY_S = 0.05


@dataclass(frozen=True)
class KioskOrder:
    """`holds` is how many interviews are begun in this life; `sessions` how many there are to be, before everything is settled."""

    folder: Path
    url: str
    code: str
    holds: int
    sessions: int
    death: Death | None = None
    environment: Mapping[str, str] = field(default_factory=dict)


def interview(connection: Connection, order: KioskOrder) -> None:
    """Be a kiosk until killed, or asked to stop."""
    mouth = Mouth(connection)
    speak_to(mouth, order.folder.with_suffix(".log"), order.environment)
    stopping = threading.Event()
    signal.signal(signal.SIGTERM, lambda *_: stopping.set())
    if order.death is not None and not order.death.outside:
        _arrange(order.death)
    settings = read_settings(None, data_dir=order.folder)
    with Ledger.open(order.folder, SystemClock(), device_name="Room 4", ballast_bytes=65536) as ledger:
        ledger.subscribe(lambda event: mouth.say("event", event.session_id, event.seq, event.hash))
        if order.death is not None and order.death.what == "event":
            _dies_of_a_fact(ledger, order.death.number)
        agreed = enrolment_of(order.folder) or _enrolled(ledger, order)
        Kiosk(settings, ledger, agreed).open(order, mouth, stopping)


class Kiosk:
    """One life of it."""

    def __init__(self, settings: Settings, ledger: Ledger, agreed: Enrolment) -> None:
        assert agreed.recipient is not None
        self._recipient = agreed.recipient
        self._ledger = ledger
        self._settings = settings
        self._house = SimpleNamespace(visit=None)
        self._tap = LiveTap()
        around = KioskAround(settings)
        around.house = self._house  # type: ignore[assignment]
        self._rounds = rounds_of(settings, agreed, ledger, SystemClock(), around, lambda: False)
        self._courier = _courier(ledger, self._rounds, self._tap, around)

    def open(self, order: KioskOrder, mouth: Mouth, stopping: threading.Event) -> None:
        """End what was left, then hold interviews as they are assigned, until told to stop."""
        self._end_what_was_left()
        self._courier.start()
        held = 0
        while not stopping.wait(_LOOKS_EVERY_S):
            if held < order.holds and (session_id := self._next()) is not None:
                self._hold(session_id)
                held += 1
            elif self._settled(order.sessions):
                mouth.say("settled")
            self._courier.look_now()
        self._courier.close()
        assert not self._courier.alive

    def _end_what_was_left(self) -> None:
        found = recover(self._ledger, self._shelf().recover)
        for session_id in found.failed:
            self._shelf().let_pieces_go(session_id, self._ledger.events(session_id))
        for session_id in found.pending_scoring:
            self._ledger.session(session_id).state_now(ScorecardIssued(1, None, asdict(scorecard())))

    def _next(self) -> str | None:
        entries = self._rounds.book.entries()
        return next(
            (
                head.session_id
                for head in self._ledger.sessions()
                if head.status is Status.SCHEDULED
                and (entry := entries.get(head.session_id)) is not None
                and (entry.standing, entry.origin) == (Standing.KEPT, Origin.SERVER)
            ),
            None,
        )

    def _settled(self, sessions: int) -> bool:
        entries = self._rounds.book.entries().values()
        done = [entry for entry in entries if entry.standing is Standing.HANDED_OVER]
        return len(done) == sessions

    def _hold(self, session_id: str) -> None:
        claim = self._courier.claim(session_id).result()
        assert claim in (Claim.OURS, Claim.OFFLINE), claim
        self._house.visit = SimpleNamespace(session_id=session_id)
        self._tap.begin(session_id)
        session = self._ledger.session(session_id)
        if not any(event.kind == ConsentGiven.KIND for event in session.events()):
            session.state_now(ConsentGiven("1", "en", "a" * 64, ("I agree.",)))
        session.state_now(started(self._ledger))
        sealer = SessionSealer(self._recipient)
        folder = recording_folder(self._settings.data_dir, session_id)
        folder.mkdir(parents=True, exist_ok=True)
        for index, sound in enumerate(sound_of(session_id)):
            speaker = Speaker.PARTICIPANT if index % 2 else Speaker.AI
            session.state_now(TurnCommitted(turn(index + 1, speaker, f"Words {index}.", 10_000 * index)))
            self._tap.level(-30.0 - index, -96.0)
            piece = SegmentFile(folder, index)
            piece.append(sound)
            fact = piece.close()
            assert fact is not None
            seal_piece(folder, fact, sealer)
            session.state_now(fact)
        shelf = self._shelf(sealer)
        session.state_now(shelf.seal(session_id))
        session.state_now(SessionCompleted("finished"))
        shelf.let_pieces_go(session_id, session.events())
        session.state_now(ScorecardIssued(1, None, asdict(scorecard())))
        self._tap.end()
        self._house.visit = None
        self._rounds.left(session_id)

    def _shelf(self, sealer: SessionSealer | None = None) -> RecordingShelf:
        return RecordingShelf(self._settings.data_dir, sealer or SessionSealer(self._recipient))


def sound_of(session_id: str) -> list[bytes]:
    """Return the pieces of a session's sound: always the same for the same session."""
    noise = random.Random(session_id)  # noqa: S311 - repeatable is the point
    return [noise.randbytes(FRAME_BYTES * (SEGMENT_FRAMES if n + 1 < PIECES else 16_000)) for n in range(PIECES)]


def _courier(ledger: Ledger, rounds: Rounds, tap: LiveTap, around: KioskAround) -> Courier:
    """Put the link together as the kiosk does, less patient than that."""

    async def hold_live() -> None:
        await live.run()

    courier = Courier(ledger, rounds, back_off=QUICK, beside=(hold_live,))
    live = LiveLink(
        ledger,
        rounds.link,
        tap,
        FrontDesk(),
        SystemClock(),
        visited=around.visited,
        reached=courier.reached,
        back_off=QUICK,
    )
    rounds.link.live = live
    return courier


def _enrolled(ledger: Ledger, order: KioskOrder) -> Enrolment:
    """Enrol, however often it takes, with the one code."""
    while True:
        with suppress(Unreachable):
            return asyncio.run(enrol(order.folder, ledger.key, Wire(order.url, plain=True), order.code, "Room 4"))


def _dies_of_a_fact(ledger: Ledger, number: int) -> None:
    """Die with an own fact durable that nobody was told of."""
    once_more = at(number)

    def count(event: Event) -> None:
        if event.seq > 0:
            once_more()

    ledger.subscribe(count)


def _arrange(death: Death) -> None:
    match death.what:
        case "asked":  # the server answered, and nobody reads it
            dies_after(Wire, "ask", death.number)
        case "delivered":  # it acknowledged events, and nobody notes it
            dies_after(ServerLink, "deliver", death.number)
        case "part":  # it took a part of a file, and nobody notes it
            dies_after(ServerLink, "put", death.number)
