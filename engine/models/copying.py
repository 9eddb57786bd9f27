"""Copies a stream into a file without ever writing more than the file may have."""

from collections.abc import Callable
from pathlib import Path
from typing import IO

from engine.models.errors import FetchFailed, WrongContent
from engine.models.hashing import PIECE


def copy_at_most(source: IO[bytes], part: Path, most: int, on_bytes: Callable[[int], None]) -> None:
    """Write `source` to `part`; `on_bytes` is told how many bytes it has.

    Raises `WrongContent`, after deleting it, beyond `most` bytes, `FetchFailed` where the source can't be read (a stick was pulled
    out), `OSError` where the part can't be written.
    """
    have = 0
    with part.open("wb") as out:
        while have <= most and (piece := _read(source, min(PIECE, most + 1 - have), part.name)):
            out.write(piece)
            have += len(piece)
            on_bytes(have)
    if have > most:
        part.unlink()
        raise WrongContent("A model's file is not what it should be", f"{part.name}: more than {most} bytes")


def _read(source: IO[bytes], size: int, name: str) -> bytes:
    try:
        return source.read(size)
    except OSError as exc:
        raise FetchFailed("A file can't be read", f"{name}: {exc.strerror or exc}", retryable=True) from exc
