"""One labelled answer through the real conversation, with everything noted that its turn-taking went by.

The interviewer asks the clip's question, the clip is the answer, the built-in or whichever mind replies. What the engines said and when, on
the audio clock, is enough to try any other setting afterwards without hearing it all again.
"""

import asyncio
import itertools
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass, field

import numpy as np

from engine.audio.files import FileTransport
from engine.bench.labels import Clip
from engine.bench.listening_in import Notes, noted
from engine.clock import Clock, SystemClock
from engine.conversation import Conversation, Engines, Subject, Surroundings, Timing
from engine.conversation.events import PauseSounded
from engine.conversation.ports import BLOCK, RATE, Block, Recorder, Samples
from engine.interview.facts import Fact, MoveChosen, TurnMeasured
from engine.interview.lifecycle import EndReason
from engine.interview.templates import (
    AgentProfile,
    Dimension,
    EvaluationStage,
    Question,
    QuestionKind,
    Rubric,
    StageType,
)

LEAD_S = 0.3  # of silence before the clip: people take so long to begin
PATIENCE_S = 12.0  # after the turn's end; a reply that has not come by then counts as that late
_QUESTION = "Please go ahead."
_AFTER_S = 0.05  # heard of the reply before the clip is over


@dataclass(slots=True)
class Observed:
    """What one clip's run showed. All times in seconds from the first sample of `heard`, which is `LEAD_S` before the clip's."""

    clip: Clip
    notes: Notes
    replies: list[float] = field(default_factory=list)  # when the first sample of each reply left
    content_after: list[float] = field(default_factory=list)  # how long after that its content began
    endings: dict[float, PauseSounded] = field(
        default_factory=dict
    )  # by pause, as replays found them: the sound is always the same

    @property
    def end(self) -> float:
        """The labelled end of the turn."""
        return LEAD_S + self.clip.end

    @property
    def heard(self) -> Samples:
        """What the microphone gave."""
        return heard_of(self.clip)


def heard_of(clip: Clip) -> Samples:
    """Return a clip as the microphone gives it: some silence, and the clip."""
    return np.concatenate([np.zeros(round(LEAD_S * RATE), np.float32), clip.samples])


@dataclass(frozen=True, slots=True)
class Pace:
    """How time goes by: `real_time`, or as fast as `keep_up` lets it. `until_reply` False stops `after_s` after the turn instead."""

    real_time: bool = True
    until_reply: bool = True
    after_s: float = 2.5
    keep_up: Callable[[], Awaitable[None]] | None = None


async def observe(clip: Clip, engines: Engines, timing: Timing, pace: Pace, language: str = "en") -> Observed:
    """Return what became of one clip. The engines must be started; they are left as they are. Raises what the conversation raises."""
    notes = Notes()
    room = _Room(clip, notes, pace)
    journal = _Journal(room)
    numbers = itertools.count(1)
    conversation = Conversation(
        Subject(_stage(clip), AgentProfile("bench", "Bench", "the interviewer"), language),
        noted(engines, notes, clip.question.strip() or _QUESTION, clip.kind),
        Surroundings(room, journal, _Nowhere(), room, room.clock, lambda: f"t{next(numbers)}"),
        timing,
    )
    room.conversation = conversation
    engines.vad.reset()
    await conversation.run()
    return Observed(clip, notes, room.replies, [_content_after(fact) for fact in journal.measured])


class _Room:
    """The transport and the audience at once: speaks the clip when the question was asked, ends it when the reply is heard."""

    def __init__(self, clip: Clip, notes: Notes, pace: Pace) -> None:
        self.conversation: Conversation | None = None
        self.clock: Clock = SystemClock()
        self.replies: list[float] = []
        self._clip = clip
        self._notes = notes
        self._pace = pace
        self._transport = FileTransport(idle=self._keep_up, clock=self.clock)
        self._asked = False
        self._phase = ""
        self._reply_due = False
        self._let_go = 0.0
        self._played = 0
        self._end: float | None = None

    async def open(self) -> None:
        await self._transport.open()

    async def read(self) -> Block:
        if self._asked and self._notes.origin is None:
            self._notes.origin = self._transport.say(heard_of(self._clip))
            self._end = self._notes.origin + LEAD_S + self._clip.end
            self._transport.pace = "real_time" if self._pace.real_time else "lock_step"
        block = await self._transport.read()
        self._notes.now = block.at
        self._watch(block)
        return block

    def play(self, samples: Samples) -> int:
        return self._transport.play(samples)

    def flush(self) -> int:
        return self._transport.flush()

    def duck(self, gain: float) -> None:
        """Pass on."""
        self._transport.duck(gain)

    async def close(self) -> None:
        await self._transport.close()

    def reply_comes(self) -> None:
        """A reply was let go: what plays next is its first sample."""
        self._reply_due = self._notes.origin is not None
        self._let_go = self._notes.at

    def _watch(self, block: Block) -> None:
        leaving, self._played = block.played - self._played, block.played
        origin, end = self._notes.origin, self._end
        if origin is None or end is None:
            return
        if leaving and self._reply_due:
            self._reply_due = False
            self.replies.append(block.at + (BLOCK - leaving) / RATE - origin)
            self._notes.leaving.append((self._let_go, self.replies[-1] - self._let_go))
        answered = bool(self.replies) and self.replies[-1] >= end - origin
        last = self.replies[-1] + origin + _AFTER_S if answered else end + PATIENCE_S
        if not self._pace.until_reply:
            last = end + self._pace.after_s
        if block.at >= last and self.conversation is not None:
            self.conversation.end(EndReason.FINISHED)

    async def _keep_up(self) -> None:
        if self.conversation is not None:
            await self.conversation.idle()
        if self._pace.keep_up is not None:
            await self._pace.keep_up()

    # The audience

    def now(self, phase: str) -> None:
        if phase == "listening" and self._phase == "interviewer_speaking":
            self._asked = True
        self._phase = phase

    def captions(self, speaker: str, text: str, *, final: bool) -> None: ...

    def level(self, heard_dbfs: float, said_dbfs: float) -> None: ...

    def progress(self, question: int, questions: int, elapsed_s: float, limit_s: float) -> None: ...

    def clock_suspended(self, *, suspended: bool) -> None: ...

    def trouble(self, engine: str, *, lost: bool) -> None: ...


class _Journal:
    """Keeps the facts that tell when a reply comes and when its content begins."""

    def __init__(self, room: _Room) -> None:
        self.measured: list[TurnMeasured] = []
        self._room = room

    async def state(self, fact: Fact) -> None:
        await asyncio.sleep(0)
        if isinstance(fact, MoveChosen):
            self._room.reply_comes()
        if isinstance(fact, TurnMeasured):
            self.measured.append(fact)


class _Nowhere(Recorder):
    def write(self, block: Block) -> None: ...


def _content_after(fact: TurnMeasured) -> float:
    if fact.first_content_ms is None or fact.first_audio_ms is None:
        return 0.0
    return (fact.first_content_ms - fact.first_audio_ms) / 1000


def _stage(clip: Clip) -> EvaluationStage:
    rubric = Rubric("bench", 1, (Dimension("d", "Anything", 1.0, "Anything at all", {}),))
    asked = Question("q1", "d", clip.question.strip() or _QUESTION, kind=clip.kind or QuestionKind.STORY)
    more: Sequence[Question] = (asked, Question("q2", "d", "What did you learn from it?"))
    return EvaluationStage("bench", "Bench", StageType.AI_INTERVIEW, 1, 10, "bench", rubric, tuple(more))
