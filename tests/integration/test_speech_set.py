"""Real people and a neural voice through the engines, where the recordings are to be had."""

import os
from pathlib import Path

import numpy as np
import pytest
import soundfile
import soxr

from engine.conversation.ports import BLOCK, RATE, Samples
from engine.speech.sphinx_decoding import Decoding
from engine.speech.vad import SileroVad

ROOT = Path(__file__).resolve().parents[2]
SET = Path(os.environ.get("VIVAVOCE_SPEECH") or ROOT.parent / "shared" / "speech")
pytestmark = pytest.mark.skipif(not (SET / "human").is_dir(), reason="no recordings: set VIVAVOCE_SPEECH")


def recording(name: str) -> Samples:
    samples, rate = soundfile.read(SET / name, dtype="float32", always_2d=True)
    return soxr.resample(samples.mean(axis=1), rate, RATE).astype(np.float32)


def is_speech(samples: Samples) -> "np.ndarray[tuple[int], np.dtype[np.bool_]]":
    vad = SileroVad()
    blocks = range(0, len(samples) - BLOCK + 1, BLOCK)
    return np.array([(vad.probability(samples[start : start + BLOCK]) or 0) > 0.5 for start in blocks])


def heard(samples: Samples) -> str:
    decoding = Decoding()
    decoding.feed((samples.clip(-1, 1) * 32767).astype("<i2").tobytes())
    return " ".join(word.text for word in decoding.finish()).lower()


def test_a_reader_is_heard_and_the_silence_around_the_reading_is_not() -> None:
    speech = is_speech(recording("human/two_cities_16k.wav"))
    assert 0.6 < speech.mean() < 0.85
    assert not speech[:100].any()
    assert not speech[4_220:].any(), "a click near the end of the recording is no speech"


@pytest.mark.parametrize(
    "name", ["human/jfk.flac", "human/LJ001-0004.wav", "human/cards-001.wav", "neural/kokoro_bm_daniel.wav"]
)
def test_every_kind_of_voice_is_speech(name: str) -> None:
    assert is_speech(recording(name)).mean() > 0.35


def test_a_neural_voice_is_understood_word_for_word() -> None:
    assert heard(recording("neural/kokoro_af_heart.wav")) == "welcome to moonshine voice text to speech"


def test_most_of_a_reading_is_understood() -> None:
    words = heard(recording("human/two_cities_16k.wav"))
    for phrase in ("it was the age of foolishness", "we had everything before us", "noisiest authorities insisted"):
        assert phrase in words


def test_quiet_and_loud_recordings_are_understood_alike() -> None:
    samples = recording("neural/kokoro_af_heart.wav")
    assert heard(samples * 0.1) == heard(samples)
