"""The engine alone on recorded answers: the words are the recogniser's own, and the evidence is where the record says it is."""

import asyncio
import json
import random
from collections.abc import Sequence
from datetime import datetime, timedelta
from pathlib import Path

import numpy as np
import pytest
import soundfile

from app.cli import main
from app.sessions.holding import Place, Terms, hold_interview
from app.sessions.recordings import sealed_recording
from app.sessions.scheduling import Person, appointment_for, interview_stage
from engine.audio.files import read_audio
from engine.clock import SystemClock
from engine.conversation.loop import Conversation
from engine.conversation.ports import BLOCK, RATE, Samples
from engine.conversation.wiring import Subject
from engine.interview.lifecycle import EndReason
from engine.interview.turns import Word
from engine.simulation.recorded import RecordedCandidate
from engine.speech.choice import recogniser_for
from sync.agenda import Agenda
from sync.export import export_session
from sync.ledger import Ledger
from sync.record import fold
from sync.verify import verify
from tests.support.interviewed import ANSWERS, Hurried, Order, engines_for, spoken
from tests.support.kiosk import short_template
from tests.support.template_text import SMALL

TEXTS = (
    "When my neighbour was ill, I took care of her dog for two weeks.",
    "I walked it three times a day, and she paid me nothing.",
)


