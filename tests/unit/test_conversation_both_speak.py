"""Both speak at once: replies that began too early, interruptions, coughs, and the sounds of attention."""

from collections.abc import Iterator

import pytest

from engine.interview import facts
from engine.interview.templates import QuestionKind
from engine.interview.turns import Speaker
from engine.interviewer.port import Trigger
from tests.support.room import Room


@pytest.fixture
def room() -> Iterator[Room]:
    room = Room()
    yield room
    room.close()


LONG = "Thank you for telling me, now think of a time when it did not work, and tell me what you did about it."


def speaks_over(room: Room, words: str, after: float = 2.0) -> float:
    """Let the candidate speak over the opening; return when."""
    room.interviewer_says(LONG)
    room.wait(after)
    began = room.now
    room.candidate_says(words)
    return began


def test_a_cough_does_not_silence_the_interviewer(room: Room) -> None:
    room.interviewer_says("Tell me about a project you led.")
    room.candidate_coughs(for_seconds=0.2)
    room.wait(2.0)
    assert room.heard_by_candidate == "Tell me about a project you led."
    assert room.air.stopped_at == []


def test_speaking_over_the_interviewer_stops_it(room: Room) -> None:
    began = speaks_over(room, "sorry but may I say something first")
    assert room.air.stopped_at[0] - began == pytest.approx(0.3, abs=0.1)


def test_the_transcript_holds_only_what_was_heard(room: Room) -> None:
    speaks_over(room, "sorry but may I say something first")
    room.wait_for_reply()
    cut = room.turns[0]
    assert cut.interrupted
    assert LONG.startswith(cut.text)
    assert room.heard_by_candidate == f"{cut.text} {room.replies[1]}"
    (interrupted,) = room.stated(facts.Interrupted)
    assert f"{interrupted.heard_text} {interrupted.unheard_text}" == LONG
    assert cut.t_end_ms == interrupted.stopped_ms
    assert [word.text for word in cut.words] == cut.text.split()


def test_an_interruption_is_an_answer_of_its_own(room: Room) -> None:
    speaks_over(room, "sorry but may I say something first")
    room.wait_for_reply()
    assert room.answers == ["sorry but may I say something first"]
    asked = room.mind.situations[-1]
    assert asked.trigger is Trigger.INTERRUPTION
    assert [turn.speaker for turn in asked.turns] == [Speaker.AI, Speaker.PARTICIPANT]
    assert asked.moves[0].turn_id == asked.turns[0].id


@pytest.mark.parametrize("sound", ["okay", "mm-hm", "yeah right"])
def test_sounds_of_attention_take_no_turn(room: Room, sound: str) -> None:
    speaks_over(room, sound)
    room.until(lambda: room.phase == "listening")
    assert room.heard_by_candidate == LONG
    assert room.replies == [LONG]
    assert room.answers == []
    assert room.stated(facts.Interrupted) == []


def test_after_a_false_alarm_the_interviewer_goes_on_where_it_was(room: Room) -> None:
    room.interviewer_says(LONG)
    room.wait(2.05)
    room.candidate_coughs(0.6)
    assert len(room.air.stopped_at) == 1
    room.until(lambda: room.phase == "listening")
    assert room.heard_by_candidate == LONG
    (turn,) = room.turns
    assert turn.text == LONG
    assert not turn.interrupted
    assert [word.text for word in turn.words] == LONG.split()
    assert all(one.t_start_ms <= other.t_start_ms for one, other in zip(turn.words, turn.words[1:], strict=False))


def test_a_false_alarm_in_the_last_word_does_not_hang_the_interview(room: Room) -> None:
    room.interviewer_says("Tell me about it.")
    room.wait(0.85)
    room.candidate_coughs(0.6)
    room.until(lambda: room.phase == "listening")
    assert room.replies == ["Tell me about it."]


def test_who_talks_on_when_the_question_ends_is_answering(room: Room) -> None:
    room.interviewer_says("Tell me about it.")
    room.until(lambda: room.now > 1.1)
    room.candidate_says("we cut the backlog by half in a year")
    room.wait_for_reply()
    assert room.answers == ["we cut the backlog by half in a year"]
    assert room.replies[0] == "Tell me about it."


def begins_too_early(room: Room, after: float = 0.3) -> float:
    """Let a reply begin in an inner pause and the candidate go on; return when they do."""
    room.interviewer_will_say("Tell me about a project you led.", LONG)
    room.candidate_says("We cut the backlog by half in a year") if room.conversation.turns else room.wait(4)
    room.candidate_says("We cut the backlog by half in a year")
    room.wait_for_reply_to_begin()
    room.wait(after)
    began = room.now
    room.candidate_says("and we kept it there for two more")
    return began


def test_a_reply_that_began_too_early_falls_silent_within_150_ms(room: Room) -> None:
    began = begins_too_early(room)
    assert room.air.stopped_at[0] - began <= 0.15


def test_a_reply_that_began_too_early_leaves_the_answer_one_turn(room: Room) -> None:
    begins_too_early(room)
    room.wait_for_reply()
    whole = "We cut the backlog by half in a year and we kept it there for two more"
    assert room.answers == [whole]
    assert room.mind.situations[-1].turns[-1].text == whole
    assert room.heard_by_candidate == " ".join(room.replies)
    assert room.turns[-1].text == LONG


