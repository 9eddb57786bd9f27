"""What the interviewer may listen to: not its own voice, not a gap in the sound, and in half duplex nothing while it speaks."""

from collections.abc import Iterator

import numpy as np
import pytest

from engine.conversation.events import SpeechBegan, SpeechPaused
from engine.conversation.hearing import Hearing
from engine.conversation.ports import BLOCK, Block
from engine.conversation.timing import Timing
from engine.interview import facts
from engine.interview.facts import DuplexChanged, Fact
from engine.interview.sound_facts import AudioReopened, OwnVoiceDropped
from tests.support.room import Room

QUIET = np.zeros(BLOCK, np.float32)
LONG = "Thank you for telling me, now think of a time when it did not work, and tell me what you did about it."


def block(*, only_echo: bool = False, somebody: bool = False, one_way: bool = False, told: tuple = ()) -> Block:
    return Block(0.0, QUIET, QUIET, 0, only_echo=only_echo, somebody=somebody, one_way=one_way, facts=told)


class Ledger(list[Fact]):
    """Keeps what is stated."""


@pytest.fixture
def ledger() -> Ledger:
    return Ledger()


@pytest.fixture
def hearing(ledger: Ledger) -> Hearing:
    return Hearing(Timing(), ledger.append, full_duplex=True)


def test_devices_that_lost_the_echo_end_full_duplex_for_good(hearing: Hearing, ledger: Ledger):
    assert not hearing.deaf(1.0, speaking=True)
    hearing.take(block(one_way=True, told=(DuplexChanged("half", "the echo got through", 0),)), 2.0)
    assert ledger == [DuplexChanged("half", "the echo got through", 2_000)]
    assert hearing.deaf(3.0, speaking=True)
    assert hearing.deaf(3.15, speaking=False), "a tail, for the room"
    assert not hearing.deaf(3.25, speaking=False)
    hearing.take(block(), 4.0)
    assert not hearing.full_duplex, "it never climbs back"


def test_who_speaks_when_listening_over_it_is_given_up_is_heard_to_the_end(hearing: Hearing):
    hearing.own_voice(block(), [SpeechBegan(1.0)], 1.08)
    hearing.take(block(one_way=True), 1.5)
    assert not hearing.full_duplex
    assert not hearing.deaf(1.5, speaking=True), "in the middle of a word"
    hearing.own_voice(block(), [SpeechPaused(2.0)], 2.06)
    hearing.own_voice(block(), [], 2.3)
    assert not hearing.deaf(2.3, speaking=True), "a breath is not the end"
    hearing.own_voice(block(), [], 2.41)
    assert hearing.deaf(2.42, speaking=True), "from the next time on they wait their turn"
    hearing.take(block(one_way=True), 3.0)
    assert hearing.deaf(3.0, speaking=True)


def test_a_scrap_of_its_own_voice_does_not_keep_it_listening(hearing: Hearing):
    hearing.own_voice(block(), [SpeechBegan(1.0)], 1.08)
    hearing.take(block(only_echo=True, one_way=True), 1.1)
    assert [hearing.own_voice(block(only_echo=True), [], 1.1 + n / 100) for n in range(4)] == [False] * 4
    assert hearing.own_voice(block(only_echo=True), [SpeechPaused(1.1)], 1.16)
    assert hearing.deaf(1.17, speaking=True)


def test_a_word_that_was_louder_than_an_echo_can_be_is_kept_though_an_echo_follows(hearing: Hearing, ledger: Ledger):
    hearing.own_voice(block(), [SpeechBegan(1.0)], 1.08)
    assert not any(hearing.own_voice(block(somebody=True), [], 1.08 + n / 100) for n in range(1, 5))
    assert not hearing.own_voice(block(only_echo=True), [SpeechPaused(1.2)], 1.26)
    assert not any(hearing.own_voice(block(only_echo=True), [], 1.26 + n / 100) for n in range(1, 30))
    assert ledger == []


