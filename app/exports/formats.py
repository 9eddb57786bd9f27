"""The formats results are exported in, and what writes each; the one place that knows them all."""

from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from pathlib import Path
from typing import BinaryIO, Protocol

from app.exports.csv_file import CsvFile
from app.exports.errors import ExportError, FileThere
from app.exports.json_file import JsonFile, JsonLines
from app.exports.records import Record
from app.exports.tables import DIMENSIONS, SESSIONS
from sync.whole_files import durable


class Format(StrEnum):
    """What results become. A PDF and a bundle are a file a session; of the others one file holds them all."""

    JSON = "json"
    NDJSON = "ndjson"
    CSV = "csv"
    XLSX = "xlsx"
    PDF = "pdf"
    BUNDLE = "bundle"

    @property
    def suffix(self) -> str:
        """Return the end of a file's name."""
        return ".zip" if self is Format.BUNDLE else f".{self}"

    @property
    def one_file_each(self) -> bool:
        """Whether each session is a file of its own."""
        return self in (Format.PDF, Format.BUNDLE)


class Rows(StrEnum):
    """What a CSV file has a row for."""

    SESSIONS = "sessions"
    DIMENSIONS = "dimensions"


@dataclass(frozen=True, slots=True)
class Shape:
    """What is written, and how: `rows`, `bom` and `guard` concern CSV; `single` has a record that comes alone be JSON as it is."""

    format: Format
    made_at: datetime
    rows: Rows = Rows.SESSIONS
    bom: bool = False
    guard: bool = True
    single: bool = False


class Writer(Protocol):
    """Takes records one by one; `finish` completes the file, `close` lets go of whatever was needed, finished or not."""

    def add(self, record: Record) -> None:
        """Write a record."""
        ...

    def finish(self) -> None:
        """Write what comes after the last one."""
        ...

    def close(self) -> None:
        """Let go of what was needed."""
        ...


def writer_for(shape: Shape, file: BinaryIO) -> Writer:
    """Return what writes many records into one file. Raises `ValueError` for a format that is a file a session."""
    match shape.format:
        case Format.JSON:
            return JsonFile(file, single=shape.single)
        case Format.NDJSON:
            return JsonLines(file)
        case Format.CSV:
            table = DIMENSIONS if shape.rows is Rows.DIMENSIONS else SESSIONS
            return CsvFile(file, table, bom=shape.bom, guard=shape.guard)
        case Format.XLSX:
            from app.exports.xlsx_file import XlsxFile  # late: openpyxl takes a third of a second

            return XlsxFile(file, made_at=shape.made_at)
        case _:
            raise ValueError(f"{shape.format} is a file a session")


@contextmanager
def writing(shape: Shape, path: Path, *, force: bool = False) -> Iterator[Writer]:
    """Yield what writes `path`, which is there when all went well, whole, for its owner only; else it is as it was before.

    Raises `FileThere` (unless `force`), `ExportError` for what can't be written.
    """
    refuse_earlier(path, force=force)
    try:
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        with durable(path) as file, closing(writer_for(shape, file)) as writer:
            yield writer
            writer.finish()
    except OSError as exc:
        raise cannot_write(path, exc) from exc


def refuse_earlier(path: Path, *, force: bool) -> None:
    """Raise `FileThere` where something is in the file's place already and may not be replaced."""
    if path.is_dir():
        raise ExportError("That is a folder", f"{path}: name a file in it")
    if path.exists() and not force:
        raise FileThere("There is such a file already", str(path))


def cannot_write(path: Path, exc: OSError) -> ExportError:
    """Return the error of a file that can't be written."""
    return ExportError("The file can't be written", f"{path}: {exc.strerror or type(exc).__name__}")


def name_of(session_id: str, kind: Format) -> str:
    """Return what a session's own file is called: by its id, as a name would tell whoever sees the folder who was interviewed."""
    safe = "".join(char if char.isascii() and (char.isalnum() or char in "._-") else "_" for char in session_id)[:80]
    return f"session-{safe.lstrip('.')}{kind.suffix}"
