"""What a start does about sessions a power cut left open."""

import pytest

from engine.interview.facts import RecordingSealed, RecordingSegment, SessionCompleted
from engine.interview.lifecycle import Status
from sync.recovery import recover
from tests.support.evidence import SESSION, clock_at_nine, interview, open_ledger, scheduled, started


def segment(index: int) -> RecordingSegment:
    return RecordingSegment(index, index * 160, 160, 16_000, "0" * 64)


SEAL = RecordingSealed("recording.flac", "1" * 64, 320, 16_000, 2)


@pytest.fixture
def clock():
    return clock_at_nine()


@pytest.fixture
def ledger(tmp_path, clock):
    with open_ledger(tmp_path / "data", clock) as ledger:
        yield ledger


def test_an_open_session_gets_its_sound_and_fails_by_power_loss(ledger, clock):
    session = interview(ledger, clock)
    session.state_now(segment(0))
    asked = []

    def saves(session_id, known):
        asked.append((session_id, known))
        return [segment(1), SEAL]

    assert recover(ledger, saves).failed == (SESSION,)
    assert asked == [(SESSION, [segment(0)])]
    assert [event.kind for event in session.events()][-5:] == [
        "recovery.begun",
        "recording.segment",
        "recording.sealed",
        "session.failed",
        "checkpoint",
    ]
    assert session.events()[-2].body["end_reason"] == "power_loss"
    assert recover(ledger, saves).failed == ()
    assert len(asked) == 1


def test_sound_that_can_t_be_saved_does_not_keep_a_session_open(ledger, clock):
    session = interview(ledger, clock)

    def breaks(session_id, known):
        raise OSError("bad sector")

    recover(ledger, breaks)
    assert session.head().status is Status.FAILED
    assert "could not be saved (OSError)" in session.events()[-2].body["detail"]


def test_sound_that_was_sealed_before_is_left_alone(ledger, clock):
    session = interview(ledger, clock)
    for fact in (segment(0), segment(1), SEAL):
        session.state_now(fact)

    def never(session_id, known):
        raise AssertionError("nothing to recover")

    recover(ledger, never)
    assert "could not" not in session.events()[-2].body["detail"]


def test_sessions_that_wait_for_their_score_are_named_and_others_left_alone(ledger):
    for session_id in ("waiting", "planned"):
        ledger.session(session_id).state_now(scheduled(session_id))
    ledger.session("waiting").state_now(started(ledger))
    ledger.session("waiting").state_now(SessionCompleted("finished"))
    before = ledger.events("planned")
    found = recover(ledger, lambda session_id, known: [])
    assert (found.failed, found.pending_scoring) == ((), ("waiting",))
    assert ledger.events("planned") == before
