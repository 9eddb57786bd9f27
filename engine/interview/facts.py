"""The vocabulary of the ledger: every kind of fact the interview can state, and the shape of its body.

A fact is a frozen dataclass whose fields are JSON-able; `body_of` makes the body of a ledger event of it, `kind_of` names the event. Readers
work from kind and body alone, so a field is never renamed, only added. All `*_ms` count from the interview's first sound. Nothing is logged.
"""

from collections.abc import Mapping
from dataclasses import asdict, dataclass, field
from typing import Any, ClassVar

from engine.interview.turns import Turn


@dataclass(frozen=True, slots=True)
class Fact:
    """Something that happened in a session."""

    KIND: ClassVar[str]


def kind_of(fact: Fact) -> str:
    """Return the ledger's name for this kind of fact."""
    return fact.KIND


def body_of(fact: Fact) -> dict[str, Any]:
    """Return the fact as the JSON body of a ledger event."""
    return asdict(fact)


@dataclass(frozen=True, slots=True)
class SessionScheduled(Fact):
    """The session exists. `template_document` is the whole template, so that nothing else is needed to read the session later.

    `participant` has id, name and optional email; `template` id, version, name and content_hash; `stage` id, stage_name, stage_order.
    """

    KIND: ClassVar[str] = "session.scheduled"
    session_id: str
    participant: Mapping[str, Any]
    template: Mapping[str, Any]
    stage: Mapping[str, Any]
    template_document: Mapping[str, Any]
    language: str
    channel: str
    scheduled_at: str
    attempt: int = 1
    previous_session_id: str | None = None
    external_id: str | None = None
    metadata: Mapping[str, Any] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class SessionRescheduled(Fact):
    """The session, not begun yet, was moved: from now on it is due at `scheduled_at` (RFC 3339), where `previous` was true before."""

    KIND: ClassVar[str] = "session.rescheduled"
    scheduled_at: str
    previous: str


@dataclass(frozen=True, slots=True)
class ConsentGiven(Fact):
    """What the candidate was shown and agreed to; `text_sha256` is over the disclosure and the agreements as shown.

    `watched` names the parts they were told would be watched; `second_voice` is whether a second voice may be noted, agreed to apart;
    `listening_in` whether they were told that a proctor may hear the room.
    """

    KIND: ClassVar[str] = "consent.given"
    version: str
    language: str
    text_sha256: str
    agreed_to: tuple[str, ...]
    accommodations: tuple[str, ...] = ()
    watched: tuple[str, ...] = ()
    second_voice: bool = False
    listening_in: bool = False


@dataclass(frozen=True, slots=True)
class DeviceChecked(Fact):
    """What the device check measured. Levels in dBFS, None where the check was skipped; `engines` as in `SessionStarted`.

    `duplex` is "full" where the kiosk listens while it speaks and "half" where it can't; `echo_delay_ms` is how late its own voice comes
    back, `echo_residual_db` what is left of it after cancelling, against what was played. None where nothing came back.
    """

    KIND: ClassVar[str] = "device.checked"
    microphone: str
    loudspeaker: str
    microphone_dbfs: float | None
    noise_dbfs: float | None
    echo: str
    passed: bool
    notes: tuple[str, ...] = ()
    engines: Mapping[str, Any] = field(default_factory=dict)
    duplex: str = ""
    echo_delay_ms: float | None = None
    echo_residual_db: float | None = None


@dataclass(frozen=True, slots=True)
class SessionStarted(Fact):
    """The interview began. `engines` maps vad, turn_end, stt, interviewer, tts, evaluator to {name, version, model_sha256}.

    `clock` is "real" or "virtual" (a simulation that ran faster than life); `device` has id, name and public_key (hex). `audio` has rate,
    full_duplex, duplex, echo_delay_ms, echo_residual_db (as in `DeviceChecked`), patience and typed_only.
    """

    KIND: ClassVar[str] = "session.started"
    engines: Mapping[str, Any]
    device: Mapping[str, Any]
    audio: Mapping[str, Any]
    clock: str = "real"


