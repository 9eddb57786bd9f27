"""Words that are written in several ways are compared in one; broken rules are named."""

import tomllib
from importlib import resources

import pytest

from engine.errors import EngineError
from engine.interview import spelling as module
from engine.interview.spelling import AS_WRITTEN, WRITTEN_WORD, respelled, spelling_for


@pytest.mark.parametrize(
    ("written", "spelled"),
    [
        ("ज़रूर", "जरूर"),
        ("हूँ", "हूं"),
        ("हिन्दी", "हिंदी"),
        ("सम्बन्ध", "संबंध"),
        ("गये", "गए"),
        ("नयी", "नई"),
        ("ऑफ़िस", "आफिस"),
        ("दुःख", "दुख"),
        ("५०", "50"),
        ("maine", "मैंने"),
        ("Customer", "कस्टमर"),
        ("क्\u200dया", "क्या"),
    ],
)
def test_hindi_comes_to_one_spelling(written, spelled):
    assert spelling_for("hi").of(written) == spelled


def test_it_is_settled_after_one_pass():
    hindi = spelling_for("hi")
    file = (resources.files("resources") / "phrases" / "hi.toml").read_text(encoding="utf-8")
    assert hindi.of(hindi.of(file)) == hindi.of(file)


def test_no_word_stands_for_two():
    table = tomllib.loads((resources.files("resources") / "spelling" / "hi.toml").read_text(encoding="utf-8"))
    listed = [word for spellings in table["words"].values() for word in spellings.split()]
    assert sorted(listed) == sorted(set(listed))


def test_a_word_in_another_script_is_shown_in_its_own():
    hindi = spelling_for("hi")
    assert hindi.in_own_script("Refund") == "रिफंड"
    assert hindi.in_own_script("Jenkins") == "Jenkins"
    assert hindi.in_own_script("क़िताब") == "क़िताब"


def test_a_language_without_rules_is_left_as_it_is():
    assert spelling_for("en") is AS_WRITTEN
    assert spelling_for("../en") is AS_WRITTEN
    assert AS_WRITTEN.of("I'd Like") == "I'd Like"


def test_a_word_keeps_its_vowel_signs_and_joiners_and_ends_at_the_danda():
    text = "क्\u200dया हुआ।ज़रूर, cafe\u0301"
    assert WRITTEN_WORD.findall(text) == ["क्\u200dया", "हुआ", "ज़रूर", "cafe\u0301"]


def test_patterns_are_respelled_and_may_go_by_blanks():
    import re

    pattern = respelled({"a": [r"\bकि\b", r"\bज़रूर\w*"]}, spelling_for("hi"), words_by_blanks=True)["a"]
    assert re.search(pattern[0], "कहा कि हां")
    assert not re.search(pattern[0], "कहा किया हां")
    assert re.fullmatch(pattern[1], "जरूरत")


@pytest.mark.parametrize(
    "broken", ['signs = {ab = ""}\nrules = []\n[words]', "rules = 1", "not toml", '[signs]\n[words]\n"क" = 1']
)
def test_broken_rules_are_named(tmp_path, monkeypatch, broken):
    (tmp_path / "spelling").mkdir()
    (tmp_path / "spelling" / "xx.toml").write_text(broken, encoding="utf-8")
    monkeypatch.setattr(module.resources, "files", lambda _: tmp_path)
    spelling_for.cache_clear()
    with pytest.raises(EngineError, match=r"xx\.toml"):
        spelling_for("xx")
    spelling_for.cache_clear()
