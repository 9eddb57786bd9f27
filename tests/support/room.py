"""A room with an interviewer and a candidate in it, in virtual time, for tests that read as stories.

The real conversation runs on the parts of `room_parts`. Each sentence of a story happens at once in life and at its own pace in the room.
"""

import asyncio
import itertools
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import TypeVar

from engine.conversation import Conversation, Ended, Engines, Subject, Surroundings, Timing
from engine.conversation.timing import NoiseTiming
from engine.interview import facts
from engine.interview.templates import (
    AgentProfile,
    Dimension,
    EvaluationStage,
    Interaction,
    Question,
    QuestionKind,
    Rubric,
    StageType,
)
from engine.interview.turns import Speaker, Turn
from engine.interviewer.noticing import Reflector
from engine.interviewer.port import Move
from engine.interviewer.words import Wordsmith
from tests.support.room_parts import (
    Air,
    Candidate,
    Detector,
    Journal,
    LoopClock,
    Mind,
    PlainMind,
    Recogniser,
    Tape,
    Voice,
    Watcher,
    ask,
)
from tests.support.virtual_loop import VirtualLoop

# Voices here are flat tones, which in life would be a machine's hum and no voice.
_NO_NOISE = NoiseTiming(begin_db=-100.0, keep_db=-100.0)
_SETTLING = 8  # turns of the loop in which what is already decided gets done
FactT = TypeVar("FactT", bound=facts.Fact)


def small_stage(minutes: int = 20, *, needs_button: bool = False) -> EvaluationStage:
    """Return a stage of two questions."""
    dimension = Dimension("d", "D", 1.0, "Whatever it is", {})
    questions = (Question("q1", "d", "Tell me about a project you led."), Question("q2", "d", "What did you learn?"))
    return EvaluationStage(
        "s",
        "Stage",
        StageType.AI_INTERVIEW,
        1,
        minutes,
        "p",
        Rubric("r", 1, (dimension,)),
        questions,
        require_done_button=needs_button,
    )


def clauses(text: str) -> list[str]:
    """Cut a text after every comma and full stop."""
    parts = text.replace(", ", ",|").replace(". ", ".|").replace("? ", "?|").split("|")
    return [part for part in parts if part.strip()]


async def _pass(seconds: float) -> None:
    await asyncio.sleep(max(seconds, 0))
    for _ in range(_SETTLING):
        await asyncio.sleep(0)


