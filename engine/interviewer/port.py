"""The one question the conversation puts to a mind: given all that was said, what comes next?"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Any, Protocol

from engine.interview.templates import AgentProfile, EvaluationStage, QuestionKind
from engine.interview.turns import Turn
from engine.interviewer.notes import Noted


class MoveKind(StrEnum):
    """What an interviewer can do with its turn."""

    INTRODUCE = "introduce"  # says who it is, that it is an AI, how it goes; asks the first question in the same breath
    ASK = "ask"
    PROBE = "probe"
    REPEAT = "repeat"
    CLARIFY = "clarify"
    NUDGE = "nudge"
    REPHRASE = "rephrase"
    OFFER_SKIP = "offer_skip"
    ANSWER = "answer"  # answers the candidate's own question, then asks again
    REDIRECT = "redirect"  # declines what it must not do, then goes on
    CONFIRM_STOP = "confirm_stop"
    CLOSE = "close"


class Trigger(StrEnum):
    """Why the mind is asked."""

    OPENING = "opening"
    ANSWER = "answer"
    SILENCE = (
        "silence"  # nothing was said for a while after the interviewer finished; `silences` says how often in a row
    )
    INTERRUPTION = "interruption"  # the interviewer was cut short and the candidate then said something
    REPEAT_WANTED = "repeat_wanted"  # the button
    TIME_UP = "time_up"


@dataclass(frozen=True, slots=True)
class Move:
    """What to say and why. `text` is spoken as it stands; `reason` is for the ledger, never for the candidate.

    `answer_kind` is the shape of answer expected next; None after a close. `closes` ends the interview once the text was heard;
    `candidate_left` says that it closes because the candidate wished to stop. `calls_proctor` asks the conversation to fetch a person
    (an accommodation, distress, nobody there). `rule` is a stable name of the rule that made the move ("probe.example", "silence.nudge");
    a mind without memory reads its own earlier moves by it. `prompt` is the bare question that is open after this move, without greeting or
    acknowledgement: what a repeat says and a screen may show. `coverage` is the map the move was chosen by, one object a dimension, after an
    answer and at a close; `notes` is what a model noticed beside it. Both are for the ledger.
    """

    kind: MoveKind
    text: str
    reason: str
    question_id: str | None = None
    probe_of: str | None = None
    answer_kind: QuestionKind | None = None
    closes: bool = False
    candidate_left: bool = False
    calls_proctor: bool = False
    rule: str = ""
    prompt: str = ""
    coverage: tuple[Mapping[str, Any], ...] = ()
    notes: tuple[Mapping[str, Any], ...] = ()


@dataclass(frozen=True, slots=True)
class Said:
    """A move that was made and the id of the turn it became (its text in the turn may be shorter: only what was heard)."""

    move: Move
    turn_id: str | None


@dataclass(frozen=True, slots=True)
class Situation:
    """All a mind may go by; it keeps no memory of its own, so the same situation gives the same move and can be replayed.

    `turns` are the committed turns in order; where `trigger` is ANSWER or INTERRUPTION the last one is the candidate's (not yet
    committed when the move is prepared speculatively). `elapsed_s` excludes pauses. `noted` is what a model noticed in answers so far.
    """

    stage: EvaluationStage
    profile: AgentProfile
    language: str
    trigger: Trigger
    turns: Sequence[Turn]
    moves: Sequence[Said]
    elapsed_s: float
    time_limit_s: float
    silences: int = 0
    participant_name: str = ""
    noted: tuple[Noted, ...] = ()


class Interviewer(Protocol):
    """A mind that leads an interview. Must be free of side effects: what it prepares may be thrown away."""

    async def next_move(self, situation: Situation) -> Move:
        """Return what to say next. Raises `EngineError` where it can't; the caller then asks the built-in mind."""
        ...
