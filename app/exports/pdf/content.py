"""What a session's report says, from its record: texts in reading order. No painting, and no judgement that the record does not hold.

Signals stand apart from the score, word for word, with who watched for what and what the detectors can't tell.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from app.desk.kind_words import kind_words
from app.desk.moments import day_and_time, duration, moment, time_of_day
from app.exports.records import Record, bounds, clock, number, part, parts, signals, text, texts, truth
from app.i18n import own_name, translate

Fact = tuple[str, str]
"""A name and what it is."""


@dataclass(frozen=True, slots=True)
class Quote:
    """Words of the participant, and when in the interview they were said."""

    at: str
    words: str


@dataclass(frozen=True, slots=True)
class Dimension:
    """One dimension: `score` None where too little was said; `share` is its weight."""

    label: str
    share: str
    score: float | None
    interval: tuple[float, float] | None
    verdict: str
    reasoning: str
    quotes: Sequence[Quote]


@dataclass(frozen=True, slots=True)
class Result:
    """The score and what it means; `state` says why where there is no score."""

    score: float | None
    interval: tuple[float, float] | None
    state: str
    facts: Sequence[Fact]
    notice: str


@dataclass(frozen=True, slots=True)
class Seen:
    """A signal: when, of which kind, and the detector's own sentence."""

    at: str
    kind: str
    statement: str
    notes: Sequence[str]


@dataclass(frozen=True, slots=True)
class Content:
    """The whole report."""

    language: str
    name: str
    about: str
    facts: Sequence[Fact]
    result: Result
    dimensions: Sequence[Dimension]
    feedback: Sequence[str]
    comments: Sequence[str]
    seen: Sequence[Seen]
    limits: Sequence[Fact]
    coverage: Sequence[Fact]
    engines: Sequence[Fact]
    integrity: Sequence[Fact]
    session_id: str


def content_of(record: Record) -> Content:
    """Return what a report of this record says."""
    participant, template = part(record, "participant"), part(record, "template")
    stage = text(part(record, "stage"), "stage_name")
    return Content(
        language=text(record, "language"),
        name=text(participant, "name") or translate("Report", "Name erased"),
        about=" · ".join(each for each in (text(template, "name") or text(template, "id"), stage) if each),
        facts=_facts(record),
        result=_result(record),
        dimensions=[_dimension(each) for each in parts(record, "evaluation_breakdown")],
        feedback=_paragraphs(text(record, "ai_feedback")),
        comments=[text(each, "text") for each in parts(record, "candidate_comments")],
        seen=[_seen(record, each) for each in signals(record)],
        limits=_limits(record),
        coverage=_coverage(parts(part(record, "authenticity_signals"), "coverage")),
        engines=_engines(part(record, "engines")),
        integrity=_integrity(record),
        session_id=text(record, "id"),
    )


def _facts(record: Record) -> list[Fact]:
    template, started, ended = part(record, "template"), record.get("started_at"), record.get("ended_at")
    version = number(template, "version")
    why = " · ".join(each for each in (text(record, "end_reason"), text(record, "end_detail")) if each)
    attempt = number(record, "attempt")
    said = [
        (translate("Report", "Status"), " · ".join(each for each in (text(record, "status"), why) if each)),
        (translate("Report", "E-mail"), text(part(record, "participant"), "email")),
        (translate("Report", "Template"), _versioned(text(template, "id"), version)),
        (translate("Report", "Language"), own_name(text(record, "language")) if text(record, "language") else ""),
        (translate("Report", "Scheduled"), _when(record.get("scheduled_at"))),
        (translate("Report", "Started"), _when(started)),
        (translate("Report", "Ended"), _when(ended)),
        (translate("Report", "Duration"), duration(number(record, "duration_s")) if ended else ""),
        (translate("Report", "Attempt"), f"{attempt:.0f}" if attempt is not None and attempt > 1 else ""),
        (translate("Report", "Accommodations"), ", ".join(texts(part(record, "consent"), "accommodations"))),
        (translate("Report", "Your reference"), text(record, "external_id")),
    ]
    return [each for each in said if each[1]]


def _versioned(name: str, version: float | None) -> str:
    return (
        name
        if version is None
        else translate("Report", "{name}, version {version}").format(name=name, version=f"{version:.0f}")
    )


def _when(said: object) -> str:
    at = moment(said if isinstance(said, str) else None)
    return day_and_time(at) if at else ""


def _result(record: Record) -> Result:
    score, status = number(record, "score"), text(record, "scoring_status")
    revision = number(record, "scorecard_revision")
    said = [
        (translate("Report", "Recommendation"), text(record, "recommendation").replace("_", " ")),
        (translate("Report", "Thresholds"), _verdict(truth(record, "passed"))),
        (translate("Report", "Calibration"), text(part(record, "engines"), "calibration") if score is not None else ""),
        (translate("Report", "Scorecard"), _revision(revision)),
    ]
    return Result(
        score=score,
        interval=bounds(record, "score_interval"),
        state="" if score is not None else _no_score(text(record, "status"), status),
        facts=[each for each in said if each[1]],
        notice=text(record, "scoring_notice"),
    )


def _revision(revision: float | None) -> str:
    if revision is None or revision <= 1:
        return ""
    return translate("Report", "revision {number}, which corrects an earlier one").format(number=f"{revision:.0f}")


