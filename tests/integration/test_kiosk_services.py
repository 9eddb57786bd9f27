"""What the window stands on, over a sound server of its own: check-in, device check, the talk with its controls, the receipt."""

import asyncio
import hashlib
import json
from collections.abc import Awaitable, Callable
from datetime import UTC, datetime
from pathlib import Path

import numpy as np
import pytest
import soundfile

from app.kiosk.ports import (
    TYPING_HELPS,
    Check,
    CheckInRefused,
    CheckStatus,
    CheckStep,
    ClosingStep,
    NoticeKind,
    Problem,
    Receipt,
    Refusal,
)
from app.sessions.recordings import sealed_recording
from engine.conversation.ports import RATE
from engine.interview.lifecycle import EndReason, Status
from engine.simulation.pulse import PrivatePulse
from sync.export import export_session
from sync.record_types import SessionRecord
from sync.verify import verify
from tests.support import pulse as sound
from tests.support.kiosk import PIN, Kiosk, Watching, consent_to, open_kiosk, short_template, spoken

pulse = sound.pulse
SOUND = (Check.MICROPHONE, Check.SPEECH, Check.LOUDSPEAKER, Check.ECHO)

Story = Callable[[Kiosk], Awaitable[None]]


def at_a_kiosk(folder: Path, story: Story) -> None:
    async def whole() -> None:
        async with asyncio.timeout(120), open_kiosk(folder) as kiosk:
            await story(kiosk)

    asyncio.run(whole())


class Person:
    """Does as the device check asks: reads the sentence aloud, listens for the chime."""

    def __init__(self, pulse: PrivatePulse, kiosk: Kiosk) -> None:
        self._pulse, self._kiosk = pulse, kiosk
        self._doing: list[asyncio.Task[None]] = []
        self._asked: set[Check] = set()

    def follow(self, step: CheckStep) -> None:
        if step.status is not CheckStatus.ASKING or step.check in self._asked:
            return
        self._asked.add(step.check)
        does = self._read(step.sentence) if step.check is Check.SPEECH else self._listen()
        self._doing.append(asyncio.ensure_future(does))

    async def finished(self) -> None:
        await asyncio.gather(*self._doing)

    async def _read(self, sentence: str) -> None:
        await self._pulse.speak(await spoken(sentence), RATE)

    async def _listen(self) -> None:
        """Say that it was heard when it was."""
        playing = False
        async for chunk in self._pulse.listen():
            if not playing:
                self._kiosk.devices.play_chime()
                playing = True
            if float(np.abs(chunk).max()) > 0.02:
                self._kiosk.devices.chime_heard(heard=True)
                return


