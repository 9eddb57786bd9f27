"""A model reads answers along and notes what it hears: checked, on record before it counts, and never in the way of a reply."""

import json
from collections.abc import Iterator
from contextlib import contextmanager

from engine.interview.chat import ChatRequest, ChatUnavailable
from engine.interview.mind_facts import AnswerReflected
from engine.interviewer.by_model.reflecting import ModelReflector
from engine.interviewer.language import load_language
from tests.support.room import Room
from tests.support.scripted_chat import Script, ScriptedChat

STORY = (
    "last spring our label printer failed twice a week",
    "so i timed every failure because i suspected the heat and then i moved it away",
    "and after a month it had not failed even once so we kept it there",
)


def noting(*notes: tuple[str, str, str], first_s: float = 0.5) -> Script:
    listed = [{"dimension": dimension, "kind": kind, "quote": quote} for dimension, kind, quote in notes]
    return Script([json.dumps({"notes": listed})], first_s)


TIMED = ("d", "own_action", "I timed every failure")


@contextmanager
def room_with(*scripts: Script, otherwise: Script | None = None) -> Iterator[tuple[Room, ScriptedChat]]:
    chat = ScriptedChat(list(scripts), otherwise=otherwise or noting())
    room = Room(reflector=ModelReflector(chat, load_language("en")))
    try:
        yield room, chat
    finally:
        room.close()
        assert chat.under_way == 0


def tell(room: Room, *parts: str, pause_s: float = 0.6) -> None:
    for part in parts:
        room.candidate_says(part)
        room.wait(pause_s)


def notes(room: Room) -> list[tuple[str, str]]:
    return [(note["kind"], note["quote"]) for fact in room.stated(AnswerReflected) for note in fact.notes]


def test_what_is_noticed_is_on_record_before_the_move_that_may_go_by_it() -> None:
    with room_with(noting(TIMED), otherwise=noting(TIMED)) as (room, _):
        tell(room, *STORY)
        room.wait_for_reply()
        assert notes(room) == [("own_action", "I timed every failure")]
        (reflected,) = room.stated(AnswerReflected)
        answer = next(turn for turn in room.turns if turn.text.startswith("last spring"))
        assert reflected.turn_id == answer.id
        moves = [place for place, kind in enumerate(room.kinds) if kind == "interviewer.move"]
        assert room.kinds.index("interviewer.reflected") < moves[-1]
        assert [note.quote for note in room.mind.situations[-1].noted] == ["I timed every failure"]


def test_a_quote_that_nobody_said_is_no_note() -> None:
    invented = noting(
        ("d", "result", "sales went up by half"), ("d", "own_action", "timed failure"), ("d", "result", "it")
    )
    with room_with(invented, otherwise=invented) as (room, _):
        tell(room, *STORY)
        room.wait_for_reply()
        assert notes(room) == []


def test_it_asks_seldom_and_one_at_a_time() -> None:
    with room_with(otherwise=noting(TIMED, first_s=0.3)) as (room, chat):
        tell(room, *STORY, *STORY, *STORY)
        room.wait_for_reply()
        assert 1 <= len(chat.requests) <= room.now / 5
        assert chat.most_under_way == 1
        assert notes(room) == [("own_action", "I timed every failure")], "the same note is no second one"


def test_a_reply_never_waits_for_it() -> None:
    def wait(first_s: float) -> float:
        with room_with(otherwise=noting(TIMED, first_s=first_s)) as (room, chat):
            tell(room, *STORY[:2])
            ended = room.candidate_starts_saying(STORY[2])
            room.wait_for_reply_to_begin()
            assert chat.under_way == 0, "it is given up as soon as a pause begins"
            return room.now - ended

    assert abs(wait(60.0) - wait(0.0)) < 0.05


def test_a_model_that_fails_three_times_is_not_asked_any_more() -> None:
    gone = Script(error=ChatUnavailable("Gone", "start it"))
    with room_with(otherwise=gone) as (room, chat):
        tell(room, *STORY * 8)
        room.wait_for_reply()
        assert len(chat.requests) == 3
        assert notes(room) == []


def test_what_is_private_is_not_sent_and_not_noted() -> None:
    def reply(request: ChatRequest) -> Script:
        assert "divorce" not in request.messages[-1].content
        return noting(("d", "situation", "I was going through a divorce"), TIMED)

    with room_with() as (room, chat):
        chat.reply = reply
        tell(room, "last year i was going through my divorce.", *STORY)
        room.wait_for_reply()
        assert chat.requests
        assert notes(room) == [("own_action", "I timed every failure")]
