"""Noise is not taken for the candidate, and the candidate is heard over noise: with the real detector of speech, on voices made here."""

import shutil

import numpy as np
import pytest

from engine.conversation.events import SpeechBegan, SpeechGoesOn, SpeechPaused
from engine.conversation.noise_floor import NoiseFloor
from engine.conversation.ports import BLOCK, RATE, Samples
from engine.conversation.timing import GateTiming, NoiseTiming
from engine.conversation.voice_gate import VoiceGate
from engine.speech.vad import SileroVad
from tests.support.babble import babble, level, spoken

pytestmark = pytest.mark.skipif(
    not (shutil.which("flite") and shutil.which("espeak-ng")), reason="the voices are not installed"
)
SPEECH_DBFS, BABBLE_DBFS = -25.0, -35.0
ANSWER = "So the first thing we did was to call everybody in, and we asked them what they thought had gone wrong."


def heard(sound: Samples, timing: NoiseTiming | None) -> list[tuple[float, float | None]]:
    """Return the stretches of speech a conversation would hear; without timing, by the detector alone."""
    vad, gate = SileroVad(), VoiceGate(GateTiming())
    floor = None if timing is None else NoiseFloor(timing)
    spans: list[tuple[float, float | None]] = []
    for start in range(0, len(sound) - BLOCK + 1, BLOCK):
        block = sound[start : start + BLOCK]
        probability = vad.probability(block)
        if floor is not None:
            probability = floor.weigh(probability, block, speaking=gate.speaking)
        for event in gate.hear(probability, start / RATE, (start + BLOCK) / RATE):
            match event:
                case SpeechBegan(at):
                    spans.append((at, None))
                case SpeechPaused(at):
                    spans[-1] = (spans[-1][0], at)
                case SpeechGoesOn():
                    pass
    return spans


def silence(seconds: float) -> Samples:
    return np.zeros(round(seconds * RATE), np.float32)


def answer() -> Samples:
    sound = np.trim_zeros(np.where(np.abs(spoken("flite", "slt", ANSWER)) < 1e-3, 0, spoken("flite", "slt", ANSWER)))
    return level(sound.astype(np.float32), SPEECH_DBFS)


def test_half_a_minute_of_babble_begins_nothing():
    noise = babble(30.0, BABBLE_DBFS)
    assert heard(noise, None), "the detector alone takes it for speech, or this proves nothing"
    assert heard(noise, NoiseTiming()) == []


def test_babble_ten_decibels_down_keeps_no_turn_open():
    said = answer()
    length = len(said) / RATE
    sound = np.concatenate([silence(5), said, silence(8)]) + babble(13 + length, BABBLE_DBFS)[: 13 * RATE + len(said)]
    spans = heard(sound, NoiseTiming())
    assert spans[0][0] == pytest.approx(5.0, abs=0.35)
    ended = spans[-1][1]
    assert ended is not None
    assert ended == pytest.approx(5.0 + length, abs=0.4)
    (alone,) = heard(sound, None)
    assert alone[1] is None, "by the detector alone the turn would still be open"


def test_where_it_is_quiet_not_one_pause_moves():
    said = np.concatenate([silence(1), answer(), silence(0.5), answer(), silence(2), answer(), silence(1)])
    assert heard(said, NoiseTiming()) == heard(said, None)


def test_a_long_monologue_does_not_become_its_own_floor():
    said = np.concatenate([silence(1), *[answer()] * 6, silence(1)])
    with_floor, alone = heard(said, NoiseTiming()), heard(said, None)
    assert len(with_floor) == len(alone)
    assert with_floor[-1] == alone[-1]


def test_samples_that_are_no_numbers_do_not_deafen():
    floor = NoiseFloor(NoiseTiming())
    broken = np.full(BLOCK, np.nan, np.float32)
    for _ in range(100):
        floor.weigh(0.9, broken, speaking=False)
    assert floor.weigh(0.9, np.full(BLOCK, 0.1, np.float32), speaking=False) == 0.9