def test_what_was_heard_of_a_recalled_reply_is_in_the_transcript_after_the_answer(room: Room) -> None:
    begins_too_early(room, after=0.7)
    room.wait_for_reply()
    assert [turn.speaker.value for turn in room.turns] == ["ai", "participant", "ai", "ai"]
    fragment = room.turns[2]
    assert fragment.interrupted
    assert LONG.startswith(fragment.text)
    assert [turn.seq for turn in room.turns] == [1, 2, 3, 4]


def test_an_answer_is_held_in_the_ledger_before_it_is_replied_to(room: Room) -> None:
    began = begins_too_early(room)
    room.wait_for_reply()
    first, second = room.stated(facts.TurnHeld)
    (committed,) = [fact for fact in room.stated(facts.TurnCommitted) if fact.turn.speaker is Speaker.PARTICIPANT]
    assert first.turn.id == second.turn.id == committed.turn.id
    assert second.turn == committed.turn
    assert first.turn.text == "We cut the backlog by half in a year"
    assert room.journal.times[room.journal.facts.index(first)] < began


def test_going_on_before_the_reply_is_heard_is_no_interruption(room: Room) -> None:
    room.journal.delay_s = 0.3
    room.candidate_says("We cut the backlog by half in a year")
    room.until(lambda: room.phase == "thinking" and room.stated(facts.TurnHeld) != [])
    room.candidate_says("and we kept it there")
    room.wait_for_reply()
    assert room.answers == ["We cut the backlog by half in a year and we kept it there"]
    assert room.stated(facts.Interrupted) == []


def test_who_speaks_up_later_than_a_second_into_the_reply_interrupts_it(room: Room) -> None:
    begins_too_early(room, after=1.5)
    room.wait_for_reply()
    assert room.answers == ["We cut the backlog by half in a year", "and we kept it there for two more"]
    assert room.mind.triggers[-1] is Trigger.INTERRUPTION


def test_a_cough_in_the_first_second_of_a_reply_loses_nothing(room: Room) -> None:
    room.interviewer_will_say("Tell me about a project you led.", LONG)
    room.wait(4)
    room.candidate_says("We cut the backlog by half in a year")
    room.wait_for_reply_to_begin()
    room.wait(0.4)
    room.candidate_coughs(0.3)
    room.wait_for_reply()
    assert room.answers == ["We cut the backlog by half in a year"]
    assert room.replies[-1] == LONG


def test_an_okay_to_a_reply_that_has_just_begun_is_no_part_of_the_answer(room: Room) -> None:
    room.interviewer_will_say("Tell me about a project you led.", LONG)
    room.wait(4)
    room.candidate_says("We cut the backlog by half in a year")
    room.wait_for_reply_to_begin()
    room.wait(0.4)
    room.candidate_says("okay")
    room.wait_for_reply()
    assert room.answers == ["We cut the backlog by half in a year"]
    assert room.replies[-1] == LONG


def test_after_a_recall_the_pause_is_judged_by_the_question_that_was_heard(room: Room) -> None:
    room.interviewer_will_say("Tell me about a project you led.")
    room.interviewer_will_say("Are you free on Monday, or would another day suit you better?", kind=QuestionKind.YES_NO)
    room.wait(4)
    room.candidate_says("We cut the backlog by half in a year")
    room.wait_for_reply_to_begin()
    room.wait(0.3)
    room.candidate_says("which was good for all of us there")
    room.wait_for_reply()
    assert room.stated(facts.TurnMeasured)[-1].evidence["kind"] == "story"


def test_where_the_echo_is_strong_nothing_is_heard_while_the_interviewer_speaks() -> None:
    room = Room(full_duplex=False)
    speaks_over(room, "this is only the echo of your voice")
    room.until(lambda: room.phase == "listening")
    assert room.replies == [LONG]
    assert room.answers == []
    room.wait(0.5)
    room.candidate_says("now it is my turn to speak")
    room.wait_for_reply()
    assert room.answers == ["now it is my turn to speak"]
    room.close()


def test_the_first_clause_leaves_while_the_next_is_made(room: Room) -> None:
    room.voice.delay_s = 0.8
    room.interviewer_says(LONG)
    room.wait(0.5)
    assert room.voice.spoken_clauses == ["Thank you for telling me,"]
    room.until(lambda: room.phase == "listening")
    assert room.heard_by_candidate == LONG


def test_captions_follow_the_voice(room: Room) -> None:
    room.interviewer_asks("Tell me about it.")
    shown = [text for speaker, text, final in room.watcher.shown if speaker == "ai" and not final]
    assert shown == ["Tell", "Tell me", "Tell me about", "Tell me about it."]
    assert room.watcher.shown[-1] == ("ai", "Tell me about it.", True)


def test_who_interrupts_a_barely_begun_question_still_answers_the_last_one(room: Room) -> None:
    begins_too_early(room, after=1.5)
    room.wait_for_reply()
    answers = [turn for turn in room.turns if turn.speaker is Speaker.PARTICIPANT]
    assert [turn.question_id for turn in answers] == ["q1", "q1"]


