"""A real X screen for tests: Xvfb with a window manager, without which focus and full screen can't be tested."""

import os
import select
import shutil
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

SIZE = "1920x1080"
START_S = 20.0


@contextmanager
def screen(size: str = SIZE) -> Iterator[str]:
    """Start Xvfb and openbox, set DISPLAY and Qt's platform while inside, and yield the display's name.

    The X server picks a free number itself and tells it on a pipe, so that tests may run side by side.
    """
    for program in ("Xvfb", "openbox"):
        if shutil.which(program) is None:
            raise RuntimeError(f"{program} is missing: apt-get install xvfb openbox")
    read_end, write_end = os.pipe()
    command = ["Xvfb", "-displayfd", str(write_end), "-screen", "0", f"{size}x24", "-nolisten", "tcp", "-noreset"]
    server = subprocess.Popen(command, pass_fds=(write_end,), stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    os.close(write_end)
    with os.fdopen(read_end) as pipe:
        number = pipe.readline().strip()
    if not number:
        raise RuntimeError(f"Xvfb ended with status {server.wait()} before it had a display")
    before = {name: os.environ.get(name) for name in ("DISPLAY", "QT_QPA_PLATFORM", "XDG_CONFIG_HOME")}
    with tempfile.TemporaryDirectory() as home:
        os.environ.update(DISPLAY=f":{number}", QT_QPA_PLATFORM="xcb", XDG_CONFIG_HOME=home)
        manager = _window_manager(Path(home))
        try:
            yield f":{number}"
        finally:
            for process in (manager, server):
                process.terminate()
                process.wait(10)
            for name, value in before.items():
                if value is None:
                    os.environ.pop(name, None)
                else:
                    os.environ[name] = value


def _window_manager(home: Path) -> "subprocess.Popen[bytes]":
    """Start openbox and return once it manages windows: only then does it run its start-up command, which writes to our pipe."""
    pipe = home / "ready"
    os.mkfifo(pipe)
    listening = os.open(pipe, os.O_RDONLY | os.O_NONBLOCK)
    command = ["openbox", "--sm-disable", "--startup", f"sh -c 'echo ready > {pipe}'"]
    manager = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    ready, _, _ = select.select([listening], [], [], START_S)
    os.close(listening)
    if not ready:
        manager.kill()
        raise RuntimeError(f"openbox was not ready after {START_S} s")
    return manager
