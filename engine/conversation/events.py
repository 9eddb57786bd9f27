"""What turn-taking is told and what it answers: plain facts with a time in, plain orders out.

Every `at` is in seconds on the interview's audio clock. A turn is numbered by its place in the exchange of speakers, a revision by how
often the reply to it was begun anew; nothing that carries an older revision counts.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from engine.conversation.prosody import Ending
from engine.interview.lifecycle import EndReason
from engine.interview.templates import QuestionKind
from engine.interviewer.port import Trigger


@dataclass(frozen=True, slots=True)
class Event:
    """Something that happened."""

    at: float


@dataclass(frozen=True, slots=True)
class InterviewerStarted(Event):
    """The first sample of what the interviewer says left for the device."""


@dataclass(frozen=True, slots=True)
class InterviewerFinished(Event):
    """The last sample of it left."""


@dataclass(frozen=True, slots=True)
class SpeechStirs(Event):
    """Something sounds like speech since `at`, and it is too early to tell; `SpeechBegan` or `SpeechSubsided` follows."""


@dataclass(frozen=True, slots=True)
class SpeechSubsided(Event):
    """What sounded like speech was none."""


@dataclass(frozen=True, slots=True)
class SpeechBegan(Event):
    """The candidate began to speak; `at` is the first sample of speech."""


@dataclass(frozen=True, slots=True)
class SpeechGoesOn(Event):
    """The candidate still speaks; `at` is the newest sample of speech, `sureness` the detector's mean probability since it began."""

    sureness: float = 0.0


@dataclass(frozen=True, slots=True)
class SpeechPaused(Event):
    """The candidate fell silent; `at` is the last sample of speech, not when the silence was noticed."""


@dataclass(frozen=True, slots=True)
class PauseSounded(Event):
    """How the voice ended before the pause that began at `since`; `finished` is a model's probability that it is done, once there."""

    since: float
    ending: Ending
    finished: float | None = None


@dataclass(frozen=True, slots=True)
class WordsHeard(Event):
    """All words of the answer so far, the newest of them a guess."""

    words: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Transcribed(Event):
    """The answer's words up to the pause; `fresh` of them came with its newest stretch of speech.

    Unless `final`, the stretch is still open and the words are what was made of all its sound so far.
    """

    turn: int
    revision: int
    words: tuple[str, ...]
    fresh: int
    final: bool = True


@dataclass(frozen=True, slots=True)
class ReplyReady(Event):
    """The reply and its first clause of speech are there. `kind` is the answer it asks for; `closes` how it ends the interview."""

    turn: int
    revision: int
    kind: QuestionKind | None = None
    closes: EndReason | None = None


@dataclass(frozen=True, slots=True)
class Done(Event):
    """The candidate pressed "I'm done"."""


@dataclass(frozen=True, slots=True)
class TakeTime(Event):
    """The candidate pressed "take your time"."""


@dataclass(frozen=True, slots=True)
class Repeat(Event):
    """The candidate pressed "repeat"."""


@dataclass(frozen=True, slots=True)
class Typed(Event):
    """The candidate typed an answer."""

    text: str


@dataclass(frozen=True, slots=True)
class Typing(Event):
    """The typing field was opened or closed; while it is open, silence means nothing."""

    active: bool


@dataclass(frozen=True, slots=True)
class Paused(Event):
    """The interview stands still: a device is gone or a proctor wishes it."""


@dataclass(frozen=True, slots=True)
class Resumed(Event):
    """The interview goes on."""


@dataclass(frozen=True, slots=True)
class Extended(Event):
    """There is more time."""

    seconds: float


@dataclass(frozen=True, slots=True)
class Stop(Event):
    """The interview ends now, whoever speaks."""

    reason: EndReason
    detail: str = ""


@dataclass(frozen=True, slots=True)
class Action:
    """Something to do."""


@dataclass(frozen=True, slots=True)
class Listen(Action):
    """Recognise speech from `at` on, as part of the answer."""

    at: float


@dataclass(frozen=True, slots=True)
class Disregard(Action):
    """What was heard since the last word that counts was a cough, a noise or an "mm-hm": drop it from the answer."""


@dataclass(frozen=True, slots=True)
class Transcribe(Action):
    """End the stretch of speech and answer with `Transcribed`; at once where there is none.

    Unless `ends`, only look at the words so far: the stretch stays open, because whoever goes on after a short pause is heard best as
    one stretch. A look may stay without an answer.
    """

    turn: int
    revision: int
    ends: bool = True


@dataclass(frozen=True, slots=True)
class Prepare(Action):
    """Think of the reply and make its first clause, without any side effect; answer with `ReplyReady`."""

    turn: int
    revision: int
    trigger: Trigger
    silences: int = 0


@dataclass(frozen=True, slots=True)
class Withdraw(Action):
    """What is being prepared is not wanted any more."""

    turn: int
    revision: int


@dataclass(frozen=True, slots=True)
class Decision:
    """Why and when a turn was judged over. `last_speech` is None where nobody had spoken."""

    last_speech: float | None
    endpoint: float
    committed: float
    revisions: int
    wasted: int
    evidence: Mapping[str, Any] = field(default_factory=dict)
    pauses: int = 0  # inside the answer


@dataclass(frozen=True, slots=True)
class Commit(Action):
    """The turn is over: what was prepared for `revision` may now be spoken. Unless `settled`, the candidate may still go on."""

    turn: int
    revision: int
    trigger: Trigger
    settled: bool
    decision: Decision


@dataclass(frozen=True, slots=True)
class Recall(Action):
    """The reply began too early, the candidate goes on: fall silent, forget the reply; the answer stays one turn."""

    turn: int
    revision: int
    began: float


@dataclass(frozen=True, slots=True)
class Settle(Action):
    """The reply has stood: the turn it answers will not change any more."""

    turn: int


@dataclass(frozen=True, slots=True)
class Duck(Action):
    """Somebody may be speaking over the interviewer: turn its voice down (`down`), or up again."""

    down: bool


@dataclass(frozen=True, slots=True)
class Acknowledge(Action):
    """Let the candidate know that they are listened to, with a sound that takes no turn."""


@dataclass(frozen=True, slots=True)
class StopSpeaking(Action):
    """Fall silent now; what was not heard may be wanted again."""


@dataclass(frozen=True, slots=True)
class ResumeSpeaking(Action):
    """What was heard since `began` was a false alarm: go on with the first word that was not heard."""

    began: float = 0.0


@dataclass(frozen=True, slots=True)
class KeepHeard(Action):
    """The interviewer's turn ends with what was heard of it; `began` is when the candidate spoke over it, None where nobody did."""

    began: float | None


@dataclass(frozen=True, slots=True)
class KeepAnswer(Action):
    """What was said of an answer that can't go on now is a turn of its own."""

    turn: int


@dataclass(frozen=True, slots=True)
class TakeTyped(Action):
    """The text belongs to the answer."""

    text: str


@dataclass(frozen=True, slots=True)
class SuspendClock(Action):
    """Show whether "take your time" is in force."""

    suspended: bool


@dataclass(frozen=True, slots=True)
class End(Action):
    """The conversation is over."""

    reason: EndReason
    detail: str = ""
