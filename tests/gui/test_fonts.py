"""The fonts that come along can draw every language's letters, without any of the system's fonts."""

from importlib import resources

import pytest
from PySide6.QtGui import QRawFont, QTextLayout

from app.theme.look import Look

WRITTEN = {
    "NotoSansCJKjp-Regular.otf": "面接を始めます。髙橋、﨑山、「つづける」…ー〜ヶヴ１２３％",
    "NotoSansCJKjp-Bold.otf": "面接を始めます。髙橋、﨑山",
    "NotoSansCJKsc-Regular.otf": "面试现在开始。“继续”，《问题》；陈喆、李玥、王堃……",
    "NotoSansDevanagari-Regular.ttf": "साक्षात्कार शुरू करते हैं। ज़रूर, १२३",
    "NotoSansDevanagari-Bold.ttf": "साक्षात्कार शुरू करते हैं।",
    "Inter-Regular.otf": "Vorstellungsgespräch, ¿señor?, café, São Paulo, façade",
}


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize("name", WRITTEN)
def test_a_shipped_font_draws_its_languages_letters(name):
    font = QRawFont((resources.files("resources") / "fonts" / name).read_bytes(), 20)
    assert font.isValid()
    missing = [letter for letter in WRITTEN[name] if not font.supportsCharacter(ord(letter))]
    assert not missing


def test_every_font_says_its_licence():
    files = {file.name for file in (resources.files("resources") / "fonts").iterdir()}
    licensed = tuple(name.removesuffix("-LICENSE.txt") for name in files if name.endswith("-LICENSE.txt"))
    assert all(name.startswith(licensed) for name in files)


def drawn_with(look, text):
    layout = QTextLayout(text, look.font(20))
    layout.beginLayout()
    layout.createLine()
    layout.endLayout()
    return {run.rawFont().familyName() for run in layout.glyphRuns()}


@pytest.mark.usefixtures("qapp")
def test_shared_characters_are_drawn_as_the_language_in_use_draws_them():
    look = Look()
    for language, family in (("ja", "Noto Sans CJK JP"), ("zh", "Noto Sans CJK SC"), ("ja", "Noto Sans CJK JP")):
        look.speak(language)
        assert drawn_with(look, "直接、骨；？") == {family}
    look.speak("en")
