"""What a card shows beside agreement: error by band, the calibration curve, differences by group, coverage, repeatability, nulls."""

import math
from collections.abc import Mapping, Sequence
from itertools import pairwise
from typing import Any

from engine.calibration.agreement import mean_absolute_error, mean_difference, standardised_difference
from engine.calibration.pairing import LEAST_PAIRS, Rated, rounded
from engine.calibration.scores import MachineScores
from engine.scoring.scale import BANDS, band_of

LEAST_IN_GROUP = 10
"""Sessions a group must have for its figures to be shown: fewer tell nothing, and may tell who is meant."""

NOTABLE_DIFFERENCE = 0.1
"""A standardised difference between evaluator and people beyond which a group is pointed at (Williamson, Xi & Breyer 2012: 0.10)."""

COVERAGE_TARGET = 0.9
_MOST_BINS = 10
_LEAST_IN_BIN = 5


def error_by_band(rated: Sequence[Rated]) -> list[dict[str, Any]]:
    """Return n, mean difference and mean absolute error of mapped against human scores, by the band of the human score."""
    found = []
    for name, _ in BANDS:
        pairs = [(each.mapped, each.human) for each in rated if band_of(each.human) == name]
        found.append(
            {
                "band": name,
                "n": len(pairs),
                "mean_difference": rounded(mean_difference(pairs)),
                "mean_absolute_error": rounded(mean_absolute_error(pairs)),
            }
        )
    return found


def curve(rated: Sequence[Rated]) -> list[dict[str, Any]]:
    """Return mean mapped and mean human scores over bins of equal size, by mapped score."""
    ordered = sorted(rated, key=lambda each: (each.mapped, each.human, each.session, each.dimension))
    count = min(_MOST_BINS, len(ordered) // _LEAST_IN_BIN)
    edges = [round(len(ordered) * step / count) for step in range(count + 1)] if count else []
    bins = [ordered[start:end] for start, end in pairwise(edges)]
    return [
        {
            "n": len(each),
            "mapped": rounded(sum(item.mapped for item in each) / len(each), 2),
            "human": rounded(sum(item.human for item in each) / len(each), 2),
        }
        for each in bins
    ]


def by_group(rated: Sequence[Rated], groups: Mapping[str, Mapping[str, str]]) -> list[dict[str, Any]]:
    """Return, for each value of each column, the standardised difference of evaluator and people; a small group's figures are withheld.

    A session counts once: its mean over the dimensions scored by both.
    """
    whole: dict[str, list[Rated]] = {}
    for each in rated:
        whole.setdefault(each.session, []).append(each)
    found = []
    for column, of in sorted(groups.items()):
        for value in sorted(set(of.values())):
            members = [items for session, items in sorted(whole.items()) if of.get(session) == value]
            pairs = [
                (_mean([item.mapped for item in items]), _mean([item.human for item in items])) for items in members
            ]
            shown = len(pairs) >= LEAST_IN_GROUP
            difference = standardised_difference(pairs) if shown else None
            found.append(
                {
                    "column": column,
                    "group": value,
                    "n": len(pairs) if shown else None,
                    "withheld": not shown,
                    "standardised_difference": rounded(difference),
                    "mean_difference": rounded(mean_difference(pairs)) if shown else None,
                    "notable": difference is not None and abs(difference) > NOTABLE_DIFFERENCE,
                }
            )
    return found


def coverage(rated: Sequence[Rated]) -> dict[str, Any]:
    """Return the share of human means that lie in the evaluator's interval, before and after the map."""
    raw = [(each.raw_interval, each.human) for each in rated if each.raw_interval is not None]
    mapped = [(each.interval, each.human) for each in rated if each.interval is not None]
    return {"target": COVERAGE_TARGET, "n": len(mapped), "raw": _within(raw), "mapped": _within(mapped)}


def margin_of(exceeded: Sequence[float]) -> float:
    """Return by how much intervals must be widened for `COVERAGE_TARGET` of people's scores to lie in them; 0 with too few to tell.

    `exceeded` says for each score how far outside it lies. Split conformal prediction's quantile (Romano, Patterson & Candès 2019).
    """
    if len(exceeded) < LEAST_PAIRS:
        return 0.0
    at = math.ceil((len(exceeded) + 1) * COVERAGE_TARGET) - 1
    return round(sorted(exceeded)[min(at, len(exceeded) - 1)] + 0.0, 2)


def retest(scores: MachineScores) -> dict[str, Any]:
    """Return how the same transcripts scored a second time: what share came out the same, and how far apart on average."""
    both = [(scores.given[key], again) for key, again in scores.again.items() if key in scores.given]
    numbers = [(a.score, b.score) for a, b in both if a.score is not None and b.score is not None]
    return {
        "n": len(both),
        "identical": rounded(sum(a == b for a, b in both) / len(both)) if both else None,
        "mean_absolute_difference": rounded(mean_absolute_error(numbers)),
    }


def citation_validity(scores: MachineScores) -> dict[str, Any]:
    """Return how many of the evaluator's quotes stand in the transcript, where they could be checked."""
    valid, every = scores.citations or (0, 0)
    return {"n": every, "valid": rounded(valid / every) if every else None}


def null_rate(scores: MachineScores) -> dict[str, Any]:
    """Return the share of dimensions the evaluator gave no score."""
    nulls = sum(each.score is None for each in scores.given.values())
    return {"n": len(scores.given), "rate": rounded(nulls / len(scores.given)) if scores.given else None}


def _mean(values: Sequence[float]) -> float:
    return math.fsum(values) / len(values)


def _within(pairs: Sequence[tuple[tuple[float, float] | None, float]]) -> float | None:
    held = [bounds[0] - 1e-9 <= human <= bounds[1] + 1e-9 for bounds, human in pairs if bounds is not None]
    return rounded(sum(held) / len(held)) if held else None
