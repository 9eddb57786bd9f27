"""One process at a time in a data folder; the lock dies with its holder, however that dies."""

import contextlib
import os
import sys
import threading
from pathlib import Path

from sync.errors import FolderInUse

FILE = "lock"

_LOCKED_BYTE = 1 << 20
"""Where the lock lies: beyond the text, because Windows lets nobody read a locked byte."""

_held_here: set[Path] = set()
_held_here_guard = threading.Lock()


class FolderLock:
    """Holds the folder until `release`.

    The lock is a POSIX record lock, which a forked worker does not inherit; as such locks don't exclude their own process, folders
    held by this one are remembered beside it.
    """

    def __init__(self, folder: Path) -> None:
        """Take the lock. Raises `FolderInUse` naming the folder and who has it; `OSError` where the folder can't be written."""
        self._folder = folder.resolve()
        with _held_here_guard:
            if self._folder in _held_here:
                raise _in_use(folder, str(os.getpid()))
            self._handle: int | None = _locked_file(folder)
            _held_here.add(self._folder)

    def release(self) -> None:
        """Let the folder go; once is enough."""
        with _held_here_guard:
            if self._handle is None:
                return
            os.close(self._handle)
            self._handle = None
            _held_here.discard(self._folder)


def _locked_file(folder: Path) -> int:
    handle = os.open(folder / FILE, os.O_RDWR | os.O_CREAT, 0o600)
    try:
        _lock(handle)
    except OSError as exc:
        holder = os.read(handle, 20).decode("ascii", "replace").strip()
        os.close(handle)
        raise _in_use(folder, holder) from exc
    with contextlib.suppress(OSError):  # on a full disk the name of the holder is lost, not the lock
        os.ftruncate(handle, 0)
        os.write(handle, f"{os.getpid()}\n".encode("ascii"))
    return handle


def _in_use(folder: Path, holder: str) -> FolderInUse:
    who = f"process {holder}" if holder.isdigit() else "another process"
    return FolderInUse(
        "The data folder is in use", f"{folder} is open in {who}; close that one, or give this one another folder"
    )


if sys.platform == "win32":
    import msvcrt

    def _lock(handle: int) -> None:
        os.lseek(handle, _LOCKED_BYTE, os.SEEK_SET)
        msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)
        os.lseek(handle, 0, os.SEEK_SET)

else:
    import fcntl

    def _lock(handle: int) -> None:
        fcntl.lockf(handle, fcntl.LOCK_EX | fcntl.LOCK_NB, 1, _LOCKED_BYTE)
