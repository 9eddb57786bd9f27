"""Records as CSV (RFC 4180): a row a session, or a row a dimension; safe to open in a spreadsheet, and still the same text for a program.

A spreadsheet takes a cell that begins with = + - or @ for a formula, in quotes or not, and would compute what a candidate typed as a name.
Such a text gets an apostrophe in front, and so does one that begins with an apostrophe itself: whoever takes one apostrophe from the front of
each text that has one (`unguarded`) has every text as it was. Numbers, times and truth values are never touched.
"""

import csv
import io
import unicodedata
from collections.abc import Sequence
from datetime import datetime
from typing import BinaryIO

from app.exports.records import Record
from app.exports.tables import Cell, Table
from sync.times import rfc3339

BOM = "\ufeff"
GUARD = "'"
_TRIGGERS = frozenset("=+-@\t\r\n|%")  # | and % begin a link to another program in old ones
_BLANKS = " \u00a0\u3000\t\r\n\ufeff\u200b"


def guarded(said: str) -> str:
    """Return a text that no spreadsheet computes."""
    if said.startswith(GUARD):
        return GUARD + said
    first = unicodedata.normalize("NFKC", said.lstrip(_BLANKS)[:1])  # some take a full-width sign for the sign
    return GUARD + said if first in _TRIGGERS or said[:1] in _TRIGGERS else said


def unguarded(said: str) -> str:
    """Return the text that `guarded` was given."""
    return said.removeprefix(GUARD)


class CsvFile:
    """One table as UTF-8 with a header line. `bom` tells Excel that it is UTF-8; without `guard` texts are as they are, for programs."""

    def __init__(self, file: BinaryIO, table: Table, *, bom: bool = False, guard: bool = True) -> None:
        self._file, self._table, self._guard = file, table, guard
        self._text = io.TextIOWrapper(file, encoding="utf-8", errors="replace", newline="", write_through=True)
        self._rows = csv.writer(self._text, lineterminator="\r\n", quoting=csv.QUOTE_MINIMAL)
        if bom:
            self._text.write(BOM)
        self._rows.writerow([column.name for column in table.columns])

    def add(self, record: Record) -> None:
        """Write the record's rows."""
        for row in self._table.rows(record):
            self._rows.writerow(self._spelled(row))

    def finish(self) -> None:
        """Nothing comes after the last row."""
        self._text.flush()

    def close(self) -> None:
        """Let go of the file without closing it: it is the caller's."""
        self._text.detach()

    def _spelled(self, row: Sequence[Cell]) -> list[str]:
        return [self._cell(cell) for cell in row]

    def _cell(self, cell: Cell) -> str:
        if cell is None:
            return ""
        if isinstance(cell, bool):
            return "true" if cell else "false"
        if isinstance(cell, datetime):
            return rfc3339(cell)
        if isinstance(cell, str):
            return guarded(cell) if self._guard else cell
        return repr(cell)
