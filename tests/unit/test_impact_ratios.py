"""Impact ratios as Local Law 144 has them computed, and what is said where they mean little."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from engine.calibration.errors import CalibrationImpossible, TableInvalid
from engine.calibration.impact import impact_ratios
from engine.calibration.tables import table_from


def ratios(text, columns=("sex",), outcome="passed"):
    return impact_ratios(table_from(text, "export.csv"), columns, outcome)


def test_rates_and_ratios_by_hand():
    rows = ["sex,passed"] + ["f,true"] * 30 + ["f,false"] * 70 + ["m,yes"] * 50 + ["m,no"] * 50
    (comparison,) = ratios("\n".join(rows))["comparisons"]
    assert [
        (each["group"], each["n"], each["selected"], each["rate"], each["ratio"]) for each in comparison["groups"]
    ] == [
        (["f"], 100, 30, 0.3, 0.6),
        (["m"], 100, 50, 0.5, 1.0),
    ]
    assert not any(each["few"] or each["small_share"] for each in comparison["groups"])


def test_scores_count_above_the_median_of_all():
    found = ratios("sex;score\nf;4\nf;6\nm;8\nm;9.5\nm;\n", outcome="score")
    assert (found["median"], found["rows_without_outcome"]) == (7.0, 1)
    assert [each["ratio"] for each in found["comparisons"][0]["groups"]] == [0.0, 1.0]


def test_a_score_of_one_or_nought_is_a_score_and_no_yes():
    assert ratios("sex,score\nf,1\nm,0\n", outcome="score")["median"] == 0.5


def test_two_columns_give_their_intersection_too():
    text = "sex,race,passed\nf,a,true\nf,b,false\nm,a,true\nm,,true\n"
    found = ratios(text, ("sex", "race"))["comparisons"]
    assert [each["columns"] for each in found] == [["sex"], ["race"], ["sex", "race"]]
    assert [each["group"] for each in found[2]["groups"]] == [["f", "a"], ["f", "b"], ["m", "a"], None]
    assert found[2]["groups"][-1]["n"] == 1


def test_small_groups_are_marked_and_shown():
    rows = ["sex,passed"] + ["f,true"] * 99 + ["x,true"]
    small = ratios("\n".join(rows))["comparisons"][0]["groups"][1]
    assert (small["few"], small["small_share"], small["ratio"]) == (True, True, 1.0)


def test_where_nobody_was_selected_there_is_no_ratio():
    assert [each["ratio"] for each in ratios("sex,passed\nf,no\nm,no\n")["comparisons"][0]["groups"]] == [None, None]


@pytest.mark.parametrize(
    ("text", "columns", "outcome", "told"),
    [
        ("sex,passed\nf,perhaps\n", ("sex",), "passed", "line 2: passed: expected true or false, found “perhaps”"),
        ("sex,score\nf,11\n", ("sex",), "score", "line 2: score: expected 0 to 10"),
        ("sex,passed\nf,true\n", ("age",), "passed", "no column “age”; there are: sex, passed"),
        ("sex,passed\nf,true\n", ("sex",), "hired", "no column “hired”"),
    ],
)
def test_what_can_not_be_read_is_told_with_its_place(text, columns, outcome, told):
    with pytest.raises(TableInvalid) as caught:
        ratios(text, columns, outcome)
    assert told in caught.value.message


def test_what_can_not_be_compared():
    with pytest.raises(CalibrationImpossible, match="one column or two"):
        ratios("a,b,c,passed\n1,1,1,true\n", ("a", "b", "c"))
    with pytest.raises(CalibrationImpossible, match="no row has a value under “passed”"):
        ratios("sex,passed\nf,\n")
    with pytest.raises(CalibrationImpossible, match="no row has a value under sex"):
        ratios("sex,passed\n,true\n")


@given(
    st.lists(st.tuples(st.sampled_from("abc"), st.booleans()), min_size=1, max_size=60),
    st.randoms(use_true_random=False),
)
def test_ratios_lie_between_nought_and_one_and_rows_may_come_in_any_order(people, chance):
    def text(of):
        return "g,passed\n" + "".join(f"{group},{str(passed).lower()}\n" for group, passed in of)

    found = ratios(text(people), ("g",))
    shuffled = list(people)
    chance.shuffle(shuffled)
    assert ratios(text(shuffled), ("g",)) == found
    shown = [each["ratio"] for each in found["comparisons"][0]["groups"]]
    assert all(ratio is None or 0.0 <= ratio <= 1.0 for ratio in shown)
    assert 1.0 in shown or not any(passed for _, passed in people)
