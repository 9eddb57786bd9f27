"""Tells a forbidden program under another name, where the original is installed here: a copy has its very bytes."""

import hashlib
import os
from collections import OrderedDict
from collections.abc import Iterable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

from proctoring.programs import Program

_FOLDERS: Final = ("usr/bin", "usr/local/bin", "bin", "usr/sbin", "usr/games", "opt/*", "opt/*/bin", "usr/lib/*")
_LARGEST: Final = 512 << 20
_KEPT: Final = 512

FileId = tuple[int, int, int, int]
"""Device, number, size and time of change: the same file as when it was read."""


@dataclass
class KnownPrograms:
    """The forbidden programs that are installed here, by size and then by SHA-256. Read once; only a file of an equal size is ever hashed."""

    names: frozenset[str]
    root: Path = Path("/")
    _by_size: dict[int, list[tuple[str, Path]]] = field(default_factory=dict)
    _hashes: "OrderedDict[FileId, str]" = field(default_factory=OrderedDict)

    def __post_init__(self) -> None:
        for path in self._installed():
            try:
                size = path.stat().st_size
            except OSError:
                continue
            if 0 < size <= _LARGEST:
                self._by_size.setdefault(size, []).append((self._name(path) or path.name, path))

    def copied_from(self, running_file: Path) -> str | None:
        """Return the forbidden program whose bytes that file has; None where it has none's. A script's interpreter is no copy."""
        try:
            size = running_file.stat().st_size
        except OSError:
            return None
        for name, original in self._by_size.get(size, ()):
            if self._sha256(original) == self._sha256(running_file) is not None:
                return name
        return None

    def _installed(self) -> Iterable[Path]:
        """Yield files. A link to a file of another name is left out: many names may share one program that is not forbidden itself."""
        if not self.names:
            return
        seen: set[Path] = set()
        for folder in (found for pattern in _FOLDERS for found in self.root.glob(pattern)):
            try:
                with os.scandir(folder) as entries:
                    paths = [Path(entry.path).resolve() for entry in entries if self._name(Path(entry.name))]
            except OSError:
                continue
            yield from (path for path in paths if path not in seen and self._name(path) and path.is_file())
            seen.update(paths)

    def _name(self, path: Path) -> str | None:
        """Return the forbidden program that a file is called after; None where it is called after none."""
        return min(Program(None, str(path)).file_names & self.names, default=None)

    def _sha256(self, path: Path) -> str | None:
        try:
            with path.open("rb") as file:
                about = os.fstat(file.fileno())
                key = (about.st_dev, about.st_ino, about.st_size, about.st_mtime_ns)
                if key not in self._hashes:
                    self._hashes[key] = hashlib.file_digest(file, "sha256").hexdigest()
                    while len(self._hashes) > _KEPT:
                        self._hashes.popitem(last=False)
                return self._hashes[key]
        except OSError:
            return None
