"""Which question comes next, by time, weights and what is known; and whether there is time for a follow-up."""

import pytest

from engine.interview.templates import ProbingDepth, QuestionKind, Style
from engine.interviewer.plan import CLOSING_SECONDS, choose_question, first_questions, may_probe, seconds_left
from tests.support.interviewer_room import QUESTIONS, question, stage_of

STAGE = stage_of()
AMPLE = 1200.0


def next_id(asked: tuple[str, ...], left: float = AMPLE, style: Style = Style.STRUCTURED, **depth: int) -> str | None:
    chosen = choose_question(STAGE, asked, left, style, depth)
    return chosen.question.id if chosen else None


def test_first_questions_of_all_dimensions_come_before_second_ones():
    asked: tuple[str, ...] = ()
    while (following := next_id(asked)) is not None:
        asked = (*asked, following)
    assert asked == ("o1", "c1", "t1", "o2", "c2", "t2")


def test_the_goodbye_has_its_time():
    assert seconds_left(100, 600) == 500 - CLOSING_SECONDS


def test_with_too_little_time_for_all_the_heaviest_comes_first():
    assert next_id((), left=150) == "t1"  # teamwork weighs 0.4
    assert next_id(("t1",), left=60) == "o1"  # the others weigh the same: the template's order


def test_a_question_that_still_fits_is_asked_rather_than_none():
    assert next_id(("o1", "t1"), left=30) == "c1"


def test_with_no_time_left_nothing_is_asked():
    assert next_id((), left=5) is None
    assert next_id((), left=-100) is None


def test_a_further_question_needs_time_for_a_full_answer():
    assert next_id(("o1", "c1", "t1"), left=60) == "t2"  # an opinion takes less than a story
    assert next_id(("o1", "c1", "t1"), left=40) is None


def test_who_adapts_returns_to_the_thinnest_and_who_is_structured_keeps_the_order():
    firsts = ("o1", "c1", "t1")
    depth = {"ownership": 5, "craft": 1, "teamwork": 3}
    assert next_id(firsts, style=Style.ADAPTIVE, **depth) == "c2"
    assert next_id(firsts, style=Style.STRUCTURED, **depth) == "o2"


def test_a_question_of_a_dimension_the_rubric_does_not_have_is_still_asked():
    stray = question("x1", "nowhere", "Tell me anything.")
    stage = stage_of(questions=(*QUESTIONS, stray))
    assert [each.id for each in first_questions(stage, ())] == ["o1", "c1", "t1", "x1"]
    assert choose_question(stage, ("o1", "c1", "t1"), AMPLE, Style.STRUCTURED, {}).question.id == "x1"  # type: ignore[union-attr]


@pytest.mark.parametrize(
    ("depth", "made", "allowed"),
    [(ProbingDepth.LOW, 0, True), (ProbingDepth.LOW, 1, False), (ProbingDepth.MEDIUM, 1, True), (ProbingDepth.MEDIUM, 2, False),
     (ProbingDepth.HIGH, 2, True), (ProbingDepth.HIGH, 3, False)],
)  # fmt: skip
def test_depth_bounds_follow_ups_however_much_time_there_is(depth, made, allowed):
    assert may_probe(STAGE, ("o1",), AMPLE, made, depth) is allowed


def test_a_later_follow_up_keeps_back_more_for_the_questions_to_come():
    left = 200.0
    assert may_probe(STAGE, ("o1",), left, 0, ProbingDepth.HIGH)
    assert not may_probe(STAGE, ("o1",), left, 2, ProbingDepth.HIGH)
    assert may_probe(STAGE, ("o1", "c1", "t1"), left, 2, ProbingDepth.HIGH)


def test_reasons_name_the_dimension():
    assert "Ownership" in choose_question(STAGE, (), AMPLE, Style.STRUCTURED, {}).reason  # type: ignore[union-attr]


def test_text_without_spaces_takes_time_too():
    from engine.interviewer.plan import asking_seconds

    japanese = question(
        "j1", "ownership", "責任を持って何かをやり遂げた経験について教えてください。", QuestionKind.STORY
    )
    assert asking_seconds(japanese) > 0.8
