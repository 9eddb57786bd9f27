"""CSV files as people's spreadsheets write them: comma, semicolon or tab, with or without a byte order mark; read strictly in size."""

import csv
import io
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from engine.calibration.errors import TableInvalid

MAX_BYTES = 32_000_000
MAX_ROWS = 200_000
MAX_COLUMNS = 200
MAX_CELL = 2_000
MOST_TOLD = 8
"""Faults that one message names; the rest are counted."""

_SEPARATORS = (",", ";", "\t")


@dataclass(frozen=True, slots=True)
class Row:
    """One record by its headings, cells trimmed; `line` is where it ends in the file, counted from 1."""

    line: int
    cells: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Table:
    """The headings, trimmed and lower-cased, and the records that are not empty."""

    source: str
    headings: tuple[str, ...]
    rows: tuple[Row, ...]


@dataclass
class Faults:
    """Collects what is wrong, so that a person mends a file once, not once a line."""

    source: str
    told: list[str] = field(default_factory=list)
    count: int = 0

    def add(self, line: int, what: str) -> None:
        """Take one fault."""
        self.count += 1
        if len(self.told) < MOST_TOLD:
            self.told.append(f"line {line}: {what}")

    def raise_if_any(self) -> None:
        """Raise `TableInvalid` with all of them."""
        if self.count:
            more = f"; and {self.count - len(self.told)} more" if self.count > len(self.told) else ""
            raise invalid(self.source, "; ".join(self.told) + more)


def invalid(source: str, what: str) -> TableInvalid:
    """Return the error that names the file."""
    return TableInvalid("The table can't be used", f"{source}: {what}")


def shown(text: str) -> str:
    """Return a cell as a message quotes it: one line, not too long, nothing unprintable."""
    flat = "".join(character if character.isprintable() else "?" for character in text)
    return f"“{flat if len(flat) <= 40 else flat[:37] + '...'}”"


def read_table(path: Path) -> Table:
    """Return a CSV file's records. Raises `TableInvalid`."""
    source = str(path)
    try:
        if not path.is_file():
            raise invalid(source, "is a folder" if path.is_dir() else "no such file")
        if path.stat().st_size > MAX_BYTES:
            raise invalid(source, f"expected at most {MAX_BYTES // 1_000_000} MB")
        text = path.read_bytes().decode("utf-8-sig")
    except UnicodeDecodeError as exc:
        raise invalid(source, f"expected UTF-8 text, byte {exc.start} is not; save it as CSV UTF-8") from exc
    except OSError as exc:
        raise invalid(source, exc.strerror or str(exc)) from exc
    return table_from(text, source)


def table_from(text: str, source: str) -> Table:
    """Return the records of a CSV text; `source` names it in errors. Raises `TableInvalid`."""
    if "\0" in text:
        raise invalid(source, "holds a NUL character; is it a spreadsheet and not a CSV file?")
    records = _records(text, source)
    headings = _headings(next(records, (1, [])), source)
    faults = Faults(source)
    rows: list[Row] = []
    for line, cells in records:
        if not any(cells):
            continue
        if len(rows) >= MAX_ROWS:
            raise invalid(source, f"expected at most {MAX_ROWS} rows")
        if len(cells) > len(headings) and any(cells[len(headings) :]):
            faults.add(
                line,
                f"{len(cells)} values under {len(headings)} headings (a decimal comma? write 7.5, or separate the columns by semicolons)",
            )
            continue
        if any(len(cell) > MAX_CELL for cell in cells):
            faults.add(line, f"a value of more than {MAX_CELL} characters")
            continue
        padded = [*cells, *[""] * (len(headings) - len(cells))]
        rows.append(Row(line, dict(zip(headings, padded, strict=False))))
    faults.raise_if_any()
    if not rows:
        raise invalid(source, "there is no row under the headings")
    return Table(source, headings, tuple(rows))


def _records(text: str, source: str) -> Iterator[tuple[int, list[str]]]:
    """Yield (line, trimmed cells); the header decides what separates columns."""
    header = text.lstrip("\r\n").split("\n", 1)[0]
    separator = max(_SEPARATORS, key=header.count)
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=separator, strict=True)
    started = False
    try:
        for record in reader:
            cells = [cell.strip() for cell in record]
            if started or any(cells):  # empty lines before the headings are skipped
                started = True
                yield reader.line_num, cells
    except csv.Error as exc:
        raise invalid(source, f"line {reader.line_num}: {exc}") from exc


def _headings(header: tuple[int, Sequence[str]], source: str) -> tuple[str, ...]:
    line, cells = header
    names = [cell.casefold() for cell in cells]
    while names and not names[-1]:
        names.pop()
    if not names:
        raise invalid(source, "expected a line of headings, found nothing")
    if len(names) > MAX_COLUMNS:
        raise invalid(source, f"line {line}: expected at most {MAX_COLUMNS} columns, found {len(names)}")
    for place, name in enumerate(names, start=1):
        if not name:
            raise invalid(source, f"line {line}: column {place} has no heading")
        if names.index(name) != place - 1:
            raise invalid(source, f"line {line}: two columns are called {shown(name)}")
    return tuple(names)


def column_of(table: Table, wanted: str) -> str:
    """Return the heading a person means by `wanted`. Raises `TableInvalid` that names those there are."""
    name = wanted.strip().casefold()
    if name not in table.headings:
        raise invalid(table.source, f"no column {shown(wanted)}; there are: {', '.join(table.headings)}")
    return name
