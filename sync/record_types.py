"""The session record's shape: what a reviewer, an export and the server's callers see of a session.

Field order is the document's order. Times are RFC 3339 UTC with milliseconds; `*_ms` count from the first sample of the interview.
A field is None where it does not apply yet, does not apply at all, or was erased (`evidence.erased` says which).
"""

from dataclasses import dataclass, field
from typing import Any, Literal

RECORD_VERSION = 6
ADDED: dict[int, tuple[tuple[str, ...], ...]] = {
    2: (("conversation", "turn_taking"),),
    3: (("coverage",), ("raw_score",), ("evaluation_breakdown", "raw_score")),
    4: (
        ("authenticity_signals", "unfinished"),
        ("authenticity_signals", "snapshots"),
        ("consent", "watched"),
        ("consent", "second_voice"),
    ),
    5: (("proctor_actions",), ("evidence", "clock_offset_ms")),
    6: (("listened_in",), ("consent", "listening_in")),
}
"""What each version added to the one before, as paths into the document (into each part of a list): nothing else ever changes."""


@dataclass(frozen=True, slots=True)
class ConsentRecord:
    """What the candidate was shown and agreed to, and when; `text_sha256` is over the text as shown.

    `watched` are the parts they were told would be watched, `second_voice` whether a second voice might be noted, `listening_in` whether
    a proctor might hear the room.
    """

    version: str
    language: str
    time: str
    agreed_to: tuple[str, ...]
    text_sha256: str
    accommodations: tuple[str, ...]
    watched: tuple[str, ...] = ()
    second_voice: bool = False
    listening_in: bool = False


@dataclass(frozen=True, slots=True)
class WordRecord:
    """One recognised word; confidence is 0-1, or None where unknown."""

    text: str
    t_start_ms: int
    t_end_ms: int
    confidence: float | None


@dataclass(frozen=True, slots=True)
class LatencyRecord:
    """What the candidate waited: last sample of speech to a first sample of the reply (any sound; its content)."""

    first_audio_ms: int | None
    first_content_ms: int | None


@dataclass(frozen=True, slots=True)
class TurnRecord:
    """One turn: for the interviewer only what was heard, for the participant the whole answer."""

    id: str
    seq: int
    speaker: Literal["ai", "participant"]
    t_start_ms: int
    t_end_ms: int
    text: str
    language: str
    asr_confidence: float | None
    words: tuple[WordRecord, ...]
    interrupted: bool
    question_id: str | None
    probe_of: str | None
    mode: Literal["voice", "typed"]
    latency: LatencyRecord | None


@dataclass(frozen=True, slots=True)
class StatementRecord:
    """One of two statements that don't go together: in which turn, and the word or figure it turns on."""

    turn_id: str
    said: str


@dataclass(frozen=True, slots=True)
class ContradictionRecord:
    """Two statements of the participant about one thing; `asked` once it was put to them which it was."""

    about: str
    earlier: StatementRecord
    later: StatementRecord
    asked: bool


@dataclass(frozen=True, slots=True)
class SegmentRecord:
    """A part of a turn's text, from character `start` up to `end`, that speaks of something private and is no evidence."""

    turn_id: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class CoverageRecord:
    """What the interviewer knew of one dimension in the end. `evidence` maps each kind to the turns that show it; `depth` counts kinds, 0-5.

    `asked` are the ids of the questions put, `answers` of the turns that answer them. `not_covered` says why there is no answer.
    """

    dimension_id: str
    label: str
    weight: float
    asked: tuple[str, ...]
    probes: int
    answers: tuple[str, ...]
    depth: int
    evidence: dict[str, list[str]]
    contradictions: tuple[ContradictionRecord, ...]
    corrections: tuple[str, ...]
    set_aside: tuple[SegmentRecord, ...]
    not_covered: str


@dataclass(frozen=True, slots=True)
class CitationRecord:
    """Words of the participant, verbatim, and where they were said."""

    turn_id: str
    quote: str
    t_start_ms: int
    t_end_ms: int


@dataclass(frozen=True, slots=True)
class DimensionRecord:
    """One dimension's result; `weight` is the normalised share, `score` None with `insufficient_evidence`.

    `raw_score` is the evaluator's own where a calibration card mapped it to `score`.
    """

    dimension_id: str
    label: str
    weight: float
    score: float | None
    interval: tuple[float, float] | None
    passed: bool | None
    reasoning: str
    citations: tuple[CitationRecord, ...]
    insufficient_evidence: bool
    raw_score: float | None


@dataclass(frozen=True, slots=True)
class CommentRecord:
    """What the candidate wished to add at the end."""

    time: str
    text: str


@dataclass(frozen=True, slots=True)
class ListenedInRecord:
    """A proctor heard the room live, from `time` until `until`; the candidate was shown it. `until` is None where nothing says when it ended.

    `reason` is why: by_proctor, time_up, interview_over, link_lost, listener_lost or silent. `pieces` of 100 ms were sent, `dropped` could
    not be.
    """

    time: str
    until: str | None
    ledger_seq: int
    id: str
    by: str
    reason: str | None
    pieces: int | None
    dropped: int | None


@dataclass(frozen=True, slots=True)
class ProctorActionRecord:
    """What a proctor asked of the kiosk from afar, by name; `outcome` is accepted, refused or expired, `time` when the kiosk took it up."""

    time: str
    ledger_seq: int
    id: str
    command: str
    by: str
    body: dict[str, Any]
    outcome: str
    reason: str | None


@dataclass(frozen=True, slots=True)
class Percentiles:
    """Median and 95th percentile (nearest rank) in milliseconds, over `count` turns."""

    count: int
    p50: int | None
    p95: int | None


