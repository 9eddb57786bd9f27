"""Whatever becomes of the way from the loudspeaker to the microphone, the interviewer does not answer itself, and people are heard over it.

The real conversation, canceller and detector, over echo paths made here, in virtual time.
"""

import logging
import shutil
from dataclasses import replace

import numpy as np
import pytest

from engine.audio.echo_cancelling import EchoCancelling, WebRtcCanceller
from engine.audio.echo_guard import EchoGuard
from engine.audio.echo_watch import EchoWatch, GiveUp, LookAnew
from engine.conversation.ports import BLOCK, RATE, Samples
from engine.errors import EngineError
from engine.interview import facts, sound_facts
from tests.support.babble import level, spoken
from tests.support.echo_room import Change, EchoPath, EchoRoom, Talk, hold, starved
from tests.support.loudspeaker_room import candidate

pytestmark = pytest.mark.skipif(
    not (shutil.which("flite") and shutil.which("espeak-ng")), reason="the voices are not installed"
)
DELAYS = (0.2, 0.05, 0.3, 0.02, 0.15, 0.06)
INTERRUPTION = "Sorry, may I say something before you go on with this question? I had it the other way round."


def jumping(every_s: float, echo_db: float, reverberation_s: float = 0.0) -> EchoPath:
    """The delay is another one every few seconds, as after an underflow."""
    jumps = tuple(Change(every_s * (n + 1), delay_s=DELAYS[n % len(DELAYS)]) for n in range(60))
    return EchoPath(echo_db, 0.06, reverberation_s, changes=jumps)


def heard_itself(told: Talk) -> tuple[int, int]:
    return len(told.answers), len(told.interruptions)


@pytest.mark.parametrize(
    "path",
    [
        EchoPath(-20.0, 0.02),
        EchoPath(-12.0, 0.06, drift_ppm=50.0),
        EchoPath(-6.0, 0.2),
        EchoPath(-6.0, 0.1, reverberation_s=0.3),
        EchoPath(-15.0, 0.25),
    ],
    ids=["near", "clocks-apart", "loud", "a-hard-room", "wireless"],
)
def test_a_steady_echo_is_nobody_and_the_interviewer_can_be_spoken_over(path: EchoPath):
    told = hold(path, 25.0)
    assert heard_itself(told) == (0, 0)
    assert told.full_duplex
    assert told.spoke_s > 15.0, "it talked nearly all the time"


@pytest.mark.parametrize("path", [EchoPath(-20.0, 0.06), EchoPath(-12.0, 0.2)])
def test_a_candidate_is_heard_over_a_loud_interviewer(path: EchoPath):
    told = hold(path, 9.0, then=[(3.5, lambda talk: talk.room.say(words()))])
    (interruption,) = told.interruptions
    assert 3500 <= interruption.speech_began_ms < 4400
    assert interruption.stopped_ms - interruption.speech_began_ms < 600
    assert told.full_duplex


@pytest.mark.parametrize("at", [3.4, 3.8])
def test_a_likeness_by_chance_does_not_cut_the_first_word_of_an_interruption(at: float):
    sorry = candidate("Sorry, may I say something before you go on with this question?")
    told = hold(EchoPath(-12.0, 0.09), at + 3.5, then=[(at, lambda talk: talk.room.say(sorry))])
    (interruption,) = told.interruptions
    assert interruption.speech_began_ms == pytest.approx(1000 * at, abs=300)
    assert interruption.stopped_ms - interruption.speech_began_ms < 400
    assert not any(told.only_echo[round(at * 100) :])


def test_short_answers_over_a_loud_interviewer_are_never_taken_for_its_own_voice():
    """Short words end abruptly, and the canceller is late: what it leaves is more for a moment than the microphone hears."""
    short = ("Yes.", "No.", "I did.", "Two years.", "Sorry, may I say something?")
    then = [(2.5 + 2.7 * n, lambda talk, words=words: talk.room.say(candidate(words))) for n, words in enumerate(short)]
    told = hold(EchoPath(-12.0, 0.06), 2.7 * len(short) + 2.5, then=then)
    assert told.stated(sound_facts.OwnVoiceDropped) == []
    assert len(told.interruptions) >= len(short) - 1, "but for a word that falls into a pause"
    assert not any(told.only_echo)
    assert told.full_duplex


