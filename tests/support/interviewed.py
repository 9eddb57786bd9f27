"""A process of its own that holds real interviews until it is killed, and says what was acknowledged and recorded by then.

Loading what an interview takes is done once, in the process that is started; every interview is a fork of it, so that thirty of them cost
little more than themselves. Orders come as JSON lines on standard input; everything is said in lines on standard output.
"""

import asyncio
import json
import os
import signal
import sys
import threading
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, NoReturn

import numpy as np

from app.engines import EngineSet, choose_engines
from app.sessions import holding
from app.sessions.holding import Place, Terms, hold_interview
from app.sessions.recordings import RecordingShelf
from app.sessions.scheduling import Person, appointment_for, interview_stage
from app.sessions.scoring import issue_scorecard
from engine.audio import sealing
from engine.audio.files import FileTransport, Pace
from engine.audio.recording import Recording
from engine.clock import SystemClock
from engine.conversation.loop import Conversation
from engine.conversation.ports import BLOCK, RATE, Block, Samples
from engine.conversation.wiring import Subject
from engine.interview.facts import RecordingSealed
from engine.interview.lifecycle import EndReason
from engine.interview.templates import EvaluationTemplate
from engine.interview.turns import Word
from engine.scoring.port import Scorecard
from engine.simulation.recorded import RecordedCandidate
from engine.simulation.voice import CandidateVoice
from engine.speech.choice import Chosen, EngineInfo
from engine.templates import from_document
from sync.agenda import Agenda
from sync.events import Event
from sync.ledger import Ledger
from tests.support.template_text import small_document

ANSWERS = (
    "When my neighbour was ill, I took care of her dog for two weeks.",
    "I walked it three times a day, and she paid nothing.",
    "I learned to plan my mornings.",
)
BALLAST = 65536
SPELL_BLOCKS = 5  # what was recorded is told twenty times a second of sound


@dataclass(frozen=True, slots=True)
class Order:
    """One interview: where it is kept, where it stands still to be killed ("event 7", "sealing", ...), how real it is."""

    folder: str
    stand_still: str = ""
    recogniser: bool = False
    real_time: bool = False


def say(line: str) -> None:
    """Say a line whole, whatever other threads say."""
    os.write(1, f"{line}\n".encode())


def stand_still() -> NoReturn:
    """Do nothing more: the moment has come."""
    say("still")
    threading.Event().wait()
    raise AssertionError("nobody killed us")


class Hurried(FileTransport):
    """Sound that never waits for the time to pass, only for the engines."""

    @property
    def pace(self) -> Pace:
        return "lock_step"

    @pace.setter
    def pace(self, pace: Pace) -> None:
        del pace


class ScriptedRecogniser:
    """Knows the answers beforehand: one a stretch of speech, its words spread over it."""

    def __init__(self) -> None:
        self._stretches = 0
        self._at = 0.0
        self._samples = 0

    def begin(self, at: float) -> None:
        self._at, self._samples = at, 0

    def feed(self, samples: Samples) -> None:
        self._samples += len(samples)

    def partial(self) -> Sequence[Word]:
        return ()

    async def caught_up(self) -> None:
        return None

    async def finish(self) -> Sequence[Word]:
        words = ANSWERS[self._stretches % len(ANSWERS)].split()
        self._stretches += 1
        each = self._samples / RATE / len(words)
        times = [round(1000 * (self._at + each * number)) for number in range(len(words) + 1)]
        return [Word(word, times[number], times[number + 1], 0.9) for number, word in enumerate(words)]

    async def close(self) -> None:
        return


class ToldRecording(Recording):
    """Says how many frames it was handed over."""

    def write(self, block: Block) -> None:
        super().write(block)
        taken = round(block.at * RATE) + BLOCK
        if taken // BLOCK % SPELL_BLOCKS == 0:
            say(f"frames {taken}")


class Stubborn:
    """An evaluator that never comes to an end."""

    async def evaluate(self, *_: object) -> Scorecard:
        stand_still()


def template_of_two_questions() -> EvaluationTemplate:
    """Return an interview of a minute."""
    document = small_document()
    stage = document["stages"][0]
    stage["questions"].append({"id": "care-2", "dimension_id": "care", "text": "What did you learn from it?"})
    document["stages"][0] = {**stage, "duration_minutes": 5}
    return from_document(document, "two questions")


