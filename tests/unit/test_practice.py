"""The practice question is asked once, encouraged once, and ends after any answer."""

import asyncio
from dataclasses import replace

import pytest

from engine.errors import EngineError
from engine.interviewer.port import MoveKind, Situation, Trigger
from engine.interviewer.practice import QUESTION_ID, PracticeInterviewer
from engine.templates import read_builtin


@pytest.fixture
def situation():
    template = read_builtin("customer-support")
    stage = template.stages[0]
    return Situation(stage, template.profile_of(stage), "en", Trigger.OPENING, (), (), 0.0, 120.0)


def move(situation, **change):
    mind = PracticeInterviewer("What did you have for breakfast?", "en")
    return asyncio.run(mind.next_move(replace(situation, **change)))


def test_it_says_that_nothing_counts_and_asks(situation):
    opening = move(situation)
    assert "does not count" in opening.text
    assert opening.text.endswith("What did you have for breakfast?")
    assert opening.question_id == QUESTION_ID


def test_it_encourages_once_and_then_lets_go(situation):
    assert move(situation, trigger=Trigger.SILENCE, silences=1).kind is MoveKind.NUDGE
    assert move(situation, trigger=Trigger.SILENCE, silences=2).closes


def test_it_repeats_the_question_alone(situation):
    assert move(situation, trigger=Trigger.REPEAT_WANTED).text == "What did you have for breakfast?"


@pytest.mark.parametrize("trigger", [Trigger.ANSWER, Trigger.INTERRUPTION, Trigger.TIME_UP])
def test_any_answer_ends_it(situation, trigger):
    assert move(situation, trigger=trigger).closes


def test_a_language_it_does_not_speak_is_refused():
    with pytest.raises(EngineError, match="'tlh'"):
        PracticeInterviewer("nuqneH?", "tlh")
