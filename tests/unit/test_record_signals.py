"""What the watch left in the ledger, as the record tells it: whole spans, open ones, snapshots, coverage, people's notes."""

import json

import jsonschema
import pytest

from engine.interview.facts import SessionCompleted, SessionFailed
from proctoring.signals import (
    Health,
    HealthState,
    Phase,
    Signal,
    Snapshot,
    Source,
    health_body,
    signal_body,
    snapshot_body,
)
from sync.annotations import annotate
from sync.chain import (
    DETECTOR_HEALTH,
    RECOVERY_BEGUN,
    SIGNAL,
    SIGNAL_ANNOTATED,
    WATCH_BEGUN,
    WATCH_ENDED,
    WATCH_SNAPSHOT,
)
from sync.errors import FactRefused
from sync.record import fold, record_json
from sync.record_schema import record_schema
from tests.support.evidence import clock_at_nine, interview, open_ledger

VALIDATOR = jsonschema.Draft202012Validator(record_schema())
SOURCE = Source("x11.focus", "1", "linux-x11")


@pytest.fixture
def clock():
    return clock_at_nine()


@pytest.fixture
def ledger(tmp_path, clock):
    with open_ledger(tmp_path / "data", clock) as ledger:
        yield ledger


@pytest.fixture
def session(ledger, clock):
    return interview(ledger, clock)


def signals_of(session) -> dict:
    record = json.loads(record_json(fold(session.events())))
    VALIDATOR.validate(record)
    return record["authenticity_signals"]


def said(session, phase: Phase, span: str = "x11.focus-1", kind: str = "focus_loss"):
    signal = Signal(0, kind, phase, span, "2026-03-01T09:00:01.250Z", 1, SOURCE, {"pid": 4711}, "A fact.")
    return session.append_now(SIGNAL, signal_body(signal))


def watching(session, state: HealthState = HealthState.ACTIVE):
    session.append_now(DETECTOR_HEALTH, health_body(Health(SOURCE, ("focus_loss",), state, "", "", 1)))


def covered(session) -> list[tuple[str, str, str]]:
    stretches = [each for each in signals_of(session)["coverage"] if each["detector"]]
    return [(each["health"], each["since"][-7:], (each["until"] or "now")[-7:]) for each in stretches]


def test_a_span_with_an_end_is_not_unfinished(session):
    said(session, Phase.BEGIN)
    said(session, Phase.END)
    assert signals_of(session)["unfinished"] == []


def test_what_is_still_open_in_a_running_interview_goes_on(session):
    begun = said(session, Phase.BEGIN)
    said(session, Phase.POINT, "x11.focus-2")
    assert signals_of(session)["unfinished"] == [
        {
            "kind": "focus_loss",
            "span": "x11.focus-1",
            "ledger_seq": begun.seq,
            "since": "2026-03-01T09:00:01.250Z",
            "until": None,
            "reason": "it goes on",
        }
    ]


def test_after_a_power_cut_no_end_is_made_up_and_nobody_watched_until_the_next_morning(session, clock):
    watching(session)
    clock.advance(2)
    said(session, Phase.BEGIN)
    clock.advance(43_200)
    session.append_now(RECOVERY_BEGUN, {"last_seq": session.head().seq})
    session.state_now(SessionFailed("power_loss"))
    (open_one,) = signals_of(session)["unfinished"]
    assert (open_one["until"], open_one["reason"]) == (None, "the kiosk stopped in mid-interview: nobody saw its end")
    assert covered(session) == [("active", "07.500Z", "09.500Z")]


def test_a_begin_whose_end_was_never_written_says_so_in_an_ended_session(session):
    said(session, Phase.BEGIN)
    session.state_now(SessionFailed("device_fault"))
    assert signals_of(session)["unfinished"][0]["reason"] == "no end of it is recorded"


def test_coverage_lasts_until_the_watch_ended_not_until_the_sound_was_sealed(session, clock):
    session.append_now(WATCH_BEGUN, {"detectors": ["x11.focus"]})
    watching(session)
    clock.advance(1)
    session.append_now(WATCH_ENDED, {"signals": 0, "dropped": {}})
    clock.advance(5)
    session.state_now(SessionCompleted("finished"))
    assert covered(session) == [("active", "07.500Z", "08.500Z")]


def test_how_things_stood_before_and_after_is_shown_verbatim(session):
    for moment in ("before", "after"):
        body = snapshot_body(Snapshot(SOURCE, moment, {"displays": 1}, "2026-03-01T09:00:00.000Z", 2**60))
        session.append_now(WATCH_SNAPSHOT, body)
    shown = signals_of(session)["snapshots"]
    assert [(each["moment"], each["observed"], each["source"]["detector"]) for each in shown] == [
        ("before", {"displays": 1}, "x11.focus"),
        ("after", {"displays": 1}, "x11.focus"),
    ]


@pytest.mark.parametrize(
    ("kind", "body"),
    [
        (WATCH_SNAPSHOT, {"moment": "before", "observed": {}}),
        (WATCH_SNAPSHOT, {"source": {"detector": "x"}, "moment": 1, "observed": {}}),
        (SIGNAL, {"kind": "paste", "phase": "begin", "span": []}),
        (SIGNAL, {"kind": "paste", "phase": "begin", "t_utc": "yesterday"}),
    ],
)
def test_a_body_of_another_shape_is_left_out_and_named(session, kind, body):
    event = session.append_now(kind, body)
    record = fold(session.events())
    VALIDATOR.validate(json.loads(record_json(record)))
    assert [each.seq for each in record.evidence.unreadable] == [event.seq]


def test_a_record_of_the_version_before_has_neither_snapshots_nor_open_spans(session):
    said(session, Phase.BEGIN)
    older = json.loads(record_json(fold(session.events()), version=3))
    assert not {"unfinished", "snapshots"} & set(older["authenticity_signals"])


def test_a_note_names_its_signal_and_leaves_it_as_it_was(session):
    signal = said(session, Phase.POINT)
    session.state_now(SessionCompleted("finished"))
    annotate(session, signal.seq, " The cleaner came in. ", "proctor 4")
    shown = signals_of(session)
    assert [(each["seq"], each["note"], each["by"]) for each in shown["annotations"]] == [
        (signal.seq, "The cleaner came in.", "proctor 4")
    ]
    assert session.events()[signal.seq] == signal


def test_a_note_on_no_signal_is_refused_whoever_writes_it(session):
    signal = said(session, Phase.POINT)
    for seq in (0, signal.seq + 1, 10**6, -1, 2**62):
        with pytest.raises(FactRefused, match="no such signal"):
            annotate(session, seq, "A note.", "proctor 4")
    for seq in (True, "7", None, [signal.seq]):
        with pytest.raises(FactRefused, match="no such signal"):
            session.append_now(SIGNAL_ANNOTATED, {"seq": seq, "note": "A note.", "by": "proctor 4"})
    for note, by in (("", "proctor 4"), ("A note.", " "), ("x" * 4001, "proctor 4")):
        with pytest.raises(FactRefused):
            annotate(session, signal.seq, note, by)
    assert not signals_of(session)["annotations"]
