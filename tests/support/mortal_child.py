"""How a process of a test dies: by its own SIGKILL, at a moment that is counted and not timed, in the middle of what it does."""

import inspect
import itertools
import os
import signal
import sys
import threading
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from multiprocessing.connection import Connection
from pathlib import Path
from typing import Any


@dataclass(frozen=True)
class Death:
    """Dies at the `number`th time that `what` was done; `outside`: something that whoever started it hears, and kills it for."""

    what: str
    number: int
    outside: bool = False


class Mouth:
    """Tells whoever started this process; from any thread."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self._guard = threading.Lock()

    def say(self, *words: Any) -> None:
        with self._guard:
            self._connection.send(words)


class SaidAloud:
    """Takes the place of a standard stream: each line is told, and kept in a file for whoever looks for the reason of a failure."""

    def __init__(self, mouth: Mouth, kind: str, log: Path) -> None:
        self._mouth = mouth
        self._kind = kind
        self._log = log.open("a", encoding="utf-8", buffering=1)
        self._begun = ""

    def write(self, text: str) -> int:
        self._log.write(text)
        *lines, self._begun = (self._begun + text).split("\n")
        for line in lines:
            self._mouth.say(self._kind, line)
        return len(text)

    def flush(self) -> None:
        self._log.flush()

    def isatty(self) -> bool:
        return False


def speak_to(mouth: Mouth, log: Path, environment: Mapping[str, str]) -> None:
    """Have all that this process prints told, and its settings come from these variables."""
    os.environ.update(environment)
    sys.stdout, sys.stderr = SaidAloud(mouth, "line", log), SaidAloud(mouth, "log", log)  # type: ignore[assignment]


def die() -> None:
    os.kill(os.getpid(), signal.SIGKILL)


def at(number: int) -> Callable[[], None]:
    """Return what is called each time, and ends the process at the given one."""
    count = itertools.count(1)

    def once_more() -> None:
        if next(count) == number:
            die()

    return once_more


def dies_after(owner: Any, name: str, number: int) -> None:
    """Let a method have done its work, and nobody learn of it."""
    whole, done = getattr(owner, name), at(number)

    async def waited_for(*args: Any, **more: Any) -> Any:
        result = await whole(*args, **more)
        done()
        return result

    def called(*args: Any, **more: Any) -> Any:
        result = whole(*args, **more)
        done()
        return result

    setattr(owner, name, waited_for if inspect.iscoroutinefunction(whole) else called)
