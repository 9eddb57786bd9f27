"""A file on its way to the server, and who knows which there are."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Outgoing:
    """A file of a session. `kind` is recording, segment or still; `name` as the ledger has it; `sealed` whether it is an age file."""

    kind: str
    name: str
    path: Path
    sealed: bool


FilesOf = Callable[[str], Sequence[Outgoing]]
"""Returns the files that an ended session has on this disk, which don't change any more."""
