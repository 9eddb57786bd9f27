"""Records as JSON: one as it is, many as an array or a line each; never more than one of them in memory."""

import json
from typing import BinaryIO

from app.exports.records import Record


class JsonFile:
    """An array of records; with `single` the only record itself, as `record.json` has it."""

    def __init__(self, file: BinaryIO, *, single: bool = False) -> None:
        self._file, self._single, self._count = file, single, 0

    def add(self, record: Record) -> None:
        """Write a record."""
        if not self._single:
            self._file.write(b",\n" if self._count else b"[\n")
        self._count += 1
        self._file.write(json.dumps(record, indent=2, ensure_ascii=False, allow_nan=False).encode())

    def finish(self) -> None:
        """Write what comes after the last record."""
        if self._single:
            self._file.write(b"\n")
        else:
            self._file.write(b"\n]\n" if self._count else b"[]\n")

    def close(self) -> None:
        """Let go of nothing: the file is the caller's."""


class JsonLines:
    """A record a line (NDJSON): for programs that read as they go."""

    def __init__(self, file: BinaryIO) -> None:
        self._file = file

    def add(self, record: Record) -> None:
        """Write a record."""
        line = json.dumps(record, ensure_ascii=False, allow_nan=False, separators=(",", ":"))
        self._file.write(line.encode() + b"\n")

    def finish(self) -> None:
        """Nothing comes after the last record."""

    def close(self) -> None:
        """Let go of nothing: the file is the caller's."""
