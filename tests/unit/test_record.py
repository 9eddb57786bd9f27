"""The record is a fold of the ledger: field by field, at any prefix, with bodies erased, always valid by its schema."""

import json
from importlib.resources import files

import jsonschema
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from engine.interview.facts import SessionFailed, TurnCommitted, TurnHeld
from engine.interview.turns import Speaker
from proctoring.signals import KINDS, Context, Health, HealthState, Phase, Signal, Source, health_body, signal_body
from sync.chain import DETECTOR_HEALTH, RECOVERY_BEGUN, SIGNAL, SIGNAL_ANNOTATED
from sync.errors import UnknownSession
from sync.events import Event
from sync.record import fold, record_json
from sync.record_schema import PUBLISHED, record_schema, schema_text
from tests.support.evidence import (
    ANSWER,
    SESSION,
    clock_at_nine,
    interview,
    open_ledger,
    scheduled,
    turn,
    whole_session,
)

VALIDATOR = jsonschema.Draft202012Validator(record_schema())


@pytest.fixture
def clock():
    return clock_at_nine()


@pytest.fixture
def ledger(tmp_path, clock):
    with open_ledger(tmp_path / "data", clock) as ledger:
        yield ledger


def record_of(events) -> dict:
    record = json.loads(record_json(fold(events)))
    VALIDATOR.validate(record)
    return record


def test_every_field_of_a_whole_session(tmp_path, ledger, clock):
    recording = whole_session(tmp_path, ledger, clock)
    record = record_of(ledger.events(SESSION))
    assert recording.exists()
    assert {
        name: record[name]
        for name in ("id", "status", "end_reason", "channel", "language", "attempt", "previous_session_id")
    } == {
        "id": SESSION,
        "status": "completed",
        "end_reason": "finished",
        "channel": "kiosk",
        "language": "en",
        "attempt": 1,
        "previous_session_id": None,
    }
    assert record["participant"]["name"] == "Ana Pérez"
    assert record["template"]["version"] == 3
    assert record["stage"]["stage_name"] == "Interview"
    assert record["metadata"] == {"room": "4"}
    assert (record["scheduled_at"], record["started_at"], record["ended_at"], record["duration_s"]) == (
        "2026-03-01T09:00:00.000Z",
        "2026-03-01T09:00:00.000Z",
        "2026-03-01T09:00:08.500Z",
        8.5,
    )
    assert record["consent"] == {
        "version": "2",
        "language": "en",
        "time": "2026-03-01T09:00:00.000Z",
        "agreed_to": ["recording", "scoring"],
        "text_sha256": "a" * 64,
        "accommodations": ["extra time"],
        "watched": [],
        "second_voice": False,
        "listening_in": False,
    }
    assert record["transcript"] == [
        "[00:00:00.340] ai: What did you change?",
        f"[00:00:03.000] participant: {ANSWER}",
        "[00:01:02.340] ai: Who else took part?",
    ]
    assert record["turns"][1]["words"][0] == {"text": "We", "t_start_ms": 3000, "t_end_ms": 3090, "confidence": 0.9}
    assert record["turns"][2]["latency"] == {"first_audio_ms": 400, "first_content_ms": 500}
    assert record["recording_url"] is None
    assert len(record["recording_sha256"]) == 64
    assert (record["score"], record["score_interval"], record["passed"], record["recommendation"]) == (
        7.0,
        [6.1, 7.9],
        True,
        "hire",
    )
    assert (record["scoring_status"], record["scorecard_revision"]) == ("final", 1)
    assert record["evaluation_breakdown"][0]["citations"][0]["quote"] == "cut the backlog"
    assert record["ai_feedback"].count("\n\n") == 1
    assert record["engines"]["stt"]["name"] == "stt"
    assert record["engines"]["evaluator"]["name"] == "rules"
    assert record["engines"]["calibration"] == "uncalibrated"
    assert record["candidate_comments"] == [{"time": "2026-03-01T09:00:11.500Z", "text": "The chair squeaked."}]


