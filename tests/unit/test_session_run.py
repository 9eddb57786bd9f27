"""Whatever happens to the talk, the session is sealed and closed by one fact."""

import asyncio

import pytest

from engine.conversation.wiring import Ended
from engine.errors import DeviceLost, StorageFull
from engine.interview.facts import (
    AudioGlitches,
    EngineFault,
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
    lost_frames = 0

    def __init__(self, *pieces):
        self.pieces = pieces
        self.finished = asyncio.Event()

    def write(self, block):
        raise AssertionError("the talk writes, not the session")

    async def segments(self):
        for piece in self.pieces:
            if isinstance(piece, Exception):
                raise piece
            yield piece
        await self.finished.wait()

    async def finish(self):
        self.finished.set()


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


def hold(talk, journal=None, recording=None, seal=lambda: SEALED):
    journal, recording = journal or Journal(), recording or Recording()

    async def scene():
        return await SessionRun(journal, talk, recording, seal).hold(STARTED)

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
    _, facts = hold(Talk(Ended(EndReason.FINISHED)), recording=Recording(SEGMENT))
    assert facts.index(SEGMENT) < facts.index(SEALED)


def test_sound_that_never_got_to_disk_is_told_as_the_recording_can_not_tell_it_from_silence():
    recording = Recording(SEGMENT)
    recording.lost_frames = 24_000
    _, facts = hold(Talk(Ended(EndReason.FINISHED)), recording=recording)
    (fault,) = (fact for fact in facts if isinstance(fact, EngineFault))
    assert (fault.engine, fault.remedy) == ("recording", "silence stands for it")
    assert fault.what.startswith("1500 ms of sound could not be kept")
    assert facts.index(SEGMENT) < facts.index(fault) < facts.index(SEALED)


def test_a_ledger_that_fills_up_ends_the_talk_and_still_closes_the_session():
    journal = Journal()
    journal.full_for = ("recording.segment", "recording.sealed")
    ended, facts = hold(Talk(), journal, Recording(SEGMENT))
    assert ended.end_reason is EndReason.DEVICE_FAULT
    assert facts == [STARTED, SessionFailed(EndReason.DEVICE_FAULT, "The disk is full")]


def test_a_recording_that_can_not_go_on_ends_the_talk():
    _, facts = hold(Talk(), recording=Recording(SEGMENT, StorageFull("The disk is full", "make room")))
    assert facts == [STARTED, SEGMENT, SEALED, SessionFailed(EndReason.DEVICE_FAULT, "The disk is full")]


def test_a_ledger_that_fails_for_another_reason_ends_the_talk_too():
    class Torn(Journal):
        async def state(self, fact):
            if kind_of(fact) == "recording.segment":
                raise OSError("the disk was pulled out")
            await super().state(fact)

    ended, facts = hold(Talk(), Torn(), Recording(SEGMENT))
    assert ended.end_reason is EndReason.DEVICE_FAULT
    assert isinstance(facts[-1], SessionFailed)


def test_a_recording_that_can_not_be_sealed_does_not_undo_the_interview():
    def fails():
        raise StorageFull("The disk is full", "make room")

    _, facts = hold(Talk(Ended(EndReason.FINISHED)), seal=fails)
    assert facts == [STARTED, SessionCompleted(EndReason.FINISHED)]


def test_what_the_devices_lost_is_counted_into_the_journal():
    class Devices:
        def glitches(self):
            return 2, 1

    journal = Journal()
    talk = Talk()

    async def soon(_seconds):
        if any(kind_of(fact) == "audio.glitches" for fact in journal.facts):
            talk.end(EndReason.PROCTOR_ENDED)
        await asyncio.sleep(0)

    async def scene():
        run = SessionRun(journal, talk, Recording(), lambda: SEALED, Devices(), now_ms=lambda: 500, sleep=soon)
        await run.hold(STARTED)

    asyncio.run(scene())
    assert AudioGlitches(2, 1, 500) in journal.facts


def test_a_session_that_can_not_be_started_is_not_begun():
    journal = Journal()
    journal.full_for = ("session.started",)
    with pytest.raises(StorageFull):
        hold(Talk(Ended(EndReason.FINISHED)), journal)
    assert journal.facts == []
