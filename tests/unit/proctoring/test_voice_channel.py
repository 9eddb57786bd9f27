"""What the microphone's channel itself shows: zeros, overdrive, both speaking at once, pace, and whether anything is heard at all."""

import numpy as np
import pytest

from proctoring.detector import WatchPolicy
from proctoring.inlets import Inlet, SoundBlock
from proctoring.signals import KIND_NAMES, HealthState
from proctoring.voice.answer_pace import AnswerPaceDetector
from proctoring.voice.clipped_sound import ClippedSoundDetector
from proctoring.voice.digital_silence import DigitalSilenceDetector
from proctoring.voice.listening import listen
from proctoring.voice.overlapping_speech import OverlappingSpeechDetector
from proctoring.voice.replayed_voice import ReplayedVoiceDetector
from proctoring.voice.second_voice import SecondVoiceDetector
from proctoring.voice.synthetic_voice import SyntheticVoiceDetector
from tests.support.conversation_sound import RATE, Sounding, room, seconds_after
from tests.support.detecting import Heard, Watched

ALL = (
    AnswerPaceDetector, ClippedSoundDetector, DigitalSilenceDetector, OverlappingSpeechDetector, ReplayedVoiceDetector,
    SecondVoiceDetector, SyntheticVoiceDetector,
)  # fmt: skip


@pytest.fixture
def sounding():
    return Sounding(WatchPolicy(second_voice=True))


def hum(seconds, level=0.1, hertz=180.0):
    """Something as loud and as broken up as speech: a tone in syllables."""
    at = np.arange(round(seconds * RATE)) / RATE
    return (level * np.sin(2 * np.pi * hertz * at) * (np.sin(2 * np.pi * 2.0 * at) > -0.5)).astype(np.float32)


def heard_by(detector, sounding, story):
    with Watched(detector, sounding.scene) as heard:
        story()
    return heard


def test_a_microphone_that_delivers_zeros_is_dated_from_the_first_of_them_to_the_next_sound(sounding):
    def story():
        sounding.told(room(1.5))
        sounding.told(None, seconds=2.5)
        sounding.told(room(1.0))

    heard = heard_by(DigitalSilenceDetector(), sounding, story)
    [begin], [end] = heard.of("digital_silence", "begin"), heard.of("digital_silence", "end")
    assert seconds_after(begin, 1.5, sounding) == pytest.approx(0.0, abs=0.02)
    assert seconds_after(end, 4.0, sounding) == pytest.approx(0.0, abs=0.02)
    assert end.observed["seconds"] == pytest.approx(2.5, abs=0.02)
    assert begin.observed["value"] == 0.0
    assert "exact zeros" in begin.statement


def test_a_stuck_value_is_silence_too_and_a_short_gap_or_a_quiet_room_is_none(sounding):
    def story():
        sounding.told(room(2.0, level=1e-5))
        sounding.told(None, seconds=0.8)
        sounding.told(room(1.0))
        sounding.told(np.full(2 * RATE, 0.01, np.float32))

    heard = heard_by(DigitalSilenceDetector(), sounding, story)
    [begin] = heard.of("digital_silence", "begin")
    assert begin.observed["value"] == pytest.approx(0.01)
    assert seconds_after(begin, 3.8, sounding) == pytest.approx(0.0, abs=0.02)


def test_a_microphone_that_is_silent_between_all_sounds_is_told_a_few_times_and_then_as_one(sounding):
    def story():
        for _ in range(8):
            sounding.told(room(3.0))
            sounding.told(None, seconds=2.0)
        sounding.told(room(70.0))
        sounding.told(None, seconds=2.0)
        sounding.told(room(1.0))

    heard = heard_by(DigitalSilenceDetector(), sounding, story)
    begins, ends = heard.of("digital_silence", "begin"), heard.of("digital_silence", "end")
    assert [said.observed.get("again_and_again", False) for said in begins] == [False, False, False, True, False]
    assert [said.observed.get("silences", 1) for said in ends] == [1, 1, 1, 5, 1]
    assert seconds_after(begins[3], 18.0, sounding) == pytest.approx(0.0, abs=0.02)
    assert seconds_after(ends[3], 40.0, sounding) == pytest.approx(0.0, abs=0.02)
    assert ends[3].observed["silent_s"] == pytest.approx(10.0, abs=0.1)
    assert ends[3].statement == "Within 22.0 s the microphone delivered no sound at all 5 times, 10.0 s together"


def test_an_overdriven_microphone_is_stated_with_the_share_of_samples_and_a_loud_voice_is_not(sounding):
    def story():
        sounding.told(hum(2.0, level=0.98))
        sounding.told(np.clip(hum(2.0, level=2.0), -1, 1))
        sounding.told(room(3.0))

    heard = heard_by(ClippedSoundDetector(), sounding, story)
    [begin], [end] = heard.of("clipped_sound", "begin"), heard.of("clipped_sound", "end")
    assert 0 <= seconds_after(begin, 2.0, sounding) < 1.0
    assert begin.observed["share"] >= 0.005
    assert seconds_after(end, 4.0, sounding) == pytest.approx(0.0, abs=0.2)
    assert end.observed["clipped_samples"] > 5_000


def test_one_click_at_full_scale_is_no_overdrive(sounding):
    click = room(3.0)
    click[RATE : RATE + 40] = 1.0
    assert not heard_by(ClippedSoundDetector(), sounding, lambda: sounding.told(click)).of("clipped_sound")


