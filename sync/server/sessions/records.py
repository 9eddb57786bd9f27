"""A session's record and ledger as bytes: exactly what its kiosk would write."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from sync.events import Event, to_line
from sync.record import fold, record_json
from sync.record_types import SessionRecord
from sync.times import rfc3339

LARGEST_PAGE = 8 * 1024 * 1024
"""Bytes of ledger lines in one answer, but for a single line that is larger."""


@dataclass(frozen=True, slots=True)
class Link:
    """Where a recording can be fetched, minted for one request, and until when."""

    url: str
    expires_at: datetime


def record_bytes(events: Sequence[Event], link: Link | None = None, without: Collection[str] = ()) -> bytes:
    """Return `record.json` of these events; with a link, the same but for the recording's address, which is in no ledger.

    `without` may name "scores" and "signals": their fields then say nothing, as before there were any.
    """
    record = fold(events)
    if "scores" in without:
        record = _unscored(record)
    if "signals" in without:
        record = replace(record, authenticity_signals={})
    if link is not None:
        record = replace(record, recording_url=link.url, recording_url_expires_at=rfc3339(link.expires_at))
    return record_json(record)


def _unscored(record: SessionRecord) -> SessionRecord:
    """Return a record without anybody's opinion of it: neither scores nor what the interviewer found covered, nor who scored by what."""
    engines = {name: value for name, value in record.engines.items() if name not in ("evaluator", "calibration")}
    return replace(
        record,
        coverage=(),
        score=None,
        raw_score=None,
        score_interval=None,
        passed=None,
        recommendation=None,
        scoring_status=None,
        scoring_notice=None,
        scorecard_revision=None,
        evaluation_breakdown=(),
        ai_feedback=None,
        engines=engines,
    )


def ledger_page(events: Sequence[Event]) -> tuple[bytes, int | None]:
    """Return as many events as fit as lines of `ledger.jsonl`, and the seq of the last of them; None where there is none."""
    lines: list[bytes] = []
    size, last = 0, None
    for event in events:
        line = to_line(event) + b"\n"
        if lines and size + len(line) > LARGEST_PAGE:
            break
        lines.append(line)
        size, last = size + len(line), event.seq
    return b"".join(lines), last
