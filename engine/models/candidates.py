"""The files someone offers for import: of a folder, an archive or a single file, by name and size, opened only when wanted."""

import os
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import IO, Final

from engine.models.archives import opened_archive, opened_member
from engine.models.errors import ImportRefused

MOST_FILES: Final = 20_000
DEEPEST: Final = 8
_ARCHIVES: Final = {".zip", ".whl"}  # by suffix, because a voice's weights are a zip archive inside, too


@dataclass(frozen=True, slots=True)
class Candidate:
    """One file: its path with forward slashes, from the folder's own name on, and its size in bytes as it claims."""

    name: str
    size: int
    open: Callable[[], AbstractContextManager[IO[bytes]]]


@contextmanager
def offered(path: Path) -> Iterator[list[Candidate]]:
    """Yield what `path` offers; candidates can be opened inside the context. Raises `ImportRefused`."""
    if path.is_dir():
        yield list(_in_folder(path))
    elif not path.is_file():
        raise ImportRefused("There is nothing to import", f"{path}: not found, or neither folder nor file")
    elif path.suffix.lower() in _ARCHIVES:
        with opened_archive(path) as archive:
            yield [
                Candidate(member.filename, member.file_size, partial(opened_member, archive, member))
                for member in archive.infolist()
                if not member.is_dir() and _visible(member.filename)
            ]
    else:
        yield [Candidate(f"{path.parent.name}/{path.name}", path.stat().st_size, partial(_readable, path))]


def _in_folder(root: Path) -> Iterator[Candidate]:
    """Yield plain files; links are not followed, because a stick has no business pointing elsewhere."""
    count = 0
    root = root.absolute()
    for folder, folders, files in os.walk(root, onerror=_unreadable):
        depth = len(Path(folder).relative_to(root).parts)
        folders[:] = sorted(name for name in folders if depth < DEEPEST and name[0] != ".")
        for name in sorted(files):
            path = Path(folder, name)
            if name[0] == "." or path.is_symlink() or not path.is_file():
                continue
            count += 1
            if count > MOST_FILES:
                raise ImportRefused(
                    "The folder was refused", f"{root}: more than {MOST_FILES} files; name the models' folder itself"
                )
            yield Candidate(path.relative_to(root.parent).as_posix(), path.stat().st_size, partial(_readable, path))


def _readable(path: Path) -> IO[bytes]:
    try:
        return path.open("rb")
    except OSError as exc:
        raise ImportRefused("A file can't be read", f"{path}: {exc.strerror or exc}") from exc


def _visible(name: str) -> bool:
    return not any(part.startswith(".") for part in name.split("/"))


def _unreadable(exc: OSError) -> None:
    raise ImportRefused("The folder can't be read", f"{exc.filename}: {exc.strerror}") from exc
