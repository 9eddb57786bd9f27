"""What is said of synthetic and of human voices, and of a second voice; people's recordings are looked at where they are."""

import json
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
import soundfile
import soxr

from proctoring.detector import WatchPolicy
from proctoring.voice import second_voice, synthetic_voice, traits
from proctoring.voice.excerpts import excerpts, without_long_pauses
from proctoring.voice.rules import load_rule
from proctoring.voice.second_voice import SecondVoiceDetector
from proctoring.voice.spectra import at_rate
from proctoring.voice.synthetic_voice import SyntheticVoiceDetector
from tests.support.babble import spoken
from tests.support.conversation_sound import RATE, Sounding, room, seconds_after
from tests.support.detecting import Watched
from tests.support.voice_channels import heard_through, microphone

SPEECH = Path(__file__).parents[4] / "shared" / "speech"
needs_people = pytest.mark.skipif(not SPEECH.is_dir(), reason="recordings of people are not here")

ANSWER = (
    "We had three weeks left, so I asked the team which half they would rather build, and we dropped the other one."
)
MORE = (
    "The customers were told on the same day, and two of them called back to ask why nobody had thought of that before."
)


@pytest.fixture
def sounding():
    return Sounding(WatchPolicy(second_voice=True))


def through_a_microphone(sound, seed=1):
    draws = np.random.default_rng(seed)
    return heard_through(sound, microphone(draws), draws)


def answers(sounding, *sounds):
    for number, sound in enumerate(sounds):
        began, ended = sounding.told(sound)
        sounding.answered(began, ended, turn=f"t{number}")
        sounding.told(room(0.5))


def test_a_flag_states_a_likelihood_the_rates_of_error_and_no_judgement(sounding, monkeypatch):
    anything = replace(load_rule("synthetic"), threshold=-99.0)
    monkeypatch.setattr(synthetic_voice, "load_rule", lambda name: anything)
    detector = SyntheticVoiceDetector()
    with Watched(detector, sounding.scene) as heard:
        answers(sounding, through_a_microphone(spoken("espeak-ng", "en", ANSWER)))
    [said] = heard.of("voice_spoofing", "point")
    known = said.observed["errors"]
    assert said.observed["turn_id"] == "t0"
    assert said.observed["threshold"] == -99.0
    assert seconds_after(said, said.observed["seconds"], sounding) == pytest.approx(0.0, abs=0.2)
    assert known["people"] == 11
    assert known["false_alarms_per_1000_answers_at_most"] >= 3000 / known["different_recordings"]
    assert set(known["synthesisers"]) == {"kokoro", "espeak", "flite"}
    assert "people" in said.statement
    assert not any(word in said.statement.lower() for word in ("cheat", "fake", "fraud", "suspicious"))
    assert any("not tested on" in limit for limit in detector.limits)


def test_too_little_speech_is_not_judged(sounding, monkeypatch):
    anything = replace(load_rule("synthetic"), threshold=-99.0)
    monkeypatch.setattr(synthetic_voice, "load_rule", lambda name: anything)
    with Watched(SyntheticVoiceDetector(), sounding.scene) as heard:
        answers(sounding, spoken("flite", "slt", "Yes, I did."), room(5.0))
    assert not heard.of("voice_spoofing")


def test_loudness_leading_silence_sampling_rate_and_pauses_change_the_score_hardly_or_not_at_all():
    rule = load_rule("synthetic")

    def score(sound):
        return rule.score([traits.movement(cut) for cut in excerpts(at_rate(sound, RATE))])

    sound = through_a_microphone(spoken("flite", "slt", ANSWER + " " + MORE), seed=2)
    noise = sound[:800]
    quiet = np.resize(noise, RATE)
    assert score(sound * 0.25) == pytest.approx(score(sound), abs=0.05)
    assert score(np.concatenate([quiet, sound, quiet])) == pytest.approx(score(sound), abs=1.0)


def test_pauses_are_cut_so_that_thinking_is_no_trait():
    words = at_rate(spoken("flite", "slt", ANSWER), RATE)
    gap = np.zeros(8_000 * 3, np.float32)
    apart = np.concatenate([words, gap, words])
    assert len(without_long_pauses(apart)) == pytest.approx(2 * len(without_long_pauses(words)), rel=0.05)
    assert excerpts(gap) == []


@needs_people
def test_no_recorded_person_is_flagged_as_recorded():
    sounding = Sounding()
    with Watched(SyntheticVoiceDetector(), sounding.scene) as heard:
        for path in (*sorted((SPEECH / "human").glob("*.wav"))[:12], SPEECH / "human" / "two_cities_16k.wav"):
            samples, rate = soundfile.read(path, dtype="float32", always_2d=True)
            answers(sounding, soxr.resample(samples.mean(axis=1), rate, RATE))
    assert not heard.of("voice_spoofing")


def test_another_person_after_the_first_answers_is_stated_and_the_same_is_not(sounding, monkeypatch):
    strict = load_rule("second_voice")
    voice = {
        name: [through_a_microphone(spoken("flite", name, text), 3) for text in (ANSWER, MORE)]
        for name in ("slt", "rms")
    }
    monkeypatch.setattr(second_voice, "load_rule", lambda name: replace(strict, threshold=0.0))
    with Watched(SecondVoiceDetector(), sounding.scene) as heard:
        answers(sounding, *voice["slt"], *voice["slt"], voice["slt"][0], voice["rms"][0])
    assert [said.observed["turn_id"] for said in heard.of("second_voice", "point")] == ["t5"]


def test_nothing_of_a_voice_is_said_or_kept(sounding, monkeypatch):
    anything = replace(load_rule("second_voice"), threshold=-99.0)
    monkeypatch.setattr(second_voice, "load_rule", lambda name: anything)
    detector = SecondVoiceDetector()
    with Watched(detector, sounding.scene) as heard:
        answers(sounding, *(through_a_microphone(spoken("flite", "slt", ANSWER), 4) for _ in range(6)))
    [*_, said] = heard.of("second_voice", "point")
    assert set(said.observed) == {"turn_id", "log_likelihood_ratio", "threshold", "excerpts", "errors"}
    assert len(json.dumps(said.observed)) < 1_000
    assert detector._reference == []


@pytest.mark.parametrize("name", ["synthetic", "replay", "second_voice"])
def test_each_rule_says_what_it_was_made_from_and_how_it_errs(name):
    held = json.loads((Path("resources/voice_detection") / f"{name}.json").read_text())
    assert held["made_by"] == "tests/bench/fit_voice_rules.py"
    assert held["data"]["voices"]
    assert held["figures"]["false_alarms"] == 0
    assert len(held["mean"]) == len(held["scale"]) == len(held["weights"])
