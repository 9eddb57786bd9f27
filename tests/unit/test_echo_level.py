"""How loud an echo can be is learned while it is alone, so that whoever is louder is never taken for it."""

import numpy as np
import pytest

from engine.audio.echo_level import EchoLevel
from engine.conversation.ports import Samples

RATE = 8_000  # the guard's
SAID, HEARD = 204 * 80, 40 * 80
LAG = 800


@pytest.fixture
def said() -> Samples:
    """Two seconds of noise in syllables."""
    t = np.arange(SAID) / RATE
    return (np.random.default_rng(5).normal(0.0, 0.1, SAID) * (np.sin(np.pi * 4 * t) ** 2 + 0.1)).astype(np.float32)


def back(said: Samples, gain: float, lag: int = LAG) -> Samples:
    return (np.float32(gain) * said[SAID - HEARD - lag : SAID - lag]).astype(np.float32)


def voice(loudness: float) -> Samples:
    return np.random.default_rng(6).normal(0.0, loudness, HEARD).astype(np.float32)


@pytest.fixture
def level(said: Samples) -> EchoLevel:
    """One that has heard the echo alone, 20 dB below what was said."""
    level = EchoLevel()
    for _ in range(5):
        level.learn(said, back(said, 0.1), LAG)
    return level


def test_before_anything_is_known_nobody_is_louder(said: Samples):
    assert not EchoLevel().exceeded(said, voice(0.5), LAG, settled=True)


@pytest.mark.parametrize("settled", [True, False])
def test_the_echo_alone_is_nobody_wherever_it_comes(level: EchoLevel, said: Samples, settled: bool):
    assert not level.exceeded(said, back(said, 0.1), LAG, settled=settled)
    if not settled:
        assert not any(level.exceeded(said, back(said, 0.1, lag), LAG, settled=False) for lag in range(0, 9_000, 350))


@pytest.mark.parametrize("settled", [True, False])
def test_a_voice_15_db_above_it_is_somebody(level: EchoLevel, said: Samples, settled: bool):
    assert level.exceeded(said, back(said, 0.1) + voice(0.06), LAG, settled=settled)


def test_an_echo_that_grew_10_db_louder_is_none_the_less_an_echo(level: EchoLevel, said: Samples):
    assert not level.exceeded(said, back(said, 0.32), LAG, settled=True)


def test_somebody_who_talks_along_is_not_learned_as_the_rooms_level(level: EchoLevel, said: Samples):
    for _ in range(50):
        level.learn(said, back(said, 0.1) + voice(0.02), LAG)
    assert level.exceeded(said, back(said, 0.1) + voice(0.06), LAG, settled=False)


def test_in_the_interviewers_own_pause_a_soft_voice_is_somebody_where_the_delay_holds(level: EchoLevel, said: Samples):
    quiet = said.copy()
    quiet[-6_000:] = 0.0
    assert level.exceeded(quiet, voice(0.012), LAG, settled=True)
    assert not level.exceeded(quiet, voice(0.012), LAG, settled=False), "it could be what was said before, come late"


def test_what_nobody_could_hear_is_nobody(level: EchoLevel, said: Samples):
    quiet = np.zeros(SAID, np.float32)
    assert not level.exceeded(quiet, voice(0.0005), LAG, settled=True)
