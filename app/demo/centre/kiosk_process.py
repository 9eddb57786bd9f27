"""One simulated kiosk, as a process: its ledger, link, interviewer, score and sound are a kiosk's own; only the person is played.

Run as `python -m app.demo.centre.kiosk_process ORDERS.json`; what happens is printed, a JSON line each. Ends when it is told to
(SIGTERM); told `LAST_CALL`, it lets nobody more sit down.
"""

import asyncio
import json
import signal
import sys
import threading
from contextlib import AsyncExitStack, suppress
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from app.bootstrap import Staging, opened
from app.demo.centre.cable import Cable
from app.demo.centre.happenings import carry_out
from app.demo.centre.orders import Orders, Sitting
from app.engine_thread import EngineThread
from app.errors import AppError
from app.kiosk.ports import CheckInRefused, ClosingStep, Consent, Notice
from app.kiosk.services.device_check import KioskDeviceCheck
from app.kiosk.services.house import House
from app.kiosk.services.proctor_orders import ProctorOrders
from app.kiosk.services.reception import KioskReception
from app.kiosk.services.talking import KioskConversation
from app.logs import set_up_logging
from app.settings import KioskSettings, ProctoringSettings, read_settings
from engine.clock import SystemClock
from engine.errors import EngineError
from engine.interview.facts import MoveChosen, TurnCommitted
from engine.interview.turns import Speaker
from engine.simulation.at_the_kiosk import CandidateAtKiosk
from engine.simulation.candidate import Asked, Candidate, Speak
from engine.simulation.in_process import InProcessRoom, RoomTransport
from engine.simulation.personas import answers_for, persona_called
from engine.simulation.voice import CandidateVoice
from sync.errors import SyncError
from sync.events import Event
from sync.ledger import Ledger
from sync.link import enrolment
from sync.link.wire import Wire

TYPED_WORDS_A_SECOND = 2.0
TRIES_CHECK_IN_EVERY_S = 2.0
LAST_CALL = signal.SIGUSR1
"""Nobody more sits down; whoever sits may finish."""

NOT_HERE = frozenset(
    {"audio_route", "audio_device_change", "sound_tapped", "digital_silence", "replayed_voice", "virtual_machine"}
)
"""Kinds that are switched off: a room without a sound card is silent and virtual, and says so all the time."""


class Onlooker:
    """What the window would show (`Audience`, `Notices`): nobody sees it, but the typing candidate learns whose turn it is."""

    def __init__(self) -> None:
        self._loop = asyncio.get_running_loop()
        self._listening = asyncio.Event()

    async def until_listening(self) -> None:
        """Return when the interviewer waits for an answer."""
        await self._listening.wait()

    def now(self, phase: str) -> None:
        """Take the phase."""
        turn = self._listening.set if phase == "listening" else self._listening.clear
        self._loop.call_soon_threadsafe(turn)

    def captions(self, speaker: str, text: str, *, final: bool) -> None:
        """Nobody reads."""

    def level(self, heard_dbfs: float, said_dbfs: float) -> None:
        """Nobody looks."""

    def progress(self, question: int, questions: int, elapsed_s: float, limit_s: float) -> None:
        """Nobody looks."""

    def clock_suspended(self, *, suspended: bool) -> None:
        """Nobody looks."""

    def trouble(self, engine: str, *, lost: bool) -> None:
        """Tell it: a demo in which an engine dies should say so."""
        say("trouble", engine=engine, lost=lost)

    def notice(self, notice: Notice) -> None:
        """Tell what the candidate is shown."""
        say("notice", kind=notice.kind.value, by=notice.by)

    def closing(self, step: ClosingStep, *, done: int = 0, of: int = 0) -> None:
        """Nobody waits."""


def main() -> int:
    """Serve everybody in the orders."""
    orders = Orders.read(Path(sys.argv[1]))
    set_up_logging("WARNING")
    try:
        asyncio.run(serve(orders))
    except (AppError, EngineError, SyncError) as exc:
        say("failed", title=exc.title, message=exc.message)
        return 1
    return 0


async def serve(orders: Orders) -> None:
    """Open the kiosk, enrol it, and have each sitting held."""
    told = asyncio.Event()
    last = asyncio.Event()
    asyncio.get_running_loop().add_signal_handler(signal.SIGTERM, told.set)
    asyncio.get_running_loop().add_signal_handler(LAST_CALL, last.set)
    server = urlsplit(orders.server)
    settings = read_settings(None, data_dir=orders.data_dir)
    watched = ProctoringSettings(off=NOT_HERE)
    settings = settings.model_copy(update={"kiosk": KioskSettings(name=orders.name), "proctoring": watched})
    clock = SystemClock()
    async with AsyncExitStack() as stack:
        cable = await stack.enter_async_context(Cable(server.hostname or "", server.port or 80))
        ledger = stack.enter_context(Ledger.open(settings.data_dir, clock, device_name=orders.name))
        await _enrol(orders, ledger, cable.url)
        room = InProcessRoom()
        engine = await stack.enter_async_context(EngineThread())
        staging = Staging(new_transport=lambda: RoomTransport(room))
        house = await stack.enter_async_context(opened(settings, ledger, engine, clock, staging))
        say("ready")
        sitting = asyncio.ensure_future(_sit_all(house, room, orders, cable, last))
        await asyncio.wait({sitting, asyncio.ensure_future(told.wait())}, return_when=asyncio.FIRST_COMPLETED)
        if not sitting.done():
            sitting.cancel()
            await asyncio.gather(sitting, return_exceptions=True)
            return
        sitting.result()
        if not told.is_set():
            with suppress(TimeoutError):
                await asyncio.wait_for(told.wait(), None)


