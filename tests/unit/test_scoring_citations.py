"""Quotes are held against the transcript by code, and placed in the recording by its words."""

from dataclasses import replace

import pytest

from engine.interview.templates import UseCase
from engine.interview.turns import Word
from engine.scoring.builtin import score_transcript
from engine.scoring.verification import check_citations
from engine.templates import read_builtin
from tests.support.scoring_cases import conversation

STAGE = read_builtin("customer-support").stages[0]
ANSWER = "A lady was angry about a lost parcel. I rang the depot and found it under the wrong label. She thanked me."


@pytest.fixture
def turns():
    return conversation((STAGE.questions[0].text, ANSWER))


@pytest.fixture
def card(turns):
    return score_transcript(STAGE, UseCase.HIRING, turns, "en")


def tampered(card, **changes):
    first = card.evaluation_breakdown[0]
    citation = replace(first.citations[0], **changes)
    return replace(card, evaluation_breakdown=(replace(first, citations=(citation,)), *card.evaluation_breakdown[1:]))


def test_an_honest_scorecard_has_no_fault(card, turns):
    assert check_citations(card, turns) == ()


@pytest.mark.parametrize(
    ("changes", "fault"),
    [
        ({"quote": "I rang the depot at once"}, "not in turn"),
        ({"quote": "  "}, "not in turn"),
        ({"turn_id": "nowhere"}, "does not exist"),
        ({"turn_id": "q0"}, "not said by the participant"),
        ({"t_start_ms": 0}, "times lie outside"),
        ({"t_end_ms": 10**7}, "times lie outside"),
    ],
)
def test_a_forged_quote_is_named(card, turns, changes, fault):
    (found,) = check_citations(tampered(card, **changes), turns)
    assert found.startswith("calming: ")
    assert fault in found


def test_a_score_without_a_quote_is_named(card, turns):
    bare = replace(card.evaluation_breakdown[0], citations=())
    assert check_citations(replace(card, evaluation_breakdown=(bare,)), turns) == (
        "calming: there is a score but no quote",
    )


def test_a_null_score_and_insufficient_evidence_go_together(card, turns):
    odd = replace(card.evaluation_breakdown[0], score=None)
    (found,) = check_citations(replace(card, evaluation_breakdown=(odd,)), turns)
    assert "must go together" in found


def test_a_quote_is_placed_by_the_words_where_there_are_any(turns):
    words = tuple(
        Word(text, 10_000 + 300 * place, 10_200 + 300 * place, 0.9) for place, text in enumerate(ANSWER.split())
    )
    spoken = [turns[0], replace(turns[1], words=words)]
    card = score_transcript(STAGE, UseCase.HIRING, spoken, "en")
    citation = next(c for c in card.evaluation_breakdown[0].citations if c.quote.startswith("I rang"))
    first = ANSWER.split().index("I")
    assert citation.t_start_ms == 10_000 + 300 * first
    assert citation.t_end_ms == 10_200 + 300 * (first + len(citation.quote.split()) - 1)


def test_without_words_it_is_placed_in_proportion(card, turns):
    starts = [citation.t_start_ms for citation in card.evaluation_breakdown[0].citations]
    assert starts == sorted(starts)
    assert all(turns[1].t_start_ms <= start <= turns[1].t_end_ms for start in starts)
