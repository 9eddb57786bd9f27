"""Engines that were worn down in one interview are whole again for the next, and nobody waits for it."""

import asyncio
import threading
from collections.abc import Awaitable, Callable
from dataclasses import replace

import pytest

from app.engine_thread import EngineThread
from app.engines import EngineSet, choose_engines
from app.kiosk.services.house import MOST_KEPT, WarmEngines
from app.settings import Settings
from engine.errors import EngineError

FULL: list[str] = []
WORN = ["faster-whisper-base ended 2 times"]


class Loaded:
    """Stands for a set of engines: which it is, why it is worn, whether it was let go."""

    def __init__(self, number: int, why: list[str]) -> None:
        self.number, self.why, self.closed = number, why, False

    def fallen_back(self) -> list[str]:
        return self.why

    async def close(self) -> None:
        self.closed = True


class Loading:
    """Gives one set after another; what `outcomes` holds an error for does not load."""

    def __init__(self, *outcomes: list[str] | Exception) -> None:
        self.outcomes = list(outcomes)
        self.sets: list[Loaded] = []
        self.waited: list[float] = []
        self.go_on = asyncio.Event()
        self.begun = 0
        self.gate = threading.Event()  # while it is not set, loading takes its time
        self.gate.set()

    async def start(self, _language: str, _voice: str, _settings: Settings) -> Loaded:
        outcome = self.outcomes.pop(0)
        self.begun += 1
        await asyncio.to_thread(self.gate.wait, 20)
        if isinstance(outcome, Exception):
            raise outcome
        self.sets.append(Loaded(len(self.sets), outcome))
        return self.sets[-1]

    async def sleep(self, seconds: float) -> None:
        self.waited.append(seconds)
        await asyncio.sleep(0)
        if not self.outcomes:
            await self.go_on.wait()


def at_a_kiosk(story: Callable[[WarmEngines, Loading], Awaitable[None]], *outcomes: list[str] | Exception) -> None:
    async def whole() -> None:
        loading = Loading(*outcomes)
        async with asyncio.timeout(30), EngineThread() as engine:
            warm = WarmEngines(engine, Settings(), loading.start, loading.sleep)
            try:
                await story(warm, loading)
            finally:
                await warm.close()
        assert all(each.closed for each in loading.sets), "every set was let go"

    asyncio.run(whole())


async def renewed(warm: WarmEngines) -> None:
    await asyncio.gather(*warm._renewing.values())


def test_a_worn_set_is_replaced_in_the_background_once_nobody_sits_there():
    async def story(warm: WarmEngines, loading: Loading) -> None:
        first = await warm.engines("en")
        assert first is loading.sets[0]
        warm.renew()
        await renewed(warm)
        assert await warm.engines("en") is loading.sets[1]

    at_a_kiosk(story, WORN, FULL)


def test_a_set_that_is_whole_stays():
    async def story(warm: WarmEngines, loading: Loading) -> None:
        await warm.engines("en")
        warm.renew()
        assert not warm._renewing
        assert await warm.engines("en") is loading.sets[0]

    at_a_kiosk(story, FULL)


def test_whoever_comes_meanwhile_uses_what_is_there_and_keeps_it_to_the_end():
    async def story(warm: WarmEngines, loading: Loading) -> None:
        await warm.engines("en")
        loading.gate.clear()
        warm.renew()
        while loading.begun < 2:
            await asyncio.sleep(0)
        held = await warm.engines("en")
        loading.gate.set()
        await renewed(warm)
        assert held is await warm.engines("en") is loading.sets[0]
        assert not loading.sets[0].closed
        warm.renew()
        assert await warm.engines("en") is loading.sets[1]

    at_a_kiosk(story, WORN, FULL)


def test_what_keeps_failing_is_tried_less_and_less_often():
    async def story(warm: WarmEngines, loading: Loading) -> None:
        await warm.engines("en")
        warm.renew()
        await renewed(warm)
        assert loading.waited == [30, 60, 120, 240, 480, 900, 900]
        assert await warm.engines("en") is loading.sets[-1]

    failures = [WORN, EngineError("The voice can't be loaded", "no memory"), WORN, WORN, WORN, WORN, WORN]
    at_a_kiosk(story, WORN, *failures, FULL)


