"""What is written beside an installed model: the hashes that were seen, and a stamp that tells later, without hashing, that nothing changed."""

import json
import stat
from collections.abc import Iterable
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any, Final

from engine.models.manifest import NAME, SHA256, safe_path

FILE: Final = ".vivavoce.json"
_FORMAT: Final = 1
_LARGEST: Final = 4 << 20  # bytes


@dataclass(frozen=True, slots=True)
class InstalledFile:
    """One file as it was when its hash was last seen; `mtime_ns` and `size` are the stamp."""

    path: str
    sha256: str
    size: int
    mtime_ns: int


@dataclass(frozen=True, slots=True)
class Receipt:
    """An installation: `verified` is False where the manifest had no checksum to hold the files against."""

    name: str
    source: str
    installed_at: str
    verified: bool
    files: tuple[InstalledFile, ...]
    damaged: bool = False


def write_receipt(folder: Path, receipt: Receipt) -> Path:
    """Write `receipt` into `folder` in one step; return the file. Raises `OSError`."""
    path = folder / FILE
    fresh = folder / f"{FILE}.new"
    fresh.write_text(json.dumps({"format": _FORMAT, **asdict(receipt)}, indent=1) + "\n", encoding="utf-8")
    fresh.chmod(0o644)
    fresh.replace(path)
    return path


def read_receipt(folder: Path) -> Receipt | None:
    """Return the receipt in `folder`; None where there is none that makes sense."""
    try:
        with (folder / FILE).open("rb") as file:
            document = json.loads(file.read(_LARGEST))
        receipt = Receipt(
            name=document["name"],
            source=str(document["source"]),
            installed_at=str(document["installed_at"]),
            verified=document["verified"] is True,
            files=tuple(_installed_file(each) for each in document["files"]),
            damaged=document["damaged"] is not False,
        )
    except (OSError, ValueError, KeyError, TypeError, AttributeError, RecursionError):
        return None
    if document.get("format") != _FORMAT or not NAME.fullmatch(receipt.name) or not receipt.files:
        return None
    return receipt


def _installed_file(entry: dict[str, Any]) -> InstalledFile:
    file = InstalledFile(str(entry["path"]), str(entry["sha256"]), int(entry["size"]), int(entry["mtime_ns"]))
    if not safe_path(file.path) or not SHA256.fullmatch(file.sha256):
        raise ValueError(file.path)
    return file


def stamped(folder: Path, sums: Iterable[tuple[str, str]]) -> tuple[InstalledFile, ...]:
    """Return the (path, sha256) pairs with the stamp their files have now. Raises `OSError`."""
    files = []
    for path, sha256 in sums:
        status = (folder / path).lstat()
        files.append(InstalledFile(path, sha256, status.st_size, status.st_mtime_ns))
    return tuple(files)


def changed_files(folder: Path, files: Iterable[InstalledFile]) -> list[str]:
    """Return the paths whose file is missing, no plain file, or of another size or time than its stamp says."""
    return [file.path for file in files if not _unchanged(folder / file.path, file)]


def _unchanged(path: Path, file: InstalledFile) -> bool:
    try:
        status = path.lstat()
    except OSError:
        return False
    return stat.S_ISREG(status.st_mode) and (status.st_size, status.st_mtime_ns) == (file.size, file.mtime_ns)
