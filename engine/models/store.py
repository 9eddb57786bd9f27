"""Finds installed models: cheap enough for every start, because it looks at sizes and times, never at contents."""

import os
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from engine.models.errors import ModelBroken, ModelMissing
from engine.models.manifest import NAME, Manifest, Model, combined_sha256
from engine.models.reading import shipped_manifest
from engine.models.receipts import InstalledFile, Receipt, changed_files, read_receipt


class State(StrEnum):
    """What stands in a model's folder."""

    INSTALLED = "installed"
    CHANGED = "changed"  # a file has another size or time than at installation, or is gone
    DAMAGED = "damaged"  # `models check` saw wrong contents
    OUTDATED = "outdated"  # installed from a manifest that named other files
    UNKNOWN = "unknown"  # nothing in the manifest has this name


@dataclass(frozen=True, slots=True)
class InstalledModel:
    """A model ready for use: `files` in the manifest's order, `verified` False where it was accepted without a checksum."""

    name: str
    folder: Path
    files: tuple[InstalledFile, ...]
    verified: bool
    source: str

    @property
    def sha256(self) -> str:
        """The hash a session's record names: of one file, its own; of several, of the lines `sha256sum` prints, sorted by path."""
        return combined_sha256((file.path, file.sha256) for file in self.files)

    def path(self, file: str) -> Path:
        """Return where one of its files is. Raises `KeyError` for a file it doesn't have."""
        if file not in {each.path for each in self.files}:
            raise KeyError(file)
        return self.folder / file


@dataclass(frozen=True, slots=True)
class Found:
    """What one folder holds under a model's name; `files` names those that are wrong."""

    name: str
    folder: Path
    state: State
    receipt: Receipt | None
    files: tuple[str, ...] = ()


class ModelStore:
    """The models in `paths`, the first folder first."""

    def __init__(self, paths: Sequence[Path], manifest: Manifest | None = None) -> None:
        """Search `paths` for what `manifest` (the shipped one by default) names."""
        self.paths = tuple(paths)
        self._manifest = manifest

    @property
    def manifest(self) -> Manifest:
        """The manifest in force. Raises `ManifestInvalid`."""
        return self._manifest if self._manifest is not None else shipped_manifest()

    def find(self, name: str) -> InstalledModel | None:
        """Return the model of that name, or None where it is not installed or not as it was installed."""
        return next((_usable(found) for found in self.look(name) if found.state is State.INSTALLED), None)

    def require(self, name: str) -> InstalledModel:
        """Return the model of that name. Raises `UnknownModel`, `ModelMissing` or `ModelBroken` with the command that mends it."""
        model = self.manifest.named(name)
        seen = list(self.look(name))
        usable = next((found for found in seen if found.state is State.INSTALLED), None)
        if usable is not None:
            return _usable(usable)
        if not seen:
            raise ModelMissing(
                "A model is not installed",
                f"{model.title} ({name}): run `vivavoce models fetch {name}`, or bring it on a stick and run "
                "`vivavoce models import FOLDER`",
            )
        raise ModelBroken("An installed model can't be used", f"{seen[0].folder}: {explained(seen[0])}")

    def look(self, name: str) -> Iterator[Found]:
        """Yield what each folder holds under that name."""
        for path in self.paths if NAME.fullmatch(name) else ():
            if os.path.isdir(path / name):  # noqa: PTH112 - unlike pathlib's, it takes a folder we may not look into for absent
                yield inspect(path / name, self.manifest.get(name))

    def everything(self) -> list[Found]:
        """Return what all folders hold, known to the manifest or not."""
        seen: list[Found] = []
        for path in self.paths:
            names = sorted(name for name in _names(path) if not name.startswith("."))
            seen.extend(inspect(path / name, self.manifest.get(name)) for name in names)
        return seen


def inspect(folder: Path, model: Model | None) -> Found:
    """Return what `folder` holds under `model`'s name, going by its receipt and the stamps alone."""
    receipt = read_receipt(folder)
    if model is None:
        return Found(folder.name, folder, State.UNKNOWN, receipt)
    if receipt is None or receipt.name != model.name:
        return Found(model.name, folder, State.CHANGED, None, tuple(file.path for file in model.files))
    if receipt.damaged:
        return Found(model.name, folder, State.DAMAGED, receipt)
    other = tuple(_differing(receipt, model))
    if other:
        return Found(model.name, folder, State.OUTDATED, receipt, other)
    changed = tuple(changed_files(folder, receipt.files))
    return Found(model.name, folder, State.CHANGED if changed else State.INSTALLED, receipt, changed)


def explained(found: Found) -> str:
    """Say in a sentence what is wrong with `found` and what mends it."""
    files = ", ".join(found.files[:3]) + (" and more" if len(found.files) > 3 else "")
    match found.state:
        case State.CHANGED:
            return f"changed since it was installed ({files}): run `vivavoce models check`"
        case State.DAMAGED:
            return f"has wrong contents: run `vivavoce models fetch {found.name}`"
        case State.OUTDATED:
            return f"is of another version than this program names ({files}): run `vivavoce models fetch {found.name}`"
        case State.UNKNOWN:
            return "this version doesn't know it; delete it if nothing else needs it"
        case State.INSTALLED:
            return "as it was installed"


def _usable(found: Found) -> InstalledModel:
    assert found.receipt is not None, "an installed model has a receipt"  # noqa: S101 - `inspect` gives no other
    receipt = found.receipt
    return InstalledModel(found.name, found.folder, receipt.files, receipt.verified, receipt.source)


def _differing(receipt: Receipt, model: Model) -> Iterator[str]:
    """Yield the files in which the receipt is not what the manifest names."""
    has = {file.path: file.sha256 for file in receipt.files}
    wants = {file.path: file.sha256 for file in model.files}
    yield from sorted(has.keys() ^ wants.keys())
    yield from (path for path, sha256 in wants.items() if sha256 and has.get(path, sha256) != sha256)


def _names(path: Path) -> list[str]:
    try:
        return [each.name for each in os.scandir(path) if each.is_dir(follow_symlinks=False)]
    except OSError:
        return []
