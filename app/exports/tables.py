"""Records as tables: which columns there are, what each holds, and the rows a record gives. Signals never share a table with scores."""

import json
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from app.exports.records import Record, bounds, clock, number, part, parts, signals, text, texts, truth
from sync.times import parse_rfc3339

Cell = str | int | float | bool | datetime | None
Row = tuple[Record, Mapping[str, Any]]
"""A record, and the part of it that this row is about."""


@dataclass(frozen=True, slots=True)
class Column:
    """A column by the record's own name. `width` is in characters, `meaning` for whoever reads the table without us.

    `timed` says that it holds times, `prose` that it holds sentences, which are wrapped.
    """

    name: str
    meaning: str
    of: Callable[[Row], Cell]
    width: int = 14
    timed: bool = False
    prose: bool = False


@dataclass(frozen=True, slots=True)
class Table:
    """A table: its columns, and the parts of a record that each give a row."""

    name: str
    about: str
    columns: Sequence[Column]
    parts: Callable[[Record], Iterable[Mapping[str, Any]]]

    def rows(self, record: Record) -> Iterator[list[Cell]]:
        """Yield the cells of each of the record's rows."""
        for each in self.parts(record):
            yield [column.of((record, each)) for column in self.columns]


def _said(*way: str) -> Callable[[Row], Cell]:
    return lambda row: text(part(row[0], *way[:-1]), way[-1]) or None


def _own(name: str) -> Callable[[Row], Cell]:
    return lambda row: text(row[1], name) or None


def _number(name: str) -> Callable[[Row], Cell]:
    return lambda row: number(row[1], name)


def _truth(name: str) -> Callable[[Row], Cell]:
    return lambda row: truth(row[1], name)


def _end(name: str, place: int) -> Callable[[Row], Cell]:
    def end(row: Row) -> Cell:
        both = bounds(row[1], name)
        return None if both is None else both[place]

    return end


def _time(name: str) -> Callable[[Row], Cell]:
    return lambda row: _moment(row[1].get(name))


def _moment(said: object) -> Cell:
    try:
        return parse_rfc3339(said) if isinstance(said, str) else None
    except ValueError:
        return str(said)


def _lines(name: str) -> Callable[[Row], Cell]:
    return lambda row: "\n".join(texts(row[1], name)) or None


def _json(name: str) -> Callable[[Row], Cell]:
    def written(row: Row) -> Cell:
        found = row[1].get(name)
        return json.dumps(found, ensure_ascii=False) if isinstance(found, dict | list) and found else None

    return written


def _seconds(name: str) -> Callable[[Row], Cell]:
    def seconds(row: Row) -> Cell:
        found = number(row[1], name)
        return None if found is None else found / 1000

    return seconds


def _version(row: Row) -> Cell:
    return number(part(row[0], "template"), "version")


def _evaluator(row: Row) -> Cell:
    named = part(row[0], "engines", "evaluator")
    return " ".join(said for said in (text(named, "name"), text(named, "version")) if said) or None


def _erased(row: Row) -> Cell:
    return len(parts(part(row[0], "evidence"), "erased"))


def _citations(row: Row) -> Cell:
    said = (
        f"[{clock(number(each, 't_start_ms'))}] {text(each, 'turn_id')}: {text(each, 'quote')}"
        for each in parts(row[1], "citations")
    )
    return "\n".join(said) or None


def _latency(name: str) -> Callable[[Row], Cell]:
    return lambda row: number(part(row[1], "latency"), name)


def _source(name: str) -> Callable[[Row], Cell]:
    return lambda row: text(part(row[1], "source"), name) or None


def _notes(row: Row) -> Cell:
    seq = number(row[1], "ledger_seq")
    notes = parts(part(row[0], "authenticity_signals"), "annotations")
    said = (f"{text(each, 'by')}: {text(each, 'note')}" for each in notes if number(each, "seq") == seq)
    return "\n".join(said) or None


SESSION_ID = Column("session_id", "The session's id; the same in every table.", _said("id"), 38)
PARTICIPANT = Column("participant_name", "Who was interviewed; empty once erased.", _said("participant", "name"), 28)