@pytest.mark.sound
def test_the_device_check_is_passed_by_somebody_who_reads_and_listens(pulse: PrivatePulse, tmp_path: Path):
    async def story(kiosk: Kiosk) -> None:
        session_id = await kiosk.admit(short_template())
        person = Person(pulse, kiosk)
        live: list[CheckStep] = []

        def follow(step: CheckStep) -> None:
            person.follow(step)
            if step.status is CheckStatus.ASKING:
                live.append(step)

        verdicts = await kiosk.check(*SOUND, Check.ENGINES, Check.STORAGE, during=follow)
        await person.finished()
        assert {check: step.status for check, step in verdicts.items()} == {
            Check.MICROPHONE: CheckStatus.OK,
            Check.SPEECH: CheckStatus.OK,
            Check.LOUDSPEAKER: CheckStatus.OK,
            Check.ECHO: CheckStatus.OK,
            Check.ENGINES: CheckStatus.NOTICE,  # embedded ones, at reduced quality
            Check.STORAGE: CheckStatus.OK,
        }
        assert verdicts[Check.MICROPHONE].detail == "Simulated microphone"
        assert len(verdicts[Check.SPEECH].heard.split()) >= 3
        assert [step for step in live if step.heard], "words were shown while being read"
        await kiosk.devices.conclude(passed=True, typed_only=False)
        checked = next(event.body for event in kiosk.events(session_id) if event.kind == "device.checked")
        assert (checked["microphone"], checked["passed"], checked["echo"]) == ("Simulated microphone", True, "none")
        assert checked["microphone_dbfs"] > checked["noise_dbfs"] + 10

        assert (verdicts[Check.ECHO].full_duplex, checked["duplex"]) == (True, "full")

        pulse.leak(-15.0)
        leaky = await kiosk.check(Check.ECHO)
        visit = kiosk.house.current()
        assert visit.echo_delay_ms is not None, "there is an echo"
        assert visit.echo_residual_db is not None
        assert visit.full_duplex is (visit.echo_residual_db <= -40.0) is leaky[Check.ECHO].full_duplex
        assert leaky[Check.ECHO].status is (CheckStatus.OK if visit.full_duplex else CheckStatus.NOTICE)
        await kiosk.devices.conclude(passed=True, typed_only=False)
        checked = [event.body for event in kiosk.events(session_id) if event.kind == "device.checked"][-1]
        assert checked["duplex"] == visit.duplex
        assert (checked["echo_delay_ms"], checked["echo_residual_db"]) == (visit.echo_delay_ms, visit.echo_residual_db)

        skipped = await kiosk.check(Check.SPEECH, during=lambda _: kiosk.devices.skip(Check.SPEECH))
        assert skipped[Check.SPEECH].status is CheckStatus.SKIPPED

        def pull_the_plug(step: CheckStep) -> None:
            if step.check is Check.SPEECH and step.status is CheckStatus.ASKING and not pulled:
                pulled.append(step)
                pulse.unplug()

        pulled: list[CheckStep] = []
        gone = await kiosk.check(*SOUND, during=pull_the_plug)
        assert set(gone) == set(SOUND), "every check has a verdict"
        assert gone[Check.MICROPHONE].problem is Problem.NO_MICROPHONE

    at_a_kiosk(tmp_path / "data", story)


@pytest.mark.sound
def test_a_whole_interview_by_voice_with_every_control(pulse: PrivatePulse, tmp_path: Path):
    async def story(kiosk: Kiosk) -> None:
        session_id = await kiosk.admit(short_template())
        watching = Watching()
        controls = kiosk.conversation
        held = asyncio.ensure_future(controls.interview(watching, watching))
        first = await spoken("When my neighbour was ill, I took care of her dog for two weeks.")
        second = await spoken("I learned to plan my mornings.")
        await watching.until_listening_after(1)
        controls.repeat()
        await watching.until_listening_after(2)
        controls.call_proctor()
        controls.take_time()
        await watching.until(lambda: watching.suspended == [True])
        await pulse.speak(first, RATE)
        await watching.until_listening_after(3)
        assert watching.suspended[-1] is False
        controls.type_answer("I walked it three times a day,\nand she paid nothing.")
        await watching.until_listening_after(4)
        saying = asyncio.ensure_future(pulse.speak(second, RATE))
        await watching.until(lambda: watching.phase == "candidate_speaking")
        await saying
        controls.done()
        outcome = await held
        assert (outcome.completed, outcome.end_reason) == (True, EndReason.FINISHED)
        assert watching.kinds() == [NoticeKind.PROCTOR_CALLED]
        assert watching.steps == [ClosingStep.SEALING, ClosingStep.SAVING, ClosingStep.SCORING]
        await kiosk.reception.comment("  The chair squeaked. ")
        record = kiosk.record(session_id)
        the_record_tells_all_of_it(kiosk, record)
        the_receipt_can_be_compared(kiosk, record, outcome.receipt, tmp_path / "out")

    at_a_kiosk(tmp_path / "data", story)


