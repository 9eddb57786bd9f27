"""An X server without a window manager that a test may kill and start again under the same name."""

import os
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager


class BareServer:
    def __init__(self) -> None:
        self.name = ""
        self.start()

    def start(self) -> None:
        read_end, write_end = os.pipe()
        number = [self.name] if self.name else []
        command = [
            "Xvfb",
            *number,
            "-displayfd",
            str(write_end),
            "-screen",
            "0",
            "640x480x24",
            "-nolisten",
            "tcp",
            "-noreset",
        ]
        self.process = subprocess.Popen(
            command, pass_fds=(write_end,), stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
        )
        os.close(write_end)
        with os.fdopen(read_end) as pipe:
            self.name = f":{pipe.readline().strip()}"

    def kill(self) -> None:
        self.process.kill()
        self.process.wait(10)


@contextmanager
def bare_server() -> Iterator[BareServer]:
    """Start one, and set DISPLAY while inside."""
    before = os.environ.get("DISPLAY")
    server = BareServer()
    os.environ["DISPLAY"] = server.name
    try:
        yield server
    finally:
        server.process.terminate()
        server.process.wait(10)
        if before is None:
            del os.environ["DISPLAY"]
        else:
            os.environ["DISPLAY"] = before
