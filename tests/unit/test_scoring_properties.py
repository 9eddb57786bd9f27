"""What holds of every scorecard, whatever was said: quotes are verbatim, private matters stay out, intervals hold their score."""

import re
from dataclasses import replace

from hypothesis import given, settings
from hypothesis import strategies as st

from engine.interview.templates import UseCase
from engine.interview.turns import Speaker
from engine.scoring.builtin import score_transcript
from engine.scoring.verification import check_citations
from engine.templates import read_builtin
from tests.support.scoring_cases import conversation, triples

STAGE = read_builtin("customer-support").stages[0]
QUESTIONS = [question.text for question in STAGE.questions]
DISCLOSURES = {
    "I'm fifty-four years old and I have three children.": ("fifty-four", "three children"),
    "My wife was ill at the time.": ("wife", "ill at the time"),
    "I was diagnosed with diabetes two years ago.": ("diabetes", "diagnosed"),
    "I'm a Muslim and I pray every morning.": ("muslim", "pray"),
    "I am originally from Nigeria.": ("nigeria",),
    "I am gay, by the way.": ("gay",),
    "I voted for the greens.": ("voted", "greens"),
    "My salary was forty-eight thousand a year.": ("salary", "forty-eight"),
}
SENTENCES = sorted(
    {
        sentence
        for case in triples("dev")[:20]
        for sentence in re.split(r"(?<=[.!?]) ", f"{case.strong} {case.weak}")
        if sentence.strip()
    }
)
answers = st.lists(st.sampled_from(SENTENCES), max_size=7).map(" ".join)
anything = st.one_of(answers, st.text(max_size=200), st.text("abc .,!?\n\"'", max_size=120))
exchanges = st.lists(st.tuples(st.sampled_from(QUESTIONS), anything), max_size=5)
few = settings(max_examples=60, deadline=None, derandomize=True)


def scored(turns):
    return score_transcript(STAGE, UseCase.HIRING, turns, "en")


@few
@given(exchanges)
def test_every_quote_stands_in_its_turn_and_every_score_has_one(said):
    turns = conversation(*said)
    card = scored(turns)
    assert check_citations(card, turns) == ()
    for entry in card.evaluation_breakdown:
        assert (entry.score is None) == entry.insufficient_evidence == (entry.interval is None)
        if entry.score is not None:
            assert 1 <= len(entry.citations) <= 4
            assert 0.0 <= entry.interval[0] <= entry.score <= entry.interval[1] <= 10.0


@few
@given(exchanges)
def test_the_same_words_always_score_the_same(said):
    assert scored(conversation(*said)) == scored(conversation(*said))


@few
@given(exchanges)
def test_an_overall_score_needs_seventy_percent_of_the_weight(said):
    card = scored(conversation(*said))
    share = sum(entry.weight for entry in card.evaluation_breakdown if entry.score is not None)
    assert (card.score is not None) == (share >= 0.7 - 1e-9)
    assert card.scoring_status == ("final" if card.score is not None else "unscorable")
    if card.score is not None:
        assert card.score_interval[0] <= card.score <= card.score_interval[1]


@few
@given(exchanges)
def test_the_feedback_is_two_paragraphs(said):
    card = scored(conversation(*said))
    assert [bool(paragraph.strip()) for paragraph in card.ai_feedback.split("\n\n")] == [True, True]
    assert "{" not in card.ai_feedback


@few
@given(answers, st.sampled_from(list(DISCLOSURES)), st.booleans())
def test_private_matters_are_never_quoted(said, disclosure, first):
    text = f"{disclosure} {said}" if first else f"{said} {disclosure}"
    card = scored(conversation((QUESTIONS[0], text)))
    quoted = " ".join(citation.quote for entry in card.evaluation_breakdown for citation in entry.citations).lower()
    assert not any(words in quoted for words in DISCLOSURES[disclosure])


@few
@given(st.sampled_from(triples("dev")[:20]), st.sampled_from(list(DISCLOSURES)), st.booleans())
def test_a_disclosure_neither_helps_nor_harms(case, disclosure, first):
    asked = next(q for q in STAGE.questions if q.id == "calming-upset").text
    text = f"{disclosure} {case.strong}" if first else f"{case.strong} {disclosure}"
    plain, told = scored(conversation((asked, case.strong))), scored(conversation((asked, text)))
    assert [entry.score for entry in told.evaluation_breakdown] == [entry.score for entry in plain.evaluation_breakdown]


@few
@given(st.permutations(QUESTIONS[:4]), st.lists(answers, min_size=4, max_size=4))
def test_the_order_in_which_questions_are_asked_does_not_matter(order, said):
    told = dict(zip(QUESTIONS, said, strict=False))
    one = scored(conversation(*told.items()))
    other = scored(conversation(*((question, told[question]) for question in order)))
    assert [entry.score for entry in one.evaluation_breakdown] == [entry.score for entry in other.evaluation_breakdown]


@few
@given(exchanges, st.floats(0.0, 0.34))
def test_what_was_hardly_heard_is_never_quoted(said, confidence):
    turns = [
        replace(turn, asr_confidence=confidence) if turn.speaker is Speaker.PARTICIPANT else turn
        for turn in conversation(*said)
    ]
    card = scored(turns)
    assert card.score is None
    assert not any(entry.citations for entry in card.evaluation_breakdown)
