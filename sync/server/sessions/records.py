"""A session's record and ledger as bytes: exactly what its kiosk would write."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from sync.events import Event, to_line
from sync.record import fold, record_json
from sync.times import rfc3339

LARGEST_PAGE = 8 * 1024 * 1024
"""Bytes of ledger lines in one answer, but for a single line that is larger."""


@dataclass(frozen=True, slots=True)
class Link:
    """Where a recording can be fetched, minted for one request, and until when."""

    url: str
    expires_at: datetime


def record_bytes(events: Sequence[Event], link: Link | None = None) -> bytes:
    """Return `record.json` of these events; with a link, the same but for the recording's address, which is in no ledger."""
    record = fold(events)
    if link is not None:
        record = replace(record, recording_url=link.url, recording_url_expires_at=rfc3339(link.expires_at))
    return record_json(record)


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