@dataclass(frozen=True, slots=True)
class MoveChosen(Fact):
    """Why the interviewer says what it is about to say; written before it is said.

    `rule` names the rule that made the move and `prompt` the bare question that is open after it, so that a mind without memory finds its
    own earlier moves when the session is replayed. The rest is what it was chosen by, beside the turns: `trigger` is why a mind was asked,
    `elapsed_s` and `time_limit_s` leave out pauses, `silences` counts those in a row. `turn_id` is the id of the turn it becomes where it is
    heard; where no such turn follows, it was taken back.
    """

    KIND: ClassVar[str] = "interviewer.move"
    move: str
    reason: str
    question_id: str | None = None
    probe_of: str | None = None
    intended_text: str = ""
    rule: str = ""
    prompt: str = ""
    turn_id: str | None = None
    trigger: str = ""
    elapsed_s: float | None = None
    time_limit_s: float | None = None
    silences: int = 0
    answer_kind: str | None = None
    closes: bool = False
    candidate_left: bool = False


@dataclass(frozen=True, slots=True)
class CoverageNoted(Fact):
    """What is known of each dimension after an answer, and so what the move that follows was chosen by; also at the close.

    `turn_id` is the answer's, None where nothing was said. `dimensions` has one object each, as `engine.interviewer.coverage` makes them:
    kinds of evidence by turn, depth, contradictions, corrections, what was set aside, why nothing is known.
    """

    KIND: ClassVar[str] = "interviewer.coverage"
    turn_id: str | None
    dimensions: tuple[Mapping[str, Any], ...]
    elapsed_s: float | None = None
    notes: tuple[Mapping[str, Any], ...] = ()


@dataclass(frozen=True, slots=True)
class Acknowledged(Fact):
    """The interviewer made a sound of attention ("mm-hm") in a pause of the candidate's. No turn, and nothing was taken for an answer."""

    KIND: ClassVar[str] = "interviewer.acknowledged"
    text: str
    at_ms: int


@dataclass(frozen=True, slots=True)
class TurnCommitted(Fact):
    """A turn is over and will not change."""

    KIND: ClassVar[str] = "turn.committed"
    turn: Turn


@dataclass(frozen=True, slots=True)
class TurnHeld(Fact):
    """The candidate's turn was judged over and the reply is about to leave; `TurnCommitted` follows once the reply has stood.

    A candidate who goes on within the reply's first second takes the judgement back: the reply falls silent and a later `TurnHeld` or
    `TurnCommitted` with the same turn id holds the whole answer. Where neither follows (the power failed), this is the turn.
    """

    KIND: ClassVar[str] = "turn.held"
    turn: Turn


@dataclass(frozen=True, slots=True)
class TurnMeasured(Fact):
    """How one change of speaker went, on the audio clock. `last_speech_ms` is None where nothing was said: typed, or "done" in silence.

    `endpoint_ms` is when the turn was judged over, `first_audio_ms`/`first_content_ms` when the reply's samples left for the device
    (all absolute). `evidence` is what the end-of-turn rule went by. `revisions` counts preparations begun, `wasted` those thrown away.
    `pauses` counts how often the candidate fell silent inside the answer and went on; None where it was not counted.
    """

    KIND: ClassVar[str] = "turn.measured"
    turn_id: str
    last_speech_ms: int | None
    endpoint_ms: int
    committed_ms: int
    first_audio_ms: int | None
    first_content_ms: int | None
    revisions: int
    wasted: int
    evidence: Mapping[str, Any] = field(default_factory=dict)
    pauses: int | None = None


@dataclass(frozen=True, slots=True)
class TurnRecalled(Fact):
    """The reply to a held turn was taken back because the candidate went on: they were cut off, and the answer stays one turn.

    `went_on_ms` is when they spoke again. `first_audio_ms` and `stopped_ms` are the reply's first and last sample that left for the
    device, None where none had.
    """

    KIND: ClassVar[str] = "turn.recalled"
    turn_id: str
    went_on_ms: int
    first_audio_ms: int | None = None
    stopped_ms: int | None = None


@dataclass(frozen=True, slots=True)
class Interrupted(Fact):
    """The candidate spoke over the interviewer; `stopped_ms` is when the last sample of its voice left for the device."""

    KIND: ClassVar[str] = "interviewer.interrupted"
    speech_began_ms: int
    stopped_ms: int
    heard_text: str
    unheard_text: str


@dataclass(frozen=True, slots=True)
class FalseAlarm(Fact):
    """The interviewer fell silent for what was no interruption (a cough, an "mm-hm") and went on from where it was."""

    KIND: ClassVar[str] = "interviewer.false_alarm"
    speech_began_ms: int
    resumed_ms: int


