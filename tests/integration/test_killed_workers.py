"""Each model's process killed or stopped where it hurts: in mid-turn, again, between turns, while it loads. Nothing that was said is lost."""

import asyncio
import signal
import sys
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from pathlib import Path

import numpy as np
import psutil
import pytest

from app.engines import EngineSet, choose_engines
from engine.conversation.ports import BLOCK, Samples
from engine.errors import EngineError, EngineWorkerLost
from engine.models import ModelStore
from engine.speech import attended
from engine.speech.chosen import Chosen, EngineInfo, OnFault
from engine.speech.espeak import EspeakVoice, voices
from engine.speech.spare_voice import SpareVoice
from engine.speech.worker_recogniser import WorkerRecogniser
from engine.speech.worker_voice import WorkerVoice
from tests.support.tiny_models import SCRIPT, TINY, installed, write_whisper

NAME = "faster-whisper-tiny"
UNDERSTOOD = "learned to work together"
VOICE = (sys.executable, "-m", "tests.support.voice_child")
PATIENT_S = 20.0  # for a busy machine to start a process

Faults = list[tuple[str, str, str]]


@pytest.fixture(scope="module")
def store(tmp_path_factory: pytest.TempPathFactory) -> ModelStore:
    root = tmp_path_factory.mktemp("models")
    write_whisper(root / NAME, TINY)
    return installed(root, {NAME: ("en",)})


@pytest.fixture(scope="module")
def answer() -> Samples:
    async def spoken() -> Samples:
        voice = EspeakVoice(next(v for v in voices("en") if v.name == "en-us+benjamin"))
        return (await voice.speak("We learned to work together and nobody knew why.")).samples

    return asyncio.run(spoken())


@asynccontextmanager
async def listening(store: ModelStore | None, faults: Faults) -> AsyncIterator[EngineSet]:
    engines = choose_engines("en", store=store)
    await engines.recogniser.start()
    try:
        with engines.faults.told_to(lambda *fault: faults.append(fault)):
            yield engines
    finally:
        await engines.close()


def send(engine: object, number: signal.Signals) -> None:
    pid = getattr(engine, "pid", None)
    assert pid is not None
    psutil.Process(pid).send_signal(number)


def hear(engines: EngineSet, samples: Samples) -> None:
    for start in range(0, len(samples), BLOCK):
        engines.recogniser.engine.feed(samples[start : start + BLOCK])


async def heard(engines: EngineSet) -> str:
    return " ".join(word.text for word in await engines.recogniser.engine.finish())


async def until(true: Callable[[], object]) -> None:
    async with asyncio.timeout(PATIENT_S):
        while not true():
            await asyncio.sleep(0.01)


