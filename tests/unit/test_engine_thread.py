"""The engine's thread runs what another loop asks for, and leaves nothing behind."""

import asyncio
import threading

import pytest

from app.engine_thread import EngineThread


def test_work_runs_on_the_engines_thread_and_its_answer_comes_back():
    async def where() -> str:
        return threading.current_thread().name

    async def scene() -> str:
        async with EngineThread() as engine:
            return await engine.run(where())

    assert asyncio.run(scene()) == "engine"


def test_an_error_comes_back_as_itself():
    async def fail() -> None:
        raise ValueError("as it was")

    async def scene() -> None:
        async with EngineThread() as engine:
            await engine.run(fail())

    with pytest.raises(ValueError, match="as it was"):
        asyncio.run(scene())


def test_a_stream_is_closed_over_there_when_its_reader_leaves():
    closed = threading.Event()

    async def numbers():
        try:
            for number in range(1000):
                yield number
                await asyncio.sleep(0)
        finally:
            closed.set()

    async def scene() -> list[int]:
        seen = []
        async with EngineThread() as engine:
            stream = engine.stream(numbers())
            async for number in stream:
                seen.append(number)
                if number == 3:
                    break
            await stream.aclose()
        return seen

    assert asyncio.run(scene()) == [0, 1, 2, 3]
    assert closed.is_set()


def test_leaving_cancels_what_still_runs():
    cancelled = threading.Event()

    async def for_ever() -> None:
        try:
            await asyncio.Event().wait()
        finally:
            cancelled.set()

    async def scene() -> None:
        async with EngineThread() as engine:
            engine.start(for_ever())
            await engine.run(asyncio.sleep(0))

    asyncio.run(scene())
    assert cancelled.is_set()
    assert "engine" not in {thread.name for thread in threading.enumerate()}


def test_work_that_is_stopped_has_let_go_before_its_stop_returns():
    """Also where letting go takes a while, and somebody asked it to end before."""
    told = []

    async def holds_something() -> None:
        try:
            told.append("holds")
            await asyncio.Event().wait()
        finally:
            for _ in range(20):
                await asyncio.sleep(0)
            told.append("let go")

    async def scene() -> None:
        async with EngineThread() as engine:
            going = engine.go(holds_something())
            await engine.run(asyncio.sleep(0))
            await going.stop()
            told.append("stopped")
            await going.stop()

    asyncio.run(scene())
    assert told == ["holds", "let go", "stopped"]


def test_work_that_is_stopped_before_it_began_never_begins():
    async def scene() -> None:
        async with EngineThread() as engine:
            await engine.go(asyncio.Event().wait()).stop()

    asyncio.run(scene())


def test_work_that_fails_by_itself_is_said_in_the_log(capsys):
    async def fails() -> None:
        raise ValueError("with somebody's words")

    async def scene() -> None:
        async with EngineThread() as engine:
            await engine.go(fails()).ended()

    asyncio.run(scene())
    said = capsys.readouterr().out
    assert "engine_thread.work_failed" in said
    assert "ValueError" in said
    assert "words" not in said
