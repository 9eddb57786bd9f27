"""What a conversation is made of, grouped by what it is to the conversation, so that a constructor stays readable."""

import asyncio
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass

from engine.clock import Clock
from engine.conversation.ports import (
    Audience,
    AudioTransport,
    Journal,
    Recogniser,
    Recorder,
    Synthesiser,
    TurnEnd,
    VoiceActivity,
)
from engine.interview.lifecycle import EndReason
from engine.interview.templates import AgentProfile, EvaluationStage
from engine.interviewer.noticing import Reflector
from engine.interviewer.port import Interviewer
from engine.interviewer.words import Wordsmith


@dataclass(frozen=True, slots=True)
class Subject:
    """Who is interviewed, by whom, about what."""

    stage: EvaluationStage
    profile: AgentProfile
    language: str
    participant_name: str = ""


@dataclass(frozen=True, slots=True)
class Engines:
    """What hears, thinks and speaks. `fallback_mind` answers at once where `mind` fails or is slow; `split` cuts a text into clauses.

    `turn_end` is optional: without it the end of an answer is judged by the other evidence. So is `wordsmith`: without it every move is
    said in its own words; and `reflector`, which reads answers along.
    """

    vad: VoiceActivity
    recogniser: Recogniser
    voice: Synthesiser
    mind: Interviewer
    fallback_mind: Interviewer
    split: Callable[[str], Sequence[str]]
    turn_end: TurnEnd | None = None
    wordsmith: Wordsmith | None = None
    reflector: Reflector | None = None


@dataclass(frozen=True, slots=True)
class Surroundings:
    """What the conversation touches. `transport` is open already and stays its owner's to close; `new_id` gives turn ids, in order."""

    transport: AudioTransport
    journal: Journal
    recorder: Recorder
    audience: Audience
    clock: Clock
    new_id: Callable[[], str]
    sleep: Callable[[float], Awaitable[None]] = asyncio.sleep


@dataclass(frozen=True, slots=True)
class Ended:
    """How a conversation ended; `detail` is for people, empty where the reason says it all."""

    end_reason: EndReason
    detail: str = ""
