"""What the interviewer knew of each dimension, from the newest `interviewer.coverage` of a session."""

from typing import Any

from sync.reading import Unreadable, number, table, tables, text, texts, truth, whole
from sync.record_types import ContradictionRecord, CoverageRecord, SegmentRecord, StatementRecord


def read_coverage(body: dict[str, Any]) -> tuple[CoverageRecord, ...]:
    """Return the map in an `interviewer.coverage` body. Raises `Unreadable`."""
    return tuple(_dimension(each) for each in tables(body, "dimensions"))


def _dimension(each: dict[str, Any]) -> CoverageRecord:
    evidence = table(each, "evidence")
    return CoverageRecord(
        dimension_id=text(each, "dimension_id"),
        label=text(each, "label"),
        weight=_share(each),
        asked=texts(each, "asked"),
        probes=whole(each, "probes"),
        answers=texts(each, "answers"),
        depth=whole(each, "depth"),
        evidence={kind: list(texts(evidence, kind)) for kind in evidence},
        contradictions=tuple(_contradiction(found) for found in tables(each, "contradictions")),
        corrections=texts(each, "corrections"),
        set_aside=tuple(
            SegmentRecord(text(part, "turn_id"), whole(part, "start"), whole(part, "end"))
            for part in tables(each, "set_aside")
        ),
        not_covered=text(each, "not_covered"),
    )


def _contradiction(found: dict[str, Any]) -> ContradictionRecord:
    earlier, later = (table(found, name) for name in ("earlier", "later"))
    return ContradictionRecord(
        about=text(found, "about"),
        earlier=StatementRecord(text(earlier, "turn_id"), text(earlier, "said")),
        later=StatementRecord(text(later, "turn_id"), text(later, "said")),
        asked=truth(found, "asked"),
    )


def _share(each: dict[str, Any]) -> float:
    weight = number(each, "weight")
    if not 0 <= weight <= 1:
        raise Unreadable("weight: expected a share")
    return weight
