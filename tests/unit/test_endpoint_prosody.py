"""How a voice ended: pitch, loudness and length measured on voices made to order."""

import numpy as np
import pytest

from engine.conversation.ports import RATE
from engine.conversation.prosody import Ending, ending_of


def voice(hertz: np.ndarray, loudness: np.ndarray | float = 0.1) -> np.ndarray:
    """Return a buzzing voice whose pitch moves as told, a value a sample."""
    phase = 2 * np.pi * np.cumsum(hertz) / RATE
    return (loudness * sum(np.sin(n * phase) / n for n in range(1, 10))).astype(np.float32)


def moving(start: float, end: float, seconds: float) -> np.ndarray:
    return np.geomspace(start, end, round(seconds * RATE))


@pytest.mark.parametrize("pitch", [90.0, 140.0, 220.0, 330.0])
def test_a_level_voice_neither_falls_nor_rises(pitch: float) -> None:
    ending = ending_of(voice(moving(pitch, pitch, 1.5)))
    assert ending.fall == pytest.approx(0, abs=0.05)
    assert ending.slope == pytest.approx(0, abs=0.05)


def test_a_falling_end_is_a_fall_and_a_rising_one_a_rise() -> None:
    level = moving(160, 160, 1.2)
    fallen = ending_of(voice(np.concatenate([level, moving(160, 90, 0.25), moving(90, 90, 0.1)])))
    risen = ending_of(voice(np.concatenate([level, moving(160, 260, 0.25), moving(260, 260, 0.1)])))
    assert fallen.fall < -0.25 < 0.25 < risen.fall
    assert fallen.slope < -0.2 < 0.2 < risen.slope


def test_a_voice_that_dies_away_fades_more_than_one_that_stops() -> None:
    pitch = moving(150, 150, 1.5)
    dying = np.concatenate([np.full(RATE, 0.1), np.geomspace(0.1, 0.012, RATE // 2)])
    assert ending_of(voice(pitch, dying)).fade < ending_of(voice(pitch)).fade - 0.5


def test_a_held_syllable_is_as_long_as_it_is() -> None:
    gap = np.zeros(RATE // 10, np.float32)
    short, long = voice(moving(150, 150, 0.15)), voice(moving(150, 150, 0.45))
    held = [ending_of(np.concatenate([long, gap, short, gap, last])).held for last in (short, long)]
    assert held == [pytest.approx(0.15, abs=0.06), pytest.approx(0.45, abs=0.06)]


def test_silence_after_the_voice_and_how_loud_it_is_make_no_difference() -> None:
    said = voice(np.concatenate([moving(160, 160, 1.0), moving(160, 100, 0.3)]))
    late = ending_of(np.concatenate([said, np.zeros(RATE // 12, np.float32)]))
    faint = ending_of(said * np.float32(0.05))
    plain = ending_of(said)
    for other in (late, faint):
        assert (other.fall, other.held) == (pytest.approx(plain.fall, abs=0.06), pytest.approx(plain.held, abs=0.05))


@pytest.mark.parametrize(
    "samples",
    [
        np.zeros(0, np.float32),
        np.zeros(2 * RATE, np.float32),
        np.full(2 * RATE, np.nan, np.float32),
        np.full(100, 0.5, np.float32),
    ],
)
def test_where_there_is_no_voice_nothing_is_told(samples: np.ndarray) -> None:
    assert ending_of(samples) == Ending()


def test_noise_has_no_pitch() -> None:
    ending = ending_of(np.random.default_rng(1).normal(0, 0.1, 2 * RATE).astype(np.float32))
    assert (ending.fall, ending.slope) == (0.0, 0.0)