def test_both_speaking_at_once_is_stated_with_how_long(sounding):
    def story():
        sounding.told(room(2.0), hum(2.0))
        sounding.told(room(1.5) + hum(1.5, 0.15, 240.0), hum(1.5))
        sounding.told(room(2.0))

    heard = heard_by(OverlappingSpeechDetector(), sounding, story)
    [begin], [end] = heard.of("overlapping_speech", "begin"), heard.of("overlapping_speech", "end")
    assert seconds_after(begin, 2.0, sounding) == pytest.approx(0.0, abs=0.2)
    assert end.observed["seconds"] == pytest.approx(1.5, abs=0.3)
    assert 0.5 <= end.observed["overlapped_s"] <= 1.6


@pytest.mark.parametrize("echo", [0.0, 0.01, 0.1])
def test_turns_in_order_are_no_overlap_however_much_of_the_loudspeaker_comes_back(sounding, echo):
    def story():
        question = hum(4.0)
        sounding.told(room(4.0) + echo * question, question)
        sounding.told(room(2.0) + hum(2.0, 0.15, 240.0))

    assert not heard_by(OverlappingSpeechDetector(), sounding, story).of("overlapping_speech")


def test_an_answers_pace_is_plain_numbers_and_no_more(sounding):
    def story():
        sounding.told(room(3.0))
        spoken = np.concatenate([hum(2.0), np.zeros(round(1.2 * RATE), np.float32), hum(2.0)])
        began, ended = sounding.told(room(5.2) + spoken)
        sounding.answered(began, ended, asked=1.5, words=13)
        sounding.answered(began, ended, words=0, turn="t2")

    heard = heard_by(AnswerPaceDetector(), sounding, story)
    first, second = heard.of("answer_pace", "point")
    assert first.observed["onset_s"] == 1.5
    assert first.observed["words_a_minute"] == pytest.approx(150.0, abs=1.0)
    assert first.observed["pauses"] == 1
    assert first.observed["longest_pause_s"] == pytest.approx(1.2, abs=0.3)
    assert second.observed["onset_s"] is None
    assert "not known" in second.statement
    assert not any(word in first.statement.lower() for word in ("read", "suspicious", "fast", "slow"))


def test_an_answer_whose_sound_is_gone_has_no_pauses_rather_than_none(sounding):
    heard = heard_by(AnswerPaceDetector(), sounding, lambda: sounding.answered(0.0, 4.0))
    [said] = heard.of("answer_pace", "point")
    assert said.observed["pauses"] is None
    assert "not measured" in said.statement


@pytest.mark.parametrize("make", ALL)
def test_each_says_what_it_watches_what_it_cannot_tell_and_that_there_is_nothing_to_hear(make):
    detector = make()
    assert set(detector.kinds) <= KIND_NAMES
    assert detector.limits
    silent = Sounding(WatchPolicy(second_voice=True))
    with Watched(detector, silent.scene.__class__(silent.clock, frozenset(), silent.policy)) as heard:
        said = heard.wait_for(lambda said: said.phase == "health")
    assert (said.kind, said.statement) == (HealthState.UNSUPPORTED, "there is no interview to listen to")


class Unhurried:
    """A wish to stop that comes after so many looks, and moves the clock between them."""

    def __init__(self, sounding, looks, between):
        self.left, self.sounding, self.between = looks, sounding, between

    def wait(self, seconds):
        self.left -= 1
        self.between(self.left)
        return self.left <= 0


def test_sound_that_ceases_shows_as_health_and_its_return_does_too(sounding):
    heard = Heard()

    def between(left):
        sounding.clock.now_ns += 1_000_000_000
        if left in (9, 2):
            sounding.told(room(0.2))

    listen(sounding.scene, heard, Unhurried(sounding, 10, between))
    states = [said.kind for said in heard.said if said.phase == "health"]
    assert states == [HealthState.DEGRADED, HealthState.ACTIVE, HealthState.FAILED, HealthState.ACTIVE]
    assert [said.observed for said in heard.said if said.phase == "snapshot"][-1]["heard_s"] == pytest.approx(0.4)


def test_blocks_that_came_too_fast_show_as_degraded(sounding):
    heard = Heard()
    scene = sounding.scene.__class__(
        sounding.clock, frozenset(), sounding.policy, sounding.scene.inputs, Inlet[SoundBlock](5)
    )
    sounding.scene = scene
    listen(scene, heard, Unhurried(sounding, 2, lambda left: sounding.told(room(0.2)) if left == 1 else None))
    assert any(said.kind == HealthState.DEGRADED and "15 blocks" in said.statement for said in heard.said)


def test_numbers_that_are_none_and_changes_of_rate_are_survived(sounding):
    def story():
        sounding.told(np.full(RATE, np.nan, np.float32))
        for rate in (48_000, 8_000):
            noise = room(0.5)
            sounding.scene.sound.put(SoundBlock(sounding.at_ns(1.0), rate, noise, noise, noise))
            sounding.scene.sound.put(SoundBlock(sounding.at_ns(1.0), rate, noise[:0], noise[:0], noise[:0]))
        sounding.answered(0.0, 1.5)

    for make in ALL:
        heard_by(make(), sounding, story)


@pytest.mark.parametrize("make", [ReplayedVoiceDetector, SecondVoiceDetector, SyntheticVoiceDetector])
def test_nobody_judges_the_voice_of_somebody_who_declared_to_speak_through_a_device(make):
    sounding = Sounding(WatchPolicy(second_voice=True, speech_device=True))
    with Watched(make(), sounding.scene) as heard:
        said = heard.wait_for(lambda said: said.phase == "health")
    assert (said.kind, said.statement) == (
        HealthState.DENIED,
        "the candidate speaks through a device declared beforehand",
    )


def test_voices_are_not_compared_without_consent():
    sounding = Sounding()
    with Watched(SecondVoiceDetector(), sounding.scene) as heard:
        said = heard.wait_for(lambda said: said.phase == "health")
    assert said.kind == HealthState.DENIED
    assert "consented" in said.statement
