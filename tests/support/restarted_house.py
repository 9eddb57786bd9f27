"""A server that a desk's story stops and starts again, really, on the same port and the same database."""

import asyncio
from collections.abc import Callable, Coroutine
from contextlib import ExitStack
from pathlib import Path
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

from engine.clock import VirtualClock
from sync.server.principals import Role
from tests.support.desk_data import PASSWORD, PERSONS, copied
from tests.support.on_a_port import OnAPort, on_a_port
from tests.support.serving import BEGUN

if TYPE_CHECKING:
    from tests.gui.desk.person import DeskPerson

Story = Callable[["DeskPerson", "RestartedHouse"], Coroutine[Any, Any, None]]


class RestartedHouse:
    """The server, and a proctor at a desk of it. `stop` and `start` block until it is so: call them apart from the window's loop."""

    def __init__(self, made: Path, folder: Path) -> None:
        self.folder = folder / "server"
        self.data = copied(made, self.folder)
        self.clock = VirtualClock(BEGUN, ns=10_000_000_000)
        self._config = folder / "config"
        self._running = ExitStack()
        self._port = 0
        self.served = self.start()

    def start(self) -> OnAPort:
        """Have it serve."""
        database = f"sqlite:///{self.folder / 'server.db'}"
        self.served = self._running.enter_context(
            on_a_port(database, self.folder, seed=99, clock=self.clock, port=self._port)
        )
        self._port = urlsplit(self.served.url).port or 0
        return self.served

    def stop(self) -> None:
        """Have it gone."""
        self._running.close()

    def sits_down(self, run: Callable[[Coroutine[Any, Any, None]], None], story: Story) -> None:
        """Have a proctor sign in, and the story told."""
        run(self._whole(story))

    async def _whole(self, story: Story) -> None:
        from app.desk.preferences import PreferenceFile
        from app.desk.server import Server
        from app.desk.shell import DeskShell
        from app.engine_thread import EngineThread
        from app.proctor.role import PROCTOR
        from tests.gui.desk.person import DeskPerson

        async with EngineThread("network") as network:
            preferences = PreferenceFile(self._config)
            preferences.change(server=self.served.url, language="en", theme="light")
            shell = DeskShell(PROCTOR, lambda url: Server(network, url), preferences, self.clock, size=(1280, 720))
            serving = asyncio.create_task(shell.run_until_left())
            person = DeskPerson(shell, self.served, self.data, self.folder)
            try:
                await person.until(shell.window.isActiveWindow, "the window is active")
                await shell.enter(self.served.url, PERSONS[Role.PROCTOR][0], PASSWORD)
                await person.sees_soon("rail")
                await person.idle()
                await story(person, self)
            finally:
                shell.end()
                await serving
