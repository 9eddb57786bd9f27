"""The composition root of a desk: preferences, the network's thread, the window; the same for both roles."""

import asyncio
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pydantic_settings  # noqa: F401 - before Qt, whose import hook trips over modules that load one another late
import qasync
from PySide6.QtWidgets import QApplication

from app.desk.desk import Role
from app.desk.preferences import PreferenceFile
from app.desk.server import Server
from app.desk.shell import DeskShell
from app.engine_thread import EngineThread
from app.logs import set_up_logging
from app.stop_signal import StopSignal
from engine.clock import SystemClock

Companion = Callable[[DeskShell], "asyncio.Task[None] | None"]


@dataclass(frozen=True, slots=True)
class Opening:
    """What the settings say of a desk: the server it offers first, the only authorities it believes (a PEM file), how much is logged."""

    server: str = ""
    certificates: str = ""
    log_level: str = "INFO"


@dataclass(frozen=True, slots=True)
class Staging:
    """What a demo puts in a desk's place: where preferences lie, how large the window is (as it was left where None), somebody who uses it."""

    preferences: Path | None = None
    size: tuple[int, int] | None = None
    companion: Companion | None = None


def run_desk(role: Role, opening: Opening, staging: Staging = Staging()) -> None:
    """Open a desk and return when it was closed. A server that is named is offered in the place of the one that was used last."""
    set_up_logging(opening.log_level)
    app = QApplication.instance() or QApplication(["vivavoce"])
    app.setQuitOnLastWindowClosed(False)  # type: ignore[attr-defined]
    stop = StopSignal()
    with stop.watched(), asyncio.Runner(loop_factory=lambda: qasync.QEventLoop(app)) as runner:
        runner.run(_desk(role, opening, staging, stop))
    if stop.received:
        raise KeyboardInterrupt


async def _desk(role: Role, opening: Opening, staging: Staging, stop: StopSignal) -> None:
    preferences = PreferenceFile(staging.preferences)
    if opening.server:
        preferences.change(server=opening.server)
    async with EngineThread("network") as network:

        def new_server(url: str) -> Server:
            return Server(network, url, certificates=opening.certificates)

        shell = DeskShell(role, new_server, preferences, SystemClock(), size=staging.size)
        stop.leaves(shell.end)
        beside = staging.companion(shell) if staging.companion else None
        try:
            await shell.run_until_left()
        finally:
            if beside is not None:
                beside.cancel()
                await asyncio.gather(beside, return_exceptions=True)
