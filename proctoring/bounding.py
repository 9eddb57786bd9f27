"""Makes what a detector observed fit to be kept for ever: JSON only, bounded, and text that every reader of JSON accepts."""

import math
import re
from collections.abc import Mapping, Sequence
from typing import Any

TEXT = 500
"""Characters a text may have; window titles and paths are cut to 200 by the detectors themselves."""

STATEMENT = 1000
ENTRIES = 200
DEPTH = 6
EXACT = 2**53 - 1
"""Whole numbers beyond this are no JSON numbers everywhere; they become text."""

_ODD = re.compile(r"[\x00-\x1f\x7f-\x9f\u2028-\u202e\u2066-\u2069\ud800-\udfff]")


def bounded(observed: Mapping[str, Any]) -> dict[str, Any]:
    """Return JSON values equal to `observed` as far as there is room; what is no JSON value becomes the name of its type."""
    return {plain(str(name)): _value(value, DEPTH) for name, value in list(observed.items())[:ENTRIES]}


def plain(said: str, room: int = TEXT) -> str:
    """Return text cut to `room`, without half surrogate pairs, which JSON can't hold, and without what hides or turns round what follows."""
    cut = said if len(said) <= room else said[: room - 1] + "…"
    return _ODD.sub("\N{REPLACEMENT CHARACTER}", cut)


def _value(value: Any, depth: int) -> Any:  # noqa: ANN401 - any JSON value
    match value:
        case None | bool():
            return value
        case str():
            return plain(str(value))
        case int():
            return int(value) if abs(value) <= EXACT else str(int(value))
        case float():
            return float(value) if math.isfinite(value) else None
        case Mapping() if depth:
            return {plain(str(name)): _value(each, depth - 1) for name, each in list(value.items())[:ENTRIES]}
        case Sequence() | set() | frozenset() if depth and not isinstance(value, (bytes, bytearray)):
            entries = sorted(value, key=str) if isinstance(value, (set, frozenset)) else value
            return [_value(each, depth - 1) for each in entries[:ENTRIES]]
        case _:
            return type(value).__name__
