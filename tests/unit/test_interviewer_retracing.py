"""A real conversation's ledger tells why each move was made, what was known, and gives the same moves and maps when it is read again."""

import json
from collections.abc import Iterator
from dataclasses import replace

import pytest

from engine.interview import facts
from engine.interview.templates import AgentProfile, Interaction, ProbingDepth
from engine.interviewer.builtin import BuiltInInterviewer
from engine.interviewer.retracing import Interviewed, retrace
from tests.support import interviewer_room
from tests.support.room import Room

STAGE = interviewer_room.stage_of()
PROFILE = AgentProfile("p", "Avery", "Avery, an AI interviewer", interaction=Interaction())
STRONG = (
    "last spring our label printer failed twice a week so i timed every failure because i suspected the heat and i moved it away from "
    "the oven and after a month it worked"
)


@pytest.fixture
def room() -> Iterator[Room]:
    room = Room(STAGE)
    room.mind.next_move = BuiltInInterviewer("en").next_move  # type: ignore[method-assign]
    yield room
    room.close()


def told(room: Room) -> list[tuple[str, dict]]:
    return [(fact.KIND, json.loads(json.dumps(facts.body_of(fact)))) for fact in room.journal.facts]


def retraced(room: Room, profile: AgentProfile = PROFILE):
    return retrace(told(room), Interviewed(STAGE, profile, "en", "Sam"))


def opened(room: Room) -> None:
    room.wait(1.0)
    room.until(lambda: room.phase == "listening")


def test_the_map_is_stated_at_each_answer_before_the_move_it_led_to(room):
    opened(room)
    room.candidate_says("i usually try to help people")
    room.wait_for_reply()
    kinds = [kind for kind in room.kinds if kind.startswith("interviewer.")]
    assert kinds[:3] == ["interviewer.move", "interviewer.coverage", "interviewer.move"]
    (known,) = room.stated(facts.CoverageNoted)
    assert known.turn_id == room.turns[1].id
    assert [each["answers"] for each in known.dimensions] == [[known.turn_id], [], []]


def test_a_move_states_what_it_was_chosen_by_and_the_turn_it_became(room):
    opened(room)
    room.candidate_says("i usually try to help people")
    room.wait_for_reply()
    first, second = room.stated(facts.MoveChosen)
    assert [first.turn_id, second.turn_id] == [room.turns[0].id, room.turns[2].id]
    assert (first.trigger, second.trigger) == ("opening", "answer")
    assert 0 <= first.elapsed_s < second.elapsed_s
    assert second.time_limit_s == STAGE.duration_minutes * 60
    assert second.answer_kind == "story"


def test_the_ledger_gives_the_same_moves_and_maps_again(room):
    opened(room)
    for answer in ("i usually try to help people", STRONG, "can you repeat that", "i do not know", STRONG):
        room.candidate_says(answer)
        room.wait_for_reply()
    found = retraced(room)
    assert len(found) == len(room.stated(facts.MoveChosen)) >= 6
    assert all(each.same_move for each in found)
    assert all(each.same_map for each in found)
    assert sum(bool(each.known) for each in found) == 5


def test_an_interruption_and_a_silence_are_retraced_too(room):
    room.wait(1.0)
    room.until(lambda: "interviewer_speaking" in room.watcher.phases)
    room.wait(1.5)
    room.candidate_says("sorry can you say that again please")
    room.wait_for_reply()
    room.wait(15)
    room.until(lambda: room.phase == "listening")
    found = retraced(room)
    assert {each.stated["trigger"] for each in found} >= {"opening", "interruption", "silence"}
    assert all(each.same_move for each in found)


def test_other_rules_are_told_apart(room):
    opened(room)
    for answer in ("i usually try to help people", "i usually try to help people"):
        room.candidate_says(answer)
        room.wait_for_reply()
    low = replace(PROFILE, interaction=Interaction(probing_depth=ProbingDepth.LOW))
    assert [each.same_move for each in retraced(room, low)] == [True, True, False]


def test_moves_of_before_that_say_nothing_of_it_are_left_out(room):
    opened(room)
    old = [(kind, {**body, "trigger": ""}) for kind, body in told(room)]
    assert retrace(old, Interviewed(STAGE, PROFILE, "en")) == []