_IDENTITY = (
    SESSION_ID,
    PARTICIPANT,
    Column("participant_id", "The participant's id.", _said("participant", "id"), 20),
    Column("participant_email", "The participant's address.", _said("participant", "email"), 28),
    Column("external_id", "Your own reference for the session.", _own("external_id"), 16),
    Column("template_id", "The template's id.", _said("template", "id"), 20),
    Column("template_version", "The template's version.", _version, 10),
    Column("template_name", "The template's name.", _said("template", "name"), 28),
    Column("stage_name", "The stage of the template.", _said("stage", "stage_name"), 20),
    Column("language", "The interview's language (BCP 47).", _own("language"), 10),
    Column("channel", "Where it ran: kiosk, web, phone, embed.", _own("channel"), 10),
    Column("attempt", "1 for the first time, 2 for a retake.", _number("attempt"), 9),
    Column("previous_session_id", "The session that this one repeats or follows.", _own("previous_session_id"), 20),
)

SESSIONS = Table(
    "Sessions",
    "A row a session: identity, times and result.",
    (
        *_IDENTITY,
        Column("status", "scheduled, in_progress, completed, failed or cancelled.", _own("status"), 12),
        Column("end_reason", "Why it ended.", _own("end_reason"), 16),
        Column("end_detail", "More on why it ended.", _own("end_detail"), 24),
        Column("scheduled_at", "When it was due.", _time("scheduled_at"), 20, timed=True),
        Column("started_at", "When it began.", _time("started_at"), 20, timed=True),
        Column("ended_at", "When it ended.", _time("ended_at"), 20, timed=True),
        Column("duration_s", "From start to end in seconds, pauses included.", _number("duration_s"), 11),
        Column("scoring_status", "pending, final or unscorable.", _own("scoring_status"), 14),
        Column("score", "0 to 10, the weighted average of the dimensions; empty if unscorable.", _number("score"), 8),
        Column("score_low", "The lower end of the score's interval.", _end("score_interval", 0), 10),
        Column("score_high", "The upper end of the score's interval.", _end("score_interval", 1), 10),
        Column("passed", "Whether the rubric's thresholds are met.", _truth("passed"), 9),
        Column("recommendation", "In the words of the use case.", _own("recommendation"), 18),
        Column(
            "scorecard_revision",
            "1 for the first scorecard; a correction counts on.",
            _number("scorecard_revision"),
            10,
        ),
        Column("scoring_notice", "What to know of how it was scored.", _own("scoring_notice"), 30),
        Column("ai_feedback", "What went well, and what to probe next.", _own("ai_feedback"), 60),
        Column("evaluator", "What scored it, with its version.", _evaluator, 20),
        Column("calibration", "The calibration card, or uncalibrated.", _said("engines", "calibration"), 16),
        Column(
            "accommodations",
            "What was agreed on, a line each.",
            lambda row: _lines("accommodations")((row[0], part(row[0], "consent"))),
            20,
        ),
        Column("metadata", "Your own values, as JSON.", _json("metadata"), 24),
        Column("recording_sha256", "The recording's SHA-256.", _own("recording_sha256"), 20),
        Column(
            "ledger_head", "The ledger's last hash: `vivavoce verify` checks it.", _said("evidence", "ledger_head"), 20
        ),
        Column("erased", "How many facts were erased since.", _erased, 8),
    ),
    lambda record: (record,),
)

DIMENSIONS = Table(
    "Dimensions",
    "A row a dimension of each scored session.",
    (
        SESSION_ID,
        PARTICIPANT,
        Column("template_id", "The template's id.", _said("template", "id"), 20),
        Column("language", "The interview's language (BCP 47).", _said("language"), 10),
        Column("dimension_id", "The dimension's id in the rubric.", _own("dimension_id"), 20),
        Column("label", "The dimension's name.", _own("label"), 24),
        Column("weight", "Its share of the score.", _number("weight"), 9),
        Column("score", "0 to 10; empty with insufficient evidence.", _number("score"), 8),
        Column("score_low", "The lower end of its interval.", _end("interval", 0), 10),
        Column("score_high", "The upper end of its interval.", _end("interval", 1), 10),
        Column("raw_score", "The evaluator's own, where a calibration card mapped it.", _number("raw_score"), 10),
        Column("passed", "Whether its own threshold is met.", _truth("passed"), 9),
        Column(
            "insufficient_evidence", "Whether too little was said to score it.", _truth("insufficient_evidence"), 12
        ),
        Column("reasoning", "Why this score.", _own("reasoning"), 60, prose=True),
        Column("citations", "[when] turn: the participant's own words, a line each.", _citations, 60, prose=True),
    ),
    lambda record: parts(record, "evaluation_breakdown"),
)

