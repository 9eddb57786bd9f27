"""The one quantile that a confidence interval of an intraclass correlation needs: Fisher's F.

The regularised incomplete beta function by its continued fraction (DLMF 8.17.22, evaluated by Lentz's method), turned round by halving.
Checked in tests against printed tables; a whole statistics library would come to a hundred megabytes at every kiosk for this.
"""

import math

_TINY = 1e-300
_CLOSE = 1e-14
_MOST_STEPS = 10_000


def f_quantile(share: float, numerator: float, denominator: float) -> float:
    """Return the value an F variable with these degrees of freedom (> 0) stays under with probability `share` (0-1, exclusive)."""
    low, high = 0.0, 1.0  # of d1 x / (d1 x + d2), which is beta distributed
    for _ in range(200):
        middle = (low + high) / 2.0
        if incomplete_beta(numerator / 2.0, denominator / 2.0, middle) < share:
            low = middle
        else:
            high = middle
    return denominator * high / (numerator * max(1.0 - high, _TINY))


def incomplete_beta(a: float, b: float, x: float) -> float:
    """Return the regularised incomplete beta function I_x(a, b), for a, b > 0 and 0 <= x <= 1."""
    if x <= 0.0:
        return 0.0
    if x >= 1.0:
        return 1.0
    if x > (a + 1.0) / (a + b + 2.0):
        return 1.0 - incomplete_beta(b, a, 1.0 - x)
    front = math.lgamma(a + b) - math.lgamma(a) - math.lgamma(b) + a * math.log(x) + b * math.log1p(-x)
    return math.exp(front) * _fraction(a, b, x) / a


def _fraction(a: float, b: float, x: float) -> float:
    c, d = 1.0, 1.0 / _not_zero(1.0 - (a + b) * x / (a + 1.0))
    value = d
    for m in range(1, _MOST_STEPS):
        even = m * (b - m) * x / ((a + 2 * m - 1.0) * (a + 2 * m))
        odd = -(a + m) * (a + b + m) * x / ((a + 2 * m) * (a + 2 * m + 1.0))
        for term in (even, odd):
            d = 1.0 / _not_zero(1.0 + term * d)
            c = _not_zero(1.0 + term / c)
            value *= d * c
        if abs(d * c - 1.0) < _CLOSE:
            break
    return value


def _not_zero(value: float) -> float:
    return value if abs(value) > _TINY else _TINY
