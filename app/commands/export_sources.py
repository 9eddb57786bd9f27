"""Where an export's records come from: this machine's ledger, files, or a server. Each gives them one at a time."""

import json
import zipfile
import zlib
from collections.abc import AsyncGenerator, Iterator
from pathlib import Path

from app.commands.export_choice import Choice
from app.commands.sessions import the_one
from app.desk.results import records_of
from app.desk.server import Server
from app.errors import BadUsage
from app.exports.errors import NoRecord
from app.exports.records import Record, checked, read_record
from sync.ledger import Ledger
from sync.manifest import RECORD
from sync.record import fold, record_json

_LARGEST = 256 << 20
"""Bytes of a record, or of a file of them, that are read at most: the record of the longest interview has some 4 MiB."""


def ids_in(ledger: Ledger, choice: Choice) -> list[str]:
    """Return the sessions of this machine that are chosen, in the order they were scheduled. Raises `BadUsage` for one nobody knows."""
    if choice.named:
        return [*dict.fromkeys(the_one(ledger, each) for each in choice.named)]
    return [head.session_id for head in ledger.sessions()]


def in_ledger(ledger: Ledger, choice: Choice) -> Iterator[Record]:
    """Yield the chosen sessions' records."""
    for session_id in ids_in(ledger, choice):
        record = read_record(record_json(fold(ledger.events(session_id))), session_id)
        if choice.takes(record):
            yield record


def in_files(choice: Choice) -> Iterator[Record]:
    """Yield the records in bundles (a folder, or a zip of one), in records, and in earlier exports as JSON. Raises `NoRecord`."""
    for path in choice.paths:
        for record in _in(path):
            if choice.takes(record):
                yield record


async def at_server(server: Server, choice: Choice, kind: str) -> AsyncGenerator[tuple[str, Record | None], None]:
    """Yield the chosen sessions' ids and records; None for one that is not there any more. What is taken is noted at the server."""
    ids = await server_ids(server, choice)
    async for session_id, content in records_of(server, ids, kind):
        if content is None and choice.named:
            raise BadUsage("No such session", f"{session_id}: {server.host} does not know it")
        yield session_id, None if content is None else read_record(content, session_id)


async def server_ids(server: Server, choice: Choice) -> list[str]:
    """Return the ids of the chosen sessions at a server."""
    if choice.named:
        return list(choice.named)
    return [str(row["id"]) async for row in server.every("/sessions", choice.asked(), most=1_000_000)]


def _in(path: Path) -> Iterator[Record]:
    try:
        if path.is_dir():
            yield read_record(_read(path / RECORD), str(path))
        elif zipfile.is_zipfile(path):
            yield read_record(_unpacked(path), str(path))
        elif path.suffix in (".ndjson", ".jsonl"):
            with path.open("rb") as file:
                for number, line in enumerate(file, 1):
                    yield read_record(line, f"{path}, line {number}")
        else:
            found = json.loads(_read(path))
            for number, each in enumerate(found if isinstance(found, list) else [found], 1):
                yield checked(each, f"{path}, record {number}" if isinstance(found, list) else str(path))
    except (ValueError, RecursionError) as exc:
        raise NoRecord("That is no session record", f"{path}: expected JSON, a bundle's folder or a zip of it") from exc
    except (
        OSError,
        EOFError,
        RuntimeError,
        zipfile.BadZipFile,
        zlib.error,
    ) as exc:  # runtime: one that is sealed by a password
        why = getattr(exc, "strerror", None) or type(exc).__name__
        raise NoRecord("That can't be read", f"{path}: {why}") from exc


def _read(path: Path) -> bytes:
    with path.open("rb") as file:
        content = file.read(_LARGEST + 1)
    if len(content) > _LARGEST:
        raise NoRecord("That can't be read", f"{path}: over {_LARGEST >> 20} MiB")
    return content


def _unpacked(path: Path) -> bytes:
    with zipfile.ZipFile(path) as archive:
        names = [name for name in archive.namelist() if name == RECORD or name.endswith(f"/{RECORD}")]
        if not names:
            raise NoRecord("That is no session record", f"{path}: there is no {RECORD} in it")
        with archive.open(min(names, key=len)) as file:
            content = file.read(_LARGEST + 1)
    if len(content) > _LARGEST:
        raise NoRecord("That can't be read", f"{path}: over {_LARGEST >> 20} MiB")
    return content
