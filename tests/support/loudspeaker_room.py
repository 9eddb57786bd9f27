"""A kiosk with a loudspeaker its microphone hears, on the real device path, talking without end; for tests and the benchmark.

The recogniser makes a word of whatever it is given, so that nothing the kiosk takes for a voice goes unnoticed.
"""

import asyncio
import itertools
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass, field, replace

import numpy as np

from engine.audio.check import EchoReport, measure_echo
from engine.audio.device import DeviceTransport
from engine.audio.echo_cancelling import EchoCancelling
from engine.clock import SystemClock
from engine.conversation import Conversation, Engines, Subject, Surroundings, Timing
from engine.conversation.ports import BLOCK, RATE, Block, Samples, Speech
from engine.interview import facts
from engine.interview.lifecycle import EndReason
from engine.interview.templates import AgentProfile, QuestionKind
from engine.interview.turns import Speaker, Word
from engine.interviewer.port import Move, MoveKind, Situation, Trigger
from engine.simulation.pulse import PrivatePulse
from engine.speech.vad import SileroVad
from tests.support.babble import level, spoken
from tests.support.room import clauses, small_stage
from tests.support.room_parts import Journal, PlainMind, Watcher

QUESTIONS = (
    "Thank you for telling me, now think of a time when it did not work, and tell me what you did about it, and who helped you.",
    "I would like to hear about the people involved, how you came to that decision, and what you would do differently today.",
    "When you look back at that year, what was the hardest part of the work, and how did you find out that it was getting better?",
)


