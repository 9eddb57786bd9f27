"""What was said, by whom and when: the words and turns that everything else quotes."""

from dataclasses import dataclass
from enum import StrEnum


class Speaker(StrEnum):
    """The two parties of an interview, as the transcript labels them."""

    AI = "ai"
    PARTICIPANT = "participant"


class Mode(StrEnum):
    """How a turn came about."""

    VOICE = "voice"
    TYPED = "typed"


@dataclass(frozen=True, slots=True)
class Word:
    """One recognised word. Times are milliseconds since the interview's audio began; confidence is 0-1, or None where unknown."""

    text: str
    t_start_ms: int
    t_end_ms: int
    confidence: float | None = None


@dataclass(frozen=True, slots=True)
class Latency:
    """How long the candidate waited, in ms from the last sample of their speech to a first sample leaving for the device.

    `first_audio_ms` counts any sound of the reply (an acknowledgement too), `first_content_ms` the reply itself.
    None where it does not apply: a reply to a typed answer, a nudge, an opening.
    """

    first_audio_ms: int | None = None
    first_content_ms: int | None = None


@dataclass(frozen=True, slots=True)
class Turn:
    """One committed turn: for the interviewer, only what was heard; for the participant, the whole answer.

    `probe_of` is the id of the participant turn a probe refers to. `latency` belongs to an interviewer turn that replies to speech.
    """

    id: str
    seq: int
    speaker: Speaker
    t_start_ms: int
    t_end_ms: int
    text: str
    language: str
    asr_confidence: float | None = None
    words: tuple[Word, ...] = ()
    interrupted: bool = False
    question_id: str | None = None
    probe_of: str | None = None
    mode: Mode = Mode.VOICE
    latency: Latency | None = None