def test_the_conversation_in_figures(ledger, clock):
    interview(ledger, clock)
    conversation = record_of(ledger.events(SESSION))["conversation"]
    assert conversation.pop("turn_taking")["exchanges"] == 1
    assert conversation == {
        "first_audio_ms": {"count": 1, "p50": 400, "p95": 400},
        "first_content_ms": {"count": 1, "p50": 500, "p95": 500},
        "interruptions": 1,
        "preparations": 3,
        "wasted": 1,
        "overflows": 1,
        "underflows": 2,
        "pauses": 1,
        "paused_s": 2.5,
        "engine_faults": [],
        "clock_jumps_ms": [],
    }


def test_the_evidence_ties_the_record_to_its_ledger(tmp_path, ledger, clock):
    whole_session(tmp_path, ledger, clock)
    events = ledger.events(SESSION)
    evidence = record_of(events)["evidence"]
    assert (evidence["ledger_head"], evidence["events"]) == (events[-1].hash, len(events))
    assert evidence["public_key"] == ledger.device.public_key
    assert [point["seq"] for point in evidence["checkpoints"]] == [
        event.seq - 1 for event in events if event.kind == "checkpoint"
    ]
    assert (evidence["erased"], evidence["unreadable"], evidence["clock"]) == ([], [], "real")


def test_it_folds_at_every_prefix(tmp_path, ledger, clock):
    whole_session(tmp_path, ledger, clock)
    events = ledger.events(SESSION)
    seen = [record_of(events[:length])["status"] for length in range(1, len(events) + 1)]
    assert list(dict.fromkeys(seen)) == ["scheduled", "in_progress", "completed"]


def test_there_is_no_record_of_nothing():
    with pytest.raises(UnknownSession):
        fold([])


def test_scoring_is_pending_between_the_end_and_the_scorecard(tmp_path, ledger, clock):
    whole_session(tmp_path, ledger, clock)
    events = ledger.events(SESSION)
    ended = next(event.seq for event in events if event.kind == "session.completed")
    assert record_of(events[:ended])["scoring_status"] is None
    assert record_of(events[: ended + 1])["scoring_status"] == "pending"


def test_a_failed_session_keeps_what_was_said_and_has_no_score(ledger, clock):
    session = interview(ledger, clock)
    session.state_now(SessionFailed("candidate_left", "walked out"))
    record = record_of(session.events())
    assert (record["status"], record["end_reason"], record["end_detail"]) == ("failed", "candidate_left", "walked out")
    assert (record["score"], record["scoring_status"], len(record["turns"])) == (None, None, 3)


def test_after_a_power_loss_the_duration_ends_with_the_last_fact_before_it(ledger, clock):
    session = interview(ledger, clock)
    clock.advance(36_000)
    session.append_now(RECOVERY_BEGUN, {"last_seq": 9})
    session.state_now(SessionFailed("power_loss"))
    record = record_of(session.events())
    assert record["duration_s"] == 7.5
    assert record["ended_at"] == "2026-03-01T19:00:07.500Z"


@pytest.mark.parametrize("ending", ["held only", "held, then committed", "held twice, never committed"])
def test_a_held_turn_counts_unless_a_later_one_replaces_it(ledger, clock, ending):
    session = interview(ledger, clock)
    session.state_now(TurnHeld(turn(4, Speaker.PARTICIPANT, "Two of us", 70_000)))
    if ending == "held, then committed":
        session.state_now(TurnCommitted(turn(4, Speaker.PARTICIPANT, "Two of us and Sam", 70_000)))
    elif ending == "held twice, never committed":
        session.state_now(TurnHeld(turn(4, Speaker.PARTICIPANT, "Two of us and Sam", 70_000)))
    said = record_of(session.events())["transcript"][3:]
    expected = "Two of us" if ending == "held only" else "Two of us and Sam"
    assert said == [f"[00:01:10.000] participant: {expected}"]


