"""What fails in mid-interview: devices, engines, disks; and proctors who make it stand still."""

from collections.abc import Iterator

import pytest

from engine.interview import facts
from engine.interview.lifecycle import EndReason
from engine.interview.turns import Speaker
from engine.interviewer.port import Trigger
from tests.support.room import Room
from tests.support.room_parts import ask, close


@pytest.fixture
def room() -> Iterator[Room]:
    room = Room()
    yield room
    room.close()


LONG = "Thank you for telling me, now think of a time when it did not work, and tell me what you did about it."


def test_a_pulled_plug_pauses_and_the_interviewer_picks_up_where_it_was(room: Room) -> None:
    room.interviewer_says(LONG)
    room.wait(2)
    room.unplug()
    room.wait(5)
    assert room.phase == "paused"
    room.plug_in()
    room.until(lambda: len(room.replies) == 2)
    (paused,), (resumed,) = room.stated(facts.Paused), room.stated(facts.Resumed)
    assert paused.cause == "device"
    assert resumed.paused_for_s == pytest.approx(6, abs=1.1)
    assert room.turns[0].interrupted
    assert room.heard_by_candidate == " ".join(room.replies)
    assert room.mind.triggers[-1] is Trigger.REPEAT_WANTED


def test_a_pulled_plug_in_mid_answer_keeps_the_answer(room: Room) -> None:
    room.candidate_says("We cut the backlog by half")
    room.unplug()
    room.wait(3)
    room.plug_in()
    room.wait_for_reply()
    assert room.answers == ["We cut the backlog by half"]
    room.candidate_says("and kept it there for a year")
    room.wait_for_reply()
    assert room.answers == ["We cut the backlog by half", "and kept it there for a year"]


def test_a_device_that_stays_away_ends_the_interview(room: Room) -> None:
    room.candidate_says("We cut the backlog by half")
    room.unplug()
    ended = room.end()
    assert ended.end_reason is EndReason.DEVICE_FAULT
    assert room.loop.time() == pytest.approx(180, abs=20)
    assert room.answers == ["We cut the backlog by half"]


def test_while_the_device_is_away_the_interview_can_be_ended_at_once(room: Room) -> None:
    room.interviewer_asks("Tell me about it.")
    room.unplug()
    room.wait(10)
    since = room.loop.time()
    room.conversation.end(EndReason.PROCTOR_ENDED)
    assert room.end().end_reason is EndReason.PROCTOR_ENDED
    assert room.loop.time() - since < 0.1


def test_a_device_that_opens_and_fails_at_once_is_still_away(room: Room) -> None:
    room.interviewer_asks("Tell me about it.")
    room.air.opens = True
    room.unplug()
    assert room.end().end_reason is EndReason.DEVICE_FAULT
    assert room.loop.time() == pytest.approx(180, abs=20)
    assert len(room.stated(facts.Paused)) == 1


def test_a_plug_pulled_twice_is_two_pauses(room: Room) -> None:
    room.interviewer_asks("Tell me about it.")
    for _ in range(2):
        room.unplug()
        room.wait(2)
        room.plug_in()
        room.wait_for_reply()
    assert len(room.stated(facts.Paused)) == len(room.stated(facts.Resumed)) == 2
    assert room.tape.blocks * 0.01 == pytest.approx(room.now)


def test_a_proctors_pause_hears_nothing_and_resumes_with_the_question(room: Room) -> None:
    room.interviewer_asks("Tell me about it.")
    room.conversation.pause("proctor", "a word in private")
    room.wait(0.1)
    room.candidate_says("this is said to the proctor alone")
    room.conversation.done()
    room.wait(30)
    assert room.phase == "paused"
    room.conversation.resume()
    room.wait_for_reply()
    assert room.answers == []
    assert room.replies[-1] == "I will say that again."


