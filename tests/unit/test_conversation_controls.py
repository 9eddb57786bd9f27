"""The buttons, the keyboard, the clock and the end."""

import math
import threading
from collections.abc import Iterator

import pytest

from engine.conversation.inbox import Errand
from engine.conversation.time_limit import TimeLimit
from engine.interview import facts
from engine.interview.lifecycle import EndReason
from engine.interview.turns import Mode, Speaker
from engine.interviewer.port import Move, MoveKind, Trigger
from tests.support.room import Room, small_stage
from tests.support.room_parts import ask, close


@pytest.fixture
def room() -> Iterator[Room]:
    room = Room()
    yield room
    room.close()


LONG = "Thank you for telling me, now think of a time when it did not work, and tell me what you did about it."


def controls(room: Room) -> list[str]:
    return [fact.control for fact in room.stated(facts.ControlUsed)]


def test_done_ends_the_answer_at_once(room: Room) -> None:
    room.candidate_says("We cut the backlog by half and")
    room.conversation.done()
    room.wait_for_reply_to_begin()
    room.wait_for_reply()
    (measured,) = room.stated(facts.TurnMeasured)
    assert measured.first_audio_ms - measured.last_speech_ms < 150
    assert measured.evidence["by"] == "hand"
    assert controls(room) == ["done"]


def test_done_while_still_speaking_takes_what_was_said(room: Room) -> None:
    room.interviewer_asks("Tell me about it.")
    room.candidate_starts_saying("We cut the backlog by half and so on and on")
    room.wait(1.95)
    room.conversation.done()
    room.wait_for_reply()
    assert room.answers[0] == "We cut the backlog by half"


def test_done_without_a_word_is_an_empty_answer(room: Room) -> None:
    room.interviewer_asks("Tell me about it.")
    room.conversation.done()
    room.wait_for_reply()
    assert room.answers == [""]


def test_done_while_the_interviewer_speaks_changes_nothing(room: Room) -> None:
    room.interviewer_says(LONG)
    room.conversation.done()
    room.until(lambda: room.phase == "listening")
    assert room.replies == [LONG]
    assert room.heard_by_candidate == LONG


def test_taking_time_silences_nudges_until_the_candidate_speaks(room: Room) -> None:
    room.interviewer_asks("Tell me about it.")
    room.conversation.take_time()
    room.wait(40)
    assert room.replies == ["Tell me about it."]
    assert room.watcher.suspended == [True]
    room.candidate_says("We cut the backlog by half in a year")
    assert room.watcher.suspended == [True, False]
    room.wait_for_reply()
    assert room.answers == ["We cut the backlog by half in a year"]


def test_taking_time_in_mid_answer_keeps_the_turn(room: Room) -> None:
    room.candidate_says("We cut the backlog by half in a year")
    room.wait(0.5)
    room.conversation.take_time()
    room.wait(30)
    room.candidate_says("and kept it there")
    room.wait_for_reply()
    assert room.answers == ["We cut the backlog by half in a year and kept it there"]


@pytest.mark.parametrize("plea", ["Hm let me think", "Hang on", "Well give me a moment um"])
def test_asking_aloud_for_a_moment_is_taking_time(room: Room, plea: str) -> None:
    room.interviewer_asks("Tell me about it.")
    room.candidate_says(plea)
    room.wait(20)
    assert room.watcher.suspended == [True]
    room.candidate_says("we cut the backlog by half")
    room.wait_for_reply()
    assert room.answers == [f"{plea} we cut the backlog by half"]


def test_time_taken_runs_out_after_a_minute(room: Room) -> None:
    room.interviewer_asks("Tell me about it.")
    asked = room.now
    room.conversation.take_time()
    room.wait_for_reply_to_begin()
    assert room.now - asked == pytest.approx(68, abs=0.2)
    assert room.watcher.suspended == [True, False]


def test_after_half_an_answer_the_time_taken_runs_out_into_a_reply(room: Room) -> None:
    room.candidate_says("Well let me think")
    said = room.now
    room.wait_for_reply_to_begin()
    assert room.now - said == pytest.approx(60.3, abs=0.3)
    room.wait_for_reply()
    assert room.answers == ["Well let me think"]


def test_repeat_says_it_again(room: Room) -> None:
    room.interviewer_asks("Tell me about it.")
    room.conversation.repeat()
    room.wait_for_reply()
    assert room.mind.triggers == [Trigger.OPENING, Trigger.REPEAT_WANTED]
    assert room.answers == []
    assert controls(room) == ["repeat"]


def test_repeat_in_mid_answer_keeps_what_was_said(room: Room) -> None:
    room.candidate_says("We cut the backlog")
    room.conversation.repeat()
    room.wait_for_reply()
    room.candidate_says("by half in a whole year")
    room.wait_for_reply()
    assert room.answers == ["We cut the backlog", "by half in a whole year"]
    assert [turn.question_id for turn in room.turns if turn.speaker is Speaker.PARTICIPANT] == ["q1", "q1"]