def test_who_was_half_duplex_already_is_told_nothing_new(ledger: Ledger):
    hearing = Hearing(Timing(), ledger.append, full_duplex=False)
    hearing.take(block(told=(DuplexChanged("half", "why", 0), AudioReopened("why", 300, 1))), 2.0)
    assert ledger == [AudioReopened("why", 300, 1, 2_000)]


def scrap(hearing: Hearing, seconds: float, echoes: int, *, later: int = 0) -> list[float]:
    """A voice from 1.0 on for so long, its pause noticed 0.06 s later with so many blocks of echo; return when it was disowned."""
    hearing.own_voice(block(), [SpeechBegan(1.0)], 1.08)
    ended = 1.0 + seconds
    told = [block(only_echo=n < echoes) for n in range(6)] + [block()] * later
    disowned = []
    for n, one in enumerate(told, start=1):
        now = ended + n / 100
        if hearing.own_voice(one, [SpeechPaused(ended)] if n == 6 else [], now):
            disowned.append(now)
    return disowned


def test_a_scrap_of_voice_that_breaks_off_into_an_echo_was_the_interviewers(hearing: Hearing, ledger: Ledger):
    assert scrap(hearing, 0.15, echoes=6) == [pytest.approx(1.21)]
    assert ledger == [OwnVoiceDropped(1_000, 1_150)]


def test_a_sentence_that_breaks_off_into_an_echo_is_a_candidate_spoken_over(hearing: Hearing, ledger: Ledger):
    assert scrap(hearing, 0.7, echoes=6, later=60) == []
    assert ledger == []


def test_a_short_word_with_no_echo_after_it_stays_a_word(hearing: Hearing):
    assert scrap(hearing, 0.2, echoes=2, later=60) == []


# In the room


@pytest.fixture
def room() -> Iterator[Room]:
    room = Room()
    yield room
    room.close()


def test_a_gap_while_the_candidate_speaks_does_not_end_the_answer(room: Room):
    room.interviewer_asks("Tell me about it.")
    end = room.candidate_starts_saying("we cut the backlog by half in a year and then we went on to the next")
    room.wait(1.2)
    room.air.gap = 200
    room.wait(end - room.now)
    room.wait_for_reply()
    assert len(room.answers) == 1
    assert room.answers[0].endswith("next")
    assert room.stated(facts.Interrupted) == []


def test_a_gap_in_a_pause_commits_nothing_before_the_candidate_can_be_heard_again(room: Room):
    room.interviewer_asks("Tell me about it.")
    room.candidate_says("we cut the backlog by half in a year and")
    room.wait(0.2)
    room.air.gap = 30
    room.wait(0.3)
    room.candidate_says("then we went on to the next")
    room.wait_for_reply()
    assert len(room.answers) == 1
    assert room.answers[0].endswith("next")


def test_in_half_duplex_the_first_syllable_after_the_last_word_is_not_lost():
    """The candidate begins half a tenth of a second after the interviewer's last sample, while the tail still runs."""
    room = Room(full_duplex=False)
    try:
        room.interviewer_says("Tell me about it.")
        room.until(lambda: room.phase == "listening")
        room.wait(0.05)
        room.candidate_says("Certainly we cut the backlog by half")
        room.wait_for_reply()
        assert room.answers == ["Certainly we cut the backlog by half"]
    finally:
        room.close()


def test_who_was_stopped_in_mid_word_by_a_pause_is_not_taken_to_speak_still_when_it_is_over(room: Room):
    room.interviewer_asks("Tell me about it.")
    end = room.candidate_starts_saying("we cut the backlog by half and")
    room.wait(1.0)
    room.conversation.pause("proctor", "fire drill")
    room.wait(end - room.now + 1.0)
    room.interviewer_will_say(LONG)
    room.conversation.resume()
    room.wait_for_reply_to_begin()
    room.air.one_way = True  # from here on it would hear itself
    room.candidate_says("and kept it there for a year")
    room.until(lambda: room.phase == "listening")
    assert room.stated(facts.Interrupted) == []
