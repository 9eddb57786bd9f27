"""What an export is to be, from what was chosen; no Qt."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any

from app.exports.formats import Format, Rows, Shape
from app.exports.writing import Destination
from app.i18n import translate

MOST = 10_000
"""Sessions that one export takes; a workbook of more is of no use to anybody, and NDJSON by the command line has no bound."""


@dataclass(frozen=True, slots=True)
class Kind:
    """Something results can become, as it is offered. `scope` is what it needs beyond reading results."""

    id: str
    format: Format
    rows: Rows
    name: str
    about: str
    scope: str = ""


def kinds() -> Sequence[Kind]:
    """Return what results can become, in the order it is offered."""
    return (
        Kind(
            "xlsx",
            Format.XLSX,
            Rows.SESSIONS,
            translate("Export", "Workbook (XLSX)"),
            translate("Export", "Sessions, dimensions, turns and signals on a sheet each, with filters."),
        ),
        Kind(
            "csv",
            Format.CSV,
            Rows.SESSIONS,
            translate("Export", "CSV, a row a session"),
            translate("Export", "Identity, times and result."),
        ),
        Kind(
            "csv_dimensions",
            Format.CSV,
            Rows.DIMENSIONS,
            translate("Export", "CSV, a row a dimension"),
            translate("Export", "Each dimension's score, reasoning and citations."),
        ),
        Kind(
            "pdf",
            Format.PDF,
            Rows.SESSIONS,
            translate("Export", "Report (PDF)"),
            translate("Export", "One to three pages for each session, to read and to print."),
        ),
        Kind(
            "json",
            Format.JSON,
            Rows.SESSIONS,
            translate("Export", "JSON"),
            translate("Export", "The whole records, for programs."),
        ),
        Kind(
            "bundle",
            Format.BUNDLE,
            Rows.SESSIONS,
            translate("Export", "Evidence bundle"),
            translate("Export", "Ledger, recording and signatures of each session: what vivavoce verify checks."),
            "recordings:read",
        ),
    )


def file_name(kind: Kind, now: datetime) -> str:
    """Return what a file of many sessions is called."""
    rows = "-dimensions" if kind.rows is Rows.DIMENSIONS else ""
    return f"vivavoce-results{rows}-{now.astimezone():%Y-%m-%d-%H%M}{kind.format.suffix}"


def destination(kind: Kind, folder: Path, now: datetime, count: int, *, replace: bool = False) -> Destination:
    """Return what is written where. The CSV of a desk is for spreadsheets: it begins with a byte-order mark."""
    single = kind.format is Format.JSON and count == 1
    shape = Shape(kind.format, now, kind.rows, bom=True, single=single)
    path = folder if kind.format.one_file_each else folder / file_name(kind, now)
    return Destination(shape, path, force=replace)


@dataclass(frozen=True, slots=True)
class Outcome:
    """What came of it: the files with their size in bytes, and the sessions that were not there any more."""

    files: Sequence[Path]
    sessions: int
    size: int
    left_out: Sequence[str] = ()


def summary(outcome: Outcome) -> str:
    """Return what came of it in a line."""
    said = translate("Export", "Sessions: {sessions} · files: {files} · {size}").format(
        sessions=outcome.sessions, files=len(outcome.files), size=size_of(outcome.size)
    )
    if not outcome.left_out:
        return said
    gone = translate("Export", "No longer on the server: {count}").format(count=len(outcome.left_out))
    return f"{said} · {gone}"


def size_of(count: int) -> str:
    """Return a size in the largest unit that leaves a number over one."""
    size, unit = float(count), "B"
    for unit in ("B", "kB", "MB", "GB"):
        if size < 1000 or unit == "GB":
            break
        size /= 1000
    return f"{count} B" if unit == "B" else f"{size:.1f} {unit}"


@dataclass(frozen=True, slots=True)
class Remembered:
    """What was chosen the last time, of which only what still makes sense is kept."""

    kind: str = "xlsx"
    folder: str = ""


def remembered(kept: Mapping[str, Any]) -> Remembered:
    """Return what the preferences say of exports."""
    said = kept.get("export")
    said = said if isinstance(said, Mapping) else {}
    kind, folder = str(said.get("kind", "")), str(said.get("folder", ""))
    known = {each.id for each in kinds()}
    return Remembered(kind if kind in known else "xlsx", folder)
