"""A session's record, as the result view reads it: from the server's JSON to frozen values, whatever of it is missing or erased. No Qt.

Times inside the interview are milliseconds from its first sample, as in the record; times of day are aware datetimes.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sync.times import parse_rfc3339

ERASED = "session.scheduled"
"""The kind whose erasure takes a session's name, template and all else with it."""


@dataclass(frozen=True, slots=True)
class Turn:
    """One turn. `words` are (text, start, end) in milliseconds, empty where the turn has none with times."""

    id: str
    number: int
    ours: bool
    start_ms: int
    end_ms: int
    text: str
    words: tuple[tuple[str, int, int], ...]
    interrupted: bool
    typed: bool
    question_id: str | None
    probe_of: str | None


@dataclass(frozen=True, slots=True)
class Cited:
    """Words of the participant that a score stands on, and where they are heard."""

    turn_id: str
    quote: str
    start_ms: int
    end_ms: int


@dataclass(frozen=True, slots=True)
class Scored:
    """One dimension's result; `weight` is its share of the whole."""

    id: str
    label: str
    weight: float
    score: float | None
    raw_score: float | None
    interval: tuple[float, float] | None
    passed: bool | None
    reasoning: str
    citations: tuple[Cited, ...]
    insufficient: bool


@dataclass(frozen=True, slots=True)
class Card:
    """A scorecard. `status` is pending, final, unscorable, or empty where none is due."""

    status: str
    score: float | None
    raw_score: float | None
    interval: tuple[float, float] | None
    passed: bool | None
    recommendation: str | None
    notice: str
    feedback: str
    calibration: str
    evaluator: Mapping[str, Any]
    revision: int | None
    dimensions: tuple[Scored, ...]


@dataclass(frozen=True, slots=True)
class Evidence:
    """What ties the record to its ledger, as the record itself tells it."""

    events: int
    head: str
    checkpoints: int
    erased: tuple[tuple[int, str], ...]
    unreadable: int
    device: str
    clock_offset_ms: int | None


@dataclass(frozen=True, slots=True)
class Result:
    """Everything of a session that the view shows, but for its signals (`signals.py`)."""

    id: str
    participant_id: str
    participant: str
    template_id: str
    template: str
    template_version: int
    stage: str
    status: str
    end_reason: str
    end_detail: str
    language: str
    channel: str
    attempt: int
    previous_session_id: str | None
    scheduled_at: datetime | None
    started_at: datetime | None
    ended_at: datetime | None
    duration_s: float | None
    turns: tuple[Turn, ...]
    card: Card
    engines: Mapping[str, Any]
    comments: tuple[tuple[datetime | None, str], ...]
    actions: tuple[str, ...]
    evidence: Evidence
    recorded: bool

    @property
    def erased(self) -> bool:
        """Whether its content was taken out, by retention or on a person's wish."""
        return any(kind == ERASED for _, kind in self.evidence.erased)

    def turn(self, turn_id: str) -> Turn | None:
        """Return a turn by its id."""
        return next((turn for turn in self.turns if turn.id == turn_id), None)


def read_result(record: Mapping[str, Any]) -> Result:
    """Return a record's content."""
    person, template = _table(record, "participant"), _table(record, "template")
    return Result(
        id=_text(record, "id"),
        participant_id=_text(person, "id"),
        participant=_text(person, "name"),
        template_id=_text(template, "id"),
        template=_text(template, "name"),
        template_version=int(template.get("version") or 0),
        stage=_text(_table(record, "stage"), "stage_name"),
        status=_text(record, "status"),
        end_reason=_text(record, "end_reason"),
        end_detail=_text(record, "end_detail"),
        language=_text(record, "language"),
        channel=_text(record, "channel"),
        attempt=int(record.get("attempt") or 1),
        previous_session_id=record.get("previous_session_id"),
        scheduled_at=moment_of(record.get("scheduled_at")),
        started_at=moment_of(record.get("started_at")),
        ended_at=moment_of(record.get("ended_at")),
        duration_s=record.get("duration_s"),
        turns=tuple(_turn(each) for each in _list(record, "turns")),
        card=read_card(record, _table(record, "engines").get("evaluator")),
        engines=_table(record, "engines"),
        comments=tuple(
            (moment_of(each.get("time")), _text(each, "text")) for each in _list(record, "candidate_comments")
        ),
        actions=tuple(_action(each) for each in _list(record, "proctor_actions")),
        evidence=_evidence(_table(record, "evidence")),
        recorded=bool(record.get("recording_sha256")),
    )


