"""Records as a workbook: a sheet a table, real numbers, dates and truth values, filters and a header that stays; texts are never formulas.

It is written as it comes (openpyxl's write-only mode): ten thousand sessions take no more memory than ten. A workbook knows no time zones,
so times are in UTC, and both the headings and the sheet About say so.
"""

import contextlib
import re
from collections.abc import Mapping
from datetime import UTC, datetime
from types import SimpleNamespace
from typing import Any, BinaryIO

from openpyxl import Workbook
from openpyxl.cell import WriteOnlyCell
from openpyxl.styles import Alignment, Font, PatternFill
from openpyxl.styles.styleable import StyleableObject
from openpyxl.utils import get_column_letter
from openpyxl.worksheet._write_only import WriteOnlyWorksheet

from app.exports.records import Record
from app.exports.tables import TABLES, Cell, Column, Table

MOST_ROWS = 1_048_576
"""Rows that a sheet can have; what comes after goes to a sheet of the same name with a number."""

MOST_CHARACTERS = 32_767
"""Characters that a cell can have (UTF-16 units)."""

CUT = " … [cut: the JSON export has all of it]"
_WIDEST = 60
_UNSAID = re.compile(
    "[\x00-\x08\x0b-\x1f\ufffe\uffff]"
)  # XML has no place for these, and takes a carriage return for a line's end
_LOOKS_ESCAPED = re.compile(r"_(?=x[0-9A-Fa-f]{4}_)")
_TIME_FORMAT = "yyyy-mm-dd hh:mm:ss.000"
_HEADING, _TEXT, _PROSE, _TIME, _NUMBER = "heading", "text", "prose", "time", "number"


class XlsxFile:
    """A workbook with the sheets of `TABLES` and About. It is only written to `file` by `finish`; until then it lies in temporary files."""

    def __init__(self, file: BinaryIO, *, made_at: datetime, most_rows: int = MOST_ROWS) -> None:
        self._file, self._made_at = file, made_at
        self._book = Workbook(write_only=True)
        self._styles = _styles(self._book)
        self._sheets = [_Sheet(self._book, self._styles, table, most_rows) for table in TABLES]
        self._sessions = 0

    def add(self, record: Record) -> None:
        """Write the record's rows to every sheet."""
        self._sessions += 1
        for sheet in self._sheets:
            sheet.add(record)

    def finish(self) -> None:
        """Write the workbook."""
        for sheet in self._sheets:
            sheet.finish()
        self._about()
        properties = self._book.properties
        properties.creator, properties.title = "Vivavoce", "Session results"
        properties.created = properties.modified = self._made_at.astimezone(UTC).replace(tzinfo=None)
        self._book.save(self._file)

    def close(self) -> None:
        """Remove the temporary files of a workbook that was not finished."""
        for sheet in self._sheets:
            sheet.close()

    def _about(self) -> None:
        sheet, look = self._book.create_sheet("About"), self._styles
        sheet.column_dimensions["A"].width, sheet.column_dimensions["B"].width = 30, 90
        written = self._made_at.astimezone(UTC).strftime("%Y-%m-%d %H:%M:%S UTC")
        lines: list[tuple[str, Cell]] = [
            ("Vivavoce", "Session results"),
            ("written", written),
            ("sessions", self._sessions),
            ("times", "All times are in UTC."),
            ("texts", "Every text is stored as text: nothing that was typed or said is ever computed."),
            (
                "signals",
                "Signals are facts as detectors stated them. No score, severity or verdict is drawn from them.",
            ),
            (
                "evidence",
                "The proof of a session is its bundle, which `vivavoce verify` checks; a table proves nothing.",
            ),
        ]
        for name, said in lines:
            sheet.append([_cell(sheet, look, name, _HEADING), _cell(sheet, look, said)])
        for table in TABLES:
            sheet.append([])
            sheet.append([_cell(sheet, look, table.name, _HEADING), _cell(sheet, look, table.about)])
            for column in table.columns:
                sheet.append([_cell(sheet, look, column.name), _cell(sheet, look, column.meaning)])