@pytest.mark.parametrize("number", [signal.SIGKILL, signal.SIGSTOP])
def test_the_embedded_recogniser_lost_in_mid_answer_gives_the_whole_answer(
    answer: Samples, number: signal.Signals
) -> None:
    faults: Faults = []

    async def story() -> None:
        async with listening(None, faults) as engines:
            engines.recogniser.engine.begin(0)
            hear(engines, answer[: len(answer) // 2])
            send(engines.recogniser.engine, number)
            hear(engines, answer[len(answer) // 2 :])
            assert UNDERSTOOD in await heard(engines)

    asyncio.run(story())
    (fault,) = faults
    assert fault[0] == "stt"
    assert ("said nothing for 4 s" if number is signal.SIGSTOP else "ended unasked") in fault[1]


@pytest.mark.parametrize("number", [signal.SIGKILL, signal.SIGSTOP])
def test_whisper_lost_in_mid_answer_is_back_or_stood_in_for_before_the_conversation_gives_up(
    store: ModelStore, answer: Samples, number: signal.Signals
) -> None:
    faults: Faults = []

    async def story() -> None:
        async with listening(store, faults) as engines:
            engines.recogniser.engine.begin(0)
            hear(engines, answer[: len(answer) // 2])
            send(engines.recogniser.engine, number)
            hear(engines, answer[len(answer) // 2 :])
            text = await heard(engines)
            assert UNDERSTOOD in text or SCRIPT[-1] in text
            assert text

    asyncio.run(story())
    assert faults
    assert {part for part, _, _ in faults} == {"stt"}


def test_whisper_killed_twice_in_one_answer_leaves_it_to_the_embedded_recogniser_and_the_ledger_says_so(
    store: ModelStore, answer: Samples
) -> None:
    faults: Faults = []

    async def story() -> None:
        async with listening(store, faults) as engines:
            recogniser = engines.recogniser.engine
            recogniser.begin(0)
            hear(engines, answer[: len(answer) // 2])
            for deaths in (1, 2):
                send(recogniser, signal.SIGKILL)
                await until(lambda deaths=deaths: len(faults) >= deaths)
            hear(engines, answer[len(answer) // 2 :])
            assert UNDERSTOOD in await heard(engines)
            assert engines.for_record()["stt"]["name"] == "pocketsphinx"
            assert engines.for_record()["stt"]["why"].startswith(NAME)

            recogniser.begin(20)
            hear(engines, answer)
            assert UNDERSTOOD in await heard(engines)

    asyncio.run(story())
    assert [remedy for _, _, remedy in faults if "from now on" in remedy] == ["pocketsphinx hears from now on"]


def test_whisper_killed_between_two_answers_is_there_for_the_next(store: ModelStore, answer: Samples) -> None:
    faults: Faults = []

    async def story() -> None:
        async with listening(store, faults) as engines:
            send(engines.recogniser.engine, signal.SIGKILL)
            await until(lambda: faults)
            engines.recogniser.engine.begin(0)
            hear(engines, answer)
            assert await heard(engines)
            assert engines.for_record()["stt"]["name"] == NAME

    asyncio.run(story())
    assert faults[0][2] == "started again"


def test_one_that_stops_listening_between_two_answers_is_noticed_before_the_next(
    monkeypatch: pytest.MonkeyPatch, answer: Samples
) -> None:
    monkeypatch.setattr(attended, "_PULSE_S", 0.05)
    faults: Faults = []

    async def story() -> None:
        async with listening(None, faults) as engines:
            send(engines.recogniser.engine, signal.SIGSTOP)
            await until(lambda: faults)
            engines.recogniser.engine.begin(0)
            hear(engines, answer)
            assert UNDERSTOOD in await heard(engines)

    asyncio.run(story())
    assert [remedy for _, _, remedy in faults] == ["started again"]


def test_one_that_stops_listening_is_noticed_while_the_candidate_still_speaks() -> None:
    faults: list[str] = []

    async def story() -> None:
        recogniser = WorkerRecogniser(
            (sys.executable, "-m", "engine.speech.sphinx_worker"), lambda what, _: faults.append(what), silent_s=0.3
        )
        await recogniser.start()
        send(recogniser, signal.SIGSTOP)
        recogniser.begin(0)
        for _ in range(250):
            recogniser.feed(np.zeros(BLOCK, np.float32))
        await until(lambda: faults)
        await recogniser.close()

    asyncio.run(story())
    assert "said nothing for 0.3 s" in faults[0]


@pytest.mark.parametrize("with_store", [False, True])
def test_killed_while_it_loads_it_is_started_once_more_before_anybody_sits_down(
    store: ModelStore, answer: Samples, with_store: bool
) -> None:
    async def story() -> None:
        engines = choose_engines("en", store=store if with_store else None)
        loading = asyncio.ensure_future(engines.recogniser.start())
        await until(lambda: getattr(engines.recogniser.engine, "pid", None))
        send(engines.recogniser.engine, signal.SIGKILL)
        await loading
        engines.recogniser.engine.begin(0)
        hear(engines, answer)
        assert await heard(engines)
        assert engines.for_record()["stt"]["name"] == (NAME if with_store else "pocketsphinx")
        await engines.close()

    asyncio.run(story())


def test_a_process_that_takes_in_nothing_blocks_nobody_and_is_not_fed_for_ever() -> None:
    """More is written than a pipe holds to one that never reads; and one that never stops talking is read to the end."""
    deaf = "import sys, time; from engine.speech.wire import *; out = sys.stdout.buffer;"
    noisy = "out.write(Frame(READY).encoded()); out.write(Frame(PROGRESS, b'[]').encoded() * 100_000); out.flush(); time.sleep(60)"
    faults: list[str] = []

    async def story() -> None:
        recogniser = WorkerRecogniser(
            (sys.executable, "-c", deaf + noisy), lambda what, _: faults.append(what), silent_s=0.3
        )
        await recogniser.start()
        recogniser.begin(0)
        for _ in range(1_000):
            recogniser.feed(np.zeros(BLOCK, np.float32))
        async with asyncio.timeout(PATIENT_S):
            with pytest.raises(EngineWorkerLost):
                await recogniser.finish()
        await recogniser.close()

    asyncio.run(story())
    assert "nonsense" in faults[0]


def stood_in_for(told: OnFault, **waits: float) -> SpareVoice:
    def make(died: OnFault) -> Chosen[WorkerVoice]:
        voice = WorkerVoice(VOICE, died, silent_s=0.5)
        return Chosen(voice, EngineInfo("first", "1", "0" * 64, "a test"), voice.start)

    spare = EspeakVoice(voices("en")[0])
    return SpareVoice(make, Chosen(spare, EngineInfo("spare", "1", "0" * 64), spare.start), told, **waits)


def test_a_voice_stopped_in_mid_clause_is_spoken_for_in_time_and_comes_back() -> None:
    faults: list[tuple[str, str]] = []

    async def story() -> None:
        voice = stood_in_for(lambda *fault: faults.append(fault), too_late_after_s=0.2)
        await voice.start()
        await voice.prepare(["Thank you."])
        send(voice, signal.SIGSTOP)
        assert len((await voice.speak("What did you do?")).samples) > 0
        assert voice.serving().name == "first"
        assert len((await voice.speak("Thank you.")).samples) == 3_200  # prepared: needs no process
        await until(lambda: any("said nothing" in what for what, _ in faults))
        await until(lambda: voice._first.engine.loaded)
        await until(lambda: voice._first_can("well then"))
        assert len((await voice.speak("well then")).samples) == 3_200
        await voice.close()

    asyncio.run(story())
    assert "too late" in faults[0][0]


def test_a_voice_killed_while_idle_and_again_gives_way_and_says_so() -> None:
    faults: list[tuple[str, str]] = []

    async def story() -> None:
        voice = stood_in_for(lambda *fault: faults.append(fault))
        await voice.start()
        send(voice, signal.SIGKILL)
        await until(lambda: faults)
        await until(lambda: voice._first.engine.loaded)
        assert len((await voice.speak("well then")).samples) == 3_200
        send(voice, signal.SIGKILL)
        await until(lambda: len(faults) >= 3)
        assert voice.serving().name == "spare"
        assert len((await voice.speak("What did you do?")).samples) > 0
        await voice.close()

    asyncio.run(story())
    assert [remedy for _, remedy in faults] == ["started again", "started again", "spare speaks from now on"]


def test_an_answer_whisper_is_too_late_with_is_the_spares_and_whisper_stays(store: ModelStore, answer: Samples) -> None:
    faults: Faults = []

    async def story() -> None:
        async with listening(store, faults) as engines:
            recogniser = engines.recogniser.engine
            recogniser._doubted_after_s, recogniser._too_late_after_s = 0.05, 0.1
            recogniser.begin(0)
            send(recogniser, signal.SIGSTOP)
            hear(engines, answer)
            assert UNDERSTOOD in await heard(engines)
            assert engines.for_record()["stt"]["name"] == NAME
            send(recogniser, signal.SIGCONT)

    asyncio.run(story())
    assert faults == [("stt", f"{NAME} was too late with an answer", "pocketsphinx heard this answer")]


def test_a_clause_beyond_all_measure_is_refused_and_the_next_is_spoken(tmp_path: Path) -> None:
    async def story() -> None:
        voice = WorkerVoice(VOICE)
        with pytest.raises(EngineError, match="too long"):
            await voice.speak("word " * 10_000)
        assert len((await voice.speak("well then")).samples) == 3_200
        await voice.close()

    asyncio.run(story())
