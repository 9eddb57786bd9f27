"""The recogniser's process, killed, hung and misused: an answer's words come all the same, or the caller is told."""

import asyncio
import signal
import subprocess
import sys
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from typing import Any, BinaryIO, cast

import numpy as np
import psutil
import pytest

from engine.conversation.ports import BLOCK, RATE, Samples
from engine.errors import EngineError, EngineWorkerLost
from engine.interview.turns import Word
from engine.speech import wire
from engine.speech.espeak import EspeakVoice, voices
from engine.speech.sphinx import SphinxRecogniser
from engine.speech.wire import Frame, read_frame
from engine.speech.worker_process import python_module
from engine.speech.worker_recogniser import WorkerRecogniser

UNDERSTOOD = "learned to work together"  # of the sentence, whatever was heard before it

DEAD_ON_ARRIVAL = (sys.executable, "-c", "raise SystemExit(3)")
DEAF = (sys.executable, "-c", "import sys; sys.stdin.buffer.read()")
READY_THEN_DEAF = (
    sys.executable,
    "-c",
    "import sys; from engine.speech.wire import *; sys.stdout.buffer.write(Frame(READY).encoded());"
    "sys.stdout.flush(); sys.stdin.buffer.read()",
)
BABBLING = (sys.executable, "-c", "import sys; print('loading the model... ' * 9, flush=True); sys.stdin.buffer.read()")


