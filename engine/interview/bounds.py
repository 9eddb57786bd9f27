"""What a field of the domain may hold, said beside the field in plain data: the reader checks it, the published schema states it.

The keys are JSON Schema's ideas under pydantic's names (`min_length`, `gt`, `pattern`); the domain itself needs neither.
"""

from collections.abc import Mapping
from typing import Any, Final

Bounds = Mapping[str, Any]

# Nothing that isn't named, no number for a text, no true for a 1, no NaN: a template is read by people who must be able to trust it.
STRICT: Final[dict[str, Any]] = {"extra": "forbid", "strict": True, "allow_inf_nan": False}

ID: Final[Bounds] = {"min_length": 1, "max_length": 64, "pattern": r"^[A-Za-z0-9][A-Za-z0-9._-]*$"}
LANGUAGE_PATTERN: Final = r"^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?$"
LANGUAGE: Final[Bounds] = {"max_length": 16, "pattern": LANGUAGE_PATTERN}
SCORE: Final[Bounds] = {"ge": 0, "le": 10}
VERSION: Final[Bounds] = {"ge": 1, "le": 1_000_000}


def said(at_most: int) -> Bounds:
    """Return the bounds of a text that must say something: not empty, not blank, at most so many characters."""
    return {"min_length": 1, "max_length": at_most, "pattern": r"\S"}


def may_say(at_most: int) -> Bounds:
    """Return the bounds of a text that may be empty."""
    return {"max_length": at_most}


def some(at_most: int) -> Bounds:
    """Return the bounds of a list that needs an entry."""
    return {"min_length": 1, "max_length": at_most}


def up_to(at_most: int) -> Bounds:
    """Return the bounds of a list that may be empty."""
    return {"max_length": at_most}


def between(low: float, high: float) -> Bounds:
    """Return the bounds of a number, both ends included."""
    return {"ge": low, "le": high}
