"""Records as JSON: one as it is, many as an array or a line each; never more than one of them in memory."""

import json
from typing import BinaryIO

from app.exports.records import Record


class JsonFile:
    """An array of records. With `single`, one that comes alone is written as it is, as `record.json` has it."""

    def __init__(self, file: BinaryIO, *, single: bool = False) -> None:
        self._file, self._single = file, single
        self._first: bytes | None = None
        self._count = 0

    def add(self, record: Record) -> None:
        """Write a record; the first one once it is known whether another comes."""
        written = json.dumps(record, indent=2, ensure_ascii=False, allow_nan=False).encode()
        self._count += 1
        if self._count == 1:
            self._first = written
            return
        self._begin()
        self._file.write(b",\n" + written)

    def finish(self) -> None:
        """Write what comes after the last record."""
        if self._single and self._count == 1:
            self._file.write((self._first or b"") + b"\n")
            return
        self._begin()
        self._file.write(b"\n]\n" if self._count else b"[]\n")

    def close(self) -> None:
        """Let go of nothing: the file is the caller's."""

    def _begin(self) -> None:
        first, self._first = self._first, None
        if first is not None:
            self._file.write(b"[\n" + first)


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