def the_record_tells_all_of_it(kiosk: Kiosk, record: SessionRecord) -> None:
    used = [event.body["control"] for event in kiosk.events(record.id) if event.kind == "candidate.control"]
    assert used == ["repeat", "call_proctor", "take_time", "type", "done"]
    answers = [turn for turn in record.turns if turn.speaker == "participant"]
    assert [turn.mode for turn in answers] == ["voice", "typed", "voice"]
    assert len(answers[0].words) > 5
    assert answers[1].text == "I walked it three times a day, and she paid nothing."
    waits = [turn.latency.first_content_ms for turn in record.turns if turn.latency is not None]
    assert len(waits) == 2
    assert all(0 < wait < 6000 for wait in waits)
    assert record.scoring_status in {"final", "unscorable"}
    assert record.candidate_comments[0].text == "The chair squeaked."


def the_receipt_can_be_compared(kiosk: Kiosk, record: SessionRecord, receipt: Receipt, out: Path) -> None:
    assert (receipt.session_id, receipt.answers) == (record.id, 3)
    recording = sealed_recording(kiosk.house.settings.data_dir, record.id)
    assert recording is not None
    assert receipt.recorded_s == pytest.approx(soundfile.info(recording).duration)
    assert [file.name for file in recording.parent.iterdir()] == ["recording.flac"], "its pieces are not kept twice"
    export_session(kiosk.house.ledger, record.id, recording, out)
    assert verify(out).ok
    exported = json.loads((out / "record.json").read_text())
    assert receipt.record_sha256 in [each["head_hash"] for each in exported["evidence"]["checkpoints"]]
    scorecard = next(event for event in kiosk.events(record.id) if event.kind == "scorecard.issued")
    assert receipt.record_sha256 == scorecard.hash, "it covers the score, and a later comment doesn't change it"


@pytest.mark.sound
def test_a_microphone_that_is_pulled_and_plugged_in_again_only_costs_the_time(pulse: PrivatePulse, tmp_path: Path):
    async def story(kiosk: Kiosk) -> None:
        session_id = await kiosk.admit(short_template())
        watching = Watching()
        held = asyncio.ensure_future(kiosk.conversation.interview(watching, watching))
        await watching.until(lambda: watching.phase == "interviewer_speaking" and watching.elapsed_s > 1)
        pulse.unplug()
        await watching.until(lambda: watching.phase == "paused")
        await watching.until(lambda: NoticeKind.DEVICE_LOST in watching.kinds())
        before_s = watching.elapsed_s
        pulse.replug()
        await watching.until(lambda: NoticeKind.RESUMED in watching.kinds())
        await watching.until(lambda: watching.phase != "paused")
        await watching.until(lambda: watching.elapsed_s > before_s)
        after_s = watching.elapsed_s
        await watching.until_listening_after(1)
        kiosk.conversation.leave()
        outcome = await held
        assert (outcome.completed, outcome.end_reason) == (False, EndReason.CANDIDATE_LEFT)
        assert not outcome.retake_granted
        assert outcome.proctor_code
        record = kiosk.record(session_id)
        paused = next(event.body for event in kiosk.events(session_id) if event.kind == "session.paused")
        resumed = next(event.body for event in kiosk.events(session_id) if event.kind == "session.resumed")
        assert (record.conversation.pauses, paused["cause"]) == (1, "device")
        assert resumed["paused_for_s"] > 0.1
        assert after_s - before_s < 1.5, "standing still does not count"
        assert kiosk.house.ledger.head(session_id).status is Status.FAILED
        await leaving_late_harms_nobody(kiosk)

    at_a_kiosk(tmp_path / "data", story)


async def leaving_late_harms_nobody(kiosk: Kiosk) -> None:
    """A press that comes when the talk is over already must not end the next candidate's."""
    kiosk.conversation.leave()
    session_id = await kiosk.admit(short_template())
    watching = Watching()
    held = asyncio.ensure_future(kiosk.conversation.interview(watching, watching))
    await watching.until(lambda: watching.elapsed_s > 2)
    kiosk.conversation.end_by_proctor()
    assert (await held).end_reason is EndReason.PROCTOR_ENDED
    assert kiosk.record(session_id).turns[0].interrupted


