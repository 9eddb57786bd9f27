"""A model words what the rules decided: its words leave as they come, and whatever it does, the candidate is answered in time."""

from collections.abc import Iterator
from contextlib import contextmanager
from itertools import pairwise

import pytest

from engine.interview import facts
from engine.interview.chat import ChatDropped, ChatUnavailable
from engine.interview.mind_facts import MoveWorded
from engine.interviewer.by_model.wordsmith import ModelWordsmith
from engine.interviewer.language import load_language
from engine.interviewer.port import Move, MoveKind
from tests.support.room import Room
from tests.support.scripted_chat import Script, ScriptedChat, saying

ANSWER = "We moved the database and the migration slipped twice"
OWN = "Tell me what you changed."
PROBE = Move(
    MoveKind.PROBE, f"About the migration. {OWN}", "the story says so", "q1", "t2", rule="probe.own_part", prompt=OWN
)
WORDED = "You said the migration slipped twice, so what did you change the second time?"
LONG_GAP_S = 1.5


@contextmanager
def room_with(*scripts: Script, probe: Move = PROBE) -> Iterator[tuple[Room, ScriptedChat]]:
    chat = ScriptedChat(list(scripts))
    room = Room(wordsmith=ModelWordsmith(chat, load_language("en")))
    room.interviewer_will_say("Tell me about a project you led.", probe)
    room.interviewer_asks("Tell me about a project you led.")
    room.mind.plan = {0: room.mind.plan[0], 1: probe}
    try:
        yield room, chat
    finally:
        room.close()
        assert chat.under_way == 0


def answered(room: Room) -> float:
    """The candidate answers and says that this is all; return the wait from then to the reply's first sound."""
    room.candidate_says(ANSWER)
    room.conversation.done()
    ended = room.now
    room.wait_for_reply_to_begin()
    began = room.now
    room.until(lambda: room.phase == "listening")
    return began - ended


def worded(room: Room) -> MoveWorded:
    return room.stated(MoveWorded)[-1]


def faults(room: Room) -> list[str]:
    return [fault.what for fault in room.stated(facts.EngineFault)]


def test_the_model_s_words_are_said_as_they_come() -> None:
    with room_with(saying(WORDED, first_s=0.2, between_s=0.05)) as (room, chat):
        wait = answered(room)
        assert room.replies[-1] == WORDED
        assert room.heard_by_candidate.endswith(WORDED)
        assert wait < LONG_GAP_S
        assert (worded(room).by, worded(room).text, worded(room).faults) == ("model", WORDED, ())
        assert worded(room).prompt == WORDED
        assert worded(room).request_sha256 == chat.requests[0].sha256()
        assert faults(room) == []


def test_the_first_clause_leaves_while_the_rest_is_still_being_made() -> None:
    with room_with(saying(WORDED, first_s=0.1, between_s=0.13)) as (room, _):
        wait = answered(room)
        assert wait < LONG_GAP_S
        assert room.voice.spoken_clauses[-2:] == [
            "You said the migration slipped twice,",
            "so what did you change the second time?",
        ]
        assert room.replies[-1] == WORDED
        turn = room.turns[-1]
        starts = [word.t_start_ms for word in turn.words]
        assert [word.text for word in turn.words] == WORDED.split()
        assert starts == sorted(starts)


def test_why_is_in_the_ledger_before_it_is_heard_and_whose_words_once_they_are_known() -> None:
    with room_with(saying(WORDED, first_s=0.1, between_s=0.2)) as (room, _):
        answered(room)
        kinds = room.kinds
        chosen = len(kinds) - 1 - kinds[::-1].index("interviewer.move")
        assert kinds.index("interviewer.worded") > chosen
        assert kinds.index("interviewer.worded") < len(kinds) - 1 - kinds[::-1].index("turn.committed")
        assert room.stated(facts.MoveChosen)[-1].intended_text == PROBE.text


