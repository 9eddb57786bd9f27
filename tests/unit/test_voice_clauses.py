"""Cutting text into clauses: where people would breathe, and never in the middle of a number or a name."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from engine.speech.clauses import LONGEST, SHORT_FIRST, clauses


def test_sentences_are_clauses() -> None:
    assert clauses("Thank you. That helps! Shall we go on?") == ["Thank you.", "That helps!", "Shall we go on?"]


def test_the_first_clause_of_a_long_sentence_leaves_early() -> None:
    text = "Thank you for that, I would like to hear a little more about how you decided which customer to help first."
    assert clauses(text)[0] == "Thank you for that,"
    assert len(clauses(text)[0]) <= SHORT_FIRST


def test_a_later_sentence_is_left_whole_unless_it_is_long() -> None:
    text = "Hello. In that role, with that team, what was the hardest thing you did?"
    assert clauses(text)[1] == "In that role, with that team, what was the hardest thing you did?"


@pytest.mark.parametrize(
    "whole",
    [
        "Dr. Smith met Mrs. Jones vs. the board.",
        "It grew by 3.5 percent to 1,250.75 dollars.",
        "Mail it to jobs@example.com at 9 a.m. on Monday.",
        "Tell me about tools, e.g. Jira or Git.",
        "Mr. J. K. Rowe led it.",
        "Well... maybe so.",
        "1. First of all.",
        "El Sr. García llegó.",
    ],
)
def test_a_full_stop_that_ends_nothing_cuts_nothing(whole: str) -> None:
    assert clauses(whole) == [whole]


def test_an_abbreviation_can_still_end_a_sentence() -> None:
    assert clauses("We met at 9 a.m. Then we left.") == ["We met at 9 a.m.", "Then we left."]
    assert clauses("Yes or no. Then why?") == ["Yes or no.", "Then why?"]
    assert clauses("So do I. Next question.") == ["So do I.", "Next question."]


def test_a_closing_quote_stays_with_its_sentence() -> None:
    assert clauses('You said "it failed." What then?') == ['You said "it failed."', "What then?"]
    assert clauses("(We can stop.) Are you well?") == ["(We can stop.)", "Are you well?"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "ありがとうございます。次の質問です。準備はいいですか？",
            ["ありがとうございます。", "次の質問です。", "準備はいいですか？"],
        ),
        ("你好！请介绍一下你自己。", ["你好！", "请介绍一下你自己。"]),
        ("धन्यवाद। अगला सवाल क्या है?", ["धन्यवाद।", "अगला सवाल क्या है?"]),
        ("¿Está listo? ¡Empecemos!", ["¿Está listo?", "¡Empecemos!"]),
    ],
)
def test_other_scripts_end_sentences_their_own_way(text: str, expected: list[str]) -> None:
    assert clauses(text) == expected


def test_a_long_sentence_without_spaces_is_cut_at_its_commas() -> None:
    text = "私はこの仕事でとても多くのことを学びましたし、" * 12 + "以上です。"
    found = clauses(text)
    assert len(found) > 2
    assert "".join(found) == text


@pytest.mark.parametrize("text", ["", "   \n\t ", "...", "—", "?!"])
def test_nothing_to_pronounce_is_no_clause(text: str) -> None:
    assert clauses(text) == []


@given(st.text(alphabet=st.sampled_from("ab Zé1.,;:!?。、！।…—\"') \n"), max_size=600))
def test_nothing_is_lost_added_or_endless(text: str) -> None:
    found = clauses(text)
    said = "".join(char for char in "".join(found) if char.isalnum())
    assert said == "".join(char for char in text if char.isalnum())
    assert all(0 < len(clause) <= LONGEST and clause == clause.strip() for clause in found)


def test_a_very_long_text_takes_no_more_than_its_share() -> None:
    assert len(clauses("a" * 50_000)) == -(-50_000 // LONGEST)
    assert "".join(clauses("word, " * 20_000)).count("word") == 20_000
