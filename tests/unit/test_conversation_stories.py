"""The conversation as those in the room live it."""

from collections.abc import Iterator

import pytest

from tests.support.room import Room


@pytest.fixture
def room() -> Iterator[Room]:
    room = Room()
    yield room
    room.close()


def test_a_question_an_answer_and_a_reply(room: Room) -> None:
    room.interviewer_will_say("Tell me about a project you led.", "What did you learn?")
    room.candidate_says("We cut the backlog by half") if False else None
    room.wait(4)
    room.candidate_says("We cut the backlog by half in a year")
    room.wait_for_reply()
    assert room.answers == ["We cut the backlog by half in a year"]
    assert room.replies == ["Tell me about a project you led.", "What did you learn?"]
    assert room.heard_by_candidate == " ".join(room.replies)


def test_a_cough_does_not_silence_the_interviewer(room: Room) -> None:
    room.interviewer_says("Tell me about a project you led.")
    room.candidate_coughs(for_seconds=0.2)
    room.wait(2.0)
    assert room.heard_by_candidate == "Tell me about a project you led."


def test_going_on_after_a_pause_keeps_it_one_answer(room: Room) -> None:
    room.candidate_says("We cut the backlog by half")
    room.wait(0.4)
    room.candidate_says("and kept it there for a year")
    room.wait_for_reply()
    assert room.answers == ["We cut the backlog by half and kept it there for a year"]
    assert room.replies_thrown_away == 1
