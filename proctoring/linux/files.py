"""Reads the small files in which Linux says how things stand (/proc, /sys): bounded, and None where there is nothing to read."""

from pathlib import Path
from typing import Final

from proctoring.bounding import plain
from proctoring.programs import NAME

_LINE_BYTES: Final = 4096


def lines_of(path: Path, most_bytes: int = 65_536) -> list[str] | None:
    """Return a file's lines; None where it can't be read."""
    try:
        with path.open("rb") as file:
            return file.read(most_bytes).decode(errors="replace").splitlines()
    except OSError:
        return None


def line_of(path: Path) -> str | None:
    """Return a file's first line, trimmed; None where it can't be read, or is empty."""
    lines = lines_of(path, _LINE_BYTES)
    return (short(lines[0]) or None) if lines else None


def short(text: str) -> str:
    """Return text as one line of at most as many characters as a name may have."""
    return plain(" ".join(text.split()), NAME)
