"""Scores side by side: the evaluator's before and after the map, and the raters', with every figure of their agreement."""

import random
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations
from typing import Any

from engine.calibration.agreement import (
    icc_2_1,
    krippendorff_alpha,
    mean_absolute_error,
    mean_difference,
    quadratic_kappa,
)

LEAST_PAIRS = 10
"""Pairs under which no figure of agreement is given: it would be noise with two decimals."""

RESAMPLES = 500
_DIGITS = 3


@dataclass(frozen=True, slots=True)
class Pair:
    """Two scores of the same dimension of the same session."""

    session: str
    first: float
    second: float


@dataclass(frozen=True, slots=True)
class Rated:
    """One dimension of one session with a score by the evaluator. `mapped` and `interval` are after the map; `humans` by rater."""

    session: str
    dimension: str
    raw: float
    mapped: float
    raw_interval: tuple[float, float] | None
    interval: tuple[float, float] | None
    humans: Mapping[str, float]

    @property
    def human(self) -> float:
        """The mean of the raters."""
        return sum(self.humans[rater] for rater in sorted(self.humans)) / len(self.humans)


def of_mean(rated: Sequence[Rated], score: Callable[[Rated], float]) -> list[Pair]:
    """Return (evaluator, mean of the raters) of each."""
    return [Pair(each.session, score(each), each.human) for each in rated]


def of_each_rater(rated: Sequence[Rated]) -> list[Pair]:
    """Return (evaluator after the map, rater) of each score a rater gave: what compares with `of_raters`."""
    return [Pair(each.session, each.mapped, each.humans[rater]) for each in rated for rater in sorted(each.humans)]


def of_raters(rated: Sequence[Rated]) -> list[Pair]:
    """Return the scores of every two raters who scored the same."""
    return [
        Pair(each.session, each.humans[one], each.humans[other])
        for each in rated
        for one, other in combinations(sorted(each.humans), 2)
    ]


def agreement(
    pairs: Sequence[Pair], *, seed: int, clustered: bool, units: Sequence[Sequence[float]] | None = None
) -> dict[str, Any]:
    """Return every figure of agreement, None where `LEAST_PAIRS` are not reached or there is no variance.

    `clustered` says that a session may hold several pairs: then the interval of the ICC is from resampling whole sessions (percentile
    bootstrap, seeded), not from Shrout & Fleiss, who take pairs to be independent. `units`, for alpha, are the pairs themselves by default.
    """
    plain = [(pair.first, pair.second) for pair in pairs]
    found: dict[str, Any] = {"n": len(pairs), "sessions": len({pair.session for pair in pairs})}
    if len(pairs) < LEAST_PAIRS:
        return found | dict.fromkeys(
            ("weighted_kappa", "icc", "icc_interval", "alpha", "mean_absolute_error", "mean_difference")
        )
    icc = icc_2_1(plain)
    bounds = None
    if icc is not None:
        bounds = _resampled(pairs, seed) if clustered else (icc.low, icc.high)
    return found | {
        "weighted_kappa": rounded(quadratic_kappa(plain)),
        "icc": rounded(icc.value if icc else None),
        "icc_interval": None if bounds is None or None in bounds else [rounded(bound) for bound in bounds],
        "alpha": rounded(krippendorff_alpha(plain if units is None else units)),
        "mean_absolute_error": rounded(mean_absolute_error(plain)),
        "mean_difference": rounded(mean_difference(plain)),
    }


def rounded(value: float | None, digits: int = _DIGITS) -> float | None:
    """Return a figure as cards keep it; minus zero is zero."""
    return None if value is None else round(value, digits) + 0.0


def _resampled(pairs: Sequence[Pair], seed: int) -> tuple[float, float] | None:
    """Return the middle 95 % of the ICC over resampled sessions; None where too few resamples have one."""
    by_session: dict[str, list[tuple[float, float]]] = {}
    for pair in pairs:
        by_session.setdefault(pair.session, []).append((pair.first, pair.second))
    sums = [_sums(by_session[session]) for session in sorted(by_session)]
    if len(sums) < 5:
        return None
    chance = random.Random(seed)  # noqa: S311 - repeatable is the point
    found = []
    for _ in range(RESAMPLES):
        drawn = chance.choices(sums, k=len(sums))
        value = _icc_of_sums(*(sum(column) for column in zip(*drawn, strict=True)))
        if value is not None:
            found.append(value)
    if len(found) < RESAMPLES // 2:
        return None
    found.sort()
    return found[int(0.025 * len(found))], found[min(int(0.975 * len(found)), len(found) - 1)]


def _sums(pairs: Sequence[tuple[float, float]]) -> tuple[float, ...]:
    return (
        float(len(pairs)),
        sum(x for x, _ in pairs),
        sum(y for _, y in pairs),
        sum(x * x for x, _ in pairs),
        sum(y * y for _, y in pairs),
        sum(x * y for x, y in pairs),
    )


def _icc_of_sums(n: float, x: float, y: float, xx: float, yy: float, xy: float) -> float | None:
    """Return ICC(2,1) of two columns from their sums: the same as `icc_2_1`, for speed."""
    grand = (x + y) / (2 * n)
    between = (xx + yy + 2 * xy) / 2 - 2 * n * grand**2
    columns = (x * x + y * y) / n - 2 * n * grand**2
    total = xx + yy - 2 * n * grand**2
    msr, mse = between / (n - 1), max(0.0, total - between - columns) / (n - 1)
    below = msr + mse + 2 * (columns - mse) / n
    return None if abs(below) < 1e-9 else (msr - mse) / below
