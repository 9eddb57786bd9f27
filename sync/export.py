"""A session as a folder that a stranger can check offline: ledger, record, recording, the public key, and a signed list of them all."""

import hashlib
import os
import shutil
import tempfile
from collections.abc import Collection, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from sync.bundle import Signer, ledger_bytes, manifest_over, own_files
from sync.errors import ExportRefused, NotCanonical, UnknownSession
from sync.events import Event
from sync.keys import sync_folder
from sync.ledger import Ledger
from sync.manifest import (
    LEDGER,
    MANIFEST,
    MAX_MANIFEST,
    PUBLIC_KEY,
    RECORD,
    SERVER_KEY,
    SIGNATURE,
    FileEntry,
    Manifest,
    is_inside,
    manifest_bytes,
    read_manifest,
    signature_bytes,
)

_CHUNK = 1024 * 1024
_OWN_NAMES = (MANIFEST, SIGNATURE, LEDGER, RECORD, PUBLIC_KEY, SERVER_KEY)

__all__ = ["export_session", "ledger_bytes", "refuse_earlier"]


def export_session(
    ledger: Ledger,
    session_id: str,
    recording_path: Path | None,
    out_dir: Path,
    extra_files: Sequence[Path] = (),
    *,
    force: bool = False,
) -> Manifest:
    """Write a session's export into `out_dir`, made if need be, and return its manifest. Reads the ledger, adds nothing to it.

    The recording becomes `recording` with its own suffix. `extra_files` are files, or folders taken whole under their own name; those that
    lie in `out_dir` already stay where they are. Everything is written beside its place first; the manifest comes last, so that a folder
    with a manifest is a whole export. With `force` a previous export goes first, with every file it listed: another session's sound, or
    one that was erased since, must not lie beside this one. Raises `ExportRefused` for a previous export (unless `force`) or a folder that
    can't be written, `UnknownSession`.
    """
    events = ledger.events(session_id)
    if not events:
        raise UnknownSession("No such session", f"{session_id} is not in {ledger.folder}")
    try:
        out_dir.mkdir(mode=0o700, parents=True, exist_ok=True)  # words and sound: for whoever exported them
        sources = _sources(recording_path, out_dir, extra_files)
        refuse_earlier(out_dir, force=force)
        _clear(out_dir, {path.resolve() for path in sources.values()})
        with _staged(out_dir) as stage:
            return _write(ledger, events, sources, out_dir, stage)
    except OSError as exc:
        raise ExportRefused("The export can't be written", f"{exc.filename or out_dir}: {exc.strerror or exc}") from exc


def refuse_earlier(out_dir: Path, *, force: bool) -> None:
    """Raise `ExportRefused` where `export_session` would because of an earlier export; for callers with long work before it."""
    present = _earlier(out_dir)
    if present and not force:
        raise ExportRefused(
            "There is an export already",
            f"{out_dir} holds {present[0]}; choose another folder, or overwrite it with --force",
        )


def _earlier(out_dir: Path) -> list[str]:
    return [name for name in _OWN_NAMES if (out_dir / name).exists()]


def _clear(out_dir: Path, wanted: Collection[Path]) -> None:
    """Remove an earlier export, but for the files `wanted` in this one."""
    left = _left_by(out_dir)
    for name in _earlier(out_dir):  # the manifest goes first: half an old export must not look whole
        (out_dir / name).unlink()
    for path in left:
        if path.resolve() not in wanted:
            path.unlink(missing_ok=True)


def _left_by(out_dir: Path) -> list[Path]:
    """Return the files that an earlier export's manifest lists and that lie in `out_dir`; none where it can't be read."""
    try:
        with (out_dir / MANIFEST).open("rb") as file:
            names = read_manifest(file.read(MAX_MANIFEST)).files
    except (OSError, NotCanonical):
        return []
    inside = out_dir.resolve()
    places = [out_dir / name for name in names if is_inside(name) and name not in _OWN_NAMES]
    return [place for place in places if place.is_file() and place.resolve().is_relative_to(inside)]


@contextmanager
def _staged(out_dir: Path) -> Iterator[Path]:
    stage = Path(tempfile.mkdtemp(prefix=".export-", dir=out_dir))
    try:
        yield stage
    finally:
        shutil.rmtree(stage, ignore_errors=True)


def _sources(recording: Path | None, out_dir: Path, extra_files: Sequence[Path]) -> dict[str, Path]:
    """Return what is copied in, by its path inside the export."""
    sources = {} if recording is None else {f"recording{recording.suffix}": recording}
    for extra in extra_files:
        for file in sorted(path for path in extra.rglob("*") if path.is_file()) if extra.is_dir() else [extra]:
            inside = file.resolve().is_relative_to(out_dir.resolve())
            place = file.resolve().relative_to(out_dir.resolve()) if inside else file.relative_to(extra.parent)
            sources[place.as_posix()] = file
    for name in sources:
        if not is_inside(name) or name in _OWN_NAMES:
            raise ExportRefused("That file can't be exported", f"{name!r} is no name for a file of an export")
    return sources


def _write(ledger: Ledger, events: Sequence[Event], sources: dict[str, Path], out_dir: Path, stage: Path) -> Manifest:
    signer = Signer(ledger.key)
    files = {name: _put(stage / name, content) for name, content in own_files(events, signer).items()}
    files |= {name: _copy(source, out_dir / name, stage / name) for name, source in sources.items()}
    manifest = manifest_over(events, files, signer, ledger.store.now().utc)
    listing = manifest_bytes(manifest)
    _put(stage / MANIFEST, listing)
    _put(stage / SIGNATURE, signature_bytes(ledger.key, listing))
    for name in (*files, SIGNATURE, MANIFEST):
        if (stage / name).exists():
            (out_dir / name).parent.mkdir(parents=True, exist_ok=True)
            (stage / name).replace(out_dir / name)
    sync_folder(out_dir)
    return manifest


def _put(path: Path, content: bytes) -> FileEntry:
    with path.open("wb") as file:
        file.write(content)
        file.flush()
        os.fsync(file.fileno())
    return FileEntry(hashlib.sha256(content).hexdigest(), len(content))


def _copy(source: Path, target: Path, staged: Path) -> FileEntry:
    """Copy a file into the stage, hashing on the way; one that lies in its place already is only hashed."""
    if target.exists() and target.samefile(source):
        with source.open("rb") as file:
            return FileEntry(hashlib.file_digest(file, "sha256").hexdigest(), source.stat().st_size)
    staged.parent.mkdir(parents=True, exist_ok=True)
    digest, size = hashlib.sha256(), 0
    with source.open("rb") as original, staged.open("wb") as copy:
        while chunk := original.read(_CHUNK):
            copy.write(chunk)
            digest.update(chunk)
            size += len(chunk)
        copy.flush()
        os.fsync(copy.fileno())
    return FileEntry(digest.hexdigest(), size)
