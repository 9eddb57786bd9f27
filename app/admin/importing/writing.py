"""The files that an import gives back: the rows to mend, the list with its access codes, and an empty one to begin with."""

import csv
import io
import os
from collections.abc import Iterable, Sequence
from pathlib import Path

from app.admin.importing.checking import Row
from app.admin.importing.reading import Sheet
from app.admin.importing.running import Outcome
from app.desk.errors import DeskError
from app.i18n import translate
from app.widgets.table_columns import guarded

_MARK = "\ufeff"
"""Without it some spreadsheets take UTF-8 for something else."""

_TITLES = ("name", "email", "external_id", "template", "stage", "scheduled_at", "language", "location", "session_id")


def rows_to_mend(sheet: Sheet, rows: Iterable[Row]) -> str:
    """Return the rows with mistakes as they were, under the titles they had, with what is wrong after them."""
    titles = [*sheet.titles, translate("Import", "What is wrong")]
    return as_csv(
        [titles, *([*row.line.cells, " ".join(each.words for each in row.mistakes)] for row in rows)], sheet.separator
    )


def refused_to_mend(sheet: Sheet, outcomes: Iterable[Outcome]) -> str:
    """Return the rows that the server refused, likewise."""
    titles = [*sheet.titles, translate("Import", "What is wrong")]
    return as_csv([titles, *([*each.row.line.cells, each.words] for each in outcomes)], sheet.separator)


def outcomes_csv(outcomes: Iterable[Outcome], separator: str = ",") -> str:
    """Return what became of each row, with the codes."""
    titles = ("line", "name", "email", "external_id", "outcome", "scheduled_at", "access_code", "join_url")
    rows = (
        (
            str(each.row.line.number),
            *(each.row.values.get(name, "") for name in ("name", "email", "external_id")),
            each.words,
            each.scheduled_at,
            each.code,
            each.join_url,
        )
        for each in outcomes
    )
    return as_csv([titles, *rows], separator)


def template_csv() -> str:
    """Return a file to begin with: every title, and one row that shows how each is written."""
    shown = ("Asha Rao", "asha@example.org", "crm-4711", "", "", "2030-03-10 09:30", "en", "", "application-88")
    return as_csv([_TITLES, shown])


def as_csv(rows: Iterable[Sequence[str]], separator: str = ",") -> str:
    """Return rows as CSV, no cell of which a spreadsheet takes for a formula."""
    out = io.StringIO(newline="")
    writer = csv.writer(out, delimiter=separator, lineterminator="\r\n")
    writer.writerows([guarded(cell) for cell in row] for row in rows)
    return out.getvalue()


def save(text: str, path: Path) -> None:
    """Write it, whole or not at all, for its owner only. Raises `DeskError`."""
    beside = path.with_name(f".{path.name}.part")
    try:
        with os.fdopen(os.open(beside, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600), "wb") as file:
            file.write((_MARK + text).encode("utf-8"))
        beside.replace(path)
    except OSError as exc:
        beside.unlink(missing_ok=True)
        raise DeskError(
            translate("Import", "The file can't be written"), f"{path}: {exc.strerror or type(exc).__name__}"
        ) from exc
