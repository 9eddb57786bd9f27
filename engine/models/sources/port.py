"""What a source must be able to do."""

from collections.abc import Callable
from pathlib import Path
from typing import Protocol

from engine.models.manifest import ModelFile


class Bring(Protocol):
    """Brings `file` to `part`, carrying on with what is there where it can; `on_bytes` is told how many bytes the part has.

    Raises `FetchFailed` or `WrongContent`; `OSError` only where `part` can't be written. The contents are judged by the caller.
    """

    def __call__(self, file: ModelFile, part: Path, on_bytes: Callable[[int], None]) -> None:
        """Bring one file."""
        ...
