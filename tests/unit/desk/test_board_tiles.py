"""What each tile says and how the board orders, holds, narrows and lays them out; plain functions, no window."""

import itertools
from dataclasses import replace

import pytest

from app.desk.moments import zone_name
from app.proctor.board.choosing import FILTERS, Choice, choice_of, counts, fits, head_line
from app.proctor.board.coming import coming
from app.proctor.board.face import sentence
from app.proctor.board.free_kiosks import idle_kiosks
from app.proctor.board.grid import Detail, grid_for
from app.proctor.board.order import REST_S, Order, moving_up, wanted
from app.proctor.board.standing import Standing
from tests.support.board_faces import NOW, face, offline

CALLED = "2026-03-02T08:59:30.000Z"
DESK = 0.72


@pytest.mark.parametrize(
    ("said", "stands"),
    [
        ({}, Standing.RUNNING),
        ({"called_at": CALLED, "pauses": ["proctor"]}, Standing.CALLS),
        ({"help": {"by": {"id": "u2", "name": "Tom"}, "note": "", "at": CALLED}}, Standing.HELP),
        ({"pauses": ["lock"], "locked": True}, Standing.LOCKED),
        ({"pauses": ["device"], "kiosk": offline()}, Standing.PAUSED),
        ({"kiosk": offline()}, Standing.KIOSK_LOST),
        ({"age_s": 40.0}, Standing.SILENT),
        ({"age_s": 40.0, "status": "scheduled"}, Standing.ARRIVING),
        ({"age_s": 40.0, "connected": False}, Standing.RUNNING),  # the desk is cut off: no kiosk is to blame
        ({"detectors": {"keys": {"state": "failed", "reason": "no access"}}}, Standing.DETECTORS),
        ({"detectors": {"camera": {"state": "denied", "reason": "off"}}}, Standing.RUNNING),
        ({"network": {"link": "websocket", "round_trip_ms": 2500, "backlog": 0}}, Standing.NETWORK),
        ({"network": {"link": "websocket", "round_trip_ms": 20, "backlog": 900}}, Standing.NETWORK),
        ({"unseen": 2, "signals": 2}, Standing.SIGNALS),
        ({"status": "completed", "called_at": CALLED}, Standing.ENDED),
    ],
)
def test_a_room_stands_as_the_worst_that_is_so_of_it(said, stands):
    assert face(**said).standing is stands


def test_a_tile_says_why_it_stands_so():
    help_ = {"by": {"id": "u2", "name": "Tom"}, "note": "two voices", "at": CALLED}
    assert face(help=help_).why == "Tom: two voices"
    assert face(pauses=["proctor", "device"]).why == "by a proctor, sound device"
    assert face(detectors={"keys": {"state": "failed", "reason": "no access"}}).why == "no access"


def test_a_lost_kiosk_was_last_heard_when_anything_of_it_was():
    said = face(kiosk=offline(heard_at="2026-03-02T08:00:00.000Z"), heard_at="2026-03-02T08:59:00.000Z", age_s=60.0)
    assert said.since_s == NOW - 60
    assert face(kiosk=offline(), heard_at="2026-03-02T08:00:00.000Z", age_s=3600.0).since_s == NOW - 60


def test_free_kiosks_stand_ready_first_and_say_since_when_the_others_are_gone():
    kiosks = [
        offline("Room 2"),
        offline("Room 10", "2026-02-27T08:59:00.000Z"),
        replace(offline("Room 9"), online=True),
    ]
    kiosks.append(replace(offline("Room 1"), online=True, location="Leeds"))
    found = idle_kiosks(kiosks, Choice(), NOW)
    assert [each.words for each in found[:2]] == ["Room 1", "Room 9"]
    assert [each.ready for each in found] == [True, True, False, False]
    assert found[2].words.startswith("Room 2, offline since ")
    assert zone_name() in found[2].words
    assert len(found[3].words) > len(found[2].words)  # of another day: with its date
    assert [each.words for each in idle_kiosks(kiosks, Choice(location="Leeds"), NOW)] == ["Room 1"]


