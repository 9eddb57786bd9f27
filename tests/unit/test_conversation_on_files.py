"""The conversation on the file transport: faster than life, and still nothing is missed."""

import asyncio
import itertools
import time

import numpy as np

from engine.audio.files import FileTransport
from engine.clock import SystemClock
from engine.conversation import Conversation, Ended, Engines, Subject, Surroundings
from engine.conversation.ports import RATE
from engine.interview import facts
from engine.interview.lifecycle import EndReason
from engine.interview.templates import AgentProfile
from engine.interview.turns import Word
from tests.support.room import clauses, small_stage
from tests.support.room_parts import (
    Candidate,
    Detector,
    Journal,
    Mind,
    PlainMind,
    Recogniser,
    Tape,
    Voice,
    Watcher,
    ask,
    close,
)


class Answering(Watcher):
    """Speaks a prepared answer as soon as the interviewer listens."""

    def __init__(self, candidate: Candidate, transport: FileTransport) -> None:
        super().__init__()
        self._candidate, self._transport = candidate, transport

    def now(self, phase: str) -> None:
        if phase == "listening" and "listening" not in self.phases:
            at = self._transport.now + 0.5
            self._transport.say(
                np.concatenate([np.zeros(RATE // 2, np.float32), np.full(round(2.4 * RATE), 0.1, np.float32)])
            )
            self._candidate.words += [
                Word(word, round((at + 0.3 * n) * 1000), round((at + 0.3 * (n + 1)) * 1000), 0.9)
                for n, word in enumerate(["we", "cut", "the", "backlog", "by", "half", "that", "year"])
            ]
        super().now(phase)


async def hold() -> tuple[Ended, Journal, FileTransport]:
    candidate, journal = Candidate(), Journal(delay_s=0.001)
    mind, recogniser, voice = Mind(), Recogniser(candidate), Voice()
    mind.delay_s = recogniser.delay_s = voice.delay_s = 0.02
    mind.will_say(ask("Tell me about it."))
    mind.will_say(close("Thank you and goodbye."))
    transport = FileTransport(idle=lambda: conversation.idle())  # noqa: PLW0108 - it is made below
    numbers = itertools.count()
    conversation = Conversation(
        Subject(small_stage(), AgentProfile("p", "Avery", "Avery"), "en"),
        Engines(Detector(), recogniser, voice, mind, PlainMind(), clauses),
        Surroundings(
            transport, journal, Tape(), Answering(candidate, transport), SystemClock(), lambda: f"t{next(numbers)}"
        ),
    )
    return await conversation.run(), journal, transport


def test_faster_than_life_the_engines_are_waited_for() -> None:
    began = time.monotonic()
    ended, journal, transport = asyncio.run(hold())
    took = time.monotonic() - began
    assert ended.end_reason is EndReason.FINISHED
    assert took < transport.now
    turns = [fact.turn for fact in journal.facts if isinstance(fact, facts.TurnCommitted)]
    assert [turn.text for turn in turns] == [
        "Tell me about it.",
        "we cut the backlog by half that year",
        "Thank you and goodbye.",
    ]
