"""The room's furniture: a fake behind every port of the conversation, all in virtual time.

The interviewer's voice carries in each sample which word it belongs to, so that what left the loudspeaker is known independently of what
the conversation believes; the candidate's voice is sound with its words known to the recogniser alone.
"""

import asyncio
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta

import numpy as np

from engine.conversation.ports import BLOCK, RATE, Block, Mark, Samples, Speech
from engine.errors import DeviceLost, DeviceMissing, EngineError, EngineWorkerLost, StorageFull
from engine.interview.facts import Fact
from engine.interview.templates import QuestionKind
from engine.interview.turns import Word
from engine.interviewer.port import Move, MoveKind, Situation, Trigger

WORD_S = 0.3  # every word, of both parties, takes so long
_WORD_STEP = 2.0**-16  # between the levels of two words; exact in float32


class LoopClock:
    """The loop's own time, as the `Clock` port."""

    def __init__(self, loop: asyncio.AbstractEventLoop) -> None:
        self._loop = loop

    def utc(self) -> datetime:
        return datetime(2026, 1, 1, tzinfo=UTC) + timedelta(seconds=self._loop.time())

    def monotonic_ns(self) -> int:
        return round(self._loop.time() * 1e9)


@dataclass
class Candidate:
    """What the candidate utters: spans of sound, in seconds, and the words in them."""

    sounds: list[tuple[float, float]] = field(default_factory=list)
    words: list[Word] = field(default_factory=list)

    def says(self, text: str, at: float) -> float:
        """Schedule words from `at` on; return when they end."""
        for number, word in enumerate(text.split()):
            start = at + number * WORD_S
            self.words.append(Word(word, round(start * 1000), round((start + WORD_S) * 1000), 0.9))
        end = at + len(text.split()) * WORD_S
        self.sounds.append((at, end))
        return end

    def says_in(self, word: str, at: float, seconds: float) -> float:
        """Schedule a word that is over sooner than most; return when it ends."""
        self.words.append(Word(word, round(at * 1000), round((at + seconds) * 1000), 0.9))
        self.sounds.append((at, at + seconds))
        return at + seconds

    def makes_noise(self, at: float, seconds: float) -> float:
        """Schedule sound without words."""
        self.sounds.append((at, at + seconds))
        return at + seconds

    def sound(self, begins: float) -> Samples:
        """Return the block of the microphone that begins then."""
        block = np.zeros(BLOCK, np.float32)
        for start, end in reversed(self.sounds):
            if end > begins and start < begins + BLOCK / RATE:
                first, last = round((start - begins) * RATE), round((end - begins) * RATE)
                block[max(first, 0) : max(min(last, BLOCK), 0)] = 0.1
            elif end < begins - 60:
                break
        return block


class Air:
    """The transport: ten milliseconds of both directions every ten milliseconds of virtual time."""

    def __init__(self, candidate: Candidate, said_word: Callable[[int, int], None]) -> None:
        self.candidate = candidate
        self.plugged = True
        self.gap = 0  # blocks for which the stream is broken; they come at once, as when it is open again
        self.one_way = False  # the echo can't be told from a candidate any more
        self.opens = False  # even while unplugged: a driver that promises and fails
        self.reopened = 0
        self.queued_at: list[float] = []
        self.stopped_at: list[float] = []
        self.gains: list[tuple[float, float]] = []
        self._said_word = said_word
        self._queue: list[Samples] = []
        self._played = 0
        self._end = 0
        self._blocks = 0
        self._due: float | None = None

    @property
    def now(self) -> float:
        return self._blocks * BLOCK / RATE

    async def open(self) -> None:
        if not self.plugged and not self.opens:
            raise DeviceMissing("No microphone", "connect one")
        self.reopened += 1
        self._due = None

    async def read(self) -> Block:
        loop = asyncio.get_running_loop()
        self._due = (loop.time() if self._due is None else self._due) + BLOCK / RATE
        await asyncio.sleep(max(self._due - loop.time(), 0))
        if not self.plugged:
            self._queue.clear()
            self._end = self._played
            raise DeviceLost("The microphone is gone", "connect it again")
        at = self.now
        self._blocks += 1
        if self.gap:
            self.gap -= 1
            quiet = np.zeros(BLOCK, np.float32)
            return Block(at, quiet, quiet, self._played, gap=True)
        return Block(at, self.candidate.sound(at), self._take(), self._played, one_way=self.one_way)

    def play(self, samples: Samples) -> int:
        self.queued_at.append(asyncio.get_running_loop().time())
        position = self._end
        self._queue.append(samples)
        self._end += len(samples)
        return position

    def flush(self) -> int:
        self.stopped_at.append(self.now)
        self._queue.clear()
        self._end = self._played
        return self._end

    def duck(self, gain: float) -> None:
        self.gains.append((self.now, gain))

    async def close(self) -> None:
        self._queue.clear()

    def _take(self) -> Samples:
        said = np.zeros(BLOCK, np.float32)
        filled = 0
        while filled < BLOCK and self._queue:
            part = self._queue[0][: BLOCK - filled]
            said[filled : filled + len(part)] = part
            filled += len(part)
            self._queue[0] = self._queue[0][len(part) :]
            if not len(self._queue[0]):
                self._queue.pop(0)
        self._played += filled
        levels = np.rint(said[:filled] / _WORD_STEP).astype(int)
        for level, samples in zip(*np.unique(levels[levels > 0], return_counts=True), strict=True):
            self._said_word(int(level) - 1, int(samples))
        return said