def _verdict(passed: bool | None) -> str:  # noqa: FBT001 - the record's own three values
    if passed is None:
        return ""
    return translate("Report", "met") if passed else translate("Report", "not met")


def _no_score(status: str, scoring: str) -> str:
    if scoring == "unscorable":
        return translate("Report", "Unscorable: too little of it could be scored.")
    if scoring == "pending":
        return translate("Report", "Not scored yet.")
    return {
        "scheduled": translate("Report", "The interview has not begun: there is nothing to score."),
        "in_progress": translate("Report", "The interview is running: it is scored once it is complete."),
        "failed": translate("Report", "The interview broke off: what was captured is kept, and it is not scored."),
        "cancelled": translate("Report", "The interview was called off: there is nothing to score."),
    }.get(status, translate("Report", "There is no scorecard."))


def _dimension(each: Mapping[str, Any]) -> Dimension:
    weight = number(each, "weight")
    scored = number(each, "score")
    return Dimension(
        label=text(each, "label") or text(each, "dimension_id"),
        share="" if weight is None else f"{weight:.0%}",
        score=scored,
        interval=bounds(each, "interval"),
        verdict=_verdict(truth(each, "passed")) if scored is not None else translate("Report", "not enough said"),
        reasoning=text(each, "reasoning"),
        quotes=[Quote(clock(number(said, "t_start_ms"))[:8], text(said, "quote")) for said in parts(each, "citations")],
    )


def _paragraphs(said: str) -> list[str]:
    return [each.strip() for each in said.split("\n\n") if each.strip()]


def _seen(record: Record, each: Mapping[str, Any]) -> Seen:
    at = moment(text(each, "t_utc"))
    seq = number(each, "ledger_seq")
    notes = parts(part(record, "authenticity_signals"), "annotations")
    phase = text(each, "phase")
    kind = kind_words(text(each, "kind"))
    return Seen(
        at=time_of_day(at),
        kind=kind if phase in ("", "point") else f"{kind} ({phase})",
        statement=text(each, "statement"),
        notes=[f"{text(note, 'by')}: {text(note, 'note')}" for note in notes if number(note, "seq") == seq],
    )


def _limits(record: Record) -> list[Fact]:
    """Return what the detectors of the signals that were seen can't tell, once a kind."""
    found: dict[str, list[str]] = {}
    for each in signals(record):
        said = found.setdefault(kind_words(text(each, "kind")), [])
        said += [limit for limit in texts(each, "limits") if limit not in said]
    return [(kind, " ".join(said)) for kind, said in found.items() if said]


def _coverage(stretches: Iterable[Mapping[str, Any]]) -> list[Fact]:
    """Return who watched for what: kinds that were watched alike, together; what nobody watched for comes last."""
    alike: dict[tuple[str, ...], list[str]] = {}
    for each in stretches:
        way = tuple(text(each, name) for name in ("health", "reason", "detector", "since", "until"))
        kinds = alike.setdefault(way, [])
        kind = kind_words(text(each, "kind"))
        if kind not in kinds:
            kinds.append(kind)
    rows = [(_health_words(way[0]), f"{', '.join(kinds)} ({_watched(way)})", way[0]) for way, kinds in alike.items()]
    rows.sort(key=lambda row: row[2] == "unsupported")
    return [(health, said) for health, said, _ in rows]


def _health_words(health: str) -> str:
    return {
        "active": translate("Report", "watched"),
        "degraded": translate("Report", "watched in part"),
        "unsupported": translate("Report", "not watched"),
        "denied": translate("Report", "not allowed"),
        "failed": translate("Report", "failed"),
    }.get(health, health)


def _watched(way: tuple[str, ...]) -> str:
    _, reason, detector, since, until = way
    begun, ended = moment(since), moment(until)
    spell = f"{time_of_day(begun)}–{time_of_day(ended) if ended else ''}" if begun else ""
    return " · ".join(each for each in (detector, spell, reason) if each)


def _engines(engines: Mapping[str, Any]) -> list[Fact]:
    said = []
    for role in ("vad", "turn_end", "stt", "interviewer", "tts", "evaluator"):
        engine = part(engines, role)
        sha256 = text(engine, "model_sha256")
        model = translate("Report", "model {hash}").format(hash=sha256[:12]) if sha256 else ""
        named = f"{text(engine, 'name')} {text(engine, 'version')}".strip()
        said.append((role, " · ".join(each for each in (named, model) if each)))
    said.append((translate("Report", "calibration"), text(engines, "calibration")))
    return [each for each in said if each[1]]


def _integrity(record: Record) -> list[Fact]:
    evidence = part(record, "evidence")
    device = part(evidence, "device")
    events, erased = number(evidence, "events"), len(parts(evidence, "erased"))
    said = [
        (translate("Report", "Session"), text(record, "id")),
        (translate("Report", "Kiosk"), " · ".join(each for each in (text(device, "name"), text(device, "id")) if each)),
        (translate("Report", "Ledger head"), text(evidence, "ledger_head")),
        (translate("Report", "Events"), "" if events is None else f"{events:.0f}"),
        (translate("Report", "Signed checkpoints"), str(len(parts(evidence, "checkpoints")))),
        (translate("Report", "Public key"), text(evidence, "public_key")),
        (translate("Report", "Recording, SHA-256"), text(record, "recording_sha256")),
        (translate("Report", "Erased facts"), str(erased) if erased else ""),
    ]
    return [each for each in said if each[1]]
