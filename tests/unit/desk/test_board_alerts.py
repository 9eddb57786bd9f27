"""Calls and sounds: who has waited longest, what is new enough to be heard of, and what a tone is."""

import numpy as np
import pytest

from app.proctor.alerts.happenings import CALL, EVERY, HELP, KIOSK, LINK, Listening, Sounds, loudest, sounds_of
from app.proctor.alerts.tones import RATE, tone
from app.proctor.board.ticking import ticking
from app.proctor.calls.asks import ask_words, asks
from app.proctor.calls.waiting import call_words, calls, to_answer, waits_words
from app.proctor.live.room import Kiosk, Room, room_of
from tests.support.board_faces import NOW, face, told

CALLED = "2026-03-02T08:59:30.000Z"


def room(session_id: str = "s1", **said: object) -> Room:
    return room_of(session_id, told(**said))


def kiosk(*, online: bool) -> Kiosk:
    return Kiosk("k1", "Room 4", "", online, None)


def test_whoever_has_waited_longest_is_answered_first_but_for_the_room_one_looks_at():
    later = room("later", called_at="2026-03-02T08:59:50.000Z", device_id="k2")
    waiting = calls([later, room("first", called_at=CALLED), room("quiet")], {"k2": "Room 9"})
    assert [call.session_id for call in waiting] == ["first", "later"]
    assert to_answer(waiting, "") == waiting[0]
    assert to_answer(waiting, "later") == waiting[1]
    assert to_answer((), "later") is None
    assert call_words(waiting[1], 0) == "Room 9: Asha Rao calls for a person"
    assert call_words(waiting[0], 1) == "Room 4: Asha Rao calls for a person · Others calling: 1"
    assert waits_words(waiting[0], NOW) == "waiting for 0:30"


def test_a_session_that_has_ended_calls_nobody():
    assert calls([room(called_at=CALLED, status="failed")]) == ()


def test_what_colleagues_ask_of_one_is_told_at_other_places_and_ones_own_call_is_not():
    help_ = {"by": {"id": "u2", "name": "Tom"}, "note": "two voices", "at": CALLED}
    offer = {"to": {"id": "u1", "name": "Me"}, "note": "lunch"}
    rooms = [
        room("offered", attendant={"id": "u2", "name": "Tom", "offer": offer}, device_id="k2"),
        room("helped", help=help_),
        room("mine", help=help_ | {"by": {"id": "u1", "name": "Me"}}),
        room("not for me", attendant={"id": "u2", "name": "Tom", "offer": offer | {"to": {"id": "u3", "name": "Li"}}}),
        room("over", help=help_, status="completed"),
    ]
    found = asks(rooms, "u1", {"k2": "Room 9"})
    assert [(each.kind, each.session_id) for each in found] == [("help", "helped"), ("offer", "offered")]
    assert ask_words(found[0], 1) == "Tom asks for help: Room 4 – two voices · Others asking: 1"
    assert ask_words(found[1], 0) == "Tom hands a room over to you: Room 9 – lunch"
    assert asks(rooms, "u1", {}, at_session="helped")[0].kind == "offer"


def test_only_what_is_new_is_heard_of():
    listening = Listening()
    rooms = {"s1": room(signals_by_kind={"paste": 3})}
    assert listening.hear(rooms, {}) == set()  # so it was when somebody sat down
    rooms["s1"] = room(signals_by_kind={"paste": 4, "focus_loss": 1})
    assert listening.hear(rooms, {}, {"s1"}) == {"paste", "focus_loss"}
    assert listening.hear(rooms, {}, {"s1"}) == set()


def test_a_call_that_waits_is_heard_of_at_once_and_each_call_once():
    listening = Listening()
    rooms = {"s1": room(called_at=CALLED)}
    assert listening.hear(rooms, {}) == {CALL}
    assert listening.hear(rooms, {}) == set()
    rooms["s1"] = room(called_at=None)
    assert listening.hear(rooms, {}, {"s1"}) == set()
    rooms["s1"] = room(called_at="2026-03-02T08:59:59.000Z")
    assert listening.hear(rooms, {}, {"s1"}) == {CALL}


def test_a_colleagues_call_and_a_kiosk_that_goes_are_heard_of():
    listening = Listening()
    rooms = {"s1": room()}
    assert listening.hear(rooms, {"k1": kiosk(online=True)}) == set()
    assert listening.hear(rooms, {"k1": kiosk(online=False)}) == {KIOSK}
    rooms["s1"] = room(help={"by": {"id": "u2", "name": "Tom"}, "note": "", "at": CALLED})
    assert listening.hear(rooms, {"k1": kiosk(online=False)}) == {HELP}


def test_a_free_kiosk_that_is_switched_off_disturbs_nobody():
    listening = Listening()
    listening.hear({}, {"k1": kiosk(online=True)})
    assert listening.hear({}, {"k1": kiosk(online=False)}) == set()


def test_the_most_urgent_of_what_was_chosen_is_heard():
    assert loudest({"paste", LINK, CALL}, Sounds(frozenset({"paste", LINK}))) == LINK
    assert loudest({"paste", CALL}, Sounds()) == ""


def test_what_was_chosen_is_remembered_and_nothing_else_is_believed():
    chosen = Sounds(frozenset({CALL, "paste"}), "loud")
    assert sounds_of(chosen.kept()) == chosen
    assert sounds_of({"kinds": ["paste", "no such kind", 7], "volume": "deafening"}) == Sounds(frozenset({"paste"}))
    assert sounds_of(None) == sounds_of({"kinds": "paste"}) == Sounds()


@pytest.mark.parametrize("what", [*EVERY[:4], "paste"])
def test_a_tone_is_short_soft_at_both_ends_and_as_loud_as_was_chosen(what):
    quiet, loud = tone(what, "quiet"), tone(what, "loud")
    assert quiet.dtype == np.float32
    assert 0.1 < len(loud) / RATE < 1.2
    assert 0.3 < np.abs(loud).max() <= 0.5
    assert np.abs(quiet).max() < 0.1
    assert abs(loud[0]) < 1e-3
    assert abs(loud[-1]) < 1e-3


@pytest.mark.parametrize(
    ("said", "left_s", "age_s", "words"),
    [
        ({}, 750.0, 0.0, ("12:30", "plain")),
        ({}, 61.0, 0.0, ("1:01", "late")),
        ({}, -65.0, 0.0, ("−1:05", "late")),
        ({}, None, 0.0, ("", "plain")),
        ({"age_s": 14.0}, 750.0, 14.0, ("14 s ago", "stale")),
        ({"connected": False}, 750.0, 90.0, ("1 min ago", "stale")),
        ({"connected": False}, 750.0, None, ("–", "stale")),
        ({"called_at": CALLED}, 750.0, 0.0, ("30 s ago", "waits")),
        ({"status": "completed", "ended_at": "2026-03-02T08:55:00.000Z"}, None, 300.0, ("5 min ago", "past")),
    ],
)
def test_time_runs_on_a_tile_only_while_it_is_live(said, left_s, age_s, words):
    assert ticking(face(**said), left_s=left_s, age_s=age_s, now_s=NOW) == words


def test_ages_are_brief_where_tiles_are_small():
    old = face(connected=False)
    ages = [ticking(old, left_s=None, age_s=age, now_s=NOW, short=True)[0] for age in (14.0, 200.0, 8000.0, 200_000.0)]
    assert ages == ["14 s", "3 min", "2 h", "2 d"]