@pytest.mark.parametrize("late", [0, 128, 200])
def test_a_voice_that_breaks_off_is_no_echo_however_late_the_canceller_is(late: int):
    """Words cut short every 0.3 s, after the interviewer's last one; nothing comes back."""
    said, voice = interviewer_then_silence(), words()[: 4 * RATE].copy()
    voice[np.arange(len(voice)) // 1600 % 3 == 2] = 0.0
    heard = np.concatenate([np.zeros(RATE, np.float32), voice])
    left = np.concatenate([np.zeros(late, np.float32), heard])
    guard = EchoGuard(0.06)
    found = [
        guard.compare(said[at : at + BLOCK], heard[at : at + BLOCK], left[at : at + BLOCK]) for at in blocks(heard)
    ]
    assert not any(found)


def test_what_a_canceller_makes_up_out_of_silence_is_an_echo():
    """Its echo gone, it takes out what is not there, and that need not be like what was said any more."""
    said = interviewer_then_silence()[:RATE]
    guard = EchoGuard(0.06)
    quiet, made_up = np.zeros(BLOCK, np.float32), np.random.default_rng(1).normal(0.0, 0.01, RATE).astype(np.float32)
    found = [guard.compare(said[at : at + BLOCK], quiet, made_up[at : at + BLOCK]) for at in blocks(said)]
    assert all(found[20:])


def interviewer_then_silence() -> Samples:
    said = level(spoken("espeak-ng", "en", "Thank you for telling me, now think of a time"), -20.0)[:RATE]
    return np.concatenate([said, np.zeros(5 * RATE, np.float32)])


def blocks(sound: Samples) -> range:
    return range(0, len(sound) - BLOCK + 1, BLOCK)


def test_a_jump_of_the_delay_is_found_and_a_candidate_is_heard_after_it():
    path = EchoPath(-12.0, 0.06, changes=(Change(2.0, delay_s=0.23),))
    told = hold(path, 9.5, then=[(4.5, lambda talk: talk.room.say(words()))])
    (found,) = told.stated(sound_facts.EchoRealigned)
    assert (found.from_ms, found.to_ms) == (60, pytest.approx(230, abs=2))
    assert 2000 < found.at_ms < 3000
    (interruption,) = told.interruptions
    assert interruption.speech_began_ms == pytest.approx(4500, abs=400)
    assert told.full_duplex, "one jump is no reason to give up"


@pytest.mark.parametrize("after", [0.0, 0.1, 0.3, 0.6])
@pytest.mark.parametrize("to_s", [0.29, 0.02], ids=["later", "sooner"])
def test_who_speaks_just_as_a_buffer_runs_dry_keeps_their_first_word(to_s: float, after: float):
    """The echo that got loose is a trace under their voice, and no reason not to listen to them."""
    path = EchoPath(-20.0, 0.09, changes=(Change(3.5, delay_s=to_s),))
    told = hold(path, 7.0, then=[(3.5 + after, lambda talk: talk.room.say(words()))])
    (interruption,) = told.interruptions
    first_sample = 3500 + 1000 * after
    assert interruption.speech_began_ms - first_sample < 270, "it begins with a hiss"
    assert interruption.stopped_ms - first_sample < 520, "in its first word"
    assert told.stated(sound_facts.OwnVoiceDropped) == []
    said_first = round(first_sample / 10) + 20
    assert not any(told.only_echo[said_first : said_first + 28]), "the rest of it"
    assert told.full_duplex


def test_a_short_answer_just_as_a_buffer_runs_dry_is_not_dropped_for_the_echo_after_it():
    path = EchoPath(-20.0, 0.09, changes=(Change(3.5, delay_s=0.29),))
    told = hold(path, 7.0, then=[(3.6, lambda talk: talk.room.say(candidate("I did.")))])
    assert told.stated(sound_facts.OwnVoiceDropped) == []


def test_over_a_louder_voice_the_canceller_is_led_to_the_echo_and_keeps_what_it_learned():
    """A new one learns for seconds, and takes half of that voice with it: made once at the start, and not again."""
    made: list[float | None] = []

    def make(delay_ms: float | None) -> WebRtcCanceller:
        made.append(delay_ms)
        return WebRtcCanceller(delay_ms)

    def counted(room: EchoRoom) -> EchoCancelling:
        return EchoCancelling(room, 90.0, make=make)

    path = EchoPath(-20.0, 0.09, changes=(Change(3.5, delay_s=0.29), Change(4.2, delay_s=0.15)))
    hold(path, 7.0, then=[(3.6, lambda talk: talk.room.say(words()))], transport=counted)
    assert len(made) == 1


def test_an_echo_later_than_a_canceller_looks_is_found_too():
    told = hold(EchoPath(-12.0, 0.06, changes=(Change(3.0, delay_s=0.9),)), 20.0)
    assert heard_itself(told) == (0, 0)
    assert told.stated(sound_facts.EchoRealigned)[0].to_ms == pytest.approx(900, abs=2)
    assert np.mean(told.only_echo[1500:]) < 0.05, "it is taken out again"


@pytest.mark.parametrize("path", [jumping(4.0, -12.0), jumping(4.0, -6.0, 0.3)], ids=["dry", "reverberant"])
def test_an_echo_that_will_not_hold_still_ends_in_half_duplex(path: EchoPath, caplog: pytest.LogCaptureFixture):
    with caplog.at_level(logging.WARNING, "engine.audio"):
        told = hold(path, 40.0)
    assert heard_itself(told) == (0, 0)
    (change,) = told.stated(facts.DuplexChanged)
    assert change.duplex == "half"
    assert "5 times" in change.why
    assert 4_000 < change.at_ms < 30_000
    assert not told.full_duplex
    assert [record.getMessage() for record in caplog.records] == [f"half duplex from here on: {change.why}"]


@pytest.mark.parametrize("seed", [1, 11])
def test_a_starved_sound_server_never_makes_it_answer_itself(seed: int):
    told = hold(starved(60.0, seed), 60.0)
    assert heard_itself(told) == (0, 0)
    assert len(told.stated(facts.DuplexChanged)) == 1


def test_after_the_fall_back_an_answer_after_the_question_is_still_taken_whole():
    """The candidate waits their turn, and begins a breath after the last word."""
    told = hold(jumping(3.0, -12.0), 45.0, silence_s=3.0, then=[(20.0, answer_after_the_question)])
    assert not told.full_duplex
    (answer,) = told.answers[:1]
    first_sample = told.answered_at * 1000
    assert answer.turn.t_start_ms == pytest.approx(first_sample, abs=400)
    assert answer.turn.words[0].t_start_ms <= first_sample + 50, "the first syllable is in it"
    assert answer.turn.t_end_ms >= first_sample + 1000 * len(words()) / RATE - 400


def test_without_a_canceller_nobody_is_heard_over_it_and_its_last_word_is_no_answer():
    def unavailable(_delay: float | None) -> None:
        raise EngineError("The echo canceller can't be loaded", "reinstall")

    def deaf(room: EchoRoom) -> EchoCancelling:
        return EchoCancelling(room, 250.0, make=unavailable)

    told = hold(EchoPath(-12.0, 0.25), 30.0, full_duplex=False, transport=deaf)
    assert heard_itself(told) == (0, 0)
    assert told.stated(facts.DuplexChanged) == [], "it was half duplex before"


def test_a_volume_that_wanders_is_followed():
    """A microphone with a gain of its own: the echo is 10 dB louder, then softer, every few seconds."""
    changes = tuple(Change(3.0 * n, echo_db=-12.0 - 10.0 * (n % 2)) for n in range(1, 20))
    told = hold(EchoPath(-12.0, 0.06, changes=changes), 30.0)
    assert heard_itself(told) == (0, 0)


def test_the_watch_looks_once_a_loss_again_if_it_lasts_and_gives_up_after_five():
    watch = EchoWatch()
    advice = []
    for _ in range(5):
        advice += [watch.take(got_through=True) for _ in range(60)]
        advice += [watch.take(got_through=False) for _ in range(500)]
    told = [each for each in advice if each is not None]
    assert told[:2] == [LookAnew(again=False), LookAnew(again=True)]
    assert isinstance(told[-1], GiveUp)
    assert told[-1].losses == 5


def test_the_watch_forgets_what_was_more_than_a_minute_ago():
    watch = EchoWatch()
    for _ in range(12):
        assert not any(isinstance(watch.take(got_through=True), GiveUp) for _ in range(20))
        assert not any(watch.take(got_through=False) for _ in range(2_000))


def test_the_watch_gives_up_on_one_echo_that_stays():
    watch = EchoWatch()
    advice = [watch.take(got_through=True) for _ in range(500)]
    assert advice[-1] == GiveUp(1, 5.0)
    assert not any(isinstance(each, GiveUp) for each in advice[:-1])


def words() -> Samples:
    return candidate(INTERRUPTION)


def answer_after_the_question(talk: Talk) -> None:
    talk.answers_after_the_next_question(words(), wait_s=0.06)


def test_nothing_of_this_happens_with_a_headset():
    """Nothing comes back, so nothing is taken out: the candidate is heard at once."""
    told = hold(HEADSET, 9.0, then=[(3.5, lambda talk: talk.room.say(words()))], transport=with_headset)
    (interruption,) = told.interruptions
    assert interruption.speech_began_ms == pytest.approx(3500, abs=150)
    assert not told.stated(sound_facts.EchoRealigned)
    assert np.mean(told.only_echo) < 0.01


def test_a_headset_that_is_taken_off_is_noticed():
    path = replace(HEADSET, changes=(Change(6.0, echo_db=-15.0),))
    told = hold(path, 30.0, transport=with_headset)
    assert heard_itself(told) == (0, 0)
    assert np.mean(told.only_echo[1500:]) < 0.05, "it is taken out from then on"
    assert told.full_duplex


HEADSET = EchoPath(-80.0)


def with_headset(room: EchoRoom) -> EchoCancelling:
    return EchoCancelling(room, headset=True)