TURNS = Table(
    "Turns",
    "A row a turn of the interview.",
    (
        SESSION_ID,
        Column("seq", "The turn's number.", _number("seq"), 7),
        Column("turn_id", "The turn's id, as citations name it.", _own("id"), 10),
        Column("speaker", "ai or participant.", _own("speaker"), 12),
        Column("t_start_s", "Seconds from the first sample to the turn's start.", _seconds("t_start_ms"), 10),
        Column("t_end_s", "Seconds from the first sample to the turn's end.", _seconds("t_end_ms"), 10),
        Column("text", "What was said.", _own("text"), 80, prose=True),
        Column("language", "The turn's language.", _own("language"), 10),
        Column("mode", "voice or typed.", _own("mode"), 8),
        Column("asr_confidence", "The recogniser's own confidence, 0 to 1.", _number("asr_confidence"), 10),
        Column("interrupted", "Whether the other began to speak meanwhile.", _truth("interrupted"), 11),
        Column("question_id", "The question that it asks or answers.", _own("question_id"), 16),
        Column("probe_of", "The question that it probes.", _own("probe_of"), 16),
        Column(
            "first_audio_ms",
            "From the last sample of an answer to any sound of the reply.",
            _latency("first_audio_ms"),
            10,
        ),
        Column(
            "first_content_ms",
            "From the last sample of an answer to the reply's content.",
            _latency("first_content_ms"),
            10,
        ),
    ),
    lambda record: parts(record, "turns"),
)

SIGNALS = Table(
    "Signals",
    "A row a signal, as its detector stated it. No score, no severity, no verdict is drawn from signals.",
    (
        SESSION_ID,
        Column("ledger_seq", "Its place in the ledger.", _number("ledger_seq"), 10),
        Column("kind", "What kind of signal.", _own("kind"), 24),
        Column("phase", "begin, end or point.", _own("phase"), 8),
        Column("span", "Joins a begin to its end.", _own("span"), 14),
        Column("t_utc", "When it was seen.", _time("t_utc"), 20, timed=True),
        Column("statement", "What the detector says, word for word.", _own("statement"), 70, prose=True),
        Column("observed", "What it saw, as JSON.", _json("observed"), 40),
        Column("limits", "What it can't tell, a line each.", _lines("limits"), 50),
        Column("context", "What the interview was doing, as JSON.", _json("context"), 24),
        Column("detector", "Which detector.", _source("detector"), 20),
        Column("detector_version", "The detector's version.", _source("version"), 10),
        Column("platform", "Where it ran.", _source("platform"), 14),
        Column("annotations", "What people noted on it, a line each.", _notes, 40),
    ),
    signals,
)

COVERAGE = Table(
    "Coverage",
    "Which detector watched for what, when, and how it was: no signals must never look like no detector.",
    (
        SESSION_ID,
        Column("kind", "The kind of signal that was watched for.", _own("kind"), 24),
        Column("health", "active, degraded, unsupported, denied or failed.", _own("health"), 12),
        Column("reason", "Why, where it was not active.", _own("reason"), 50),
        Column("since", "From when.", _time("since"), 20, timed=True),
        Column("until", "Until when.", _time("until"), 20, timed=True),
        Column("detector", "Which detector; empty where nobody watched.", _own("detector"), 20),
        Column("detector_version", "The detector's version.", _own("version"), 10),
        Column("platform", "Where it ran.", _own("platform"), 14),
    ),
    lambda record: parts(part(record, "authenticity_signals"), "coverage"),
)

TABLES = (SESSIONS, DIMENSIONS, TURNS, SIGNALS, COVERAGE)
