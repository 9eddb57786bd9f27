"""What an installation tells while it runs, for a progress bar, a log or another program."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Waiting:
    """Somebody else is installing the same model: `holder` names the process."""

    model: str
    holder: str


@dataclass(frozen=True, slots=True)
class Began:
    """A source is being asked; `size` is the whole model's, in bytes."""

    model: str
    source: str
    size: int


@dataclass(frozen=True, slots=True)
class Received:
    """`done` of `size` bytes are here."""

    model: str
    done: int
    size: int


@dataclass(frozen=True, slots=True)
class SourceFailed:
    """A source could not give the model; the next one is tried, if there is one."""

    model: str
    source: str
    reason: str


@dataclass(frozen=True, slots=True)
class Installed:
    """The model is in place. `already` says that it was before; `verified` is False where no checksum was known."""

    model: str
    folder: Path
    sha256: str
    already: bool
    verified: bool


Event = Waiting | Began | Received | SourceFailed | Installed
Tell = Callable[[Event], None]