def test_the_interviewer_falls_silent_after_300_ms_of_words_and_no_later(room: Room) -> None:
    began = speaks_over(room, "sorry but may I say something first")
    assert 0.3 <= room.air.stopped_at[0] - began <= 0.32


@pytest.mark.parametrize("after", [1.95, 2.0, 2.07])
def test_a_cough_of_nearly_300_ms_only_lowers_the_voice(room: Room, after: float) -> None:
    room.interviewer_says(LONG)
    room.wait(after)
    room.candidate_coughs(0.28)
    room.until(lambda: room.phase == "listening")
    assert room.air.stopped_at == []
    assert [gain for _, gain in room.air.gains][-1] == 1.0
    assert room.heard_by_candidate == LONG
    assert room.answers == []


def test_two_coughs_in_a_row_are_two_coughs(room: Room) -> None:
    room.interviewer_says(LONG)
    room.wait(2.0)
    room.candidate_coughs(0.2)
    room.wait(0.15)
    room.candidate_coughs(0.2)
    room.until(lambda: room.phase == "listening")
    assert room.air.stopped_at == []
    assert room.heard_by_candidate == LONG


def test_a_click_that_lowers_the_voice_lets_it_rise_again_at_once(room: Room) -> None:
    room.interviewer_says(LONG)
    room.wait(2.0)
    clicked = room.now
    room.candidate_coughs(0.06)
    room.wait(1.0)
    (down, up) = room.air.gains
    assert (down[1] < 1.0, up[1]) == (True, 1.0)
    assert up[0] - clicked <= 0.1
    assert room.stated(facts.FalseAlarm) == []


def test_an_mm_hm_while_the_voice_is_lowered_leaves_it_at_its_level(room: Room) -> None:
    speaks_over(room, "mm-hm")
    room.wait(0.2)
    assert [gain for _, gain in room.air.gains][-1] == 1.0
    assert room.air.stopped_at == []


def test_laughter_without_a_word_is_a_false_alarm_that_is_on_record(room: Room) -> None:
    room.interviewer_says(LONG)
    room.wait(2.05)
    began = room.now
    room.candidate_coughs(1.2)
    room.until(lambda: room.phase == "listening")
    assert room.heard_by_candidate == LONG
    assert room.answers == []
    (alarm,) = room.stated(facts.FalseAlarm)
    assert alarm.speech_began_ms == pytest.approx(1000 * began, abs=20)
    assert 1400 <= alarm.resumed_ms - alarm.speech_began_ms <= 1500
    assert room.stated(facts.Interrupted) == []
    room.candidate_says("We cut the backlog by half in a year.")
    room.wait_for_reply()
    (measured,) = room.stated(facts.TurnMeasured)
    assert measured.last_speech_ms > alarm.resumed_ms
    assert measured.first_content_ms == room.turns[-1].t_start_ms


@pytest.mark.parametrize("word", ["no", "and"])
@pytest.mark.parametrize("after", [0.05, 0.3, 0.9])
def test_a_word_shorter_than_300_ms_over_a_reply_that_began_too_early_is_not_lost(
    room: Room, word: str, after: float
) -> None:
    room.interviewer_will_say("Tell me about a project you led.", LONG)
    room.wait(4)
    room.candidate_says("We cut the backlog by half in a year")
    room.wait_for_reply_to_begin()
    room.wait(after)
    began = room.now
    room.candidate.says_in(word, room.now, 0.15)
    room.wait_for_reply()
    assert room.air.stopped_at[0] - began <= 0.15
    assert room.answers == [f"We cut the backlog by half in a year {word}"]


def test_a_reply_that_was_taken_back_is_on_record_as_a_cut_off(room: Room) -> None:
    began = begins_too_early(room)
    room.wait_for_reply()
    (recalled,) = room.stated(facts.TurnRecalled)
    answer = next(turn for turn in room.turns if turn.speaker is Speaker.PARTICIPANT)
    assert recalled.turn_id == answer.id
    assert recalled.went_on_ms == pytest.approx(1000 * began, abs=20)
    assert recalled.first_audio_ms < recalled.went_on_ms < recalled.stopped_ms <= recalled.went_on_ms + 150
    (measured,) = room.stated(facts.TurnMeasured)
    assert measured.pauses == 1


def test_a_cough_into_a_reply_is_no_cut_off(room: Room) -> None:
    room.interviewer_will_say("Tell me about a project you led.", LONG)
    room.wait(4)
    room.candidate_says("We cut the backlog by half in a year")
    room.wait_for_reply_to_begin()
    room.wait(0.4)
    room.candidate_coughs(0.3)
    room.wait_for_reply()
    assert room.stated(facts.TurnRecalled) == []


def test_a_cut_off_answer_that_is_then_broken_off_is_on_record(room: Room) -> None:
    begins_too_early(room)
    room.conversation.leave()
    room.end()
    assert len(room.stated(facts.TurnRecalled)) == 1
    assert room.answers == ["We cut the backlog by half in a year and we kept it there for two more"]
