"""What the session view makes of an interview's facts: the conversation, the timeline, signals with notes, detectors, waits, the next move."""

from dataclasses import replace
from typing import Any

import pytest

from app.proctor.live.room import Told, pulse_of, room_of, told_of
from app.proctor.session.captions import captions
from app.proctor.session.detectors import detector_lines
from app.proctor.session.header import header
from app.proctor.session.replies import doing, percentile, waiting
from app.proctor.session.signals import signal_cards
from app.proctor.session.story import Story
from app.proctor.session.timeline import PARTLY, UNWATCHED, WATCHED, timeline
from sync.times import parse_rfc3339

BEGAN = parse_rfc3339("2026-03-02T09:00:00.000Z").timestamp()


def fact(seq: int, kind: str, at_s: float = 0.0, /, **body: Any) -> dict[str, Any]:
    minutes, seconds = divmod(at_s, 60)
    return {"seq": seq, "kind": kind, "t_utc": f"2026-03-02T09:{int(minutes):02}:{seconds:06.3f}Z", "body": body}


def told(*facts: dict[str, Any]) -> list[Told]:
    return [told_of("s1", each) for each in facts]


def story(*facts: dict[str, Any]) -> Story:
    made = Story("s1")
    made.take(told(fact(0, "session.started"), *facts))
    return made


def turn(seq: int, speaker: str, text: str, start_s: float, end_s: float, **more: Any) -> dict[str, Any]:
    body = {"speaker": speaker, "text": text, "t_start_ms": round(start_s * 1000), "t_end_ms": round(end_s * 1000)}
    return fact(seq, "turn.committed", end_s, **body, **more)


def health(seq: int, at_s: float, detector: str, state: str, *kinds: str) -> dict[str, Any]:
    return fact(seq, "detector.health", at_s, source={"detector": detector}, state=state, reason="", kinds=[*kinds])


def signal(seq: int, at_s: float, kind: str, phase: str = "point", span: str = "", **more: Any) -> dict[str, Any]:
    source = {"detector": "clipboard", "version": "1", "platform": "linux"}
    return fact(
        seq, "signal", at_s, kind=kind, phase=phase, span=span, source=source, statement=f"{kind} {phase}", **more
    )


def lane_of(made: Story, kind: str, until_s: float = 60.0) -> Any:
    axis = timeline(made.facts, made.began, BEGAN + until_s)
    return next(lane for lane in axis.lanes if lane.kind == kind)


# --- facts


def test_facts_stand_in_order_whichever_way_they_came_and_none_twice():
    made = Story("s1")
    made.take(told(fact(7, "signal"), fact(5, "signal")))
    assert made.fill({"events": [fact(0, "session.started"), fact(5, "signal")], "meta": {"next_seq": 6}}) == 6
    assert made.fill({"events": [fact(6, "signal"), fact(7, "signal")], "meta": {"head_seq": 9}}) is None
    assert [each.seq for each in made.facts] == [0, 5, 6, 7]
    assert made.filled
    assert made.wanted_from == 10


def test_a_server_that_repeats_itself_does_not_keep_the_desk_asking():
    made = Story("s1")
    assert made.fill({"events": [], "meta": {"next_seq": 4}}) == 4
    assert made.fill({"events": [], "meta": {"next_seq": 4}}) is None


def test_what_is_malformed_or_anothers_is_left_out():
    made = Story("s1")
    assert not made.take([Told("s2", 1, "signal", "2026-03-02T09:00:00.000Z", {})])
    assert not made.take(told({"seq": 1, "kind": "signal", "t_utc": "yesterday"}, {"seq": 2, "t_utc": "x", "body": 3}))
    assert made.fill({"events": [None, 3, {"seq": "x"}], "meta": "nothing", "entry": []}) is None
    assert made.facts == []


# --- the conversation


def test_turns_stand_above_what_is_being_said():
    made = story(turn(1, "ai", "What did you change?", 1, 3), turn(2, "participant", "We cut the backlog.", 4, 9))
    said = captions(made.facts, {"ai": "And wh", "participant": ""}, "interviewer_speaking", {})
    assert [(line.speaker, line.text, line.at_s) for line in said.lines] == [
        ("ai", "What did you change?", 1.0),
        ("participant", "We cut the backlog.", 4.0),
    ]
    assert [(line.speaker, line.text) for line in said.live] == [("ai", "And wh")]
    assert said.speaks == "ai"


@pytest.mark.parametrize("live", ["We cut the backlog.", "the backlog.", "We cut"])
def test_what_a_turn_holds_is_not_being_said_any_more(live):
    made = story(turn(2, "participant", "We cut the backlog.", 4, 9))
    assert captions(made.facts, {"participant": live}, "listening", {}).live == ()


