"""The monotone map from an evaluator's score to the one people would give: isotonic, linear where labels are few, none where they are too few.

Isotonic regression by pooling adjacent violators (Ayer, Brunk, Ewing, Reid & Silverman 1955); between the points it rests on the map is
straight, beyond them level. So it never lowers a better score, and never leaves the range of what people gave.
"""

from bisect import bisect_left
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from itertools import groupby
from typing import Any

from engine.scoring.scale import TOP

LEAST_FOR_ISOTONIC = 200
"""Labels a dimension must have in the fitted part for a step-wise map: under that, its steps follow single raters."""

LEAST_FOR_LINEAR = 10
"""Labels under which a dimension's scores are left as they are."""

_DIGITS = 4


class Kind(StrEnum):
    """How a map was made."""

    ISOTONIC = "isotonic"
    LINEAR = "linear"
    IDENTITY = "identity"


@dataclass(frozen=True, slots=True)
class Observation:
    """A machine score, the mean of the human ones beside it, and how many those are."""

    machine: float
    human: float
    raters: int = 1


@dataclass(frozen=True, slots=True)
class ScoreMap:
    """Straight between `knots` (machine, mapped), both rising; level before the first and after the last. `why` is a stable word."""

    kind: Kind
    knots: tuple[tuple[float, float], ...]
    labels: int
    why: str = ""
    margin: float = 0.0
    """Points by which intervals are widened either way after mapping."""

    def __call__(self, score: float) -> float:
        """Return the mapped score, 0-10, unrounded."""
        at = bisect_left(self.knots, (score,))
        if at == 0:
            return self.knots[0][1]
        if at == len(self.knots):
            return self.knots[-1][1]
        (x0, y0), (x1, y1) = self.knots[at - 1], self.knots[at]
        return min(max(y0 + (y1 - y0) * ((score - x0) / (x1 - x0)), y0), y1)

    def interval(self, low: float, high: float) -> tuple[float, float]:
        """Return a mapped interval, widened by the margin, within 0-10, one decimal."""
        return round(max(0.0, self(low) - self.margin), 1), round(min(TOP, self(high) + self.margin), 1)

    def document(self) -> dict[str, Any]:
        """Return the map as a card keeps it."""
        return {
            "kind": self.kind.value,
            "knots": [list(knot) for knot in self.knots],
            "labels": self.labels,
            "why": self.why,
            "margin": self.margin,
        }


def map_from(document: Mapping[str, Any]) -> ScoreMap:
    """Return the map a card keeps."""
    knots = tuple((float(x), float(y)) for x, y in document["knots"])
    return ScoreMap(Kind(document["kind"]), knots, document["labels"], document["why"], float(document["margin"]))


def identity(labels: int, why: str) -> ScoreMap:
    """Return the map that changes nothing."""
    return ScoreMap(Kind.IDENTITY, ((0.0, 0.0), (TOP, TOP)), labels, why)


def fit(observations: Sequence[Observation]) -> ScoreMap:
    """Return the map that suits the amount of labels; the order of observations does not matter."""
    labels = sum(each.raters for each in observations)
    if labels < LEAST_FOR_LINEAR:
        return identity(labels, "too_few")
    if len({each.machine for each in observations}) < 2:
        return identity(labels, "all_alike")
    ordered = sorted(observations, key=lambda each: (each.machine, each.human, each.raters))
    if labels >= LEAST_FOR_ISOTONIC:
        return ScoreMap(Kind.ISOTONIC, isotonic(ordered), labels)
    return _linear(ordered, labels)


def isotonic(ordered: Sequence[Observation]) -> tuple[tuple[float, float], ...]:
    """Return the corners of the weighted least-squares rising function through observations that are sorted by machine score."""
    blocks: list[tuple[float, float, float, float]] = []  # first and last machine score, mean, weight
    for machine, alike in groupby(ordered, key=lambda each: each.machine):
        same = list(alike)
        weight = float(sum(each.raters for each in same))
        mean = sum(each.human * each.raters for each in same) / weight
        blocks.append((machine, machine, mean, weight))
        while len(blocks) > 1 and blocks[-2][2] >= blocks[-1][2]:
            (first, _, before, many), (_, last, after, few) = blocks[-2], blocks[-1]
            blocks[-2:] = [(first, last, (before * many + after * few) / (many + few), many + few)]
    corners = [(x, round(mean, _DIGITS)) for first, last, mean, _ in blocks for x in dict.fromkeys((first, last))]
    return tuple(corners)


def _linear(ordered: Sequence[Observation], labels: int) -> ScoreMap:
    weight = float(sum(each.raters for each in ordered))
    x_mean = sum(each.machine * each.raters for each in ordered) / weight
    y_mean = sum(each.human * each.raters for each in ordered) / weight
    spread = sum(each.raters * (each.machine - x_mean) ** 2 for each in ordered)
    slope = sum(each.raters * (each.machine - x_mean) * (each.human - y_mean) for each in ordered) / spread
    if slope <= 0.0:
        return identity(labels, "no_rise")

    def line(x: float) -> float:
        return y_mean + slope * (x - x_mean)

    bends = (x_mean + (y - y_mean) / slope for y in (0.0, TOP))  # where the line meets the range's ends
    at = {0.0, TOP} | {round(x, _DIGITS) for x in bends if 0.0 < x < TOP}
    return ScoreMap(Kind.LINEAR, tuple((x, _held(line(x))) for x in sorted(at)), labels)


def _held(score: float) -> float:
    return round(min(max(score, 0.0), TOP), _DIGITS)
