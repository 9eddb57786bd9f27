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
ROOM = 32_000
"""Characters all texts of one observation may have together; a machine with hundreds of devices stays within it."""

NUMBER = 10
"""Characters that any value counts for."""

EXACT = 2**53 - 1
"""Whole numbers beyond this are no JSON numbers everywhere; they become text."""

_ODD = re.compile(r"[\x00-\x1f\x7f-\x9f\u2028-\u202e\u2066-\u2069\ud800-\udfff]")


def bounded(observed: Mapping[str, Any]) -> dict[str, Any]:
    """Return JSON values equal to `observed` as far as there is room; what is no JSON value becomes the name of its type.

    Past `ROOM` characters in all, what remains is left out and its place holds an ellipsis.
    """
    return _Bounding().table(observed, DEPTH)


def plain(said: str, room: int = TEXT) -> str:
    """Return text cut to `room`, without half surrogate pairs, which JSON can't hold, and without what hides or turns round what follows."""
    cut = said if len(said) <= room else said[: room - 1] + "…"
    return _ODD.sub("\N{REPLACEMENT CHARACTER}", cut)


class _Bounding:
    """One pass over what was observed, with the room that is left."""

    def __init__(self) -> None:
        self._left = ROOM

    def table(self, of: Mapping[Any, Any], depth: int) -> dict[str, Any]:
        return {self._text(str(name)): self.value(each, depth - 1) for name, each in list(of.items())[:ENTRIES]}

    def value(self, value: Any, depth: int) -> Any:  # noqa: ANN401 - any JSON value
        self._left -= NUMBER
        if self._left <= 0:
            return "…"
        match value:
            case None | bool():
                return value
            case str():
                return self._text(value)
            case int():
                return int(value) if abs(value) <= EXACT else str(int(value))[:TEXT]
            case float():
                return float(value) if math.isfinite(value) else None
            case Mapping() if depth:
                return self.table(value, depth)
            case Sequence() | set() | frozenset() if depth and not isinstance(value, bytes | bytearray):
                entries = sorted(value, key=str) if isinstance(value, set | frozenset) else value
                return [self.value(each, depth - 1) for each in entries[:ENTRIES]]
            case _:
                return type(value).__name__

    def _text(self, said: str) -> str:
        self._left -= len(said[:TEXT])
        return plain(str(said)) if self._left > 0 else "…"
