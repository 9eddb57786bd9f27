"""The session record: a fold of the ledger, and of nothing else.

It folds at any prefix (scheduled, in progress, cut short) and with erased bodies, and the same events always give the same bytes. A body
that lacks its kind's shape stops nothing: it is left out and listed under `evidence.unreadable`.
"""

import json
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any, Literal

from engine.interview import facts
from engine.interview.proctor_facts import ListenedIn, ProctorCommand
from sync.chain import CHECKPOINT, RECOVERY_BEGUN
from sync.errors import UnknownSession
from sync.events import Event
from sync.keys import is_hex
from sync.reading import Unreadable, maybe_text, table, text, texts, whole
from sync.record_coverage import read_coverage
from sync.record_proctor import read_action, read_listening
from sync.record_scores import Scores, no_scores, read_scores
from sync.record_signals import TOLD as SIGNALS
from sync.record_signals import authenticity_signals, check_signal_event
from sync.record_talk import COUNTED
from sync.record_turns import check_told, conversation, read_turn, transcript
from sync.record_types import (
    ADDED,
    RECORD_VERSION,
    CheckpointRecord,
    CommentRecord,
    ConsentRecord,
    CoverageRecord,
    EvidenceRecord,
    ListenedInRecord,
    PlaceRecord,
    ProctorActionRecord,
    SessionRecord,
    TurnRecord,
)
from sync.times import parse_rfc3339, rfc3339

UNCALIBRATED = "uncalibrated"

_ENDS: dict[str, Literal["completed", "failed", "cancelled"]] = {
    facts.SessionCompleted.KIND: "completed",
    facts.SessionFailed.KIND: "failed",
    facts.SessionCancelled.KIND: "cancelled",
}
_TOLD = COUNTED | {facts.AudioGlitches.KIND, facts.Paused.KIND, facts.Resumed.KIND, facts.ClockJumped.KIND}
_TURNS = frozenset({facts.TurnCommitted.KIND, facts.TurnHeld.KIND})


@dataclass(slots=True)
class _Seen:
    """What the fold has come across so far."""

    scheduled: dict[str, Any] = field(default_factory=dict)
    consent: ConsentRecord | None = None
    started: Event | None = None
    start: dict[str, Any] = field(default_factory=dict)
    recovered: Event | None = None
    ended: Event | None = None
    end: dict[str, Any] = field(default_factory=dict)
    turns: dict[str, TurnRecord] = field(default_factory=dict)
    coverage: tuple[CoverageRecord, ...] = ()
    told: list[tuple[str, dict[str, Any]]] = field(default_factory=list)
    signals: list[Event] = field(default_factory=list)
    clock_offset_ms: int | None = None
    recording_sha256: str | None = None
    recorded_s: float | None = None
    scores: Scores = field(default_factory=no_scores)
    comments: list[CommentRecord] = field(default_factory=list)
    proctor: list[ProctorActionRecord] = field(default_factory=list)
    listened: tuple[ListenedInRecord, ...] = ()
    checkpoints: list[CheckpointRecord] = field(default_factory=list)
    erased: list[PlaceRecord] = field(default_factory=list)
    unreadable: list[PlaceRecord] = field(default_factory=list)
    last_before_recovery: Event | None = None


def fold(events: Sequence[Event]) -> SessionRecord:
    """Return the record these events of one session give. Raises `UnknownSession` for none at all."""
    if not events:
        raise UnknownSession("No such session", "there is no event to make a record of")
    seen = _Seen()
    for event in events:
        _take(seen, event)
    return _record(events, seen)


def record_json(record: SessionRecord, version: int = RECORD_VERSION) -> bytes:
    """Return the record as the bytes of `record.json`: indented, UTF-8, a newline at the end; the same record, the same bytes.

    An earlier `version` (1 and up) gives what a program of that time would have written.
    """
    document = _document(record)
    for later in range(version + 1, RECORD_VERSION + 1):
        for *way, name in ADDED[later]:
            places = [document]
            for step in way:
                places = [inner for place in places for inner in _parts(place[step])]
            for place in places:
                del place[name]
    document["record_version"] = version
    return (json.dumps(document, indent=2, ensure_ascii=False, allow_nan=False) + "\n").encode()


def _parts(of: Any) -> list[Any]:  # noqa: ANN401 - a record's part
    if of is None:
        return []
    return of if isinstance(of, list) else [of]


def _document(value: Any) -> Any:  # noqa: ANN401 - a record's part
    """Return dataclasses as objects in field order; `dataclasses.asdict` copies every word and takes five times as long."""
    if isinstance(value, tuple | list):
        return [_document(each) for each in value]
    if isinstance(value, dict):  # a copy: what is written may be cut down to an earlier version's fields
        return {name: _document(each) for name, each in value.items()}
    names = getattr(value, "__dataclass_fields__", None)
    return value if names is None else {name: _document(getattr(value, name)) for name in names}


