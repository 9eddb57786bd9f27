"""What is set aside as private is the same for the interviewer, who doesn't follow it, and for the score, which doesn't rest on it."""

import pytest

from engine.interview.private import private_signs
from engine.interview.turns import Speaker, Turn
from engine.interviewer.language import load_language, spoken_languages
from engine.interviewer.private import private_segments
from engine.scoring.lexicon import languages
from tests.support.scoring_cases import pairs, score_answer

PRIVATE = [pair for language in languages() for pair in pairs(language) if pair.kind == "protected"]
VOLUNTEERED = {
    "en": "I am from Nigeria and I changed the rota, so that nobody had to wait.",
    "es": "Soy católica y voto a la izquierda, y llamé al depósito.",
    "hi": "मैं पचपन साल का हूँ और मैंने डिपो को फ़ोन किया।",
    "ja": "妊娠中でしたが、倉庫に電話しました。",
}


def turn(text, language):
    return Turn("t1", 1, Speaker.PARTICIPANT, 0, 1_000, text, language)


@pytest.mark.parametrize("pair", PRIVATE, ids=lambda pair: pair.id)
def test_what_the_score_must_not_quote_the_interviewer_sets_aside(pair):
    set_aside = private_segments(turn(pair.changed, pair.language), load_language(pair.language))
    aside = " ".join(pair.changed[part.start : part.end].lower() for part in set_aside)
    assert set_aside
    assert all(word.lower() in aside for word in pair.private)


@pytest.mark.parametrize("pair", PRIVATE, ids=lambda pair: pair.id)
def test_no_quote_holds_what_the_interviewer_sets_aside(pair):
    found = private_signs(pair.language).found(pair.changed)
    for citation in score_answer(pair.question, pair.changed, pair.language).citations:
        at = pair.changed.index(citation.quote)
        assert not any(start < at + len(citation.quote) and end > at for start, end in found), citation.quote


@pytest.mark.parametrize("language", spoken_languages())
def test_both_go_by_one_list(language):
    assert private_signs(language).pattern.pattern == load_language(language).protected_personal.pattern


@pytest.mark.parametrize("language", sorted(VOLUNTEERED))
def test_both_mark_the_same_words(language):
    text = VOLUNTEERED[language]
    marked = private_segments(turn(text, language), load_language(language))
    assert marked
    assert [(part.start, part.end) for part in marked] == list(private_signs(language).widened(text))


def test_what_is_private_is_set_aside_however_late_it_is_said():
    """A turn may last for half an hour, and a model is shown the end of it."""
    signs = private_signs("en")
    assert signs is not None
    long = "We moved the servers and then we tested the backup again. " * 400
    text = f"{long}My wife is pregnant."
    assert [text[start:end] for start, end in signs.widened(text)] == ["My wife is pregnant"]
    assert all(start >= len(long) for start, _ in signs.found(text))
    assert signs.found(text)
