"""Eight megabytes kept back on the disk, given up when it is full so that a session can still be closed properly."""

import os
import shutil
from pathlib import Path

FILE = "ballast"
SIZE = 8 * 1024 * 1024

_BLOCK = 1024 * 1024


class Ballast:
    """The reserve in a data folder. Not thread-safe: the ledger's writer owns it."""

    def __init__(self, folder: Path, size: int = SIZE) -> None:
        """Keep `size` bytes back in `folder`; 0 keeps nothing."""
        self._path = folder / FILE
        self._size = size

    def restore(self) -> bool:
        """Lay the reserve down, or see that it is there; False where the disk has no room for it and as much again."""
        if not self._size:
            return True
        try:
            if self._path.exists() and self._path.stat().st_size == self._size:
                return True
            if shutil.disk_usage(self._path.parent).free < 2 * self._size:
                return False
            self._fill()
        except OSError:
            self._path.unlink(missing_ok=True)
            return False
        return True

    def release(self) -> None:
        """Give the space back to the disk."""
        self._path.unlink(missing_ok=True)

    def _fill(self) -> None:
        with self._path.open("wb") as file:
            if hasattr(os, "posix_fallocate"):
                os.posix_fallocate(file.fileno(), 0, self._size)
                return
            for start in range(0, self._size, _BLOCK):
                file.write(os.urandom(min(_BLOCK, self._size - start)))
            os.fsync(file.fileno())