def _take(seen: _Seen, event: Event) -> None:
    if event.kind == facts.SessionStarted.KIND and seen.started is None:
        seen.started = event
    if event.kind in _ENDS and seen.ended is None:
        seen.ended = event
    if event.kind == RECOVERY_BEGUN and seen.recovered is None:
        seen.recovered = event
    if seen.recovered is None:
        seen.last_before_recovery = event
    if event.body is None:
        seen.erased.append(PlaceRecord(event.seq, event.kind))
        return
    try:
        _take_body(seen, event, event.body)
    except Unreadable:
        seen.unreadable.append(PlaceRecord(event.seq, event.kind))


def _take_body(seen: _Seen, event: Event, body: dict[str, Any]) -> None:
    kind = event.kind
    if kind in _TURNS:
        turn = read_turn(body)
        seen.turns[turn.id] = turn
        seen.told.append((kind, body))
    elif kind in _TOLD:
        check_told(kind, body)
        seen.told.append((kind, body))
    elif kind == facts.CoverageNoted.KIND:
        seen.coverage = read_coverage(body)
    elif kind in SIGNALS:
        check_signal_event(kind, body)
        seen.signals.append(event)
    elif kind == CHECKPOINT:
        seen.checkpoints.append(_checkpoint(body))
    elif kind == ProctorCommand.KIND:
        seen.proctor.append(read_action(event, body))
    elif kind == ListenedIn.KIND:
        seen.listened = read_listening(seen.listened, event, body)
    else:
        _take_once(seen, event, body)


def _take_once(seen: _Seen, event: Event, body: dict[str, Any]) -> None:
    """Take what a session usually states once."""
    match event.kind:
        case facts.SessionScheduled.KIND:
            seen.scheduled = _scheduled(body)
        case facts.SessionRescheduled.KIND:
            seen.scheduled["scheduled_at"] = _time(text(body, "scheduled_at"))
        case facts.ConsentGiven.KIND:
            seen.consent = _consent(event, body)
        case facts.SessionStarted.KIND:
            seen.start = {
                "engines": table(body, "engines"),
                "device": table(body, "device"),
                "duplex": maybe_text(table(body, "audio"), "duplex"),
                "clock": maybe_text(body, "clock"),
            }
        case facts.ClockCompared.KIND:
            seen.clock_offset_ms = whole(body, "offset_ms")
        case facts.RecordingSealed.KIND:
            seen.recording_sha256 = _sha256(text(body, "sha256"))
            seen.recorded_s = whole(body, "frames") / max(whole(body, "rate"), 1)
        case facts.ScorecardIssued.KIND:
            seen.scores = read_scores(whole(body, "revision"), table(body, "scorecard"))
        case facts.CandidateComment.KIND:
            seen.comments.append(CommentRecord(event.t_utc, text(body, "text")))
        case kind if kind in _ENDS:
            seen.end = {"end_reason": text(body, "end_reason"), "end_detail": maybe_text(body, "detail")}


def _record(events: Sequence[Event], seen: _Seen) -> SessionRecord:
    turns = tuple(sorted(seen.turns.values(), key=lambda turn: turn.seq))
    ended_at = seen.ended.t_utc if seen.ended else None
    scores = seen.scores
    status = _status(seen)
    return SessionRecord(
        record_version=RECORD_VERSION,
        id=events[0].session_id,
        status=status,
        end_reason=seen.end.get("end_reason"),
        end_detail=seen.end.get("end_detail") or None,
        channel=seen.scheduled.get("channel"),
        language=seen.scheduled.get("language"),
        participant=seen.scheduled.get("participant"),
        template=seen.scheduled.get("template"),
        stage=seen.scheduled.get("stage"),
        attempt=seen.scheduled.get("attempt"),
        previous_session_id=seen.scheduled.get("previous_session_id"),
        external_id=seen.scheduled.get("external_id"),
        metadata=seen.scheduled.get("metadata", {}),
        scheduled_at=seen.scheduled.get("scheduled_at"),
        started_at=seen.started.t_utc if seen.started else None,
        ended_at=ended_at,
        duration_s=_duration(seen),
        consent=seen.consent,
        transcript=transcript(turns),
        turns=turns,
        coverage=seen.coverage,
        recording_url=None,
        recording_url_expires_at=None,
        recording_sha256=seen.recording_sha256,
        score=scores.score,
        raw_score=scores.raw_score,
        score_interval=scores.score_interval,
        passed=scores.passed,
        recommendation=scores.recommendation,
        scoring_status=scores.scoring_status or ("pending" if status == "completed" else None),
        scoring_notice=scores.notice,
        scorecard_revision=scores.revision,
        evaluation_breakdown=scores.breakdown,
        authenticity_signals=_signals(seen),
        ai_feedback=scores.ai_feedback,
        engines=_engines(seen),
        conversation=conversation(turns, seen.told, seen.start.get("duplex")),
        candidate_comments=tuple(seen.comments),
        proctor_actions=tuple(seen.proctor),
        listened_in=seen.listened,
        evidence=_evidence(events, seen),
    )


