"""The device check's judgements, on sound made for the purpose."""

import asyncio

import numpy as np
import pytest

from engine.audio.check import Echo, Microphone, chime, judge_echo, judge_microphone, measure_echo, measure_microphone
from engine.audio.files import FileTransport
from engine.audio.levels import SILENCE_DBFS, block_levels, clipped, dbfs, peak_dbfs
from engine.conversation.ports import RATE, Block


def noise(seconds: float, level_db: float, seed: int = 0) -> np.ndarray:
    white = np.random.default_rng(seed).standard_normal(round(seconds * RATE))
    return (white * 10 ** (level_db / 20)).astype(np.float32)


def speech(level_db: float, noise_db: float) -> np.ndarray:
    """Three seconds of bursts with pauses, over noise."""
    words = noise(3.0, level_db, seed=1) * (np.arange(3 * RATE) % 8_000 < 5_600)
    return np.clip(words + noise(3.0, noise_db, seed=2), -1.0, 1.0).astype(np.float32)


def test_levels_are_relative_to_full_scale():
    sine = np.sin(2 * np.pi * 100 * np.arange(RATE) / RATE).astype(np.float32)
    assert dbfs(sine) == pytest.approx(-3.01, abs=0.01)
    assert dbfs(sine / 10) == pytest.approx(-23.01, abs=0.01)
    assert peak_dbfs(sine) == pytest.approx(0.0, abs=0.01)
    assert dbfs(np.zeros(10, np.float32)) == SILENCE_DBFS
    assert dbfs(np.zeros(0, np.float32)) == peak_dbfs(np.zeros(0, np.float32)) == SILENCE_DBFS
    assert len(block_levels(sine)) == 100
    assert clipped(np.array([0.5, 1.0, -1.0], np.float32)) == 2


@pytest.mark.parametrize(
    ("sound", "verdict"),
    [
        (np.zeros(RATE, np.float32), Microphone.SILENT),
        (noise(1.0, -100.0), Microphone.SILENT),
        (speech(-25.0, -70.0), Microphone.OK),
        (speech(-55.0, -80.0), Microphone.QUIET),
        (speech(-25.0, -35.0), Microphone.NOISY),
        (noise(3.0, -30.0), Microphone.NOISY),
        (speech(0.0, -60.0), Microphone.LOUD),
    ],
)
def test_what_is_said_of_a_microphone(sound: np.ndarray, verdict: Microphone):
    assert judge_microphone(sound).verdict is verdict


def test_the_report_tells_speech_from_noise():
    report = judge_microphone(speech(-25.0, -70.0))
    assert report.speech_dbfs == pytest.approx(-25.0, abs=1.5)
    assert report.noise_dbfs == pytest.approx(-70.0, abs=1.5)
    assert report.clipped_share == 0.0


def echoed(delay: int, level_db: float, noise_db: float = -90.0, tail: float = 0.0) -> tuple[np.ndarray, np.ndarray]:
    """Return (heard, said): the chime after 0.3 s of quiet, and what comes back of it, with a room's `tail` if wanted."""
    said = np.concatenate([np.zeros(4_800, np.float32), chime(), np.zeros(round(1.6 * RATE), np.float32)])
    response = np.zeros(delay + 4_000, np.float32)
    response[delay] = 10 ** (level_db / 20)
    if tail:
        decay = np.exp(-np.arange(4_000) / 800) * np.random.default_rng(3).standard_normal(4_000)
        response[delay:] += (tail * 10 ** (level_db / 20) * decay / np.linalg.norm(decay)).astype(np.float32)
    heard = np.convolve(said, response)[: len(said)].astype(np.float32)
    return heard + noise(len(heard) / RATE, noise_db, seed=4)[: len(heard)], said


@pytest.mark.parametrize("delay", [0, 100, 1_600, 6_400, 15_000])
@pytest.mark.parametrize("level_db", [-6.0, -20.0, -40.0])
def test_echo_is_found_where_and_as_loud_as_it_is(delay: int, level_db: float):
    report = judge_echo(*echoed(delay, level_db))
    assert report.delay_ms == pytest.approx(delay / 16, abs=0.1)
    assert report.level_db == pytest.approx(level_db, abs=1.0)
    assert report.verdict is (Echo.WEAK if level_db < -25 else Echo.STRONG)


def test_a_room_smears_the_echo_and_it_is_found_all_the_same():
    report = judge_echo(*echoed(800, -20.0, tail=1.0))
    assert report.delay_ms == pytest.approx(50.0, abs=1.0)
    assert report.verdict is Echo.STRONG


@pytest.mark.parametrize("noise_db", [-20.0, -50.0, -90.0])
def test_noise_is_no_echo(noise_db: float):
    said = np.concatenate([np.zeros(4_800, np.float32), chime(), np.zeros(8_000, np.float32)])
    for seed in range(5):
        assert judge_echo(noise(len(said) / RATE, noise_db, seed)[: len(said)], said).verdict is Echo.NONE


def test_echo_shows_through_a_noisy_room():
    assert judge_echo(*echoed(800, -15.0, noise_db=-35.0)).delay_ms == pytest.approx(50.0, abs=0.1)


def test_silence_is_no_echo():
    said = chime()
    assert judge_echo(np.zeros_like(said), said).verdict is Echo.NONE


def test_where_nothing_was_played_nothing_is_known_and_nobody_is_listened_to_over_the_interviewer():
    report = judge_echo(chime(), np.zeros_like(chime()))
    assert report.verdict is Echo.UNKNOWN
    assert not report.full_duplex


def test_the_chime_is_pleasant_to_have_in_the_ear():
    sound = chime()
    assert 0.3 < np.max(np.abs(sound)) <= 0.4
    assert abs(sound[0]) < 0.01
    assert abs(sound[-1]) < 0.01


class Looped(FileTransport):
    """A transport whose microphone stands beside its loudspeaker: half of each block comes back in the next."""

    def __init__(self) -> None:
        super().__init__()
        self._before = np.zeros(160, np.float32)

    async def read(self) -> Block:
        block = await super().read()
        heard, self._before = 0.5 * self._before, block.said
        return Block(block.at, heard.astype(np.float32), block.said, block.played)


def test_the_measurements_run_over_any_transport():
    async def run() -> None:
        report = await measure_echo(Looped())
        assert report.delay_ms == pytest.approx(10.0, abs=0.1)
        assert report.level_db == pytest.approx(-6.0, abs=0.3)
        assert (await measure_echo(FileTransport())).verdict is Echo.NONE

        transport = FileTransport()
        transport.say(speech(-25.0, -70.0))
        levels: list[float] = []
        assert (await measure_microphone(transport, 3.0, levels.append)).verdict is Microphone.OK
        assert len(levels) == 60
        assert max(levels) > -30 > min(levels)

    asyncio.run(run())
