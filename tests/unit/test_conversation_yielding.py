"""The interviewer yields without giving up: it turns its voice down at once, nods in a long pause, and keeps still while somebody types."""

from collections.abc import Iterator

import pytest

from engine.conversation.speaking import DUCKED
from engine.interview import facts
from engine.interview.templates import QuestionKind
from engine.interview.turns import Speaker
from tests.support.room import Room, small_stage


@pytest.fixture
def room() -> Iterator[Room]:
    room = Room()
    yield room
    room.close()


@pytest.fixture
def attentive() -> Iterator[Room]:
    room = Room(acknowledges=True)
    yield room
    room.close()


LONG = "Thank you for telling me, now think of a time when it did not work, and tell me what you did about it."


def test_who_is_spoken_over_turns_its_voice_down_at_once(room: Room) -> None:
    room.interviewer_says(LONG)
    room.wait(2)
    began = room.now
    room.candidate_starts_saying("sorry may I say something first please")
    room.wait(0.15)
    ((at, gain),) = room.air.gains
    assert gain == DUCKED
    assert at - began <= 0.06
    assert room.air.stopped_at == [], "turned down, not stopped yet"


def test_after_a_cough_the_voice_comes_back_to_its_level_and_goes_on(room: Room) -> None:
    room.interviewer_says(LONG)
    room.wait(2)
    coughed = room.now
    room.candidate_coughs(0.2)
    room.until(lambda: room.phase == "listening")
    assert [gain for _, gain in room.air.gains] == [DUCKED, 1.0]
    assert room.air.gains[1][0] - coughed < 0.35
    assert room.air.stopped_at == []
    assert room.heard_by_candidate == LONG


def test_after_a_false_alarm_that_stopped_it_the_voice_is_at_its_level_again(room: Room) -> None:
    room.interviewer_says(LONG)
    room.wait(2.05)
    room.candidate_coughs(0.6)
    room.until(lambda: room.phase == "listening")
    assert [gain for _, gain in room.air.gains] == [DUCKED, 1.0]
    assert room.heard_by_candidate == LONG


def test_the_reply_to_an_interruption_is_not_whispered(room: Room) -> None:
    room.interviewer_says(LONG)
    room.wait(2)
    room.candidate_says("sorry but may I say something first")
    room.wait_for_reply()
    assert room.air.gains[-1][1] == 1.0
    assert room.air.gains[-1][0] < room.turns[-1].t_start_ms / 1000


def test_talking_on_to_the_end_of_the_question_leaves_the_next_voice_at_its_level(room: Room) -> None:
    room.interviewer_says("Tell me about it.")
    room.until(lambda: room.now > 1.1)
    room.candidate_says("we cut the backlog by half in a year")
    room.wait_for_reply()
    assert [gain for _, gain in room.air.gains][-1] == 1.0


def nods(room: Room) -> list[facts.Acknowledged]:
    return room.stated(facts.Acknowledged)


STORY = "so the first thing we did was call everybody in and"


def test_a_long_pause_in_a_story_is_acknowledged_and_the_floor_stays_where_it_is(attentive: Room) -> None:
    attentive.interviewer_asks("Tell me about it.")
    attentive.candidate_says(STORY)
    fell_silent = attentive.now
    attentive.wait(1.0)
    (nod,) = nods(attentive)
    assert nod.at_ms / 1000 - fell_silent == pytest.approx(0.7, abs=0.1)
    assert attentive.phase == "listening"
    attentive.candidate_says("we asked them what was wrong")
    attentive.wait_for_reply()
    assert attentive.answers == [f"{STORY} we asked them what was wrong"]
    assert nod.text not in attentive.replies
    assert [turn.speaker for turn in attentive.turns] == [Speaker.AI, Speaker.PARTICIPANT, Speaker.AI]