@pytest.mark.sound
def test_without_a_microphone_it_is_said_and_answers_can_be_typed(pulse: PrivatePulse, tmp_path: Path):
    async def story(kiosk: Kiosk) -> None:
        pulse.unplug()
        session_id = await kiosk.admit(short_template())
        verdicts = await kiosk.check(*SOUND)
        missing = verdicts[Check.MICROPHONE]
        assert (missing.status, missing.problem) == (CheckStatus.PROBLEM, Problem.NO_MICROPHONE)
        assert missing.problem in TYPING_HELPS
        assert verdicts[Check.SPEECH].status is CheckStatus.SKIPPED
        await kiosk.devices.conclude(passed=False, typed_only=True)
        watching = Watching()
        held = asyncio.ensure_future(kiosk.conversation.interview(watching, watching))
        await watching.until_listening_after(1)
        kiosk.conversation.type_answer("I took care of a dog for two weeks.")
        await watching.until_listening_after(2)
        kiosk.conversation.end_by_proctor()
        outcome = await held
        assert outcome.end_reason is EndReason.PROCTOR_ENDED
        record = kiosk.record(session_id)
        assert [turn.mode for turn in record.turns if turn.speaker == "participant"] == ["typed"]
        assert outcome.receipt.answers == 1

    at_a_kiosk(tmp_path / "data", story)


def test_a_language_that_nothing_here_hears_is_refused_for_speaking_with_the_remedy_and_may_be_typed(tmp_path: Path):
    async def story(kiosk: Kiosk) -> None:
        _, code = kiosk.schedule(short_template(), "es")
        await kiosk.reception.check_in(code)
        engines = (await kiosk.check(Check.ENGINES, language="es"))[Check.ENGINES]
        assert (engines.status, engines.problem) == (CheckStatus.PROBLEM, Problem.RECOGNISER_MISSING)
        assert engines.problem in TYPING_HELPS, "who comes may go on in writing"
        assert "es" in engines.remedy
        assert "vivavoce models" in engines.remedy
        assert "stt" not in {each.part for each in engines.engines}

    at_a_kiosk(tmp_path / "data", story)


def test_reception_says_who_may_come_in_and_writes_down_what_was_agreed(tmp_path: Path):
    async def story(kiosk: Kiosk) -> None:
        with pytest.raises(CheckInRefused) as unknown:
            await kiosk.reception.check_in("WRONG2CODE")
        assert unknown.value.reason is Refusal.UNKNOWN
        assert unknown.value.retryable
        assert unknown.value.title
        assert unknown.value.message

        opens_at = datetime(2126, 3, 4, 9, 0, tzinfo=UTC)
        _, code = kiosk.schedule(short_template(), at=opens_at)
        with pytest.raises(CheckInRefused) as early:
            await kiosk.reception.check_in(code)
        assert (early.value.reason, early.value.opens_at) == (Refusal.TOO_EARLY, opens_at)

        _, code = kiosk.schedule(short_template(), "nl")
        with pytest.raises(CheckInRefused) as foreign:
            await kiosk.reception.check_in(code)
        assert foreign.value.reason is Refusal.LANGUAGE, "nobody here could hold it, spoken or typed"
        assert "nl" in f"{foreign.value.title} {foreign.value.message}"

        template = short_template()
        session_id = await kiosk.admit(template)
        consent = consent_to(template)
        fact = next(event.body for event in kiosk.events(session_id) if event.kind == "consent.given")
        shown = "\n".join((consent.disclosure, *consent.agreed_to))
        assert fact["text_sha256"] == hashlib.sha256(shown.encode()).hexdigest()
        assert (fact["version"], fact["language"]) == ("1", "en")
        assert await kiosk.reception.verify_pin(PIN)
        assert not await kiosk.reception.verify_pin("482914")
        await kiosk.reception.dismiss()
        assert kiosk.house.visit is None

        refusals = []
        for _ in range(5):
            with pytest.raises(CheckInRefused) as wrong:
                await kiosk.reception.check_in("WRONG2CODE")
            refusals.append(wrong.value)
        assert refusals[-1].reason is Refusal.TOO_MANY
        assert 0 < refusals[-1].wait_s <= 2

    at_a_kiosk(tmp_path / "data", story)
