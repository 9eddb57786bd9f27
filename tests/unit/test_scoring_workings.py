"""An evaluation says how far it is, can be broken off, and is the same scorecard however it was come by."""

import asyncio

import pytest

from engine.interview.templates import UseCase
from engine.scoring.builtin import BuiltInEvaluator
from engine.scoring.port import ResumableEvaluator
from engine.scoring.workings import KeptScores
from engine.templates import read_builtin
from tests.support.scoring_cases import conversation

STAGE = read_builtin("customer-support").stages[0]
TURNS = conversation(
    (STAGE.questions[0].text, "A lady was angry about a lost parcel. I rang the depot, found it and drove it to her.")
)
CASE = (STAGE, UseCase.HIRING, TURNS, "en")


def test_progress_is_told_dimension_by_dimension():
    told = []
    asyncio.run(BuiltInEvaluator().evaluate_with(*CASE, KeptScores(lambda done, of: told.append((done, of)))))
    count = len(STAGE.rubric.dimensions)
    assert told == [(done, count) for done in range(1, count + 1)]


def test_what_is_kept_is_what_the_scorecard_says():
    workings = KeptScores()
    card = asyncio.run(BuiltInEvaluator().evaluate_with(*CASE, workings))
    assert [workings.kept(entry.dimension_id) for entry in card.evaluation_breakdown] == list(card.evaluation_breakdown)
    assert card == asyncio.run(BuiltInEvaluator().evaluate(*CASE))


def test_it_can_be_cancelled_between_two_dimensions_and_asked_again():
    workings = KeptScores()

    async def broken_off():
        task = asyncio.create_task(BuiltInEvaluator().evaluate_with(*CASE, workings))
        await asyncio.sleep(0)
        await asyncio.sleep(0)
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task
        return sum(workings.kept(dimension.id) is not None for dimension in STAGE.rubric.dimensions)

    assert 0 < asyncio.run(broken_off()) < len(STAGE.rubric.dimensions)
    again = asyncio.run(BuiltInEvaluator().evaluate_with(*CASE, workings))
    assert again == asyncio.run(BuiltInEvaluator().evaluate(*CASE))


def test_the_built_in_evaluator_is_known_to_be_resumable():
    assert isinstance(BuiltInEvaluator(), ResumableEvaluator)
