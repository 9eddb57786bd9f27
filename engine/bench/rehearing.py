"""A recorded session's answers once more through the same turn-taking in virtual time: the same decisions, or what would have changed.

The interviewer's part is not spoken again: a short silence stands for each of its turns, and the answer that followed is played when it
has "finished", as it was recorded. So each answer meets the rules as they are now, and what was learned of the speaker's pauses carries over
from answer to answer as it did then.
"""

import asyncio
import itertools
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass, field, replace

import numpy as np

from engine.audio.files import FileTransport
from engine.clock import Clock, SystemClock
from engine.conversation import Conversation, Engines, Subject, Surroundings, Timing
from engine.conversation.ports import RATE, Block, Mark, Samples, Speech
from engine.interview.facts import Fact, TurnHeld, TurnMeasured
from engine.interview.lifecycle import EndReason
from engine.interview.templates import AgentProfile, EvaluationStage, QuestionKind
from engine.interviewer.port import Move, MoveKind, Situation

QUESTION_S = 8.5  # of silence in place of a question: about as long as one
LEFT_ALONE_S = 10.0  # after an answer that nothing followed
LIMIT_MINUTES = 600


@dataclass(frozen=True, slots=True)
class Heard:
    """One answer of a session. `samples` run from before its first word to the reply; times are in seconds from their first sample.

    `start` is the place of that first sample in the session's recording, a whole number of blocks. `ended_at` is the last sample of
    speech as it was judged then, `over_at` when the answer was judged over; `kind` what was asked for.
    """

    turn_id: str
    start: int
    samples: Samples
    ended_at: float
    over_at: float
    kind: QuestionKind


@dataclass(slots=True)
class Reheard:
    """What the rules as they are now make of it: when the answer was judged over, each time; the last one stood."""

    heard: Heard
    over_at: list[float] = field(default_factory=list)

    @property
    def waited_then_ms(self) -> int:
        """Silence before the reply was due, in the session."""
        return round(1000 * (self.heard.over_at - self.heard.ended_at))

    @property
    def waits_now_ms(self) -> int | None:
        """The same now; None where the answer would never have been judged over."""
        return round(1000 * (self.over_at[-1] - self.heard.ended_at)) if self.over_at else None

    @property
    def cut_in_ms(self) -> list[int]:
        """When, in ms from the first sample, a reply would have begun before the answer was over."""
        return [round(1000 * at) for at in self.over_at if at < self.heard.ended_at]


async def rehear(
    answers: Sequence[Heard],
    stage: EvaluationStage,
    engines: Engines,
    timing: Timing,
    keep_up: Callable[[], Awaitable[None]],
    language: str = "en",
) -> list[Reheard]:
    """Return what becomes of each answer, in order. The engines must be started; they are left as they are."""
    room = _Room([Reheard(answer) for answer in answers], keep_up)
    numbers = itertools.count(1)
    endless = replace(stage, duration_minutes=LIMIT_MINUTES)
    subject = Subject(endless, AgentProfile("replay", "Replay", "the interviewer"), language)
    talk = Conversation(
        subject,
        Engines(
            vad=engines.vad,
            recogniser=engines.recogniser,
            voice=room,
            mind=room,
            fallback_mind=room,
            split=lambda text: [text],
            turn_end=engines.turn_end,
        ),
        Surroundings(room, room, room, room, room.clock, lambda: f"r{next(numbers)}"),
        timing,
    )
    room.talk = talk
    engines.vad.reset()
    await talk.run()
    return room.reheard


class _Room:
    """Everything around the conversation: its sound, its mind and voice, its journal and its audience."""

    def __init__(self, reheard: list[Reheard], keep_up: Callable[[], Awaitable[None]]) -> None:
        self.reheard = reheard
        self.talk: Conversation | None = None
        self.clock: Clock = SystemClock()
        self._keep_up = keep_up
        self._transport = FileTransport(idle=self._idle, clock=self.clock)
        self._current = -1
        self._began = 0.0
        self._ends = 0.0
        self._now = 0.0
        self._phase = ""
        self._my_turn = False

    # Sound

    async def open(self) -> None:
        await self._transport.open()

    async def read(self) -> Block:
        if self._my_turn and not self._transport.speaking:
            self._next_answer()
        block = await self._transport.read()
        self._now = block.at
        if self._current >= 0 and block.at > self._ends + LEFT_ALONE_S:
            self._next_answer()
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

    def write(self, block: Block) -> None:
        """Nothing is recorded."""

    def _next_answer(self) -> None:
        self._my_turn = False
        self._current += 1
        if self._current >= len(self.reheard):
            if self.talk is not None:
                self.talk.end(EndReason.FINISHED)
            return
        samples = self.reheard[self._current].heard.samples
        self._began = self._transport.say(samples)
        self._ends = self._began + len(samples) / RATE

    async def _idle(self) -> None:
        if self.talk is not None:
            await self.talk.idle()
        await self._keep_up()

    # Mind and voice

    async def next_move(self, situation: Situation) -> Move:  # noqa: ARG002 - what was asked then is asked again
        following = min(self._current + 1, len(self.reheard) - 1)
        kind = self.reheard[following].heard.kind
        return Move(MoveKind.ASK, "…", "as it was asked then", question_id=None, answer_kind=kind)

    async def speak(self, clause: str) -> Speech:
        return Speech(clause, np.zeros(round(QUESTION_S * RATE), np.float32), (Mark(0, 0),))

    # Journal

    async def state(self, fact: Fact) -> None:
        await asyncio.sleep(0)
        if isinstance(fact, TurnMeasured | TurnHeld) and 0 <= self._current < len(self.reheard):
            self._note(fact)

    def _note(self, fact: TurnMeasured | TurnHeld) -> None:
        """A turn held is an answer judged over; what is measured of it afterwards tells the moment exactly."""
        over = self.reheard[self._current].over_at
        if isinstance(fact, TurnHeld):
            over.append(self._now - self._began)
        elif over:
            over[-1] = fact.endpoint_ms / 1000 - self._began

    # Audience

    def now(self, phase: str) -> None:
        if phase == "listening" and self._phase == "interviewer_speaking":
            self._my_turn = True
        self._phase = phase

    def captions(self, speaker: str, text: str, *, final: bool) -> None: ...

    def level(self, heard_dbfs: float, said_dbfs: float) -> None: ...

    def progress(self, question: int, questions: int, elapsed_s: float, limit_s: float) -> None: ...

    def clock_suspended(self, *, suspended: bool) -> None: ...

    def trouble(self, engine: str, *, lost: bool) -> None: ...
