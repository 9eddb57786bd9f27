"""Hashes files as they are read or written, a piece at a time."""

import hashlib
from collections.abc import Callable
from pathlib import Path
from typing import Final

PIECE: Final = 1 << 20  # bytes


def file_sha256(path: Path, on_bytes: Callable[[int], None] | None = None) -> str:
    """Return a file's SHA-256; `on_bytes` is told how far it is. Raises `OSError`."""
    digest, done = hashlib.sha256(), 0
    with path.open("rb") as file:
        while piece := file.read(PIECE):
            digest.update(piece)
            done += len(piece)
            if on_bytes:
                on_bytes(done)
    return digest.hexdigest()
