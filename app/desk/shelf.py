"""What somebody has begun at a desk and not sent yet: a small file each on this machine, for their eyes only, safe from a crash."""

import hashlib
import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import structlog

from sync.whole_files import write_whole

log = structlog.get_logger()

LARGEST = 4 << 20
MOST = 200
"""Files of one owner; the oldest make room."""


class Shelf:
    """JSON values by name, of one owner. What can't be written is told to the log, and lost with the window and nothing else."""

    def __init__(self, folder: Path, owner: str) -> None:
        self._folder = folder
        self._owner = _hashed(owner)

    def read(self, name: str) -> Any:  # noqa: ANN401 - any JSON value
        """Return what is kept under a name; None for nothing, or for what can't be read."""
        return _read(self._file(name))

    def keep(self, name: str, value: Any) -> bool:  # noqa: ANN401 - any JSON value
        """Keep a value in the place of what was kept before; False where it can't be written."""
        try:
            self._folder.mkdir(mode=0o700, parents=True, exist_ok=True)
            write_whole(self._file(name), json.dumps(value, ensure_ascii=False).encode("utf-8", "surrogatepass"))
            for oldest in self._files()[MOST:]:
                oldest.unlink(missing_ok=True)
        except OSError as exc:
            log.warning("draft.not_kept", error=type(exc).__name__)
            return False
        return True

    def drop(self, name: str) -> None:
        """Forget what is kept under a name."""
        try:
            self._file(name).unlink(missing_ok=True)
        except OSError as exc:
            log.warning("draft.not_dropped", error=type(exc).__name__)

    def every(self) -> Iterator[Any]:
        """Yield each value of this owner that can be read, the newest first."""
        for file in self._files():
            value = _read(file)
            if value is not None:
                yield value

    def _files(self) -> list[Path]:
        return sorted(
            self._folder.glob(f"{self._owner}-*.json"), key=lambda file: file.stat().st_mtime_ns, reverse=True
        )

    def _file(self, name: str) -> Path:
        return self._folder / f"{self._owner}-{_hashed(name)}.json"


def _hashed(text: str) -> str:
    return hashlib.sha256(text.encode()).hexdigest()[:16]


def _read(file: Path) -> Any:  # noqa: ANN401 - any JSON value
    try:
        with file.open("rb") as opened:
            return json.loads(opened.read(LARGEST).decode("utf-8", "surrogatepass"))
    except FileNotFoundError:
        return None
    except (OSError, ValueError, RecursionError) as exc:
        log.warning("draft.unreadable", error=type(exc).__name__)
        return None
