"""The voice detector over speech made here, block by block as it comes from a microphone."""

import asyncio
from pathlib import Path

import numpy as np
import pytest

from engine.conversation.ports import BLOCK, RATE, Samples
from engine.errors import EngineError
from engine.speech.espeak import EspeakVoice, voices
from engine.speech.vad import FRAME, SileroVad, silero_model


@pytest.fixture(scope="module")
def sentence() -> Samples:
    async def spoken() -> Samples:
        voice = EspeakVoice(voices("en")[0])
        speech = await voice.speak("We cut the backlog by half and kept it there for a year")
        await voice.close()
        return speech.samples

    return asyncio.run(spoken())


def hiss(seconds: float, level: float = 0.001) -> Samples:
    return np.random.default_rng(7).normal(0, level, int(seconds * RATE)).astype(np.float32)


def judged(vad: SileroVad, samples: Samples) -> list[float | None]:
    return [vad.probability(samples[start : start + BLOCK]) for start in range(0, len(samples) - BLOCK + 1, BLOCK)]


def share_of_speech(probabilities: list[float | None]) -> float:
    return sum((p or 0) > 0.5 for p in probabilities) / len(probabilities)


def test_there_is_no_judgement_before_the_first_frame_is_whole() -> None:
    probabilities = judged(SileroVad(), hiss(0.1))
    blocks = -(-FRAME // BLOCK)
    assert probabilities[: blocks - 1] == [None] * (blocks - 1)
    assert None not in probabilities[blocks - 1 :]


def test_speech_is_speech_and_silence_is_not(sentence: Samples) -> None:
    vad = SileroVad()
    before, during, after = (judged(vad, part) for part in (hiss(1), sentence + hiss(60)[: len(sentence)], hiss(2)))
    assert share_of_speech(before) == 0
    assert share_of_speech(during) > 0.6
    assert share_of_speech(after[60:]) == 0


@pytest.mark.parametrize("level", [0.0, 0.003, 0.1])
def test_noise_is_not_speech_however_loud(level: float) -> None:
    assert share_of_speech(judged(SileroVad(), hiss(5, level))) < 0.02


def test_after_a_reset_the_same_sound_is_judged_the_same(sentence: Samples) -> None:
    vad = SileroVad()
    first = judged(vad, sentence)
    judged(vad, hiss(3, 0.05))
    vad.reset()
    assert judged(vad, sentence) == first


def test_the_size_of_the_blocks_changes_nothing(sentence: Samples) -> None:
    both = FRAME * 5  # a whole number of frames and of blocks
    whole = sentence[: len(sentence) // both * both]
    by_frame = SileroVad()
    frames = [by_frame.probability(whole[start : start + FRAME]) for start in range(0, len(whole), FRAME)]
    by_block = judged(SileroVad(), whole)
    assert by_block[-1] == frames[-1]
    assert set(by_block) - {None} <= set(frames)


def test_a_block_of_nonsense_does_not_spoil_the_rest(sentence: Samples) -> None:
    vad = SileroVad()
    judged(vad, np.full(RATE, np.nan, np.float32))
    judged(vad, np.full(RATE, np.inf, np.float32))
    assert share_of_speech(judged(vad, sentence)) > 0.6


def test_two_channels_at_once_are_a_mistake_of_the_caller() -> None:
    with pytest.raises(ValueError, match="mono"):
        SileroVad().probability(np.zeros((BLOCK, 2), np.float32))


def test_a_damaged_model_says_what_to_reinstall(tmp_path: Path) -> None:
    broken = tmp_path / "silero.onnx"
    broken.write_bytes(silero_model().read_bytes()[:1000])
    with pytest.raises(EngineError, match=r"reinstall faster-whisper"):
        SileroVad(broken)