class Detector:
    """Voice activity: whatever is not silence."""

    def probability(self, samples: Samples) -> float | None:
        return 0.95 if np.count_nonzero(samples) > BLOCK // 2 else 0.05

    def reset(self) -> None:
        return None


class Recogniser:
    """Knows the words of the sound it was given, `delay_s` after the stretch ended. Insists on being used in order."""

    def __init__(self, candidate: Candidate) -> None:
        self.delay_s = 0.0
        self.guess_lag_s = 0.1
        self.hears_at_last: dict[str, str] = {}  # words it takes for others until the stretch is over
        self.stretches = 0
        self.can_look = True  # and tell of all sound so far without ending the stretch
        self.dead = False
        self.hangs = False
        self._candidate = candidate
        self._begun: float | None = None
        self._until = 0.0
        self._caught_up = 0.0

    def begin(self, at: float) -> None:
        self._must_live()
        assert self._begun is None, "a stretch was begun before the last was finished"
        self._begun = self._until = at
        self.stretches += 1
        self._caught_up = 0.0

    def feed(self, samples: Samples) -> None:
        self._must_live()
        assert self._begun is not None, "sound without a stretch"
        self._until += len(samples) / RATE

    def partial(self) -> Sequence[Word]:
        self._must_live()
        return self._words(max(self._until - self.guess_lag_s, self._caught_up))

    async def caught_up(self) -> None:
        self._must_live()
        fed = self._until
        await asyncio.sleep(self.delay_s)
        self._caught_up = fed if self.can_look else 0.0

    async def finish(self) -> Sequence[Word]:
        self._must_live()
        if self.hangs:
            await asyncio.Event().wait()
        words = self._words(self._until)
        await asyncio.sleep(self.delay_s)
        self._must_live()
        self._begun = None
        return [replace(word, text=self.hears_at_last.get(word.text, word.text)) for word in words]

    async def close(self) -> None:
        return None

    def _words(self, until: float) -> Sequence[Word]:
        begun = 0.0 if self._begun is None else self._begun
        return [
            word
            for word in self._candidate.words
            if word.t_start_ms >= round(begun * 1000) - 5 and word.t_end_ms <= round(until * 1000) + 5
        ]

    def _must_live(self) -> None:
        if self.dead:
            self._begun = None
            raise EngineWorkerLost("The recogniser died", "it will be restarted")


class Voice:
    """Speaks `WORD_S` a word; each sample's level names the word."""

    def __init__(self) -> None:
        self.delay_s = 0.0
        self.dead = False
        self.words: list[str] = []
        self.spoken_clauses: list[str] = []

    async def speak(self, clause: str) -> Speech:
        if self.dead:
            raise EngineWorkerLost("The voice died", "it will be restarted")
        await asyncio.sleep(self.delay_s)
        self.spoken_clauses.append(clause)
        samples, marks, char = [], [], 0
        for number, word in enumerate(clause.split()):
            char = clause.index(word, char)
            marks.append(Mark(char, number * round(WORD_S * RATE)))
            self.words.append(word)
            samples.append(np.full(round(WORD_S * RATE), len(self.words) * _WORD_STEP, np.float32))
            char += len(word)
        return Speech(clause, np.concatenate(samples), tuple(marks))

    async def close(self) -> None:
        return None


