"""What the live link tells, folded: rooms as they stand, what of it is new, and how old it is by the server's own clock."""

import random
from typing import Any

import pytest

from app.proctor.board.face import Seen, face_of, sentence
from app.proctor.board.order import wanted
from app.proctor.board.ticking import ticking
from app.proctor.live.room import Attendant, Person
from app.proctor.live.rooms import Rooms

BEGUN_NS = 5_000_000_000


def entry(session_id: str = "s1", **said: Any) -> dict[str, Any]:
    return {
        "session_id": session_id,
        "status": "in_progress",
        "participant_name": "Asha Rao",
        "device_id": "k1",
        "device_name": "Room 4",
        "heard_at": "2026-03-02T09:00:00.000Z",
        "signals": 0,
        **said,
    }


def snapshot(*entries: dict[str, Any], at: str = "2026-03-02T09:00:00.000Z", **more: Any) -> dict[str, Any]:
    kiosks = [{"device_id": "k1", "name": "Room 4", "location": "Delhi", "online": True, "heard_at": None}]
    return {"type": "snapshot", "cursor": "a.1", "server_time": at, "sessions": [*entries], "kiosks": kiosks, **more}


def changes(*said: dict[str, Any], at: str = "2026-03-02T09:00:01.000Z", moments: Any = ()) -> dict[str, Any]:
    return {"type": "changes", "cursor": "a.2", "server_time": at, "changes": [*said], "moments": [*moments]}


@pytest.fixture
def rooms() -> Rooms:
    rooms = Rooms()
    rooms.take([snapshot(entry(limit_s=900, elapsed_s=100))], BEGUN_NS)
    rooms.news()
    return rooms


def test_nothing_is_known_before_the_board_was_told_once():
    rooms = Rooms()
    assert not rooms.told_once
    rooms.take([snapshot()], BEGUN_NS)
    assert rooms.told_once
    assert rooms.news().whole


def test_fields_change_a_room_and_the_moment_leaves_its_state_alone(rooms: Rooms):
    before = rooms.all["s1"]
    moment = {"session_id": "s1", "level": [-30.5, -96.0], "captions": {"participant": "we cut"}}
    rooms.take([changes(moments=[moment])], BEGUN_NS)
    assert rooms.all["s1"] is before
    assert (rooms.pulses["s1"].heard, rooms.pulses["s1"].captions) == (-30.5, {"participant": "we cut"})
    news = rooms.news()
    assert (news.rooms, news.pulses) == (set(), {"s1"})

    rooms.take([changes({"session_id": "s1", "fields": {"pauses": ["proctor"], "signals": 2}})], BEGUN_NS)
    assert (rooms.all["s1"].pauses, rooms.all["s1"].signals) == (("proctor",), 2)
    assert rooms.news().rooms == {"s1"}
    assert not rooms.news()


def test_facts_come_in_their_order_and_those_of_unknown_rooms_wait_for_the_snapshot(rooms: Rooms):
    said = {"seq": 7, "kind": "signal", "t_utc": "2026-03-02T09:00:00.500Z", "body": {"kind": "paste"}}
    other = {"session_id": "who", "fields": {"signals": 1}, "event": said}
    rooms.take(
        [changes({"session_id": "s1", "event": said}, other, {"session_id": "s1", "event": said | {"seq": 8}})], 0
    )
    assert [fact.seq for fact in rooms.news().facts] == [7, 8]
    assert set(rooms.all) == {"s1"}


def test_a_new_snapshot_takes_the_place_of_everything(rooms: Rooms):
    rooms.take([snapshot(entry("s2"))], BEGUN_NS)
    assert set(rooms.all) == set(rooms.pulses) == {"s2"}
    news = rooms.news()
    assert (news.whole, news.gone) == (True, {"s1"})


def test_a_room_that_left_is_gone_whatever_is_still_said_of_it(rooms: Rooms):
    gone = {"session_id": "s1", "gone": True}
    rooms.take([changes({"session_id": "s1", "fields": {"signals": 9}}, gone, moments=[{"session_id": "s1"}])], 0)
    assert not rooms.all
    news = rooms.news()
    assert (news.rooms, news.gone) == (set(), {"s1"})


