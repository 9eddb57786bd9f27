"""A room whose loudspeaker the microphone hears, in virtual time: the real conversation, canceller and detector over a simulated echo path.

What happens on the path is told beforehand: how late and how loud the echo is, when that changes, where a buffer ran dry.
"""

import asyncio
import itertools
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass, field, replace

import numpy as np

from engine.audio.echo_cancelling import EchoCancelling
from engine.audio.files import FileTransport
from engine.clock import SystemClock
from engine.conversation import Conversation, Engines, Subject, Surroundings, Timing
from engine.conversation.ports import BLOCK, RATE, Block, Samples
from engine.interview import facts
from engine.interview.lifecycle import EndReason
from engine.interview.templates import AgentProfile
from engine.interview.turns import Speaker
from engine.speech.vad import SileroVad
from tests.support.loudspeaker_room import Clerk, EspeakAtOnce, Talkative
from tests.support.loudspeaker_room import Tape as SoundTape
from tests.support.room import clauses, small_stage
from tests.support.room_parts import Journal, PlainMind, Watcher

_LONGEST_S = 3.0  # an echo may be so late
_NOISE = 1e-4  # -80 dBFS: a quiet room


@dataclass(frozen=True, slots=True)
class Change:
    """What becomes of the path at a moment: a new delay, a new level, a hole of so many seconds in what comes back."""

    at: float
    delay_s: float | None = None
    echo_db: float | None = None
    hole_s: float = 0.0


@dataclass(frozen=True, slots=True)
class EchoPath:
    """The way from the loudspeaker to the microphone. `drift_ppm` is how much faster the microphone's clock runs."""

    echo_db: float = -20.0
    delay_s: float = 0.06
    reverberation_s: float = 0.0
    drift_ppm: float = 0.0
    changes: tuple[Change, ...] = ()


def starved(seconds: float, seed: int, *, breaks_a_minute: float = 22.0, echo_db: float = -20.0) -> EchoPath:
    """A sound server that gets too little time: breaks, each followed by another delay, up to a second late."""
    rng = np.random.default_rng(seed)
    at, delay, changes = 1.0, 0.06, []
    while at < seconds:
        hole = float(rng.uniform(0.01, 0.2))
        delay = float(rng.uniform(0.04, 0.2)) if delay > 1.0 or rng.random() < 0.2 else delay + hole
        changes.append(Change(at, delay_s=delay, hole_s=hole))
        at += float(rng.exponential(60.0 / breaks_a_minute))
    return EchoPath(echo_db, 0.06, changes=tuple(changes))


class EchoRoom(FileTransport):
    """A file transport whose loudspeaker comes back along `path`, over a whisper of noise."""

    def __init__(self, path: EchoPath, *, idle: Callable[[], Awaitable[None]] | None = None) -> None:
        super().__init__(**({} if idle is None else {"idle": idle}))
        self._path = path
        self._delay = path.delay_s * RATE
        self._gain = 10 ** (path.echo_db / 20)
        self._changes = list(path.changes)
        self._hole = 0
        self._past: Samples = np.zeros(round(_LONGEST_S * RATE) + BLOCK, np.float32)
        self._noise = np.random.default_rng(7)
        self._response = _response(path.reverberation_s)
        self._tail: Samples = np.zeros(len(self._response) - 1, np.float32)
        self.lost = (0, 0)

    async def read(self) -> Block:
        block = await super().read()
        while self._changes and self._changes[0].at <= block.at:
            self._change(self._changes.pop(0))
        self._past = np.concatenate([self._past[BLOCK:], self._reverberated(block.said)])
        heard = block.heard + self._gain * self._echo() + _NOISE * self._noise.standard_normal(BLOCK)
        return replace(block, heard=heard.astype(np.float32))

    def glitches(self) -> tuple[int, int]:
        lost, self.lost = self.lost, (0, 0)
        return lost

    def _change(self, change: Change) -> None:
        self._delay = self._delay if change.delay_s is None else change.delay_s * RATE
        self._gain = self._gain if change.echo_db is None else 10 ** (change.echo_db / 20)
        self._hole = round(change.hole_s * RATE)
        self.lost = (self.lost[0], self.lost[1] + (change.hole_s > 0))

    def _echo(self) -> Samples:
        """The block that arrives now; between two samples where the clocks drift apart."""
        self._delay -= BLOCK * self._path.drift_ppm * 1e-6
        first = len(self._past) - BLOCK - max(self._delay, 0.0)
        whole = int(first)
        part = first - whole
        echo = (1 - part) * self._past[whole : whole + BLOCK]
        if part:
            echo = echo + part * self._past[whole + 1 : whole + 1 + BLOCK]
        if self._hole > 0:
            echo = np.where(np.arange(BLOCK) < self._hole, 0.0, echo)
            self._hole -= BLOCK
        return np.asarray(echo, np.float32)

    def _reverberated(self, said: Samples) -> Samples:
        if len(self._response) == 1:
            return said
        whole = np.convolve(said, self._response)
        whole[: len(self._tail)] += self._tail
        self._tail = whole[BLOCK:].astype(np.float32)
        return whole[:BLOCK].astype(np.float32)


