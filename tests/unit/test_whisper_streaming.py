"""A stretch heard in short windows: the end costs one of them, whatever came before; loops and silence settle nothing."""

from collections.abc import Sequence

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from engine.conversation.ports import RATE
from engine.speech.sphinx_words import Heard
from engine.speech.whisper import hints_of
from engine.speech.whisper_streaming import HURRIED_STEP, LONGEST, Streaming
from engine.speech.whisper_window import FULL_WINDOW, Asked, Hearing, placed, window_frames

WORD = 6_400  # samples a word of our speaker takes: 0.4 s
BLOCK = 160


def speech(words: int, *, rest: int = 0) -> bytes:
    """Someone who says w1, w2, ...: word n is 0.35 s of the value n and a tiny gap."""
    said = np.zeros(words * WORD, np.int16)
    for n in range(words):
        said[n * WORD : n * WORD + 5_600] = n + 1
    return np.concatenate([said, np.zeros(rest, np.int16)]).tobytes()


class Ears:
    """Hears such speech: whole words rightly, words cut by the window's edges as something else; remembers what it was asked."""

    def __init__(self, *, loops: Sequence[int] = (), loops_as_trained: bool = False) -> None:
        self.asked: list[Asked] = []
        self._loops = loops
        self._loops_as_trained = loops_as_trained

    def __call__(self, asked: Asked) -> Hearing:
        self.asked.append(asked)
        if (len(self.asked) in self._loops) if not asked.as_trained else self._loops_as_trained:
            return Hearing(tuple(Heard("thanks", 0, 10, 0.1) for _ in range(9)), 1)
        values = np.rint(asked.samples * 32768).astype(int)
        words = []
        for value in (v for v in dict.fromkeys(values) if v):
            places = np.flatnonzero(values == value)
            text = f"w{value}" if len(places) >= 5_000 else f"cut{value}"
            words.append(Heard(text, int(places[0]) // 16, int(places[-1] + 1) // 16, 0.9))
        return Hearing(tuple(words))


def listened(ears: Ears, pcm: bytes, *, block: int = BLOCK, every: int = 20, streaming: Streaming | None = None):
    """Feed all of it as the worker does, asking for settled words every so many blocks; return streaming and settled words."""
    streaming = streaming or Streaming(ears, "en")
    settled = []
    for n, start in enumerate(range(0, len(pcm), 2 * block)):
        streaming.feed(pcm[start : start + 2 * block])
        if n % every == every - 1:
            settled += streaming.settled()
    return streaming, settled


def text(words: Sequence[Heard]) -> list[str]:
    return [word.text for word in words]


def test_a_minute_of_speech_is_heard_whole_and_its_end_costs_one_short_window() -> None:
    ears = Ears()
    streaming, settled = listened(ears, speech(150, rest=3_200))
    windows = len(ears.asked)
    settled += streaming.finish()
    assert text(settled) == [f"w{n}" for n in range(1, 151)]
    assert len(ears.asked) == windows + 1
    assert len(ears.asked[-1].samples) < 6 * RATE
    whole = 2 * FULL_WINDOW  # what the encoder is given for a minute at once
    assert window_frames(len(ears.asked[-1].samples) // 160) <= whole / 5


def test_words_stand_where_they_were_said() -> None:
    streaming, settled = listened(Ears(), speech(60))
    settled += streaming.finish()
    assert [word.start_ms for word in settled] == pytest.approx([n * 400 for n in range(60)], abs=1)


def test_no_window_is_ever_long_and_none_comes_without_a_second_of_new_sound() -> None:
    ears = Ears()
    listened(ears, speech(150))
    assert max(len(asked.samples) for asked in ears.asked) < 7 * RATE
    assert len(ears.asked) <= 60 * RATE / 15_360


def test_captions_tell_the_newest_guess_without_confidence() -> None:
    streaming, settled = listened(Ears(), speech(7))
    guess = streaming.partial()
    assert text(settled) + text(guess) == ["w1", "w2", "w3", "w4", "w5"]  # the others came after the last window
    assert all(word.confidence is None for word in guess)


@settings(max_examples=30, deadline=None)
@given(st.integers(1, 70), st.integers(80, 16_000), st.integers(1, 30))
def test_however_the_sound_arrives_every_word_is_heard_once(words: int, block: int, every: int) -> None:
    streaming, settled = listened(Ears(), speech(words), block=block, every=every)
    settled += streaming.finish()
    assert text(settled) == [f"w{n}" for n in range(1, words + 1)]


def test_sound_that_waits_is_heard_in_longer_steps() -> None:
    ears = Ears()
    streaming = Streaming(ears, "en")
    streaming.hurried = True
    streaming, settled = listened(ears, speech(150), streaming=streaming)
    settled += streaming.finish()
    assert text(settled) == [f"w{n}" for n in range(1, 151)]
    assert len(ears.asked) <= 60 * RATE / HURRIED_STEP + 1
    assert max(len(asked.samples) for asked in ears.asked) <= LONGEST + HURRIED_STEP


def test_a_loop_settles_nothing_and_is_forgotten_as_context() -> None:
    ears = Ears(loops=range(14, 16))
    streaming, settled = listened(ears, speech(100))
    settled += streaming.finish()
    assert text(settled) == [f"w{n}" for n in range(1, 101)]
    assert ears.asked[13].before
    assert not ears.asked[14].before


def test_an_end_that_loops_is_heard_once_more_as_the_model_was_trained() -> None:
    ears = Ears(loops=[3])
    streaming, settled = listened(ears, speech(6))
    settled += streaming.finish()
    assert [asked.as_trained for asked in ears.asked] == [False, False, False, True]
    assert text(settled) == [f"w{n}" for n in range(1, 7)]


def test_an_end_that_loops_still_is_told_up_to_the_loop() -> None:
    streaming, settled = listened(Ears(loops=[1], loops_as_trained=True), speech(2))
    assert text(settled + streaming.finish()) == ["thanks"]


def test_windows_that_always_loop_stay_short_and_cost_a_long_one_seldom() -> None:
    ears = Ears(loops=range(1, 1_000))
    streaming, settled = listened(ears, speech(150))
    settled += streaming.finish()
    assert max(len(asked.samples) for asked in ears.asked) < LONGEST + 2 * RATE
    assert sum(asked.as_trained for asked in ears.asked) <= 60 // 7 + 1
    assert text(settled[:3]) == ["w1", "w2", "w3"]


def test_a_long_silence_is_let_go_and_the_word_after_it_is_heard() -> None:
    ears = Ears()
    streaming, settled = listened(ears, bytes(2 * 30 * RATE) + speech(4))
    assert max(len(asked.samples) for asked in ears.asked) <= 3 * RATE
    settled += streaming.finish()
    assert text(settled) == ["w1", "w2", "w3", "w4"]
    assert settled[0].start_ms == 30_000


def test_what_is_settled_need_not_be_kept_and_another_process_goes_on_from_there() -> None:
    pcm = speech(50)
    streaming, settled = listened(Ears(), pcm)
    until = streaming.settled_until
    assert until == settled[-1].end_ms * 16
    other = Streaming(Ears(), "en")
    other.begin(until)
    other, rest = listened(Ears(), pcm[2 * until :], streaming=other)
    rest += other.finish()
    assert text(settled + rest) == [f"w{n}" for n in range(1, 51)]
    assert rest[-1].end_ms == pytest.approx(49 * 400 + 350, abs=1)


def test_a_new_stretch_knows_nothing_of_the_one_before() -> None:
    ears = Ears()
    streaming, _ = listened(ears, speech(60))
    streaming.begin(0)
    assert streaming.partial() == []
    streaming, settled = listened(ears, speech(3), streaming=streaming)
    assert text(settled + streaming.finish()) == ["w1", "w2", "w3"]
    assert not ears.asked[-1].before


def test_hints_go_with_every_window() -> None:
    ears = Ears()
    streaming = Streaming(ears, "en")
    streaming.hints = "Kubernetes, Aoife."
    listened(ears, speech(20), streaming=streaming)
    assert {asked.hints for asked in ears.asked} == {"Kubernetes, Aoife."}


def test_hints_are_told_once_each_and_only_as_many_as_the_model_keeps_in_mind() -> None:
    assert hints_of(["SQL", "  change \n management", "SQL", ""]) == "SQL, change management."
    assert hints_of([]) == ""
    many = hints_of([f"skill number {n}" for n in range(1_000)])
    assert 300 < len(many) <= 401
    assert len(hints_of(["x" * 5_000, "SQL"])) == len("SQL.")


@pytest.mark.parametrize(
    ("content", "frames"), [(0, 500), (450, 500), (451, 750), (1_000, 1_250), (2_990, FULL_WINDOW)]
)
def test_a_window_is_filled_up_only_as_far_as_it_needs(content: int, frames: int) -> None:
    assert window_frames(content) == frames


def test_words_are_put_in_order_inside_the_window_and_signs_alone_are_no_words() -> None:
    words = placed(
        [(" We", 0.1, 0.3, 1.2), (" ...", 0.3, 0.4, 0.5), (" did", 0.2, 9.0, 0.51234), ("!", 9, 9, 1)], 5_000
    )
    assert words == [Heard("We", 100, 300, 1.0), Heard("did", 300, 5_000, 0.512)]