def test_what_is_typed_during_a_pause_is_answered_after_it(room: Room) -> None:
    room.interviewer_asks("Tell me about it.")
    room.conversation.pause("proctor", "")
    room.wait(1)
    room.conversation.type_answer("We cut it by half.")
    room.wait(5)
    assert room.answers == []
    room.conversation.resume()
    room.wait_for_reply()
    assert room.answers == ["We cut it by half."]


def test_a_pause_in_the_goodbye_needs_no_second_goodbye(room: Room) -> None:
    room.interviewer_says(close("Thank you and goodbye."))
    room.wait(0.6)
    room.conversation.pause("proctor", "")
    room.wait(3)
    room.conversation.resume()
    assert room.end().end_reason is EndReason.FINISHED


def test_a_pause_in_the_first_second_of_a_reply_keeps_answer_and_order(room: Room) -> None:
    room.candidate_says("We cut the backlog by half in a year")
    room.wait_for_reply_to_begin()
    room.wait(0.5)
    room.conversation.pause("proctor", "")
    room.wait(2)
    room.conversation.resume()
    room.until(lambda: len(room.turns) == 4)
    assert [turn.speaker.value for turn in room.turns] == ["ai", "participant", "ai", "ai"]
    assert [turn.seq for turn in room.turns] == [1, 2, 3, 4]


def test_a_pause_while_the_reply_is_thought_of_does_not_ask_for_the_answer_again(room: Room) -> None:
    room.interviewer_will_say("Tell me about it.", "What did you learn?")
    room.wait(3)
    room.mind.delay_s = 1.0
    room.candidate_says("We cut it by half")
    room.conversation.done()
    room.wait(0.3)
    room.conversation.pause("proctor", "")
    room.wait(3)
    room.conversation.resume()
    room.wait_for_reply()
    assert room.replies[-1] == "What did you learn?"
    assert room.answers == ["We cut it by half"]


def test_resuming_what_does_not_stand_still_changes_nothing(room: Room) -> None:
    room.interviewer_asks("Tell me about it.")
    room.conversation.resume()
    room.wait(1)
    assert room.stated(facts.Resumed) == []


def test_a_dead_recogniser_leaves_typing(room: Room) -> None:
    room.interviewer_asks("Tell me about it.")
    room.recogniser.dead = True
    room.candidate_says("We cut the backlog by half")
    room.wait_for_reply()
    assert room.watcher.troubles == [("stt", True)]
    assert room.stated(facts.EngineFault)[0].engine == "stt"
    room.conversation.type_answer("We cut the backlog by half.")
    room.wait_for_reply()
    assert room.answers == ["", "We cut the backlog by half."]


def test_a_recogniser_that_dies_in_mid_answer_keeps_the_words_so_far(room: Room) -> None:
    room.interviewer_asks("Tell me about it.")
    room.candidate_starts_saying("We cut the backlog by half and so on and on")
    room.wait(2.0)
    room.recogniser.dead = True
    room.wait(1.0)
    room.wait_for_reply()
    assert room.answers == ["We cut the backlog by half"]


def test_a_recogniser_that_comes_back_is_used_again(room: Room) -> None:
    room.interviewer_asks("Tell me about it.")
    room.recogniser.dead = True
    room.candidate_says("We cut the backlog by half")
    room.wait_for_reply()
    room.recogniser.dead = False
    room.candidate_says("We cut the backlog by half")
    room.wait_for_reply()
    assert room.answers == ["", "We cut the backlog by half"]
    assert room.watcher.troubles == [("stt", True), ("stt", False)]


def test_a_recogniser_that_hangs_is_not_waited_for_long(room: Room) -> None:
    room.interviewer_asks("Tell me about it.")
    room.recogniser.hangs = True
    room.candidate_says("We cut the backlog by half")
    said = room.now
    room.wait_for_reply_to_begin()
    assert room.now - said < 11
    room.wait_for_reply()
    assert room.answers == ["We cut the backlog by half"]


