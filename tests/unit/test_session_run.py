"""Whatever happens to the talk, the session is sealed and closed by one fact."""

import asyncio

import pytest

from engine.conversation.wiring import Ended
from engine.errors import DeviceLost, StorageFull
from engine.interview.facts import (
    RecordingSealed,
    RecordingSegment,
    SessionCompleted,
    SessionFailed,
    SessionStarted,
    kind_of,
)
from engine.interview.lifecycle import EndReason
from engine.session.run import SessionRun

STARTED = SessionStarted(engines={}, device={}, audio={})
SEGMENT = RecordingSegment(0, 0, 160, 16_000, "00")
SEALED = RecordingSealed("recording.flac", "00", 160, 16_000, 1)


class Journal:
    def __init__(self):
        self.facts = []
        self.full_for = ()

    async def state(self, fact):
        if kind_of(fact) in self.full_for:
            raise StorageFull("The disk is full", "make room")
        self.facts.append(fact)


class Recording:
    def __init__(self):
        self.pieces = []
        self.sealing = [SEALED]

    def write(self, block):
        raise AssertionError("the talk writes, not the session")

    def closed(self):
        pieces, self.pieces = self.pieces, []
        return pieces

    async def seal(self):
        return self.sealing


class Talk:
    """Ends as told: with an ending, or by raising."""

    def __init__(self, outcome=None):
        self.outcome = outcome
        self.ended = asyncio.Event()

    async def run(self):
        if self.outcome is None:
            await self.ended.wait()
        if isinstance(self.outcome, BaseException):
            raise self.outcome
        return self.outcome

    def end(self, reason, detail=""):
        self.outcome = Ended(reason, detail)
        self.ended.set()


def hold(talk, journal=None, recording=None):
    journal, recording = journal or Journal(), recording or Recording()

    async def at_once(_seconds):
        await asyncio.sleep(0)

    async def scene():
        return await SessionRun(journal, talk, recording, sleep=at_once).hold(STARTED)

    return asyncio.run(scene()), journal.facts


def test_a_finished_interview_is_sealed_before_it_is_completed():
    ended, facts = hold(Talk(Ended(EndReason.FINISHED)))
    assert ended.end_reason is EndReason.FINISHED
    assert facts == [STARTED, SEALED, SessionCompleted(EndReason.FINISHED)]


def test_a_candidate_who_leaves_fails_the_session_and_keeps_the_recording():
    _, facts = hold(Talk(Ended(EndReason.CANDIDATE_LEFT)))
    assert facts == [STARTED, SEALED, SessionFailed(EndReason.CANDIDATE_LEFT)]


@pytest.mark.parametrize("fault", [ValueError("what she said"), DeviceLost("Microphone lost", "plug it in")])
def test_a_talk_that_breaks_still_closes_the_session(fault):
    ended, facts = hold(Talk(fault))
    assert ended.end_reason is EndReason.DEVICE_FAULT
    assert SEALED in facts
    assert isinstance(facts[-1], SessionFailed)
    assert "what she said" not in facts[-1].detail


def test_pieces_of_the_recording_reach_the_journal_before_the_seal():
    recording = Recording()
    recording.pieces = [SEGMENT]
    _, facts = hold(Talk(Ended(EndReason.FINISHED)), recording=recording)
    assert facts.index(SEGMENT) < facts.index(SEALED)


def test_a_disk_that_fills_up_ends_the_talk_and_still_closes_the_session():
    journal, recording = Journal(), Recording()
    journal.full_for = ("recording.segment", "recording.sealed")
    recording.pieces = [SEGMENT]
    ended, facts = hold(Talk(), journal, recording)
    assert ended.end_reason is EndReason.DEVICE_FAULT
    assert facts == [STARTED, SessionFailed(EndReason.DEVICE_FAULT, "The disk is full")]


def test_a_session_that_can_not_be_started_is_not_begun():
    journal = Journal()
    journal.full_for = ("session.started",)
    with pytest.raises(StorageFull):
        hold(Talk(Ended(EndReason.FINISHED)), journal)
    assert journal.facts == []
