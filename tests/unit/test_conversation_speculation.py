"""Work begun early: from the first hint of a pause, without side effects, thrown away when the candidate goes on, and only so much of it."""

from collections.abc import Iterator

import pytest

from engine.conversation import Timing
from engine.interview import facts
from engine.interview.templates import QuestionKind
from tests.support.room import Room


@pytest.fixture
def room() -> Iterator[Room]:
    room = Room()
    yield room
    room.close()


ANSWER = "We cut the backlog by half in a year"


def test_the_reply_is_begun_64_ms_into_a_pause(room: Room) -> None:
    room.candidate_says(ANSWER)
    asked = len(room.mind.situations)
    room.wait(0.06)
    assert len(room.mind.situations) == asked
    room.wait(0.03)
    assert len(room.mind.situations) == asked + 1
    assert room.mind.situations[-1].turns[-1].text == ANSWER


def test_the_first_clause_is_made_before_the_words_are_final(room: Room) -> None:
    room.candidate_says(ANSWER)
    clauses = len(room.voice.spoken_clauses)
    room.wait(0.15)
    assert len(room.voice.spoken_clauses) == clauses + 1
    assert room.heard_by_candidate == "Tell me about a project you led."


def test_a_mind_and_a_voice_that_take_their_time_are_ready_when_a_yes_is_judged_over(room: Room) -> None:
    room.mind.delay_s = room.voice.delay_s = 0.1
    room.interviewer_asks("Are you free on Monday?", QuestionKind.YES_NO)
    room.candidate_says("Yes")
    room.wait_for_reply()
    (measured,) = room.stated(facts.TurnMeasured)
    assert measured.committed_ms - measured.endpoint_ms <= 20
    assert (measured.revisions, measured.wasted) == (1, 0)


def test_a_short_pause_does_not_split_what_the_recogniser_hears(room: Room) -> None:
    room.interviewer_asks("Tell me about it.")
    begun = room.recogniser.stretches
    for _ in range(4):
        room.candidate_says("We cut the backlog")
        room.wait(0.12)
    room.candidate_says("by half")
    room.wait_for_reply()
    assert room.recogniser.stretches - begun == 1
    assert room.answers == ["We cut the backlog " * 4 + "by half"]
    (measured,) = room.stated(facts.TurnMeasured)
    assert (measured.revisions, measured.wasted) == (5, 4)


def test_what_was_prepared_in_a_short_pause_leaves_no_trace_but_a_count(room: Room) -> None:
    room.candidate_says("We cut the backlog")
    before = list(room.kinds)
    room.wait(0.12)
    room.candidate_says("by half")
    assert room.kinds == before
    assert room.heard_by_candidate == "Tell me about a project you led."


def test_a_recogniser_that_hears_in_windows_gets_no_reply_begun_to_half_an_answer(room: Room) -> None:
    room.recogniser.can_look, room.recogniser.guess_lag_s = False, 1.0
    room.candidate_says(ANSWER)
    asked = len(room.mind.situations)
    room.wait(0.18)
    assert len(room.mind.situations) == asked
    room.wait_for_reply()
    assert room.mind.situations[-1].turns[-1].text == ANSWER
    assert room.replies_thrown_away == 0


def test_a_recogniser_that_changes_its_mind_at_the_end_gets_a_reply_to_what_it_says_last(room: Room) -> None:
    room.interviewer_asks("Tell me about it.")
    room.recogniser.hears_at_last = {"wine": "fine"}
    room.candidate_says("It was all wine")
    room.wait_for_reply()
    assert room.answers == ["It was all fine"]
    assert room.mind.situations[-1].turns[-1].text == "It was all fine"
    (measured,) = room.stated(facts.TurnMeasured)
    assert (measured.revisions, measured.wasted) == (2, 1)


def test_many_pauses_waste_only_so_much(room: Room) -> None:
    room.candidate_says("It began")
    spoken = 0.6
    for _ in range(40):
        room.wait(0.5)
        room.candidate_says("with work")
        spoken += 0.6
    room.wait_for_reply()
    timing = Timing()
    assert len(room.answers) == 1
    most = timing.most_revisions + timing.revisions_per_s * spoken
    assert most - 2 <= room.replies_thrown_away <= most + 2


def test_a_mind_that_is_dear_is_asked_in_vain_less_often(room: Room) -> None:
    room.mind.delay_s = 1.0
    room.candidate_says("It began")
    for _ in range(20):
        room.wait(1.0)
        room.candidate_says("with much more and more work and")
    room.wait_for_reply()
    assert len(room.answers) == 1
    assert 4 <= room.replies_thrown_away < 16


def test_done_pressed_in_the_first_tenth_of_a_second_replies_to_the_whole_answer(room: Room) -> None:
    room.recogniser.delay_s = 0.3
    room.candidate_says(ANSWER)
    room.wait(0.1)
    room.conversation.done()
    room.wait_for_reply()
    assert room.answers == [ANSWER]