def test_a_transcript_line_stays_one_line(ledger, clock):
    session = interview(ledger, clock)
    session.state_now(TurnCommitted(turn(4, Speaker.PARTICIPANT, "typed\nover\r\nlines", 3_700_000)))
    assert record_of(session.events())["transcript"][-1] == "[01:01:40.000] participant: typed over lines"


def test_erased_bodies_leave_their_place(tmp_path, ledger, clock):
    whole_session(tmp_path, ledger, clock)
    said = next(event.seq for event in ledger.events(SESSION) if event.kind == "turn.committed")
    ledger.erase(SESSION, (0, 1, said), "asked")
    record = record_of(ledger.events(SESSION))
    assert (record["participant"], record["consent"], record["status"]) == (None, None, "completed")
    assert [turn["id"] for turn in record["turns"]] == ["t2", "t3"]
    assert record["evidence"]["erased"] == [
        {"seq": 0, "kind": "session.scheduled"},
        {"seq": 1, "kind": "consent.given"},
        {"seq": said, "kind": "turn.committed"},
    ]


def test_whichever_bodies_are_erased_the_record_is_valid(tmp_path, ledger, clock):
    whole_session(tmp_path, ledger, clock)
    events = ledger.events(SESSION)
    for event in events:
        gone = [_without_body(each) if each.seq == event.seq else each for each in events]
        assert record_of(gone)["evidence"]["erased"] == [{"seq": event.seq, "kind": event.kind}]


def _without_body(event: Event) -> Event:
    return _with_body(event, None)


def _with_body(event: Event, body) -> Event:
    values = {name: getattr(event, name) for name in Event.__slots__}
    return Event(**{**values, "body": body})


JSON = st.recursive(
    st.none() | st.booleans() | st.integers(-1000, 1000) | st.text(max_size=3),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=3), inner, max_size=3),
    max_leaves=6,
)


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(data=st.data())
def test_a_body_of_any_shape_stops_nothing(whole, data):
    """Each event's body has one of its fields, or all of it, replaced by anything."""
    event = data.draw(st.sampled_from(whole))
    body = dict(event.body)
    if body and data.draw(st.booleans()):
        body[data.draw(st.sampled_from(sorted(body)))] = data.draw(JSON)
    else:
        body = data.draw(st.dictionaries(st.text(max_size=3), JSON, max_size=3))
    record_of([_with_body(each, body) if each.seq == event.seq else each for each in whole])


@pytest.fixture(scope="module")
def whole(tmp_path_factory):
    folder = tmp_path_factory.mktemp("whole")
    clock = clock_at_nine()
    with open_ledger(folder / "data", clock) as ledger:
        whole_session(folder, ledger, clock)
        return ledger.events(SESSION)


def test_the_same_events_give_the_same_bytes(whole):
    written = record_json(fold(whole))
    assert written == record_json(fold(whole))
    assert written.endswith(b"}\n")
    assert "Pérez".encode() in written


def test_the_published_schema_is_fresh():
    published = files("resources").joinpath(*PUBLISHED).read_text(encoding="utf-8")
    assert published == schema_text(), "run `python -m sync.record_schema`"
    jsonschema.Draft202012Validator.check_schema(record_schema())


@pytest.mark.parametrize(
    ("field", "value"),
    [("status", "done"), ("score", 11), ("transcript", ["ai: hello"]), ("started_at", "yesterday"), ("surprise", 1)],
)
def test_the_schema_refuses_what_no_record_can_say(whole, field, value):
    record = json.loads(record_json(fold(whole)))
    with pytest.raises(jsonschema.ValidationError):
        VALIDATOR.validate({**record, field: value})