@pytest.mark.parametrize(
    ("script", "fault"),
    [
        (saying(WORDED, first_s=3.0), "slow"),
        (Script([], first_s=30.0), "slow"),
        (saying("", error=ChatUnavailable("Gone", "start it")), "gone"),
        (saying("You said", error=ChatDropped("Broke off", "again")), "dropped"),
        (Script(), "empty"),
        (saying("Great answer, I am impressed. What did you change?"), "guard:says praise"),
        (saying("¿Qué cambió usted la segunda vez que la migración se retrasó, y por qué lo hizo?"), "wrong language"),
        (saying("What religion do the people in your team have?"), "guard:"),
        (saying("**What** did you change?"), "guard:markup"),
        (saying("1. What did you change?"), "guard:"),
        (saying("What did you change 😀?"), "guard:markup"),
        (saying("and then and then and then and then and then"), "loop"),
        (saying("What " + " ".join(f"word{n}" for n in range(40)) + "?"), "too long"),
        (saying("Tell me about a project you led?"), "guard:repeats a question"),
        (saying("How did the 17 customers take it?"), "guard:invents a number"),
        (saying("The migration slipped, I see."), "guard:asks nothing"),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)
def test_whatever_the_model_does_the_same_move_is_said_in_time(script: Script, fault: str) -> None:
    with room_with(script) as (room, _):
        wait = answered(room)
        assert wait < LONG_GAP_S
        assert room.replies[-1].endswith(OWN)
        assert faults(room)[0].startswith(fault)
        assert worded(room).by in {"built-in", "both"}
        assert worded(room).text == room.replies[-1]
        assert room.stated(facts.MoveChosen)[-1].rule == "probe.own_part"


def test_words_that_turn_bad_are_ended_by_the_question_itself() -> None:
    with room_with(saying("You said the migration slipped twice, and that was a great answer.", between_s=0.1)) as (
        room,
        _,
    ):
        answered(room)
        assert room.replies[-1] == f"You said the migration slipped twice, {OWN}"
        assert worded(room).by == "both"
        assert faults(room) == ["guard:says praise"]


def test_a_stream_that_stalls_in_the_middle_leaves_no_long_gap() -> None:
    with room_with(Script(["You said the migration slipped twice, ", "so what"], between_s=20.0)) as (room, chat):
        answered(room)
        assert room.replies[-1] == f"You said the migration slipped twice, {OWN}"
        words = room.turns[-1].words
        gaps = [later.t_start_ms - earlier.t_end_ms for earlier, later in pairwise(words)]
        assert max(gaps) < 1000 * LONG_GAP_S
        assert faults(room) == ["slow"]
        assert chat.broken_off == 1


def test_only_the_first_question_is_asked() -> None:
    with room_with(saying("What did you change the second time? And why was that? And who helped?")) as (room, _):
        answered(room)
        assert room.replies[-1] == "What did you change the second time?"
        assert worded(room).by == "model"


def test_who_cuts_in_hears_no_more_and_the_ledger_says_what_was_heard() -> None:
    with room_with(saying(WORDED, between_s=0.2)) as (room, _):
        room.candidate_says(ANSWER)
        room.wait_for_reply_to_begin()
        room.wait(1.6)
        room.candidate_says("oh wait let me tell you something else about that project")
        room.until(lambda: any(turn.interrupted for turn in room.turns))
        (turn,) = [turn for turn in room.turns if turn.interrupted]
        (cut,) = room.stated(facts.Interrupted)
        assert WORDED.startswith(turn.text)
        assert f"{cut.heard_text} {cut.unheard_text}".strip() == worded(room).text
        assert WORDED.startswith(worded(room).text)
        room.until(lambda: room.phase == "listening")


def test_who_cuts_in_while_more_was_to_come_interrupted_it() -> None:
    script = Script(["You said the migration slipped twice, ", "so what did you change?"], between_s=5.0)
    with room_with(script) as (room, _):
        room.candidate_says(ANSWER)
        room.wait_for_reply_to_begin()
        room.wait(1.3)
        room.candidate_says("yes and that was only because of the vendor we had to work with")
        room.until(lambda: any(turn.interrupted for turn in room.turns))
        (turn,) = [turn for turn in room.turns if turn.interrupted]
        assert "You said the migration slipped twice,".startswith(turn.text)


def test_a_cough_over_growing_words_loses_none_of_them() -> None:
    with room_with(saying(WORDED, first_s=0.1, between_s=0.25)) as (room, _):
        room.candidate_says(ANSWER)
        room.wait_for_reply_to_begin()
        room.wait(1.2)
        room.candidate_coughs(0.5)
        room.until(lambda: room.phase == "listening")
        assert room.replies[-1] == WORDED
        assert not room.turns[-1].interrupted


def test_going_on_after_a_pause_gives_the_request_up_and_begins_another() -> None:
    with room_with(saying(WORDED, first_s=5.0), saying(WORDED)) as (room, chat):
        room.candidate_says("We moved the database")
        room.wait(0.4)
        room.candidate_says("and the migration slipped twice")
        room.wait_for_reply()
        assert room.replies[-1] == WORDED
        assert len(chat.requests) == 2
        assert chat.broken_off == 1
        assert chat.most_under_way <= 2


def test_pauses_too_short_to_be_an_end_cost_no_request() -> None:
    with room_with() as (room, chat):
        chat.otherwise = saying(WORDED)
        for words in ("We moved", "the database", "and then", "the migration", "slipped twice"):
            room.candidate_says(words)
            room.wait(0.12)
        room.wait_for_reply()
        assert len(chat.requests) <= 2


def test_after_three_faults_in_a_row_the_model_is_left_alone_and_later_tried_once_more() -> None:
    gone = saying("", error=ChatUnavailable("Gone", "start it"))
    with room_with(gone, gone, gone) as (room, chat):
        for _ in range(3):
            answered(room)
        assert faults(room) == ["gone", "gone", "gone", "given up"]
        answered(room)
        assert len(chat.requests) == 3, "it is not asked any more"
        room.wait(60)
        chat.scripts = [saying(WORDED)]
        chat.otherwise = saying("And who noticed it first?")
        asked = len(chat.requests)
        answered(room)
        assert len(chat.requests) > asked
        assert worded(room).by == "model"
        answered(room)
        assert faults(room)[4:] == []


def test_a_model_that_fails_its_second_chance_is_not_asked_again() -> None:
    gone = saying("", error=ChatUnavailable("Gone", "start it"))
    with room_with() as (room, chat):
        chat.otherwise = gone
        for _ in range(3):
            answered(room)
        room.wait(60)
        answered(room)
        asked = len(chat.requests)
        room.wait(120)
        answered(room)
        assert len(chat.requests) == asked


def test_a_question_of_the_template_is_said_as_it_is_written() -> None:
    seed = Move(MoveKind.ASK, "Now tell me about a mistake you made.", "next", "q2")
    with room_with(probe=seed) as (room, chat):
        answered(room)
        assert room.replies[-1] == seed.text
        assert chat.requests == []
        assert room.stated(MoveWorded) == []
