"""A voice's process, killed, hung and closed in mid-clause; and who speaks when it dies again."""

import asyncio
import signal
import sys
from collections.abc import Awaitable, Callable
from pathlib import Path

import numpy as np
import psutil
import pytest

from engine.conversation.ports import Speech
from engine.errors import EngineError, EngineWorkerLost
from engine.speech.chosen import Chosen, EngineInfo, OnFault
from engine.speech.spare_voice import SpareVoice
from engine.speech.worker_voice import WorkerVoice

CHILD = (sys.executable, "-m", "tests.support.voice_child")


class Faults(list[tuple[str, str]]):
    def __call__(self, what: str, remedy: str) -> None:
        self.append((what, remedy))


def told(
    story: Callable[[WorkerVoice], Awaitable[None]], *, silent_s: float = 20, extra: tuple[str, ...] = ()
) -> Faults:
    faults = Faults()

    async def tell() -> None:
        voice = WorkerVoice((*CHILD, *extra), faults, silent_s=silent_s)
        try:
            await story(voice)
        finally:
            await voice.close()

    asyncio.run(tell())
    return faults


def test_a_clause_comes_back_with_its_words_marked() -> None:
    async def story(voice: WorkerVoice) -> None:
        await voice.start()
        speech = await voice.speak("We did it")
        assert speech.text == "We did it"
        assert [(mark.char, mark.sample) for mark in speech.marks] == [(0, 0), (3, 1_600), (7, 3_200)]
        assert speech.samples == pytest.approx(np.full(4_800, 0.5), abs=1e-3)
        assert speech.samples.dtype == np.float32
        assert len((await voice.speak("")).samples) == 0

    assert told(story) == []


def test_a_long_clause_comes_in_several_frames() -> None:
    async def story(voice: WorkerVoice) -> None:
        speech = await voice.speak("word " * 400)
        assert len(speech.samples) == 1_600 * 400

    assert told(story) == []


def test_clauses_asked_for_together_come_back_each_to_its_asker() -> None:
    async def story(voice: WorkerVoice) -> None:
        texts = ["one", "one two", "one two three"]
        speeches = await asyncio.gather(*(voice.speak(text) for text in texts))
        assert [speech.text for speech in speeches] == texts

    assert told(story) == []


def test_what_cannot_be_said_is_told_and_the_next_clause_is_spoken() -> None:
    async def story(voice: WorkerVoice) -> None:
        with pytest.raises(EngineError, match="say something else"):
            await voice.speak("refuse")
        assert len((await voice.speak("well then")).samples) == 3_200

    assert told(story) == []


def test_a_process_killed_in_mid_clause_is_replaced_and_the_clause_is_made_again(tmp_path: Path) -> None:
    async def story(voice: WorkerVoice) -> None:
        await voice.start()
        before = voice.pid
        speech = await voice.speak(f"die once {tmp_path / 'seen'}")
        assert speech.text.startswith("die once")
        assert voice.pid != before

    faults = told(story)
    assert len(faults) == 1
    assert "made again" in faults[0][1]


def test_a_clause_that_kills_twice_is_given_up_and_the_next_is_spoken() -> None:
    async def story(voice: WorkerVoice) -> None:
        with pytest.raises(EngineWorkerLost, match="twice"):
            await voice.speak("die")
        assert len((await voice.speak("well then")).samples) == 3_200

    assert len(told(story)) == 2


def test_a_process_that_hangs_is_ended_and_the_caller_told() -> None:
    async def story(voice: WorkerVoice) -> None:
        await voice.start()
        with pytest.raises(EngineWorkerLost, match="twice"):
            await voice.speak("hang")

    assert len(told(story, silent_s=1)) == 2


def test_a_clause_nobody_waits_for_any_more_is_not_spoken() -> None:
    async def story(voice: WorkerVoice) -> None:
        await voice.start()
        begun = asyncio.get_running_loop().time()
        stale = [asyncio.create_task(voice.speak(f"slow {n}")) for n in range(20)]
        await asyncio.sleep(0)
        for task in stale:
            task.cancel()
        await asyncio.gather(*stale, return_exceptions=True)
        await voice.speak("now")
        assert asyncio.get_running_loop().time() - begun < 20 * 0.3 / 2

    assert told(story) == []


