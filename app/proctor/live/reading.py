"""Reads what another program sent: whatever does not fit is as if it was never said, and nothing is longer than can be shown."""

import math
from collections.abc import Mapping
from typing import Any

from sync.times import parse_rfc3339

LONGEST = 300
"""Characters of any one text that are kept."""


def text(value: object, most: int = LONGEST) -> str:
    """Return a text; nothing for anything else."""
    return value[:most] if isinstance(value, str) else ""


def number(value: object, least: float, most: float) -> float | None:
    """Return a finite number within its bounds; None for anything else."""
    if isinstance(value, bool) or not isinstance(value, int | float):
        return None
    return float(value) if math.isfinite(value) and least <= value <= most else None


def count(value: object, most: int = 1_000_000) -> int:
    """Return a whole number from nought; nought for anything else."""
    found = number(value, 0, most)
    return 0 if found is None else int(found)


def mapping(value: object) -> Mapping[str, Any]:
    """Return an object; an empty one for anything else."""
    return value if isinstance(value, Mapping) else {}


def rows(value: object) -> list[Mapping[str, Any]]:
    """Return the objects of a list; none for anything else."""
    return [each for each in value if isinstance(each, Mapping)] if isinstance(value, list) else []


def seconds_at(value: object) -> float | None:
    """Return an RFC 3339 time as seconds since 1970; None for what is no time."""
    if not isinstance(value, str):
        return None
    try:
        return parse_rfc3339(value).timestamp()
    except (ValueError, OverflowError):
        return None
