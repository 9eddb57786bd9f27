"""What models there are: their files, checksums and sources, as the manifest states them. Data only; `reading` makes it from TOML."""

import difflib
import hashlib
import re
from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum
from pathlib import PurePosixPath
from typing import Final

from engine.models.errors import UnknownModel

NAME: Final = re.compile(r"[a-z0-9][a-z0-9._-]{0,63}")
SHA256: Final = re.compile(r"[0-9a-f]{64}")
LONGEST_PATH: Final = 200


class Purpose(StrEnum):
    """What an engine uses a model for."""

    STT = "stt"
    TTS = "tts"
    VAD = "vad"
    TURN_END = "turn_end"


class Checksums(StrEnum):
    """How the manifest's checksums were learned."""

    COMPUTED = "computed"  # from the file itself, by whoever wrote the manifest
    PUBLISHED = "published"  # from several public, independent statements that agree; the file itself was not at hand
    UNKNOWN = "unknown"  # of at least one file; such a model is never installed silently


@dataclass(frozen=True, slots=True)
class ModelFile:
    """One file of a model: its path inside the model's folder, and what it must be.

    `size` in bytes; None where only the bound `size_at_most` is known. `sha256` is None where nobody could tell it.
    """

    path: str
    sha256: str | None
    size: int | None
    size_at_most: int

    def fits(self, size: int) -> bool:
        """Whether a file of `size` bytes can be this one."""
        return size == self.size if self.size is not None else 0 < size <= self.size_at_most


@dataclass(frozen=True, slots=True)
class HubSource:
    """A repository on the Hugging Face hub at a fixed revision; its files have the model's own paths."""

    repo: str
    revision: str

    def __str__(self) -> str:
        return f"hub {self.repo}"


@dataclass(frozen=True, slots=True)
class WheelSource:
    """A wheel from the package index; `members` maps the model's paths to members of the wheel. `size` of the wheel in bytes."""

    package: str
    version: str
    members: tuple[tuple[str, str], ...]
    size: int

    def __str__(self) -> str:
        return f"wheel {self.package} {self.version}"


@dataclass(frozen=True, slots=True)
class FileSource:
    """A folder or web address under which the files lie by their own paths: a path, `file://` or `https://`."""

    base: str

    def __str__(self) -> str:
        return f"file {self.base}"


Source = HubSource | WheelSource | FileSource


@dataclass(frozen=True, slots=True)
class Model:
    """One model: sources in order of preference; `languages` as ISO 639-1 codes, those of the product that it knows."""

    name: str
    title: str
    purpose: Purpose
    licence: str
    languages: tuple[str, ...]
    checksums: Checksums
    files: tuple[ModelFile, ...]
    sources: tuple[Source, ...]

    @property
    def size(self) -> int:
        """Bytes it takes when installed; of files without an exact size, their bound."""
        return sum(file.size_at_most for file in self.files)

    @property
    def verifiable(self) -> bool:
        """Whether every file has a checksum."""
        return all(file.sha256 for file in self.files)


@dataclass(frozen=True, slots=True)
class Manifest:
    """All models, in the order of the file."""

    models: tuple[Model, ...]

    def get(self, name: str) -> Model | None:
        """Return the model of that name, if there is one."""
        return next((model for model in self.models if model.name == name), None)

    def named(self, name: str) -> Model:
        """Return the model of that name. Raises `UnknownModel`, naming near misses."""
        model = self.get(name)
        if model is not None:
            return model
        near = difflib.get_close_matches(name, [each.name for each in self.models], n=2, cutoff=0.5)
        hint = f"did you mean {' or '.join(near)}?" if near else "`vivavoce models list` names what there is"
        raise UnknownModel("No such model", f"{name[:80]!r}: {hint}")


def safe_path(path: str) -> bool:
    """Whether `path` is a plain relative path: no way out of a folder, nothing hidden, nothing a file system reads differently."""
    pure = PurePosixPath(path)
    return (
        0 < len(path) <= LONGEST_PATH
        and str(pure) == path
        and not pure.is_absolute()
        and all(part[0] != "." and part[-1] not in ". " for part in pure.parts)
        and not any(char in '\\:*?"<>|' or ord(char) < 0x20 for char in path)
    )


def combined_sha256(sums: Iterable[tuple[str, str]]) -> str:
    """Return one hash for (path, sha256) pairs: of one file, its own; of several, that of the lines `sha256sum` would print by path."""
    pairs = sorted(sums)
    if len(pairs) == 1:
        return pairs[0][1]
    return hashlib.sha256("".join(f"{digest}  {path}\n" for path, digest in pairs).encode()).hexdigest()