def signal(kind: str, phase: Phase = Phase.POINT, seq: int = 0) -> Signal:
    return Signal(
        seq=seq,
        kind=kind,
        phase=phase,
        span="a",
        t_utc="2026-03-01T09:00:01.000Z",
        t_mono_ns=2**60,
        source=Source("focus", "1", "linux-x11"),
        observed={"window": "Notes", "for_ms": 1200},
        statement="Another window had the keyboard for 1.2 s.",
        context=Context("q1", "participant"),
        limits=("can't tell why",),
    )


def health(state: HealthState, *kinds: str, reason: str = "") -> Health:
    return Health(Source("focus", "1", "linux-x11"), kinds, state, reason, "2026-03-01T09:00:00.000Z", 1)


def test_signals_are_shown_verbatim_and_only_tab_switches_are_counted(ledger, clock):
    session = interview(ledger, clock)
    for kind, phase in [
        ("tab_switch", Phase.BEGIN),
        ("tab_switch", Phase.END),
        ("tab_switch", Phase.POINT),
        ("focus_loss", Phase.POINT),
    ]:
        session.append_now(SIGNAL, signal_body(signal(kind, phase)))
    seen = session.append_now(SIGNAL, signal_body(signal("paste")))
    session.append_now(SIGNAL, signal_body(signal("from_the_future")))
    session.append_now(SIGNAL_ANNOTATED, {"seq": seen.seq, "note": "explained", "by": "proctor 4"})
    signals = record_of(session.events())["authenticity_signals"]
    assert signals["tab_switch_count"] == 2
    assert len(signals["focus_losses"]) == 1
    assert signals["paste_events"] == [{**seen.body, "ledger_seq": seen.seq}]
    assert signals["paste_events"][0]["observed"] == {"window": "Notes", "for_ms": 1200}
    assert signals["other_signals"][0]["kind"] == "from_the_future"
    assert signals["annotations"] == [
        {"seq": seen.seq, "note": "explained", "by": "proctor 4", "time": "2026-03-01T09:00:07.500Z"}
    ]
    assert not {"score", "severity", "passed"} & set(json.dumps(signals).split('"'))


def test_nobody_watching_never_looks_like_nothing_seen(ledger, clock):
    interview(ledger, clock)
    coverage = record_of(ledger.events(SESSION))["authenticity_signals"]["coverage"]
    assert [entry["kind"] for entry in coverage] == [kind.name for kind in KINDS]
    assert {(entry["health"], entry["reason"]) for entry in coverage} == {
        ("unsupported", "no detector for this was running")
    }


def test_coverage_says_who_watched_when_and_how_well(ledger, clock):
    session = interview(ledger, clock)
    session.append_now(DETECTOR_HEALTH, health_body(health(HealthState.ACTIVE, "focus_loss", "tab_switch")))
    clock.advance(1)
    session.append_now(
        DETECTOR_HEALTH, health_body(health(HealthState.FAILED, "focus_loss", reason="the X connection broke"))
    )
    clock.advance(1)
    session.state_now(SessionFailed("device_fault"))
    coverage = record_of(session.events())["authenticity_signals"]["coverage"]
    watched = [
        (entry["kind"], entry["health"], entry["since"][-7:], entry["until"][-7:])
        for entry in coverage
        if entry["detector"]
    ]
    assert watched == [
        ("focus_loss", "active", "07.500Z", "08.500Z"),
        ("focus_loss", "failed", "08.500Z", "09.500Z"),
        ("tab_switch", "active", "07.500Z", "09.500Z"),
    ]


@pytest.mark.parametrize(
    ("said", "shown"),
    [("2026-03-01T10:00:00+01:00", "2026-03-01T09:00:00.000Z"), ("2026-03-01T09:00:00Z", "2026-03-01T09:00:00.000Z")],
)
def test_a_time_in_another_spelling_is_shown_in_ours(ledger, said, shown):
    from dataclasses import replace

    ledger.session(SESSION).state_now(replace(scheduled(), scheduled_at=said))
    assert record_of(ledger.events(SESSION))["scheduled_at"] == shown
