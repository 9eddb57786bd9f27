"""Weights are shares of one whole, however they were written."""

import math

from hypothesis import given
from hypothesis import strategies as st

from engine.interview.templates import ANCHOR_BANDS, Dimension, Rubric
from engine.templates import read_builtin, rubric_hash


def rubric(*weights):
    anchors = dict.fromkeys(ANCHOR_BANDS, "x")
    return Rubric("r", 1, tuple(Dimension(f"d{n}", "D", weight, "x", anchors) for n, weight in enumerate(weights)))


def test_shares_are_kept_as_written():
    assert rubric(0.5, 0.3, 0.2).weights_sum_to_one()
    assert rubric(0.5, 0.5).normalised_weights() == {"d0": 0.5, "d1": 0.5}


def test_ten_tenths_are_one_whole_in_spite_of_rounding():
    assert sum([0.1] * 10) != 1
    assert rubric(*[0.1] * 10).weights_sum_to_one()


def test_any_positive_numbers_will_do():
    assert not rubric(2, 1, 1).weights_sum_to_one()
    assert rubric(2, 1, 1).normalised_weights() == {"d0": 0.5, "d1": 0.25, "d2": 0.25}


@given(st.lists(st.floats(1e-6, 1e6), min_size=1, max_size=20))
def test_normalised_weights_always_sum_to_one_and_keep_their_order(weights):
    shares = list(rubric(*weights).normalised_weights().values())
    assert math.isclose(sum(shares), 1, abs_tol=1e-9)
    assert all(0 < share <= 1 for share in shares)
    assert max(shares) == shares[weights.index(max(weights))]


def test_a_profile_is_found_for_its_stage():
    template = read_builtin("backend-engineer")
    assert template.profile_of(template.stages[0]).name == "Theo"


def test_the_same_rubric_has_the_same_hash_and_its_own_hash_does_not_count():
    shipped = read_builtin("customer-support").stages[0].rubric
    assert shipped.content_hash == rubric_hash(shipped)
    assert len(shipped.content_hash) == 64
    assert rubric_hash(rubric(1)) == rubric_hash(rubric(1.0)) != rubric_hash(rubric(2))
