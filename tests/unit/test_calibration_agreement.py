"""The figures of agreement, held against examples that were printed with their results."""

import random

import pytest

from engine.calibration.agreement import (
    icc_2_1,
    krippendorff_alpha,
    quadratic_kappa,
    standardised_difference,
    weighted_kappa,
)
from engine.calibration.distributions import f_quantile, incomplete_beta
from engine.calibration.pairing import LEAST_PAIRS, Pair, _icc_of_sums, _sums, agreement

# Shrout & Fleiss 1979, "Intraclass correlations: uses in assessing rater reliability", table 2: six targets by four judges.
SHROUT_FLEISS = [[9, 2, 5, 8], [6, 1, 3, 2], [8, 4, 6, 8], [7, 1, 2, 6], [10, 5, 6, 9], [6, 2, 4, 7]]

# Cohen 1968, "Weighted kappa", table 1: two judges' diagnoses of 200 cases as shares, and the weights of disagreement.
COHEN = [[0.44, 0.07, 0.09], [0.05, 0.20, 0.05], [0.01, 0.03, 0.06]]
COHEN_WEIGHTS = [[0, 1, 3], [1, 0, 6], [3, 6, 0]]

# Krippendorff 2011, "Computing Krippendorff's alpha-reliability", section D: four observers, twelve units, values missing.
KRIPPENDORFF = """
1 2 3 3 2 1 4 1 2 * * *
1 2 3 3 2 2 4 1 2 5 * 3
* 3 3 3 2 3 4 2 2 5 1 *
1 2 3 3 2 4 4 1 2 5 1 *
"""


def test_icc_2_1_of_shrout_and_fleiss():
    icc = icc_2_1(SHROUT_FLEISS)
    assert round(icc.value, 2) == 0.29
    assert (round(icc.low, 3), round(icc.high, 3)) == (0.019, 0.761)  # as R's psych prints it for the same table


def test_weighted_kappa_of_cohen():
    unweighted = [[int(i != j) for j in range(3)] for i in range(3)]
    assert round(weighted_kappa(COHEN, COHEN_WEIGHTS), 3) == 0.348
    assert round(weighted_kappa(COHEN, unweighted), 3) == 0.492


def test_interval_alpha_of_krippendorff():
    rows = [line.split() for line in KRIPPENDORFF.strip().splitlines()]
    units = [[float(value) for value in unit if value != "*"] for unit in zip(*rows, strict=True)]
    assert round(krippendorff_alpha(units), 3) == 0.849


def test_quadratic_kappa_is_the_weighted_one_with_squared_distances():
    chance = random.Random(7)  # noqa: S311 - repeatable is the point
    pairs = [(chance.randrange(21) / 2, chance.randrange(21) / 2) for _ in range(200)]
    table = [[0.0] * 21 for _ in range(21)]
    for first, second in pairs:
        table[int(first * 2)][int(second * 2)] += 1
    weights = [[(i - j) ** 2 for j in range(21)] for i in range(21)]
    assert quadratic_kappa(pairs) == pytest.approx(weighted_kappa(table, weights))


@pytest.mark.parametrize(
    ("share", "numerator", "denominator", "printed"),
    [(0.95, 5, 10, 3.33), (0.975, 3, 7, 5.89), (0.95, 1, 1, 161.4), (0.99, 20, 60, 2.20), (0.95, 120, 120, 1.35)],
)
def test_f_quantiles_are_those_of_printed_tables(share, numerator, denominator, printed):
    assert f_quantile(share, numerator, denominator) == pytest.approx(printed, abs=0.006 if printed < 100 else 0.06)


def test_the_incomplete_beta_function_at_values_known_in_closed_form():
    assert incomplete_beta(1, 1, 0.3) == pytest.approx(0.3)
    assert incomplete_beta(2, 2, 0.25) == pytest.approx(3 * 0.25**2 - 2 * 0.25**3)
    assert incomplete_beta(0.5, 0.5, 0.5) == pytest.approx(0.5)
    assert (incomplete_beta(3, 4, 0.0), incomplete_beta(3, 4, 1.0)) == (0.0, 1.0)


def test_scores_that_never_vary_have_no_agreement_to_speak_of():
    alike = [(5.0, 5.0)] * 20
    assert quadratic_kappa(alike) is None
    assert icc_2_1(alike) is None
    assert krippendorff_alpha(alike) is None
    assert standardised_difference(alike) is None


def test_perfect_agreement_is_one_and_has_no_interval():
    pairs = [(float(n), float(n)) for n in range(11)]
    icc = icc_2_1(pairs)
    assert (quadratic_kappa(pairs), icc.value, krippendorff_alpha(pairs)) == (1.0, 1.0, 1.0)
    assert (icc.low, icc.high) == (None, None)


def test_the_icc_from_sums_is_the_icc():
    chance = random.Random(3)  # noqa: S311 - repeatable is the point
    pairs = [(value, value + chance.gauss(0.4, 1.0)) for value in (chance.uniform(0, 10) for _ in range(40))]
    assert _icc_of_sums(*_sums(pairs)) == pytest.approx(icc_2_1(pairs).value)


def test_under_ten_pairs_no_figure_is_given():
    few = [Pair(f"s{n}", n, n + 1.0) for n in range(LEAST_PAIRS - 1)]
    found = agreement(few, seed=1, clustered=False)
    assert found["n"] == LEAST_PAIRS - 1
    assert all(found[name] is None for name in ("weighted_kappa", "icc", "alpha", "mean_absolute_error"))


def test_whole_sessions_are_resampled_so_that_copies_of_a_pair_add_no_certainty():
    chance = random.Random(5)  # noqa: S311 - repeatable is the point
    single = [Pair(f"s{n}", x, x + chance.gauss(0, 1.5)) for n, x in enumerate(chance.uniform(2, 8) for _ in range(40))]
    copied = [pair for pair in single for _ in range(5)]
    widths = [
        bounds[1] - bounds[0]
        for pairs in (single, copied)
        for bounds in [agreement(pairs, seed=1, clustered=True)["icc_interval"]]
    ]
    taken_as_independent = agreement(copied, seed=1, clustered=False)["icc_interval"]
    assert widths[1] == pytest.approx(widths[0], abs=0.02)
    assert taken_as_independent[1] - taken_as_independent[0] < widths[1] * 0.7
