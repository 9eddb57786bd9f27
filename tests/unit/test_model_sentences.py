"""What a model's scorecard says, in each language it is said in, and what its reasons may not say."""

import re
from importlib import resources

import pytest

from engine.scoring.by_model.accounting import presentable
from engine.scoring.by_model.sentences import sentences_for
from engine.scoring.lexicon import lexicon_for

FOLDER = resources.files("resources") / "scoring_by_model"
LANGUAGES = sorted(entry.name.removesuffix(".toml") for entry in FOLDER.iterdir())


def blanks(text):
    return set(re.findall(r"\{(\w+)\}", text))


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_language_says_the_same_sentences_with_the_same_blanks(language):
    here, english = sentences_for(language).sentences, sentences_for("en").sentences
    assert {name: blanks(text) for name, text in here.items()} == {name: blanks(text) for name, text in english.items()}


def test_a_language_without_sentences_is_answered_in_english():
    assert sentences_for("eo") == sentences_for("en")
    assert sentences_for("es-MX") == sentences_for("es") != sentences_for("en")


@pytest.mark.parametrize(
    ("language", "unfit"),
    [("en", "The participant is divorced."), ("en", "They were lazy."), ("es", "La persona está embarazada.")],
)
def test_reasons_about_the_person_are_not_shown(language, unfit):
    assert presentable(unfit, lexicon_for(language), sentences_for(language)) == ""


@pytest.mark.parametrize(
    ("language", "fit"),
    [("en", "The participant names one order and what came of it."), ("es", "La persona cuenta qué hizo y por qué.")],
)
def test_reasons_about_the_answers_are(language, fit):
    assert presentable(fit, lexicon_for(language), sentences_for(language)) == fit


def test_long_reasons_end_with_a_sentence():
    long = " ".join(["The participant says plainly what was done about it."] * 40)
    said = presentable(long, lexicon_for("en"), sentences_for("en"))
    assert 500 < len(said) <= 700
    assert said.endswith(".")
