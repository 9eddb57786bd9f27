"""Files in a local folder: written beside their place, made durable, then renamed into it."""

import errno
import os
import secrets
import shutil
from collections.abc import Iterable, Iterator
from pathlib import Path

from sync.errors import SyncError
from sync.keys import sync_folder
from sync.server.blobs.store import CHUNK, BlobMissing, BlobStoreFull, BlobStoreUnusable, checked

_OUT_OF_SPACE = frozenset({errno.ENOSPC, errno.EDQUOT, errno.EFBIG})
_UNFINISHED = ".new-"


class FolderStore:
    """A `BlobStore` in `root`, which is made where it is missing, readable by nobody else."""

    def __init__(self, root: Path) -> None:
        self._root = root
        try:
            root.mkdir(mode=0o700, parents=True, exist_ok=True)
        except OSError as exc:
            raise _failure(exc) from exc

    def put(self, place: str, content: Iterable[bytes]) -> int:
        """Write beside the place, sync, rename, sync the folder."""
        path = self._path(place)
        draft = path.with_name(f"{path.name}{_UNFINISHED}{secrets.token_hex(8)}")
        try:
            self._make(path.parent)
            size = _write(draft, content)
            draft.replace(path)
            sync_folder(path.parent)
        except OSError as exc:
            raise _failure(exc) from exc
        finally:
            draft.unlink(missing_ok=True)
        return size

    def read(self, place: str, start: int = 0, length: int | None = None) -> Iterator[bytes]:
        """Read a chunk at a time."""
        left = length
        try:
            with self._path(place).open("rb") as file:
                file.seek(start)
                while chunk := file.read(CHUNK if left is None else min(CHUNK, left)):
                    yield chunk
                    left = None if left is None else left - len(chunk)
        except FileNotFoundError as exc:
            raise BlobMissing("That file is gone", "nothing lies where it should") from exc
        except OSError as exc:
            raise _failure(exc) from exc

    def size(self, place: str) -> int | None:
        """Ask the file system."""
        try:
            return self._path(place).stat().st_size
        except FileNotFoundError:
            return None
        except OSError as exc:
            raise _failure(exc) from exc

    def delete(self, place: str) -> None:
        """Remove the file, what a killed process left unfinished of it, and the folder of that name."""
        path = self._path(place)
        try:
            for left in (path, *path.parent.glob(f"{path.name}{_UNFINISHED}*")):
                if left.is_dir():
                    shutil.rmtree(left, ignore_errors=True)  # another process may be removing it too
                else:
                    left.unlink(missing_ok=True)
            if path.parent.exists():
                sync_folder(path.parent)
        except FileNotFoundError:
            return
        except OSError as exc:
            raise _failure(exc) from exc

    def link(self, place: str, expires_s: int, content_type: str) -> str | None:  # noqa: ARG002 - as the port has it
        """Return None: a folder serves nobody."""
        return None

    def check(self) -> None:
        """See that the folder is there and may be written."""
        if not (self._root.is_dir() and os.access(self._root, os.W_OK)):
            raise BlobStoreUnusable(
                "The folder for files can't be used", "it is gone or may not be written", retryable=True
            )

    def _path(self, place: str) -> Path:
        return self._root / checked(place)

    def _make(self, folder: Path) -> None:
        """Make a folder inside the root, each new name durable."""
        if folder.is_dir():
            return
        self._make(folder.parent)
        folder.mkdir(mode=0o700, exist_ok=True)
        sync_folder(folder.parent)


def _write(draft: Path, content: Iterable[bytes]) -> int:
    size = 0
    handle = os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0), 0o600)
    with os.fdopen(handle, "wb") as file:
        for chunk in content:
            file.write(chunk)
            size += len(chunk)
        file.flush()
        os.fsync(file.fileno())
    return size


def _failure(exc: OSError) -> SyncError:
    if exc.errno in _OUT_OF_SPACE:
        return BlobStoreFull("The store for files is full", "nothing was kept; it may be sent again", retryable=True)
    return BlobStoreUnusable("The folder for files can't be used", exc.strerror or type(exc).__name__, retryable=True)
