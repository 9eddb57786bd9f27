"""What the choice of an engine comes to: the engine itself, how to start it, and what the record says of it."""

from collections.abc import Awaitable, Callable
from dataclasses import asdict, dataclass
from typing import Generic, TypeVar

Engine_co = TypeVar("Engine_co", covariant=True)
OnFault = Callable[[str, str], None]


@dataclass(frozen=True, slots=True)
class EngineInfo:
    """What the record says of an engine.

    `model_sha256` is the SHA-256 of the model's file; of several files, that of the lines "sha256  relative/path" sorted by path, as
    `sha256sum` prints them. `why` says in a sentence how it came to be chosen.
    """

    name: str
    version: str
    model_sha256: str
    why: str = ""

    def as_record(self) -> dict[str, str]:
        """Return the object the session record holds; without `why` where there was no choice."""
        return {key: value for key, value in asdict(self).items() if value or key != "why"}


@dataclass(frozen=True, slots=True)
class Chosen(Generic[Engine_co]):
    """An engine ready to be started: await `start` before the candidate sits down. `info` is what was chosen."""

    engine: Engine_co
    info: EngineInfo
    start: Callable[[], Awaitable[None]]
    now_serving: Callable[[], EngineInfo] | None = None

    def serving(self) -> EngineInfo:
        """Return what is at work now: another engine than the chosen one, where that failed and had to be replaced."""
        return self.now_serving() if self.now_serving is not None else self.info
