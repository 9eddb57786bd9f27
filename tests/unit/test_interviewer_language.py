"""A language is data: read once, checked whole, and what is wrong with it is said by name."""

import copy
import tomllib
from importlib import resources
from string import Formatter

import pytest

from engine.errors import EngineError
from engine.interviewer.guard import faults_in
from engine.interviewer.language import SLOTS, build_language, load_language, spoken_languages
from engine.interviewer.port import Move, MoveKind

FOLDER = resources.files("resources") / "phrases"
SAMPLE = dict.fromkeys(SLOTS, "Fernhill")
GRAVE = ("silence.check", "silence.close", "distress.", "person.", "answer.")


def documents() -> tuple[dict, dict]:
    return (
        tomllib.loads((FOLDER / "en.toml").read_text(encoding="utf-8")),
        tomllib.loads((FOLDER / "en.cues.toml").read_text(encoding="utf-8")),
    )


def test_english_is_spoken_and_read_once():
    assert "en" in spoken_languages()
    assert load_language("en") is load_language("en")


@pytest.mark.parametrize("tag", ["xx", "", "..", "../../etc", "e/n", "12"])
def test_an_unknown_language_is_refused_with_those_there_are(tag):
    with pytest.raises(EngineError) as refused:
        load_language(tag)
    assert "en" in refused.value.message


@pytest.mark.parametrize(
    ("break_it", "names"),
    [
        (lambda say, cues: say["probe"].pop("result"), "probe.result"),
        (lambda say, cues: say["closing"].update(thanks=[]), "closing.thanks"),
        (lambda say, cues: say["opening"].update(greeting="Hello."), "opening.greeting"),
        (lambda say, cues: say["opening"].update(greeting=["Hello {nme}."]), "nme"),
        (lambda say, cues: say["probe"]["result"].append("Tell me the result."), "exactly one question mark"),
        (lambda say, cues: say["probe"]["result"].append("What then? And after?"), "exactly one question mark"),
        (lambda say, cues: say["wait"].update(of_course=["Sure (take your time)."]), "can't be spoken"),
        (lambda say, cues: say["probe"].update(example=["What happened?"] * 12), "at least"),
        (lambda say, cues: cues["intents"].pop("stop"), "intents.stop"),
        (lambda say, cues: cues["intents"]["stop"].update(whole=["(unclosed"]), "pattern"),
        (lambda say, cues: cues.pop("joiner"), "joiner"),
        (lambda say, cues: cues["evidence"].pop("hedge"), "hedge"),
    ],
)
def test_what_is_broken_is_named(break_it, names):
    say, cues = copy.deepcopy(documents())
    break_it(say, cues)
    with pytest.raises(EngineError) as refused:
        build_language("en", say, cues)
    assert names in refused.value.message
    assert "resources/phrases" in refused.value.message


def test_a_language_without_word_classes_still_works_but_names_nothing():
    say, cues = copy.deepcopy(documents())
    cues.pop("salient")
    from engine.interviewer.salient import salient_phrases

    assert salient_phrases("i rewrote the importer", build_language("en", say, cues)) == ()


def sentences() -> list[tuple[str, str]]:
    return [(path, text) for path, variants in load_language("en").sentences.items() for text in variants if text]


@pytest.mark.parametrize(("path", "text"), sentences())
def test_every_sentence_passes_the_guard_and_sounds_like_speech(path, text):
    spoken = Formatter().vformat(text, (), SAMPLE)
    language = load_language("en")
    kind = MoveKind.PROBE if path.startswith(("probe.", "lead.")) and path != "lead.personal" else MoveKind.ASK
    assert faults_in(Move(kind, spoken, ""), language, own_words=spoken) == ()
    assert language.count_words(spoken) <= 45
    assert not any(sign in spoken for sign in "()[]/;*#")
    for stiff in (" do not ", " can not ", " cannot ", " I am ", " that is ", " we will "):
        assert stiff not in f" {spoken} ", "say it as people speak"


@pytest.mark.parametrize(
    ("text", "fault"),
    [
        ("Great answer. What happened then?", "praise"),
        ("That's right. What came next?", "praise"),
        ("That will raise your score. What happened?", "reveal"),
        ("You must have been proud. What happened?", "leading"),
        ("You mentioned your wife. What happened?", "protected"),
        ("How old are you?", "protected"),
        ("What happened? And what came next?", "more than one question"),
        ("You mentioned the murder. What happened?", "unsafe"),
        ("What happened " + "and then " * 20 + "in the end?", "not under 35 words"),
    ],
)
def test_the_guard_names_what_must_not_be_said(text, fault):
    faults = faults_in(Move(MoveKind.PROBE, text, ""), load_language("en"), own_words=text)
    assert any(fault in each for each in faults)


def test_a_wish_at_the_end_of_a_very_long_answer_is_heard():
    language = load_language("en")
    answer = "I answered the phone and wrote down what she said. " * 600
    assert len(answer) > 25_000
    assert language.hear(answer + "Sorry, could you repeat the question?").plain.endswith("repeat the question")