@dataclass(frozen=True, slots=True)
class ControlUsed(Fact):
    """The candidate used a control: done, take_time, repeat, typing, typing_over, type, call_proctor, stop, mute."""

    KIND: ClassVar[str] = "candidate.control"
    control: str
    at_ms: int


@dataclass(frozen=True, slots=True)
class Paused(Fact):
    """The interview stands still. `cause` is device, proctor, lock (a proctor covered the screen) or system."""

    KIND: ClassVar[str] = "session.paused"
    cause: str
    detail: str
    at_ms: int


@dataclass(frozen=True, slots=True)
class Resumed(Fact):
    """The interview goes on after a pause of `paused_for_s` seconds, which do not count against its time."""

    KIND: ClassVar[str] = "session.resumed"
    at_ms: int
    paused_for_s: float


@dataclass(frozen=True, slots=True)
class EngineFault(Fact):
    """An engine failed and what was done about it (restarted, replaced, gone without)."""

    KIND: ClassVar[str] = "engine.fault"
    engine: str
    what: str
    remedy: str
    at_ms: int


@dataclass(frozen=True, slots=True)
class AudioGlitches(Fact):
    """Blocks lost (`overflows`) or played as silence (`underflows`) since the last such fact."""

    KIND: ClassVar[str] = "audio.glitches"
    overflows: int
    underflows: int
    at_ms: int


@dataclass(frozen=True, slots=True)
class DuplexChanged(Fact):
    """From now on the kiosk listens while it speaks (`duplex` "full") or only in its pauses ("half"), and `why`."""

    KIND: ClassVar[str] = "audio.duplex"
    duplex: str
    why: str
    at_ms: int


@dataclass(frozen=True, slots=True)
class ClockJumped(Fact):
    """The wall clock moved against the monotonic clock by `by_ms`; positions inside the interview are not affected."""

    KIND: ClassVar[str] = "clock.jumped"
    by_ms: int


@dataclass(frozen=True, slots=True)
class ClockCompared(Fact):
    """How the kiosk's clock stood against its server's before the interview: `offset_ms` has to be added to the kiosk's to get the server's.

    `server_utc` is when, by the server's clock, the two were compared: at the last contact, which may be days ago. Stated once, before
    `session.started`, by a kiosk that has a server.
    """

    KIND: ClassVar[str] = "clock.compared"
    offset_ms: int
    server_utc: str


@dataclass(frozen=True, slots=True)
class RecordingSegment(Fact):
    """A closed piece of the recording. `pcm_sha256` is over its interleaved 16-bit little-endian samples, left participant."""

    KIND: ClassVar[str] = "recording.segment"
    index: int
    start_frame: int
    frames: int
    rate: int
    pcm_sha256: str


@dataclass(frozen=True, slots=True)
class RecordingSealed(Fact):
    """The whole recording is one file now; `sha256` is over that file."""

    KIND: ClassVar[str] = "recording.sealed"
    file: str
    sha256: str
    frames: int
    rate: int
    segments: int


@dataclass(frozen=True, slots=True)
class SessionCompleted(Fact):
    """The interview ended as it should; the evidence is frozen."""

    KIND: ClassVar[str] = "session.completed"
    end_reason: str


@dataclass(frozen=True, slots=True)
class SessionFailed(Fact):
    """The interview broke off; everything captured is kept and nothing is scored."""

    KIND: ClassVar[str] = "session.failed"
    end_reason: str
    detail: str = ""


@dataclass(frozen=True, slots=True)
class SessionCancelled(Fact):
    """The session was called off before it began."""

    KIND: ClassVar[str] = "session.cancelled"
    end_reason: str


@dataclass(frozen=True, slots=True)
class ScorecardIssued(Fact):
    """A scorecard, written once; a later one names the revision it supersedes. `scorecard` is `engine.scoring` shaped."""

    KIND: ClassVar[str] = "scorecard.issued"
    revision: int
    supersedes: int | None
    scorecard: Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class CandidateComment(Fact):
    """What the candidate wished to add at the end."""

    KIND: ClassVar[str] = "candidate.comment"
    text: str


@dataclass(frozen=True, slots=True)
class ConsentDeclined(Fact):
    """The candidate read the disclosure and does not take part; the session stays scheduled."""

    KIND: ClassVar[str] = "consent.declined"
    version: str
    language: str
