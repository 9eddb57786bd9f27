"""The files of an export, whatever they are on the disk: only plain files inside the folder are ever opened, and never more than asked for."""

import io
import os
import stat
import tempfile
import zipfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from sync.errors import SyncError
from sync.manifest import MANIFEST, MAX_FILES, is_inside
from sync.verify.findings import Report

MAX_UNPACKED = 4 * 1024**3
"""Bytes a zip may unpack to: a 45-minute interview takes under 200 MB."""

_CHUNK = 1024 * 1024


class NotAnExport(SyncError):
    """What was given to verify is neither a folder nor a zip."""


@dataclass(frozen=True, slots=True)
class Exhibit:
    """A folder and the plain files in it, by path with / between folders, with their sizes in bytes."""

    root: Path
    sizes: dict[str, int]

    def has(self, name: str) -> bool:
        """Whether there is such a plain file."""
        return name in self.sizes

    def open(self, name: str) -> io.BufferedReader:
        """Open a file that is there; a link put in its place meanwhile is not followed."""
        handle = os.open(self.root / name, os.O_RDONLY | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_BINARY", 0))
        return os.fdopen(handle, "rb")

    def read(self, name: str, at_most: int) -> bytes | None:
        """Return a small file whole; None where it is larger than `at_most`."""
        with self.open(name) as file:
            content = file.read(at_most + 1)
        return content if len(content) <= at_most else None


@contextmanager
def exhibit_at(path: Path, report: Report) -> Iterator[Exhibit]:
    """Open a folder, or a zip of one (unpacked beside nothing of ours, and removed again). Raises `NotAnExport`."""
    if path.is_dir():
        yield _listed(path, report)
    elif path.is_file() and zipfile.is_zipfile(path):
        with tempfile.TemporaryDirectory(prefix="verify-") as unpacked:
            _unpack(path, Path(unpacked), report)
            yield _listed(_only_folder(Path(unpacked)), report)
    else:
        what = "is neither a folder nor a zip" if path.exists() else "does not exist"
        raise NotAnExport("Nothing to verify", f"{path} {what}; expected an exported session")


def _listed(root: Path, report: Report) -> Exhibit:
    sizes: dict[str, int] = {}
    for path, found in _walk(root, report):
        name = path.relative_to(root).as_posix()
        if len(sizes) >= MAX_FILES:
            report.problem(
                "folder.too_many_files", ".", f"there are more than {MAX_FILES} files; the rest was not looked at"
            )
            break
        if stat.S_ISLNK(found.st_mode):
            report.problem("file.link", name, "is a link; links are not followed, so nothing behind it is evidence")
        elif not stat.S_ISREG(found.st_mode):
            report.problem("file.special", name, "is no plain file and was not opened")
        else:
            sizes[name] = found.st_size
    return Exhibit(root, sizes)


def _walk(root: Path, report: Report) -> Iterator[tuple[Path, os.stat_result]]:
    waiting = [root]
    while waiting:
        folder = waiting.pop()
        try:
            with os.scandir(folder) as entries:
                inside = [(Path(each.path), each.stat(follow_symlinks=False)) for each in entries]
        except OSError as exc:
            report.problem("folder.unreadable", folder.relative_to(root).as_posix(), f"can't be read ({exc.strerror})")
            continue
        for path, found in sorted(inside):
            if stat.S_ISDIR(found.st_mode):
                waiting.append(path)
            else:
                yield path, found


def _unpack(path: Path, target: Path, report: Report) -> None:
    try:
        with zipfile.ZipFile(path) as archive:
            for info in _members(archive, path):
                _unpack_one(archive, info, target, report)
    except NotAnExport:
        raise
    except Exception as exc:  # noqa: BLE001 - a hostile archive can fail in any of its codecs' ways
        report.problem("zip.damaged", path.name, f"can't be unpacked whole ({type(exc).__name__})")


def _members(archive: zipfile.ZipFile, path: Path) -> list[zipfile.ZipInfo]:
    members = [info for info in archive.infolist() if not info.is_dir()]
    if sum(info.file_size for info in members) > MAX_UNPACKED or len(members) > MAX_FILES:
        raise NotAnExport("This zip is too large", f"{path} unpacks to more than an export can be")
    return members


def _unpack_one(archive: zipfile.ZipFile, info: zipfile.ZipInfo, target: Path, report: Report) -> None:
    if not is_inside(info.filename):
        report.problem("zip.path", info.filename, "is a path that leads out of the export; it was not unpacked")
        return
    place = target / info.filename
    if place.exists():
        report.problem("zip.twice", info.filename, "is in the zip twice; the first was looked at")
        return
    try:
        place.parent.mkdir(parents=True, exist_ok=True)
        with archive.open(info) as packed, place.open("xb") as file:
            left = info.file_size
            while left and (chunk := packed.read(min(_CHUNK, left))):
                file.write(chunk)
                left -= len(chunk)
    except Exception as exc:  # noqa: BLE001 - a hostile archive can fail in any of its codecs' ways
        report.problem("zip.damaged", info.filename, f"can't be unpacked ({type(exc).__name__})")


def _only_folder(root: Path) -> Path:
    """Return the one folder a zip holds, if that is all it holds; people zip either the folder or what is in it."""
    inside = list(root.iterdir())
    return inside[0] if len(inside) == 1 and inside[0].is_dir() and not (root / MANIFEST).exists() else root
