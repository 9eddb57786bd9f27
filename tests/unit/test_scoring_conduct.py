"""A vivid account of bad conduct is no good answer; telling of others' conduct, or owning up to one's own, is no bad one."""

import asyncio

import pytest

from engine.interview.turns import Speaker, Turn
from engine.scoring.builtin import BuiltInEvaluator
from engine.scoring.conduct import CEILING, against
from engine.templates import read_builtin

BAD = (
    "I shouted back because she was stupid, told her to shut up and hung up on her.",
    "Then I blamed it on a colleague, so that nobody asked me.",
    "I just ignored the customer until he went away.",
    "I lied to the client about the date.",
    "So I faked the test results and shipped it.",
)
FINE = (
    "A customer shouted at me and hung up on me, and I called her back.",
    "I never shouted at her, I let her finish.",
    "I did not blame anybody.",
    "I shouted at him, and I was wrong. I apologised the same day and I have kept calm since.",
    "My manager lied to the client and I told her that we had to call him.",
    "I was told to ignore the alert, but I called the team.",
    "I hid nothing from the auditor.",
)


@pytest.mark.parametrize("text", BAD)
def test_an_own_deed_that_nobody_asks_for_is_seen(text):
    assert against([text], "en")


@pytest.mark.parametrize("text", FINE)
def test_what_others_did_and_what_was_owned_up_to_is_left_alone(text):
    assert not against([text], "en")


def test_a_language_without_such_rules_sees_nothing():
    assert not against(["Ich habe sie angeschrien."], "de")


def scored(answer):
    template = read_builtin("customer-support")
    stage = template.stages[0]
    question = next(each for each in stage.questions if each.id == "calming-upset")
    turns = [
        Turn("t1", 1, Speaker.AI, 0, 5000, question.text, "en", question_id=question.id),
        Turn("t2", 2, Speaker.PARTICIPANT, 6000, 40000, answer, "en", question_id=question.id),
    ]
    card = asyncio.run(BuiltInEvaluator().evaluate(stage, template.use_case, turns, "en"))
    return next(each for each in card.evaluation_breakdown if each.dimension_id == question.dimension_id)


STORY = (
    "Last March a customer called about a lost parcel and she was furious. {deed} She called again the same day, "
    "I saved 20 minutes, and I learned what to do with angry people because it happens every week."
)


def test_a_vivid_account_of_bad_conduct_scores_low_and_asks_for_a_person():
    bad = scored(STORY.format(deed="I shouted back, told her to shut up, hung up on her and blocked her number."))
    good = scored(
        STORY.format(deed="I let her finish, said sorry, found the parcel on the wrong truck and sent it by express.")
    )
    assert bad.score is not None
    assert good.score is not None
    assert bad.score <= CEILING < good.score
    assert bad.passed is False
    assert "a person should judge" in bad.reasoning
    assert bad.interval is not None
    assert bad.interval[0] == 0.0
    assert bad.interval[1] > CEILING
