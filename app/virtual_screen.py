"""A screen of our own where there is none: a real X server with a real window manager, seen by nobody but screenshots.

Full screen and focus need a window manager; Qt's offscreen platform can prove neither.
"""

import os
import shutil
import subprocess
import sys
from collections.abc import Sequence
from contextlib import ExitStack
from types import TracebackType
from typing import Self

from app.errors import NotInstalled
from engine.companions import DYING_WITH_US, environment_with

PROGRAMS = ("Xvfb", "openbox", "setpriv")


def has_screen() -> bool:
    """Whether a window could be shown to a person (or to whoever set DISPLAY)."""
    return not sys.platform.startswith("linux") or bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


class VirtualScreen:
    """An X server of `width` x `height` pixels and openbox; a context manager that sets DISPLAY while it is open.

    `set_environment=False` leaves this process's DISPLAY alone; children are then given `environment`.
    """

    def __init__(self, width: int, height: int, *, set_environment: bool = True) -> None:
        self._size = (width, height)
        self._set_environment = set_environment
        self._environment = ExitStack()
        self._processes: list[subprocess.Popen[bytes]] = []
        self.display = ""

    @property
    def environment(self) -> dict[str, str]:
        """What a process needs in its environment to show its windows here and nowhere else."""
        return {"DISPLAY": self.display, "QT_QPA_PLATFORM": "xcb", "WAYLAND_DISPLAY": ""}

    def __enter__(self) -> Self:
        """Start, and return once the server answers. Raises `NotInstalled`."""
        missing = [program for program in PROGRAMS if not shutil.which(program)]
        if missing:
            raise NotInstalled(
                "There is no screen",
                f"and no virtual one either: sudo apt-get install xvfb openbox ({', '.join(missing)})",
            )
        read_end, write_end = os.pipe()
        size = f"{self._size[0]}x{self._size[1]}x24"
        server = ["Xvfb", "-displayfd", str(write_end), "-screen", "0", size, "-nolisten", "tcp", "-noreset"]
        try:
            self._start(server, dict(os.environ), pass_fds=(write_end,))
            os.close(write_end)
            self.display = display_named_on(read_end)
            if self._set_environment:
                self._environment.enter_context(environment_with(self.environment))
            self._start(["openbox"], {**os.environ, **self.environment})
        except BaseException:
            self.__exit__(None, None, None)
            raise
        return self

    def __exit__(
        self, kind: type[BaseException] | None, exc: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Stop the window manager, then the server, and put the environment back."""
        while self._processes:
            process = self._processes.pop()
            process.terminate()
            try:
                process.wait(5)
            except subprocess.TimeoutExpired:
                process.kill()
                process.wait()
        self._environment.close()

    def _start(self, command: list[str], environment: dict[str, str], pass_fds: Sequence[int] = ()) -> None:
        self._processes.append(
            subprocess.Popen(
                [*DYING_WITH_US, *command],
                env=environment,
                pass_fds=pass_fds,
                stdin=subprocess.DEVNULL,
                stdout=subprocess.DEVNULL,
                stderr=subprocess.DEVNULL,
                start_new_session=True,  # Ctrl+C is ours to answer: the screen must outlive the window
            )
        )


def display_named_on(read_end: int) -> str:
    """Return the display that a starting server writes to a pipe. Raises `NotInstalled` where it ends without one."""
    with os.fdopen(read_end) as answer:
        number = answer.readline().strip()
    if not number:
        raise NotInstalled("The virtual screen did not start", "try `Xvfb :99` by hand to see why")
    return f":{number}"
