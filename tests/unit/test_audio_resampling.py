"""Ten milliseconds in, ten out, and nothing but the rate changes."""

import numpy as np
import pytest

from engine.audio.resampling import BlockResampler


def through(block_in: int, block_out: int, sound: np.ndarray) -> np.ndarray:
    resampler = BlockResampler(block_in, block_out)
    return np.concatenate([resampler(sound[at : at + block_in]) for at in range(0, len(sound), block_in)])


def tone(pitch: float, rate: int, seconds: float = 0.5) -> np.ndarray:
    return np.sin(2 * np.pi * pitch * np.arange(round(rate * seconds)) / rate).astype(np.float32)


@pytest.mark.parametrize("rate", [48_000, 44_100, 32_000, 96_000, 8_000])
@pytest.mark.parametrize("pitch", [100.0, 1_000.0, 3_000.0])
def test_a_tone_stays_the_tone_it_was_later_by_the_delay(rate: int, pitch: float):
    block = rate // 100
    resampler = BlockResampler(block, 160)
    out = through(block, 160, tone(pitch, rate))
    late = resampler.delay / rate
    wanted = np.sin(2 * np.pi * pitch * (np.arange(len(out)) / 16_000 - late))
    settled = slice(200, -200)
    assert np.max(np.abs(out[settled] - wanted[settled])) < 2e-3


@pytest.mark.parametrize("rate", [48_000, 44_100])
def test_there_and_back_gives_the_same(rate: int):
    back = through(rate // 100, 160, through(160, rate // 100, tone(700.0, 16_000)))
    late = BlockResampler(160, rate // 100).delay / 16_000 + BlockResampler(rate // 100, 160).delay / rate
    wanted = np.sin(2 * np.pi * 700.0 * (np.arange(len(back)) / 16_000 - late))
    assert np.max(np.abs(back[300:] - wanted[300:])) < 2e-3


def test_what_the_engine_cannot_represent_is_kept_out():
    out = through(480, 160, tone(11_000.0, 48_000))
    assert np.max(np.abs(out[200:])) < 1e-3


def test_equal_rates_pass_untouched():
    resampler = BlockResampler(160, 160)
    sound = tone(440.0, 16_000, 0.01)
    assert resampler.delay == 0
    assert np.array_equal(resampler(sound), sound)


def test_a_constant_comes_out_without_a_ripple():
    out = through(441, 160, np.ones(44_100, np.float32))
    assert np.ptp(out[200:]) < 1e-5


def test_reset_forgets():
    resampler = BlockResampler(480, 160)
    resampler(np.ones(480, np.float32))
    resampler.reset()
    assert not resampler(np.zeros(480, np.float32)).any()
