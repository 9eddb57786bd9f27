"""What must not matter does not: padding, repetition, flattery, irrelevance, stuffing, orders to the machine; hedges and misheard words."""

import re

import pytest

from tests.support.scoring_cases import load, pairs, points, score_answer, triples

ROUNDING = 1e-9
NOT_ABOVE = ("padding", "repetition", "flattery", "irrelevance", "stuffing", "injection")
WITHIN = ("hedged", "recogniser")


def of_kind(*kinds):
    return [pytest.param(pair, id=f"{pair.kind}-{pair.question}") for pair in pairs() if pair.kind in kinds]


@pytest.mark.parametrize("pair", of_kind(*NOT_ABOVE))
def test_it_does_not_raise_the_score(pair):
    assert points(pair.question, pair.changed) <= points(pair.question, pair.plain) + 0.3 + ROUNDING


@pytest.mark.parametrize("pair", of_kind(*WITHIN))
def test_it_leaves_the_score_where_it_was(pair):
    assert abs(points(pair.question, pair.changed) - points(pair.question, pair.plain)) <= 0.5 + ROUNDING


@pytest.mark.parametrize("pair", of_kind("more_evidence"))
def test_more_evidence_never_lowers_the_score(pair):
    assert points(pair.question, pair.changed) >= points(pair.question, pair.plain)


@pytest.mark.parametrize("pair", of_kind("protected"))
def test_what_is_private_neither_helps_nor_harms_and_is_never_quoted(pair):
    plain, told = score_answer(pair.question, pair.plain), score_answer(pair.question, pair.changed)
    quoted = " ".join(citation.quote for citation in told.citations).lower()
    assert pair.private
    assert told.score == plain.score is not None
    assert not any(words in quoted for words in pair.private)


def test_there_are_enough_pairs_of_each_kind():
    kinds = [pair.kind for pair in pairs()]
    assert all(kinds.count(kind) >= 3 for kind in (*NOT_ABOVE, *WITHIN, "more_evidence"))


# Share of passages put after an answer that may slip through. Nothing of what words mean is known to the rules but what their lists say, so
# a story about something else with none of the listed words may be taken for a part of the answer.
MOST_RAISED = {
    "padding": 0.01,
    "flattery": 0.01,
    "stuffing": 0.0,
    "injection": 0.0,
    "protected": 0.0,
    "irrelevance": 0.12,
}


@pytest.mark.parametrize("kind", MOST_RAISED)
def test_adding_it_to_any_answer_does_not_raise_the_score(kind):
    raised = asked = 0
    for case in triples("dev")[::4]:
        before = points(case.question, case.middling)
        for addition in load("additions.toml")[kind]:
            end = "" if case.middling[-1] in ".!?" else "."
            asked += 1
            raised += points(case.question, f"{case.middling}{end} {addition}") > before + 0.3 + ROUNDING
    assert raised / asked <= MOST_RAISED[kind], f"{raised} of {asked}"


def test_saying_it_twice_does_not_raise_the_score():
    for case in triples("dev"):
        for answer in (case.strong, case.weak):
            assert points(case.question, f"{answer} {answer}") <= points(case.question, answer) + 0.3 + ROUNDING


def test_going_on_never_lowers_what_was_earned():
    for case in triples("dev"):
        sentences = re.split(r"(?<=[.!?]) ", case.strong)
        earned = [points(case.question, " ".join(sentences[:count])) for count in range(1, len(sentences) + 1)]
        assert earned == sorted(earned), case.question


HEDGES = (
    ("I ", "I think I "),
    (" and ", " and, you know, "),
    (" was ", " was sort of "),
    (". ", ", I guess. "),
)


def test_hedging_every_sentence_costs_next_to_nothing():
    for case in triples("dev")[::3]:
        hedged = case.middling
        for plain, unsure in HEDGES:
            hedged = hedged.replace(plain, unsure)
        assert abs(points(case.question, hedged) - points(case.question, case.middling)) <= 0.5, case.question
