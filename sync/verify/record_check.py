"""`record.json` must be, byte for byte, what the ledger gives in the version that the record says it is of."""

import json
from collections.abc import Sequence
from itertools import zip_longest
from typing import Any

from sync.canonical import parse
from sync.errors import NotCanonical
from sync.events import Event
from sync.manifest import RECORD
from sync.record import fold, record_json
from sync.record_types import RECORD_VERSION
from sync.verify.exhibit import Exhibit
from sync.verify.findings import Report

MAX_RECORD = 256 * 1024 * 1024


def check_record(exhibit: Exhibit, events: Sequence[Event], report: Report) -> None:
    """Fold the ledger anew and compare, naming the first place that differs."""
    if not exhibit.has(RECORD):
        report.problem("file.missing", RECORD, "is missing: the session's record")
        return
    if not events:
        return
    content = exhibit.read(RECORD, MAX_RECORD)
    record = fold(events)
    for unreadable in record.evidence.unreadable:
        report.note(
            f"Event {unreadable.seq} ({unreadable.kind}) does not have its kind's shape; the record leaves it out"
        )
    report.count("turns", len(record.turns))
    expected = record_json(record, _version(content))
    if content != expected:
        place = f"{RECORD} {_where(content, expected)}"
        report.problem("record.differs", place, "is not what the ledger gives: the record was changed, or the ledger")


def _version(content: bytes | None) -> int:
    """Return the version a record claims, where it is one this program can write; else the newest."""
    try:
        said = parse(content or b"")
    except NotCanonical:
        return RECORD_VERSION
    version = said.get("record_version") if isinstance(said, dict) else None
    known = isinstance(version, int) and not isinstance(version, bool) and 1 <= version < RECORD_VERSION
    return version if known and isinstance(version, int) else RECORD_VERSION


def _where(content: bytes | None, expected: bytes) -> str:
    if content is None:
        return "(larger than a record can be)"
    try:
        path = first_difference(parse(content), json.loads(expected))
    except NotCanonical:
        path = None
    if path is not None:
        return path
    offset = next(place for place, (ours, theirs) in enumerate(zip_longest(expected, content)) if ours != theirs)
    return f"byte {offset}"


def first_difference(found: Any, expected: Any, path: str = "$") -> str | None:  # noqa: ANN401 - any JSON value
    """Return the path of the first place where two JSON values differ; None where they are equal."""
    if isinstance(found, dict) and isinstance(expected, dict):
        for key in [*expected, *(key for key in found if key not in expected)]:
            if key not in found or key not in expected:
                return f"{path}.{key}"
            if (place := first_difference(found[key], expected[key], f"{path}.{key}")) is not None:
                return place
        return None
    if isinstance(found, list) and isinstance(expected, list):
        for index, (one, other) in enumerate(zip(found, expected, strict=False)):
            if (place := first_difference(one, other, f"{path}[{index}]")) is not None:
                return place
        return None if len(found) == len(expected) else f"{path}[{min(len(found), len(expected))}]"
    same = found == expected and isinstance(found, bool) == isinstance(expected, bool)
    return None if same else path