def test_ages_run_on_by_the_servers_clock_while_nothing_comes(rooms: Rooms):
    assert rooms.age_s("s1", BEGUN_NS) == 0
    assert rooms.age_s("s1", BEGUN_NS + 14_000_000_000) == 14
    rooms.take(
        [changes(at="2026-03-02T09:00:20.000Z")], BEGUN_NS + 20_000_000_000
    )  # the server is there, the kiosk is not
    assert rooms.age_s("s1", BEGUN_NS + 20_000_000_000) == 20
    assert rooms.age_s("unknown", 0) is None


def test_time_left_runs_on_from_the_newest_figure_and_stands_still_in_a_pause(rooms: Rooms):
    second = 1_000_000_000
    assert rooms.left_s("s1", BEGUN_NS) == 800
    assert rooms.left_s("s1", BEGUN_NS + 10 * second) == 790
    paused = {"session_id": "s1", "fields": {"pauses": ["proctor"]}}
    rooms.take([changes(paused, at="2026-03-02T09:00:10.000Z")], BEGUN_NS + 10 * second)
    assert rooms.left_s("s1", BEGUN_NS + 60 * second) == 790
    resumed = {"session_id": "s1", "fields": {"pauses": []}}
    rooms.take([changes(resumed, at="2026-03-02T09:01:00.000Z")], BEGUN_NS + 60 * second)
    assert rooms.left_s("s1", BEGUN_NS + 65 * second) == 785
    repeated = {"session_id": "s1", "elapsed_s": 100, "heard_at": "2026-03-02T09:01:05.000Z"}
    rooms.take([changes(moments=[repeated], at="2026-03-02T09:01:05.000Z")], BEGUN_NS + 65 * second)
    assert rooms.left_s("s1", BEGUN_NS + 65 * second) == 785  # the same old figure is no news


def test_who_looks_after_a_room_and_who_calls_for_help(rooms: Rooms):
    fields = {
        "attendant": {"id": "u1", "name": "Mei", "offer": {"to": {"id": "u2", "name": "Tom"}, "note": "lunch"}},
        "help": {"by": {"id": "u1", "name": "Mei"}, "note": "two voices", "at": "2026-03-02T09:00:01.000Z"},
    }
    rooms.take([changes({"session_id": "s1", "fields": fields})], 0)
    room = rooms.all["s1"]
    assert room.attendant == Attendant(Person("u1", "Mei"), Person("u2", "Tom"), "lunch")
    assert room.help is not None
    answered = {"help": fields["help"] | {"answered_at": "2026-03-02T09:00:09.000Z"}, "attendant": None}
    rooms.take([changes({"session_id": "s1", "fields": answered})], 0)
    assert (rooms.all["s1"].help, rooms.all["s1"].attendant) == (None, None)


ODD: list[Any] = [
    None,
    True,
    -1,
    1e400,
    "",
    "x" * 9999,
    [],
    [1, "a"],
    {},
    {"a": {}},
    float("nan"),
    "2026-99-99T00:00:00.000Z",
]


def test_whatever_a_server_of_another_time_may_say_never_breaks_the_board():
    draw = random.Random(7)  # noqa: S311 - repeatable is the point
    rooms = Rooms()
    names = [*entry(), "pauses", "level", "captions", "detectors", "signals_by_kind", "attendant", "help", "elapsed_s"]
    names += ["limit_s", "network", "called_at", "a_field_of_tomorrow"]
    for number in range(400):
        odd = {name: draw.choice(ODD) for name in draw.sample(names, 5)}
        message = draw.choice(
            [
                snapshot(entry() | odd, draw.choice(ODD)),
                changes({"session_id": "s1", "fields": odd}, draw.choice(ODD), moments=[odd | {"session_id": "s1"}]),
                changes({"session_id": "s1", "entry": odd}, {"kiosk": odd}, {"kiosk": draw.choice(ODD)}),
                changes({"session_id": draw.choice(["s1", "", "s2"]), "event": odd, "gone": draw.choice([True, 1])}),
                {"type": draw.choice(["resumed", "of tomorrow"]), "server_time": draw.choice(ODD)},
            ]
        )
        rooms.take([message], number)
        for session_id in rooms.all:
            room, left_s, age_s = (
                rooms.all[session_id],
                rooms.left_s(session_id, number),
                rooms.age_s(session_id, number),
            )
            seen = Seen("u1", rooms.server_now(number), age_s=age_s, left_s=left_s)
            face = face_of(room, rooms.pulses[session_id], rooms.kiosk(room), seen)
            assert sentence(face, *ticking(face, left_s=left_s, age_s=age_s, now_s=seen.now_s)[:1], "")
            assert wanted([face]) == [session_id]
    assert rooms.told_once
