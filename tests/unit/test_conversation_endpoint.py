"""When an answer is over: the pauses people make, and those they mean."""

from collections.abc import Iterator

import pytest

from engine.conversation import Timing
from engine.interview import facts
from engine.interview.templates import QuestionKind
from engine.interview.turns import Speaker
from engine.interviewer.port import Trigger
from tests.support.room import Room, small_stage


@pytest.fixture
def room() -> Iterator[Room]:
    room = Room()
    yield room
    room.close()


def test_a_question_an_answer_and_a_reply(room: Room) -> None:
    room.interviewer_will_say("Tell me about a project you led.", "What did you learn?")
    room.wait(4)
    room.candidate_says("We cut the backlog by half in a year")
    room.wait_for_reply()
    assert room.answers == ["We cut the backlog by half in a year"]
    assert room.replies == ["Tell me about a project you led.", "What did you learn?"]
    assert room.heard_by_candidate == " ".join(room.replies)


def test_going_on_after_a_pause_keeps_it_one_answer(room: Room) -> None:
    room.candidate_says("We cut the backlog by half")
    room.wait(0.4)
    room.candidate_says("and kept it there for a year")
    room.wait_for_reply()
    assert room.answers == ["We cut the backlog by half and kept it there for a year"]
    assert room.replies_thrown_away == 1


def test_yes_to_a_yes_or_no_question_is_answered_within_600_ms(room: Room) -> None:
    room.interviewer_asks("Are you free on Monday?", QuestionKind.YES_NO)
    room.candidate_says("Yes")
    room.wait_for_reply()
    (measured,) = room.stated(facts.TurnMeasured)
    assert measured.first_content_ms is not None
    assert measured.first_content_ms - measured.last_speech_ms <= 600


def test_a_story_earns_more_patience_than_a_fact(room: Room) -> None:
    gaps = []
    for kind in (QuestionKind.SHORT, QuestionKind.STORY):
        other = Room()
        other.interviewer_asks("How was it?", kind)
        other.candidate_says("It was a long project with many people")
        other.wait_for_reply()
        gaps.append(other.turns[-1].latency.first_audio_ms)
        other.close()
    assert gaps[0] < 600 < gaps[1]


def test_who_ends_on_because_is_waited_for(room: Room) -> None:
    room.interviewer_asks("Do you like it?", QuestionKind.OPINION)
    room.candidate_says("I like it a lot because")
    room.wait(1.8)
    room.candidate_says("it is quick")
    room.wait_for_reply()
    assert room.answers == ["I like it a lot because it is quick"]


def test_who_pauses_long_inside_answers_is_waited_for_longer() -> None:
    told = []
    for pause_s in (0.4, 1.4):
        room = Room()
        room.interviewer_asks("How was it?")
        for _ in range(3):
            room.candidate_says("We did it in many small steps every day")
            room.wait(pause_s)
        room.candidate_says("and that was good for us all")
        room.wait_for_reply()
        told.append(room.stated(facts.TurnMeasured)[-1].evidence)
        room.close()
    assert told[0]["own_pause_s"] < told[1]["own_pause_s"]
    assert told[0]["silence_needed_s"] < told[1]["silence_needed_s"]


def test_the_times_of_a_turn_are_those_of_the_speech(room: Room) -> None:
    room.interviewer_asks("How was it?")
    room.wait(1.0)
    began = room.now
    room.candidate_says("It was a long project with many people")
    ended = room.now
    room.wait_for_reply()
    answer = next(turn for turn in room.turns if turn.speaker is Speaker.PARTICIPANT)
    assert answer.t_start_ms == pytest.approx(began * 1000, abs=20)
    assert answer.t_end_ms == pytest.approx(ended * 1000, abs=20)
    assert [word.text for word in answer.words] == answer.text.split()
    assert answer.words[0].t_start_ms == pytest.approx(began * 1000, abs=1)


def test_the_wait_is_measured_on_the_audio_clock(room: Room) -> None:
    room.mind.delay_s = 0.3
    room.candidate_says("We cut the backlog by half in a year")
    ended = room.now
    room.wait_for_reply()
    reply = room.turns[-1]
    (measured,) = room.stated(facts.TurnMeasured)
    assert measured.last_speech_ms == pytest.approx(ended * 1000, abs=20)
    assert reply.latency is not None
    assert reply.latency.first_content_ms == measured.first_content_ms - measured.last_speech_ms
    assert reply.t_start_ms == measured.first_audio_ms
    assert measured.endpoint_ms <= measured.committed_ms <= measured.first_audio_ms <= measured.committed_ms + 30


