"""Replays of every kind, with real synthesisers through simulated cables, loudspeakers and rooms; and what is none, though it sounds alike."""

from dataclasses import replace

import numpy as np
import pytest

from proctoring.voice import replayed_voice, traits
from proctoring.voice.excerpts import excerpts
from proctoring.voice.replayed_voice import ReplayedVoiceDetector
from proctoring.voice.rules import load_rule
from proctoring.voice.spectra import at_rate
from tests.support.babble import level, spoken
from tests.support.conversation_sound import RATE, Sounding, room, seconds_after
from tests.support.detecting import Watched
from tests.support.voice_channels import heard_through, in_room, microphone, replayed, through_loudspeaker

QUESTION = "Please tell me about a time when you had to change the plan of a project, and what you did about it."
ANSWER = (
    "We had three weeks left, so I asked the team which half they would rather build, and we dropped the other one."
)


@pytest.fixture
def sounding():
    return Sounding()


@pytest.fixture(scope="module")
def question():
    return level(spoken("espeak-ng", "en", QUESTION), -20.0)


def rng(seed=1):
    return np.random.default_rng(seed)


def late(sound, seconds):
    return np.concatenate([np.zeros(round(seconds * RATE), np.float32), sound])


def echo_of(sound, db, seed=1):
    """What comes back of the interviewer's loudspeaker."""
    return level(in_room(through_loudspeaker(sound, rng(seed)), rng(seed)), db)


def noticed(sounding, story):
    with Watched(ReplayedVoiceDetector(), sounding.scene) as heard:
        story()
    return heard


@pytest.mark.parametrize(("delay_s", "gain"), [(0.03, 0.9), (0.4, 0.25)])
def test_a_cable_from_the_loudspeaker_to_the_microphone_is_told_by_its_lack_of_a_room(
    sounding, question, delay_s, gain
):
    def story():
        sounding.told(gain * late(question, delay_s) + room(len(question) / RATE + delay_s, level=1e-4), question)
        sounding.told(room(2.0))

    [begin] = noticed(sounding, story).of("replayed_voice", "begin")
    assert begin.observed["what"] == "cable"
    assert begin.observed["delay_s"] == pytest.approx(delay_s, abs=0.005)
    assert begin.observed["gain_db"] == pytest.approx(20 * np.log10(gain), abs=1.0)
    assert "itself" in begin.statement
    assert -0.1 < seconds_after(begin, delay_s, sounding) < 1.5


@pytest.mark.parametrize("echo_db", [-20.0, -30.0, -45.0])
def test_an_echo_of_the_interviewer_is_no_replay_even_where_a_sentence_is_said_twice(sounding, question, echo_db):
    def story():
        for _ in range(2):
            heard = late(echo_of(question, echo_db), 0.15)
            sounding.told(heard + room(len(heard) / RATE), question)
            sounding.told(room(3.0))

    assert not noticed(sounding, story).of("replayed_voice")


def test_what_a_headset_lets_through_is_no_cable(sounding, question):
    def story():
        sounding.told(0.01 * late(question, 0.02) + room(len(question) / RATE + 0.02, level=1e-5), question)

    assert not noticed(sounding, story).of("replayed_voice")


@pytest.mark.parametrize("waits_s", [3.0, 40.0])
def test_the_interviewers_own_words_played_back_later_are_recognised_with_how_much_later(sounding, question, waits_s):
    def story():
        asked, _ = sounding.told(room(len(question) / RATE), question)
        sounding.told(room(waits_s))
        played = replayed(question, microphone(rng(3)), rng(3))
        story.played, story.delay = sounding.told_s, sounding.told_s - asked
        sounding.told(played)
        sounding.told(room(4.0))

    heard = noticed(sounding, story)
    [begin], [end] = heard.of("replayed_voice", "begin"), heard.of("replayed_voice", "end")
    assert begin.observed["what"] == "playback"
    assert begin.observed["delay_s"] == pytest.approx(story.delay, abs=0.05)
    assert f"{story.delay:.1f} s before" in begin.statement
    assert -0.2 < seconds_after(begin, story.played, sounding) < 1.5
    assert end.observed == {"what": "playback"}


