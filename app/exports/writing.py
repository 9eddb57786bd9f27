"""Writes records to where they are wanted: all of it or nothing, for its owner's eyes only."""

import shutil
import tempfile
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from app.exports.formats import Format, Shape, cannot_write, name_of, refuse_earlier, writing
from app.exports.records import Record
from sync.whole_files import write_whole


@dataclass(frozen=True, slots=True)
class Destination:
    """What is written where: `path` is the file, or the folder where each session is a file of its own."""

    shape: Shape
    path: Path
    force: bool = False


def write_all(records: Iterable[Record], to: Destination) -> tuple[Path, ...]:
    """Write every record and return the files. What `records` raises leaves nothing behind. Raises `ExportError`, `NotInstalled`."""
    if to.shape.format.one_file_each:
        return _write_each(records, to)
    with writing(to.shape, to.path, force=to.force) as writer:
        for record in records:
            writer.add(record)
    return (to.path,)


def refuse_unwritable(to: Destination, session_ids: Iterable[str]) -> None:
    """Raise `ExportError` where `write_all` would because of what is there already; for callers with long work before it."""
    if to.shape.format.one_file_each:
        for session_id in session_ids:
            refuse_earlier(to.path / name_of(session_id, to.shape.format), force=to.force)
    else:
        refuse_earlier(to.path, force=to.force)


@contextmanager
def staged(folder: Path) -> Iterator[Path]:
    """Yield a folder inside `folder` (made if missing) whose files move there in the end, all of them, or none where anything is raised."""
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        stage = Path(tempfile.mkdtemp(prefix=".vivavoce-export-", dir=folder))
    except OSError as exc:
        raise cannot_write(folder, exc) from exc
    try:
        yield stage
        for path in sorted(stage.iterdir()):
            path.replace(folder / path.name)
    except OSError as exc:
        raise cannot_write(folder, exc) from exc
    finally:
        shutil.rmtree(stage, ignore_errors=True)


def _write_each(records: Iterable[Record], to: Destination) -> tuple[Path, ...]:
    from app.exports.pdf.report import report_of  # late: it needs Qt

    names: list[str] = []
    with staged(to.path) as stage:
        for record in records:
            name = name_of(str(record["id"]), Format.PDF)
            refuse_earlier(to.path / name, force=to.force)
            write_whole(stage / name, report_of(record, to.shape.made_at))
            names.append(name)
    return tuple(to.path / name for name in names)