class Clerk:
    """A recogniser that hears a word every third of a second in anything."""

    def __init__(self) -> None:
        self._began = 0.0
        self._heard = 0

    def begin(self, at: float) -> None:
        self._began, self._heard = at, 0

    def feed(self, samples: Samples) -> None:
        self._heard += len(samples)

    def partial(self) -> Sequence[Word]:
        began = round(self._began * 1000)
        return [Word("word", began + 333 * n, began + 333 * (n + 1), 0.9) for n in range(self._heard * 3 // RATE)]

    async def caught_up(self) -> None:
        return None

    async def finish(self) -> Sequence[Word]:
        return self.partial()

    async def close(self) -> None:
        return None


class EspeakAtOnce:
    """The interviewer's voice, made by the program, as loud as the product's."""

    async def speak(self, clause: str) -> Speech:
        samples = await asyncio.to_thread(spoken, "espeak-ng", "en", clause)
        return Speech(clause, level(samples, -20.0), ())

    async def close(self) -> None:
        return None


@dataclass
class Talkative:
    """A mind that asks, and in a second of silence asks on."""

    asked: "itertools.cycle[str]" = field(default_factory=lambda: itertools.cycle(QUESTIONS))

    async def next_move(self, situation: Situation) -> Move:
        kind = MoveKind.NUDGE if situation.trigger is Trigger.SILENCE else MoveKind.ASK
        return Move(kind, next(self.asked), "the test says so", "q1", answer_kind=QuestionKind.SHORT)


@dataclass
class Tape:
    """Keeps both directions whole, and the newest block for whoever waits for something to happen."""

    heard: list[Samples] = field(default_factory=list)
    said: list[Samples] = field(default_factory=list)
    cleaned: list[Samples] = field(default_factory=list)

    def write(self, block: Block) -> None:
        self.heard.append(block.heard)
        self.said.append(block.said)
        self.cleaned.append(block.near)

    @property
    def now(self) -> float:
        return len(self.heard) * BLOCK / RATE

    def onset(self, sent: Samples, after: float) -> float:
        """When the first sample of what was spoken into the microphone arrived, at most two seconds after that."""
        first = round(after * RATE)
        heard = np.concatenate(self.heard)[first : first + 2 * RATE + len(sent)]
        size = 1 << (len(heard) + len(sent)).bit_length()
        likeness = np.fft.irfft(np.fft.rfft(heard, size) * np.conj(np.fft.rfft(sent, size)), size)[: 2 * RATE]
        return after + int(np.argmax(likeness)) / RATE

    def silent_after(self, at: float) -> float:
        """When the interviewer's voice fell silent for half a second, from `at` on."""
        loud = np.flatnonzero(np.abs(np.concatenate(self.said)) > 1e-4) / RATE
        loud = loud[loud >= at]
        if not len(loud):
            return at
        gaps = np.flatnonzero(np.diff(loud) > 0.5)
        return float(loud[gaps[0]] if len(gaps) else loud[-1])


class Kiosk(EchoCancelling):
    """The device path, noting when the voice was turned down and stopped."""

    def __init__(self, inner: DeviceTransport, delay_ms: float | None) -> None:
        super().__init__(inner, delay_ms)
        self.tape = Tape()
        self.gains: list[tuple[float, float]] = []
        self.stops: list[float] = []
        self.behind: list[float] = []
        self._device = inner

    def duck(self, gain: float) -> None:
        self.gains.append((self.tape.now, gain))
        super().duck(gain)

    def flush(self) -> int:
        """How far the engine was behind the card then is noted too: seconds that a busy machine adds until the voice is gone."""
        self.stops.append(self.tape.now)
        running = self._device._running
        self.behind.append(0.0 if running is None else running.card.incoming.level * BLOCK / RATE)
        return super().flush()


@dataclass
class Held:
    """What came of it."""

    echo: EchoReport
    kiosk: Kiosk
    journal: Journal
    glitches: tuple[int, int]

    @property
    def answers(self) -> list[facts.TurnCommitted]:
        return [
            fact
            for fact in self.journal.facts
            if isinstance(fact, facts.TurnCommitted) and fact.turn.speaker is Speaker.PARTICIPANT
        ]

    @property
    def interruptions(self) -> list[facts.Interrupted]:
        return [fact for fact in self.journal.facts if isinstance(fact, facts.Interrupted)]


Story = Callable[[Kiosk, Watcher, Journal], Awaitable[None]]


async def hold(pulse: PrivatePulse, leak_db: float, story: Story, *, silence_s: float = 1.0) -> Held:
    """Let the interviewer talk until the story is over; the echo is measured before, as at a kiosk."""
    pulse.leak(leak_db)
    test = EchoCancelling(DeviceTransport())
    await test.open()
    for _ in range(50):
        await test.read()
    echo = await measure_echo(test)
    lost = test.glitches()
    await test.close()
    kiosk = Kiosk(DeviceTransport(), echo.delay_ms)
    await kiosk.open()
    journal, watcher, count = Journal(), Watcher(), itertools.count(1)
    timing = replace(Timing(), silences_s=(silence_s,))
    talk = Conversation(
        Subject(small_stage(), AgentProfile("p", "Avery", "Avery, an AI interviewer"), "en"),
        Engines(SileroVad(), Clerk(), EspeakAtOnce(), Talkative(), PlainMind(), clauses),
        Surroundings(kiosk, journal, kiosk.tape, watcher, SystemClock(), lambda: f"t{next(count)}"),
        timing,
        full_duplex=echo.full_duplex,
    )
    running = asyncio.ensure_future(talk.run())
    try:
        await story(kiosk, watcher, journal)
    finally:
        talk.end(EndReason.PROCTOR_ENDED)
        await running
        overflows, underflows = kiosk.glitches()
        glitches = (lost[0] + overflows, lost[1] + underflows)
        await kiosk.close()
    return Held(echo, kiosk, journal, glitches)


async def until(true: Callable[[], bool], at_most_s: float = 30.0) -> None:
    async with asyncio.timeout(at_most_s):
        while not true():
            await asyncio.sleep(0.01)


def candidate(text: str) -> Samples:
    """Return a candidate's words at an arm's length from the microphone, without silence around them."""
    sound = spoken("flite", "slt", text)
    loud = np.flatnonzero(np.abs(sound) > 0.02 * np.abs(sound).max())
    return level(sound[loud[0] : loud[-1] + 1], -25.0)