class Room:
    """See the module's docstring. Parts may be set up before the first sentence; it opens the interview."""

    def __init__(
        self,
        stage: EvaluationStage | None = None,
        timing: Timing | None = None,
        *,
        full_duplex: bool = True,
        language: str = "en",
        acknowledges: bool = False,
        wordsmith: Wordsmith | None = None,
        reflector: Reflector | None = None,
    ) -> None:
        self.loop = VirtualLoop()
        self.candidate = Candidate()
        self._samples_heard: Counter[int] = Counter()
        self.air = Air(self.candidate, lambda word, samples: self._samples_heard.update({word: samples}))
        self.recogniser, self.voice, self.mind = Recogniser(self.candidate), Voice(), Mind()
        self.journal, self.tape, self.watcher = Journal(), Tape(), Watcher()
        numbers = itertools.count(1)
        stage = stage or small_stage()
        manner = Interaction(acknowledges=acknowledges)
        self.conversation = Conversation(
            Subject(stage, AgentProfile("p", "Avery", "Avery, an AI interviewer", interaction=manner), language, "Sam"),
            Engines(
                Detector(),
                self.recogniser,
                self.voice,
                self.mind,
                PlainMind(),
                clauses,
                wordsmith=wordsmith,
                reflector=reflector,
            ),
            Surroundings(
                self.air,
                self.journal,
                self.tape,
                self.watcher,
                LoopClock(self.loop),
                lambda: f"t{next(numbers)}",
                asyncio.sleep,
            ),
            replace(timing or Timing(), noise=_NO_NOISE, noticed_late_s=0.0),
            full_duplex=full_duplex,
        )
        self._running: asyncio.Task[Ended] | None = None

    # What happens

    def interviewer_will_say(self, *moves: str | Move, kind: QuestionKind = QuestionKind.STORY) -> None:
        """Plan what the interviewer says next, after each answer."""
        for move in moves:
            number = len(self.mind.plan) + 1
            self.mind.will_say(ask(move, kind, f"q{number}") if isinstance(move, str) else move)

    def interviewer_says(self, move: str | Move, kind: QuestionKind = QuestionKind.STORY) -> None:
        """Open the interview with this; the story goes on when it is being said."""
        self.interviewer_will_say(move, kind=kind)
        self._open()
        self.until(lambda: "interviewer_speaking" in self.watcher.phases)

    def interviewer_asks(self, move: str | Move, kind: QuestionKind = QuestionKind.STORY) -> None:
        """Open the interview with this; the story goes on when it was said."""
        self.interviewer_says(move, kind)
        self.until(lambda: self.phase == "listening")

    def candidate_says(self, text: str) -> None:
        """Say it now, and be done."""
        self._opened()
        end = self.candidate.says(text, self.now)
        self.wait(end - self.now)

    def candidate_starts_saying(self, text: str) -> float:
        """Begin to say it; return when it will be over."""
        self._opened()
        return self.candidate.says(text, self.now)

    def candidate_coughs(self, for_seconds: float = 0.2) -> None:
        """Make a sound that is no word."""
        self._opened()
        end = self.candidate.makes_noise(self.now, for_seconds)
        self.wait(end - self.now)

    def wait(self, seconds: float) -> None:
        """Let time pass."""
        self._open()
        self.loop.run_until_complete(_pass(seconds))
        self._must_live()

    def until(self, true: Callable[[], bool], at_most_s: float = 120.0) -> None:
        """Let time pass until something is so."""
        end = self.loop.time() + at_most_s
        while not true():
            assert self.loop.time() < end, f"it did not come about in {at_most_s} s; the facts: {self.kinds}"
            self.wait(0.01)

    def wait_for_reply(self) -> None:
        """Let time pass until the interviewer has said something more."""
        said = len(self.replies)
        self.until(lambda: len(self.replies) > said and self.phase in {"listening", "ended"})

    def wait_for_reply_to_begin(self) -> None:
        """Let time pass until the interviewer begins to say something more."""
        begun = len(self.watcher.phases)
        self.until(lambda: "interviewer_speaking" in self.watcher.phases[begun:])

    def unplug(self) -> None:
        """Pull the plug of the device."""
        self.air.plugged = False

    def plug_in(self) -> None:
        """Put it back."""
        self.air.plugged = True

    def end(self, at_most_s: float = 600.0) -> Ended:
        """Let the interview come to its end; return how it ended."""
        self._open()
        assert self._running is not None
        return self.loop.run_until_complete(asyncio.wait_for(self._running, at_most_s))

    def close(self) -> None:
        """Leave the room."""
        if self._running is not None and not self._running.done():
            self._running.cancel()
            self.loop.run_until_complete(asyncio.wait({self._running}))
        self.loop.close()

    # What can be seen

    @property
    def now(self) -> float:
        """The audio clock."""
        return self.air.now

    @property
    def phase(self) -> str:
        """What the screen says."""
        return self.watcher.phases[-1]

    @property
    def turns(self) -> Sequence[Turn]:
        """The turns in the ledger."""
        return [fact.turn for fact in self.stated(facts.TurnCommitted)]

    @property
    def answers(self) -> list[str]:
        """What the ledger says the candidate answered."""
        return [turn.text for turn in self.turns if turn.speaker is Speaker.PARTICIPANT]

    @property
    def replies(self) -> list[str]:
        """What the ledger says the interviewer said."""
        return [turn.text for turn in self.turns if turn.speaker is Speaker.AI]

    @property
    def heard_by_candidate(self) -> str:
        """All words of which most left the loudspeaker."""
        enough = 0.75 * 4800
        return " ".join(
            self.voice.words[word] for word in sorted(self._samples_heard) if self._samples_heard[word] >= enough
        )

    @property
    def replies_thrown_away(self) -> int:
        """How many preparations came to nothing."""
        return sum(fact.wasted for fact in self.stated(facts.TurnMeasured))

    @property
    def kinds(self) -> list[str]:
        """The kinds of all facts, in order."""
        return [fact.KIND for fact in self.journal.facts]

    def stated(self, kind: type[FactT]) -> list[FactT]:
        """Return all facts of a kind."""
        return [fact for fact in self.journal.facts if isinstance(fact, kind)]

    def _open(self) -> None:
        if self._running is None:
            self._running = self.loop.create_task(self.conversation.run())

    def _opened(self) -> None:
        """Nobody has asked anything yet: let the interviewer ask."""
        if self._running is None:
            self.interviewer_asks("Tell me about a project you led.")

    def _must_live(self) -> None:
        if self._running is not None and self._running.done():
            self._running.result()
