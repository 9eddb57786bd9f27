"""A CSV file as people have them: in one of four encodings, with one of four separators; bounded, and never guessed at silently.

No Qt. What can't be read raises `Unreadable`, which says where and what to do.
"""

import csv
import hashlib
import io
import re
from dataclasses import dataclass
from pathlib import Path

from app.errors import AppError
from app.i18n import translate

MOST_ROWS = 10_000
MOST_BYTES = 20 << 20
MOST_COLUMNS = 64
LONGEST_CELL = 4000

_SEPARATORS = (",", ";", "\t", "|")
_MARKS = ((b"\xef\xbb\xbf", "utf-8-sig", "UTF-8"), (b"\xff\xfe", "utf-16", "UTF-16"), (b"\xfe\xff", "utf-16", "UTF-16"))
_GUARDED = re.compile(r"'+[=+\-@]")


class Unreadable(AppError):
    """A file that can't be imported as it is."""


@dataclass(frozen=True, slots=True)
class Line:
    """One row of the file. `number` is the line it begins at, as an editor counts; cells are as many as there are titles."""

    number: int
    cells: tuple[str, ...]
    surplus: int = 0


@dataclass(frozen=True, slots=True)
class Sheet:
    """A file that was read. `digest` is its SHA-256, hexadecimal: the same file is known again by it."""

    name: str
    digest: str
    encoding: str
    separator: str
    titles: tuple[str, ...]
    lines: tuple[Line, ...]


def read_file(path: Path) -> Sheet:
    """Return the rows of a file on this machine. Raises `Unreadable`."""
    try:
        with path.open("rb") as file:
            content = file.read(MOST_BYTES + 1)
    except OSError as exc:
        raise Unreadable(
            translate("Import", "The file can't be opened"), f"{path}: {exc.strerror or type(exc).__name__}"
        ) from exc
    return read(path.name, content)


def read(name: str, content: bytes) -> Sheet:
    """Return the rows of a file. Raises `Unreadable`."""
    if len(content) > MOST_BYTES:
        raise Unreadable(
            translate("Import", "The file is too large"),
            translate("Import", "Expected at most {most} MiB. Split it, and import one part after the other.").format(
                most=MOST_BYTES >> 20
            ),
        )
    text, encoding = _decoded(content)
    separator = _separator(text)
    titles, lines = _rows(text, separator)
    digest = hashlib.sha256(content).hexdigest()
    return Sheet(name, digest, encoding, separator, titles, lines)


def _decoded(content: bytes) -> tuple[str, str]:
    for mark, codec, said in _MARKS:
        if content.startswith(mark):
            return _as(content, codec, said), said
    if b"\x00" in content[:4096]:
        codec = "utf-16-le" if content[1:2] == b"\x00" else "utf-16-be"
        return _as(content, codec, "UTF-16"), "UTF-16"
    try:
        return content.decode("utf-8"), "UTF-8"
    except UnicodeDecodeError:
        return _as(content, "cp1252", "Windows-1252"), "Windows-1252"


def _as(content: bytes, codec: str, said: str) -> str:
    try:
        return content.decode(codec)
    except UnicodeError as exc:
        raise Unreadable(
            translate("Import", "The file's letters can't be read"),
            translate("Import", "It is not {encoding} throughout. Save it as CSV UTF-8 and choose it again.").format(
                encoding=said
            ),
        ) from exc


def _separator(text: str) -> str:
    """Return what parts the title row, by what occurs most outside of quotes; the Excel hint "sep=;" is heeded."""
    first = _title_line(text)
    if first[:4].lower() == "sep=" and len(first) > 4:
        return first[4]
    bare = "".join(first.split('"')[::2])
    counted = {each: bare.count(each) for each in _SEPARATORS}
    return max(_SEPARATORS, key=lambda each: counted[each])


def _title_line(text: str) -> str:
    return next((line for line in text.splitlines() if line.strip()), "")


def _rows(text: str, separator: str) -> tuple[tuple[str, ...], tuple[Line, ...]]:
    source = csv.reader(io.StringIO(text, newline=""), delimiter=separator)
    titles: tuple[str, ...] = ()
    lines: list[Line] = []
    began = 0
    try:
        for cells in source:
            number, began = began + 1, source.line_num
            if not any(cell.strip() for cell in cells):
                continue
            if not titles and cells[0][:4].lower() == "sep=" and not any(cells[1:]):
                continue
            if not titles:
                titles = _titles(cells)
                continue
            if len(lines) >= MOST_ROWS:
                raise _too_many()
            lines.append(_line(number, cells, len(titles)))
    except csv.Error as exc:
        said = translate("Import", "Line {line}: {why}. A quotation mark may be missing.")
        raise Unreadable(
            translate("Import", "The file can't be read to its end"), said.format(line=source.line_num, why=exc)
        ) from exc
    if not titles or not lines:
        raise Unreadable(
            translate("Import", "There is nothing to import"),
            translate("Import", "Expected a row of titles, and a row for each participant."),
        )
    return titles, tuple(lines)


def _titles(cells: list[str]) -> tuple[str, ...]:
    if len(cells) > MOST_COLUMNS:
        raise Unreadable(
            translate("Import", "The file has too many columns"),
            translate("Import", "Found {count}, expected at most {most}.").format(count=len(cells), most=MOST_COLUMNS),
        )
    return tuple(
        cell.strip()[:200] or translate("Import", "Column {number}").format(number=nth)
        for nth, cell in enumerate(cells, 1)
    )


def _line(number: int, cells: list[str], width: int) -> Line:
    known = [_bare(cell) for cell in cells[:width]]
    known += [""] * (width - len(known))
    return Line(number, tuple(known), surplus=sum(bool(cell.strip()) for cell in cells[width:]))


def _bare(cell: str) -> str:
    """Return a cell without blanks around, and without the apostrophe that our own files put before what looks like a formula."""
    text = cell.strip()[: LONGEST_CELL + 1]
    return text[1:] if _GUARDED.match(text) else text


def _too_many() -> Unreadable:
    return Unreadable(
        translate("Import", "The file has too many rows"),
        translate("Import", "Expected at most {most}. Split it, and import one part after the other.").format(
            most=MOST_ROWS
        ),
    )
