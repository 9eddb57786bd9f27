"""One X screen for all GUI tests, and a runner for stories: coroutines in asyncio's loop over Qt."""

import asyncio
import gc
import subprocess
import sys
from collections.abc import Awaitable, Callable, Coroutine, Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.support.screen import screen


@pytest.fixture(scope="session")
def display() -> Iterator[str]:
    with screen() as name:
        yield name
        from PySide6.QtWidgets import QApplication

        application = QApplication.instance()
        if application is not None:
            application.shutdown()  # before its display goes: Qt ends the whole process when a display dies under it


@pytest.fixture(scope="session")
def qapp_args(display: str) -> list[str]:
    """Start the display before pytest-qt makes the application."""
    return ["vivavoce"]


@pytest.fixture(scope="module", autouse=True)
def only_what_is_new_is_looked_through():
    """Leave what was loaded before out of the collections that follow each test."""
    gc.collect()
    gc.freeze()


@pytest.fixture(autouse=True)
def qt_is_taken_apart_here():
    """Collect garbage on this thread alone, after each test: Qt's objects complain or crash where another thread takes them apart."""
    gc.disable()
    yield
    gc.collect()
    gc.enable()


@pytest.fixture
def run(qapp: Any) -> Callable[[Coroutine[Any, Any, None]], None]:
    """Run a story; a task that outlives it fails."""
    import qasync

    qapp.setQuitOnLastWindowClosed(False)

    async def watched(story: Awaitable[None]) -> None:
        async with asyncio.timeout(60):
            await story
        left = asyncio.all_tasks() - {asyncio.current_task()}
        assert not left, f"tasks left behind: {left}"

    def runner(story: Coroutine[Any, Any, None]) -> None:
        with asyncio.Runner(loop_factory=lambda: qasync.QEventLoop(qapp)) as loop:
            loop.run(watched(story))

    return runner


SPANISH = """<?xml version="1.0" encoding="utf-8"?><!DOCTYPE TS><TS version="2.1" language="es"><context><name>CheckIn</name>
<message><source>Check in</source><translation>Registrarse</translation></message></context><context><name>Consent</name>
<message><source>Hello, {name}</source><translation>Hola, {name}</translation></message></context></TS>"""


@pytest.fixture(scope="session")
def spanish(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Compile a catalogue of two sentences."""
    folder = tmp_path_factory.mktemp("translations")
    (folder / "es.ts").write_text(SPANISH, encoding="utf-8")
    compiler = Path(sys.executable).with_name("pyside6-lrelease")
    subprocess.run([compiler, folder / "es.ts", "-qm", folder / "vivavoce_es.qm"], check=True, capture_output=True)
    return folder


Story = Callable[..., Coroutine[Any, Any, None]]


@pytest.fixture
def at_the_kiosk(run: Callable[[Coroutine[Any, Any, None]], None]) -> Callable[..., None]:
    """Play a story `story(candidate, backstage)` at a window that is shut down properly afterwards."""
    from app.bridge import Bridge
    from app.kiosk.ports import KioskOptions
    from app.kiosk.shell import KioskShell
    from tests.gui.candidate import Candidate
    from tests.gui.fakes import Backstage

    def play(story: Story, *, options: KioskOptions | None = None, **shell_arguments: Any) -> None:
        async def whole() -> None:
            backstage = Backstage()
            bridge = Bridge()
            chosen = options or KioskOptions(full_screen=False, organisation="Northwind Support", settle_s=0)
            shell = KioskShell(backstage.services, bridge, chosen, **shell_arguments)
            candidate = Candidate(shell)
            serving = asyncio.create_task(shell.run_until_left())
            telling = asyncio.create_task(story(candidate, backstage))
            await candidate.until(shell.window.isActiveWindow, "the window is active")
            await asyncio.wait({serving, telling}, return_when=asyncio.FIRST_COMPLETED)
            if serving.done() and serving.exception() is not None:
                telling.cancel()
            shell.leave()
            await asyncio.gather(telling, return_exceptions=True)
            await serving
            await telling

        run(whole())

    return play
