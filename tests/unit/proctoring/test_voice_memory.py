"""What is remembered of the interviewer's voice, and how: the newest, addressed by time, whatever pieces it came in."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from proctoring.voice.own_voice import ECHO_S, QUERY_S, InterviewersVoice
from proctoring.voice.spectra import RATE, Converter, at_rate, frames, levels
from proctoring.voice.speech_activity import pauses, speech_mask
from proctoring.voice.tape import Tape


def babble(seconds, seed):
    """Noise whose bands rise and fall as speech's do: no two stretches are alike."""
    rng = np.random.default_rng(seed)
    length = round(seconds * RATE)
    total = np.zeros(length)
    for low, high in ((200, 700), (700, 1500), (1500, 3400)):
        spectrum = np.fft.rfft(rng.standard_normal(length))
        hertz = np.fft.rfftfreq(length, 1 / RATE)
        band = np.fft.irfft(np.where((hertz > low) & (hertz < high), spectrum, 0), length)
        swell = np.interp(np.arange(length), np.arange(0, length, 1200), rng.random(-(-length // 1200)) ** 2)
        total += band * swell
    return (0.1 * total / np.abs(total).max()).astype(np.float32)


@given(st.lists(st.integers(0, 90), min_size=1, max_size=40))
@settings(max_examples=50, deadline=None)
def test_a_tape_holds_the_newest_samples_at_least_and_finds_them_by_number(lengths):
    tape, room, whole = Tape(50), 50, np.zeros(0, np.float32)
    for length in lengths:
        fresh = (np.arange(len(whole), len(whole) + length) % 1000 / 1000).astype(np.float32)
        whole = np.concatenate([whole, fresh])
        tape.add(fresh)
    kept = min(room, lengths[-1] if lengths[-1] > room else len(whole))
    assert tape.end == len(whole)
    assert tape.part(tape.end - kept, tape.end) == pytest.approx(whole[len(whole) - kept :], abs=1e-4)


def test_what_was_said_longer_ago_than_is_remembered_is_not_found_and_what_is_within_is():
    said, gap = babble(4.0, 1), np.zeros(2 * RATE, np.float32)
    voice = InterviewersVoice(memory_s=20.0)
    voice.take(said, np.zeros_like(said))
    for _ in range(3):
        voice.take(gap, gap)
    voice.take(np.zeros_like(said), said)
    found = voice.played_back()
    assert found is not None
    assert found.delay_s == pytest.approx(10.0, abs=0.01)
    for _ in range(20):
        voice.take(gap, gap)
    voice.take(np.zeros_like(said), said)
    assert voice.played_back() is None


def test_within_so_long_means_what_it_says():
    said, gap = babble(4.0, 2), np.zeros(3 * RATE, np.float32)
    voice = InterviewersVoice(memory_s=60.0)
    voice.take(said, np.zeros_like(said))
    voice.take(gap, gap)
    voice.take(np.zeros_like(said), said)
    assert voice.played_back(within_s=30.0) is not None
    assert voice.played_back(within_s=5.0) is None


def test_other_sound_silence_and_too_little_are_no_playback():
    voice = InterviewersVoice(memory_s=60.0)
    assert voice.played_back() is None
    assert voice.straight() is None
    voice.take(babble(8.0, 3), babble(8.0, 4))
    for heard in (babble(4.0, 5), np.zeros(4 * RATE, np.float32)):
        voice.take(np.zeros_like(heard), heard)
        assert voice.played_back() is None
    assert not voice.speaks(QUERY_S + ECHO_S)


def test_channels_brought_to_one_rate_stay_aligned_whatever_pieces_they_come_in():
    sound = np.repeat(babble(2.0, 6), 6)  # 48 kHz
    together = Converter(48_000, channels=2)
    pieces = [together.convert(part, part) for part in np.array_split(sound, 37)]
    one, other = (np.concatenate(channel) for channel in zip(*pieces, strict=True))
    assert np.array_equal(one, other)
    assert len(one) == pytest.approx(2 * RATE, abs=RATE // 5)  # the filter's own delay


def test_levels_and_activity_of_nothing_are_nothing():
    nothing = np.zeros(0, np.float32)
    assert len(at_rate(nothing, 48_000)) == len(frames(nothing)) == len(levels(frames(nothing))) == 0
    assert pauses(speech_mask(nothing), 0.5) == []
    assert not speech_mask(np.zeros(RATE, np.float32)).any()
    steady = (0.1 * np.random.default_rng(1).standard_normal(4 * RATE)).astype(np.float32)
    assert not speech_mask(steady).any()