def test_prepared_phrases_are_there_at_once_even_if_the_process_is_gone() -> None:
    async def story(voice: WorkerVoice) -> None:
        await voice.start()
        await voice.prepare(["Thank you.", "One moment.", "Thank you."])
        assert voice.pid is not None
        psutil.Process(voice.pid).send_signal(signal.SIGSTOP)
        assert (await voice.speak("Thank you.")).text == "Thank you."
        assert voice.pid is not None
        psutil.Process(voice.pid).send_signal(signal.SIGCONT)

    assert told(story) == []


def test_only_so_much_is_prepared() -> None:
    async def story(voice: WorkerVoice) -> None:
        await voice.prepare([f"{n} " + "word " * 600 for n in range(8)])  # a minute each
        assert len(voice._prepared) == 5

    assert told(story) == []


def test_a_model_that_can_not_be_loaded_is_told_at_the_start() -> None:
    async def story(voice: WorkerVoice) -> None:
        with pytest.raises(EngineWorkerLost, match="while loading"):
            await voice.start()

    assert len(told(story, extra=("unloadable",))) == 1


def test_closing_tells_those_who_wait() -> None:
    async def story(voice: WorkerVoice) -> None:
        await voice.start()
        waiting = asyncio.create_task(voice.speak("slow one"))
        await asyncio.sleep(0)
        await voice.close()
        with pytest.raises(EngineWorkerLost, match="closed"):
            await waiting
        with pytest.raises(EngineWorkerLost, match="closed"):
            await voice.speak("again")

    assert told(story) == []


class Spare:
    """A voice that is always there."""

    def __init__(self) -> None:
        self.started = 0

    async def start(self) -> None:
        self.started += 1

    async def speak(self, clause: str) -> Speech:
        return Speech(clause, np.zeros(1, np.float32), ())

    async def close(self) -> None:
        pass


def with_spare(spare: Spare, faults: Faults, *extra: str) -> SpareVoice:
    def make(died: OnFault) -> Chosen[WorkerVoice]:
        voice = WorkerVoice((*CHILD, *extra), died)
        return Chosen(voice, EngineInfo("first", "1", "0" * 64, "a test"), voice.start)

    return SpareVoice(make, Chosen(spare, EngineInfo("spare", "1", "0" * 64), spare.start), faults)


def test_a_voice_that_dies_is_stood_in_for_while_it_loads_and_gives_way_when_it_dies_again(tmp_path: Path) -> None:
    spare, faults = Spare(), Faults()

    async def until_loaded(voice: SpareVoice) -> None:
        async with asyncio.timeout(20):
            while not voice._first.engine.ready_for("anything"):
                await asyncio.sleep(0.01)

    async def story() -> None:
        voice = with_spare(spare, faults)
        await voice.start()
        await voice.prepare(["Thank you."])
        assert len((await voice.speak("well then")).samples) == 3_200
        assert len((await voice.speak(f"die once {tmp_path / 'seen'}")).samples) == 1
        assert len((await voice.speak("well then")).samples) == 1
        assert len((await voice.speak("Thank you.")).samples) == 3_200
        assert voice.serving().name == "first"
        assert spare.started == 1
        await until_loaded(voice)
        assert len((await voice.speak("well then")).samples) == 3_200
        assert len((await voice.speak("die")).samples) == 1
        assert voice.serving().name == "spare"
        assert voice.serving().why.startswith("first ")
        assert len((await voice.speak("well then")).samples) == 1
        await voice.close()

    asyncio.run(story())
    assert faults[-1][1] == "spare speaks from now on"
    assert len(faults) == 3


def test_a_clause_that_is_given_up_while_the_first_makes_it_leaves_nothing_behind() -> None:
    async def story() -> None:
        voice = with_spare(Spare(), Faults())
        await voice.start()
        speaking = asyncio.create_task(voice.speak("slow one"))
        await asyncio.sleep(0.05)
        speaking.cancel()
        with pytest.raises(asyncio.CancelledError):
            await speaking
        assert len((await voice.speak("well then")).samples) == 3_200
        await voice.close()
        assert asyncio.all_tasks() == {asyncio.current_task()}

    asyncio.run(story())


def test_a_voice_that_does_not_start_is_replaced_before_the_candidate_sits_down() -> None:
    spare, faults = Spare(), Faults()

    async def story() -> None:
        voice = with_spare(spare, faults, "unloadable")
        await voice.start()
        await voice.prepare(["Thank you."])
        assert len((await voice.speak("well then")).samples) == 1
        await voice.close()

    asyncio.run(story())
    assert spare.started >= 1
    assert "did not start" in faults[-1][0]
