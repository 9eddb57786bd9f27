"""Where a model is put together, out of sight, until all of it is there and verified; then it appears in one step."""

import contextlib
import os
import shutil
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Final

from engine.models.errors import WrongContent
from engine.models.hashing import file_sha256
from engine.models.manifest import Model, ModelFile
from engine.models.places import READABLE_FILE, READABLE_FOLDER
from engine.models.receipts import Receipt, read_receipt, stamped, write_receipt

FOLDER: Final = ".partial"


class Staging:
    """One model's workshop in a models folder: `parts` may be half there, `files` are whole and verified.

    It outlives an interrupted installation, so that the next one carries on; only the holder of the model's lock may use it.
    """

    def __init__(self, models: Path, model: Model) -> None:
        """Open the workshop for `model` in the folder `models`, making what is missing. Raises `OSError`."""
        self._models = models
        self._model = model
        self._root = models / FOLDER / model.name
        self._files = self._root / "files"
        self.scratch = self._root / "scratch"
        self._sums: dict[str, str] = {}
        self._files.mkdir(parents=True, exist_ok=True)
        self.scratch.mkdir(exist_ok=True)
        for file in model.files:
            self._recall(file)

    @property
    def final(self) -> Path:
        """Where the model will stand."""
        return self._models / self._model.name

    def missing(self) -> list[ModelFile]:
        """Return the files that are still wanted."""
        return [file for file in self._model.files if file.path not in self._sums]

    def part(self, file: ModelFile) -> Path:
        """Return where to write `file`; what an interrupted installation left may be there already."""
        part = self._root / "parts" / file.path
        part.parent.mkdir(parents=True, exist_ok=True)
        return part

    def received(self) -> int:
        """Return how many bytes are here, whole files and parts together."""
        return sum(size_of(self._files / file.path) or size_of(self.part(file)) for file in self._model.files)

    def accept(self, file: ModelFile) -> None:
        """Take the part of `file` as whole. Raises `WrongContent`, after deleting it, where it is not what the manifest names."""
        part = self.part(file)
        size = size_of(part)
        digest = file_sha256(part)
        if not file.fits(size) or (file.sha256 and digest != file.sha256):
            part.unlink(missing_ok=True)
            wanted = f"{file.size} bytes" if file.size else f"up to {file.size_at_most} bytes"
            raise WrongContent(
                "A model's file is not what it should be",
                f"{file.path}: got {size} bytes with SHA-256 {digest}, expected {wanted} with {file.sha256 or 'any'}; "
                "what arrived was deleted",
            )
        part.chmod(READABLE_FILE)
        flush(part)
        whole = self._files / file.path
        whole.parent.mkdir(parents=True, exist_ok=True)
        part.replace(whole)
        self._sums[file.path] = digest

    def install(self, *, source: str, at: str) -> Receipt:
        """Let the finished model appear where it belongs, in place of what stood there; return its receipt. Raises `OSError`."""
        self._drop_strangers()
        sums = [(file.path, self._sums[file.path]) for file in self._model.files]
        receipt = Receipt(self._model.name, source, at, self._model.verifiable, stamped(self._files, sums))
        flush(write_receipt(self._files, receipt))
        for folder in (self._files, *(each for each in self._files.rglob("*") if each.is_dir())):
            folder.chmod(READABLE_FOLDER)
            flush(folder)
        old = self._root / "old"
        shutil.rmtree(old, ignore_errors=True)
        if os.path.lexists(self.final):
            self.final.rename(old)
        self._files.rename(self.final)
        flush(self._models)
        shutil.rmtree(self._root, ignore_errors=True)
        with contextlib.suppress(OSError):
            self._root.parent.rmdir()
        return receipt

    def salvage(self) -> Iterator[tuple[ModelFile, Path]]:
        """Yield the wanted files of which the installed, broken copy looks right by size; their contents are for `accept` to judge."""
        if read_receipt(self.final) is None:
            return
        for file in self.missing():
            standing = self.final / file.path
            if file.sha256 and not standing.is_symlink() and standing.is_file() and file.fits(size_of(standing)):
                yield file, standing

    def _recall(self, file: ModelFile) -> None:
        """Take over a file that an interrupted installation had finished, if it still is what it should be."""
        whole = self._files / file.path
        if not file.sha256 or whole.is_symlink() or not whole.is_file():
            whole.unlink(missing_ok=True) if not whole.is_dir() else shutil.rmtree(whole)
            return
        if file_sha256(whole) == file.sha256:
            self._sums[file.path] = file.sha256
        else:
            whole.unlink()

    def _drop_strangers(self) -> None:
        """Delete what an older manifest may have left among the files."""
        for path in self._files.rglob("*"):
            if not path.is_dir() and path.relative_to(self._files).as_posix() not in self._sums:
                path.unlink()


def size_of(path: Path) -> int:
    """Return a file's size in bytes; 0 where there is none."""
    try:
        return path.lstat().st_size
    except OSError:
        return 0


def flush(path: Path) -> None:
    """Make a file or folder survive a power cut. Raises `OSError`."""
    if sys.platform == "win32" and path.is_dir():
        return
    handle = os.open(path, os.O_RDONLY if sys.platform != "win32" else os.O_RDWR)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
