"""Small files written whole or not at all, for their owner's eyes only, and safe from a power cut once written."""

import os
import secrets
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO

from sync.keys import sync_folder


def write_whole(path: Path, content: bytes) -> None:
    """Put `content` in the file's place (mode 0600); after a crash at any moment it holds the old content or the new. Raises `OSError`."""
    with durable(path) as file:
        file.write(content)


@contextmanager
def durable(path: Path) -> Iterator[BinaryIO]:
    """Yield a file beside `path` that takes its place, durable, once all of it was written, and not at all if anything is raised."""
    draft = path.with_name(f".{path.name}.{secrets.token_hex(8)}.new")
    handle = os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0), 0o600)
    try:
        with os.fdopen(handle, "wb") as file:
            yield file
            file.flush()
            os.fsync(file.fileno())
        draft.replace(path)
    finally:
        draft.unlink(missing_ok=True)
    sync_folder(path.parent)