def test_who_comes_next_is_read_from_what_the_server_lists():
    later = {"scheduled_at": "2026-03-02T11:00:00.000Z", "participant": {"name": "Li Wei"}, "stage": {"name": "Second"}}
    sooner = {"scheduled_at": "2026-03-02T10:00:00.000Z", "participant": None, "template": {"name": "Support"}}
    found = coming([later, sooner, {"scheduled_at": "soon"}])
    assert [(each.candidate, each.stage) for each in found] == [("", "Support"), ("Li Wei", "Second")]


def test_what_is_old_never_counts_as_live():
    assert face(age_s=2.0).fresh
    assert not face(age_s=8.0).fresh
    assert not face(age_s=0.0, connected=False).fresh


def test_a_screen_reader_hears_the_whole_tile():
    said = face(
        signals=3,
        unseen=1,
        signals_by_kind={"paste": 2, "focus_loss": 1},
        phase="candidate_speaking",
        detectors={"keys": {"state": "active"}, "camera": {"state": "denied"}, "usb": {"state": "unsupported"}},
        attendant={"id": "u1", "name": "Mei"},
        question=2,
        questions=6,
    )
    assert sentence(said, "12:30", "") == (
        "Room 4. New signals. Asha Rao. First interview. time left 12:30. Candidate speaks. question 2/6. "
        "signals: 3 (Pasted text 2, Focus lost 1). new since you looked: 1. detectors watching: 1 of 2. attended by Mei"
    )
    assert "8 s old, not live" in sentence(face(age_s=8.0), "", "8 s")


def test_what_calls_for_a_person_stands_first_and_the_rest_by_their_end():
    rooms = [
        face("ends-later", device_name="Room 1", left_s=900),
        face("ends-sooner", device_name="Room 2", left_s=60),
        face("pinned", device_name="Room 3", pinned=True, left_s=800),
        face("signals", device_name="Room 5", unseen=1, left_s=800),
        face("paused", device_name="Room 6", pauses=["proctor"]),
        face("called-later", called_at="2026-03-02T08:59:50.000Z"),
        face("called-first", called_at="2026-03-02T08:59:10.000Z"),
        face("lost", kiosk=offline()),
        face("ended-long-ago", status="completed", ended_at="2026-03-02T08:50:00.000Z"),
        face("ended-just-now", status="failed", ended_at="2026-03-02T08:59:00.000Z"),
        face("arriving", status="scheduled"),
    ]
    order = ["called-first", "called-later", "paused", "lost", "pinned", "signals", "ends-sooner", "ends-later"]
    order += ["arriving", "ended-just-now", "ended-long-ago"]
    for shuffled in itertools.islice(itertools.permutations(rooms), 0, 5000, 997):
        assert wanted(shuffled) == order


def test_rooms_of_one_end_stand_by_their_numbers():
    rooms = [face(f"s{number}", device_name=f"Room {number}") for number in (10, 9, 2, 1)]
    assert wanted(rooms) == ["s1", "s2", "s9", "s10"]


def test_nothing_moves_under_a_hand_and_it_is_told_what_would():
    order = Order()
    order.follow(["a", "b", "c", "d"], 0.0)
    order.touched(10.0)
    assert not order.follow(["d", "a", "b", "c"], 11.0)
    assert (order.ids, order.moving_up) == (("a", "b", "c", "d"), 1)
    assert order.follow(["d", "a", "b", "c", "new"], 12.0)  # what is new comes to the end
    assert order.ids == ("a", "b", "c", "d", "new")
    assert order.follow(["d", "a", "b", "c", "new"], 10.0 + REST_S)
    assert (order.ids, order.moving_up) == (("d", "a", "b", "c", "new"), 0)