def _response(seconds: float) -> Samples:
    """Direct sound and as much energy again in a tail that has died away by 60 dB after `seconds`."""
    if not seconds:
        return np.ones(1, np.float32)
    length = round(seconds * RATE)
    tail = np.random.default_rng(3).standard_normal(length) * 10 ** (-3 * np.arange(length) / length)
    tail[: round(0.002 * RATE)] = 0.0
    tail /= np.sqrt(np.sum(np.square(tail)))
    tail[0] = 1.0
    return tail.astype(np.float32)


@dataclass(repr=False)
class Talk:
    """What came of a conversation in the room. Without a repr: asyncio would write out all its sound."""

    room: EchoRoom
    transport: EchoCancelling
    journal: Journal
    watcher: Watcher
    tape: SoundTape
    full_duplex: bool = True
    only_echo: list[bool] = field(default_factory=list)
    answered_at: float = 0.0
    went_on_at: float = 0.0
    _answer: tuple[Samples, float] | None = None
    _going_on: tuple[Samples, float] | None = None
    _answered_until: float = 0.0
    _silent_s: float = -1.0  # since the interviewer fell silent; negative until it has spoken

    @property
    def spoke_s(self) -> float:
        """How long the loudspeaker was not silent."""
        return sum(bool(np.any(said)) for said in self.tape.said) * BLOCK / RATE

    def answers_after_the_next_question(self, words: Samples, wait_s: float) -> None:
        """Let the candidate speak `wait_s` after the interviewer's last sample, the next time it falls silent for good."""
        self._answer = (words, wait_s)
        self._silent_s = -1.0

    def goes_on_over_the_reply(self, words: Samples, after_s: float) -> None:
        """Let the candidate go on `after_s` after the first sample of the reply to that answer."""
        self._going_on = (words, after_s)

    def take(self, block: Block) -> None:
        """Take the next block of the story."""
        self.only_echo.append(block.only_echo)
        if self._going_on and self.answered_at and block.at > self._answered_until and np.any(block.said):
            words, after_s = self._going_on
            self._going_on = None
            self.went_on_at = self.room.say(np.concatenate([np.zeros(round(after_s * RATE), np.float32), words]))
            self.went_on_at += after_s
        if self._answer is None:
            return
        words, wait_s = self._answer
        last_word = self.watcher.phases[-1:] == ["listening"]
        if np.any(block.said):
            self._silent_s = 0.0
        elif self._silent_s >= 0:
            self._silent_s += BLOCK / RATE
        if last_word and self._silent_s >= wait_s:
            self.answered_at = self.room.say(words)
            self._answered_until = self.answered_at + len(words) / RATE
            self._answer = None

    @property
    def answers(self) -> list[facts.TurnCommitted]:
        return [f for f in self.stated(facts.TurnCommitted) if f.turn.speaker is Speaker.PARTICIPANT]

    @property
    def interruptions(self) -> list[facts.Interrupted]:
        return self.stated(facts.Interrupted)

    def stated(self, kind):
        return [fact for fact in self.journal.facts if isinstance(fact, kind)]


Happens = Callable[[Talk], None]


def hold(
    path: EchoPath,
    seconds: float,
    *,
    then: Sequence[tuple[float, Happens]] = (),
    full_duplex: bool = True,
    silence_s: float = 1.0,
    transport: Callable[[EchoRoom], EchoCancelling] | None = None,
) -> Talk:
    """Let the interviewer talk for so long, asking on after `silence_s` of silence; `then` has what happens at which moment."""

    async def held() -> Talk:
        running: list[Conversation] = []

        async def idle() -> None:
            if running:
                await running[0].idle()

        room = EchoRoom(path, idle=idle)
        cancelling = EchoCancelling(room, path.delay_s * 1000) if transport is None else transport(room)
        journal, watcher, tape, count = Journal(), Watcher(), SoundTape(), itertools.count(1)
        told = Talk(room, cancelling, journal, watcher, tape)
        await cancelling.open()
        talk = Conversation(
            Subject(small_stage(45), AgentProfile("p", "Avery", "Avery, an AI interviewer"), "en"),
            Engines(SileroVad(), Clerk(), EspeakAtOnce(), Talkative(), PlainMind(), clauses),
            Surroundings(cancelling, journal, tape, watcher, SystemClock(), lambda: f"t{next(count)}"),
            replace(Timing(), silences_s=(silence_s,)),
            full_duplex=full_duplex,
        )
        running.append(talk)
        left = list(then)
        write = tape.write

        def writing(block: Block) -> None:
            write(block)
            told.take(block)
            while left and left[0][0] <= block.at:
                left.pop(0)[1](told)
            if block.at >= seconds:
                talk.end(EndReason.PROCTOR_ENDED)

        tape.write = writing
        await talk.run()
        await cancelling.close()
        told.full_duplex = talk.full_duplex
        return told

    return asyncio.run(held())
