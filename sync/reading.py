"""Fields of an event's body, read with their types; what has another shape is unreadable, never guessed at."""

from collections.abc import Mapping
from typing import Any


class Unreadable(ValueError):
    """A body does not have its kind's shape."""


def text(body: Mapping[str, Any], name: str) -> str:
    """Return a text that must be there."""
    value = body.get(name)
    if not isinstance(value, str):
        raise Unreadable(f"{name}: expected text")
    return value


def maybe_text(body: Mapping[str, Any], name: str) -> str | None:
    """Return a text, or None."""
    return None if body.get(name) is None else text(body, name)


def whole(body: Mapping[str, Any], name: str) -> int:
    """Return a whole number that must be there."""
    value = body.get(name)
    if isinstance(value, bool) or not isinstance(value, int):
        raise Unreadable(f"{name}: expected a whole number")
    return value


def maybe_whole(body: Mapping[str, Any], name: str) -> int | None:
    """Return a whole number, or None."""
    return None if body.get(name) is None else whole(body, name)


def number(body: Mapping[str, Any], name: str) -> float:
    """Return a number that must be there."""
    value = body.get(name)
    if isinstance(value, bool) or not isinstance(value, int | float):
        raise Unreadable(f"{name}: expected a number")
    return value


def maybe_number(body: Mapping[str, Any], name: str) -> float | None:
    """Return a number, or None."""
    return None if body.get(name) is None else number(body, name)


def truth(body: Mapping[str, Any], name: str) -> bool:
    """Return true or false, which must be there."""
    value = body.get(name)
    if not isinstance(value, bool):
        raise Unreadable(f"{name}: expected true or false")
    return value


def maybe_truth(body: Mapping[str, Any], name: str) -> bool | None:
    """Return true, false or None."""
    return None if body.get(name) is None else truth(body, name)


def table(body: Mapping[str, Any], name: str) -> dict[str, Any]:
    """Return an object; an absent one is empty."""
    value = body.get(name, {})
    if not isinstance(value, dict):
        raise Unreadable(f"{name}: expected an object")
    return value


def tables(body: Mapping[str, Any], name: str) -> list[dict[str, Any]]:
    """Return a list of objects; an absent one is empty."""
    value = body.get(name, [])
    if not isinstance(value, list) or not all(isinstance(item, dict) for item in value):
        raise Unreadable(f"{name}: expected a list of objects")
    return value


def texts(body: Mapping[str, Any], name: str) -> tuple[str, ...]:
    """Return a list of texts; an absent one is empty."""
    value = body.get(name, [])
    if not isinstance(value, list) or not all(isinstance(item, str) for item in value):
        raise Unreadable(f"{name}: expected a list of texts")
    return tuple(value)


def interval(body: Mapping[str, Any], name: str) -> tuple[float, float] | None:
    """Return a pair of numbers, or None."""
    value = body.get(name)
    if value is None:
        return None
    if not isinstance(value, list) or len(value) != 2:
        raise Unreadable(f"{name}: expected two numbers")
    pair = {"low": value[0], "high": value[1]}
    return number(pair, "low"), number(pair, "high")