def read_card(said: Mapping[str, Any], evaluator: object = None) -> Card:
    """Return a scorecard, from a record or from a `scorecard.issued` body's own."""
    by = evaluator if isinstance(evaluator, Mapping) else _table(said, "evaluator")
    calibration = said.get("calibration") or _table(said, "engines").get("calibration")
    return Card(
        status=_text(said, "scoring_status"),
        score=said.get("score"),
        raw_score=said.get("raw_score"),
        interval=_interval(said.get("score_interval")),
        passed=said.get("passed"),
        recommendation=said.get("recommendation"),
        notice=_text(said, "scoring_notice") or _text(said, "notice"),
        feedback=_text(said, "ai_feedback"),
        calibration=str(calibration or ""),
        evaluator=by,
        revision=said.get("scorecard_revision"),
        dimensions=tuple(_scored(each) for each in _list(said, "evaluation_breakdown")),
    )


def moment_of(text: object) -> datetime | None:
    """Return an RFC 3339 time; None for nothing, or what is none."""
    try:
        return parse_rfc3339(text) if isinstance(text, str) else None
    except ValueError:
        return None


def turn_at(turns: Sequence[Turn], at_ms: int) -> int:
    """Return the place of the turn that is heard at a time, the last begun by then; -1 before the first. The turns are in order."""
    low, high = 0, len(turns)
    while low < high:
        middle = (low + high) // 2
        if turns[middle].start_ms <= at_ms:
            low = middle + 1
        else:
            high = middle
    return low - 1


def _turn(said: Mapping[str, Any]) -> Turn:
    return Turn(
        id=_text(said, "id"),
        number=int(said.get("seq") or 0),
        ours=said.get("speaker") == "ai",
        start_ms=int(said.get("t_start_ms") or 0),
        end_ms=int(said.get("t_end_ms") or 0),
        text=_text(said, "text"),
        words=tuple((word["text"], word["t_start_ms"], word["t_end_ms"]) for word in said.get("words") or ()),
        interrupted=said.get("interrupted") is True,
        typed=said.get("mode") == "typed",
        question_id=said.get("question_id"),
        probe_of=said.get("probe_of"),
    )


def _scored(said: Mapping[str, Any]) -> Scored:
    return Scored(
        id=_text(said, "dimension_id"),
        label=_text(said, "label"),
        weight=float(said.get("weight") or 0.0),
        score=said.get("score"),
        raw_score=said.get("raw_score"),
        interval=_interval(said.get("interval")),
        passed=said.get("passed"),
        reasoning=_text(said, "reasoning"),
        citations=tuple(
            Cited(
                _text(each, "turn_id"),
                _text(each, "quote"),
                int(each.get("t_start_ms") or 0),
                int(each.get("t_end_ms") or 0),
            )
            for each in _list(said, "citations")
        ),
        insufficient=said.get("insufficient_evidence") is True,
    )


def _action(said: Mapping[str, Any]) -> str:
    outcome = _text(said, "outcome")
    return f"{_text(said, 'command')} · {_text(said, 'by')}" + (f" · {outcome}" if outcome else "")


def _evidence(said: Mapping[str, Any]) -> Evidence:
    offset = said.get("clock_offset_ms")
    return Evidence(
        events=int(said.get("events") or 0),
        head=_text(said, "ledger_head"),
        checkpoints=len(_list(said, "checkpoints")),
        erased=tuple((int(each.get("seq") or 0), _text(each, "kind")) for each in _list(said, "erased")),
        unreadable=len(_list(said, "unreadable")),
        device=_text(_table(said, "device"), "name"),
        clock_offset_ms=offset if isinstance(offset, int) else None,
    )


def _interval(said: object) -> tuple[float, float] | None:
    return (float(said[0]), float(said[1])) if isinstance(said, list | tuple) and len(said) == 2 else None


def _table(said: Mapping[str, Any], name: str) -> Mapping[str, Any]:
    found = said.get(name)
    return found if isinstance(found, Mapping) else {}


def _list(said: Mapping[str, Any], name: str) -> Sequence[Mapping[str, Any]]:
    found = said.get(name)
    return [each for each in found if isinstance(each, Mapping)] if isinstance(found, list) else []


def _text(said: Mapping[str, Any], name: str) -> str:
    found = said.get(name)
    return found if isinstance(found, str) else ""