def ask(text: str, kind: QuestionKind = QuestionKind.STORY, question_id: str = "q1") -> Move:
    """Return a move that asks."""
    return Move(MoveKind.ASK, text, "the story says so", question_id, answer_kind=kind)


def close(text: str = "Thank you and goodbye.") -> Move:
    """Return a move that ends the interview."""
    return Move(MoveKind.CLOSE, text, "the story says so", closes=True)


_UNPLANNED = {
    Trigger.SILENCE: Move(MoveKind.NUDGE, "Take your time.", "silence", "q1", answer_kind=QuestionKind.STORY),
    Trigger.REPEAT_WANTED: Move(
        MoveKind.REPEAT, "I will say that again.", "repeat", "q1", answer_kind=QuestionKind.STORY
    ),
    Trigger.TIME_UP: Move(MoveKind.CLOSE, "Our time is up.", "time", closes=True),
}


class Mind:
    """Says what the story planned for an answer; for everything else, and when the plan is used up, something fitting."""

    def __init__(self) -> None:
        self.plan: dict[int, Move] = {}
        self.replies = 0
        self.delay_s = 0.0
        self.fails = False
        self.situations: list[Situation] = []

    def will_say(self, move: Move) -> None:
        """Plan the next unplanned reply to an answer, the opening being the first."""
        self.plan[len(self.plan)] = move

    async def next_move(self, situation: Situation) -> Move:
        self.situations.append(situation)
        await asyncio.sleep(self.delay_s)
        if self.fails:
            raise EngineError("The model is gone", "start it")
        if situation.trigger in _UNPLANNED:
            return _UNPLANNED[situation.trigger]
        said = [one for one in situation.moves if one.move.kind in {MoveKind.ASK, MoveKind.CLOSE}]
        return self.plan.get(len(said), ask("Go on, please.", question_id=f"q{len(said) + 1}"))

    @property
    def triggers(self) -> list[Trigger]:
        return [situation.trigger for situation in self.situations]


class PlainMind:
    """What answers when the mind does not."""

    async def next_move(self, situation: Situation) -> Move:
        del situation
        return ask("Let us go on.", question_id="q9")


@dataclass
class Journal:
    """Keeps facts with the time at which each was durable."""

    delay_s: float = 0.0
    full: bool = False
    reserve: bool = False  # a full disk still keeps facts, and says so
    facts: list[Fact] = field(default_factory=list)
    times: list[float] = field(default_factory=list)
    _order: asyncio.Lock = field(default_factory=asyncio.Lock)

    async def state(self, fact: Fact) -> None:
        async with self._order:
            await asyncio.sleep(self.delay_s)
            if not self.full or self.reserve:
                self.facts.append(fact)
                self.times.append(asyncio.get_running_loop().time())
            if self.full:
                raise StorageFull("The disk is full", "make room")


@dataclass
class Tape:
    """The recorder: counts, and checks that no block is missing."""

    blocks: int = 0

    def write(self, block: Block) -> None:
        assert round(block.at * RATE / BLOCK) == self.blocks
        self.blocks += 1


@dataclass
class Watcher:
    """Keeps what the screen was told."""

    phases: list[str] = field(default_factory=list)
    shown: list[tuple[str, str, bool]] = field(default_factory=list)
    suspended: list[bool] = field(default_factory=list)
    troubles: list[tuple[str, bool]] = field(default_factory=list)
    levels: int = 0
    progressed: list[tuple[int, int, float, float]] = field(default_factory=list)

    def now(self, phase: str) -> None:
        self.phases.append(phase)

    def captions(self, speaker: str, text: str, *, final: bool) -> None:
        self.shown.append((speaker, text, final))

    def level(self, heard_dbfs: float, said_dbfs: float) -> None:
        assert heard_dbfs <= 0
        assert said_dbfs <= 0
        self.levels += 1

    def progress(self, question: int, questions: int, elapsed_s: float, limit_s: float) -> None:
        self.progressed.append((question, questions, elapsed_s, limit_s))

    def clock_suspended(self, *, suspended: bool) -> None:
        self.suspended.append(suspended)

    def trouble(self, engine: str, *, lost: bool) -> None:
        self.troubles.append((engine, lost))
