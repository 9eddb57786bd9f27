"""What a model's process is asked for, how long it may take over it, and how its loss is told."""

from asyncio import Future
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any, Protocol

from engine.errors import EngineError
from engine.speech.wire import Frame


class Errand(Protocol):
    """Something a process is asked for, from the question to the answer. `replays` counts the processes that were lost over it."""

    number: int
    result: "Future[Any]"
    replays: int

    @property
    def awaited(self) -> bool:
        """Whether the process owes something now."""
        ...

    def again(self) -> Iterable[Frame]:
        """Return the frames that ask for all of it."""
        ...

    def forget(self) -> None:
        """Drop what was answered by halves: another process begins anew."""
        ...


@dataclass(frozen=True, slots=True)
class Bounds:
    """How long a process may take: to be ready, and to say something while it owes an answer. In seconds."""

    ready_within_s: float
    silent_s: float


@dataclass(frozen=True, slots=True)
class Wording:
    """How a kind of process and its loss are told: `part` and `errand` name it, `made_again` what a new one does, `comfort` what is left."""

    part: str
    errand: str
    made_again: str
    title: str
    comfort: str


def refuse(future: "Future[Any]", why: EngineError) -> None:
    """Let whoever waits for it have the error, and nobody be warned where nobody waits."""
    if not future.done():
        future.set_exception(why)
        future.exception()