class _Sheet:
    """A table's sheet, and the next one where it is full."""

    def __init__(self, book: Workbook, styles: "_Styles", table: Table, most_rows: int) -> None:
        self._book, self._look, self._table, self._most = book, styles, table, most_rows
        self._sheet: WriteOnlyWorksheet | None = None
        self._last: WriteOnlyWorksheet | None = None
        self._kinds = [_TIME if each.timed else _PROSE if each.prose else "" for each in table.columns]
        self._rows, self._number = 0, 0
        self._begin()

    def add(self, record: Record) -> None:
        for row in self._table.rows(record):
            if self._rows >= self._most:
                self._end()
                self._begin()
            sheet = self._sheet
            assert sheet is not None  # noqa: S101 - begun above
            sheet.append([_cell(sheet, self._look, value, kind) for value, kind in zip(row, self._kinds, strict=True)])
            self._rows += 1

    def finish(self) -> None:
        self._end()

    def close(self) -> None:
        sheet, self._sheet = self._sheet, None
        if sheet is not None:
            with contextlib.suppress(Exception):
                sheet.close()
            if sheet._writer is not None:  # noqa: SLF001 - openpyxl has no other way to give a workbook up
                sheet._writer.cleanup()  # noqa: SLF001

    def _begin(self) -> None:
        self._number += 1
        name = self._table.name if self._number == 1 else f"{self._table.name} {self._number}"
        after = self._book.worksheets.index(self._last) + 1 if self._last is not None else None
        sheet = self._last = self._book.create_sheet(name, after)
        sheet.freeze_panes = "B2"
        for place, column in enumerate(self._table.columns, 1):
            sheet.column_dimensions[get_column_letter(place)].width = min(column.width, _WIDEST) + 2
        sheet.append([_heading(sheet, self._look, column) for column in self._table.columns])
        self._sheet, self._rows = sheet, 1

    def _end(self) -> None:
        if self._sheet is not None:
            last = get_column_letter(len(self._table.columns))
            self._sheet.auto_filter.ref = f"A1:{last}{self._rows}"
            self._sheet.close()
            self._sheet = None


_Styles = Mapping[str, Any]
"""openpyxl's own style of a cell, by what the cell holds; shared by all such cells, since to make one takes longer than to write it."""


def _styles(book: Workbook) -> _Styles:
    """Return the styles; making them tells the workbook of them."""
    top, wrapped = Alignment(vertical="top"), Alignment(vertical="top", wrap_text=True)
    looks: dict[str, dict[str, Any]] = {
        _HEADING: {"font": Font(bold=True, color="FF0A4345"), "fill": PatternFill("solid", fgColor="FFE0EEEC")},
        _TEXT: {"alignment": top, "number_format": "@"},
        _PROSE: {"alignment": wrapped, "number_format": "@"},
        _TIME: {"alignment": top, "number_format": _TIME_FORMAT},
        _NUMBER: {"alignment": top},
    }
    return {kind: _style(book, look) for kind, look in looks.items()}


def _style(book: Workbook, look: Mapping[str, Any]) -> Any:  # noqa: ANN401 - openpyxl tells no types
    model = StyleableObject(SimpleNamespace(parent=book))
    for name, value in look.items():
        setattr(model, name, value)
    return model._style  # noqa: SLF001 - openpyxl's own way to share a style


def _heading(sheet: WriteOnlyWorksheet, look: _Styles, column: Column) -> Any:  # noqa: ANN401 - openpyxl tells no types
    zone = " (UTC)" if column.timed else ""
    return _cell(sheet, look, column.name + zone, _HEADING)


def _cell(sheet: WriteOnlyWorksheet, look: _Styles, value: Cell, kind: str = "") -> Any:  # noqa: ANN401 - openpyxl tells no types
    if value is None:
        return None
    cell = WriteOnlyCell(sheet)
    if isinstance(value, datetime):
        cell.value = value.astimezone(UTC).replace(tzinfo=None)
        usual = _TIME
    elif isinstance(value, str):
        cell.value = as_text(value)
        cell.data_type = "s"  # whatever it looks like: a formula, an error, a date
        usual = _TEXT
    else:
        cell.value = value
        usual = _NUMBER
    cell._style = look[kind or usual]  # noqa: SLF001 - as above
    return cell


def as_text(said: str) -> str:
    """Return a text as a cell can hold it: at most so long, and with what XML can't say written as OOXML escapes it, which readers undo."""
    whole = said.encode("utf-16-le", "replace").decode("utf-16-le")
    written = _UNSAID.sub(lambda found: f"_x{ord(found[0]):04X}_", _LOOKS_ESCAPED.sub("_x005F_", whole))
    if _units(written) <= MOST_CHARACTERS:
        return written
    room = (MOST_CHARACTERS - _units(CUT)) * 2
    return written.encode("utf-16-le")[:room].decode("utf-16-le", "ignore") + CUT


def _units(said: str) -> int:
    return len(said) + sum(1 for char in said if char > "\uffff")
