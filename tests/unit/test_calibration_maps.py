"""The map: rising, within 0-10, the same whatever the order of rows; and right where the answer is known."""

import random
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from engine.calibration.maps import LEAST_FOR_ISOTONIC, LEAST_FOR_LINEAR, Kind, Observation, fit, map_from
from engine.calibration.splitting import held_out

scores = st.integers(0, 100).map(lambda tenths: tenths / 10)
halves = st.integers(0, 20).map(lambda half: half / 2)
observations = st.lists(st.builds(Observation, scores, halves, st.integers(1, 5)), min_size=1, max_size=120)
GRID = [tenth / 10 for tenth in range(101)]


@settings(max_examples=150, deadline=None)
@given(observations, st.randoms(use_true_random=False))
def test_any_map_rises_stays_in_range_and_does_not_mind_the_order(observed, chance):
    fitted = fit(observed)
    mapped = [fitted(score) for score in GRID]
    assert all(before <= after for before, after in pairwise(mapped))
    assert mapped[0] >= 0.0
    assert mapped[-1] <= 10.0
    shuffled = list(observed)
    chance.shuffle(shuffled)
    again = fit(shuffled)
    assert [knot[0] for knot in again.knots] == [knot[0] for knot in fitted.knots]
    assert [knot[1] for knot in again.knots] == pytest.approx([knot[1] for knot in fitted.knots], abs=2e-4)
    assert map_from(fitted.document()) == fitted


@settings(max_examples=150, deadline=None)
@given(observations, scores, scores)
def test_a_mapped_interval_holds_the_mapped_score(observed, one, other):
    fitted = fit(observed)
    low, high = sorted((one, other))
    bounds = fitted.interval(low, high)
    assert 0.0 <= bounds[0] <= round(fitted(low), 1) <= round(fitted(high), 1) <= bounds[1] <= 10.0


def test_pooling_gives_the_least_squares_answer_of_a_small_case():
    humans = [1.0, 3.0, 2.0, 4.0, 3.5, 5.0]  # the two dips are pooled: 2.5, 2.5 and 3.75, 3.75
    observed = [Observation(float(x), y, LEAST_FOR_ISOTONIC) for x, y in enumerate(humans)]
    fitted = fit(observed)
    assert fitted.kind is Kind.ISOTONIC
    assert [fitted(float(x)) for x in range(6)] == [1.0, 2.5, 2.5, 3.75, 3.75, 5.0]


def test_raters_weigh_in_a_pool():
    observed = [Observation(1.0, 6.0, 300), Observation(2.0, 2.0, 100)]
    assert fit(observed)(1.5) == 5.0


@pytest.mark.parametrize(
    ("labels", "kind"),
    [
        (LEAST_FOR_LINEAR - 1, Kind.IDENTITY),
        (LEAST_FOR_LINEAR, Kind.LINEAR),
        (LEAST_FOR_ISOTONIC - 1, Kind.LINEAR),
        (LEAST_FOR_ISOTONIC, Kind.ISOTONIC),
    ],
)
def test_how_many_labels_there_are_decides_the_kind_of_map(labels, kind):
    assert fit([Observation(n % 10, (n % 10) / 2) for n in range(labels)]).kind is kind


def test_a_dimension_that_falls_where_people_rise_is_left_alone_and_says_so():
    fitted = fit([Observation(n, 10.0 - n) for n in range(10)] * 2)
    assert (fitted.kind, fitted.why) == (Kind.IDENTITY, "no_rise")


def test_scores_that_are_all_alike_give_nothing_to_fit():
    assert fit([Observation(5.0, n / 2) for n in range(20)]).why == "all_alike"


@pytest.mark.parametrize("true", [lambda x: 10 * (x / 10) ** 0.5, lambda x: 10 * (x / 10) ** 2, lambda x: 2 + 0.5 * x])
def test_a_known_distortion_is_recovered(true):
    chance = random.Random(11)  # noqa: S311 - repeatable is the point
    observed = []
    for _ in range(600):
        machine = round(chance.uniform(0, 10), 1)
        observed.append(Observation(machine, min(10.0, max(0.0, true(machine) + chance.gauss(0, 0.7))), 2))
    fitted = fit(observed)
    errors = [abs(fitted(x / 10) - true(x / 10)) for x in range(5, 96)]
    assert sum(errors) / len(errors) < 0.25
    untouched = [abs(x / 10 - true(x / 10)) for x in range(5, 96)]
    assert sum(errors) < 0.35 * sum(untouched)


@given(st.sets(st.text(min_size=1, max_size=8), min_size=2, max_size=60), st.integers(0, 1000))
def test_a_split_keeps_sessions_whole_leaves_something_on_both_sides_and_is_repeatable(sessions, seed):
    kept = held_out(sorted(sessions), seed)
    assert kept == held_out(sorted(sessions, reverse=True), seed)
    assert kept < sessions
    assert len(kept) >= 1


def test_a_single_session_can_not_be_split():
    assert held_out(["only"], 1) == frozenset()