def test_thinking_happens_while_the_pause_is_doubtful(room: Room) -> None:
    room.mind.delay_s = room.voice.delay_s = room.recogniser.delay_s = 0.25
    room.candidate_says("We cut the backlog by half in a year")
    room.wait_for_reply()
    (measured,) = room.stated(facts.TurnMeasured)
    assert measured.committed_ms - measured.endpoint_ms < 30  # 0.75 s of work fitted into the pause


def test_a_noise_in_the_silence_is_no_answer_and_does_not_delay_the_nudge(room: Room) -> None:
    room.interviewer_asks("Tell me about a project you led.")
    asked = room.now
    room.wait(4)
    room.candidate_coughs(0.3)
    room.wait_for_reply_to_begin()
    assert room.now - asked == pytest.approx(8.0, abs=0.3)
    assert room.mind.triggers[-1] is Trigger.SILENCE
    assert room.answers == []


def test_a_cough_after_an_answer_does_not_delay_the_reply(room: Room) -> None:
    room.interviewer_asks("Tell me about a project you led.")
    room.candidate_says("We cut the backlog by half in a year")
    ended = room.now
    room.wait(0.7)
    room.candidate_coughs(0.2)
    room.wait_for_reply_to_begin()
    assert room.now - ended < 2.2
    room.wait_for_reply()
    assert room.turns[1].t_end_ms == pytest.approx(ended * 1000, abs=20)


def test_speech_in_which_nothing_is_recognised_is_still_a_turn(room: Room) -> None:
    room.interviewer_asks("Tell me about a project you led.")
    room.candidate_coughs(2.0)
    room.wait_for_reply()
    assert room.answers == [""]
    assert room.mind.triggers[-1] is Trigger.ANSWER


def test_nobody_answers_nudge_rephrase_offer_to_skip(room: Room) -> None:
    room.interviewer_asks("Tell me about a project you led.")
    waits = []
    for _ in range(4):
        since = room.now
        room.wait_for_reply_to_begin()
        waits.append(room.now - since)
        room.until(lambda: room.phase == "listening")
    assert waits == pytest.approx([8, 12, 15, 15], abs=0.1)
    assert [one.silences for one in room.mind.situations[1:]] == [1, 2, 3, 4]


def test_an_answer_ends_the_count_of_silences(room: Room) -> None:
    room.interviewer_asks("Tell me about a project you led.")
    room.wait_for_reply()
    room.candidate_says("We cut the backlog by half in a year")
    room.wait_for_reply()
    room.wait_for_reply()
    assert [one.silences for one in room.mind.situations if one.trigger is Trigger.SILENCE] == [1, 1]


def test_who_speaks_just_when_the_nudge_is_being_thought_of_is_heard(room: Room) -> None:
    room.mind.delay_s = 0.5
    room.interviewer_asks("Tell me about a project you led.")
    room.wait(8.0)
    room.candidate_says("We cut the backlog by half in a year")
    room.wait_for_reply()
    assert room.answers == ["We cut the backlog by half in a year"]
    assert "Take your time." not in room.replies


def test_a_stage_can_require_the_button() -> None:
    room = Room(small_stage(needs_button=True))
    room.candidate_says("We cut the backlog by half in a year")
    room.wait(10)
    assert room.answers == []
    room.conversation.done()
    room.wait_for_reply()
    assert room.answers == ["We cut the backlog by half in a year"]
    room.close()


def test_first_syllables_are_given_to_the_recogniser_and_no_sound_twice(room: Room) -> None:
    room.recogniser.delay_s = 0.5
    room.candidate_says("We cut the backlog by half")
    room.wait(0.25)
    room.candidate_says("and kept it there")
    room.wait(0.25)
    room.candidate_says("for a year")
    room.wait_for_reply()
    assert room.answers == ["We cut the backlog by half and kept it there for a year"]


def test_sound_before_a_pause_is_not_given_to_the_recogniser_again() -> None:
    room = Room(timing=Timing(preroll_s=0.7))
    room.candidate_says("We cut the backlog by half")
    room.wait(0.3)
    room.candidate_says("and kept it there")
    room.wait_for_reply()
    assert room.answers == ["We cut the backlog by half and kept it there"]
    room.close()


def test_a_script_without_spaces_is_joined_without_them() -> None:
    room = Room(language="ja")
    room.candidate_says("私 は 学生 です")
    room.wait_for_reply()
    assert room.answers == ["私は学生です"]
    room.close()
