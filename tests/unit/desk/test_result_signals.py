"""Signals are told as they were stated, with who watched when; nothing is reckoned from them."""

from dataclasses import fields
from datetime import UTC, datetime

from app.admin.results.signals import Note, read_signals, with_note

BEGAN = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)


def stated(seq, kind="focus_loss", phase="point", second=30, **more):
    said = {
        "kind": kind,
        "phase": phase,
        "span": f"s{seq}",
        "t_utc": f"2026-03-02T09:00:{second:02}.000Z",
        "ledger_seq": seq,
        "statement": "Another window took the keyboard for 3.2 s.",
        "observed": {"window": "Terminal", "seconds": 3.2, "names": ["a", "b"], "full": True},
        "limits": ["A notification looks alike."],
        "source": {"detector": "x11_focus"},
        "context": {"question_id": "q1", "who_speaks": "ai"},
    }
    return said | more


def watched(kind, health="active", since=0, until=None, reason=""):
    def moment(second):
        return None if second is None else f"2026-03-02T09:00:{second:02}.000Z"

    return {
        "kind": kind,
        "detector": "d",
        "health": health,
        "reason": reason,
        "since": moment(since),
        "until": moment(until),
    }


def test_a_signal_is_told_word_for_word_with_what_was_observed_and_its_limits():
    signals = read_signals({"focus_losses": [stated(7)], "coverage": [watched("focus_loss")]}, BEGAN)
    (signal,) = signals.in_order
    assert signal.statement == "Another window took the keyboard for 3.2 s."
    assert dict(signal.observed) == {"window": "Terminal", "seconds": "3.2", "names": "a, b", "full": "true"}
    assert (signal.at_ms, signal.until_ms, signal.goes_on) == (30_000, None, False)
    assert signal.limits == ("A notification looks alike.",)


def test_what_begins_and_ends_is_one_signal_and_what_never_ends_says_so():
    said = {
        "screen_share_detections": [
            stated(3, "screen_share", "begin", 10, span="a"),
            stated(5, "screen_share", "end", 40, span="a", statement="It ended."),
            stated(6, "screen_share", "begin", 50, span="b"),
        ]
    }
    first, second = read_signals(said, BEGAN).in_order
    assert (first.at_ms, first.until_ms, first.ended_as, first.goes_on) == (10_000, 40_000, "It ended.", False)
    assert (second.until_ms, second.goes_on) == (None, True)


def test_nothing_seen_never_looks_like_nobody_watched():
    coverage = [
        watched("paste"),
        watched("focus_loss", "active", 0, 20),
        watched("focus_loss", "failed", 20, None, "the display is gone"),
        watched("camera_still", "unsupported", None),
    ]
    signals = read_signals({"coverage": coverage}, BEGAN)
    assert signals.quiet() == ("paste",)
    assert signals.unwatched() == ("camera_still",)
    (lane,) = signals.shown()
    assert (lane.kind, [each.health for each in lane.stretches]) == ("focus_loss", ["active", "failed"])
    assert (lane.stretches[0].until_ms, lane.stretches[1].reason) == (20_000, "the display is gone")


def test_a_note_belongs_to_its_signal_and_a_new_one_is_added_to_it():
    said = {
        "focus_losses": [stated(7)],
        "annotations": [{"seq": 7, "note": "The alarm was tested.", "by": "Tomás", "time": "2026-03-02T10:00:00.000Z"}],
    }
    signals = with_note(read_signals(said, BEGAN), 7, Note("Kiyoko", BEGAN, "Explained."))
    assert [note.by for note in signals.in_order[0].notes] == ["Tomás", "Kiyoko"]
    assert [note.text for note in signals.shown()[0].signals[0].notes] == ["The alarm was tested.", "Explained."]


def test_a_record_that_leaves_signals_out_says_that_it_does():
    assert not read_signals({}, BEGAN).told
    assert read_signals({"coverage": []}, BEGAN).told


def test_no_field_of_a_signal_or_a_lane_is_a_sum_a_severity_or_a_verdict():
    signals = read_signals({"focus_losses": [stated(7)], "coverage": [watched("focus_loss")]}, BEGAN)
    names = {field.name for each in (signals, signals.in_order[0], signals.lanes[0]) for field in fields(each)}
    assert not {
        name for name in names for word in ("score", "severity", "risk", "weight", "total", "verdict") if word in name
    }
