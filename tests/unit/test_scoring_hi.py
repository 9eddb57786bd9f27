"""Hindi answers are scored by the same bar: who did what is read from ने and the verb, and nothing that must not matter does."""

import re

import pytest

from engine.interview.spelling import spelling_for
from engine.scoring.actions import deeds_in
from engine.scoring.builtin import score_transcript
from engine.scoring.deeds import Mood, Subject
from engine.scoring.lexicon import lexicon_for
from engine.scoring.text import cut
from engine.templates import read_builtin
from tests.support.scoring_cases import conversation, ordering, pairs, points, score_answer, triples

NOT_ABOVE = ("padding", "repetition", "flattery", "irrelevance", "stuffing", "injection")
ROUNDING = 1e-9
CLOSED = (
    "function_words",
    "own_subjects",
    "team_subjects",
    "general_subjects",
    "other_subjects",
    "conjunctions",
    "negations",
)


def told(text):
    lexicon = lexicon_for("hi")
    words = cut(text, lexicon.contractions, lexicon.stem)
    return [(deed.subject, deed.mood, deed.verb.lemma) for deed in deeds_in(words, lexicon)]


OWN, TEAM = Subject.OWN, Subject.TEAM


@pytest.mark.parametrize(
    ("text", "deeds"),
    [
        ("मैंने ग्राहक को फ़ोन किया और माफ़ी माँगी", [(OWN, Mood.DONE, "कर"), (OWN, Mood.DONE, "मांग")]),
        # Compound verbs, participles in any gender and number, verbs that go on to the next one.
        ("मैंने नया पता भेज दिया", [(OWN, Mood.DONE, "भेज")]),
        ("मैंने सारी फ़ाइलें जाँचीं", [(OWN, Mood.DONE, "जांच")]),
        ("मैंने उनसे पूछकर बिल बदलवाया", [(OWN, Mood.DONE, "पूछ"), (OWN, Mood.DONE, "बदल")]),
        ("मुझे फ़ोन करना पड़ा", [(OWN, Mood.DONE, "कर")]),
        ("मैंने रिपोर्ट भेजने का फ़ैसला किया", [(OWN, Mood.DONE, "भेज")]),
        # की is "did" at the end of its clause and "of" anywhere else.
        ("मैंने डिपो में शिकायत की", [(OWN, Mood.DONE, "कर")]),
        ("ग्राहक की बात सुनी गई", []),
        # Whose deed it was.
        ("ग्राहक ने फ़ोन किया और मैंने उनकी बात सुनी", [(OWN, Mood.DONE, "सुन")]),
        ("मैंने वह योजना बंद करवाई", [(OWN, Mood.DONE, "कर")]),
        ("वह बार-बार फ़ोन कर रहा था", []),
        ("उन्होंने मुझे बताया कि वे नहीं आएँगे", []),
        ("हमने मिलकर रिपोर्ट बनाई", [(TEAM, Mood.DONE, "बन")]),
        # Not done, or not yet.
        ("मैंने जवाब नहीं दिया", []),
        ("मुझे पहले पूछना चाहिए था", []),
        ("मैं पहले पूछूँगी", [(OWN, Mood.WOULD, "पूछ")]),
        ("maine customer ko call kiya aur refund diya", [(OWN, Mood.DONE, "कर"), (OWN, Mood.DONE, "दे")]),
    ],
)
def test_who_did_what_is_read_from_the_end_of_the_clause(text, deeds):
    assert told(text) == deeds


@pytest.mark.parametrize("split", ["dev", "test"])
def test_better_answers_score_higher(split):
    # Held out: 18 of 18 pairs when the rules were frozen (36 of 36 of those they were tuned on).
    right, asked, _ = ordering(triples(split, "hi"))
    assert right / asked >= 0.9


def of_kind(*kinds):
    return [pytest.param(pair, id=f"{pair.kind}-{pair.question}") for pair in pairs("hi") if pair.kind in kinds]


@pytest.mark.parametrize("pair", of_kind(*NOT_ABOVE))
def test_it_does_not_raise_the_score(pair):
    assert points(pair.question, pair.changed, "hi") <= points(pair.question, pair.plain, "hi") + 0.3 + ROUNDING


@pytest.mark.parametrize("pair", of_kind("hedged", "recogniser"))
def test_it_leaves_the_score_where_it_was(pair):
    assert abs(points(pair.question, pair.changed, "hi") - points(pair.question, pair.plain, "hi")) <= 0.5 + ROUNDING


@pytest.mark.parametrize("pair", of_kind("translated"))
def test_the_same_answer_in_english_scores_alike(pair):
    english = points(pair.question, pair.plain, "en")
    assert abs(points(pair.question, pair.changed, "hi") - english) <= 0.5 + ROUNDING


@pytest.mark.parametrize("pair", of_kind("more_evidence"))
def test_more_evidence_never_lowers_the_score(pair):
    assert points(pair.question, pair.changed, "hi") >= points(pair.question, pair.plain, "hi")


@pytest.mark.parametrize("pair", of_kind("protected"))
def test_what_is_private_neither_helps_nor_harms_and_is_never_quoted(pair):
    plain, with_it = score_answer(pair.question, pair.plain, "hi"), score_answer(pair.question, pair.changed, "hi")
    quoted = " ".join(citation.quote for citation in with_it.citations)
    assert with_it.score == plain.score is not None
    assert not any(words in quoted for words in pair.private)


def test_quotes_are_the_candidates_own_letters_nuqta_and_all():
    case = triples("dev", "hi")[0]
    quotes = [citation.quote for citation in score_answer(case.question, case.strong, "hi").citations]
    assert quotes
    assert all(quote in case.strong for quote in quotes)
    assert any("फ़" in quote or "ज़" in quote or "ँ" in quote for quote in quotes)


def test_a_scorecard_reads_as_hindi():
    template = read_builtin("customer-support.hi")
    stage = template.stages[0]
    talk = conversation(*((stage.questions[0].text, triples("dev", "hi")[0].strong),))
    card = score_transcript(stage, template.use_case, talk, "hi")
    assert len(card.ai_feedback.split("\n\n")) == 2
    shown = [card.ai_feedback, card.notice, *(entry.reasoning for entry in card.evaluation_breakdown)]
    for text in shown:
        assert re.search("[\u0900-\u097f]", text)
        assert not re.search("[a-z]{3,}|{|}|।।|।\\.", text), text


def test_the_words_of_the_closed_classes_are_in_the_one_spelling():
    import tomllib
    from importlib import resources

    spelling = spelling_for("hi")
    table = tomllib.loads((resources.files("resources") / "scoring" / "hi.toml").read_text(encoding="utf-8"))
    lists = [table[name] for name in CLOSED] + [table["endings"][name] for name in ("persons", "cases", "copulas")]
    words = [word for each in lists for word in (each.split() if isinstance(each, str) else each)]
    assert {word: spelling.of(word) for word in words if spelling.of(word) != spelling.letters(word)} == {}