def test_a_nod_counts_as_sound_and_not_as_content(attentive: Room) -> None:
    attentive.interviewer_asks("Tell me about it.")
    attentive.candidate_says(STORY)
    attentive.wait_for_reply()
    (nod,) = nods(attentive)
    (measured,) = attentive.stated(facts.TurnMeasured)
    assert measured.first_audio_ms == nod.at_ms
    assert measured.first_content_ms > nod.at_ms + 200
    latency = attentive.turns[-1].latency
    assert latency is not None
    assert latency.first_audio_ms < latency.first_content_ms


def test_nods_are_rare(attentive: Room) -> None:
    attentive.interviewer_asks("Tell me about it.")
    for _ in range(3):
        attentive.candidate_says(STORY)
        attentive.wait(1.0)
    assert len(nods(attentive)) == 1


def test_a_short_answer_is_not_acknowledged(attentive: Room) -> None:
    attentive.interviewer_asks("Are you free on Monday?", QuestionKind.YES_NO)
    attentive.candidate_says("well that depends on")
    attentive.wait_for_reply()
    assert nods(attentive) == []


def test_nothing_is_acknowledged_where_the_profile_does_not_allow_it(room: Room) -> None:
    room.interviewer_asks("Tell me about it.")
    room.candidate_says(STORY)
    room.wait_for_reply()
    assert nods(room) == []


def test_a_nod_would_deafen_a_kiosk_that_can_only_listen_or_speak() -> None:
    room = Room(full_duplex=False, acknowledges=True)
    room.interviewer_asks("Tell me about it.")
    room.candidate_says(STORY)
    room.wait_for_reply()
    assert nods(room) == []
    room.close()


def test_while_somebody_types_nobody_is_nudged_however_long_it_takes(room: Room) -> None:
    room.interviewer_asks("Tell me about it.")
    room.conversation.typing(active=True)
    room.wait(200)
    assert room.replies == ["Tell me about it."]
    assert room.watcher.suspended == [True]
    room.conversation.type_answer("We cut it by half.")
    room.conversation.typing(active=False)
    room.wait_for_reply()
    assert room.answers == ["We cut it by half."]
    assert room.watcher.suspended == [True, False]


def test_a_typing_field_closed_with_nothing_sent_lets_the_silence_count_again(room: Room) -> None:
    room.interviewer_asks("Tell me about it.")
    room.conversation.typing(active=True)
    room.wait(100)
    room.conversation.typing(active=False)
    closed = room.now
    room.wait_for_reply()
    assert room.replies[-1] == "Take your time."
    assert room.turns[-1].t_start_ms / 1000 - closed == pytest.approx(8.0, abs=0.5)


def test_what_was_said_before_typing_waits_for_the_rest(room: Room) -> None:
    room.candidate_says("We cut the backlog by half in a year.")
    room.conversation.typing(active=True)
    room.wait(60)
    room.candidate_says("I would rather write it")
    room.wait(60)
    assert room.answers == []
    room.conversation.type_answer("to one tenth.")
    room.conversation.typing(active=False)
    room.wait_for_reply()
    assert room.answers == ["We cut the backlog by half in a year. I would rather write it to one tenth."]


def test_a_typing_field_opened_while_the_interviewer_speaks_holds_after_it(room: Room) -> None:
    room.interviewer_says(LONG)
    room.conversation.typing(active=True)
    room.wait(90)
    assert room.replies == [LONG]
    assert room.heard_by_candidate == LONG


def test_a_typing_field_left_open_does_not_outlast_the_interview() -> None:
    room = Room(small_stage(1))
    room.interviewer_asks("Tell me about it.")
    room.conversation.typing(active=True)
    room.end()
    assert room.replies[-1] == "Our time is up."
    assert room.now < 130
    room.close()


def test_a_stage_can_require_the_button() -> None:
    room = Room(small_stage(needs_button=True))
    room.interviewer_asks("Tell me about it.")
    room.candidate_says("We cut the backlog by half in a year.")
    room.wait(20)
    room.candidate_says("And we kept it there.")
    room.wait(20)
    assert room.answers == []
    room.conversation.done()
    room.wait_for_reply()
    assert room.answers == ["We cut the backlog by half in a year. And we kept it there."]
    room.close()