def engines_for(order: Order) -> EngineSet:
    """Return the embedded engines, with a recogniser that costs nothing unless the order is for the real one."""
    from dataclasses import replace

    engines = choose_engines("en")
    if order.recogniser:
        return engines

    async def nothing() -> None:
        return

    return replace(engines, recogniser=Chosen(ScriptedRecogniser(), EngineInfo("scripted", "1", ""), nothing))


def tell_events(ledger: Ledger, still_at: int) -> None:
    """Say every fact once it is durable; before anybody learns of number `still_at`, stand still."""
    count = 0

    def tell(event: Event) -> None:
        nonlocal count
        turn = ((event.body or {}).get("turn") or {}).get("id", "-")
        say(f"event {event.seq} {event.hash} {event.kind} {turn}")
        count += 1
        if count == still_at:
            stand_still()

    ledger.subscribe(tell)


def stand_still_while_sealing(point: str) -> None:
    """Arrange for the moment inside the making of the one file."""
    whole = sealing.segments_of

    def while_checking(flac: Path, segments: Any) -> list[str | None]:
        if point == "sealing" and flac.name.endswith(".new"):
            stand_still()
        return whole(flac, segments)

    class Shelf(RecordingShelf):
        def seal(self, session_id: str) -> RecordingSealed:
            if point == "before sealing":
                stand_still()
            sealed = super().seal(session_id)
            if point == "after sealing":
                stand_still()
            return sealed

    sealing.segments_of = while_checking
    holding.RecordingShelf = Shelf


async def hold(order: Order, answers: Sequence[Samples]) -> None:
    """Schedule, hold and score one interview."""
    template = template_of_two_questions()
    stage = interview_stage(template)
    engines = engines_for(order)
    talks: list[Conversation] = []
    recordings: list[Recording] = []
    point, _, number = order.stand_still.partition(" ")
    stand_still_while_sealing(order.stand_still)

    async def keep_up() -> None:
        for talk in talks:
            await talk.idle()
        await engines.keep_up()
        for recording in recordings:
            await recording.idle()

    def begun(talk: Conversation, recording: Recording) -> None:
        talks.append(talk)
        recordings.append(recording)

    with Ledger.open(Path(order.folder), SystemClock(), ballast_bytes=BALLAST) as ledger:
        tell_events(ledger, int(number) if point == "event" else 0)
        session_id, _code = Agenda(ledger).schedule(appointment_for(template, stage, Person("Sam Doe")))
        transport = FileTransport(pace="real_time") if order.real_time else Hurried(idle=keep_up)
        candidate = RecordedCandidate(
            transport, answers, lambda: talks[0].end(EndReason.FINISHED, "no more"), real_time=order.real_time
        )
        place = Place(ledger, Path(order.folder), SystemClock(), candidate, candidate)
        subject = Subject(stage, template.profile_of(stage), "en", "")
        await engines.start()
        await hold_interview(session_id, subject, engines, place, Terms(), begun=begun)
        await issue_scorecard(ledger, session_id, Stubborn() if point == "scoring" else engines.evaluator)
        await engines.close()
    say("done")


async def spoken(texts: Sequence[str]) -> list[Samples]:
    """Return the answers as another voice than the interviewer's says them."""
    return [await CandidateVoice("slt").speak(text) for text in texts]


def main() -> None:
    """Take orders until there are no more."""
    holding.Recording = ToldRecording
    answers = [np.ascontiguousarray(answer) for answer in asyncio.run(spoken(ANSWERS))]
    choose_engines("en")  # what is loaded and hashed now need not be in every fork
    say(f"ready {len(list(Path('/proc/self/task').iterdir()))}")
    for line in sys.stdin:
        order = Order(**json.loads(line))
        child = os.fork()
        if not child:
            signal.signal(signal.SIGINT, signal.SIG_IGN)
            asyncio.run(hold(order, answers))
            os._exit(0)
        say(f"pid {child}")
        _, status = os.waitpid(child, 0)
        say(f"gone {status}")


if __name__ == "__main__":
    main()
