"""What an author should know but needs not mend is said in plain sentences."""

import pytest

from engine.templates import from_document, lacking_in, notices
from tests.support.template_text import small_document


def said_of(change):
    document = small_document()
    change(document, document["stages"][0])
    return notices(from_document(document, "row 7"))


def test_a_sound_template_needs_no_word():
    assert said_of(lambda document, stage: None) == []


def test_weights_that_are_no_shares_are_normalised_and_said_so():
    def weigh(document, stage):
        first = stage["rubric"]["dimensions"][0]
        stage["rubric"]["dimensions"] = [first | {"weight": 3}, first | {"id": "pace", "weight": 1}]
        stage["questions"].append(stage["questions"][0] | {"id": "pace-1", "dimension_id": "pace"})

    assert said_of(weigh) == ["Stage talk: the weights sum to 4, not 1, and were normalised: care 75.0%, pace 25.0%."]


def test_a_question_too_long_to_hold_in_mind_is_pointed_out():
    def lengthen(document, stage):
        stage["questions"][0]["text"] = "and so on " * 10

    assert said_of(lengthen) == ["Stage talk, question care-1: 30 words are hard to hold in mind; keep it under 30."]


def test_more_questions_than_minutes_are_pointed_out():
    def hurry(document, stage):
        stage["duration_minutes"] = 2
        stage["questions"] = [stage["questions"][0] | {"id": f"q{n}"} for n in range(3)]

    assert said_of(hurry) == ["Stage talk: 3 questions in 2 minutes leave no time for follow-ups; allow at least 3."]


def test_an_interviewer_that_does_not_own_to_being_a_program_is_pointed_out():
    def pose(document, stage):
        document["agent_profiles"][0]["persona"] = "I'm Ada from the hiring team."

    assert said_of(pose) == [
        "Interviewer ada: the persona does not say that it is an AI; the disclosure must then say it alone."
    ]


def test_a_dimension_without_keywords_is_pointed_out_only_where_it_is_scored_from_talk():
    def strip(document, stage):
        stage["rubric"]["dimensions"][0]["keywords"] = []

    def strip_review(document, stage):
        strip(document, stage)
        stage["stage_type"] = "final_review"

    assert said_of(strip) == [
        "Stage talk, dimension care: without keywords the built-in evaluator can go only by which question was asked."
    ]
    assert said_of(strip_review) == []


def speaking(language):
    def change(document, _stage):
        document |= {"language": language, "consent_text": {language: document["consent_text"]["en"]}}

    return change


@pytest.mark.parametrize("language", ["fr", "pt-BR", "de", "zh"])
def test_a_language_that_is_interviewed_in_but_not_scored_is_said_so(language):
    (note,) = said_of(speaking(language))
    assert note.startswith(f"Language {language}: the interviewer asks and listens in it")
    assert "unscorable" in note


def test_a_language_nobody_here_speaks_is_said_so():
    (note,) = said_of(speaking("ko"))
    assert "doesn't speak it" in note


@pytest.mark.parametrize("language", ["en", "en-GB", "es", "hi", "ja"])
def test_a_whole_language_needs_no_word(language):
    assert lacking_in(language) == []