def test_nothing_is_loaded_while_somebody_is_interviewed():
    async def story(warm: WarmEngines, loading: Loading) -> None:
        await warm.engines("en")
        warm.renew()
        while not loading.waited:
            await asyncio.sleep(0)
        await warm.engines("en")
        loading.outcomes.append(FULL)
        loading.go_on.set()
        for _ in range(50):
            await asyncio.sleep(0)
        assert len(loading.sets) == 2, "the one that serves, and the failed attempt"
        warm._occupied = False
        await renewed(warm)
        assert len(loading.sets) == 3

    at_a_kiosk(story, WORN, WORN)


def test_a_set_knows_whether_another_engine_serves_than_was_chosen():
    engines: EngineSet = choose_engines("en")
    assert engines.fallen_back() == []
    spare = replace(engines.recogniser.info, name="spare", why="first ended 2 times")
    worn = replace(engines, recogniser=replace(engines.recogniser, now_serving=lambda: spare))
    assert worn.fallen_back() == ["first ended 2 times"]


@pytest.mark.parametrize("outcome", [EngineError("x", "y")])
def test_engines_that_did_not_start_at_all_are_tried_again_when_they_are_asked_for(outcome: EngineError):
    async def story(warm: WarmEngines, loading: Loading) -> None:
        with pytest.raises(EngineError):
            await warm.engines("en")
        warm.renew()
        assert await warm.engines("en") is loading.sets[0]

    at_a_kiosk(story, outcome, FULL)


def test_whoever_stops_waiting_does_not_break_off_the_start_that_others_wait_for():
    async def story(warm: WarmEngines, loading: Loading) -> None:
        loading.gate.clear()
        leaving = asyncio.ensure_future(warm.engines("en"))
        while not loading.begun:
            await asyncio.sleep(0)
        leaving.cancel()
        await asyncio.gather(leaving, return_exceptions=True)
        loading.gate.set()
        assert await warm.engines("en") is loading.sets[0]

    at_a_kiosk(story, FULL)


def test_a_window_closed_while_engines_start_lets_every_one_of_them_go():
    async def story(warm: WarmEngines, loading: Loading) -> None:
        await warm.engines("en")
        loading.gate.clear()
        leaving = asyncio.ensure_future(warm.engines("ja"))
        while loading.begun < 2:
            await asyncio.sleep(0)
        leaving.cancel()
        await asyncio.gather(leaving, return_exceptions=True)
        loading.gate.set()  # what is left of the story is the closing, which lets all of them go and raises nothing

    at_a_kiosk(story, FULL, FULL)


def test_a_start_that_fails_in_an_unforeseen_way_keeps_no_other_set_from_being_let_go():
    async def story(warm: WarmEngines, _loading: Loading) -> None:
        with pytest.raises(RuntimeError):
            await warm.engines("ja")
        await warm.engines("en")

    at_a_kiosk(story, RuntimeError("a bug of ours"), FULL)


def test_a_kiosk_that_serves_many_languages_keeps_its_own_and_the_newest_few_loaded():
    async def story(warm: WarmEngines, loading: Loading) -> None:
        await warm.engines("en")  # the kiosk's own
        spoken = ["es", "hi", "ja", "fr", "de", "es"]
        for language in spoken:
            held = await warm.engines(language)
            assert not held.closed
            warm.renew()
        async with asyncio.timeout(20):
            while sum(not each.closed for each in loading.sets) > 1 + MOST_KEPT:
                await asyncio.sleep(0)
        begun = loading.begun
        for language in ("en", "fr", "de", "es"):
            assert not (await warm.engines(language)).closed
        assert loading.begun == begun, "none of these had to be loaded again"

    at_a_kiosk(story, *[FULL] * 7)


def test_staff_who_only_look_do_not_put_off_the_renewal():
    async def story(warm: WarmEngines, loading: Loading) -> None:
        await warm.engines("en")
        warm.renew()
        assert await warm.look("en") is loading.sets[0]
        await renewed(warm)
        assert await warm.look("en") is loading.sets[1]

    at_a_kiosk(story, WORN, FULL)


def test_somebody_who_could_not_be_served_does_not_put_off_the_renewal():
    async def story(warm: WarmEngines, loading: Loading) -> None:
        await warm.engines("en")
        warm.renew()
        with pytest.raises(EngineError):
            await warm.engines("xx")
        await renewed(warm)
        assert await warm.look("en") is loading.sets[1]

    at_a_kiosk(story, WORN, EngineError("Nothing speaks it", "install a voice"), FULL)