def test_a_last_guess_that_is_spelled_otherwise_ends_with_its_turn():
    made = story(turn(2, "participant", "We cut the backlog.", 4, 9))
    over = {"participant": "we cut a back lock"}
    assert captions(made.facts, {"participant": "we cut a back lock"}, "listening", over).live == ()
    assert captions(made.facts, {"participant": "and then"}, "candidate_speaking", over).live[0].text == "and then"


# --- the timeline


def test_a_kind_is_watched_while_any_detector_watches_it():
    made = story(
        health(1, 0, "one", "active", "paste"),
        health(2, 10, "one", "failed", "paste"),
        health(3, 20, "two", "degraded", "paste"),
        health(4, 30, "one", "active", "paste"),
    )
    assert [(each.start_s, each.end_s, each.what) for each in lane_of(made, "paste").coverage] == [
        (0.0, 10.0, WATCHED),
        (10.0, 20.0, UNWATCHED),
        (20.0, 30.0, PARTLY),
        (30.0, 60.0, WATCHED),
    ]


def test_a_kind_that_nobody_watches_is_there_and_says_so():
    lane = lane_of(story(), "virtual_machine")
    assert [(each.start_s, each.end_s, each.what) for each in lane.coverage] == [(0.0, 60.0, UNWATCHED)]
    assert lane.watched_now == UNWATCHED


def test_a_span_has_its_beginning_and_end_and_one_that_goes_on_reaches_to_now():
    made = story(
        signal(3, 10, "focus_loss", "begin", "a"),
        signal(4, 15, "focus_loss", "end", "a"),
        signal(5, 20, "focus_loss", "begin", "b"),
        signal(6, 22, "paste"),
        fact(7, "signal.annotated", 23, seq=6, note="Explained.", by="Rosa"),
    )
    marks = lane_of(made, "focus_loss").marks
    assert [(mark.start_s, mark.end_s, mark.open) for mark in marks] == [(10.0, 15.0, False), (20.0, 60.0, True)]
    point = lane_of(made, "paste").marks[0]
    assert (point.end_s, point.noted) == (None, True)


def test_lanes_with_signals_come_first_then_what_is_not_watched():
    made = story(health(1, 0, "one", "active", "hotkey"), signal(3, 30, "paste"), signal(4, 10, "usb_change"))
    kinds = [lane.kind for lane in timeline(made.facts, made.began, BEGAN + 60).lanes]
    assert kinds[:2] == ["usb_change", "paste"]
    assert kinds[-1] == "hotkey"


def test_pauses_and_speech_stand_on_the_same_axis():
    made = story(
        turn(1, "ai", "Hello.", 1, 3),
        fact(2, "session.paused", 20, cause="device"),
        fact(3, "session.resumed", 32),
        fact(4, "session.paused", 50, cause="proctor"),
    )
    axis = timeline(made.facts, made.began, BEGAN + 60)
    assert [(each.start_s, each.end_s) for each in axis.pauses] == [(20.0, 32.0), (50.0, 60.0)]
    assert [(each.start_s, each.end_s, each.what) for each in axis.speech] == [(1.0, 3.0, "ai")]


def test_the_axis_reaches_to_the_newest_fact_whatever_the_clocks_say():
    made = story(signal(3, 90, "paste"))
    assert timeline(made.facts, made.began, BEGAN + 10).until_s == 90.0


def test_before_the_beginning_there_is_no_axis():
    assert timeline([], None, BEGAN).lanes == ()


# --- signals


def test_a_signal_is_shown_word_for_word_with_what_it_cannot_tell():
    made = story(
        signal(3, 10, "paste", observed={"characters": 412, "typed": False}, limits=["What was pasted is not known."])
    )
    card = signal_cards(made.facts, made.began)[0]
    assert (card.statement, card.at_s, card.detector) == ("paste point", 10.0, "clipboard 1 · linux")
    assert card.observed == (("characters", "412"), ("typed", "false"))
    assert card.limits == ("What was pasted is not known.",)


def test_notes_stand_on_their_signal_and_never_change_it():
    plain = story(signal(3, 10, "paste"), signal(4, 11, "paste"))
    noted = story(
        signal(3, 10, "paste"),
        signal(4, 11, "paste"),
        fact(5, "signal.annotated", 20, seq=3, note="Seen", by="Rosa"),
        fact(6, "signal.annotated", 21, seq=3, note="Explained", by="Tomás"),
    )
    before, after = (signal_cards(made.facts, made.began) for made in (plain, noted))
    assert [(note.by, note.text, note.ledger_seq) for note in after[0].notes] == [
        ("Rosa", "Seen", 5),
        ("Tomás", "Explained", 6),
    ]
    assert replace(after[0], notes=()) == before[0]
    assert after[1] == before[1]