async def _enrol(orders: Orders, ledger: Ledger, url: str) -> None:
    wire = Wire(url)
    try:
        await enrolment.enrol(orders.data_dir, ledger.key, wire, orders.enrolment_code, orders.name)
    finally:
        await wire.close()


async def _sit_all(house: House, room: InProcessRoom, orders: Orders, cable: Cable, last: asyncio.Event) -> None:
    for sitting in orders.sittings:
        await asyncio.sleep(sitting.begins_after_s)
        if last.is_set():
            break
        await _sit(house, room, sitting, cable)
    say("done")


async def _sit(house: House, room: InProcessRoom, sitting: Sitting, cable: Cable) -> None:
    """Have one candidate interviewed, from the code to the receipt."""
    reception, devices, talk = KioskReception(house), KioskDeviceCheck(house), KioskConversation(house)
    onlooker = Onlooker()
    if house.link is not None:
        house.link.front_desk.behind = ProctorOrders(house, talk, onlooker)
    assignment = await _check_in(reception, sitting.code)
    text = assignment.consent[assignment.languages[0]]
    await reception.give_consent(
        Consent(text.version, assignment.languages[0], text.disclosure, tuple(text.agreements))
    )
    await devices.conclude(passed=True, typed_only=not sitting.speaks)
    say("begins", session=assignment.session_id)
    persona = persona_called(sitting.persona)
    candidate = Candidate(persona, answers_for(sitting.template))
    happening = asyncio.ensure_future(carry_out(sitting.happenings, house, assignment.session_id, talk, cable, say))
    playing = asyncio.ensure_future(
        _speak(house, room, candidate) if sitting.speaks else _type(house, candidate, talk, onlooker)
    )
    try:
        outcome = await talk.interview(onlooker, onlooker)
        say("ended", session=assignment.session_id, end_reason=outcome.end_reason.value, completed=outcome.completed)
    finally:
        for task in (playing, happening):
            task.cancel()
        await asyncio.gather(playing, happening, return_exceptions=True)
    await reception.dismiss()


async def _check_in(reception: KioskReception, code: str) -> Any:  # noqa: ANN401 - an `Assignment`
    """Try until the session has come from the server."""
    while True:
        try:
            return await reception.check_in(code)
        except CheckInRefused as exc:
            say("waits", reason=exc.reason.value)
            await asyncio.sleep(TRIES_CHECK_IN_EVERY_S)


async def _speak(house: House, room: InProcessRoom, candidate: Candidate) -> None:
    """Take part by voice: the candidate hears the room, and learns from the ledger what is asked."""
    person = CandidateAtKiosk(room, CandidateVoice(candidate.persona.voice), candidate)
    follow = house.ledger.subscribe(_Follower(house, person).take)
    try:
        await house.engine.run(person.take_part())
    finally:
        follow()


class _Follower:
    """Tells the candidate of the interviewer's moves; on the ledger's thread."""

    def __init__(self, house: House, person: CandidateAtKiosk) -> None:
        self._house, self._person = house, person

    def take(self, event: Event) -> None:
        body = event.body or {}
        if event.kind == MoveChosen.KIND:
            asked = Asked(str(body["move"]), body.get("question_id"))
            self._house.engine.call(lambda: self._person.asked(asked))
        elif event.kind == TurnCommitted.KIND and body["turn"]["speaker"] == Speaker.AI:
            self._house.engine.call(self._person.said)


async def _type(house: House, candidate: Candidate, talk: KioskConversation, onlooker: Onlooker) -> None:
    """Take part by typing, at a hand's pace."""
    asked: asyncio.Queue[Asked] = asyncio.Queue()
    loop = asyncio.get_running_loop()

    def take(event: Event) -> None:
        if event.kind == MoveChosen.KIND and event.body is not None:
            move = Asked(str(event.body["move"]), event.body.get("question_id"))
            loop.call_soon_threadsafe(asked.put_nowait, move)

    follow = house.ledger.subscribe(take)
    try:
        while True:
            reaction = candidate.reacts_to(await asked.get())
            if not isinstance(reaction, Speak):
                continue
            await onlooker.until_listening()
            talk.typing(active=True)
            await asyncio.sleep(len(reaction.text.split()) / TYPED_WORDS_A_SECOND)
            talk.type_answer(reaction.text)
            talk.typing(active=False)
    finally:
        follow()


_TALKING = threading.Lock()


def say(what: str, **about: Any) -> None:  # noqa: ANN401 - what JSON takes
    """Print a line of news; from any thread."""
    with _TALKING, suppress(BrokenPipeError):
        print(json.dumps({"what": what, **about}, ensure_ascii=False), flush=True)  # noqa: T201 - this is its output


if __name__ == "__main__":
    sys.exit(main())