@pytest.fixture(scope="module")
def answer() -> Samples:
    """Someone who says one sentence."""

    async def spoken() -> Samples:
        voice = EspeakVoice(next(v for v in voices("en") if v.name == "en-us+benjamin"))
        speech = await voice.speak("We learned to work together and nobody knew why.")
        await voice.close()
        rest = np.random.default_rng(3).normal(0, 1e-4, RATE // 2).astype(np.float32)
        return np.concatenate([rest, speech.samples, rest])

    return asyncio.run(spoken())


@pytest.fixture(scope="module")
def undisturbed(answer: Samples) -> str:
    """What a recogniser that was just started hears of the answer: a new process that hears it again must hear the same."""
    words: list[Word] = []

    async def story(recogniser: SphinxRecogniser) -> None:
        recogniser.begin(0)
        hear(recogniser, answer)
        words.extend(await recogniser.finish())

    assert told(story) == []
    assert UNDERSTOOD in text(words)
    return text(words)


class Faults(list[tuple[str, str]]):
    def __call__(self, what: str, remedy: str) -> None:
        self.append((what, remedy))


@asynccontextmanager
async def listening(faults: Faults) -> AsyncIterator[SphinxRecogniser]:
    recogniser = SphinxRecogniser(on_fault=faults)
    await recogniser.start()
    try:
        yield recogniser
    finally:
        await recogniser.close()


def told(story: Callable[[SphinxRecogniser], Awaitable[Any]]) -> Faults:
    """Run a story with a recogniser that is warm; return the faults it reported."""
    faults = Faults()

    async def whole() -> None:
        async with listening(faults) as recogniser:
            await story(recogniser)

    asyncio.run(whole())
    return faults


def hear(recogniser: WorkerRecogniser, samples: Samples) -> None:
    for start in range(0, len(samples), BLOCK):
        recogniser.feed(samples[start : start + BLOCK])


def text(words: "tuple[Word, ...] | Any") -> str:
    return " ".join(word.text for word in words)


def kill(recogniser: WorkerRecogniser) -> int:
    """End the process as a crash would; return its id."""
    pid = recogniser.pid
    assert pid is not None
    psutil.Process(pid).kill()
    return pid


async def replaced(recogniser: WorkerRecogniser, pid: int) -> None:
    """Wait until the recogniser has noticed that the process `pid` is gone."""
    async with asyncio.timeout(20):
        while recogniser.pid == pid:
            await asyncio.sleep(0)


def test_an_answer_is_words_with_their_times_on_the_interview_clock(answer: Samples) -> None:
    async def story(recogniser: SphinxRecogniser) -> None:
        recogniser.begin(61.5)
        hear(recogniser, answer)
        words = await recogniser.finish()
        assert UNDERSTOOD in text(words)
        assert 61_500 <= words[0].t_start_ms < words[-1].t_end_ms <= 61_500 + len(answer) // 16 + 30
        assert all(word.confidence is not None and 0 <= word.confidence <= 1 for word in words)

    assert told(story) == []


def test_captions_come_while_the_answer_is_spoken(answer: Samples) -> None:
    async def story(recogniser: SphinxRecogniser) -> None:
        recogniser.begin(0)
        assert recogniser.partial() == ()
        lengths = []
        for start in range(0, len(answer), RATE):
            hear(recogniser, answer[start : start + RATE])
            await recogniser.caught_up()
            lengths.append(len(recogniser.partial()))
        assert lengths[1] > 0
        assert lengths[-1] > lengths[1]
        assert recogniser.partial() == () or len(await recogniser.finish()) > 0

    assert told(story) == []


def test_killed_in_mid_answer_it_hears_the_answer_again(answer: Samples, undisturbed: str) -> None:
    async def story(recogniser: SphinxRecogniser) -> None:
        recogniser.begin(10)
        hear(recogniser, answer[: len(answer) // 2])
        await recogniser.caught_up()
        kill(recogniser)
        hear(recogniser, answer[len(answer) // 2 :])
        words = await recogniser.finish()
        assert text(words) == undisturbed
        assert words[-1].t_end_ms > 10_000 + 2_000

    faults = told(story)
    assert len(faults) == 1
    assert "ended unasked" in faults[0][0]
    assert "heard again" in faults[0][1]


def test_killed_while_the_words_are_awaited_it_still_gives_them(answer: Samples, undisturbed: str) -> None:
    async def story(recogniser: SphinxRecogniser) -> None:
        recogniser.begin(0)
        hear(recogniser, answer)
        waiting = asyncio.create_task(recogniser.finish())  # type: ignore[arg-type]
        await asyncio.sleep(0)
        kill(recogniser)
        recogniser.begin(9)  # the candidate already goes on
        hear(recogniser, answer)
        assert text(await waiting) == undisturbed
        assert UNDERSTOOD in text(await recogniser.finish())

    assert len(told(story)) == 1


def test_killed_between_answers_it_is_there_for_the_next(answer: Samples, undisturbed: str) -> None:
    async def story(recogniser: SphinxRecogniser) -> None:
        await replaced(recogniser, kill(recogniser))
        recogniser.begin(0)
        hear(recogniser, answer)
        assert text(await recogniser.finish()) == undisturbed

    faults = told(story)
    assert [remedy for _, remedy in faults] == ["started again"]


def test_killed_twice_in_one_answer_it_says_so_and_serves_the_next(answer: Samples, undisturbed: str) -> None:
    async def story(recogniser: SphinxRecogniser) -> None:
        recogniser.begin(0)
        hear(recogniser, answer)
        for _ in range(2):
            await replaced(recogniser, kill(recogniser))
        with pytest.raises(EngineWorkerLost):
            await recogniser.finish()
        recogniser.begin(5)
        hear(recogniser, answer)
        assert text(await recogniser.finish()) == undisturbed

    assert len(told(story)) == 2


def test_an_answer_given_up_leaves_nothing_in_the_next(answer: Samples) -> None:
    async def story(recogniser: SphinxRecogniser) -> None:
        recogniser.begin(0)
        hear(recogniser, answer)
        recogniser.begin(30)
        hear(recogniser, np.zeros(RATE, np.float32))
        assert await recogniser.finish() == ()

    assert told(story) == []


def test_a_wait_that_is_called_off_harms_nobody(answer: Samples) -> None:
    async def story(recogniser: SphinxRecogniser) -> None:
        recogniser.begin(0)
        hear(recogniser, answer)
        waiting = asyncio.create_task(recogniser.finish())  # type: ignore[arg-type]
        await asyncio.sleep(0)
        waiting.cancel()
        with pytest.raises(asyncio.CancelledError):
            await waiting
        recogniser.begin(9)
        hear(recogniser, answer)
        assert UNDERSTOOD in text(await recogniser.finish())

    assert told(story) == []


def test_samples_that_are_not_numbers_are_silence() -> None:
    async def story(recogniser: SphinxRecogniser) -> None:
        recogniser.begin(0)
        recogniser.feed(np.full(RATE, np.nan, np.float32))
        recogniser.feed(np.full(RATE, 1e9, np.float32))
        await recogniser.finish()

    assert told(story) == []


def test_words_asked_for_out_of_turn_are_a_mistake_of_the_caller() -> None:
    async def story() -> None:
        recogniser = SphinxRecogniser()
        with pytest.raises(RuntimeError):
            recogniser.feed(np.zeros(BLOCK, np.float32))
        with pytest.raises(RuntimeError):
            await recogniser.finish()
        await recogniser.close()

    asyncio.run(story())


@pytest.mark.parametrize("command", [DEAD_ON_ARRIVAL, BABBLING, ("/no/such/program",)])
def test_a_process_that_cannot_begin_is_told_before_the_interview(command: tuple[str, ...]) -> None:
    async def story() -> None:
        recogniser = WorkerRecogniser(command)
        with pytest.raises(EngineWorkerLost):
            await recogniser.start()
        await recogniser.close()

    asyncio.run(story())


def test_a_process_that_never_gets_ready_is_not_waited_for() -> None:
    async def story() -> None:
        recogniser = WorkerRecogniser(DEAF, ready_within_s=0.1)
        with pytest.raises(EngineWorkerLost):
            await recogniser.start()
        assert recogniser.pid is None

    asyncio.run(story())


def test_a_process_that_no_longer_answers_is_replaced_and_then_given_up() -> None:
    faults = Faults()

    async def story() -> None:
        recogniser = WorkerRecogniser(READY_THEN_DEAF, faults, silent_s=0.05)
        await recogniser.start()
        recogniser.begin(0)
        recogniser.feed(np.zeros(BLOCK, np.float32))
        with pytest.raises(EngineWorkerLost):
            await recogniser.finish()
        recogniser.begin(1)
        with pytest.raises(EngineWorkerLost):
            await recogniser.finish()
        await recogniser.close()

    asyncio.run(story())
    assert len(faults) == 4


def test_nobody_waits_for_ever_on_a_recogniser_that_is_closed(answer: Samples) -> None:
    async def story() -> None:
        recogniser = SphinxRecogniser()
        await recogniser.start()
        pid = recogniser.pid
        assert pid is not None
        recogniser.begin(0)
        hear(recogniser, answer)
        waiting = asyncio.gather(recogniser.finish(), recogniser.caught_up(), return_exceptions=True)
        await asyncio.sleep(0)
        await recogniser.close()
        assert all(isinstance(outcome, EngineWorkerLost) for outcome in await waiting)
        await recogniser.close()
        assert not psutil.pid_exists(pid)
        with pytest.raises(EngineError):
            recogniser.begin(1)

    asyncio.run(story())


def test_the_process_dies_with_its_parent_however_the_parent_dies() -> None:
    """A parent that starts the recogniser, says its process id, and is killed."""
    program = (
        "import asyncio\n"
        "from engine.speech.sphinx import SphinxRecogniser\n"
        "async def main():\n"
        "    recogniser = SphinxRecogniser(); await recogniser.start(); recogniser.begin(0)\n"
        "    print(recogniser.pid, flush=True); await asyncio.Event().wait()\n"
        "asyncio.run(main())"
    )
    with subprocess.Popen([sys.executable, "-c", program], stdout=subprocess.PIPE) as parent:
        assert parent.stdout is not None
        child = psutil.Process(int(parent.stdout.readline()))
        parent.kill()
        psutil.wait_procs([child], timeout=5)
        assert not child.is_running() or child.status() == psutil.STATUS_ZOMBIE


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no SIGINT for one process")
def test_the_process_stays_when_ctrl_c_reaches_the_whole_terminal() -> None:
    with subprocess.Popen(
        python_module("engine.speech.sphinx_worker"), stdin=subprocess.PIPE, stdout=subprocess.PIPE
    ) as worker:
        assert worker.stdin is not None
        assert worker.stdout is not None
        pipe = cast(BinaryIO, worker.stdout)
        assert read_frame(pipe) == Frame(wire.READY)
        worker.send_signal(signal.SIGINT)
        worker.stdin.write(Frame(wire.SYNC, b"7777").encoded())
        worker.stdin.flush()
        assert getattr(read_frame(pipe), "kind", None) == wire.PROGRESS
        assert read_frame(pipe) == Frame(wire.SYNC, b"7777")
        worker.stdin.close()
        assert worker.wait(5) == 0
