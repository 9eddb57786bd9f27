"""`vivavoce export`: results as files that other programs and people read; whole, or not at all."""

import json
import shutil
import sys
import tempfile
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass, replace
from pathlib import Path

from app.commands.export_bundles import bundles_of_ledger, bundles_of_server, refuse_for_bundles
from app.commands.export_choice import Choice
from app.commands.export_server import asked_server
from app.commands.export_sources import at_server, in_files, in_ledger
from app.errors import BadUsage
from app.exports.errors import FileThere
from app.exports.formats import Format, Rows, Shape, refuse_earlier
from app.exports.pdf.report import in_language
from app.exports.records import Record, text
from app.exports.writing import Destination, staged, write_all
from app.settings import read_settings
from engine.clock import SystemClock
from sync.ledger import Ledger


@dataclass(frozen=True, slots=True)
class Asked:
    """What is wanted, as it was typed."""

    form: str
    out: Path
    rows: str = "sessions"
    bom: bool = False
    guard: bool = True
    language: str = "en"
    force: bool = False
    as_json: bool = False


@dataclass(frozen=True, slots=True)
class Place:
    """Where the results are: a server, or this machine."""

    config: Path | None
    data_dir: Path | None
    server: str = ""
    key_file: Path | None = None


@dataclass(slots=True)
class Written:
    """What came of it."""

    files: list[Path]
    sessions: int = 0
    left_out: int = 0
    fingerprint: str = ""


def run(choice: Choice, asked: Asked, place: Place) -> int:
    """Write what was asked for and say what that was. Raises `AppError`."""
    shape = _shape(choice, asked)
    if asked.as_json and str(asked.out) == "-":
        raise BadUsage("Two things on standard output", "give --out a file, or leave --json out")
    if choice.paths and place.server:
        raise BadUsage("Files or a server, not both", str(choice.paths[0]))
    try:
        if shape.format is Format.BUNDLE:
            written = _bundles(choice, asked, place)
        elif str(asked.out) == "-":
            written = _to_standard_output(choice, shape, asked, place)
        else:
            written = _records(choice, Destination(shape, _target(asked.out, shape), force=asked.force), asked, place)
    except FileThere as exc:
        raise FileThere(exc.title, f"{exc.message}: choose another name, or replace it with --force") from exc
    _say(written, asked)
    return 0


def _shape(choice: Choice, asked: Asked) -> Shape:
    known = [str(each) for each in Format]
    if asked.form not in known:
        raise BadUsage("No such format", f"{asked.form!r}: one of {', '.join(known)}")
    if asked.rows not in list(Rows):
        raise BadUsage("No such rows", f"{asked.rows!r}: one of {', '.join(Rows)}")
    single = choice.single or len(choice.paths) == 1
    return Shape(
        Format(asked.form), SystemClock().utc(), Rows(asked.rows), bom=asked.bom, guard=asked.guard, single=single
    )


def _target(out: Path, shape: Shape) -> Path:
    """Return the file: `out` itself, or one in it where it is a folder."""
    if shape.format.one_file_each or not out.is_dir():
        return out
    return out / f"vivavoce-results{shape.format.suffix}"


def _bundles(choice: Choice, asked: Asked, place: Place) -> Written:
    refuse_for_bundles(choice, asked.out)
    settings = read_settings(place.config, data_dir=place.data_dir)
    if not place.server:
        folders, fingerprint = bundles_of_ledger(settings, choice, asked.out, force=asked.force)
        return Written(folders, len(folders), fingerprint=fingerprint)
    with asked_server(place.server, place.key_file, settings.desk.certificates) as asking:
        files = asking.run(bundles_of_server(asking.server, choice, asked.out, force=asked.force))
    return Written(files, len(files))


def _records(choice: Choice, to: Destination, asked: Asked, place: Place) -> Written:
    """Write records; one report may be written under the name that was given."""
    if to.shape.format is not Format.PDF:
        written = Written([])
        with _source(choice, to.shape.format, place, written) as records:
            written.files = [*write_all(records, to)]
        return written
    if to.path.suffix.lower() != ".pdf":
        return _reports(choice, to, asked, place)
    refuse_earlier(to.path, force=to.force)
    with staged(to.path.parent) as stage:
        inside = stage / "reports"
        written = _reports(choice, replace(to, path=inside), asked, place)
        if len(written.files) != 1:
            raise BadUsage("A report is a file a session", f"sessions: {len(written.files)}; --out must be a folder")
        written.files[0].replace(stage / to.path.name)
        inside.rmdir()
    written.files = [to.path]
    return written


def _reports(choice: Choice, to: Destination, asked: Asked, place: Place) -> Written:
    written = Written([])
    with (
        in_language(asked.language),
        _source(choice, to.shape.format, place, written) as records,
    ):
        written.files = [*write_all(records, to)]
    return written


def _to_standard_output(choice: Choice, shape: Shape, asked: Asked, place: Place) -> Written:
    """Write beside first: whoever reads along gets all of it or nothing."""
    with tempfile.TemporaryDirectory(prefix="vivavoce-export-") as folder:
        path = Path(folder) / f"results{shape.format.suffix}"
        written = _records(choice, Destination(shape, path), asked, place)
        with path.open("rb") as file:
            shutil.copyfileobj(file, sys.stdout.buffer)
        sys.stdout.buffer.flush()
    return written


@contextmanager
def _source(choice: Choice, kind: Format, place: Place, written: Written) -> Iterator[Iterator[Record]]:
    """Yield the records, wherever they are; `written` counts them as they are taken."""
    if choice.paths:
        yield _counted(((text(record, "id"), record) for record in in_files(choice)), written)
        return
    settings = read_settings(place.config, data_dir=place.data_dir)
    if place.server:
        with (
            asked_server(place.server, place.key_file, settings.desk.certificates) as asking,
            closing(asking.each(at_server(asking.server, choice, str(kind)))) as found,
        ):
            yield _counted(found, written)
        return
    with Ledger.open(settings.data_dir, SystemClock()) as ledger:
        yield _counted(((text(record, "id"), record) for record in in_ledger(ledger, choice)), written)


def _counted(records: Iterator[tuple[str, Record | None]], written: Written) -> Iterator[Record]:
    for _, record in records:
        if record is None:
            written.left_out += 1
            continue
        written.sessions += 1
        yield record


def _say(written: Written, asked: Asked) -> None:
    if asked.as_json:
        files = [{"path": str(path), "bytes": _size(path)} for path in written.files]
        said = {"format": asked.form, "sessions": written.sessions, "left_out": written.left_out, "files": files}
        print(json.dumps(said | ({"public_key": written.fingerprint} if written.fingerprint else {}), indent=2))
        return
    if written.left_out:
        print(f"note: no longer on the server: {written.left_out}", file=sys.stderr)
    if str(asked.out) == "-":
        return
    if written.fingerprint:  # bundles of this kiosk
        for folder in written.files:
            print(f"Exported to {folder}. Check it anywhere: vivavoce verify {folder}")
        print(f"This kiosk's key: {written.fingerprint}")
        return
    where = written.files[0] if len(written.files) == 1 else asked.out
    print(f"Exported to {where} (sessions: {written.sessions}, files: {len(written.files)})")


def _size(path: Path) -> int:
    if path.is_dir():
        return sum(each.stat().st_size for each in path.rglob("*") if each.is_file())
    return path.stat().st_size