@pytest.fixture(scope="module")
def answers(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder of two answers, told by another voice than the interviewer's."""
    folder = tmp_path_factory.mktemp("answers")
    for number, samples in enumerate(asyncio.run(spoken(TEXTS)), 1):
        soundfile.write(folder / f"answer-{number}.wav", samples, RATE)
    (folder / "notes.txt").write_text("not an answer")
    return folder


def simulated(answers: Path, folder: Path, capsys: pytest.CaptureFixture[str], number: int) -> dict:
    """Run the command; return the record. There are `number` answers."""
    (folder / "template.toml").write_text(SMALL)
    argv = ["simulate", "--template", folder / "template.toml", "--answers", answers, "--out", folder / "out", "--json"]
    with pytest.raises(SystemExit) as left:
        main([str(arg) for arg in argv])
    assert left.value.code == 0
    summary = json.loads(capsys.readouterr().out)
    assert (summary["answers_given"], summary["answers_used"]) == (number, number)
    return json.loads((folder / "out" / "record.json").read_text())


def given_answers(record: dict) -> list[dict]:
    return [turn for turn in record["turns"] if turn["speaker"] == "participant"]


async def recognised(files: Sequence[Path]) -> list[list[str]]:
    """Return what the recogniser gives for each file by itself."""
    chosen = recogniser_for("en")
    await chosen.start()
    try:
        return [[word.text for word in await heard(chosen.engine, read_audio(file))] for file in files]
    finally:
        await chosen.engine.close()


async def heard(engine, samples: Samples) -> Sequence[Word]:
    engine.begin(0.0)
    for start in range(0, len(samples), BLOCK):
        engine.feed(samples[start : start + BLOCK])
    return await engine.finish()


def shares(some: Sequence[str], others: Sequence[str]) -> float:
    """Return how many of the words are shared, in order: the longest common subsequence."""
    rows = [0] * (len(others) + 1)
    for word in some:
        before = rows[:]
        for index, other in enumerate(others, 1):
            rows[index] = before[index - 1] + 1 if word == other else max(rows[index - 1], before[index])
    return rows[-1] / max(len(some), len(others))


def where(sound: Samples, channel: Samples) -> tuple[int, float]:
    """Return the frame at which `sound` is found in the channel, and how alike it is there (correlation)."""
    size = 1 << (len(channel) + len(sound)).bit_length()
    product = np.fft.irfft(np.fft.rfft(channel, size) * np.conj(np.fft.rfft(sound, size)), size)
    at = int(np.argmax(product[: len(channel) - len(sound) + 1]))
    return at, float(np.corrcoef(channel[at : at + len(sound)], sound)[0, 1])


def test_the_words_are_the_recognisers_own_and_the_sound_is_where_the_turns_say(capsys, tmp_path, answers):
    record = simulated(answers, tmp_path, capsys, 2)
    files = sorted(answers.glob("*.wav"))
    alone = asyncio.run(recognised(files))
    left, right = soundfile.read(tmp_path / "out" / "recording.flac", dtype="float32")[0].T
    for turn, file, words in zip(given_answers(record), files, alone, strict=True):
        own = [word["text"] for word in turn["words"]]
        assert own == turn["text"].split()
        # Not word for word: there it hears the answer in stretches, with a little silence around each.
        assert shares(own, words) >= 0.6, (own, words)
        at, likeness = where(read_audio(file), left)
        assert likeness > 0.999
        assert abs(turn["t_start_ms"] - at / 16) < 400
        spoken_until = (at + len(read_audio(file))) / 16
        assert abs(turn["t_end_ms"] - spoken_until) < 400
        inside = slice(at, at + len(read_audio(file)))
        assert np.abs(right[inside]).mean() < 0.2 * np.abs(left[inside]).mean(), "the interviewer is on the right"
    waits = [turn["latency"]["first_content_ms"] for turn in record["turns"] if turn["latency"]]
    assert len(waits) == 2
    assert all(100 < wait < 5000 for wait in waits)
    assert verify(tmp_path / "out").ok

    (tmp_path / "again").mkdir()
    again = simulated(files[0], tmp_path / "again", capsys, 1)
    assert given_answers(again)[0]["text"] == given_answers(record)[0]["text"], "it hears the same each time"


class Jumping(SystemClock):
    """A wall clock that is set wrong and right again every few seconds; the monotonic one goes on."""

    def __init__(self) -> None:
        self._dice = random.Random(4)  # noqa: S311
        self._looks = 0
        self._off = timedelta()

    def utc(self) -> datetime:
        self._looks += 1
        if self._looks % 7 == 0:
            self._off = timedelta(seconds=self._dice.uniform(-1, 1) * 86_400)
        return super().utc() + self._off


async def held_by(clock: SystemClock, folder: Path) -> tuple[str, Ledger]:
    template = short_template(questions=2)
    stage = interview_stage(template)
    talks: list[Conversation] = []

    async def keep_up() -> None:
        for talk in talks:
            await talk.idle()

    ledger = Ledger.open(folder, clock, ballast_bytes=65536)
    session_id, _ = Agenda(ledger).schedule(appointment_for(template, stage, Person("Sam Doe")))
    engines = engines_for(Order(str(folder)))
    candidate = RecordedCandidate(
        Hurried(idle=keep_up), await spoken(ANSWERS), lambda: talks[0].end(EndReason.FINISHED, "no more")
    )
    place = Place(ledger, folder, clock, candidate, candidate)
    subject = Subject(stage, template.profile_of(stage), "en")
    await engines.start()
    await hold_interview(session_id, subject, engines, place, Terms(), begun=lambda talk, _: talks.append(talk))
    await engines.close()
    return session_id, ledger


def test_a_clock_that_jumps_in_mid_interview_is_stated_and_changes_nothing_else(tmp_path):
    session_id, ledger = asyncio.run(held_by(Jumping(), tmp_path / "jumping"))
    with ledger:
        record = fold(ledger.events(session_id))
        recording = sealed_recording(tmp_path / "jumping", session_id)
        export_session(ledger, session_id, recording, tmp_path / "out")
    plain_id, plain_ledger = asyncio.run(held_by(SystemClock(), tmp_path / "plain"))
    with plain_ledger:
        plain = fold(plain_ledger.events(plain_id))
    assert len(record.conversation.clock_jumps_ms) >= 2
    assert plain.conversation.clock_jumps_ms == ()
    assert (record.status, record.end_reason) == ("completed", "finished")
    assert [turn.speaker for turn in record.turns] == [turn.speaker for turn in plain.turns]
    for turn, likewise in zip(record.turns, plain.turns, strict=True):
        assert turn.t_start_ms == pytest.approx(likewise.t_start_ms, abs=1000), (
            "places in it don't come from that clock"
        )
    assert record.duration_s == pytest.approx(plain.duration_s, abs=5)
    assert verify(tmp_path / "out").ok