def test_whoever_asks_has_the_new_order_at_once_and_what_left_leaves():
    order = Order()
    order.follow(["a", "b", "c"], 0.0)
    order.touched(1.0)
    assert order.follow(["c", "a"], 1.5)
    assert order.ids == ("a", "c")
    assert order.follow(["c", "a"], 1.6, at_once=True)
    assert (order.ids, order.moving_up) == (("c", "a"), 0)


def test_only_rooms_that_overtake_count_as_moving():
    assert moving_up(["a", "b", "c", "d"], ["a", "b", "c", "d"]) == 0
    assert moving_up(["a", "b", "c", "d"], ["d", "a", "b", "c"]) == 1
    assert moving_up(["a", "b", "c", "d"], ["d", "c", "b", "a"]) == 3


def test_choosing_by_state_place_person_and_words():
    tomas = face(participant_name="Tomás Müller", location="Delhi", called_at=CALLED)
    kenji = face(participant_name="田中 健二", device_name="Room 12", attendant={"id": "u1", "name": "Me"}, unseen=1)
    assert [fits(each, Choice("incidents")) for each in (tomas, kenji)] == [True, False]
    assert [fits(each, Choice("mine")) for each in (tomas, kenji)] == [False, True]
    assert [fits(each, Choice("signals")) for each in (tomas, kenji)] == [False, True]
    assert [fits(each, Choice(location="Delhi")) for each in (tomas, kenji)] == [True, False]
    assert [fits(each, Choice(text="tomas muller")) for each in (tomas, kenji)] == [True, False]
    assert [fits(each, Choice(text="健二 12")) for each in (tomas, kenji)] == [False, True]
    assert counts([tomas, kenji]) == {"all": 2, "incidents": 1, "signals": 1, "mine": 1, "ended": 0}
    assert head_line([tomas, kenji]) == "Rooms: 2 · Running: 2 · Calls: 1 · New signals: 1"


def test_the_filters_go_round_and_are_remembered():
    seen = [Choice()]
    while (following := seen[-1].next_filter()) != seen[0]:
        seen.append(following)
    assert [each.filter for each in seen] == [*FILTERS]
    assert choice_of(Choice("mine", "Delhi", "typed").kept()) == Choice("mine", "Delhi")
    assert choice_of({"filter": 7, "location": ["x"]}) == choice_of(None) == Choice()


@pytest.mark.parametrize(
    ("count", "size", "detail"),
    [
        (6, (1016, 560), Detail.FULL),
        (12, (1656, 890), Detail.FULL),
        (12, (1016, 560), Detail.MEDIUM),
        (40, (1656, 890), Detail.MEDIUM),
        (40, (1016, 560), Detail.COMPACT),
        (200, (1656, 890), Detail.COMPACT),
    ],
)
def test_as_much_is_said_as_fits_at_once(count, size, detail):
    grid = grid_for(count, *size, DESK)
    assert grid.detail is detail
    assert grid.height <= size[1]


@pytest.mark.parametrize("count", [0, 1, 7, 40, 200, 1000])
@pytest.mark.parametrize("size", [(1016, 560), (1656, 890), (300, 200)])
def test_every_tile_is_found_where_it_stands_and_none_overlap(count, size):
    grid = grid_for(count, *size, DESK)
    for number in range(count):
        left, top = grid.left_top(number)
        assert left + grid.tile_width <= size[0]
        assert grid.at(left, top) == grid.at(left + grid.tile_width - 1, top + grid.tile_height - 1) == number
    assert grid.at(-1, 0) is None
    assert grid.at(0, grid.height + 5) is None
    assert [*grid.between(0, grid.height)] == [*range(count)]


def test_where_not_all_fit_one_scrolls():
    grid = grid_for(200, 1016, 560, DESK)
    assert grid.height > 560
    assert grid.between(grid.height, grid.height + 900) == range(200, 200)
    assert grid.tile_height >= round(24 * DESK)


def test_the_end_of_the_time_orders_by_half_minutes_so_that_a_breath_moves_nothing():
    assert face(left_s=100.0).ends_s == face(left_s=100.0, now_s=NOW + 3).ends_s