@dataclass(frozen=True, slots=True)
class SpreadRecord:
    """Median, 95th percentile (nearest rank) and largest of `count` values, in milliseconds."""

    count: int
    p50: int | None
    p95: int | None
    max: int | None


@dataclass(frozen=True, slots=True)
class GapRecord:
    """What the candidate waited after the last sample of an answer: for any sound of the reply, and for its content."""

    first_audio_ms: SpreadRecord
    first_content_ms: SpreadRecord


@dataclass(frozen=True, slots=True)
class KindGapRecord:
    """The gap after answers to one kind of question (as in the template), "unknown" where none was open."""

    kind: str
    gap: GapRecord


@dataclass(frozen=True, slots=True)
class DuplexChangeRecord:
    """When listening while speaking was given up ("half") or taken up again ("full"), and why."""

    at_ms: int
    duplex: str
    why: str


@dataclass(frozen=True, slots=True)
class TurnTakingRecord:
    """How speakers changed. The two figures that any rule for the end of a turn trades against each other stand together: `gap` and `cut_offs`.

    `exchanges` counts spoken answers that were replied to; `by_hand` those of them that a button ended, which are not in the gaps.
    A cut-off is a reply that could be heard and was taken back because the candidate went on; `recalled_unheard` were taken back before
    their first sample. `pauses` counts pauses inside answers, those cut off included, and `cut_off_share` is the share of them; None where
    the ledger does not count pauses, or there was none. `interruptions` are the candidate's that were not cut-offs; after a false alarm
    the interviewer went on. `nudges` were said into a silence. `engine_fallbacks` counts faults after which the interview went on with
    something else. `duplex` is how it began.
    """

    exchanges: int
    by_hand: int
    gap: GapRecord
    by_kind: tuple[KindGapRecord, ...]
    cut_offs: int
    recalled_unheard: int
    pauses: int | None
    cut_off_share: float | None
    interruptions: int
    false_alarms: int
    nudges: int
    acknowledgements: int
    engine_fallbacks: int
    duplex: str | None
    duplex_changes: tuple[DuplexChangeRecord, ...]


@dataclass(frozen=True, slots=True)
class ConversationRecord:
    """How the conversation went as a conversation. `preparations` counts replies begun ahead of time, `wasted` those thrown away.

    The latencies at the top are of every turn of the interviewer's, those that were taken back included; `turn_taking` counts apart.
    """

    first_audio_ms: Percentiles
    first_content_ms: Percentiles
    interruptions: int
    preparations: int
    wasted: int
    overflows: int
    underflows: int
    pauses: int
    paused_s: float
    engine_faults: tuple[dict[str, Any], ...]
    clock_jumps_ms: tuple[int, ...]
    turn_taking: TurnTakingRecord


@dataclass(frozen=True, slots=True)
class CheckpointRecord:
    """The device's signature under event `seq`."""

    seq: int
    head_hash: str
    public_key: str
    signature: str


@dataclass(frozen=True, slots=True)
class PlaceRecord:
    """An event, by its seq and kind."""

    seq: int
    kind: str


@dataclass(frozen=True, slots=True)
class EvidenceRecord:
    """What ties this record to its ledger. `clock` is "virtual" for a simulation that ran faster than life.

    `clock_offset_ms` is what had to be added to the kiosk's clock to get its server's when they were last compared before the interview;
    None where they never were. Times in this record are by the kiosk's clock.
    `ledger_head` is the last event's hash; `erased` lists bodies that were taken out, `unreadable` bodies that lack their kind's shape.
    """

    ledger_head: str
    events: int
    public_key: str | None
    device: dict[str, Any]
    clock: str | None
    clock_offset_ms: int | None
    checkpoints: tuple[CheckpointRecord, ...]
    erased: tuple[PlaceRecord, ...]
    unreadable: tuple[PlaceRecord, ...]


@dataclass(frozen=True, slots=True)
class SessionRecord:
    """One session, whichever channel it ran on.

    `duration_s` runs from the start to the end, pauses included; after a power loss to the last fact that was stated before it.
    """

    record_version: int
    id: str
    status: Literal["scheduled", "in_progress", "completed", "failed", "cancelled"]
    end_reason: str | None
    end_detail: str | None
    channel: str | None
    language: str | None
    participant: dict[str, Any] | None
    template: dict[str, Any] | None
    stage: dict[str, Any] | None
    attempt: int | None
    previous_session_id: str | None
    external_id: str | None
    metadata: dict[str, Any]
    scheduled_at: str | None
    started_at: str | None
    ended_at: str | None
    duration_s: float | None
    consent: ConsentRecord | None
    transcript: tuple[str, ...]
    turns: tuple[TurnRecord, ...]
    coverage: tuple[CoverageRecord, ...]
    recording_url: str | None
    recording_url_expires_at: str | None
    recording_sha256: str | None
    score: float | None
    raw_score: float | None
    score_interval: tuple[float, float] | None
    passed: bool | None
    recommendation: str | None
    scoring_status: Literal["pending", "final", "unscorable"] | None
    scoring_notice: str | None
    scorecard_revision: int | None
    evaluation_breakdown: tuple[DimensionRecord, ...]
    authenticity_signals: dict[str, Any]
    ai_feedback: str | None
    engines: dict[str, Any]
    conversation: ConversationRecord
    candidate_comments: tuple[CommentRecord, ...]
    proctor_actions: tuple[ProctorActionRecord, ...]
    listened_in: tuple[ListenedInRecord, ...]
    evidence: EvidenceRecord = field(kw_only=True)
