"""What weights come to: each dimension's share of the whole, while somebody is still typing them."""

from collections.abc import Mapping, Sequence
from typing import Any


def total(dimensions: Sequence[Mapping[str, Any]]) -> float:
    """Return the sum of the weights that are numbers above 0."""
    return sum(_weight(each) for each in dimensions)


def shares(dimensions: Sequence[Mapping[str, Any]]) -> list[float | None]:
    """Return each dimension's share, 0 to 1; None where its weight is none, or all are nothing."""
    summed = total(dimensions)
    return [_weight(each) / summed if summed > 0 and _weight(each) > 0 else None for each in dimensions]


def _weight(dimension: Mapping[str, Any]) -> float:
    found = dimension.get("weight")
    return float(found) if isinstance(found, int | float) and not isinstance(found, bool) and found > 0 else 0.0
