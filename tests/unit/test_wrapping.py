"""What a terminal shows is wrapped by the room it takes there, whatever the script."""

import pytest

from app.commands.wrapping import NEVER_FIRST, columns, wrapped

JAPANESE = (
    "とても怒っている、または取り乱しているお客様に対応したときのことを話してください。"
    "聞き返していただいても、途中でやめていただいても構いません。"
)
HINDI = "ऐसे किसी ग्राहक के बारे में बताइए जो सचमुच बहुत नाराज़ था, और जिसे आपने स्थिरता से संभाला।"
ENGLISH = "Tell me about a time you dealt with a customer who was really upset, and what you did about it."


def test_a_japanese_letter_takes_two_columns_and_a_hindi_vowel_sign_none():
    assert columns("話す") == 4
    assert columns("कु") == 1
    assert columns("e\u0301") == 1


@pytest.mark.parametrize("text", [JAPANESE, HINDI, ENGLISH])
@pytest.mark.parametrize("width", [20, 33, 88])
def test_no_line_is_wider_than_the_terminal_and_nothing_is_lost(text, width):
    lines = wrapped(f"[00:00] {text}", width, indent="        ").split("\n")
    assert max(map(columns, lines)) <= width + 1, "a full stop may hang over by its own width"
    assert "".join("".join(lines).split()) == "".join(f"[00:00]{text}".split())
    assert all(line.startswith("        ") for line in lines[1:])
    assert not [line for line in lines[1:] if line.strip()[0] in NEVER_FIRST]


def test_words_stay_whole_where_blanks_part_them():
    assert wrapped("one two three", 7) == "one two\nthree"
    assert wrapped("unbelievable", 5) == "unbelievable"
    assert wrapped("APIのログを見た", 8) == "APIのロ\nグを見た"
    assert wrapped("", 10) == ""
