"""The interviewer's voice is taken out of the microphone, the candidate's is not; with the real canceller, in rooms made here."""

import asyncio
import shutil
import subprocess
import sys
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import numpy as np
import psutil
import pytest

from engine.audio.check import Echo, EchoReport, measure_echo
from engine.audio.echo_cancelling import LAG_S, EchoCancelling, WebRtcCanceller
from engine.audio.echo_guard import EchoGuard
from engine.audio.files import FileTransport
from engine.conversation.ports import BLOCK, RATE, Block, Samples
from engine.errors import EngineError
from engine.interview.facts import DuplexChanged
from engine.speech.vad import SileroVad
from tests.support.babble import level, spoken

pytestmark = pytest.mark.skipif(
    not (shutil.which("flite") and shutil.which("espeak-ng")), reason="the voices are not installed"
)
QUESTION = "Thank you for telling me, now think of a time when it did not work, and tell me what you did about it, and who helped."
ANSWER = "Sorry, may I say something before you go on with this question?"


class Room(FileTransport):
    """A file transport whose loudspeaker comes back at `echo_db` after `delay_s`, which may jump, over a whisper of noise."""

    def __init__(self, echo_db: float, delay_s: float = 0.06) -> None:
        super().__init__()
        self.delay_s = delay_s
        self.read_s = 0.0
        self.be_heard(echo_db)
        self._past: Samples = np.zeros(2 * RATE, np.float32)
        self._noise = np.random.default_rng(7)

    def be_heard(self, echo_db: float) -> None:
        self._gain = 10 ** (echo_db / 20)

    async def read(self) -> Block:
        block = await super().read()
        self.read_s = block.at
        self._past = np.concatenate([self._past[BLOCK:], block.said])
        end = len(self._past) - round(self.delay_s * RATE)
        heard = block.heard + self._gain * self._past[end - BLOCK : end] + 1e-4 * self._noise.standard_normal(BLOCK)
        return Block(block.at, heard.astype(np.float32), block.said, block.played)

    def glitches(self) -> tuple[int, int]:
        return 0, 0


def question() -> Samples:
    return level(spoken("espeak-ng", "en", QUESTION), -22.0)


def run(transport: EchoCancelling, seconds: float, then: Callable[[int], None] = lambda _: None) -> list[Block]:
    async def reading() -> list[Block]:
        await transport.open()
        blocks = []
        for index in range(round(seconds * 100)):
            then(index)
            blocks.append(await transport.read())
        await transport.close()
        return blocks

    return asyncio.run(reading())


def voiced(blocks: list[Block]) -> list[float]:
    """When the detector, asked as the conversation asks it, hears a voice."""
    vad = SileroVad()
    return [block.at for block in blocks if (vad.probability(block.near) or 0.0) >= 0.5 and not block.only_echo]


def power(samples: Samples) -> float:
    return float(10 * np.log10(np.mean(np.square(samples)) + 1e-12))


def test_the_interviewer_does_not_hear_itself():
    transport = EchoCancelling(Room(-12.0), 60.0)
    transport.play(question())
    blocks = run(transport, 7.0)
    vad = SileroVad()
    raw = [block for block in blocks if (vad.probability(block.heard) or 0.0) >= 0.5]
    assert len(raw) > 300, "without cancelling it would"
    assert voiced(blocks) == []
    before, after = (
        power(np.concatenate([getattr(block, name) for block in blocks[100:600]])) for name in ("heard", "near")
    )
    assert before - after > 25.0


def test_the_recording_keeps_what_the_microphone_really_heard():
    transport = EchoCancelling(Room(-12.0), 60.0)
    transport.play(question())
    blocks = run(transport, 2.0)
    raw = EchoCancelling(Room(-12.0), 60.0, make=unavailable)
    raw.play(question())
    assert all(np.array_equal(a.heard, b.heard) for a, b in zip(blocks, run(raw, 2.0), strict=True))


def test_a_candidate_is_heard_over_the_interviewer():
    room = Room(-20.0)
    transport = EchoCancelling(room, 60.0)
    transport.play(question())
    answer = level(spoken("flite", "slt", ANSWER), -25.0)

    def speak_up(index: int) -> None:
        if index == 200:
            room.say(answer)

    blocks = run(transport, 7.0, speak_up)
    heard = voiced(blocks)
    assert len(heard) > 0.8 * len(voiced(run(EchoCancelling(Alone(answer), None), 7.0)))
    assert 2.0 <= heard[0] < 2.45


class Alone(Room):
    """Nobody but the candidate."""

    def __init__(self, answer: Samples) -> None:
        super().__init__(-200.0)
        self.say(np.concatenate([np.zeros(2 * RATE, np.float32), answer]))


