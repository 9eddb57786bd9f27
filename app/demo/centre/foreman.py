"""Starts the simulated kiosks, gathers what they say, and sends them home."""

import json
import signal
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from app.demo.centre.orders import Orders
from app.demo.office import own_copy
from engine.companions import dying_with_us

GOES_HOME_WITHIN_S = 30.0
_SCREENS = frozenset({"DISPLAY", "WAYLAND_DISPLAY"})  # the desk's: a kiosk would note what is done there
_TOLD = frozenset({"begins", "ended", "happens", "failed", "trouble"})


@dataclass
class Crew:
    """The kiosks at work. `news` is what they said, a line each with the kiosk's `name`; filled by threads, in order a kiosk."""

    names: Sequence[str]
    news: list[dict[str, Any]] = field(default_factory=list)
    running: "list[subprocess.Popen[str]]" = field(default_factory=list)

    def last_call(self) -> None:
        """Let nobody more sit down."""
        for process in self.running:
            process.send_signal(signal.SIGUSR1)

    def said(self, what: str) -> list[dict[str, Any]]:
        """Return the news of one sort so far."""
        return [each for each in [*self.news] if each["what"] == what]

    @property
    def done(self) -> bool:
        """Whether every kiosk has had its last candidate, or has failed."""
        return {each["name"] for each in [*self.news] if each["what"] in ("done", "failed")} >= set(self.names)


@contextmanager
def at_work(orders: Sequence[Orders], folder: Path, say: Callable[[str], None]) -> Iterator[Crew]:
    """Start a process a kiosk; at the end they are told to go, and waited for."""
    crew = Crew([each.name for each in orders])
    running = crew.running
    readers: list[threading.Thread] = []
    try:
        for number, each in enumerate(orders):
            file = folder / f"kiosk{number + 1}.json"
            each.write(file)
            with (folder / f"kiosk{number + 1}.log").open("wb") as log:
                process = subprocess.Popen(
                    [*dying_with_us(), sys.executable, "-m", "app.demo.centre.kiosk_process", str(file)],
                    stdout=subprocess.PIPE,
                    stderr=log,
                    stdin=subprocess.DEVNULL,
                    text=True,
                    env={name: value for name, value in own_copy().items() if name not in _SCREENS},
                )
            running.append(process)
            reader = threading.Thread(target=_read, args=(process, each.name, crew, say), daemon=True)
            reader.start()
            readers.append(reader)
        yield crew
    finally:
        for process in running:
            process.send_signal(signal.SIGTERM)
        for process in running:
            try:
                process.wait(GOES_HOME_WITHIN_S)
            except subprocess.TimeoutExpired:
                process.kill()
                process.wait()
        for reader in readers:
            reader.join(GOES_HOME_WITHIN_S)


def _read(process: "subprocess.Popen[str]", name: str, crew: Crew, say: Callable[[str], None]) -> None:
    if process.stdout is None:
        return
    with process.stdout as lines:
        for line in lines:
            try:
                said = json.loads(line)
            except ValueError:
                continue
            crew.news.append({**said, "name": name})
            if said["what"] in _TOLD:
                about = said.get("end_reason") or said.get("does") or said.get("title") or said.get("engine") or ""
                say(f"{name}: {said['what']} {about}".rstrip())
    code = process.wait()
    if code:
        crew.news.append({"what": "failed", "name": name, "title": f"its process ended with {code}"})