def _signals(seen: _Seen) -> dict[str, Any]:
    """Return what the detectors saw. After a power cut they watched, as far as anyone knows, until the last fact before the recovery."""
    last = seen.last_before_recovery if seen.recovered else seen.ended
    return authenticity_signals(seen.signals, last.t_utc if last else None, cut_off=seen.recovered is not None)


def _status(seen: _Seen) -> Literal["scheduled", "in_progress", "completed", "failed", "cancelled"]:
    if seen.ended:
        return _ENDS[seen.ended.kind]
    return "in_progress" if seen.started else "scheduled"


def _scheduled(body: dict[str, Any]) -> dict[str, Any]:
    return {
        "channel": text(body, "channel"),
        "language": text(body, "language"),
        "participant": table(body, "participant"),
        "template": table(body, "template"),
        "stage": table(body, "stage"),
        "attempt": whole(body, "attempt"),
        "previous_session_id": maybe_text(body, "previous_session_id"),
        "external_id": maybe_text(body, "external_id"),
        "metadata": table(body, "metadata"),
        "scheduled_at": _time(text(body, "scheduled_at")),
    }


def _consent(event: Event, body: dict[str, Any]) -> ConsentRecord:
    return ConsentRecord(
        version=text(body, "version"),
        language=text(body, "language"),
        time=event.t_utc,
        agreed_to=texts(body, "agreed_to"),
        text_sha256=text(body, "text_sha256"),
        accommodations=texts(body, "accommodations"),
        watched=texts(body, "watched") if "watched" in body else (),
        second_voice=body.get("second_voice") is True,
        listening_in=body.get("listening_in") is True,
    )


def _time(said: str) -> str:
    """Return a time in the record's own spelling; who scheduled it may have used another zone or left the milliseconds out."""
    try:
        moment = datetime.fromisoformat(said)
        if moment.tzinfo is not None:
            return rfc3339(moment)
    except (ValueError, OverflowError) as exc:
        raise Unreadable("expected a time") from exc
    raise Unreadable("expected a time with its zone")


def _sha256(said: str) -> str:
    if not is_hex(said, 64):
        raise Unreadable("expected a SHA-256")
    return said


def _checkpoint(body: dict[str, Any]) -> CheckpointRecord:
    return CheckpointRecord(
        whole(body, "seq"), text(body, "head_hash"), text(body, "public_key"), text(body, "signature")
    )


def _duration(seen: _Seen) -> float | None:
    """Return seconds from start to end on the monotonic clock, which no change of the time of day moves.

    A session recovered after a power loss ended, as far as anyone knows, with the last fact before the recovery. One in virtual time,
    faster than life, lasted as long as its recording.
    """
    if seen.start.get("clock") == "virtual" and seen.ended is not None and seen.recorded_s is not None:
        return round(seen.recorded_s, 3)
    last = seen.last_before_recovery if seen.recovered else seen.ended
    if seen.started is None or seen.ended is None or last is None:
        return None
    by_mono = (last.t_mono_ns - seen.started.t_mono_ns) / 1e9
    if by_mono < 0:  # stated by another run of the machine, whose monotonic clock started anew
        by_mono = max((parse_rfc3339(last.t_utc) - parse_rfc3339(seen.started.t_utc)).total_seconds(), 0.0)
    return round(by_mono, 3)


def _engines(seen: _Seen) -> dict[str, Any]:
    engines = dict(seen.start.get("engines", {}))
    if seen.scores.evaluator is not None:
        engines["evaluator"] = seen.scores.evaluator
    return {**engines, "calibration": seen.scores.calibration or UNCALIBRATED}


def _evidence(events: Sequence[Event], seen: _Seen) -> EvidenceRecord:
    device = seen.start.get("device", {})
    return EvidenceRecord(
        ledger_head=events[-1].hash,
        events=len(events),
        public_key=device.get("public_key") if isinstance(device.get("public_key"), str) else None,
        device={name: device[name] for name in ("id", "name") if name in device},
        clock=seen.start.get("clock"),
        clock_offset_ms=seen.clock_offset_ms,
        checkpoints=tuple(seen.checkpoints),
        erased=tuple(seen.erased),
        unreadable=tuple(seen.unreadable),
    )