def test_an_echo_whose_delay_jumps_is_still_nobody():
    room = Room(-12.0)
    transport = EchoCancelling(room, 60.0)
    transport.play(np.concatenate([question(), question()]))

    def jump(index: int) -> None:
        room.delay_s = {300: 0.22, 600: 0.09, 900: 0.4}.get(index, room.delay_s)

    blocks = run(transport, 13.0, jump)
    assert [block for block in blocks if block.only_echo], "the canceller alone would have let some through"
    runs = np.split(heard := np.array(voiced(blocks)), np.flatnonzero(np.diff(heard) > 0.02) + 1)
    assert max(len(each) for each in runs) < 30, "it would have stopped itself"
    assert len(heard) < 50


def test_where_nobody_speaks_over_it_the_guard_says_nothing():
    guard = EchoGuard()
    answer = level(spoken("flite", "slt", ANSWER), -25.0)
    quiet = np.zeros(BLOCK, np.float32)
    assert not any(
        guard.compare(quiet, answer[start : start + BLOCK], answer[start : start + BLOCK])
        for start in range(0, len(answer) - BLOCK + 1, BLOCK)
    )


def test_the_candidates_own_sound_passes_whole_and_a_little_late():
    answer = level(spoken("flite", "slt", ANSWER), -25.0)
    blocks = run(EchoCancelling(Alone(answer), None), 6.0)
    heard, near = (np.concatenate([getattr(block, name) for block in blocks]) for name in ("heard", "near"))
    assert power(near) == pytest.approx(power(heard), abs=1.5)
    envelopes = [np.convolve(np.square(each), np.ones(400), "same")[::16] for each in (heard, near)]
    lag = np.argmax(np.correlate(envelopes[1], envelopes[0], "full")) - (len(envelopes[0]) - 1)
    assert lag / 1000 == pytest.approx(LAG_S, abs=0.004)


def unavailable(_delay: float | None) -> WebRtcCanceller:
    raise EngineError("The echo canceller can't be loaded", "reinstall")


def measured(transport: EchoCancelling) -> EchoReport:
    async def measuring() -> EchoReport:
        await transport.open()
        return await measure_echo(transport)

    return asyncio.run(measuring())


def test_the_self_test_picks_full_duplex_where_little_is_left():
    report = measured(EchoCancelling(Room(-20.0)))
    assert report.delay_ms == pytest.approx(60.0, abs=0.2)
    assert report.level_db == pytest.approx(-20.0, abs=1.0)
    assert report.residual_db is not None
    assert report.residual_db < -40.0
    assert report.full_duplex


def test_without_a_canceller_a_loud_echo_leaves_half_duplex():
    transport = EchoCancelling(Room(-20.0), make=unavailable)
    report = measured(transport)
    assert report.residual_db == pytest.approx(report.level_db, abs=0.01)
    assert not report.full_duplex
    assert not transport.cancelling


def test_where_nothing_comes_back_it_is_full_duplex():
    report = measured(EchoCancelling(Room(-90.0), make=unavailable))
    assert (report.residual_db, report.full_duplex) == (None, True)


def test_a_canceller_that_fails_takes_nothing_with_it():
    class Failing:
        def clean(self, said: Samples, heard: Samples) -> Samples:
            raise RuntimeError("no")

    transport = EchoCancelling(Room(-20.0), make=lambda _delay: Failing())
    assert all(block.cleaned is None for block in run(transport, 0.1))


def test_it_connects_to_nobody_and_is_loaded_only_when_it_is_needed():
    WebRtcCanceller(None)
    assert psutil.Process().net_connections() == []
    code = "import sys, engine.audio.echo_cancelling; sys.exit('livekit' in sys.modules)"
    root = Path(__file__).resolve().parents[2]
    assert subprocess.run([sys.executable, "-c", code], cwd=root, check=False).returncode == 0


def test_broken_samples_do_not_break_the_canceller():
    canceller = WebRtcCanceller(20.0)
    broken = np.full(BLOCK, np.nan, np.float32)
    assert np.isfinite(canceller.clean(broken, broken)).all()
    assert np.isfinite(canceller.clean(np.full(BLOCK, 9.0, np.float32), np.full(BLOCK, -9.0, np.float32))).all()


def test_a_note_that_is_held_tells_nothing_of_how_late_its_echo_is():
    """One period of the chime looks like the next: a canceller led by it would look in the wrong place."""
    guard = EchoGuard()
    seconds = np.arange(2 * RATE) / RATE
    note = sum(0.2 / n * np.sin(2 * np.pi * 440 * n * seconds) for n in (1, 2, 3)).astype(np.float32)
    echo = np.concatenate([np.zeros(960, np.float32), 0.3 * note])[: len(note)]
    for start in range(0, len(note) - BLOCK + 1, BLOCK):
        guard.compare(note[start : start + BLOCK], echo[start : start + BLOCK], echo[start : start + BLOCK])
    assert guard.lag_s is None