def test_an_end_whose_beginning_was_not_told_stands_alone():
    card = signal_cards(story(signal(9, 12, "focus_loss", "end", "x")).facts, BEGAN)[0]
    assert (card.phase, card.open, card.seq) == ("end", False, 9)


# --- detectors


def test_detectors_stand_by_their_newest_word_those_in_trouble_first():
    made = story(
        health(1, 0, "focus", "active", "focus_loss"),
        health(2, 0, "clipboard", "active", "paste"),
        health(3, 30, "clipboard", "failed", "paste"),
    )
    board = room_of("s1", {"detectors": {"camera": {"state": "unsupported", "reason": "there is no camera"}}}).detectors
    lines = detector_lines(made.facts, board)
    assert [(line.name, line.state, line.changes) for line in lines] == [
        ("clipboard", "failed", 1),
        ("camera", "unsupported", 0),
        ("focus", "active", 0),
    ]
    assert [line.watches for line in lines] == [False, False, True]


# --- waits, and what comes next


def test_waits_are_the_turns_own_figures():
    replies = [turn(n, "ai", "?", n, n + 1, latency={"first_audio_ms": 100 * n}) for n in range(1, 21)]
    waits = waiting(story(*replies, turn(30, "ai", "Nudge.", 40, 41, latency=None)).facts)
    assert len(waits.replies) == 20
    assert (waits.middle_s, waits.most_s) == (1.0, 1.9)


def test_a_percentile_is_one_of_the_figures():
    assert percentile([], 0.5) is None
    assert percentile([3.0], 0.95) == 3.0
    assert percentile([1.0, 2.0, 3.0, 4.0], 0.5) == 2.0


def test_a_move_is_about_to_come_until_it_was_said():
    move = fact(2, "interviewer.move", 5, move="probe", rule="probe.own_part", reason="Thin.", says="Your part?")
    assert doing([], {}) is None
    coming = doing(story(move).facts, {})
    assert coming is not None
    assert (coming.move, coming.says, coming.said) == ("probe", "Your part?", False)
    done = doing(story(move, turn(3, "ai", "Your part?", 6, 7)).facts, {})
    assert done is not None
    assert done.said


def test_the_boards_word_of_a_newer_move_counts():
    move = fact(2, "interviewer.move", 5, move="probe")
    newer = doing(story(move).facts, {"seq": 9, "move": "close", "reason": "Time is up."})
    assert newer is not None
    assert newer.move == "close"


# --- the head


def entry(**fields: Any) -> Any:
    return room_of("s1", {"status": "in_progress", "participant_name": "Ana", "phase": "listening", **fields})


@pytest.mark.parametrize(
    ("fields", "state"),
    [
        ({}, "listening"),
        ({"suspended": True}, "taking_time"),
        ({"pauses": ["proctor"]}, "paused"),
        ({"pauses": ["lock"], "locked": True}, "locked"),
        ({"called_at": "2026-03-02T09:00:00.000Z", "locked": True}, "called"),
        ({"status": "scheduled"}, "not_begun"),
        ({"status": "failed", "called_at": "2026-03-02T09:00:00.000Z"}, "ended"),
    ],
)
def test_the_state_that_asks_for_a_person_is_said_first(fields, state):
    assert header(entry(**fields), "me").state == state


def test_what_is_old_is_said_to_be_old():
    assert header(entry(), "me", age_s=1.0).stale_s is None
    assert header(entry(), "me", age_s=9.0).stale_s == 9.0
    assert header(entry(), "me", age_s=1.0, connected=False).stale_s == 1.0
    assert header(entry(status="completed"), "me", age_s=900.0).stale_s is None


def test_who_looks_after_it_and_to_whom_it_is_offered():
    rosa, me = {"id": "r", "name": "Rosa"}, {"id": "m", "name": "Me"}
    assert header(entry(), "m").attends == "nobody"
    offered = header(entry(attendant={**rosa, "offer": {"to": me, "note": "Lunch", "declined_at": None}}), "m")
    assert (offered.attends, offered.offered_to_me, offered.offered_away) == ("other", True, False)
    mine = header(entry(attendant={**me, "offer": {"to": rosa, "note": "", "declined_at": None}}), "m")
    assert (mine.attends, mine.offered_to_me, mine.offered_away) == ("me", False, True)
    declined = header(entry(attendant={**me, "offer": {"to": rosa, "note": "", "declined_at": "x"}}), "m")
    assert not declined.offered_away


def test_a_pulse_is_read_from_the_entry_itself():
    pulse = pulse_of({"level": [-30.0, -90.0], "captions": {"ai": "Hello"}, "elapsed_s": 4}, BEGAN)
    assert (pulse.heard, pulse.said, pulse.captions) == (-30.0, -90.0, {"ai": "Hello"})
