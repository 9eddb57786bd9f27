"""What two windows agree on is kept, once; what only one of them heard may still change."""

from collections.abc import Sequence

import pytest
from hypothesis import given
from hypothesis import strategies as st

from engine.speech.sphinx_words import Heard
from engine.speech.whisper_agreement import Agreement, after, common_prefix, plain
from engine.speech.whisper_loops import loop_begins, repeats_itself


def heard(text: str, at_ms: int = 0, each_ms: int = 400) -> list[Heard]:
    words = text.split()
    return [Heard(word, at_ms + n * each_ms, at_ms + (n + 1) * each_ms, 0.9) for n, word in enumerate(words)]


def text(words: Sequence[Heard]) -> str:
    return " ".join(word.text for word in words)


def test_nothing_is_agreed_by_one_window_alone() -> None:
    words = Agreement()
    assert words.take(heard("we learned to")) == []
    assert text(words.pending) == "we learned to"


def test_what_two_windows_share_is_agreed_and_the_rest_may_change() -> None:
    words = Agreement()
    words.take(heard("we learned two"))
    assert text(words.take(heard("we learned to work"))) == "we learned"
    assert text(words.pending) == "to work"
    assert text(words.take(heard("we learned to work together"))) == "to work"


def test_commas_and_capitals_are_no_disagreement_and_the_newest_spelling_stays() -> None:
    words = Agreement()
    words.take(heard("well, We learned"))
    assert text(words.take(heard("Well we learned."))) == "Well we learned."


def test_a_window_that_begins_later_repeats_nothing() -> None:
    words = Agreement()
    words.take(heard("we learned to work"))
    words.take(heard("we learned to work together"))
    later = heard("to work together and", at_ms=900)
    assert words.take(later) == [later[2]]
    assert text(words.agreed) == "we learned to work together"


def test_a_word_really_said_again_is_kept() -> None:
    words = Agreement()
    words.take(heard("no"))
    words.take(heard("no no"))
    words.take(heard("no no no"))
    words.take(heard("no no no I"))
    words.settle()
    assert text(words.agreed) == "no no no I"


def test_a_window_that_misheard_its_first_words_goes_by_the_time() -> None:
    agreed = heard("we learned to work")
    fresh = after(agreed, heard("burned two walk together and", at_ms=400))
    assert text(fresh) == "together and"
    assert fresh[0].start_ms >= agreed[-1].end_ms


def test_an_echo_far_away_in_time_is_speech() -> None:
    agreed = heard("it works")
    assert text(after(agreed, heard("and it works", at_ms=5_000))) == "and it works"


def test_settling_before_a_moment_leaves_the_unripe_end() -> None:
    words = Agreement()
    words.take(heard("one two three four"))
    assert text(words.settle(until_ms=900)) == "one two"
    assert text(words.pending) == "three four"
    assert text(words.settle()) == "three four"


@given(st.lists(st.sampled_from(["a", "b", "no", "we"]), max_size=12), st.data())
def test_growing_windows_over_the_same_speech_end_in_that_speech(said: list[str], data: st.DataObject) -> None:
    speech = heard(" ".join(said))
    words = Agreement()
    ends = sorted(data.draw(st.lists(st.integers(0, len(said)), max_size=6)))
    for end in ends:
        words.take(speech[:end])
    words.take(speech)
    words.settle()
    assert text(words.agreed) == " ".join(said)


@given(st.lists(st.builds(Heard, st.text("ab", min_size=1, max_size=2), *[st.integers(0, 3_000)] * 2, st.none())))
def test_whatever_is_heard_the_agreed_words_never_go_back_in_time(windows: list[Heard]) -> None:
    words = Agreement()
    for end in range(len(windows) + 1):
        ordered = sorted(windows[:end], key=lambda word: word.start_ms)
        words.take([Heard(w.text, w.start_ms, max(w.start_ms, w.end_ms), None) for w in ordered])
    starts = [word.start_ms for word in words.agreed]
    assert starts == sorted(starts)


def test_words_are_compared_without_case_signs_and_width() -> None:
    assert plain("“Hello,”") == plain("hello")
    assert plain("ＡＢＣ") == plain("abc")
    assert plain("कर") != plain("कार")  # a vowel sign is a letter, not decoration
    assert plain("...") == "..."
    assert common_prefix(heard("a b c"), heard("A, b! d")) == 2


@pytest.mark.parametrize(
    ("said", "begins"),
    [
        ("thank you thank you thank you", 2),
        ("so so so so", 1),
        ("and then I went and then I went and then I went", 4),
        ("we tried it I mean I mean I mean it", 5),
    ],
)
def test_a_loop_is_found_where_its_second_round_begins(said: str, begins: int) -> None:
    assert loop_begins(said.split()) == begins


@pytest.mark.parametrize("said", ["no no no", "we did it and we did it", "", "very very good", "one two three"])
def test_people_repeat_themselves_a_little(said: str) -> None:
    assert loop_begins(said.split()) is None


def test_text_far_too_regular_for_speech_is_a_loop() -> None:
    assert repeats_itself("la " * 60)
    assert not repeats_itself("We learned to work together, and nobody on the other floor knew why it took so long.")
    assert not repeats_itself("")
