"""A desk that somebody sits at: the real window over a real server on a port, with weeks of made-up work in it."""

import asyncio
from collections.abc import Callable, Coroutine
from pathlib import Path
from typing import Any

import pytest

from engine.clock import VirtualClock
from sync.server.principals import Role
from tests.support.desk_data import PASSWORD, PERSONS, DeskData, copied, furnish, furnish_bare
from tests.support.on_a_port import on_a_port
from tests.support.serving import BEGUN

_ROLES = {"proctor": Role.PROCTOR, "admin": Role.ADMIN, "reviewer": Role.REVIEWER}

Story = Callable[..., Coroutine[Any, Any, None]]


@pytest.fixture(scope="session")
def office(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A server's folder that much was done in; copied for each story."""
    folder = tmp_path_factory.mktemp("office") / "made"
    furnish(folder)
    return folder


@pytest.fixture(scope="session")
def bare_office(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A server's folder with its people and templates, and nothing else."""
    folder = tmp_path_factory.mktemp("office") / "bare"
    furnish_bare(folder)
    return folder


@pytest.fixture
def at_the_desk(
    run: Callable[[Coroutine[Any, Any, None]], None], request: pytest.FixtureRequest, tmp_path: Path
) -> Callable[..., None]:
    """Play a story `story(person)` at a desk of `role`; the window, its link and the server are closed properly afterwards.

    `bare` has a server in which nothing was done yet; `signed_in=False` leaves that to the story; `size` is the window's, in pixels.
    """
    from app.desk.preferences import PreferenceFile
    from app.desk.server import Server
    from app.desk.shell import DeskShell
    from app.engine_thread import EngineThread
    from tests.gui.desk.person import DeskPerson

    def play(
        role: str,
        story: Story,
        *,
        bare: bool = False,
        signed_in: bool = True,
        size: tuple[int, int] | None = (1280, 720),
        language: str = "en",
        theme: str = "light",
        places: Any = None,
    ) -> None:
        made: Path = request.getfixturevalue("bare_office" if bare else "office")
        data: DeskData = copied(made, tmp_path / "server")
        chosen = places or _role(role)
        clock = VirtualClock(BEGUN, ns=10_000_000_000)

        async def whole() -> None:
            async with EngineThread("network") as network:
                preferences = PreferenceFile(tmp_path / "config")
                preferences.change(server=served.url, language=language, theme=theme)
                shell = DeskShell(chosen, lambda url: Server(network, url), preferences, clock, size=size)
                serving = asyncio.create_task(shell.run_until_left())
                person = DeskPerson(shell, served, data, tmp_path / "server")
                try:
                    await person.until(shell.window.isActiveWindow, "the window is active")
                    if signed_in:
                        await shell.enter(served.url, PERSONS[_ROLES[role]][0], PASSWORD)
                        await person.sees_soon("rail")
                        await person.idle()
                    await story(person)
                finally:
                    shell.end()
                    await serving

        with on_a_port(
            f"sqlite:///{tmp_path / 'server' / 'server.db'}", tmp_path / "server", seed=99, clock=clock
        ) as served:
            run(whole())

    return play


def _role(role: str) -> Any:
    if role == "proctor":
        from app.proctor.role import PROCTOR

        return PROCTOR
    from app.admin.role import ADMIN

    return ADMIN
