"""The parts of the recogniser that need no process: frames, stretches, words, and pieces cut at rests."""

import asyncio
import io
from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from engine.conversation.ports import RATE
from engine.errors import EngineError
from engine.speech import wire
from engine.speech.espeak import EspeakVoice, voices
from engine.speech.sphinx import SphinxRecogniser
from engine.speech.sphinx_decoding import Decoding, Loudness
from engine.speech.sphinx_words import heard, spoken
from engine.speech.stretches import LONGEST_KEPT, Stretch
from engine.speech.wire import BrokenStream, Frame, read_frame


@dataclass
class Token:
    word: str
    start_frame: int = 0
    end_frame: int = 9
    prob: float = 1.0


@pytest.fixture
def decoding() -> Decoding:
    return Decoding()  # a new one each time: what it learns of a voice would make the order of the tests matter


@pytest.fixture(scope="module")
def speech() -> bytes:
    """One sentence, said twice, with a rest of a second between."""

    async def spoken_pcm() -> bytes:
        voice = EspeakVoice(next(v for v in voices("en") if v.name == "en-us+benjamin"))
        speech = await voice.speak("We learned to work together and nobody knew why.")
        await voice.close()
        rest = np.random.default_rng(3).normal(0, 1e-4, RATE)
        return pcm(np.concatenate([rest[: RATE // 2], speech.samples, rest, speech.samples, rest[: RATE // 2]]))

    return asyncio.run(spoken_pcm())


def pcm(samples: np.ndarray) -> bytes:
    return (samples.clip(-1, 1) * 32767).astype("<i2").tobytes()


@pytest.fixture
def answer() -> Iterator[Stretch]:
    loop = asyncio.new_event_loop()
    yield Stretch(1, 0, loop.create_future())
    loop.close()


@given(st.lists(st.tuples(st.binary(min_size=1, max_size=1), st.binary(max_size=300)), max_size=8))
def test_frames_come_out_as_they_went_in(sent: list[tuple[bytes, bytes]]) -> None:
    pipe = io.BytesIO(b"".join(Frame(kind, payload).encoded() for kind, payload in sent))
    received = []
    while (frame := read_frame(pipe)) is not None:
        received.append((frame.kind, frame.payload))
    assert received == sent


def test_a_frame_cut_off_by_a_death_is_the_end_of_the_stream() -> None:
    encoded = Frame(b"A", b"12345").encoded()
    for length in range(len(encoded)):
        assert read_frame(io.BytesIO(encoded[:length])) is None


def test_a_stream_that_is_no_stream_is_refused_not_buffered() -> None:
    with pytest.raises(BrokenStream):
        read_frame(io.BytesIO(b"Traceback (most recent call last):"))
    with pytest.raises(ValueError, match="at most"):
        Frame(b"A", bytes(wire.LARGEST + 1)).encoded()


@pytest.mark.parametrize("token", ["<s>", "</s>", "<sil>", "[NOISE]", "[SPEECH]", "++UH++", "(2)"])
def test_silence_and_noise_are_no_words(token: str) -> None:
    assert spoken(token) is None


@pytest.mark.parametrize(
    ("token", "word"),
    [("and(2)", "and"), ("the(12)", "the"), ("i", "I"), ("i'm(2)", "I'm"), ("it's", "it's"), ("in", "in")],
)
def test_a_word_is_written_as_people_write_it(token: str, word: str) -> None:
    assert spoken(token) == word


def test_words_are_placed_by_the_piece_they_are_in() -> None:
    words = list(heard([Token("<s>"), Token("we(2)", 10, 19, 0.91234), Token("<sil>", 20, 40)], 2_000, certain=True))
    assert [(w.text, w.start_ms, w.end_ms, w.confidence) for w in words] == [("we", 2_100, 2_200, 0.912)]
    assert next(heard([Token("we", 1, 2, 0.5)], 0, certain=False)).confidence is None


def test_what_is_settled_is_not_heard_again(answer: Stretch) -> None:
    for _ in range(100):
        answer.keep(bytes(320))
    answer.let_go(until=5_000)
    frames = list(answer.again())
    assert wire.BEGIN_BODY.unpack(frames[0].payload) == (1, 4_960)
    assert len(frames) == 1 + 100 - 31
    answer.ended = True
    assert list(answer.again())[-1].kind == wire.END


def test_an_answer_without_end_keeps_only_so_much(answer: Stretch) -> None:
    second = bytes(2 * RATE)
    assert all(answer.keep(second) for _ in range(LONGEST_KEPT // RATE))
    assert not answer.keep(second)
    assert answer.undecided <= LONGEST_KEPT


def test_a_quiet_and_a_loud_speaker_reach_the_model_alike() -> None:
    tone = np.sin(np.arange(480) * 0.1)
    levels = []
    for loudness in (300, 20_000):
        speaker, frame = Loudness(), (tone * loudness).astype(np.int16)
        assert (speaker.gain, speaker.known) == (1.0, False)
        for _ in range(20):
            speaker.learn(frame)
        assert speaker.known
        levels.append(np.sqrt(np.square(frame * speaker.gain).mean()))
    assert levels[0] == pytest.approx(levels[1], rel=0.01)


def test_a_long_answer_is_settled_at_its_rest(decoding: Decoding, speech: bytes) -> None:
    decoding.begin(0)
    before_end = []
    for start in range(0, len(speech), 320):
        decoding.feed(speech[start : start + 320])
        before_end += decoding.settled()
    assert " ".join(word.text for word in before_end).startswith("we learned to work together")
    assert decoding.settled_until > RATE
    words = before_end + decoding.finish()
    assert " ".join(word.text for word in words).count("we learned to work together") == 2
    assert [w.start_ms for w in words] == sorted(w.start_ms for w in words)
    assert all(w.start_ms < w.end_ms and 0 <= (w.confidence or 0) <= 1 for w in words)
    assert words[-1].end_ms == pytest.approx(len(speech) / 32 - 500, abs=400)


def test_the_rest_of_a_stretch_keeps_its_place(decoding: Decoding, speech: bytes) -> None:
    decoding.begin(10 * RATE)
    decoding.feed(speech)
    words = decoding.finish()
    assert words[0].start_ms >= 10_000
    assert decoding.settled_until >= 10 * RATE


def test_a_guess_is_there_while_the_voice_goes_on(decoding: Decoding, speech: bytes) -> None:
    decoding.begin(0)
    decoding.feed(speech[: 2 * 2 * RATE])
    early = decoding.partial()
    decoding.feed(speech[2 * 2 * RATE : 2 * 3 * RATE])
    assert 0 < len(early) < len(decoding.partial())
    assert all(word.confidence is None for word in early)


@pytest.mark.parametrize("seconds", [0.0, 0.005, 0.4, 3.0])
def test_silence_has_no_words(decoding: Decoding, seconds: float) -> None:
    decoding.begin(0)
    decoding.feed(bytes(2 * int(seconds * RATE)))
    assert decoding.finish() == []


def test_a_stretch_given_up_leaves_nothing_in_the_next(decoding: Decoding, speech: bytes) -> None:
    decoding.begin(0)
    decoding.feed(speech[: len(speech) // 3])
    decoding.begin(0)
    assert decoding.finish() == []


def test_another_language_is_refused_with_what_to_install() -> None:
    with pytest.raises(EngineError, match="Whisper"):
        SphinxRecogniser(language="es-MX")
    assert SphinxRecogniser(language="en_GB").pid is None