def test_speech_tells_how_late_its_echo_is():
    guard = EchoGuard()
    voice = question()[: 3 * RATE]
    echo = np.concatenate([np.zeros(960, np.float32), 0.3 * voice])[: len(voice)]
    for start in range(0, len(voice) - BLOCK + 1, BLOCK):
        guard.compare(voice[start : start + BLOCK], echo[start : start + BLOCK], echo[start : start + BLOCK])
    assert guard.lag_s == pytest.approx(0.06, abs=0.0005)


@pytest.mark.parametrize("delay_s", [0.7, 0.95])
def test_the_self_test_finds_an_echo_that_comes_later_than_half_a_second(delay_s: float):
    """A loudspeaker over the network: taken for a headset it would have the interviewer hear itself."""
    report = measured(EchoCancelling(Room(-20.0, delay_s)))
    assert report.delay_ms == pytest.approx(1000 * delay_s, abs=0.5)
    assert report.verdict is Echo.STRONG


def test_an_echo_that_late_is_taken_out_from_the_start_once_it_was_measured():
    transport = EchoCancelling(Room(-12.0, 0.7), 700.0)
    transport.play(question())
    blocks = run(transport, 7.5)
    assert voiced(blocks) == []
    before, after = (
        power(np.concatenate([getattr(block, name) for block in blocks[200:650]])) for name in ("heard", "near")
    )
    assert before - after > 20.0


class Stumbling(Room):
    """Its first rustle breaks: a buffer runs dry in the middle of it, and what follows comes later."""

    async def read(self) -> Block:
        block = await super().read()
        self.delay_s = 0.06 if block.at < 1.1 else 0.16
        return block


def test_a_buffer_that_runs_dry_in_the_self_test_does_not_decide_it():
    report = measured(EchoCancelling(Stumbling(-20.0)))
    assert report.delay_ms == pytest.approx(160.0, abs=0.5)
    assert report.full_duplex


def test_the_self_test_waits_longer_only_where_nothing_comes_back():
    lasted = []
    for echo_db in (-20.0, -90.0):
        room = Room(echo_db)
        measured(EchoCancelling(room))
        lasted.append(room.read_s)
    assert lasted[0] < 2.5
    assert 3.0 < lasted[1] < 3.8


class Tiring:
    """Takes nothing out, and refuses after so many blocks."""

    def __init__(self, blocks: int) -> None:
        self._blocks = blocks

    def clean(self, said: Samples, heard: Samples) -> Samples:
        self._blocks -= 1
        if self._blocks < 0:
            raise RuntimeError("no")
        return heard.copy()


def given_up(blocks: list[Block]) -> list[str]:
    return [fact.duplex for block in blocks for fact in block.facts if isinstance(fact, DuplexChanged)]


def test_a_canceller_that_fails_on_the_way_ends_the_listening_over_what_is_said():
    blocks = run(EchoCancelling(Room(-20.0), 60.0, make=lambda _delay: Tiring(20)), 0.4)
    assert [block.one_way for block in blocks] == [False] * 20 + [True] * 20
    assert given_up(blocks) == ["half"]


def test_with_a_headset_a_canceller_that_fails_is_not_missed_until_something_comes_back():
    room = Room(-90.0)
    transport = EchoCancelling(room, headset=True, make=lambda _delay: Tiring(20))
    transport.play(question())

    def taken_off(index: int) -> None:
        room.be_heard(-12.0 if index >= 200 else -90.0)

    blocks = run(transport, 6.0, taken_off)
    assert not any(block.one_way for block in blocks[:200])
    assert blocks[-1].one_way
    assert given_up(blocks) == ["half"]


def test_a_canceller_that_was_never_there_is_what_the_self_test_has_judged_by():
    blocks = run(EchoCancelling(Room(-45.0), 60.0, make=unavailable), 0.2)
    assert not any(block.one_way for block in blocks)


class Broken(Room):
    """The stream ends and is opened again after the fifth block."""

    async def read(self) -> Block:
        block = await super().read()
        return replace(block, gap=0.04 < block.at < 0.06)


def test_a_canceller_that_can_not_be_made_again_after_a_gap_does_not_end_the_sound():
    made: list[Tiring] = []

    def once(_delay: float | None) -> Tiring:
        if made:
            raise EngineError("The echo canceller can't be loaded", "reinstall")
        made.append(Tiring(1_000))
        return made[0]

    blocks = run(EchoCancelling(Broken(-20.0), 60.0, make=once), 0.2)
    assert len(blocks) == 20
    assert blocks[-1].one_way
    assert given_up(blocks) == ["half"]