def test_saying_the_question_again_in_ones_own_voice_is_no_playback(sounding, question):
    def story():
        sounding.told(room(len(question) / RATE), question)
        sounding.told(room(2.0))
        for voice in ("slt", "rms"):
            own = heard_through(spoken("flite", voice, QUESTION), microphone(rng(4)), rng(4))
            sounding.told(own)

    assert not noticed(sounding, story).of("replayed_voice")


@pytest.mark.parametrize(
    ("asked", "voice", "answered"),
    [
        ("Thank you. What did you do about it then?", "slt", "I asked the team."),
        ("Hello, I am your interviewer today. Are you ready to begin?", "rms", "I asked the team."),
    ],
)
def test_a_short_answer_between_exact_zeros_is_no_playback_of_a_question_that_ends_alike(
    sounding, asked, voice, answered
):
    def story():
        for pause in (0.2, 0.4, 0.6, 0.8, 1.0):
            sounding.told(None, level(spoken("espeak-ng", "en-us", asked), -20.0))
            sounding.told(None, seconds=pause)
            sounding.told(level(spoken("flite", voice, answered), -22.0))
            sounding.told(None, seconds=3.0)

    assert not noticed(sounding, story).of("replayed_voice", "begin")


def test_exact_zeros_between_words_are_stated_for_the_answer_and_a_rooms_noise_is_none(sounding):
    def story():
        words = [level(spoken("flite", "slt", part), -20.0) for part in ANSWER.split(", ")]
        gap = np.zeros(round(0.4 * RATE), np.float32)
        dry = np.concatenate([piece for word in words for piece in (word, gap)])
        dry[np.abs(dry) < 1e-4] = 0.0
        for turn, sound in (("dry", dry), ("in a room", dry + room(len(dry) / RATE, level=3e-4))):
            began, ended = sounding.told(sound)
            sounding.answered(began, ended, turn=turn)

    heard = noticed(sounding, story)
    [said] = [said for said in heard.of("replayed_voice", "point") if said.observed["what"] == "zeros"]
    assert said.observed["turn_id"] == "dry"
    assert said.observed["zeros_between_words_s"] == pytest.approx(0.8, abs=0.1)
    assert seconds_after(said, 0.0, sounding) < sounding.told_s
    assert "exact zeros" in said.statement


def test_a_flag_for_a_loudspeaker_states_the_band_the_errors_and_the_limits(sounding, monkeypatch):
    anything = replace(load_rule("replay"), threshold=-99.0)
    monkeypatch.setattr(replayed_voice, "load_rule", lambda name: anything)
    detector = ReplayedVoiceDetector()

    def story():
        began, ended = sounding.told(replayed(spoken("flite", "rms", ANSWER), microphone(rng(5)), rng(5)))
        sounding.answered(began, ended)

    with Watched(detector, sounding.scene) as heard:
        story()
    [said] = heard.of("replayed_voice", "point")
    assert said.observed["what"] == "loudspeaker"
    assert said.observed["errors"]["answers"] >= 100
    assert said.observed["highest_hz"] > 1_500
    assert any("simulated" in limit for limit in detector.limits)
    assert "in simulation" in said.statement
    assert "cheat" not in said.statement


def test_the_rule_puts_loudspeakers_above_mouths_in_channels_it_has_not_met():
    rule, draws = load_rule("replay"), rng(2027)
    direct, played = [], []
    for voice in ("slt", "rms"):
        sound = spoken("flite", voice, ANSWER)
        for _ in range(5):
            mic = microphone(draws)
            for found, way in ((direct, heard_through), (played, replayed)):
                measured = [traits.channel(cut) for cut in excerpts(at_rate(way(sound, mic, draws), RATE))]
                found.append(rule.score(measured))
    above = np.mean([one > other for one in played for other in direct])
    assert above > 0.75