@pytest.mark.parametrize("fault", ["fails", "slow"])
def test_a_mind_that_fails_or_dawdles_is_replaced(room: Room, fault: str) -> None:
    room.interviewer_asks("Tell me about it.")
    room.mind.fails, room.mind.delay_s = fault == "fails", 60.0 if fault == "slow" else 0.0
    room.candidate_says("We cut the backlog by half in a year")
    said = room.now
    room.wait_for_reply_to_begin()
    assert room.now - said < 2.2
    room.wait_for_reply()
    assert room.replies[-1] == "Let us go on."
    (failed,) = room.stated(facts.EngineFault)
    assert failed.engine == "interviewer"


def test_a_mind_with_nothing_to_say_is_replaced(room: Room) -> None:
    room.interviewer_asks(ask("  "))
    assert room.replies == ["Let us go on."]


def test_without_a_voice_the_interview_goes_on_in_captions(room: Room) -> None:
    room.voice.dead = True
    room.interviewer_asks("Tell me about a project you led.")
    assert room.now > 1.5  # time to read it
    assert room.replies == ["Tell me about a project you led."]
    assert room.watcher.troubles == [("tts", True)]
    room.candidate_says("We cut the backlog by half in a year")
    room.wait_for_reply()
    assert room.answers == ["We cut the backlog by half in a year"]


def test_a_full_disk_ends_the_interview_cleanly(room: Room) -> None:
    room.candidate_says("We cut the backlog by half")
    room.journal.full = True
    ended = room.end()
    assert ended.end_reason is EndReason.DEVICE_FAULT
    assert "disk is full" in ended.detail.lower()


def test_what_a_full_disks_reserve_can_hold_is_kept(room: Room) -> None:
    room.candidate_says("We cut the backlog by half")
    room.journal.full = room.journal.reserve = True
    room.conversation.call_proctor()
    assert room.end().end_reason is EndReason.DEVICE_FAULT
    assert room.answers == ["We cut the backlog by half"]


def test_on_a_full_disk_nothing_is_said_that_was_not_written(room: Room) -> None:
    room.interviewer_asks("Tell me about it.")
    room.journal.full = True
    queued = len(room.air.queued_at)
    room.candidate_says("We cut the backlog by half in a year")
    room.end()
    assert room.heard_by_candidate == "Tell me about it."
    assert len(room.air.queued_at) == queued


def test_every_fact_is_durable_before_it_is_acted_on(room: Room) -> None:
    room.journal.delay_s = 0.2
    room.candidate_says("We cut the backlog by half in a year")
    room.wait_for_reply()
    chosen = [
        time
        for fact, time in zip(room.journal.facts, room.journal.times, strict=True)
        if isinstance(fact, facts.MoveChosen)
    ]
    first_clause, *_, last_clause = room.air.queued_at
    assert chosen[0] <= first_clause
    assert chosen[1] <= last_clause
    assert last_clause - chosen[1] < 0.03
    assert first_clause - chosen[0] < 0.03


def test_turns_are_numbered_in_the_order_of_the_ledger(room: Room) -> None:
    for _ in range(4):
        room.candidate_says("We cut the backlog by half in a year")
        room.wait_for_reply()
    assert [turn.seq for turn in room.turns] == list(range(1, len(room.turns) + 1))
    assert len({turn.id for turn in room.turns}) == len(room.turns)
    assert list(room.conversation.turns) == list(room.turns)
    assert [said.turn_id for said in room.conversation.moves] == [
        turn.id for turn in room.turns if turn.speaker is Speaker.AI
    ]


def test_the_same_story_is_told_twice_alike() -> None:
    told = []
    for _ in range(2):
        room = Room()
        room.candidate_says("We cut the backlog by half")
        room.wait(0.6)
        room.candidate_says("and kept it there")
        room.wait_for_reply()
        told.append((room.journal.facts, room.journal.times))
        room.close()
    assert told[0] == told[1]