def test_repeat_while_the_interviewer_speaks_starts_over(room: Room) -> None:
    room.interviewer_says(LONG)
    room.wait(2)
    room.conversation.repeat()
    room.until(lambda: len(room.replies) == 2)
    assert room.turns[0].interrupted
    assert room.replies[1] == "I will say that again."
    assert room.heard_by_candidate == " ".join(room.replies)


def test_typing_is_answering(room: Room) -> None:
    room.interviewer_asks("Tell me about it.")
    room.conversation.type_answer("  We cut it\nby half.  ")
    room.wait_for_reply()
    answer = room.turns[1]
    assert (answer.text, answer.mode) == ("We cut it by half.", Mode.TYPED)
    assert room.turns[2].latency is None
    (measured,) = room.stated(facts.TurnMeasured)
    assert measured.last_speech_ms is None
    assert (measured.evidence["by"], measured.evidence["mode"]) == ("hand", "typed")
    assert measured.endpoint_ms <= measured.committed_ms <= measured.first_content_ms


def test_typing_while_the_interviewer_speaks_stops_it(room: Room) -> None:
    room.interviewer_says(LONG)
    room.wait(2)
    room.conversation.type_answer("May I ask something?")
    room.wait_for_reply()
    room.until(lambda: len(room.replies) == 2)
    assert room.answers == ["May I ask something?"]
    assert room.turns[0].interrupted
    assert room.mind.triggers[-1] is Trigger.INTERRUPTION


def test_typing_after_speaking_joins_the_two(room: Room) -> None:
    room.candidate_says("We cut it")
    room.conversation.type_answer("by half.")
    room.wait_for_reply()
    assert room.answers == ["We cut it by half."]
    assert room.turns[1].mode is Mode.TYPED


def test_typing_while_the_reply_is_thought_of_is_not_lost(room: Room) -> None:
    room.mind.delay_s = 1.0
    room.candidate_says("We cut it by half")
    room.conversation.done()
    room.wait(0.5)
    room.conversation.type_answer("In a year.")
    room.wait_for_reply()
    assert room.answers == ["We cut it by half In a year."]


def test_typing_has_a_limit(room: Room) -> None:
    room.interviewer_asks("Tell me about it.")
    room.conversation.type_answer("x" * 100_000)
    room.conversation.type_answer("   ")
    room.wait_for_reply()
    assert room.answers == ["x" * 4000]


def test_calling_a_proctor_is_a_fact_and_stops_nothing(room: Room) -> None:
    room.interviewer_says(LONG)
    room.conversation.call_proctor()
    room.until(lambda: room.phase == "listening")
    assert controls(room) == ["call_proctor"]
    assert room.heard_by_candidate == LONG


def test_a_move_can_call_a_proctor(room: Room) -> None:
    room.interviewer_asks(Move(MoveKind.ANSWER, "I will fetch someone.", "distress", calls_proctor=True))
    assert controls(room) == ["call_proctor"]


def test_leaving_keeps_what_was_said(room: Room) -> None:
    room.candidate_says("We cut the backlog by half and")
    room.conversation.leave()
    ended = room.end()
    assert ended.end_reason is EndReason.CANDIDATE_LEFT
    assert room.answers == ["We cut the backlog by half and"]
    assert controls(room) == ["stop"]
    assert room.phase == "ended"


def test_leaving_while_the_interviewer_speaks_keeps_what_was_heard(room: Room) -> None:
    room.interviewer_says(LONG)
    room.wait(2)
    room.conversation.leave()
    room.end()
    (turn,) = room.turns
    assert turn.interrupted
    assert room.heard_by_candidate == turn.text


def test_leaving_in_the_first_second_of_a_reply_keeps_the_answer(room: Room) -> None:
    room.candidate_says("We cut the backlog by half in a year")
    room.wait_for_reply_to_begin()
    room.wait(0.5)
    room.conversation.leave()
    room.end()
    assert room.answers == ["We cut the backlog by half in a year"]
    assert [turn.seq for turn in room.turns] == [1, 2, 3]


def test_a_proctor_can_end_it_before_it_began(room: Room) -> None:
    room.conversation.end(EndReason.PROCTOR_ENDED, "wrong room")
    ended = room.end()
    assert (ended.end_reason, ended.detail) == (EndReason.PROCTOR_ENDED, "wrong room")
    assert room.turns == []


def test_the_interview_ends_once_the_goodbye_was_heard(room: Room) -> None:
    room.interviewer_will_say("Tell me about it.", close("Thank you and goodbye."))
    room.wait(3)
    room.candidate_says("We cut the backlog by half in a year")
    assert room.end().end_reason is EndReason.FINISHED
    assert room.heard_by_candidate == "Tell me about it. Thank you and goodbye."
    assert room.turns[-1].text == "Thank you and goodbye."
    assert room.stated(facts.TurnMeasured) != []


