"""Which word is where in neural speech, and which voice a profile gets."""

from collections.abc import Sequence

import pytest
from hypothesis import given
from hypothesis import strategies as st

from engine.speech.kokoro_choice import letters_of, voices_in
from engine.speech.kokoro_marks import SAMPLES_A_FRAME, Spoken, spoken_parts, word_samples

KNOWN = {char: number for number, char in enumerate(" ,.abcdefghijklmnopqrstuvwxyzˈ", start=1)}


def parts_of(clause: str, phonemes: str, longest: int = 510) -> list[Spoken]:
    return spoken_parts(clause, phonemes, KNOWN, longest)


def test_each_group_of_phonemes_belongs_to_its_word() -> None:
    assert parts_of("We did it.", "wi dˈid it.") == [Spoken("wi dˈid it.", ((0, 0), (3, 3), (8, 7)))]


def test_what_the_model_does_not_know_is_left_out_and_shifts_nothing() -> None:
    assert parts_of("We did it.", "wi† §dˈid it.") == [Spoken("wi dˈid it.", ((0, 0), (3, 3), (8, 7)))]


def test_two_words_said_as_one_and_one_said_as_four_are_placed_by_how_far_along_they_are() -> None:
    (part,) = parts_of("part of the house", "part ofthe haus")
    assert [char for _, char in part.words] == [0, 5, 12]
    (part,) = parts_of("in 2024 we", "in twenti twenti fo wi")
    chars = [char for _, char in part.words]
    assert chars == sorted(chars)
    assert set(chars) == {0, 3, 8}


@pytest.mark.parametrize(("clause", "phonemes"), [("", ""), ("...", ""), ("...", "..."), ("§", "†"), ("a", " ")])
def test_nothing_to_pronounce_is_no_part(clause: str, phonemes: str) -> None:
    assert parts_of(clause, phonemes) == []


def test_a_clause_too_long_for_the_model_is_cut_between_words() -> None:
    clause = "one two three four"
    parts = parts_of(clause, clause, longest=9)
    assert [part.phonemes for part in parts] == ["one two", "three", "four"]
    assert [char for part in parts for _, char in part.words] == [0, 4, 8, 14]


@given(st.text("ab .,é", max_size=60), st.text("ab .,†", max_size=80), st.integers(1, 20))
def test_whatever_is_asked_no_part_is_too_long_and_marks_stay_inside(clause: str, phonemes: str, longest: int) -> None:
    parts = parts_of(clause, phonemes, longest)
    assert all(0 < len(part.phonemes) <= longest for part in parts)
    chars = [char for part in parts for _, char in part.words]
    assert chars == sorted(chars)
    assert all(0 <= char <= len(clause) for char in chars)
    assert all(0 <= place < len(part.phonemes) for part in parts for place, _ in part.words)


def test_a_word_begins_where_the_sound_before_it_ends() -> None:
    part = Spoken("ab cd", ((0, 0), (3, 7)))
    frames = [2, 1, 1, 3, 5, 5, 2]
    assert word_samples(part, frames, at=24_000) == [
        (0, 24_000 + 2 * SAMPLES_A_FRAME),
        (7, 24_000 + 7 * SAMPLES_A_FRAME),
    ]


def test_a_model_that_gives_too_few_durations_places_words_at_the_end() -> None:
    assert word_samples(Spoken("ab cd", ((0, 0), (3, 7))), [1], at=0) == [(0, 600), (7, 600)]


@pytest.mark.parametrize(
    ("language", "letters"),
    [("en", "ab"), ("en-US", "ab"), ("en_GB", "ba"), ("es-MX", "e"), ("hi", "h"), ("ja", ""), ("de", ""), ("", "")],
)
def test_a_language_has_its_voices(language: str, letters: str) -> None:
    assert letters_of(language) == letters


@pytest.mark.parametrize(
    ("letters", "names"),
    [("ab", ["af_heart", "am_michael", "bf_emma"]), ("ba", ["bf_emma", "af_heart", "am_michael"]), ("z", [])],
)
def test_voices_are_offered_in_the_order_of_the_language_then_of_the_model(letters: str, names: Sequence[str]) -> None:
    files = ["config.json", "voices/bf_emma.pt", "voices/af_heart.pt", "voices/am_michael.pt", "kokoro-v1_0.pth"]
    assert voices_in(files, letters) == names
