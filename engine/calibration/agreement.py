"""How closely two scorers agree, in the figures that studies of assessment report.

Each is None where it has no value: too few pairs, or scores that never vary. Sources: Cohen 1968 (weighted kappa), Fleiss & Cohen 1973
(quadratic weights), Shrout & Fleiss 1979 (ICC(2,1)), McGraw & Wong 1996 (its interval), Krippendorff 2011 (alpha).
"""

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from engine.calibration.distributions import f_quantile

_NOTHING = 1e-12


@dataclass(frozen=True, slots=True)
class Icc:
    """ICC(2,1): absolute agreement of single scores by raters who stand for all raters; `low` and `high` bound it with 95 %."""

    value: float
    low: float | None
    high: float | None


def weighted_kappa(table: Sequence[Sequence[float]], weights: Sequence[Sequence[float]]) -> float | None:
    """Return Cohen's kappa of a square table (counts or shares) under weights of disagreement, zero on the diagonal."""
    total = sum(map(sum, table))
    rows = [sum(row) for row in table]
    columns = [sum(column) for column in zip(*table, strict=True)]
    places = range(len(table))
    seen = sum(weights[i][j] * table[i][j] for i in places for j in places) / total
    by_chance = sum(weights[i][j] * rows[i] * columns[j] for i in places for j in places) / total**2
    return None if by_chance < _NOTHING else 1.0 - seen / by_chance


def quadratic_kappa(pairs: Sequence[tuple[float, float]]) -> float | None:
    """Return the kappa of pairs under squared distances, over scores rounded to half points: what `weighted_kappa` gives, without a table."""
    if len(pairs) < 2:
        return None
    halves = [(round(first * 2) / 2, round(second * 2) / 2) for first, second in pairs]
    n = len(halves)
    seen = sum((first - second) ** 2 for first, second in halves) / n
    means = [sum(column) / n for column in zip(*halves, strict=True)]
    variances = [
        sum((value - mean) ** 2 for value in column) / n
        for column, mean in zip(zip(*halves, strict=True), means, strict=True)
    ]
    by_chance = sum(variances) + (means[0] - means[1]) ** 2
    return None if by_chance < _NOTHING else 1.0 - seen / by_chance


def icc_2_1(rows: Sequence[Sequence[float]], *, confidence: float = 0.95) -> Icc | None:
    """Return ICC(2,1) of rows (targets) by columns (raters), all filled; None with fewer than two of either or without variance."""
    n, k = len(rows), len(rows[0]) if rows else 0
    if n < 2 or k < 2:
        return None
    grand = sum(map(sum, rows)) / (n * k)
    between = k * sum((sum(row) / k - grand) ** 2 for row in rows)
    raters = n * sum((sum(column) / n - grand) ** 2 for column in zip(*rows, strict=True))
    total = sum((value - grand) ** 2 for row in rows for value in row)
    msr, msc = between / (n - 1), raters / (k - 1)
    mse = max(0.0, total - between - raters) / ((n - 1) * (k - 1))
    below = msr + (k - 1) * mse + k * (msc - mse) / n
    if total < _NOTHING or abs(below) < _NOTHING:
        return None
    value = (msr - mse) / below
    low, high = _icc_bounds(value, (msr, msc, mse), (n, k), confidence)
    return Icc(value, low, high)


def _icc_bounds(
    value: float, squares: tuple[float, float, float], size: tuple[int, int], confidence: float
) -> tuple[float | None, float | None]:
    """Return the interval of McGraw & Wong 1996, table 7, case 2."""
    (msr, msc, mse), (n, k) = squares, size
    if mse < _NOTHING or value >= 1.0:
        return None, None
    a = k * value / (n * (1.0 - value))
    b = 1.0 + k * value * (n - 1) / (n * (1.0 - value))
    below = (a * msc) ** 2 / (k - 1) + (b * mse) ** 2 / ((n - 1) * (k - 1))
    if below < _NOTHING:
        return None, None
    freedom = (a * msc + b * mse) ** 2 / below
    if not freedom > 1e-6:
        return None, None
    tail = 1.0 - (1.0 - confidence) / 2.0
    upper, lower = f_quantile(tail, n - 1, freedom), f_quantile(tail, freedom, n - 1)
    rest = k * msc + (k * n - k - n) * mse
    low = n * (msr - upper * mse) / (upper * rest + n * msr)
    high = n * (lower * msr - mse) / (rest + n * lower * msr)
    return (low, high) if math.isfinite(low) and math.isfinite(high) else (None, None)


def krippendorff_alpha(units: Mapping[str, Sequence[float]] | Sequence[Sequence[float]]) -> float | None:
    """Return alpha with the interval metric; a unit is the scores it got, from however many raters. Units with one score don't count."""
    listed = units.values() if isinstance(units, Mapping) else units
    paired = [tuple(unit) for unit in listed if len(unit) > 1]
    n = sum(map(len, paired))
    if n < 3:
        return None
    seen = sum(_distances(unit) / (len(unit) - 1) for unit in paired) / n
    by_chance = _distances([value for unit in paired for value in unit]) / (n * (n - 1))
    return None if by_chance < _NOTHING else 1.0 - seen / by_chance


def _distances(values: Sequence[float]) -> float:
    """Return the sum of squared distances over all ordered pairs."""
    mean = math.fsum(values) / len(values)
    return 2.0 * len(values) * math.fsum((value - mean) ** 2 for value in values)


def mean_absolute_error(pairs: Sequence[tuple[float, float]]) -> float | None:
    """Return the mean distance of the pairs."""
    return math.fsum(abs(first - second) for first, second in pairs) / len(pairs) if pairs else None


def mean_difference(pairs: Sequence[tuple[float, float]]) -> float | None:
    """Return the mean of first minus second."""
    return math.fsum(first - second for first, second in pairs) / len(pairs) if pairs else None


def standardised_difference(pairs: Sequence[tuple[float, float]]) -> float | None:
    """Return (mean first - mean second) over the root mean of their variances (Williamson, Xi & Breyer 2012)."""
    n = len(pairs)
    if n < 2:
        return None
    columns = [list(column) for column in zip(*pairs, strict=True)]
    means = [math.fsum(column) / n for column in columns]
    variances = [
        math.fsum((value - mean) ** 2 for value in column) / (n - 1)
        for column, mean in zip(columns, means, strict=True)
    ]
    spread = math.sqrt(sum(variances) / 2.0)
    return None if spread < _NOTHING else (means[0] - means[1]) / spread