def test_who_wishes_to_stop_left(room: Room) -> None:
    goodbye = Move(MoveKind.CLOSE, "As you wish.", "asked to stop", closes=True, candidate_left=True)
    room.interviewer_will_say("Tell me about it.", goodbye)
    room.wait(3)
    room.candidate_says("I want to stop here please")
    assert room.end().end_reason is EndReason.CANDIDATE_LEFT


def test_an_answer_is_never_cut_at_the_time_limit() -> None:
    room = Room(small_stage(1))
    room.interviewer_asks("Tell me about it.")
    room.wait(50)
    room.candidate_says("word " * 60)  # 18 s, over the limit
    assert room.end().end_reason is EndReason.TIME_UP
    assert room.answers == [("word " * 60).strip()]
    assert room.mind.triggers[-1] is Trigger.TIME_UP
    assert room.replies[-1] == "Our time is up."
    room.close()


def test_a_minute_after_the_limit_even_an_endless_answer_ends() -> None:
    room = Room(small_stage(1))
    room.interviewer_asks("Tell me about it.")
    room.wait(50)
    room.candidate_starts_saying("word " * 400)
    assert room.end().end_reason is EndReason.TIME_UP
    assert 120 < room.now < 125
    assert room.replies[-1] == "Our time is up."
    assert room.heard_by_candidate.endswith("Our time is up.")
    room.close()


def test_in_silence_the_time_is_up_soon_after_the_limit() -> None:
    room = Room(small_stage(1))
    room.mind.plan[0] = ask("Tell me about it.")
    assert room.end().end_reason is EndReason.TIME_UP
    assert 60 <= room.now < 70
    room.close()


def test_more_time_can_be_given() -> None:
    room = Room(small_stage(1))
    room.conversation.extend(60)
    assert room.end().end_reason is EndReason.TIME_UP
    assert 120 <= room.now < 140
    assert room.watcher.progressed[-1][3] == 120
    room.close()


@pytest.mark.parametrize("seconds", [-60.0, math.nan, math.inf])
def test_what_is_no_time_changes_no_limit(seconds: float) -> None:
    limit = TimeLimit(60.0, 10.0)
    limit.extend(seconds)
    assert (limit.at, limit.hard_at) == (60.0, 70.0)


def test_the_time_it_stands_still_does_not_count() -> None:
    room = Room(small_stage(1))
    room.interviewer_asks("Tell me about it.")
    room.conversation.pause("proctor", "fire drill")
    room.wait(100)
    room.conversation.resume()
    assert room.end().end_reason is EndReason.TIME_UP
    assert 160 <= room.now < 170
    assert max(one.elapsed_s for one in room.mind.situations) < 75
    room.close()


def test_an_order_tells_when_it_was_carried_out_and_one_that_is_too_late_is_not() -> None:
    room = Room(small_stage(1))
    room.interviewer_asks("Tell me about it.")
    done: list[str] = []
    room.conversation.pause("proctor", "", Errand(lambda: False, lambda: done.append("late")))
    room.conversation.extend(60, Errand(lambda: True, lambda: done.append("extended")))
    room.wait(0.1)
    assert done == ["extended"]
    assert room.phase != "paused"
    room.close()


def test_whoever_covers_the_screen_and_whoever_pauses_must_both_let_it_go_on() -> None:
    room = Room(small_stage(1))
    room.interviewer_asks("Tell me about it.")
    room.conversation.pause("proctor", "")
    room.conversation.pause("lock", "")
    room.wait(1)
    room.conversation.resume("lock")
    room.wait(1)
    assert room.phase == "paused"
    room.conversation.resume("proctor", "system")
    room.wait_for_reply()
    assert [fact.cause for fact in room.stated(facts.Paused)] == ["proctor", "lock"]
    assert len(room.stated(facts.Resumed)) == 1
    room.close()


def test_controls_work_from_another_thread(room: Room) -> None:
    room.candidate_says("We cut the backlog by half and")
    thread = threading.Thread(target=room.conversation.done)
    thread.start()
    thread.join()
    room.wait_for_reply()
    assert room.answers == ["We cut the backlog by half and"]


def test_a_key_held_down_does_not_fill_the_memory(room: Room) -> None:
    room.interviewer_asks("Tell me about it.")
    for _ in range(10_000):
        room.conversation.call_proctor()
    room.conversation.leave()
    assert room.end().end_reason is EndReason.CANDIDATE_LEFT
    assert len(controls(room)) <= 257


def test_the_screen_is_kept_informed(room: Room) -> None:
    room.interviewer_asks("Tell me about it.")
    room.candidate_says("We cut the backlog by half in a year")
    room.wait_for_reply_to_begin()
    assert room.watcher.phases == [
        "thinking",
        "interviewer_speaking",
        "listening",
        "candidate_speaking",
        "listening",
        "thinking",
        "interviewer_speaking",
    ]
    guesses = [text for speaker, text, final in room.watcher.shown if speaker == "participant" and not final]
    assert guesses[-1] == "We cut the backlog by half in a year"
    assert len(guesses) >= 4
    assert room.watcher.levels == pytest.approx(room.now * 20, abs=2)
    assert room.watcher.progressed[-1][:2] == (1, 2)
