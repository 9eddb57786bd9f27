"""What a model's scorecard says, in each language it is said in, and what its reasons may not say."""

import re
from importlib import resources

import pytest

from engine.scoring.by_model.accounting import presentable
from engine.scoring.by_model.material import names_pattern
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
    [
        ("en", "The participant is divorced."),
        ("en", "They were lazy."),
        ("es", "La persona está embarazada."),
        ("ja", "応募者は妊娠しているようだ。"),
        ("ja", "この人は性格が暗い。"),
        ("hi", "उम्मीदवार आलसी लगती है।"),
        ("hi", "उनकी जाति से यह समझ आता है।"),
    ],
)
def test_reasons_about_the_person_are_not_shown(language, unfit):
    assert presentable(unfit, lexicon_for(language), sentences_for(language)) == ""


@pytest.mark.parametrize(
    ("language", "fit"),
    [
        ("en", "The participant names one order and what came of it."),
        ("es", "La persona cuenta qué hizo y por qué."),
        ("ja", "大丈夫ですと伝え、何をしてどうなったかを話している。"),
        ("hi", "उम्मीदवार बताती हैं कि उन्होंने क्या किया और किस पत्र से बात सुलझी।"),
    ],
)
def test_reasons_about_the_answers_are(language, fit):
    assert presentable(fit, lexicon_for(language), sentences_for(language)) == fit


@pytest.mark.parametrize(
    ("language", "said", "left"),
    [
        ("ja", "佐藤と申します。窓口で働いていました。", "窓口で働いていました"),
        ("ja", "私の名前は佐藤です。窓口で働いていました。", "窓口で働いていました"),
        ("hi", "मेरा नाम मीना कुमारी है और मैं दुकान पर थी।", "मैं दुकान पर थी"),
    ],
)
def test_who_introduces_themselves_is_not_named_to_the_model(language, said, left):
    hidden = names_pattern((), sentences_for(language).introductions)
    assert hidden is not None
    shown = hidden.sub(" ", said)
    assert left in shown
    assert not [name for name in ("佐藤", "मीना", "कुमारी") if name in shown]


@pytest.mark.parametrize(
    ("name", "said"),
    [
        ("佐藤 美咲", "店長に佐藤さんなら大丈夫と言われて、美咲が担当しました"),
        ("मीना कुमारी", "सबने कहा कि मीना, तुम करो"),
        ("Ana Luna", "me dijeron Luna, ve tú"),
    ],
)
def test_the_participants_name_is_hidden_however_words_are_parted(name, said):
    hidden = names_pattern((name,), ())
    assert hidden is not None
    assert not [part for part in name.split() if part in hidden.sub(" ", said)]


def test_long_reasons_end_with_a_sentence():
    long = " ".join(["The participant says plainly what was done about it."] * 40)
    said = presentable(long, lexicon_for("en"), sentences_for("en"))
    assert 500 < len(said) <= 700
    assert said.endswith(".")
