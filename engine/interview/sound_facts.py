"""What became of the sound while an interview was held, as facts for the ledger: streams that ended, echo that moved or was heard."""

from dataclasses import dataclass
from typing import ClassVar

from engine.interview.facts import Fact


@dataclass(frozen=True, slots=True)
class AudioReopened(Fact):
    """The sound devices' stream ended by itself (`why`) and runs again after `attempts`; for `gap_ms` nothing was heard, nothing left."""

    KIND: ClassVar[str] = "audio.reopened"
    why: str
    gap_ms: int
    attempts: int
    at_ms: int = 0


@dataclass(frozen=True, slots=True)
class EchoRealigned(Fact):
    """The interviewer's own voice came back later or sooner than it did, and the canceller was told; `from_ms` None where it was not known."""

    KIND: ClassVar[str] = "audio.echo_realigned"
    from_ms: int | None
    to_ms: int
    at_ms: int = 0


@dataclass(frozen=True, slots=True)
class OwnVoiceDropped(Fact):
    """What was taken for the candidate's speech turned out to be the interviewer's own voice; nothing of it is in an answer."""

    KIND: ClassVar[str] = "audio.own_voice"
    began_ms: int
    ended_ms: int
