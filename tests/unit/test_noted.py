"""What a candidate is told of the watch: all of what is watched, and what was noted, when and for how long."""

from app.kiosk.ports import Noted, NotedOnce, WatchedPart
from app.kiosk.services.noted import ASKED_APART, LONGEST, PARTS, noted_in, watched_parts
from proctoring.signals import KIND_NAMES
from sync.events import Event

BEGAN = "2026-03-04T12:00:00.000Z"


def signal(kind, phase, second, *, span="s1", statement="it happened"):
    body = {
        "kind": kind,
        "phase": phase,
        "span": span,
        "t_utc": f"2026-03-04T12:{second // 60:02d}:{second % 60:02d}.000Z",
        "t_mono_ns": str(10**18 + second * 10**9),
        "statement": statement,
    }
    return Event("s", 1, BEGAN, 1, "signal", body, "", "", "", "")


def test_every_kind_that_may_be_watched_is_told_of_before_consent():
    assert frozenset().union(*PARTS.values()) | ASKED_APART == KIND_NAMES


def test_a_part_is_told_unless_all_of_it_is_off():
    assert WatchedPart.FOCUS in watched_parts({"focus_loss"})
    assert WatchedPart.FOCUS not in watched_parts(PARTS[WatchedPart.FOCUS])
    assert WatchedPart.CAMERA not in watched_parts()
    assert WatchedPart.CAMERA in watched_parts(camera=True)


def test_a_span_is_told_with_how_long_it_lasted():
    events = [signal("focus_loss", "begin", 70), signal("focus_loss", "end", 74)]
    assert noted_in(events, BEGAN) == (Noted("focus_loss", (NotedOnce(70.0, 4.0),), "it happened"),)


def test_a_span_without_an_end_is_told_without_a_length():
    assert noted_in([signal("focus_loss", "begin", 70)], BEGAN)[0].times == (NotedOnce(70.0),)


def test_what_was_there_before_the_beginning_is_told_from_the_beginning():
    early = signal("virtual_machine", "point", 0)
    early.body["t_utc"] = "2026-03-04T11:59:58.000Z"
    assert noted_in([early], BEGAN)[0].times == (NotedOnce(0.0),)


def test_figures_of_every_answer_are_one_line_without_times():
    events = [signal("answer_pace", "point", 10 * n) for n in range(1, 5)]
    assert noted_in(events, BEGAN) == (Noted("answer_pace", (), "it happened"),)


def test_kinds_stand_in_the_catalogue_s_order_and_unknown_ones_last():
    events = [signal("zebra", "point", 1), signal("clock_change", "point", 2), signal("paste", "point", 3)]
    assert [noted.kind for noted in noted_in(events, BEGAN)] == ["paste", "clock_change", "zebra"]


def test_a_flood_of_one_kind_is_bounded():
    events = [signal("paste", "point", 1) for _ in range(3 * LONGEST)]
    assert len(noted_in(events, BEGAN)[0].times) == LONGEST


def test_an_erased_signal_is_not_told():
    erased = Event("s", 1, BEGAN, 1, "signal", None, "", "", "", "")
    assert noted_in([erased], BEGAN) == ()
